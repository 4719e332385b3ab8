/// One text of a source file -> the value that is staged, or the reason why its row is left out.
#pragma once

#include "models/core/result.h"
#include "models/feed/publish/recipe.h"

#include <QtCore/QTimeZone>

#include <string>
#include <string_view>

namespace stardesk {

/// What goes into the staging table. The text is alive until the checker's next call.
struct StagedValue {
    enum class Kind : quint8 { Null, Integer, Text };
    Kind kind = Kind::Null;
    qint64 integer = 0;
    std::string_view text;
};

/// Checks the values of one source table; one per thread.
class ColumnChecker {
public:
    explicit ColumnChecker(const SourceTable &table);

    /// Failure: Malformed; its sentence says what is wrong, without the value (the caller adds line, column and value).
    [[nodiscard]] Result<StagedValue> check(const SourceColumn &column, std::string_view text);

private:
    Result<StagedValue> checkText(const SourceColumn &column, std::string_view text);
    Result<StagedValue> checkWord(const SourceColumn &column, std::string_view text);
    Result<StagedValue> checkNumber(const SourceColumn &column, std::string_view text);
    Result<StagedValue> checkTime(const SourceColumn &column, std::string_view text);
    StagedValue keep(std::string text);

    QTimeZone m_zone;
    std::string m_text;
};

/// A limit of profile.json in the unit of SourceColumn::min; nothing where the text is no such value.
[[nodiscard]] std::optional<qint64> limitFromText(const SourceColumn &column, const QString &text);

} // namespace stardesk
