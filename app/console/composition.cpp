#include "app/console/composition.h"

#include "app/shared/translations.h"
#include "models/core/clock.h"
#include "models/core/text/failure_text.h"
#include "ui/claims/claims_page.h"
#include "ui/couriers/couriers_page.h"
#include "ui/sellers/sellers_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/strips.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"
#include "ui/sync/sync_controller.h"
#include "ui/theme/appearance.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

std::unique_ptr<Clock> clockFor(const ConsoleOptions &options)
{
    if (options.nowMs)
        return std::make_unique<FixedClock>(*options.nowMs);
    return std::make_unique<SystemClock>();
}

QString profileOf(const ConsoleOptions &options)
{
    // Demo data has a store of its own: it can never lie among real decisions.
    return options.demo ? options.profile + u"-demo"_s : options.profile;
}

void useLanguage(const QString &language)
{
    QLocale::setDefault(QLocale(language));
    installTranslations(language);
}

} // namespace

struct Composition::State {
    explicit State(const ConsoleOptions &given)
        : options(given)
        , clock(clockFor(given))
        , settings(given.render ? QString() : QDir(profileOf(given)).filePath(u"window.ini"_s))
        , workspace(profileOf(given), *clock)
    {
    }

    PageRegistry pages()
    {
        PageRegistry all = standardPages();
        findPage(all, u"settings"_s)->make = [this](QWidget *parent) {
            auto *page = new SettingsPage(settings, appearance, workspace, useLanguage, parent);
            return page;
        };
        findPage(all, u"couriers"_s)->make = [this](QWidget *parent) {
            return new CouriersPage(workspace, settings, parent);
        };
        findPage(all, u"sellers"_s)->make = [this](QWidget *parent) {
            return new SellersPage(workspace, settings, parent);
        };
        findPage(all, u"claims"_s)->make = [this](QWidget *parent) {
            return new ClaimsPage(workspace, settings, parent);
        };
        return all;
    }

    ConsoleOptions options;
    std::unique_ptr<Clock> clock;
    WindowSettings settings;
    Appearance appearance;
    Workspace workspace;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<SyncController> sync;
};

Composition::Composition(const ConsoleOptions &options)
    : m_state(std::make_unique<State>(options))
{
    State &s = *m_state;
    if (!options.language.isEmpty())
        s.settings.setLanguage(options.language);
    else if (options.render)
        s.settings.setLanguage(u"en"_s);
    if (options.render)
        s.settings.setColorScheme(options.render->theme == u"dark"_s ? ColorScheme::Dark : ColorScheme::Light);
    useLanguage(s.settings.language());
    s.appearance.setDensity(s.settings.density());
    s.appearance.setTextPercent(s.settings.textPercent());
    s.appearance.setColorScheme(s.settings.colorScheme());
    s.window = std::make_unique<MainWindow>(
        MainWindow::Parts{s.workspace, s.settings, s.appearance, useLanguage, s.pages()});
    s.sync = std::make_unique<SyncController>(s.workspace, *s.window);
}

Composition::~Composition() = default;

MainWindow &Composition::window() const
{
    return *m_state->window;
}

void Composition::start()
{
    State &s = *m_state;
    const auto opened = s.workspace.open();
    s.window->showStart();
    if (!opened && opened.failure().code != Failure::Code::NotFound)
        s.window->message().show(Tone::Problem, failureText(opened.failure()));
    if (!s.options.url.isEmpty())
        s.window->openLink(s.options.url);
    if (s.options.demo && !s.workspace.hasData())
        s.sync->importDemo();
}

} // namespace stardesk
