/// PageActions: one action per page for the Go menu, with the page's shortcut.
#pragma once

#include "ui/shell/page_registry.h"

#include <QtCore/QObject>

#include <vector>

class QAction;

namespace stardesk {

class PageActions final : public QObject {
    Q_OBJECT
public:
    /// `pages` outlives it; the actions act in `window`.
    PageActions(const PageRegistry &pages, QWidget *window);
    /// In the order of the sidebar; data() is the page's id.
    [[nodiscard]] const std::vector<QAction *> &all() const { return m_actions; }
    void retranslate();

signals:
    void pageChosen(const QString &id);

private:
    const PageRegistry &m_pages;
    std::vector<QAction *> m_actions;
};

} // namespace stardesk
