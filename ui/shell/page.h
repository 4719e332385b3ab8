/// Page: one screen of the main window. Pages are made when they are first shown and live until the window closes.
#pragma once

#include <QtWidgets/QWidget>

class QMenu;

namespace stardesk {

class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Window title part: "Claims – 42 pending".
    [[nodiscard]] virtual QString title() const = 0;
    /// Left end of the status bar: "128 of 5,214 couriers · employer ZTO, YTO".
    [[nodiscard]] virtual QString statusText() const { return {}; }
    /// Panes in the order of F6: filter, table, detail. Only visible ones are visited.
    [[nodiscard]] virtual QList<QWidget *> panes() const { return {}; }
    /// Where the focus goes when the page opens.
    virtual void takeFocus() {}
    /// Selects the record of this key; false when it is not here.
    virtual bool select(const QString &key) { return key.isEmpty(); }
    /// The record shown, for history and links; empty: none.
    [[nodiscard]] virtual QString selectedKey() const { return {}; }
    /// Ctrl+F.
    virtual void focusFilter() {}
    /// Something is still being read: a picture of the page waits for it.
    [[nodiscard]] virtual bool isBusy() const { return false; }
    /// Below 1200 px the detail is a page of its own: true if Esc had something to close.
    virtual bool closeDetail() { return false; }
    /// Shows the rows that a count elsewhere stands for; a filter in the words of the filter field.
    virtual void showRows(const QString &filter) { Q_UNUSED(filter) }
    /// What can be done on the page now, for the menu of the window that belongs to it. Called each time it opens.
    virtual void fillMenu(QMenu *menu);

signals:
    void statusChanged();
    void openRequested(const QString &page, const QString &key);    ///< a record of another page
    void rowsRequested(const QString &page, const QString &filter); ///< the rows behind a count
    /// What stands beside a page in the sidebar: things to do there, and in words what of it is late.
    void badgeFound(const QString &page, int count, const QString &late);
    void notFound(const QString &key); ///< a record that select() was to find is not among the data
    void selectionMoved(); ///< selectedKey changed by the person: a step of the history
};

} // namespace stardesk
