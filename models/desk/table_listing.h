/// TableListing: one table filtered and sorted: which rows, in which order, how many. Immutable, shared between threads.
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/desk/cell_value.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace stardesk {

class ColumnSet;
class RowOrder;
class TextIndex;

/// What a person asks of a table; the same words in the window, in saved views and on the command line.
struct TableRequest {
    QString filter;   ///< "star:<3 employer:ZTO"; empty: all rows
    QString sort;     ///< "score:desc,name": at most two keys; empty: the table's own order
    std::optional<qint64> today = {}; ///< Beijing day number that "today" means in the filter
};

struct FacetValue {
    QString value;    ///< as the filter language writes it
    qint64 count = 0;
};
/// Counts of one column's values among the rows that the rest of the filter leaves.
struct Facet {
    QString key;
    std::vector<FacetValue> values;
};

class TableListing {
public:
    /// Failure(Usage): a filter or sort that cannot be understood; the message names the nearest key.
    static Result<std::shared_ptr<const TableListing>> make(std::shared_ptr<const TextIndex> table,
                                                            const TableRequest &request);
    ~TableListing();

    [[nodiscard]] const ColumnSet &columns() const;
    [[nodiscard]] const TableRequest &request() const { return m_request; }
    /// Rows that the filter leaves, exactly.
    [[nodiscard]] qint64 total() const;
    /// Live rows of the whole table.
    [[nodiscard]] qint64 tableRows() const;
    [[nodiscard]] Ordinal ordinalAt(qint64 row) const;
    /// Where a row stands, -1 if the filter leaves it out.
    [[nodiscard]] qint64 rowOf(Ordinal ordinal) const;
    [[nodiscard]] CellValue cell(qint64 row, std::string_view key) const;

private:
    TableListing(std::shared_ptr<const TextIndex> table, TableRequest request, RowOrder order);
    std::shared_ptr<const TextIndex> m_table; ///< columns and what free text needs
    TableRequest m_request;
    std::unique_ptr<const RowOrder> m_order;
};

/// Facets of `keys` under the filter of a request; the values of a key are counted as if the filter did not name it, so that
/// the choices beside the chosen one stay visible. Failure(Usage) for a key that cannot be a facet.
[[nodiscard]] Result<std::vector<Facet>> facetsOf(const TextIndex &table, const TableRequest &request, const QStringList &keys);

} // namespace stardesk
