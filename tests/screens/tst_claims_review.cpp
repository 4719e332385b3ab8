/// The reviewer's screen by keyboard: twenty claims with at most three keys each, letters that never act from a text field
/// or while an input method composes, nobody confirms a proposal of their own, and held decisions that are there again
/// after a restart.
#include "tests/desk/demo_store.h"
#include "tests/screens/claims_window.h"
#include "ui/claims/claim_words.h"
#include "ui/claims/decision_words.h"
#include "ui/claims/review_letters.h"
#include "ui/shared/button.h"
#include "ui/theme/appearance.h"

#include <QtGui/QInputMethodEvent>

#include <algorithm>

using namespace stardesk;
using namespace stardesk::testing;

namespace {

constexpr int kToDecide = 20;

} // namespace

class TstClaimsReview final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void lettersInATextFieldDecideNothing();
    void lettersCanBeSwitchedOff();
    void lettersCanBeOtherKeys();
    void whatASecondPersonDecidesIsSaidBeforeAndAfter();
    void moreThanThePolicyGivesNeedsAComment();
    void noLetterActsWhileAnInputMethodComposes();
    void enterHeldDownCommitsOnce();
    void anotherRowDisarms();
    void twentyClaimsWithThreeKeysEach();
    void nobodyConfirmsTheirOwnProposal();
    void heldDecisionsAreThereAfterARestartAndCanBeUndone();

private:
    [[nodiscard]] std::unique_ptr<ClaimsWindow> deskOf(const char *person);
    [[nodiscard]] static bool pays(const ClaimsWindow &desk);
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

std::unique_ptr<ClaimsWindow> TstClaimsReview::deskOf(const char *person)
{
    return claimsWindowOf(person, m_store->filePath(u"store"_s), m_clock);
}

size_t TstClaimsReview::heldNow()
{
    const auto held = ClaimDecisions(m_store->session()).heldDecisions();
    return held ? held->size() : 0;
}

// What a reviewer sees before the first key: the button says that there is something to approve.
bool TstClaimsReview::pays(const ClaimsWindow &desk)
{
    const ClaimReview &review = desk.detail().view().review;
    const auto buttons = desk.panel().findChildren<Button *>();
    const bool offered = std::ranges::any_of(buttons, [](const Button *button) {
        return button->isEnabled() && (button->text().startsWith(u"Approve"_s) || button->text().startsWith(u"Propose"_s));
    });
    return offered && review.missingEvidence.isEmpty() && review.approval && review.approval->amountMinor > 0;
}

void TstClaimsReview::twentyClaimsWithThreeKeysEach()
{
    const auto desk = deskOf("wang");
    QVERIFY(desk);
    desk->show(u"state:SUBMITTED"_s);
    QVERIFY(desk->settled());
    QVERIFY2(desk->page->model().rowCount() >= kToDecide, "the demo's queue is long enough");
    desk->table().setCurrentRow(0);
    desk->table().setFocus();
    QVERIFY(desk->settled());
    desk->keys = 0;
    QStringList decided;
    for (int number = 0; number < kToDecide; ++number) {
        const QString claim = desk->page->selectedKey();
        QVERIFY2(!decided.contains(claim), "the next undecided claim comes by itself");
        QSignalSpy done(desk->page, &ClaimsPage::decided);
        const int before = desk->keys;
        const bool approve = pays(*desk) && number % 4 != 3; // now and then somebody is refused
        desk->press(approve ? Qt::Key_A : Qt::Key_R);
        if (!approve)
            desk->press(Qt::Key_4);
        desk->keepPicture(approve ? u"armed"_s : u"armed_reject"_s);
        QVERIFY2(desk->panel().isArmed(), qPrintable(claim + u": "_s + desk->panel().stripText()));
        desk->press(Qt::Key_Return);
        QVERIFY(desk->settled());
        QVERIFY2(done.count() == 1, qPrintable(claim + u": "_s + desk->panel().stripText()));
        QVERIFY2(desk->keys - before <= 3, qPrintable(claim));
        decided.append(claim);
    }
    QCOMPARE(heldNow(), size_t(kToDecide));
    qInfo("%d claims, %d keys", kToDecide, desk->keys);
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

// An open composition owns letters, Enter and Esc, in the note as in the amount.
void TstClaimsReview::noLetterActsWhileAnInputMethodComposes()
{
    const auto desk = deskOf("wang");
    QVERIFY(desk);
    desk->show(u"state:SUBMITTED policy:>EUR1"_s);
    QVERIFY(desk->settled());
    desk->table().setCurrentRow(0);
    QVERIFY(desk->settled());
    desk->table().setFocus();
    desk->press(Qt::Key_R);
    desk->press(Qt::Key_4);
    desk->press(Qt::Key_N);
    auto *note = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(note);
    QInputMethodEvent composing(u"feng bao"_s, {});
    QApplication::sendEvent(note, &composing);
    desk->press(Qt::Key_A);
    desk->press(Qt::Key_Return);
    QVERIFY(desk->settled());
    QCOMPARE(heldNow(), size_t(0));
    QVERIFY2(desk->panel().isArmed(), "still the rejection");
    QInputMethodEvent composed({}, {});
    composed.setCommitString(u"风暴"_s);
    QApplication::sendEvent(note, &composed);
    QVERIFY(note->text().contains(u"风暴"_s));
    desk->press(Qt::Key_Return);
    QVERIFY(desk->settled());
    QCOMPARE(heldNow(), size_t(1));
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

void TstClaimsReview::lettersCanBeOtherKeys()
{
    ReviewLetters letters;
    letters.setKey(u'a', u'z');
    letters.setKey(u'r', u'p'); // taken: partial gets what was the rejection's
    QCOMPARE(letters.keyOf(u'p'), u'r');
    QCOMPARE(ReviewLetters(letters.text()).text(), letters.text());
    QCOMPARE(ReviewLetters(u"aa"_s).text(), QString());
    const auto desk = deskOf("wang");
    QVERIFY(desk);
    desk->settings.setReviewLetters(letters.text());
    desk->show(u"state:SUBMITTED policy:>EUR1"_s);
    QVERIFY(desk->settled());
    desk->table().setCurrentRow(0);
    desk->table().setFocus();
    desk->page->refresh();
    QVERIFY(desk->settled());
    desk->press(Qt::Key_A);
    QVERIFY2(!desk->panel().isOpen(), "the letter stands for nothing any more");
    desk->press(Qt::Key_Z);
    QVERIFY(desk->panel().isArmed());
    desk->press(Qt::Key_Escape);
    desk->press(Qt::Key_P);
    QVERIFY2(desk->panel().isOpen() && !desk->panel().isArmed(), "the reasons to reject");
}

// Force majeure always takes four eyes: the strip says so before Enter, the undo bar after it.
void TstClaimsReview::whatASecondPersonDecidesIsSaidBeforeAndAfter()
{
    const auto desk = deskOf("wang");
    QVERIFY(desk);
    desk->show(u"state:SUBMITTED policy:>EUR1"_s);
    QVERIFY(desk->settled());
    desk->table().setCurrentRow(0);
    desk->table().setFocus();
    QVERIFY(desk->settled());
    desk->press(Qt::Key_R);
    desk->press(Qt::Key_3);
    QVERIFY2(desk->panel().stripText().contains(u"second person"_s), qPrintable(desk->panel().stripText()));
    QVERIFY2(desk->panel().stripText().contains(u"comment"_s), qPrintable(desk->panel().stripText()));
    QVERIFY2(!desk->panel().commit(), "not without the comment");
    desk->type(u"storm over the strait"_s);
    desk->press(Qt::Key_Return);
    QVERIFY(desk->settled());
    QVERIFY(QTest::qWaitFor([&] { return !desk->held.held().empty(); }, kPatienceMs));
    QVERIFY(desk->held.held().front().proposed);
    QVERIFY2(heldText(desk->held.held().front()).contains(u"proposed"_s), qPrintable(heldText(desk->held.held().front())));
}

void TstClaimsReview::moreThanThePolicyGivesNeedsAComment()
{
    const auto desk = deskOf("wang");
    QVERIFY(desk);
    desk->show(u"state:SUBMITTED policy:>EUR1 days_late:<10"_s); // below the tiers that pay everything back
    QVERIFY(desk->settled());
    desk->table().setCurrentRow(0);
    desk->table().setFocus();
    QVERIFY(desk->settled());
    const ClaimFacts &facts = desk->detail().view().review.situation.claim.facts;
    QVERIFY2(facts.ceilingMinor > facts.computedMinor + 1, "there is room above the policy");
    desk->press(Qt::Key_P);
    auto *amount = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(amount);
    amount->setText(shownMoney({facts.computedMinor + 1, facts.currency}).mid(4));
    QVERIFY2(desk->panel().stripText().contains(u"comment"_s), qPrintable(desk->panel().stripText()));
    QVERIFY(!desk->panel().commit());
    QCOMPARE(heldNow(), size_t(0));
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
