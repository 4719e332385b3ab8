/// The outlook as a table file: one row per move, stable codes, no words of a language.
#pragma once

#include "models/desk/outlook_board.h"
#include "models/desk/row_sink.h"

namespace stardesk {

/// Writes and finishes. Returns the number of rows.
[[nodiscard]] Result<qint64> exportOutlook(const OutlookBoard &board, RowSink &sink);

} // namespace stardesk
