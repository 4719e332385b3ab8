/// ViewsMenu: the saved views of one list: choose, save, update, delete; and whether the one in use was changed since.
#pragma once

#include "ui/lists/saved_views.h"

#include <QtCore/QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace stardesk {

class ViewsMenu final : public QObject {
    Q_OBJECT
public:
    /// What the list looks like now (without a name), and how it is made to look like a view.
    struct List {
        std::function<SavedView()> look;
        std::function<void(const SavedView &)> apply;
        std::function<void()> resetColumns;
    };
    ViewsMenu(SavedViews views, List list, QWidget *parent);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Actions that stand below the views.
    void setExtras(const QList<QAction *> &extras) { m_extras = extras; }
    void use(const SavedView &view);
    /// Saves what the list looks like now under the name, and uses it.
    void saveAs(const QString &name);
    /// After anything of the list changed.
    void refresh();
    /// Empty while no view is in use.
    [[nodiscard]] QString current() const { return m_used.name; }
    [[nodiscard]] bool isModified() const { return m_modified; }

signals:
    void changed(const QString &name, bool modified);

private:
    void fill();
    void addViews(const QList<SavedView> &all);
    void addSaving();
    void addDensities();
    void remove(const QString &name);
    void tell();

    SavedViews m_views;
    List m_list;
    QMenu *m_menu;
    QList<QAction *> m_extras;
    SavedView m_used; ///< as it looked when it was applied
    bool m_modified = false;
};

} // namespace stardesk
