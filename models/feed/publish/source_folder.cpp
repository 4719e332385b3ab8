#include "models/feed/publish/source_folder.h"

#include "models/feed/publish/byte_stream.h"
#include "models/store/staging/sqlite_source.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeCsv(const QString &fileName)
{
    const QString name = nameWithoutPacking(fileName);
    return name.endsWith(u".csv"_s, Qt::CaseInsensitive) || name.endsWith(u".tsv"_s, Qt::CaseInsensitive) ||
           name.endsWith(u".txt"_s, Qt::CaseInsensitive);
}

Result<SourceItem> csvItem(const QString &path)
{
    auto reader = CsvReader::open(path, {});
    if (!reader)
        return reader.failure();
    return SourceItem{path, QFileInfo(path).fileName(), reader->header()};
}

std::vector<SourceItem> csvItems(const QDir &folder)
{
    std::vector<SourceItem> items;
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::Readable, QDir::Name)) {
        if (!looksLikeCsv(file.fileName()))
            continue;
        if (auto item = csvItem(file.filePath()))
            items.push_back(std::move(*item));
    }
    return items;
}

Result<std::vector<SourceItem>> sqliteItems(const QString &path)
{
    auto source = SqliteSource::open(path);
    if (!source)
        return source.failure();
    auto tables = source->tables();
    if (!tables)
        return tables.failure();
    std::vector<SourceItem> items;
    for (const QString &table : *tables) {
        auto columns = source->columns(table);
        if (columns) // a view over something that is gone is simply not there
            items.push_back({table, table, std::move(*columns)});
    }
    return items;
}

bool fitsPattern(const SourceTable &table, const SourceItem &item)
{
    const QString name = nameWithoutPacking(item.name);
    return name.compare(table.sqliteTable, Qt::CaseInsensitive) == 0 ||
           std::ranges::any_of(table.files, [&](const QString &pattern) {
               return QRegularExpression::fromWildcard(pattern, Qt::CaseInsensitive).match(name).hasMatch();
           });
}

QString comparable(const QString &header)
{
    return header.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace

Result<std::vector<SourceItem>> listSource(const QString &source)
{
    if (source.startsWith(u"postgres"_s) && source.contains(u"://"_s))
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "Give a folder of CSV files or a SQLite file."), {},
                    source.section(u"://"_s, 0, 0));
    const QFileInfo info(source);
    if (info.isDir())
        return csvItems(QDir(source));
    if (!info.isFile())
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "There is no such folder or file."), {}, source);
    if (SqliteSource::isSqlite(source))
        return sqliteItems(source);
    auto item = csvItem(source);
    if (!item)
        return item.failure();
    return std::vector<SourceItem>{std::move(*item)};
}

std::vector<int> columnPlaces(const SourceTable &table, const std::vector<QString> &header)
{
    std::vector<int> places;
    for (const SourceColumn &column : table.columns) {
        const auto found = std::ranges::find(header, comparable(column.header), comparable);
        places.push_back(found == header.end() ? -1 : int(found - header.begin()));
    }
    return places;
}

TableMatch matchTable(const SourceTable &table, const std::vector<SourceItem> &items)
{
    TableMatch match;
    std::vector<SourceItem> byHeader;
    size_t best = 0;
    for (const SourceItem &item : items) {
        const std::vector<int> places = columnPlaces(table, item.header);
        const size_t found = size_t(std::ranges::count_if(places, [](int place) { return place >= 0; }));
        const bool whole = found == table.columns.size();
        if (whole && fitsPattern(table, item))
            match.items.push_back(item);
        else if (whole)
            byHeader.push_back(item);
        if (found < best || (found == best && !match.matched.empty()))
            continue;
        best = found;
        match.matched.clear();
        match.missing.clear();
        for (size_t i = 0; i < places.size(); ++i)
            (places[i] < 0 ? match.missing : match.matched).push_back(table.columns[i].header);
    }
    // A file under another name is taken only where no second one could be meant.
    if (match.items.empty() && byHeader.size() == 1)
        match.items = std::move(byHeader);
    if (items.empty()) {
        for (const SourceColumn &column : table.columns)
            match.missing.push_back(column.header);
    }
    return match;
}

} // namespace stardesk
