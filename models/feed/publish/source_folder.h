/// SourceFolder: which files of a folder (or which tables of a SQLite file) fill which table of a recipe, told by name
/// pattern and by header.
#pragma once

#include "models/core/result.h"
#include "models/feed/publish/recipe.h"

namespace stardesk {

/// A file or table of a source with its column names.
struct SourceItem {
    QString path;  ///< file path, or table name of a SQLite file
    QString name;  ///< shown in messages
    std::vector<QString> header;
};

/// How one table of a recipe finds its data.
struct TableMatch {
    std::vector<SourceItem> items; ///< several files of one pattern are read one after another
    std::vector<QString> matched;  ///< declared headers found
    std::vector<QString> missing;  ///< declared headers not found in the best item
};

/// The readable items of a source: CSV files of a folder (not below it), one CSV file, or the tables of a SQLite file.
/// Files whose first row cannot be read are left out. Failure: NotFound, Io; Usage for a PostgreSQL address.
[[nodiscard]] Result<std::vector<SourceItem>> listSource(const QString &source);

/// Items whose header holds every declared column: those that the patterns name, else the only one by header alone.
[[nodiscard]] TableMatch matchTable(const SourceTable &table, const std::vector<SourceItem> &items);

/// Place of each declared column in an item's header, -1 where it is missing.
[[nodiscard]] std::vector<int> columnPlaces(const SourceTable &table, const std::vector<QString> &header);

} // namespace stardesk
