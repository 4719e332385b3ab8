/// What the filter bar offers while somebody types: keys, and the values of a key.
#pragma once

#include "models/columns/column_set.h"

#include <QtCore/QString>

#include <vector>

namespace stardesk {

struct FilterCompletion {
    enum class Kind { Key, Value } kind = Kind::Key;
    QString word;         ///< what is shown: "employer", "ZTO"
    QString insert;       ///< what replaces the typed part: "employer:", "\"Best Inc\""
    qsizetype from = 0;   ///< the typed part in the text
    qsizetype length = 0;
    friend bool operator==(const FilterCompletion &, const FilterCompletion &) = default;
};

/// For the place of the cursor, at most `limit`: words that begin with the typed part first, then words that contain it.
[[nodiscard]] std::vector<FilterCompletion> completeFilter(const ColumnSet &set, const QString &text, qsizetype cursor,
                                                           size_t limit = 50);

} // namespace stardesk
