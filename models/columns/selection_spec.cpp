#include "models/columns/selection_spec.h"

#include <algorithm>
#include <iterator>

namespace stardesk {

bool SelectionSpec::contains(Ordinal row) const
{
    return std::ranges::binary_search(m_listed, row) == (m_mode == Mode::Some);
}

void SelectionSpec::setListed(Ordinal row, bool listed)
{
    const auto at = std::ranges::lower_bound(m_listed, row);
    const bool there = at != m_listed.end() && *at == row;
    if (listed && !there)
        m_listed.insert(at, row);
    else if (!listed && there)
        m_listed.erase(at);
}

void SelectionSpec::select(Ordinal row)
{
    setListed(row, m_mode == Mode::Some);
}

void SelectionSpec::deselect(Ordinal row)
{
    setListed(row, m_mode == Mode::AllExcept);
}

void SelectionSpec::toggle(Ordinal row)
{
    setListed(row, !std::ranges::binary_search(m_listed, row));
}

void SelectionSpec::select(std::span<const Ordinal> rows)
{
    std::vector<Ordinal> sorted(rows.begin(), rows.end());
    std::ranges::sort(sorted);
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::vector<Ordinal> listed;
    if (m_mode == Mode::Some)
        std::ranges::set_union(m_listed, sorted, std::back_inserter(listed));
    else
        std::ranges::set_difference(m_listed, sorted, std::back_inserter(listed));
    m_listed = std::move(listed);
}

void SelectionSpec::clear()
{
    *this = SelectionSpec();
}

size_t SelectionSpec::count(std::span<const Ordinal> viewRows) const
{
    if (m_listed.empty())
        return m_mode == Mode::Some ? 0 : viewRows.size();
    return size_t(std::ranges::count_if(viewRows, [this](Ordinal row) { return contains(row); }));
}

BigArray<Ordinal> SelectionSpec::rows(std::span<const Ordinal> viewRows) const
{
    BigArray<Ordinal> chosen;
    chosen.reserve(m_mode == Mode::Some ? m_listed.size() : viewRows.size());
    std::ranges::copy_if(viewRows, std::back_inserter(chosen), [this](Ordinal row) { return contains(row); });
    return chosen;
}

} // namespace stardesk
