/// "Did you mean": the word nearest to what somebody typed.
#pragma once

#include "models/core/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace stardesk {

class ColumnSet;

/// Insertions, deletions, substitutions and swaps of neighbours between two words, upper case equal to lower case.
[[nodiscard]] int editDistance(QStringView a, QStringView b);
/// The candidate with the fewest edits, the first of equals; empty if there is none.
[[nodiscard]] QString nearestWord(QStringView word, const QStringList &candidates);
/// Failure Usage for a key the table does not have, naming the nearest one.
[[nodiscard]] Failure unknownKey(const ColumnSet &set, const QString &key);
/// Keys of the table that people may use, in the table's order.
[[nodiscard]] QStringList shownKeys(const ColumnSet &set);

} // namespace stardesk
