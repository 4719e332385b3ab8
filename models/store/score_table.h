/// ScoreTable: the tiles of the daily scores in a generation file, and what keeps them in step with the records.
#pragma once

#include "models/columns/score_history.h"
#include "models/store/statement.h"

#include <optional>

namespace stardesk {

/// Over one connection; a write belongs to whatever transaction is open there.
class ScoreTable final : public ScoreTiles {
public:
    explicit ScoreTable(SqlConnection &sql) : m_sql(sql) {}
    Result<QByteArray> read(qint64 key) override;
    Result<> write(qint64 key, const QByteArray &bytes) override;
    /// First and last day that have scores; nothing where there are none.
    Result<std::optional<ScoreSpan>> span();

private:
    Result<Statement *> prepared(std::optional<Statement> &slot, const char *name);
    SqlConnection &m_sql;
    std::optional<Statement> m_read;
    std::optional<Statement> m_write;
    std::optional<Statement> m_drop;
};

} // namespace stardesk
