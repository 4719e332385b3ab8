#include "models/desk/table_export.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kRowsBetweenChecks = 512;

QString text(std::string_view key)
{
    return QString::fromLatin1(key.data(), qsizetype(key.size()));
}

} // namespace

Result<std::vector<const ColumnSpec *>> chosenColumns(std::string_view table, const QStringList &keys)
{
    std::vector<const ColumnSpec *> columns;
    if (keys.isEmpty()) {
        for (const ColumnSpec &spec : columnSpecs(table)) {
            if (spec.shown)
                columns.push_back(&spec);
        }
        return columns;
    }
    for (const QString &key : keys) {
        const ColumnSpec *spec = columnSpec(table, key.toStdString());
        if (!spec) {
            QStringList known;
            for (const ColumnSpec &other : columnSpecs(table))
                known << text(other.key);
            return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "%1 has no column “%2”; it has %3"),
                        {text(table), key, known.join(u", "_s)});
        }
        columns.push_back(spec);
    }
    return columns;
}

QStringList exportHeader(const std::vector<const ColumnSpec *> &columns)
{
    QStringList header;
    for (const ColumnSpec *spec : columns) {
        header << text(spec->key);
        if (spec->format == CellFormat::Money)
            header << text(spec->key) + u"_currency"_s;
    }
    return header;
}

std::vector<ExportCell> exportRow(const TableListing &listing, qint64 row, const std::vector<const ColumnSpec *> &columns)
{
    std::vector<ExportCell> cells;
    for (const ColumnSpec *spec : columns) {
        const CellValue value = listing.cell(row, spec->key);
        cells.push_back(cellExport(value));
        if (spec->format == CellFormat::Money) {
            const auto *amount = std::get_if<MoneyValue>(&value);
            cells.push_back(amount ? ExportCell(amount->currency) : ExportCell());
        }
    }
    return cells;
}

Result<qint64> exportListing(const TableListing &listing, const std::vector<const ColumnSpec *> &columns, RowSink &sink, Job &job,
                             const RowChoice &chosen)
{
    qint64 rows = 0;
    if (auto begun = sink.header(exportHeader(columns)); !begun)
        return begun.failure();
    for (qint64 row = 0; row < listing.total(); ++row) {
        if (row % kRowsBetweenChecks == 0) {
            if (job.cancelled())
                return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "stopped; no file was written"));
            job.report({u"export"_s, row, listing.total(), row});
        }
        if (chosen && !chosen(cellPlain(listing.cell(row, "id"))))
            continue;
        if (auto written = sink.row(exportRow(listing, row, columns)); !written)
            return written.failure();
        ++rows;
    }
    if (auto finished = sink.finish(); !finished)
        return finished.failure();
    return rows;
}

} // namespace stardesk
