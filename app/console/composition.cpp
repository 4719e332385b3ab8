#include "app/console/composition.h"

#include "app/console/command_door.h"
#include "app/console/run_mark.h"
#include "app/keychain/keychain_keeper.h"
#include "app/keychain/vault_opener.h"
#include "app/shared/translations.h"
#include "models/core/clock.h"
#include "models/core/text/failure_text.h"
#include "models/desk/recovery_desk.h"
#include "ui/claims/claims_page.h"
#include "ui/claims/held_decisions.h"
#include "ui/couriers/couriers_page.h"
#include "ui/identity/career_make_dialog.h"
#include "ui/identity/career_read_dialog.h"
#include "ui/identity/identity_page.h"
#include "ui/identity/identity_watch.h"
#include "ui/identity/idle_lock.h"
#include "ui/identity/vault_dialog.h"
#include "ui/incidents/incidents_page.h"
#include "ui/programmes/deadlines_page.h"
#include "ui/programmes/programmes_page.h"
#include "ui/outlook/outlook_page.h"
#include "ui/sellers/privilege_reminder.h"
#include "ui/sellers/sellers_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/strips.h"
#include "ui/shell/as_of_controller.h"
#include "ui/shell/desktop_notifier.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"
#include "ui/sync/outbox_controller.h"
#include "ui/sync/sync_controller.h"
#include "ui/sync/sync_notices.h"
#include "ui/sync/sync_page.h"
#include "ui/theme/appearance.h"
#include "ui/today/today_page.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtGui/QAction>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr std::chrono::seconds kKeyringPatience(10);
constexpr std::chrono::seconds kIdlePatience(240);

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
        , run(given.render ? nullptr : std::make_unique<RunMark>(profileOf(given)))
        , clock(clockFor(given))
        , settings(given.render ? QString() : QDir(profileOf(given)).filePath(u"window.ini"_s))
        , workspace(profileOf(given), *clock)
        , door(workspace)
        , keeper(kKeyringPatience, [this] { emit vault.waiting(); })
        , vault(profileOf(given), keeper)
    {
    }

    PageRegistry pages()
    {
        PageRegistry all = standardPages();
        findPage(all, u"settings"_s)->make = [this](QWidget *parent) {
            auto *page = new SettingsPage(settings, appearance, workspace, vault, useLanguage, parent);
            QObject::connect(page, &SettingsPage::vaultWanted, window.get(), [this] { showVault(); });
            return page;
        };
        findPage(all, u"couriers"_s)->make = [this](QWidget *parent) { return makeCouriers(parent); };
        findPage(all, u"identity"_s)->make = [this](QWidget *parent) { return makeIdentity(parent); };
        findPage(all, u"sellers"_s)->make = [this](QWidget *parent) {
            return new SellersPage(workspace, settings, parent);
        };
        findPage(all, u"claims"_s)->make = [this](QWidget *parent) { return makeClaims(parent); };
        findPage(all, u"incidents"_s)->make = [this](QWidget *parent) { return makeIncidents(parent); };
        findPage(all, u"programmes"_s)->make = [this](QWidget *parent) {
            return new ProgrammesPage(workspace, settings, parent);
        };
        findPage(all, u"deadlines"_s)->make = [this](QWidget *parent) {
            return new DeadlinesPage(workspace, parent);
        };
        findPage(all, u"sync"_s)->make = [this](QWidget *parent) { return makeSync(parent); };
        findPage(all, u"today"_s)->make = [this](QWidget *parent) {
            auto *page = new TodayPage(workspace, parent);
            page->setIdentity(*identity);
            QObject::connect(page, &TodayPage::syncRequested, window.get(), &MainWindow::syncRequested);
            return page;
        };
        findPage(all, u"outlook"_s)->make = [this](QWidget *parent) { return new OutlookPage(workspace, parent); };
        return all;
    }

    Page *makeCouriers(QWidget *parent)
    {
        auto *page = new CouriersPage(workspace, settings, parent);
        QObject::connect(page, &CouriersPage::decided, held.get(), &HeldDecisions::refresh);
        QObject::connect(page, &CouriersPage::decided, outbox.get(), &OutboxController::refresh);
        QObject::connect(held.get(), &HeldDecisions::changed, page, &CouriersPage::refreshDetail);
        QObject::connect(&vault, &VaultControl::finished, page, &CouriersPage::refreshDetail);
        QObject::connect(page, &CouriersPage::careerSheetWanted, window.get(), [this](const QString &person, const QString &name) {
            show(new CareerMakeDialog(workspace, PersonKey{person}, name, window.get()));
        });
        return page;
    }

    void show(QDialog *dialog)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open(); // modal to the window, without an event loop of its own
    }

    void showVault()
    {
        auto *dialog = new VaultDialog(vault, window.get());
        QObject::connect(dialog, &VaultDialog::syncWanted, window.get(), &MainWindow::syncRequested);
        show(dialog);
    }

    void connectPersonal()
    {
        QObject::connect(window.get(), &MainWindow::vaultRequested, window.get(), [this] { showVault(); });
        QObject::connect(window.get(), &MainWindow::careerSheetRequested, window.get(), [this] {
            if (workspace.hasData())
                show(new CareerReadDialog(workspace, window.get()));
        });
        // The only sentence there with an action is the one about a closed vault.
        QObject::connect(&window->message(), &MessageStrip::actionTriggered, window.get(), [this] { showVault(); });
        QObject::connect(&vault, &VaultControl::finished, window.get(), [this](const QString &problem) {
            if (problem.isEmpty() && !std::exchange(lockedNow, false))
                window->message().hide();
        });
        idle = std::make_unique<IdleLock>(vault, kIdlePatience);
        QObject::connect(idle.get(), &IdleLock::locked, window.get(), [this] {
            lockedNow = true;
            window->message().show(Tone::Notice, QCoreApplication::translate("VaultStrip", "Nobody was here for four minutes: the vault of ID numbers is closed."),
                                   QCoreApplication::translate("VaultStrip", "Open…"));
        });
    }

    /// A vault that neither the keyring nor this start has opened is said once, with the way to open it.
    void tellClosedVault(const QString &why)
    {
        const auto status = vault.status();
        if (status && status->state == VaultState::Closed && !status->onPurpose)
            window->message().show(Tone::Warning, why.isEmpty() ? vaultText(*status) : why, QCoreApplication::translate("VaultStrip", "Open…"));
    }

    Page *makeIdentity(QWidget *parent)
    {
        auto *page = new IdentityPage(workspace, *identity, parent);
        QObject::connect(page, &IdentityPage::decided, held.get(), &HeldDecisions::refresh);
        QObject::connect(page, &IdentityPage::decided, outbox.get(), &OutboxController::refresh);
        QObject::connect(page, &IdentityPage::compareWanted, window.get(), [this](const QStringList &keys) {
            window->showPage(u"couriers"_s);
            if (auto *couriers = qobject_cast<CouriersPage *>(window->currentPage()))
                couriers->compare(keys);
        });
        return page;
    }

    Page *makeIncidents(QWidget *parent)
    {
        auto *page = new IncidentsPage(workspace, settings, parent);
        QObject::connect(page, &IncidentsPage::claimWanted, window.get(), [this](const QString &key) { window->showPage(u"claims"_s, key); });
        QObject::connect(page, &IncidentsPage::decided, held.get(), &HeldDecisions::refresh);
        QObject::connect(page, &IncidentsPage::decided, outbox.get(), &OutboxController::refresh);
        QObject::connect(held.get(), &HeldDecisions::changed, page, &IncidentsPage::refresh);
        QObject::connect(&door, &CommandDoor::carriedOut, page, &IncidentsPage::refresh);
        return page;
    }

    Page *makeClaims(QWidget *parent)
    {
        auto *page = new ClaimsPage(workspace, settings, parent);
        QObject::connect(page, &ClaimsPage::decided, held.get(), &HeldDecisions::refresh);
        QObject::connect(page, &ClaimsPage::decided, outbox.get(), &OutboxController::refresh);
        QObject::connect(held.get(), &HeldDecisions::changed, page, &ClaimsPage::refresh);
        QObject::connect(&door, &CommandDoor::carriedOut, page, &ClaimsPage::refreshBeside);
        QObject::connect(page, &ClaimsPage::incidentWanted, window.get(), [this](const QString &key) { window->showPage(u"incidents"_s, key); });
        QObject::connect(page, &ClaimsPage::queueCounted, window.get(), [this](qint64 due, qint64 late) {
            //: Under a page's name in the sidebar.
            const QString words = late > 0 ? ClaimsPage::tr("%n late", nullptr, int(late)) : QString();
            window->sidebar().setBadge(u"claims"_s, {int(due), words});
        });
        return page;
    }

    Page *makeSync(QWidget *parent)
    {
        auto *page = new SyncPage(workspace, parent);
        QObject::connect(page, &SyncPage::syncRequested, window.get(), &MainWindow::syncRequested);
        QObject::connect(page, &SyncPage::openFileRequested, window.get(), &MainWindow::openExportRequested);
        QObject::connect(page, &SyncPage::claimOpened, window.get(), [this](const QString &claim) { window->showPage(u"claims"_s, claim); });
        QObject::connect(page, &SyncPage::rollBackRequested, window.get(), [this] { sync->rollBack(); });
        QObject::connect(page, &SyncPage::outboxChanged, held.get(), &HeldDecisions::refresh);
        QObject::connect(held.get(), &HeldDecisions::changed, page, &SyncPage::refresh);
        QObject::connect(&door, &CommandDoor::carriedOut, page, &SyncPage::refresh);
        return page;
    }

    /// Today, the welcome page, or what to do where the store cannot be read.
    /// Failure: what is there cannot be read; that nothing is there yet is none.
    Result<> openStore()
    {
        auto opened = workspace.open();
        if (const auto damaged = RecoveryDesk(workspace.profile(), *clock).damageOfDecisions())
            opened = *damaged;
        if (!opened && opened.failure().code == Failure::Code::NotFound)
            opened = {};
        opened ? window->showStart() : window->showRecovery(opened.failure());
        return opened;
    }

    /// A picture is of one instant and changes nothing. One of a store that cannot be read would show a desk without data.
    Result<> startPicture(const RenderRequest &request)
    {
        if (request.page == u"welcome"_s)
            return {}; // it stands where there is no store yet
        if (const auto opened = openStore(); !opened)
            return opened;
        return workspace.hasData() && options.asOf ? asOf->showDay(*options.asOf) : Result<>();
    }

    void startWindow()
    {
        QObject::connect(window.get(), &MainWindow::retryRequested, window.get(), [this] {
            if (openStore())
                begin();
        });
        QObject::connect(sync.get(), &SyncController::finished, window.get(), [this](bool imported) {
            if (imported)
                begin();
        });
        if (openStore())
            begin();
        if (options.demo && !workspace.hasData())
            sync->importDemo();
    }

    /// Once the store can be read: what was decided goes out, the vault opens, the link is followed.
    void begin()
    {
        if (std::exchange(begun, true))
            return;
        if (run && run->wasLeft())
            window->message().show(Tone::Accent, QCoreApplication::translate("RunStrip", "Stardesk was ended from outside last time. Nothing that was decided here is lost."));
        outbox->start();
        openVaultLater(workspace.profile(), window.get(), [this](const Failure &failure) { tellClosedVault(failureText(failure)); });
        if (const auto status = vault.status(); status && status->kind == VaultKind::Passphrase)
            tellClosedVault({});
        if (!options.url.isEmpty())
            window->openLink(options.url);
    }

    /// The undo bar tells what is held from the first moment on, also after a restart.
    void connectHeld()
    {
        held = std::make_unique<HeldDecisions>(workspace, window->undoBar());
        QObject::connect(&door, &CommandDoor::carriedOut, held.get(), &HeldDecisions::refresh);
        QObject::connect(&door, &CommandDoor::carriedOut, outbox.get(), &OutboxController::refresh);
        QObject::connect(held.get(), &HeldDecisions::changed, outbox.get(), &OutboxController::refresh);
        QObject::connect(held.get(), &HeldDecisions::changed, identity.get(), &IdentityWatch::refreshChecks);
        QObject::connect(outbox.get(), &OutboxController::sent, held.get(), &HeldDecisions::refresh);
        QObject::connect(&window->undoBar(), &UndoBar::sendTriggered, held.get(), [this] {
            QStringList ids;
            for (const HeldDecision &decision : held->held()) {
                if (decision.mine)
                    ids << decision.id;
            }
            outbox->sendNow(ids);
        });
        QAction *undo = window->actions().action(WindowActions::Id::Undo);
        QObject::connect(held.get(), &HeldDecisions::heldChanged, undo, &QAction::setEnabled);
        QObject::connect(undo, &QAction::triggered, held.get(), &HeldDecisions::undoLast);
        QObject::connect(held.get(), &HeldDecisions::failed, window.get(),
                         [this](const QString &sentence) { window->message().show(Tone::Problem, sentence); });
    }

    ConsoleOptions options;
    std::unique_ptr<RunMark> run; ///< of a window; a picture leaves no trace
    std::unique_ptr<Clock> clock;
    WindowSettings settings;
    Appearance appearance;
    Workspace workspace;
    CommandDoor door;
    bool begun = false;
    bool lockedNow = false; ///< the vault was closed for want of anybody, and the strip says so
    KeychainKeeper keeper;
    VaultControl vault;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<OutboxController> outbox;
    std::unique_ptr<SyncController> sync;
    std::unique_ptr<HeldDecisions> held;
    std::unique_ptr<IdentityWatch> identity;
    std::unique_ptr<IdleLock> idle;
    std::unique_ptr<AsOfController> asOf;
    std::unique_ptr<DesktopNotifier> notifier;
    std::unique_ptr<PrivilegeReminder> reminder;
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
    s.outbox = std::make_unique<OutboxController>(s.workspace);
    s.sync = std::make_unique<SyncController>(s.workspace, *s.window, *s.outbox);
    s.identity = std::make_unique<IdentityWatch>(s.workspace);
    s.connectHeld();
    s.connectPersonal();
    s.asOf = std::make_unique<AsOfController>(s.workspace, *s.window);
    s.notifier = std::make_unique<DesktopNotifier>(QDBusConnection::sessionBus());
    serveNotices(*s.notifier, *s.window);
    serveSyncNotices(*s.sync, *s.outbox, *s.notifier, *s.window);
    s.reminder = std::make_unique<PrivilegeReminder>(s.workspace, s.settings, [&s](const Notice &notice) { s.notifier->notify(notice); },
                                                     [&window = *s.window] { return !window.isActiveWindow(); });
}

Composition::~Composition() = default;

MainWindow &Composition::window() const
{
    return *m_state->window;
}

CommandDoor &Composition::door() const
{
    return m_state->door;
}

Result<> Composition::start()
{
    if (m_state->options.render)
        return m_state->startPicture(*m_state->options.render);
    m_state->startWindow();
    return {};
}

} // namespace stardesk
