/// Output: results go to standard output in the chosen format, failures and progress to standard error.
#pragma once

#include "app/cli/arguments.h"
#include "models/core/job.h"

#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>

#include <vector>

namespace stardesk {

/// A table for people and spreadsheets; numbers align right. Cells are ready text.
struct TextTable {
    QStringList header;
    std::vector<bool> alignRight;
    std::vector<QStringList> rows;
};

/// Prints JSON (one document, UTF-8, a line break at the end).
void printJson(const QJsonValue &value);
/// Prints a table as aligned text (Table), CSV or TSV; spreadsheets get formula-like cells as plain text.
void printTable(const TextTable &table, OutputFormat format);
/// Prints one line of text.
void printLine(const QString &line);
/// The same on standard error: what a person should know beside the result.
void printNote(const QString &line);
/// One sentence on standard error, or {"error":{"code","message","where"}} with --format json. Returns the exit code.
int printFailure(const Failure &failure, OutputFormat format);

/// Progress on standard error: one live line on a terminal, plain lines (at most one a second) otherwise; silent if quiet.
[[nodiscard]] Job::Report progressPrinter(bool quiet);

} // namespace stardesk
