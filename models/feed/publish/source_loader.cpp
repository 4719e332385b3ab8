#include "models/feed/publish/source_loader.h"

#include "models/core/job.h"
#include "models/feed/field_fault.h"
#include "models/feed/publish/column_check.h"
#include "models/feed/publish/source_folder.h"
#include "models/store/staging/sqlite_source.h"
#include "models/store/staging/staging_store.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRowsBetweenChecks = 512;
constexpr qsizetype kLongestShown = 80;

/// Rows of one file, wherever they come from.
class RowFeed {
public:
    virtual ~RowFeed() = default;
    virtual Result<bool> next(CsvRow &row) = 0;
    virtual JobProgress progress() const = 0;
    virtual CsvDialect dialect() const = 0;
};

class CsvFeed final : public RowFeed {
public:
    explicit CsvFeed(CsvReader reader) : m_reader(std::move(reader)) {}
    Result<bool> next(CsvRow &row) override { return m_reader.next(row); }
    JobProgress progress() const override { return {u"load"_s, m_reader.position(), m_reader.size(), 0}; }
    CsvDialect dialect() const override { return m_reader.dialect(); }

private:
    CsvReader m_reader;
};

class SqliteFeed final : public RowFeed {
public:
    explicit SqliteFeed(SqliteSource source) : m_source(std::move(source)) {}
    Result<bool> next(CsvRow &row) override
    {
        const auto more = m_source.next(m_row);
        row.line = m_row.line;
        row.fields = m_row.fields;
        return more;
    }
    JobProgress progress() const override { return {u"load"_s, 0, 0, 0}; }
    CsvDialect dialect() const override { return {}; }

private:
    SqliteSource m_source;
    SqliteSourceRow m_row;
};

struct OpenItem {
    std::unique_ptr<RowFeed> feed;
    std::vector<int> places;
    size_t fields = 0; ///< how many a row must have
};

Result<OpenItem> openItem(const SourceTable &table, const SourceItem &item, const QString &sqliteFile)
{
    OpenItem open;
    if (!sqliteFile.isEmpty()) {
        auto source = SqliteSource::open(sqliteFile);
        if (!source)
            return source.failure();
        const std::vector<int> places = columnPlaces(table, item.header);
        std::vector<QString> names;
        for (const int place : places) {
            open.places.push_back(int(names.size()));
            names.push_back(item.header[size_t(place)]);
        }
        if (auto reading = source->read(item.path, names); !reading)
            return reading.failure();
        open.fields = names.size();
        open.feed = std::make_unique<SqliteFeed>(std::move(*source));
        return open;
    }
    auto reader = CsvReader::open(item.path, table.dialect);
    if (!reader)
        return reader.failure();
    open.places = columnPlaces(table, reader->header());
    open.fields = reader->header().size();
    // The header was read once with what the bytes told; a declared encoding or delimiter may read it differently.
    for (size_t i = 0; i < open.places.size(); ++i) {
        if (open.places[i] < 0)
            return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The header has no column “%1”."),
                        {table.columns[i].header}, item.name);
    }
    open.feed = std::make_unique<CsvFeed>(std::move(*reader));
    return open;
}

QString shown(const SourceColumn &column, std::string_view text)
{
    if (column.pii)
        return text.empty() ? QString() : maskedValue(text);
    const QString whole = QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed();
    return whole.size() > kLongestShown ? whole.left(kLongestShown) + u'…' : whole;
}

/// Loads one file; `file` and `report` collect what is found.
class FileLoader {
public:
    FileLoader(const SourceTable &table, OpenItem open, LoadedFile *file, LoadReport *report)
        : m_table(table), m_open(std::move(open)), m_file(file), m_report(report), m_checker(table),
          m_values(table.columns.size()), m_texts(table.columns.size())
    {
    }

    Result<> run(StagingStore &staging, Job &job)
    {
        CsvRow row;
        while (true) {
            if (m_file->rows % kRowsBetweenChecks == 0) {
                if (job.cancelled())
                    return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "Stopped."));
                JobProgress progress = m_open.feed->progress();
                progress.rows = m_file->rows;
                job.report(progress);
            }
            const auto more = m_open.feed->next(row);
            if (!more)
                return more.failure();
            if (!*more)
                return {};
            ++m_file->rows;
            keepPreview(row);
            if (!check(row)) {
                ++m_file->rejected;
                continue;
            }
            if (auto inserted = staging.insert(row.line, m_values); !inserted)
                return inserted.failure();
        }
    }

private:
    void keepPreview(const CsvRow &row)
    {
        if (m_file->first.size() >= LoadReport::kPreviewRows)
            return;
        std::vector<QString> cells;
        for (const int place : m_open.places) {
            const bool there = size_t(place) < row.fields.size();
            const std::string_view text = there ? row.fields[size_t(place)] : std::string_view{};
            cells.push_back(QString::fromUtf8(text.data(), qsizetype(text.size())));
        }
        m_file->first.push_back(std::move(cells));
    }

    void reject(const CsvRow &row, const QString &column, const QString &value, Failure reason)
    {
        if (m_file->rejected < LoadReport::kRejectedKept)
            m_report->rejected.push_back({m_file->file, row.line, column, value, std::move(reason)});
    }

    /// All columns of a row are looked at only up to the first that fails: one reason a row.
    bool check(const CsvRow &row)
    {
        if (row.fields.size() != m_open.fields) {
            reject(row, {}, {},
                   fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The row has %1 fields, the header has %2"),
                        {QString::number(row.fields.size()), QString::number(m_open.fields)}));
            return false;
        }
        if (row.strayText) {
            reject(row, {}, {},
                   fail(Failure::Code::Malformed,
                        QT_TRANSLATE_NOOP("Failure", "Text stands between a closing quote and the delimiter.")));
            return false;
        }
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            const SourceColumn &column = m_table.columns[i];
            const std::string_view text = row.fields[size_t(m_open.places[i])];
            const auto value = m_checker.check(column, text);
            if (!value) {
                reject(row, column.header, shown(column, text), value.failure());
                return false;
            }
            keep(i, *value);
        }
        return true;
    }

    /// Dates share the checker's buffer, so their text is kept here until the row is inserted.
    void keep(size_t place, const StagedValue &value)
    {
        StagingValue &to = m_values[place];
        to.integer = value.integer;
        switch (value.kind) {
        case StagedValue::Kind::Null: to.kind = StagingValue::Kind::Null; return;
        case StagedValue::Kind::Integer: to.kind = StagingValue::Kind::Integer; return;
        case StagedValue::Kind::Text:
            m_texts[place].assign(value.text);
            to = {StagingValue::Kind::Text, 0, m_texts[place]};
            return;
        }
    }

    const SourceTable &m_table;
    OpenItem m_open;
    LoadedFile *m_file;
    LoadReport *m_report;
    ColumnChecker m_checker;
    std::vector<StagingValue> m_values;
    std::vector<std::string> m_texts;
};

Failure noFile(const SourceTable &table, const TableMatch &match)
{
    const QStringList missing(match.missing.begin(), match.missing.end());
    if (!missing.isEmpty())
        return fail(Failure::Code::NotFound,
                    QT_TRANSLATE_NOOP("Failure", "No file for table “%1”; the nearest one has no column %2"),
                    {table.name, missing.join(u", "_s)});
    return fail(Failure::Code::NotFound,
                QT_TRANSLATE_NOOP("Failure", "Several files could be table “%1”; keep one of them in the folder."),
                {table.name});
}

/// Hundredths of a percent, exact: "over 1 %" is more than one row in a hundred.
void holdAgainstLimit(const SourceTable &table, const LoadedFile &file, LoadReport *report)
{
    if (report->tooManyRejected || file.rejected * 10'000 <= file.rows * table.maxRejectedBp)
        return;
    report->tooManyRejected =
        fail(Failure::Code::Malformed,
             QT_TRANSLATE_NOOP("Failure", "%1 of %2 rows are rejected, more than the allowed %3 %; nothing is written."),
             {QString::number(file.rejected), QString::number(file.rows),
              QString::number(table.maxRejectedBp / 100) +
                  (table.maxRejectedBp % 100 ? u'.' + QString::number(table.maxRejectedBp % 100).rightJustified(2, u'0')
                                             : QString())},
             file.file);
}

Result<> loadTable(const SourceTable &table, const TableMatch &match, const QString &sqliteFile, StagingStore &staging,
                   LoadReport *report, Job &job)
{
    std::vector<QString> names;
    for (const SourceColumn &column : table.columns)
        names.push_back(column.name);
    if (auto made = staging.createTable(table.name, names); !made)
        return made.failure();
    for (const SourceItem &item : match.items) {
        auto open = openItem(table, item, sqliteFile);
        if (!open)
            return open.failure();
        LoadedFile file{.file = item.name, .table = table.name, .dialect = open->feed->dialect(), .rows = 0, .rejected = 0,
                        .header = {}, .personal = {}, .first = {}};
        for (const SourceColumn &column : table.columns) {
            file.header.push_back(column.header);
            file.personal.push_back(column.pii);
        }
        auto loaded = FileLoader(table, std::move(*open), &file, report).run(staging, job);
        if (!loaded)
            return loaded;
        holdAgainstLimit(table, file, report);
        report->files.push_back(std::move(file));
    }
    return {};
}

} // namespace

Result<LoadReport> loadSource(const Recipe &recipe, const QString &source, StagingStore &staging, Job &job)
{
    auto items = listSource(source);
    if (!items)
        return items.failure();
    const QString sqliteFile = SqliteSource::isSqlite(source) ? source : QString();
    LoadReport report;
    for (const SourceTable &table : recipe.tables) {
        const TableMatch match = matchTable(table, *items);
        if (match.items.empty() && !table.optional)
            return noFile(table, match);
        if (auto loaded = loadTable(table, match, sqliteFile, staging, &report, job); !loaded)
            return loaded.failure();
    }
    return report;
}

} // namespace stardesk
