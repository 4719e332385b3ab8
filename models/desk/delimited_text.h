/// CSV and TSV lines that a spreadsheet opens right and never runs as formulas; used by exports, the command line and
/// the clipboard.
#pragma once

#include <QtCore/QStringList>

namespace stardesk {

/// One record without line end: cells with the delimiter, a quote or a line break are quoted; a leading = + - @ tab or
/// CR gets an apostrophe unless the cell is a plain number (baserow#5606: formulas hide in headers and names too).
[[nodiscard]] QString delimitedLine(const QStringList &cells, QChar delimiter);

/// The same guard for one cell that is written by other means (XLSX, clipboard).
[[nodiscard]] QString withoutFormula(QString cell);

} // namespace stardesk
