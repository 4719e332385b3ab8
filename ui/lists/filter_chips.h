/// The filter of a list as chips and a field: chips hold terms with a key, the field what is still being typed.
#pragma once

#include "models/columns/filter_expression.h"
#include "ui/shared/filter/filter_bar.h"

#include <QtCore/QString>

#include <vector>

namespace stardesk {

class FilterChips {
public:
    /// The whole filter: chips and then `typed`.
    [[nodiscard]] QString text(const QString &typed) const;
    /// Terms with a key leave `typed` and become chips; returns what stays (free text). Unreadable text stays whole.
    [[nodiscard]] QString take(const QString &typed);
    void remove(const QString &term);
    void clear() { m_terms.clear(); }
    /// A value of a facet on or off; excluded terms of the key are left alone.
    void toggle(const QString &key, const QString &value, bool on);
    [[nodiscard]] bool has(const QString &key, const QString &value) const;
    /// With the title of the column `titleOf(key)`.
    [[nodiscard]] QList<FilterBar::Chip> chips(const std::function<QString(const QString &)> &titleOf) const;
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    /// "employer ZTO, YTO · stars not 5", for the status bar.
    [[nodiscard]] QString words(const std::function<QString(const QString &)> &titleOf) const;

private:
    std::vector<FilterTerm> m_terms;
};

} // namespace stardesk
