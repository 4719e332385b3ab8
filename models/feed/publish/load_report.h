/// What loading a source into the staging database found: files, rows, and every value that left its row out.
#pragma once

#include "models/core/result.h"
#include "models/feed/publish/csv_reader.h"

#include <optional>
#include <vector>

namespace stardesk {

/// One value that left its row out of every SELECT.
struct RejectedValue {
    QString file;
    qint64 line = 0;   ///< physical line of a CSV file, 1-based; place of the row in a SQLite table
    QString column;    ///< header name; empty where the row as a whole is broken
    QString value;     ///< masked where the column is personal
    Failure reason;    ///< rendered with failureText()
};

struct LoadedFile {
    QString file;
    QString table;
    CsvDialect dialect; ///< declared or found; Auto for SQLite
    qint64 rows = 0;    ///< data rows, rejected ones included
    qint64 rejected = 0;
    std::vector<QString> header;             ///< the recipe's columns, as named in the file
    std::vector<bool> personal;              ///< per header: shown only to the person at the desk, never logged
    std::vector<std::vector<QString>> first; ///< the first rows as read, for the preview
};

struct LoadReport {
    std::vector<LoadedFile> files;
    std::vector<RejectedValue> rejected; ///< at most kRejectedKept per file, in file order
    /// Set where a file has more rejected rows than its share allows: then nothing may be written.
    std::optional<Failure> tooManyRejected;

    static constexpr qint64 kRejectedKept = 10'000;
    static constexpr size_t kPreviewRows = 20;
};

} // namespace stardesk
