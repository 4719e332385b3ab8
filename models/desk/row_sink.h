/// RowSink: where an export writes its rows, one at a time, so that a table of any size needs little memory.
#pragma once

#include "models/core/result.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace stardesk {

/// One exported cell: nothing, text, a whole number, a decimal (its exact text), a date.
struct DecimalText {
    QString text;
};
using ExportCell = std::variant<std::monostate, QString, qint64, DecimalText, QDate>;

class RowSink {
public:
    virtual ~RowSink() = default;
    virtual Result<> header(const QStringList &titles) = 0;
    virtual Result<> row(const std::vector<ExportCell> &cells) = 0;
    /// Writes what is left and puts the finished file under its name; without it nothing appears there.
    virtual Result<> finish() = 0;
};

/// A sink for the file's ending: .csv (UTF-8 with BOM; ";" where the language writes decimals with a comma), .tsv, .xlsx.
/// Failure(Usage) for another ending, Failure(Io) where the folder cannot be written.
[[nodiscard]] Result<std::unique_ptr<RowSink>> openRowSink(const QString &file, QChar csvDelimiter = u',');

} // namespace stardesk
