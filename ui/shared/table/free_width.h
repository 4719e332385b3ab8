/// FreeWidth: the width a table has left is given to its text columns, so that no name is cut beside empty space. What
/// was given is never a width of its own: it is taken back before widths are saved, and a column that a hand has sized
/// keeps its size.
#pragma once

#include <QtCore/QHash>
#include <QtCore/QSet>

class QHeaderView;

namespace stardesk {

class FreeWidth {
public:
    explicit FreeWidth(QHeaderView &header) : m_header(header) {}

    /// Gives what `available` px leave over to the shown text columns (CellKind::Text), each at most its own width again.
    void share(int available);
    /// Takes back what was given: the columns have their own widths again.
    void takeBack();
    /// The widths are all new: nothing is given, no hand has sized a column.
    void start(const QSet<int> &sizedByHand = {});
    /// A hand sized this column; it no longer takes part.
    void sizedByHand(int column);

    [[nodiscard]] const QSet<int> &sizedByHand() const { return m_byHand; }
    /// True while widths change because of this object.
    [[nodiscard]] bool isSharing() const { return m_sharing; }

private:
    QHeaderView &m_header;
    QHash<int, int> m_given; ///< column -> px over its own width
    QSet<int> m_byHand;
    bool m_sharing = false;
};

} // namespace stardesk
