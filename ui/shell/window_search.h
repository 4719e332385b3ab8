/// WindowSearch: what Ctrl+K finds (pages, actions, records) and where a link leads.
#pragma once

#include "ui/shell/page_registry.h"

#include <QtCore/QObject>

#include <functional>
#include <vector>

class QAction;

namespace stardesk {

class PalettePopup;
struct PaletteHit;
class Workspace;

class WindowSearch final : public QObject {
    Q_OBJECT
public:
    using ShowPage = std::function<bool(const QString &page, const QString &key)>;
    /// All outlive this; `actions` are those that can be found by their text.
    WindowSearch(const PageRegistry &pages, const std::vector<QAction *> &actions, Workspace &workspace, ShowPage showPage,
                 QObject *parent);
    void serve(PalettePopup &palette);
    /// `stardesk://courier/p1`, `stardesk://claims`; false where it leads nowhere.
    bool follow(const QString &url) const;

private:
    [[nodiscard]] QList<PaletteHit> pages(const QString &text) const;
    [[nodiscard]] QList<PaletteHit> actions(const QString &text) const;
    [[nodiscard]] QList<PaletteHit> link(const QString &text) const;
    void records(const QString &text, const std::function<void(const QList<PaletteHit> &)> &answer);

    const PageRegistry &m_pages;
    const std::vector<QAction *> &m_actions;
    Workspace &m_workspace;
    ShowPage m_showPage;
};

} // namespace stardesk
