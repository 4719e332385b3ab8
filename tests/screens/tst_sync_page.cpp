/// The sync page by clicking: a held decision is sent at once from the page and from the undo bar, a conflict is chosen field
/// by field, left to a second person, and the way back to the snapshot before takes two clicks.
#include "tests/desk/folder_server.h"
#include "tests/ui/no_warnings.h"
#include "ui/claims/held_decisions.h"
#include "ui/shared/button.h"
#include "ui/shared/strips.h"
#include "ui/shell/workspace.h"
#include "ui/sync/outbox_controller.h"
#include "ui/sync/sync_page.h"
#include "ui/theme/appearance.h"

#include "models/desk/conflict_desk.h"

#include <QtCore/QLocale>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QRadioButton>

using namespace stardesk;
using namespace stardesk::testing;
using namespace Qt::StringLiterals;

class TstSyncPage final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void sendNowSends();
    void sendNowOfTheUndoBarSends();
    void aConflictIsChosenByRadioButtons();
    void whatWasDecidedThereIsLeftToASecondPerson();
    void theWayBackTakesTwoClicks();
    void cleanup() { m_workspace.reset(); }
    void cleanupTestCase() { QCOMPARE(caughtWarnings(), QStringList()); }

private:
    /// A page on the desk as it is now, shown.
    std::unique_ptr<SyncPage> page(const char *tab);
    static Button *button(const QWidget &in, const QString &text);
    static void choose(SyncPage &page, const char *name);
    OutboxCounts counts() const { return m_wang->outbox().list()->counts; }

    Appearance m_look;
    std::unique_ptr<FolderServer> m_server;
    std::unique_ptr<TestDesk> m_wang;
    std::unique_ptr<Workspace> m_workspace;
};

void TstSyncPage::initTestCase()
{
    qInstallMessageHandler(catchWarnings);
    QLocale::setDefault(QLocale(QLocale::English));
    m_look.setColorScheme(ColorScheme::Light);
}

void TstSyncPage::init()
{
    m_server = std::make_unique<FolderServer>();
    m_server->addClaim(u"C-3"_s, 20'000);
    m_wang = std::make_unique<TestDesk>(*m_server, u"wang"_s);
    QVERIFY(m_server->publish());
    QVERIFY(m_wang->sync());
    QVERIFY(m_wang->registerKey());
    QVERIFY(m_server->publish());
    QVERIFY(m_wang->sync());
    m_workspace = std::make_unique<Workspace>(m_wang->profile(), m_server->clock());
    QVERIFY(m_workspace->open());
}

std::unique_ptr<SyncPage> TstSyncPage::page(const char *tab)
{
    auto made = std::make_unique<SyncPage>(*m_workspace);
    made->resize(1100, 700);
    made->select(QLatin1String(tab));
    made->show();
    (void)QTest::qWaitFor([&] { return !made->isBusy(); });
    return made;
}

Button *TstSyncPage::button(const QWidget &in, const QString &text)
{
    const auto all = in.findChildren<Button *>();
    for (Button *found : all) {
        if (found->text() == text && found->isVisibleTo(&in))
            return found;
    }
    return nullptr;
}

void TstSyncPage::choose(SyncPage &page, const char *name)
{
    auto *radio = page.findChild<QRadioButton *>(QLatin1String(name));
    QVERIFY2(radio, name);
    QVERIFY(!radio->isChecked());
    QTest::mouseClick(radio, Qt::LeftButton, {}, {8, radio->height() / 2});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TstSyncPage::sendNowSends()
{
    QVERIFY(m_wang->decide(u"C-3"_s, ClaimAction::Approve)->done());
    const auto shown = page("outbox");
    Button *send = button(*shown, u"Send now"_s);
    QVERIFY(send);
    QTest::mouseClick(send, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return counts().sent == 1; }));
    QCOMPARE(m_server->ingest()->accepted, 1);
}

void TstSyncPage::sendNowOfTheUndoBarSends()
{
    QVERIFY(m_wang->decide(u"C-3"_s, ClaimAction::Approve)->done());
    UndoBar bar;
    OutboxController outbox(*m_workspace);
    HeldDecisions held(*m_workspace, bar);
    QObject::connect(&bar, &UndoBar::sendTriggered, &bar, [&] {
        QStringList ids;
        for (const HeldDecision &decision : held.held())
            ids << decision.id;
        outbox.sendNow(ids);
    });
    held.refresh();
    QVERIFY(QTest::qWaitFor([&] { return bar.isVisible(); }));
    QTest::mouseClick(button(bar, u"Send now"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return counts().sent == 1; }));
    QCOMPARE(m_server->ingest()->accepted, 1);
}

void TstSyncPage::aConflictIsChosenByRadioButtons()
{
    QVERIFY(m_wang->decide(u"C-3"_s, ClaimAction::Approve, {}, {}, u"two days after the promise"_s)->done());
    m_server->addClaim(u"C-3"_s, 30'000);
    QVERIFY(m_server->publish());
    QVERIFY(m_wang->sync());
    QVERIFY(m_workspace->open());
    const auto shown = page("conflicts");
    Button *apply = button(*shown, u"Apply the choice"_s);
    QVERIFY(apply && !apply->isEnabled());
    for (const char *name : {"verdict-mine", "amount-mine", "reason-mine"}) {
        if (shown->findChild<QRadioButton *>(QLatin1String(name)))
            choose(*shown, name);
    }
    QVERIFY(!apply->isEnabled()); // the note is not chosen yet
    choose(*shown, "note-server");
    QVERIFY(apply->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return counts().attention == 0; }));
    QCOMPARE(counts().held, 1);
}

void TstSyncPage::whatWasDecidedThereIsLeftToASecondPerson()
{
    QVERIFY(m_wang->decide(u"C-3"_s, ClaimAction::Approve)->done());
    TestDesk li(*m_server, u"li"_s);
    QVERIFY(li.sync() && li.registerKey() && m_server->publish() && li.sync());
    QVERIFY(li.decide(u"C-3"_s, ClaimAction::Reject, u"R04"_s)->done());
    QVERIFY(li.send() && m_server->ingest() && m_server->publishState() && m_wang->sync());
    QVERIFY(m_workspace->open());
    const auto shown = page("conflicts");
    Button *hold = button(*shown, u"Hold for a second person"_s);
    QVERIFY(hold && hold->isEnabled());
    const auto radios = shown->findChildren<QRadioButton *>();
    QVERIFY(!radios.isEmpty());
    for (const QRadioButton *radio : radios)
        QVERIFY(!radio->isEnabled() && !radio->isChecked());
    QTest::mouseClick(hold, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return counts().held == 1; })); // the request to the others
    QVERIFY(QTest::qWaitFor([&] { return !button(*shown, u"Hold for a second person"_s); }));
    QCOMPARE(counts().attention, 1);
}

void TstSyncPage::theWayBackTakesTwoClicks()
{
    // A snapshot of a new epoch: the generation before stays.
    QVERIFY(m_server->publish(true));
    QVERIFY(m_wang->sync());
    QVERIFY(m_workspace->open());
    const auto shown = page("history");
    QSignalSpy asked(shown.get(), &SyncPage::rollBackRequested);
    auto *back = shown->findChild<Button *>(u"rollBack"_s);
    QVERIFY(back);
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(asked.size(), 0);
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    const qint64 newest = m_workspace->session().info().version;
    QVERIFY(SyncDesk(m_wang->profile(), m_server->clock()).rollBack());
    QVERIFY(m_workspace->open());
    QVERIFY(m_workspace->session().info().version < newest);
    QVERIFY(m_wang->outbox().settle()); // decisions and answers stay as they are
    QVERIFY(m_wang->sync());
    QVERIFY(m_workspace->open());
    QCOMPARE(m_workspace->session().info().version, newest);
}

QTEST_MAIN(TstSyncPage)
#include "tst_sync_page.moc"
