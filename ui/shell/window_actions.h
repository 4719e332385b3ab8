/// WindowActions: every action of the main window with its text, shortcut and status tip, in one table, so that menus,
/// the palette and the shortcut sheet cannot disagree and no shortcut stands twice.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <vector>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace stardesk {

class WindowActions final : public QObject {
    Q_OBJECT
public:
    enum class Id {
        OpenExport, OpenFolder, Demo, CareerSheet, Vault, Quit,
        Undo, Copy, CopyWithHeaders, Find,
        Columns, AsOf, Today, ResetLayout, Sidebar, FullScreen,
        Back, Forward, Palette, NextPane, PreviousPane,
        SyncNow, Settings, Shortcuts, About
    };
    explicit WindowActions(QWidget *window);

    [[nodiscard]] QAction *action(Id id) const { return m_actions[size_t(id)]; }
    [[nodiscard]] const std::vector<QAction *> &all() const { return m_actions; }
    /// Menus in the order File, Edit, View, Go, Claims, Tools, Help; `pages` are the Go menu's page actions.
    void fillMenuBar(QMenuBar *bar, const std::vector<QAction *> &pages);
    void retranslate();
    /// Filled by the page that has decisions, each time it opens.
    [[nodiscard]] QMenu *claimsMenu() const;
    /// Before the first data: only File, Tools and Help make sense.
    void setDataMenusEnabled(bool on);

private:
    std::vector<QAction *> m_actions;
    std::vector<QMenu *> m_menus;
};

} // namespace stardesk
