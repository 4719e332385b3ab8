/// RowSlots: which rows a derivation works on - all of a table (slot = ordinal), or the few that a delta touched.
#pragma once

#include "models/columns/big_array.h"
#include "models/core/ids.h"

#include <algorithm>
#include <vector>

namespace stardesk {

class RowSlots {
public:
    /// Every row.
    RowSlots() = default;
    /// These rows only; `rows` ascending and unique.
    explicit RowSlots(std::vector<Ordinal> rows) : m_rows(std::move(rows)), m_all(false) {}

    [[nodiscard]] bool all() const { return m_all; }
    /// kNoOrdinal for a row that is not worked on.
    [[nodiscard]] Ordinal slotOf(Ordinal row) const
    {
        if (m_all)
            return row;
        const auto found = std::ranges::lower_bound(m_rows, row);
        return found == m_rows.end() || *found != row ? kNoOrdinal : Ordinal(found - m_rows.begin());
    }
    /// Empty for all().
    [[nodiscard]] const std::vector<Ordinal> &rows() const { return m_rows; }

private:
    std::vector<Ordinal> m_rows;
    bool m_all = true;
};

/// State by slot, growing as slots come.
template <class State>
class SlotStates {
public:
    [[nodiscard]] State &at(Ordinal slot)
    {
        if (slot >= m_states.size())
            m_states.resize(slot < m_states.capacity() ? m_states.capacity() : size_t(slot) + size_t(slot) / 2 + 1, State());
        return m_states[slot];
    }
    /// What a slot without records has is State().
    [[nodiscard]] State get(Ordinal slot) const { return slot < m_states.size() ? m_states[slot] : State(); }
    void reserve(Ordinal rows) { m_states.reserve(rows); }
    void release() { m_states = {}; }

private:
    BigArray<State> m_states;
};

} // namespace stardesk
