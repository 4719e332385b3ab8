#include "models/columns/nearest_word.h"

#include "models/columns/column_set.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace stardesk {

int editDistance(QStringView a, QStringView b)
{
    const auto same = [](QChar left, QChar right) { return left.toCaseFolded() == right.toCaseFolded(); };
    const auto width = size_t(b.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> above(width);
    std::vector<int> row(width);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + (same(a[i - 1], b[j - 1]) ? 0 : 1)});
            if (i > 1 && j > 1 && same(a[i - 1], b[j - 2]) && same(a[i - 2], b[j - 1]))
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before.swap(above);
        above.swap(row);
    }
    return above.back();
}

QString nearestWord(QStringView word, const QStringList &candidates)
{
    const auto nearest = std::ranges::min_element(candidates, {}, [&](const QString &other) { return editDistance(word, other); });
    return nearest == candidates.end() ? QString() : *nearest;
}

QStringList shownKeys(const ColumnSet &set)
{
    QStringList keys;
    for (int index = 0; index < set.columnCount(); ++index) {
        const ColumnDef &def = set.column(index).def();
        if (!def.hidden)
            keys += QString::fromUtf8(def.key);
    }
    return keys;
}

Failure unknownKey(const ColumnSet &set, const QString &key)
{
    return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "There is no column \"%1\". Did you mean \"%2\"?"),
                {key, nearestWord(key, shownKeys(set))});
}

} // namespace stardesk
