#include "models/desk/table_listing.h"

#include "models/columns/facet_counts.h"
#include "models/columns/filter_expression.h"
#include "models/columns/row_filter.h"
#include "models/columns/row_order.h"
#include "models/columns/text_index.h"

#include <QtCore/QCoreApplication>

namespace stardesk {

TableListing::TableListing(std::shared_ptr<const TextIndex> table, TableRequest request, RowOrder order)
    : m_table(std::move(table)), m_request(std::move(request)), m_order(std::make_unique<RowOrder>(std::move(order)))
{
}

TableListing::~TableListing() = default;

Result<std::shared_ptr<const TableListing>> TableListing::make(std::shared_ptr<const TextIndex> table, const TableRequest &request)
{
    const ColumnSet &columns = table->set();
    auto filter = RowFilter::compile(columns, request.filter, FilterContext{request.today});
    if (!filter)
        return filter.failure();
    auto keys = parseSort(columns, request.sort);
    if (!keys)
        return keys.failure();
    RowOrder order = filter->passesAll() ? makeOrder(columns, *keys) : makeOrder(columns, *keys, filter->rows(*table));
    return std::shared_ptr<const TableListing>(new TableListing(std::move(table), request, std::move(order)));
}

const ColumnSet &TableListing::columns() const
{
    return m_table->set();
}

qint64 TableListing::total() const
{
    return qint64(m_order->size());
}

qint64 TableListing::tableRows() const
{
    return columns().liveCount();
}

Ordinal TableListing::ordinalAt(qint64 row) const
{
    return m_order->at(size_t(row));
}

qint64 TableListing::rowOf(Ordinal ordinal) const
{
    return m_order->placeOf(ordinal);
}

CellValue TableListing::cell(qint64 row, std::string_view key) const
{
    const int index = columns().indexOf(key);
    return index < 0 ? CellValue() : cellValue(columns().column(index), ordinalAt(row));
}

Result<std::vector<Facet>> facetsOf(const TextIndex &table, const TableRequest &request, const QStringList &keys)
{
    const ColumnSet &columns = table.set();
    auto expression = parseFilter(request.filter);
    if (!expression)
        return expression.failure();
    std::vector<Facet> facets;
    for (const QString &key : keys) {
        const int column = columns.indexOf(key.toStdString());
        if (column < 0)
            return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "there is no column “%1” to count"), {key});
        auto rest = RowFilter::compile(columns, expression->without(key), FilterContext{request.today});
        if (!rest)
            return rest.failure();
        const auto rows = rest->rows(table);
        auto counts = facetCounts(columns, column, rows);
        if (!counts)
            return counts.failure();
        Facet facet{key, {}};
        for (const FacetCount &count : *counts)
            facet.values.push_back({count.text, qint64(count.count)});
        facets.push_back(std::move(facet));
    }
    return facets;
}

} // namespace stardesk
