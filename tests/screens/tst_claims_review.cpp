/// The reviewer's screen by keyboard: twenty claims with three keys each, letters that never act from a text field, nobody
/// confirms a proposal of their own, and held decisions that are there again after a restart.
#include "tests/desk/demo_store.h"
#include "tests/ui/no_warnings.h"
#include "ui/claims/claims_page.h"
#include "ui/claims/decision_panel.h"
#include "ui/claims/held_decisions.h"
#include "ui/shared/filter/filter_bar.h"
#include "ui/shared/strips.h"
#include "ui/shared/tab_strip.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"
#include "ui/theme/appearance.h"

#include <QtGui/QInputMethodEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int kToDecide = 20;
constexpr int kPatienceMs = 20'000;

/// The page in a window, over a store of its own; another one over the same store is a restart.
struct Desk {
    explicit Desk(const QString &profile, const Clock &clock)
        : workspace(profile, clock)
        , bar(&window)
        , held(workspace, bar)
    {
        auto *layout = new QVBoxLayout(&window);
        page = new ClaimsPage(workspace, settings, &window);
        layout->addWidget(page);
        layout->addWidget(&bar);
        QObject::connect(page, &ClaimsPage::decided, &held, &HeldDecisions::refresh);
        QObject::connect(&held, &HeldDecisions::changed, page, &ClaimsPage::refresh);
        window.resize(1366, 768);
        window.show();
    }
    [[nodiscard]] bool open()
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window) || !workspace.open() || !settled())
            return false;
        window.findChild<TabStrip *>()->setCurrentIndex(int(kClaimSplits.size())); // all of them
        return settled();
    }
    [[nodiscard]] bool settled() const
    {
        QTest::qWait(0);
        return QTest::qWaitFor([this] { return !page->isBusy(); }, kPatienceMs);
    }
    /// For the eye: pictures of the states that a command line cannot reach, where a folder for them is given.
    void keepPicture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("STARDESK_PICTURES");
        if (!folder.isEmpty())
            window.grab().save(folder + u'/' + name + u".png"_s);
    }
    void show(const QString &filter)
    {
        page->filterBar().field()->setText(filter);
        emit page->filterBar().submitted(filter);
    }
    [[nodiscard]] DataTable &table() const { return page->table(); }

    Workspace workspace;
    WindowSettings settings{{}};
    QWidget window;
    ClaimsPage *page = nullptr;
    UndoBar bar;
    HeldDecisions held;
};

} // namespace

class TstClaimsReview final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void lettersInATextFieldDecideNothing();
    void lettersCanBeSwitchedOff();
    void enterHeldDownCommitsOnce();
    void anotherRowDisarms();
    void twentyClaimsWithThreeKeysEach();
    void nobodyConfirmsTheirOwnProposal();
    void heldDecisionsAreThereAfterARestartAndCanBeUndone();

private:
    [[nodiscard]] std::unique_ptr<Desk> deskOf(const char *person);
    [[nodiscard]] size_t heldNow();

    Appearance m_look;
    FixedClock m_clock{BeijingDay::fromIso(u"2026-03-20")->startMs() + 9 * kMsPerHour};
    std::unique_ptr<DemoStore> m_store;
};

void TstClaimsReview::initTestCase()
{
    qInstallMessageHandler(catchWarnings);
    m_look.setColorScheme(ColorScheme::Light);
}

void TstClaimsReview::init()
{
    caughtWarnings().clear();
    if (m_store && heldNow() == 0)
        return; // nothing was decided: the next test may use it as well
    m_store = std::make_unique<DemoStore>(*BeijingDay::fromIso(u"2026-03-20"));
    QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
}

void TstClaimsReview::cleanup()
{
    QVERIFY2(caughtWarnings().isEmpty(), qPrintable(caughtWarnings().join(u'\n')));
}

std::unique_ptr<Desk> TstClaimsReview::deskOf(const char *person)
{
    qputenv("STARDESK_DEMO_OPERATOR", person);
    auto desk = std::make_unique<Desk>(m_store->filePath(u"store"_s), m_clock);
    return desk->open() ? std::move(desk) : nullptr;
}

size_t TstClaimsReview::heldNow()
{
    const auto held = ClaimDecisions(m_store->session()).heldDecisions();
    return held ? held->size() : 0;
}

void TstClaimsReview::twentyClaimsWithThreeKeysEach()
{
    const auto desk = deskOf("wang");
    QVERIFY(desk);
    desk->show(u"state:SUBMITTED"_s);
    QVERIFY(desk->settled());
    const int open = desk->page->model().rowCount();
    QVERIFY(open > 0);
    desk->table().setCurrentRow(0);
    desk->table().setFocus();
    QVERIFY(desk->settled());
    int keys = 0, decided = 0;
    for (; decided < std::min(open, kToDecide); ++decided) {
        const QString key = desk->page->selectedKey();
        QSignalSpy done(desk->page, &ClaimsPage::decided);
        const bool approve = desk->page->panel().press(u'a') && desk->page->panel().isArmed();
        desk->page->panel().disarm();
        int used = 0;
        if (approve) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_A), ++used;
        } else {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_R), ++used;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_1), ++used;
        }
        desk->keepPicture(approve ? u"armed"_s : u"armed_reject"_s);
        QVERIFY2(desk->page->panel().isArmed(), qPrintable(key + u": "_s + desk->page->panel().stripText()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return), ++used;
        QVERIFY(desk->settled());
        if (done.isEmpty()) {
            // A claim that pays nothing is refused by the rules: reject it, still within three keys of its own.
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_R);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            used = 3;
            QVERIFY(desk->settled());
            QVERIFY2(!done.isEmpty(), qPrintable(desk->page->panel().stripText()));
        }
        QVERIFY(used <= 3);
        keys += used;
        QVERIFY2(decided + 1 == open || desk->page->selectedKey() != key, "the next undecided claim comes by itself");
    }
    QCOMPARE(heldNow(), size_t(decided));
    QVERIFY(decided >= 5);
    qInfo("%d claims, %d keys", decided, keys);
}

void TstClaimsReview::lettersInATextFieldDecideNothing()
{
    auto desk = deskOf("wang");
    QVERIFY(desk);
    desk->show(u"state:SUBMITTED policy:>EUR1"_s);
    QVERIFY(desk->settled());
    desk->table().setCurrentRow(0);
    QVERIFY(desk->settled());
    desk->page->focusFilter();
    desk->page->filterBar().field()->setCompleter(nullptr); // its pop-up wants more than the offscreen platform has
    QTest::keyClicks(QApplication::focusWidget(), u"aprh"_s);
    QVERIFY(!desk->page->panel().isOpen());
    desk.reset();
    desk = deskOf("wang"); // anew: the completions of the filter hold the focus of the first window
    QVERIFY(desk);
    desk->show(u"state:SUBMITTED policy:>EUR1"_s);
    QVERIFY(desk->settled());
    desk->table().setCurrentRow(0);
    QVERIFY(desk->settled());
    desk->table().setFocus();
    QTRY_VERIFY(desk->table().hasFocus());
    QTest::keyClick(&desk->table(), Qt::Key_P);
    auto *amount = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(amount);
    QTest::keyClick(amount, Qt::Key_R);
    QVERIFY2(desk->page->panel().isArmed(), "the letter is typed into the field and leaves the decision alone");
    QInputMethodEvent composing(u"pin"_s, {});
    QApplication::sendEvent(amount, &composing);
    amount->setText(u"0.50"_s);
    QVERIFY2(!desk->page->panel().commit(), "Enter belongs to the input method while it composes");
    QCOMPARE(heldNow(), size_t(0));
}

void TstClaimsReview::lettersCanBeSwitchedOff()
{
    const auto desk = deskOf("wang");
    QVERIFY(desk);
    desk->settings.setLetterKeys(false);
    desk->show(u"state:SUBMITTED policy:>EUR1"_s);
    QVERIFY(desk->settled());
    desk->table().setCurrentRow(0);
    desk->table().setFocus();
    desk->page->refresh();
    QVERIFY(desk->settled());
    QTest::keyClick(&desk->table(), Qt::Key_A);
    QVERIFY(!desk->page->panel().isArmed());
    QTest::keyClick(&desk->table(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk->page->panel().isArmed());
    QTest::keyClick(&desk->table(), Qt::Key_Escape);
    QVERIFY(!desk->page->panel().isArmed());
}

void TstClaimsReview::enterHeldDownCommitsOnce()
{
    const auto desk = deskOf("wang");
    QVERIFY(desk);
    desk->show(u"state:SUBMITTED policy:>EUR1"_s);
    QVERIFY(desk->settled());
    desk->table().setCurrentRow(0);
    desk->table().setFocus();
    QVERIFY(desk->settled());
    QTest::keyClick(&desk->table(), Qt::Key_A);
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(&desk->table(), &repeated);
    QVERIFY2(desk->page->panel().isArmed(), "a repeated Enter commits nothing");
    QTest::keyClick(&desk->table(), Qt::Key_A);
    QVERIFY2(desk->page->panel().isArmed(), "the letter again is no toggle");
}

void TstClaimsReview::anotherRowDisarms()
{
    const auto desk = deskOf("wang");
    QVERIFY(desk);
    desk->show(u"state:SUBMITTED policy:>EUR1"_s);
    QVERIFY(desk->settled());
    desk->table().setCurrentRow(0);
    desk->table().setFocus();
    QVERIFY(desk->settled());
    QTest::keyClick(&desk->table(), Qt::Key_A);
    QVERIFY(desk->page->panel().isArmed());
    QTest::keyClick(&desk->table(), Qt::Key_Down);
    QVERIFY(!desk->page->panel().isArmed());
}

void TstClaimsReview::nobodyConfirmsTheirOwnProposal()
{
    QString proposed;
    {
        const auto desk = deskOf("wang");
        QVERIFY(desk);
        desk->show(u"state:SUBMITTED policy:>EUR1"_s);
        QVERIFY(desk->settled());
        desk->table().setCurrentRow(0);
        desk->table().setFocus();
        QVERIFY(desk->settled());
        proposed = desk->page->selectedKey();
        QSignalSpy done(desk->page, &ClaimsPage::decided);
        QTest::keyClick(&desk->table(), Qt::Key_R);
        desk->keepPicture(u"reasons"_s);
        // R03 always needs a second person, and a comment
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
        QTest::keyClicks(QApplication::focusWidget(), u"storm over the strait"_s);
        desk->keepPicture(u"comment"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY2(!done.isEmpty() || done.wait(kPatienceMs), qPrintable(desk->page->panel().stripText()));
        QVERIFY(desk->settled());
        desk->show({});
        QVERIFY(desk->settled());
        QVERIFY(desk->page->select(proposed));
        QVERIFY(desk->settled());
        QCOMPARE(desk->page->selectedKey(), proposed);
        desk->table().setFocus();
        QTest::keyClick(&desk->table(), Qt::Key_A);
        QVERIFY2(!desk->page->panel().isArmed(), qPrintable(desk->page->panel().stripText()));
        QVERIFY2(!desk->page->panel().stripText().isEmpty(), "it says why");
    }
    QCOMPARE(heldNow(), size_t(1));
}

void TstClaimsReview::heldDecisionsAreThereAfterARestartAndCanBeUndone()
{
    {
        const auto desk = deskOf("wang");
        QVERIFY(desk);
        desk->show(u"state:SUBMITTED policy:>EUR1"_s);
        QVERIFY(desk->settled());
        desk->table().setCurrentRow(0);
        desk->table().setFocus();
        QVERIFY(desk->settled());
        QSignalSpy done(desk->page, &ClaimsPage::decided);
        QTest::keyClick(&desk->table(), Qt::Key_A);
        QTest::keyClick(&desk->table(), Qt::Key_Return);
        QVERIFY2(!done.isEmpty() || done.wait(kPatienceMs), qPrintable(desk->page->panel().stripText()));
    }
    const auto desk = deskOf("wang");
    QVERIFY(desk);
    QVERIFY(QTest::qWaitFor([&] { return desk->bar.isVisibleTo(&desk->window); }, kPatienceMs));
    QCOMPARE(desk->held.held().size(), size_t(1));
    desk->held.undoLast();
    QVERIFY(QTest::qWaitFor([&] { return !desk->bar.isVisibleTo(&desk->window); }, kPatienceMs));
    QCOMPARE(heldNow(), size_t(0));
}

QTEST_MAIN(TstClaimsReview)
#include "tst_claims_review.moc"
