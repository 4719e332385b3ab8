/// A whole filtered table on paper: drawn row by row, so that a table of any size needs little memory.
#pragma once

#include "models/core/job.h"
#include "models/desk/table_listing.h"
#include "models/paper/paper_head.h"

namespace stardesk {

/// Writes every row of the listing with the header repeated on each page; codes as words, numbers by the head's locale.
/// Texts too long for their column end with "…", numbers never. Cancelled and Io leave nothing behind. Returns the rows.
[[nodiscard]] Result<qint64> writeListing(const TableListing &listing, const std::vector<const ColumnSpec *> &columns,
                                          const PaperHead &head, const QString &file, Job &job);

} // namespace stardesk
