/// list, search, export.
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/read_session.h"
#include "app/cli/vault_unlock.h"
#include "models/core/beijing.h"
#include "models/desk/identity_desk.h"
#include "models/desk/search_desk.h"
#include "models/desk/store_session.h"
#include "models/desk/table_export.h"
#include "models/desk/table_listing.h"
#include "models/domain/resident_id.h"
#include "models/paper/listing_paper.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr OptionSpec kListOptions[] = {{"filter"}, {"sort"}, {"columns"}, {"limit"}, {"offset"}, {"facets"}};
constexpr OptionSpec kExportOptions[] = {{"to"}, {"filter"}, {"sort"}, {"columns"}};
constexpr OptionSpec kSearchOptions[] = {{"kind"}, {"limit"}};
constexpr qint64 kDefaultLimit = 50;

QStringList commaWords(const QString &text)
{
    return text.split(u',', Qt::SkipEmptyParts);
}

/// A listing with the session that keeps its data.
struct OpenTable {
    PastSession opened;
    std::string name;
    std::shared_ptr<const TextIndex> texts;
    std::shared_ptr<const TableListing> listing;
    std::vector<const ColumnSpec *> columns;
    [[nodiscard]] StoreSession &session() const { return *opened.session; }
};

/// Programs get every column unless they choose; people the default view.
Result<std::vector<const ColumnSpec *>> columnsAsked(const CommandContext &context, std::string_view table)
{
    const QStringList keys = commaWords(context.arguments.value("columns"));
    if (!keys.isEmpty() || context.format() == OutputFormat::Table)
        return chosenColumns(table, keys);
    std::vector<const ColumnSpec *> all;
    for (const ColumnSpec &spec : columnSpecs(table))
        all.push_back(&spec);
    return all;
}

Result<OpenTable> openTable(const CommandContext &context)
{
    OpenTable table;
    table.name = context.arguments.word(0).toStdString();
    if (columnSpecs(table.name).empty())
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "there is no table “%1”; there are couriers, sellers, claims, programmes and incidents"),
                    {context.arguments.word(0)});
    auto columns = columnsAsked(context, table.name);
    if (!columns)
        return columns.failure();
    table.columns = std::move(*columns);
    auto opened = openForReading(context);
    if (!opened)
        return opened.failure();
    table.opened = std::move(*opened);
    auto texts = table.session().table(table.name);
    if (!texts)
        return texts.failure();
    table.texts = *texts;
    auto listing = TableListing::make(*texts, {context.arguments.value("filter"), context.arguments.value("sort"),
                                                BeijingDay::ofInstant(table.session().clock().nowMs()).number});
    if (!listing)
        return listing.failure();
    table.listing = *listing;
    return table;
}

QJsonObject facetsJson(const std::vector<Facet> &facets)
{
    QJsonObject object;
    for (const Facet &facet : facets) {
        QJsonObject counts;
        for (const FacetValue &value : facet.values)
            counts[value.value] = value.count;
        object[facet.key] = counts;
    }
    return object;
}

void printListJson(const OpenTable &table, qint64 from, qint64 to, const std::vector<Facet> &facets, const CommandContext &context)
{
    QJsonArray rows;
    for (qint64 row = from; row < to; ++row) {
        QJsonObject object;
        for (const ColumnSpec *spec : table.columns)
            object[QLatin1String(spec->key.data(), qsizetype(spec->key.size()))] = cellJson(table.listing->cell(row, spec->key));
        rows << object;
    }
    QJsonObject result{{u"total"_s, table.listing->total()}, {u"rows"_s, rows}, {u"facets"_s, facetsJson(facets)}};
    if (const QString mark = asOfMark(context, table.session()); !mark.isEmpty())
        result[u"as_of"_s] = mark;
    printJson(result);
}

QString exportText(const ExportCell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto *decimal = std::get_if<DecimalText>(&cell))
        return decimal->text;
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    const auto *text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

void printListText(const OpenTable &table, qint64 from, qint64 to, const CommandContext &context)
{
    TextTable text;
    const bool forPeople = context.format() == OutputFormat::Table;
    for (const ColumnSpec *spec : table.columns) {
        text.alignRight.push_back(alignsRight(spec->format));
        if (forPeople)
            text.header << QCoreApplication::translate("Columns", spec->title);
    }
    if (!forPeople)
        text.header = exportHeader(table.columns);
    const QLocale locale(context.global().language);
    for (qint64 row = from; row < to; ++row) {
        QStringList cells;
        if (forPeople) {
            for (const ColumnSpec *spec : table.columns)
                cells << cellText(table.listing->cell(row, spec->key), spec->format, locale);
        } else {
            for (const ExportCell &cell : exportRow(*table.listing, row, table.columns))
                cells << exportText(cell);
        }
        text.rows.push_back(cells);
    }
    printTable(text, context.format());
}

void printFacets(const std::vector<Facet> &facets)
{
    for (const Facet &facet : facets) {
        printLine(u"\n"_s + facet.key);
        for (const FacetValue &value : facet.values)
            printLine(u"  %1  %2"_s.arg(value.value).arg(value.count));
    }
}

Result<int> list(const CommandContext &context)
{
    auto limit = context.arguments.number("limit", kDefaultLimit, 0, 100'000'000);
    auto offset = context.arguments.number("offset", 0, 0, 1'000'000'000);
    if (!limit || !offset)
        return !limit ? limit.failure() : offset.failure();
    auto table = openTable(context);
    if (!table)
        return table.failure();
    auto facets = facetsOf(*table->texts, table->listing->request(), commaWords(context.arguments.value("facets")));
    if (!facets)
        return facets.failure();
    const qint64 from = std::min(*offset, table->listing->total());
    const qint64 to = std::min(from + *limit, table->listing->total());
    if (context.format() == OutputFormat::Json) {
        printListJson(*table, from, to, *facets, context);
        return 0;
    }
    printListText(*table, from, to, context);
    if (context.format() == OutputFormat::Table) {
        printFacets(*facets);
        printLine(QCoreApplication::translate("Cli", "%1 of %2").arg(table->listing->total()).arg(table->listing->tableRows()));
        printAsOf(context, table->session());
    }
    return 0;
}

/// A table by its name, for people: the title of a printed list.
QString tableTitle(std::string_view table)
{
    if (table == "couriers")
        return QCoreApplication::translate("Cli", "Couriers");
    if (table == "sellers")
        return QCoreApplication::translate("Cli", "Sellers");
    if (table == "claims")
        return QCoreApplication::translate("Cli", "Claims");
    if (table == "programmes")
        return QCoreApplication::translate("Cli", "Programmes");
    return QCoreApplication::translate("Cli", "Incidents");
}

Result<qint64> printListing(const CommandContext &context, const OpenTable &table, const QString &file, Job &job)
{
    PaperHead head = paperHead(table.session(), tableTitle(table.name), context.global().language);
    head.filter = context.arguments.value("filter");
    // A sheet has no room for every column: the default view unless columns are named.
    auto columns = chosenColumns(table.name, commaWords(context.arguments.value("columns")));
    if (!columns)
        return columns.failure();
    return writeListing(*table.listing, *columns, head, file, job);
}

Result<qint64> writeSpreadsheet(const CommandContext &context, const OpenTable &table, const QString &file, Job &job)
{
    // Spanish spreadsheets read the comma as decimal sign, so their lists are cut at semicolons.
    auto sink = openRowSink(file, context.global().language == u"es"_s ? u';' : u',');
    if (!sink)
        return sink.failure();
    return exportListing(*table.listing, table.columns, **sink, job);
}

Result<int> exportTable(const CommandContext &context)
{
    auto file = context.arguments.required("to");
    if (!file)
        return file.failure();
    auto table = openTable(context);
    if (!table)
        return table.failure();
    Job job(progressPrinter(context.global().quiet));
    const bool paper = file->endsWith(u".pdf"_s, Qt::CaseInsensitive);
    auto rows = paper ? printListing(context, *table, *file, job) : writeSpreadsheet(context, *table, *file, job);
    if (!rows)
        return rows.failure();
    const QString path = QFileInfo(*file).absoluteFilePath();
    if (context.format() == OutputFormat::Json)
        printJson(QJsonObject{{u"rows"_s, *rows}, {u"file"_s, path}});
    else
        printLine(QCoreApplication::translate("Cli", "%1 rows in %2").arg(*rows).arg(path));
    return 0;
}

/// The words to search for; "-" reads one line from standard input, so that a number stands in no shell history.
Result<QString> searchText(const CommandContext &context)
{
    const QString word = context.arguments.word(0);
    if (word == u"-"_s)
        return lineFromStandardInput();
    if (checkResidentId(normalisedIdInput(word)).valid())
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "An ID number does not belong on a command line, where others can read it: give it on standard input (search -)."));
    return word;
}

/// What looks like an ID number is looked for in the vault's index and nowhere else; four characters may be both.
Result<std::vector<SearchHit>> searchHits(const CommandContext &context, StoreSession &session, const QString &text, int limit)
{
    const bool secret = context.arguments.word(0) == u"-"_s && (isFullIdNumber(text) || isLastFourOfId(text));
    if (secret || isLastFourOfId(text))
        unlockVault(context);
    if (secret)
        return identityHits(session, text, limit);
    return SearchDesk(session).search(text, context.arguments.value("kind"), limit);
}

Result<int> search(const CommandContext &context)
{
    auto limit = context.arguments.number("limit", kDefaultLimit, 1, 100'000);
    if (!limit)
        return limit.failure();
    auto text = searchText(context);
    if (!text)
        return text.failure();
    auto opened = openForReading(context);
    if (!opened)
        return opened.failure();
    auto hits = searchHits(context, *opened->session, *text, int(*limit));
    if (!hits)
        return hits.failure();
    if (context.format() == OutputFormat::Json) {
        QJsonArray list;
        for (const SearchHit &hit : *hits)
            list << QJsonObject{{u"kind"_s, hit.kind}, {u"id"_s, hit.id}, {u"title"_s, hit.title}, {u"match"_s, hit.match}};
        printJson(QJsonObject{{u"hits"_s, list}});
        return 0;
    }
    TextTable table{{u"kind"_s, u"id"_s, u"title"_s, u"match"_s}, {false, false, false, false}, {}};
    for (const SearchHit &hit : *hits)
        table.rows.push_back({hit.kind, hit.id, hit.title, hit.match});
    printTable(table, context.format());
    return 0;
}

constexpr Command kCommands[] = {
    {"list", "couriers|sellers|claims|programmes|incidents [--filter EXPR] [--sort KEY[:desc],...] [--columns a,b] [--limit N] [--offset M] [--facets F,...]",
     QT_TRANSLATE_NOOP("Cli", "the tables"), kListOptions, 1, 1, true, list, true},
    {"search", "TEXT|- [--kind K] [--limit N]", QT_TRANSLATE_NOOP("Cli", "finds names, pinyin, initials, numbers, ids and pages; an ID number is read from standard input with -"), kSearchOptions, 1, 1, true, search, true},
    {"export", "VIEW --to FILE.csv|.tsv|.xlsx|.pdf [--filter EXPR] [--columns ...]",
     QT_TRANSLATE_NOOP("Cli", "the whole filter as a file"), kExportOptions, 1, 1, true, exportTable, true},
};

} // namespace

std::span<const Command> tableCommands()
{
    return kCommands;
}

} // namespace stardesk
