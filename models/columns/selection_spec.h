/// SelectionSpec: which rows of a view a person chose, as a rule and not as a list of three million numbers.
#pragma once

#include "models/columns/big_array.h"
#include "models/core/ids.h"

#include <span>
#include <vector>

namespace stardesk {

/// Some: the listed ordinals. AllExcept: every row of the view's filter but the listed ones, so that "select all" costs
/// nothing and stays right while the view is sorted anew.
class SelectionSpec {
public:
    enum class Mode { Some, AllExcept };
    SelectionSpec() = default;
    [[nodiscard]] static SelectionSpec all() { return SelectionSpec(Mode::AllExcept); }

    [[nodiscard]] Mode mode() const { return m_mode; }
    /// Chosen, or left out: ascending, unique.
    [[nodiscard]] std::span<const Ordinal> listed() const { return m_listed; }
    [[nodiscard]] bool contains(Ordinal row) const;
    [[nodiscard]] bool isEmpty() const { return m_mode == Mode::Some && m_listed.empty(); }

    void select(Ordinal row);
    void deselect(Ordinal row);
    void toggle(Ordinal row);
    /// Selects rows that lie together in a view (a span with Shift).
    void select(std::span<const Ordinal> rows);
    void clear();

    /// How many of a view's rows are chosen.
    [[nodiscard]] size_t count(std::span<const Ordinal> viewRows) const;
    /// The chosen ones of a view's rows, in the view's order.
    [[nodiscard]] BigArray<Ordinal> rows(std::span<const Ordinal> viewRows) const;

private:
    explicit SelectionSpec(Mode mode) : m_mode(mode) {}
    void setListed(Ordinal row, bool listed);

    Mode m_mode = Mode::Some;
    std::vector<Ordinal> m_listed;
};

} // namespace stardesk
