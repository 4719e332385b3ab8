/// Identity in the window: the work list of conflicts, the vault with and without a keyring, and the career sheet that one
/// desk makes and another verifies.
#include "models/core/text/failure_text.h"
#include "models/desk/identity_check.h"
#include "models/store/vault.h"
#include "tests/screens/courier_fixture.h"
#include "tests/store/fake_keeper.h"
#include "tests/ui/no_warnings.h"
#include "ui/couriers/reason_strip.h"
#include "ui/identity/career_make_dialog.h"
#include "ui/identity/career_read_dialog.h"
#include "ui/identity/identity_detail.h"
#include "ui/identity/identity_page.h"
#include "ui/identity/identity_watch.h"
#include "ui/identity/idle_lock.h"
#include "ui/identity/vault_dialog.h"
#include "ui/shared/runs.h"
#include "ui/shared/strips.h"
#include "ui/theme/appearance.h"
#include "ui/today/today_list.h"
#include "ui/today/today_page.h"

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableWidget>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr PassphraseCost kCheap{1, 8192};

template <class Widget>
Widget *named(const QWidget &parent, const QString &accessibleName)
{
    for (Widget *widget : parent.findChildren<Widget *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

QPushButton *button(const QWidget &parent, const QString &text)
{
    for (QPushButton *found : parent.findChildren<QPushButton *>())
        if (found->text() == text)
            return found;
    return nullptr;
}

/// Everything a label of the dialog says now.
QString saidIn(const QWidget &parent)
{
    QStringList words;
    for (const QLabel *label : parent.findChildren<QLabel *>())
        if (label->isVisibleTo(&parent))
            words << label->text();
    return words.join(u'\n');
}

struct IdentityFixture {
    FixedClock clock{kScreenDay.startMs() + 9 * kMsPerHour};
    Workspace workspace;
    std::unique_ptr<IdentityWatch> watch;
    QWidget window;
    IdentityPage *page = nullptr;

    explicit IdentityFixture(const QString &profile)
        : workspace(profile, clock)
    {
        qputenv("STARDESK_DEMO_OPERATOR", "Sun");
        (void)workspace.open(); // a folder without a store is a state of the page
        watch = std::make_unique<IdentityWatch>(workspace);
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        page = new IdentityPage(workspace, *watch, &window);
        layout->addWidget(page);
        window.resize(1160, 700);
        window.show();
        (void)settle();
    }
    ~IdentityFixture() { delete page; }
    bool settle() const
    {
        return QTest::qWaitFor([this] { return !page->isBusy(); }, 20'000);
    }
    IdentityDetail &detail() const { return *page->findChild<IdentityDetail *>(); }
};

/// Two desks of one publisher, whose key is an employer's too, and the number of one person.
struct TwoDesks {
    QTemporaryDir folder;
    FixedClock clock{kScreenDay.startMs() + 9 * kMsPerHour};
    std::unique_ptr<Workspace> older;
    std::unique_ptr<Workspace> newer;
    QString number;
    QString failure;

    explicit TwoDesks(const PersonKey &person)
    {
        qputenv("STARDESK_DEMO_OPERATOR", "Sun");
        for (const QString &key : {u"employer.key"_s, u"reader.key"_s, u"stranger.key"_s})
            keep(makeKeyPair(path(key)));
        DemoRequest demo;
        demo.feed = path(u"feed"_s);
        demo.couriers = 30;
        demo.sellers = 5;
        demo.claims = 5;
        demo.days = 40;
        demo.nowMs = kScreenDay.startMs();
        demo.keyFile = path(u"employer.key"_s);
        demo.truthFile = path(u"truth.csv"_s);
        Job job;
        keep(publishDemo(demo, job));
        older = desk(u"older"_s);
        newer = desk(u"newer"_s);
        QFile truth(demo.truthFile);
        if (truth.open(QIODevice::ReadOnly))
            for (const QByteArray &line : truth.readAll().split('\n'))
                if (line.startsWith(person.value.toUtf8()))
                    number = QString::fromUtf8(line.split(',').value(2)).trimmed();
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

private:
    template <class T> void keep(const Result<T> &result)
    {
        if (!result && failure.isEmpty())
            failure = failureText(result.failure());
    }
    std::unique_ptr<Workspace> desk(const QString &name)
    {
        Job job;
        keep(SyncDesk(path(name), clock).sync(path(u"feed"_s), path(u"employer.key.pub"_s), job));
        auto workspace = std::make_unique<Workspace>(path(name), clock);
        keep(workspace->open());
        return workspace;
    }
};

} // namespace

class TstIdentityScreens final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void conflictsOfEachKindAreListed();
    void checkedOnesLeaveTheList();
    void conflictsAreAmongTheThingsOfToday();
    void emptyStateSaysWhatToDo();
    void vaultIsMadeByPassphraseAndOpenedAgain();
    void keyringRefusalsAreSaidInWords_data();
    void keyringRefusalsAreSaidInWords();
    void vaultClosesWhenNobodyIsThere();
    void careerSheetGoesFromOneDeskToAnother();
    void cleanupTestCase() { QVERIFY2(caughtWarnings().isEmpty(), qPrintable(caughtWarnings().join(u'\n'))); }

private:
    [[nodiscard]] QString profile() const { return m_store->filePath(u"store"_s); }
    Appearance m_look;
    std::unique_ptr<DemoStore> m_store;
};

void TstIdentityScreens::initTestCase()
{
    qInstallMessageHandler(catchWarnings);
    m_look.setColorScheme(ColorScheme::Light);
    m_store = std::make_unique<DemoStore>(kScreenDay);
    QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
}

void TstIdentityScreens::conflictsOfEachKindAreListed()
{
    IdentityFixture f(profile());
    const auto &issues = f.watch->issues();
    QVERIFY(std::ranges::any_of(issues, [](const IdentityIssue &issue) { return issue.kind == IdentityIssueKind::OtherName; }));
    QVERIFY(std::ranges::any_of(issues, [](const IdentityIssue &issue) { return issue.kind == IdentityIssueKind::SameNumber; }));
    QCOMPARE(f.page->table().model()->rowCount(), int(issues.size()));
    QCOMPARE(issues.front().kind, IdentityIssueKind::OtherName); // the gravest first
    QVERIFY(picture(f.window, u"identity-conflicts"_s));
    QSignalSpy opened(f.page, &Page::openRequested);
    f.page->table().setFocus();
    QTest::keyClick(&f.page->table(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].toString(), u"couriers"_s);
    QCOMPARE(opened[0][1].toString(), issues.front().persons.front().key.value);
    QVERIFY(button(f.detail(), u"Compare side by side"_s)->isVisible());
}

void TstIdentityScreens::checkedOnesLeaveTheList()
{
    IdentityFixture f(profile());
    const int all = f.page->table().model()->rowCount();
    const QString name = f.page->selectedKey();
    button(f.detail(), u"Mark as checked…"_s)->click();
    auto *strip = f.page->findChild<ReasonStrip *>();
    QVERIFY(strip->isVisible());
    QSignalSpy decided(f.page, &IdentityPage::decided);
    QTest::keyClicks(strip->field(), u"passport seen, name changed by marriage"_s);
    QTest::keyClick(strip->field(), Qt::Key_Return);
    QVERIFY(decided.wait());
    QVERIFY(f.settle());
    QCOMPARE(f.page->table().model()->rowCount(), all - 1);
    const auto checked = std::ranges::find(f.watch->issues(), name, &IdentityIssue::name);
    QVERIFY(checked != f.watch->issues().end() && checked->check);
    QCOMPARE(checked->check->reason, u"passport seen, name changed by marriage"_s);
    // Another desk's window reads the same from the store.
    IdentityFixture again(profile());
    QCOMPARE(again.page->table().model()->rowCount(), all - 1);
    QVERIFY(ClaimDecisions(f.workspace.session()).undo(checked->check->decision));
    f.watch->refresh();
    QVERIFY(f.settle());
    QCOMPARE(f.page->table().model()->rowCount(), all);
}

void TstIdentityScreens::conflictsAreAmongTheThingsOfToday()
{
    IdentityFixture f(profile());
    TodayPage today(f.workspace, nullptr);
    today.setIdentity(*f.watch);
    QVERIFY(QTest::qWaitFor([&] { return !today.isBusy(); }, 20'000));
    const TodayModel &rows = today.list().rows();
    const TodayItem *found = nullptr;
    for (int row = 0; row < rows.rowCount(); ++row)
        if (rows.item(row)->kind == TodayItem::Kind::Identity)
            found = rows.item(row);
    QVERIFY(found);
    QCOMPARE(found->count, f.watch->open());
    QCOMPARE(found->table, u"identity"_s); // the page that opens
    QVERIFY(found->mine); // human resources
}

void TstIdentityScreens::emptyStateSaysWhatToDo()
{
    const QTemporaryDir empty;
    IdentityFixture f(empty.path());
    QVERIFY(!f.page->table().isVisible());
    QVERIFY(saidIn(*f.page).contains(u"No data yet"_s));
}

void TstIdentityScreens::vaultIsMadeByPassphraseAndOpenedAgain()
{
    QTemporaryDir dir;
    FakeKeeper keyring;
    VaultControl control(dir.path(), keyring, kCheap);
    VaultDialog dialog(control);
    dialog.show();
    QVERIFY(saidIn(dialog).contains(u"There is no vault"_s));
    dialog.findChildren<QRadioButton *>()[1]->setChecked(true);
    auto *first = named<QLineEdit>(dialog, u"Passphrase"_s);
    auto *again = named<QLineEdit>(dialog, u"Passphrase once more"_s);
    QCOMPARE(first->echoMode(), QLineEdit::Password);
    QTest::keyClicks(first, u"correct horse battery"_s);
    QVERIFY(!button(dialog, u"Make the vault"_s)->isEnabled());
    QTest::keyClicks(again, u"correct horse battery"_s);
    QVERIFY(picture(dialog, u"vault-make"_s));
    QSignalSpy finished(&control, &VaultControl::finished);
    button(dialog, u"Make the vault"_s)->click();
    QVERIFY(finished.wait());
    QCOMPARE(finished.takeFirst()[0].toString(), QString());
    QCOMPARE(control.status()->state, VaultState::Open);
    QVERIFY(first->text().isEmpty()); // nothing typed stays
    QCOMPARE(named<QLineEdit>(dialog, u"Key of this desk"_s)->text(), control.status()->device);
    QVERIFY(picture(dialog, u"vault-open"_s));
    button(dialog, u"Close the vault"_s)->click();
    QVERIFY(finished.wait());
    QCOMPARE(control.status()->state, VaultState::Closed);
    QVERIFY(!again->isVisible());
    finished.clear();
    QTest::keyClicks(first, u"wrong"_s);
    button(dialog, u"Open the vault"_s)->click();
    QVERIFY(finished.wait());
    QVERIFY(saidIn(dialog).contains(u"The passphrase does not open this vault"_s));
    QVERIFY(picture(dialog, u"vault-wrong-passphrase"_s));
    QTest::keyClicks(first, u"correct horse battery"_s);
    button(dialog, u"Open the vault"_s)->click();
    QVERIFY(finished.wait());
    QCOMPARE(control.status()->state, VaultState::Open);
    QVERIFY(Vault::at(dir.path())->close());
}

void TstIdentityScreens::keyringRefusalsAreSaidInWords_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("locked") << int(Failure::Code::Forbidden);
    QTest::newRow("does not answer") << int(Failure::Code::Busy);
    QTest::newRow("not there") << int(Failure::Code::Offline);
    QTest::newRow("shows no entry") << int(Failure::Code::NotFound);
}

void TstIdentityScreens::keyringRefusalsAreSaidInWords()
{
    QFETCH(int, code);
    QTemporaryDir dir;
    FakeKeeper keyring;
    VaultControl control(dir.path(), keyring, kCheap);
    VaultDialog dialog(control);
    dialog.show();
    QSignalSpy finished(&control, &VaultControl::finished);
    keyring.failure = Failure{Failure::Code(code), "the keyring says no"};
    button(dialog, u"Make the vault"_s)->click();
    QVERIFY(finished.wait());
    QVERIFY(saidIn(dialog).contains(u"the keyring says no"_s));
    QCOMPARE(control.status()->state, VaultState::Absent); // never plain text instead
    keyring.failure.reset();
    button(dialog, u"Make the vault"_s)->click();
    QVERIFY(finished.wait());
    QCOMPARE(control.status()->state, VaultState::Open);
    QVERIFY(Vault::at(dir.path())->close());
}

void TstIdentityScreens::vaultClosesWhenNobodyIsThere()
{
    QTemporaryDir dir;
    FakeKeeper keyring;
    VaultControl control(dir.path(), keyring, kCheap);
    QSignalSpy finished(&control, &VaultControl::finished);
    control.make(QByteArray("correct horse battery"));
    QVERIFY(finished.wait());
    IdleLock idle(control, std::chrono::milliseconds(300));
    QSignalSpy locked(&idle, &IdleLock::locked);
    QWidget somewhere;
    somewhere.show();
    for (int key = 0; key < 5; ++key) { // somebody types
        QTest::qWait(100);
        QTest::keyClick(&somewhere, Qt::Key_A);
    }
    QCOMPARE(locked.count(), 0);
    QCOMPARE(control.status()->state, VaultState::Open);
    QVERIFY(locked.wait());
    QVERIFY(finished.wait());
    QCOMPARE(control.status()->state, VaultState::Closed);
}

void TstIdentityScreens::careerSheetGoesFromOneDeskToAnother()
{
    const PersonKey person{u"P0000003"_s};
    const TwoDesks desks(person);
    QVERIFY2(desks.failure.isEmpty(), qPrintable(desks.failure));
    const QString sheet = desks.path(u"sheet.career"_s);
    CareerMakeDialog maker(*desks.older, person, u"王小明"_s);
    maker.show();
    QVERIFY(!button(maker, u"Sign and save"_s)->isEnabled());
    named<QLineEdit>(maker, u"File of the employer's secret key"_s)->setText(desks.path(u"employer.key"_s));
    named<QLineEdit>(maker, u"Public key of the new employer"_s)->setText(desks.path(u"reader.key.pub"_s));
    named<QLineEdit>(maker, u"Career sheet"_s)->setText(sheet);
    QVERIFY(picture(maker, u"career-make"_s));
    button(maker, u"Sign and save"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return saidIn(maker).contains(u"this code by another way"_s); }, 20'000));
    const QString code = saidIn(maker).section(u": "_s, -1).left(6);
    QVERIFY(picture(maker, u"career-made"_s));
    QFile bytes(sheet);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QVERIFY(!bytes.readAll().contains("employments")); // sealed

    CareerReadDialog reader(*desks.newer);
    reader.show();
    reader.readFile(sheet, desks.path(u"stranger.key"_s), {});
    QVERIFY(QTest::qWaitFor([&] { return saidIn(reader).contains(u"sealed for another key"_s); }, 20'000)); // in words, and nothing shown
    auto *table = reader.findChild<QTableWidget *>();
    QVERIFY(!table->isVisible());
    reader.readFile(sheet, desks.path(u"reader.key"_s), {});
    QVERIFY(QTest::qWaitFor([&] { return table->isVisible(); }, 20'000));
    QVERIFY(reader.findChild<MessageStrip *>()->isVisible());
    const auto words = reader.findChild<MessageStrip *>()->findChildren<RunLabel *>();
    QVERIFY(std::ranges::any_of(words, [](const RunLabel *label) { return label->accessibleName().contains(u"Verified"_s); }));
    auto *number = named<QLineEdit>(reader, u"ID number from the person's papers"_s);
    QTest::keyClicks(number, desks.number);
    button(reader, u"Show the code"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return saidIn(reader).contains(code); }, 20'000)); // both sides read the same
    QVERIFY(number->text().isEmpty());
    QVERIFY(picture(reader, u"career-verified"_s));
}

QTEST_MAIN(TstIdentityScreens)
#include "tst_identity_screens.moc"
