/// TableHeader: caption titles with our own chevrons (up = ascending), a second sort key by shift-click, the pin of a
/// pinned column, and a context menu for the column chooser.
#pragma once

#include <QtWidgets/QHeaderView>

namespace stardesk {

/// One key of a sort order; `column` is the stable column key of cli.md.
struct ViewSortKey {
    QString column;
    bool descending = false;
    friend bool operator==(const ViewSortKey &, const ViewSortKey &) = default;
};

class TableHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent = nullptr);

    void setSortKeys(const QList<ViewSortKey> &keys);
    [[nodiscard]] const QList<ViewSortKey> &sortKeys() const { return m_keys; }
    void setPinned(int column, bool pinned);
    [[nodiscard]] bool isPinned(int column) const { return m_pinned.contains(column); }
    [[nodiscard]] QSize sizeHint() const override;
    /// Width in px a title needs with the marks it has now: headers are never cut.
    [[nodiscard]] int titleWidth(int column) const;
    /// Widens every column whose title would be cut.
    void widenToTitles();
    /// True while a mouse button holds the header: a change of width is then the user's.
    [[nodiscard]] bool isHeld() const { return m_held; }
    /// Paints one section somewhere else (the pinned columns).
    void paintAt(QPainter &painter, const QRect &rect, int column) const;

signals:
    /// A click replaces the order, a second click turns it, a shift-click adds or turns a second key.
    void sortKeysChanged(const QList<stardesk::ViewSortKey> &keys);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void sortBy(int column, bool add);
    [[nodiscard]] QString keyOf(int column) const;
    [[nodiscard]] int keyPlace(int column) const; ///< 0, 1 or -1

    QList<ViewSortKey> m_keys;
    QList<int> m_pinned;
    int m_pressed = -1;
    bool m_held = false;
};

} // namespace stardesk
