/// Exports of a listing: whole filter, row by row, cancellable.
#pragma once

#include "models/core/job.h"
#include "models/desk/row_sink.h"
#include "models/desk/table_listing.h"

#include <functional>

namespace stardesk {

/// The specs of `keys` in that order; the default view for no keys. Failure(Usage) for an unknown key, naming the known.
[[nodiscard]] Result<std::vector<const ColumnSpec *>> chosenColumns(std::string_view table, const QStringList &keys);

/// Header of an export: stable keys; money is two columns ("asked", "asked_currency").
[[nodiscard]] QStringList exportHeader(const std::vector<const ColumnSpec *> &columns);
[[nodiscard]] std::vector<ExportCell> exportRow(const TableListing &listing, qint64 row, const std::vector<const ColumnSpec *> &columns);

/// Whether the row of a record key is meant.
using RowChoice = std::function<bool(const QString &key)>;

/// Writes the rows of the listing that `chosen` names, every one where it is empty. Cancelled leaves nothing behind. Returns
/// the number of rows written.
[[nodiscard]] Result<qint64> exportListing(const TableListing &listing, const std::vector<const ColumnSpec *> &columns,
                                           RowSink &sink, Job &job, const RowChoice &chosen = {});

} // namespace stardesk
