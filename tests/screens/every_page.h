/// The window with every page it has, over a store that is there already: what the composition puts together, without its
/// deliveries and key chains.
#pragma once

#include "tests/store/fake_keeper.h"
#include "ui/claims/claims_page.h"
#include "ui/couriers/couriers_page.h"
#include "ui/identity/identity_page.h"
#include "ui/identity/identity_watch.h"
#include "ui/identity/vault_control.h"
#include "ui/incidents/incidents_page.h"
#include "ui/outlook/outlook_page.h"
#include "ui/programmes/deadlines_page.h"
#include "ui/programmes/programmes_page.h"
#include "ui/sellers/sellers_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/as_of_controller.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"
#include "ui/sync/sync_page.h"
#include "ui/theme/appearance.h"
#include "ui/today/today_page.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <QtTest/QTest>

#include <memory>

namespace stardesk {

struct EveryPage {
    EveryPage(const QString &profile, const Clock &clock)
        : workspace(profile, clock)
        , vault(profile, keyring)
        , identity(workspace)
    {
        settings.setLanguage(QStringLiteral("en"));
        look.setColorScheme(ColorScheme::Light);
        window = std::make_unique<MainWindow>(
            MainWindow::Parts{workspace, settings, look, [this](const QString &language) { use(language); }, pages()});
        asOf = std::make_unique<AsOfController>(workspace, *window);
    }

    PageRegistry pages()
    {
        PageRegistry all = standardPages();
        const auto set = [&](const char *id, auto make) { findPage(all, QLatin1String(id))->make = make; };
        set("today", [this](QWidget *parent) { return new TodayPage(workspace, parent); });
        set("claims", [this](QWidget *parent) { return new ClaimsPage(workspace, settings, parent); });
        set("couriers", [this](QWidget *parent) { return new CouriersPage(workspace, settings, parent); });
        set("sellers", [this](QWidget *parent) { return new SellersPage(workspace, settings, parent); });
        set("outlook", [this](QWidget *parent) { return new OutlookPage(workspace, parent); });
        set("programmes", [this](QWidget *parent) { return new ProgrammesPage(workspace, settings, parent); });
        set("sync", [this](QWidget *parent) { return new SyncPage(workspace, parent); });
        set("incidents", [this](QWidget *parent) { return new IncidentsPage(workspace, settings, parent); });
        set("identity", [this](QWidget *parent) { return new IdentityPage(workspace, identity, parent); });
        set("deadlines", [this](QWidget *parent) { return new DeadlinesPage(workspace, parent); });
        set("settings", [this](QWidget *parent) {
            return new SettingsPage(settings, look, workspace, vault, [this](const QString &language) { use(language); }, parent);
        });
        return all;
    }
    [[nodiscard]] static QStringList ids()
    {
        QStringList ids;
        for (const PageEntry &page : standardPages())
            ids << page.id;
        return ids;
    }

    /// As the settings do it: the whole program, while it runs.
    void use(const QString &language)
    {
        QLocale::setDefault(QLocale(language));
        QCoreApplication::removeTranslator(&translator);
        if (translator.load(QStringLiteral(":/i18n/stardesk_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&translator);
    }

    /// Shown, opened and read; false where it takes too long.
    [[nodiscard]] bool open(const QString &page)
    {
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get()) && window->showPage(page) && settled();
    }
    [[nodiscard]] bool settled(int patienceMs = 20'000) const
    {
        const auto idle = [this] { return !window->currentPage() || !window->currentPage()->isBusy(); };
        do {
            QTest::qWait(30); // queued layouts, and what the answer asks for next
        } while (!idle() && QTest::qWaitFor(idle, patienceMs) && !idle());
        return idle();
    }

    QTranslator translator;
    Workspace workspace;
    FakeKeeper keyring;
    VaultControl vault;
    IdentityWatch identity;
    WindowSettings settings{{}};
    Appearance look;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<AsOfController> asOf;
};

} // namespace stardesk
