/// StagingSelect: one SELECT over the staging database, row by row.
#pragma once

#include "models/core/result.h"

#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace stardesk {

/// A value going in or coming out. The text belongs to the giver.
struct StagingValue {
    enum class Kind : quint8 { Null, Integer, Text, Real, Blob };
    Kind kind = Kind::Null;
    qint64 integer = 0;
    std::string_view text;
};

/// One SELECT, row by row. Texts live until the next step().
class StagingSelect {
public:
    StagingSelect(sqlite3 *database, sqlite3_stmt *statement, QString name);
    ~StagingSelect();
    StagingSelect(StagingSelect &&other) noexcept;
    Q_DISABLE_COPY(StagingSelect)
    StagingSelect &operator=(StagingSelect &&) = delete;

    [[nodiscard]] const std::vector<QString> &columns() const { return m_columns; }
    /// False at the end. Failure: Malformed with the database's own words; Cancelled.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] StagingValue value(int column) const;

private:
    sqlite3 *m_database;
    sqlite3_stmt *m_statement;
    QString m_name;
    std::vector<QString> m_columns;
    bool m_ended = false;
};

} // namespace stardesk
