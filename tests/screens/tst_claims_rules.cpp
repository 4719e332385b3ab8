/// rules.md X1-X14 tried through the window: by key, by menu, by batch, with people who hold every role. What the desk
/// refuses, no button, letter or list of the window gets past.
#include "tests/desk/claim_feed.h"
#include "tests/screens/claims_window.h"

#include "models/desk/work_access.h"
#include "models/domain/claim_guards.h"
#include "models/store/work_store.h"
#include "ui/claims/attach_sheet.h"
#include "ui/shared/button.h"
#include "ui/theme/appearance.h"

#include <algorithm>

using namespace stardesk;
using namespace stardesk::testing;

class TstClaimsRules final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void x1OwnProposalIsNotConfirmed();
    void x2AContributorDoesNotConfirm();
    void x3EvidenceAddedLaterGoesBackForThatReason();
    void x4AnOverrideTakesASecondPerson();
    void x5BelowTheLimitOneDecides();
    void x6TheSecondTakerIsTold();
    void x7ReasonAndAmountAreNeeded();
    void x8AppealsEndWithTheirWindow();
    void x9ThereIsOneAppeal();
    void x10NobodyOfAnEarlierCycleReviewsTheAppeal();
    void x11PaidMoneyIsReopenedByTwo();
    void x12EnterTwiceDecidesOnce();
    void x13ABatchTellsEachAndIsUndoneAsOne();
    void x14AnswersComeInOnTheServer();
    void aBatchCannotConfirmOnesOwn();
    void aColleaguesClaimIsReadOnlyAndSaysWhose();
    void payingWithoutRequiredDocumentsNeedsAReason();

private:
    [[nodiscard]] std::unique_ptr<ClaimsWindow> deskOf(const char *person) { return claimsWindowOf(person, m_store, *m_clock); }
    [[nodiscard]] ClaimState stateOf(const char *claim);
    [[nodiscard]] std::vector<HeldDecision> held();
    /// Arms with `keys`, commits, and tells whether a decision was stored.
    [[nodiscard]] static bool decides(ClaimsWindow &desk, const char *claim, const QList<Qt::Key> &keys);
    [[nodiscard]] static QString refusal(ClaimRefusal refusal) { return claimRefusalText(refusal); }
    [[nodiscard]] static bool chooses(ClaimsWindow &desk, const QStringList &claims);

    Appearance m_look;
    std::unique_ptr<ClaimFeed> m_feed;
    std::unique_ptr<FixedClock> m_clock;
    QString m_store;
};

void TstClaimsRules::initTestCase()
{
    qInstallMessageHandler(catchWarnings);
    m_look.setColorScheme(ColorScheme::Light);
}

void TstClaimsRules::init()
{
    caughtWarnings().clear();
    m_feed = std::make_unique<ClaimFeed>();
    addSituations(*m_feed);
    m_clock = std::make_unique<FixedClock>(kFeedMade);
    m_store = m_feed->filePath(u"store"_s);
    const QString failed = m_feed->syncInto(m_store, *m_clock);
    QVERIFY2(failed.isNull(), qPrintable(failed));
}

void TstClaimsRules::cleanup()
{
    QVERIFY2(caughtWarnings().isEmpty(), qPrintable(caughtWarnings().join(u'\n')));
}

ClaimState TstClaimsRules::stateOf(const char *claim)
{
    auto session = StoreSession::open(m_store, *m_clock);
    if (!session)
        return ClaimState::Draft;
    const auto review = ClaimDecisions(**session).review(ClaimKey{QString::fromLatin1(claim)});
    return review ? review->situation.claim.state : ClaimState::Draft;
}

std::vector<HeldDecision> TstClaimsRules::held()
{
    auto session = StoreSession::open(m_store, *m_clock);
    auto list = session ? ClaimDecisions(**session).heldDecisions() : Result<std::vector<HeldDecision>>(session.failure());
    return list ? std::move(*list) : std::vector<HeldDecision>();
}

bool TstClaimsRules::decides(ClaimsWindow &desk, const char *claim, const QList<Qt::Key> &keys)
{
    if (!desk.showClaim(QString::fromLatin1(claim)))
        return false;
    QSignalSpy done(desk.page, &ClaimsPage::decided);
    for (const Qt::Key key : keys)
        desk.press(key);
    if (desk.panel().isArmed())
        desk.press(Qt::Key_Return);
    return desk.settled() && done.count() == 1;
}

bool TstClaimsRules::chooses(ClaimsWindow &desk, const QStringList &claims)
{
    RowSelection chosen = desk.table().selection();
    for (const QString &claim : claims)
        chosen.toggle(claim);
    desk.table().setSelection(chosen);
    desk.table().setFocus();
    desk.press(Qt::Key_B, Qt::ControlModifier);
    return desk.batch().isVisible();
}

void TstClaimsRules::x1OwnProposalIsNotConfirmed()
{
    const auto wang = deskOf("wang");
    QVERIFY(wang && wang->showClaim(u"X1"_s));
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_R}) {
        wang->press(key);
        QVERIFY(!wang->panel().isOpen());
        QVERIFY2(wang->answer().contains(refusal(ClaimRefusal::SamePerson)), qPrintable(wang->answer()));
    }
    for (const Button *button : wang->panel().findChildren<Button *>())
        QVERIFY2(!button->isVisible() || !button->isEnabled(), qPrintable(button->text()));
    const auto zhao = deskOf("zhao");
    QVERIFY(zhao && decides(*zhao, "X1", {Qt::Key_A}));
    QCOMPARE(stateOf("X1"), ClaimState::Approved);
}

void TstClaimsRules::x2AContributorDoesNotConfirm()
{
    const auto li = deskOf("li");
    QVERIFY(li && !decides(*li, "X2", {Qt::Key_A}));
    QVERIFY2(li->answer().contains(refusal(ClaimRefusal::Contributor)), qPrintable(li->answer()));
}

void TstClaimsRules::x3EvidenceAddedLaterGoesBackForThatReason()
{
    const QString letter = m_feed->filePath(u"letter.txt"_s);
    QFile file(letter);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a letter") > 0);
    file.close();
    {
        const auto sun = deskOf("sun");
        QVERIFY(sun && sun->showClaim(u"X3"_s));
        QSignalSpy done(sun->page, &ClaimsPage::decided);
        sun->detail().askAbout(letter);
        sun->press(Qt::Key_6); // chat
        sun->press(Qt::Key_8); // no stage
        QVERIFY(!done.isEmpty() || done.wait(kPatienceMs));
        QVERIFY(sun->settled());
        QVERIFY(std::ranges::any_of(sun->detail().view().profile().documents, &DocumentLine::local));
    }
    const auto zhao = deskOf("zhao");
    QVERIFY(zhao && !decides(*zhao, "X3", {Qt::Key_A}));
    QVERIFY2(zhao->answer().contains(refusal(ClaimRefusal::DigestChanged)), qPrintable(zhao->answer()));
    QVERIFY2(decides(*zhao, "X3", {Qt::Key_R, Qt::Key_1}), qPrintable(zhao->answer()));
    QCOMPARE(held().front().code, u"K03"_s);
    QCOMPARE(stateOf("X3"), ClaimState::InReview);
}

void TstClaimsRules::x4AnOverrideTakesASecondPerson()
{
    {
        const auto wang = deskOf("wang");
        QVERIFY(wang && wang->showClaim(u"X4"_s));
        QSignalSpy done(wang->page, &ClaimsPage::decided);
        wang->press(Qt::Key_P);
        wang->type(u"499.99"_s);
        wang->press(Qt::Key_Return);
        QVERIFY(wang->settled());
        QVERIFY2(done.isEmpty(), "an amount above the computed one wants a comment");
        QVERIFY2(wang->panel().isArmed() && wang->answer().contains(u"comment"_s), qPrintable(wang->answer()));
        wang->press(Qt::Key_Tab); // what was typed is still there
        wang->type(u"as agreed with the shop"_s);
        wang->press(Qt::Key_Return);
        QVERIFY(wang->settled());
        QVERIFY2(done.count() == 1, qPrintable(wang->answer()));
    }
    QCOMPARE(stateOf("X4"), ClaimState::PendingCheck);
    const auto zhao = deskOf("zhao");
    QVERIFY(zhao && decides(*zhao, "X4b", {Qt::Key_A}));
    QCOMPARE(stateOf("X4b"), ClaimState::Approved);
}

void TstClaimsRules::x5BelowTheLimitOneDecides()
{
    const auto wang = deskOf("wang");
    QVERIFY(wang && decides(*wang, "X5", {Qt::Key_A}));
    QCOMPARE(stateOf("X5"), ClaimState::Approved);
    QCOMPARE(held().front().amount->minor, 49'999);
}

void TstClaimsRules::x6TheSecondTakerIsTold()
{
    {
        const auto wang = deskOf("wang");
        QVERIFY(wang && wang->showClaim(u"X6"_s));
        QSignalSpy done(wang->page, &ClaimsPage::decided);
        wang->panel().arm(ClaimAction::Take, {});
        wang->press(Qt::Key_Return);
        QVERIFY(wang->settled() && done.count() == 1);
    }
    const auto li = deskOf("li");
    QVERIFY(li && !decides(*li, "X6", {Qt::Key_A}));
    QVERIFY2(li->answer().contains(u"wang has decided on this claim"_s), qPrintable(li->answer()));
}

void TstClaimsRules::x7ReasonAndAmountAreNeeded()
{
    const auto wang = deskOf("wang");
    QVERIFY(wang && !decides(*wang, "X7", {Qt::Key_R, Qt::Key_Escape}));
    QVERIFY(wang->showClaim(u"X7"_s));
    wang->press(Qt::Key_P);
    wang->type(u"0"_s);
    wang->press(Qt::Key_Return);
    QVERIFY(wang->settled() && wang->panel().isArmed());
    wang->press(Qt::Key_Escape);
    wang->table().setFocus();
    wang->press(Qt::Key_R);
    wang->press(Qt::Key_5); // wants a comment
    wang->press(Qt::Key_Return);
    QVERIFY(wang->settled());
    QVERIFY(held().empty());
    QVERIFY2(wang->panel().isArmed() && wang->answer().contains(u"comment"_s), qPrintable(wang->answer()));
    wang->press(Qt::Key_Escape);
    QVERIFY(decides(*wang, "X7", {Qt::Key_R, Qt::Key_4}));
    QCOMPARE(stateOf("X7"), ClaimState::Rejected);
}

void TstClaimsRules::x8AppealsEndWithTheirWindow()
{
    const qint64 end = *instantFromIso(u"2026-03-19T03:00:00Z"_s) + 15 * kMsPerDay;
    m_clock->set(end);
    const auto sun = deskOf("sun");
    QVERIFY(sun && decides(*sun, "X8", {Qt::Key_A, Qt::Key_1}));
    QCOMPARE(stateOf("X8"), ClaimState::Appealed);
    m_clock->set(end + 1000);
    QVERIFY(!decides(*sun, "X8b", {Qt::Key_A, Qt::Key_1}));
    QVERIFY2(sun->answer().contains(refusal(ClaimRefusal::OutOfWindow)), qPrintable(sun->answer()));
}

void TstClaimsRules::x9ThereIsOneAppeal()
{
    const auto sun = deskOf("sun");
    QVERIFY(sun && !decides(*sun, "X9", {Qt::Key_A, Qt::Key_1}));
    QVERIFY2(sun->answer().contains(refusal(ClaimRefusal::AttemptsExhausted)), qPrintable(sun->answer()));
}

void TstClaimsRules::x10NobodyOfAnEarlierCycleReviewsTheAppeal()
{
    const auto chen = deskOf("chen");
    QVERIFY(chen);
    // The list names the reviewers by key: li, then wang.
    QVERIFY(!decides(*chen, "X10", {Qt::Key_A, Qt::Key_2}));
    QVERIFY2(chen->answer().contains(refusal(ClaimRefusal::PreviousCycle)), qPrintable(chen->answer()));
    QVERIFY(decides(*chen, "X10", {Qt::Key_A, Qt::Key_1}));
    QCOMPARE(stateOf("X10"), ClaimState::InReview);
}

void TstClaimsRules::x11PaidMoneyIsReopenedByTwo()
{
    const auto zhao = deskOf("zhao");
    QVERIFY(zhao && !decides(*zhao, "X11", {Qt::Key_R, Qt::Key_2}));
    QVERIFY2(zhao->answer().contains(refusal(ClaimRefusal::RoleMissing)), qPrintable(zhao->answer()));
    const auto chen = deskOf("chen");
    QVERIFY(chen && decides(*chen, "X11", {Qt::Key_R, Qt::Key_2}));
    QCOMPARE(stateOf("X11"), ClaimState::Paid); // until an approver confirms; what was paid stays as it is
    QVERIFY(!decides(*chen, "X11", {Qt::Key_A}));
    QVERIFY2(chen->answer().contains(refusal(ClaimRefusal::SamePerson)), qPrintable(chen->answer()));
    chen->detail().openHistory();
    QVERIFY(chen->detail().view().review.situation.claim.paidTotal() == 20'000);
}

void TstClaimsRules::x12EnterTwiceDecidesOnce()
{
    const auto wang = deskOf("wang");
    QVERIFY(wang && wang->showClaim(u"X12"_s));
    wang->press(Qt::Key_A);
    wang->press(Qt::Key_Return);
    wang->press(Qt::Key_Return);
    QVERIFY(wang->settled());
    QCOMPARE(held().size(), size_t(1));
    QCOMPARE(WorkAccess::forReading(m_store)->work().auditHead()->count, 1);
}

void TstClaimsRules::x13ABatchTellsEachAndIsUndoneAsOne()
{
    const auto wang = deskOf("wang");
    QVERIFY(wang && chooses(*wang, {u"X13a"_s, u"X13b"_s, u"X13c"_s, u"X13mine"_s, u"X13stale"_s}));
    wang->press(Qt::Key_1); // approve
    QVERIFY(QTest::qWaitFor([&] { return wang->batch().rows().size() == 5; }, kPatienceMs));
    const auto &rows = wang->batch().rows();
    QCOMPARE(std::ranges::count_if(rows, &ClaimOutcomeOfOrder::done), 4);
    {
        const auto li = deskOf("li"); // decides one of them meanwhile
        QVERIFY(li && decides(*li, "X13stale", {Qt::Key_A}));
    }
    qputenv("STARDESK_DEMO_OPERATOR", "wang");
    auto *count = wang->batch().findChild<QLineEdit *>();
    count->setFocus();
    count->setText(u"4"_s); // together above the limit of four eyes
    QSignalSpy done(wang->page, &ClaimsPage::decided);
    QTest::keyClick(count, Qt::Key_Return);
    QVERIFY(!done.isEmpty() || done.wait(kPatienceMs));
    QCOMPARE(rows.size(), size_t(5));
    QCOMPARE(std::ranges::count_if(rows, &ClaimOutcomeOfOrder::done), 3);
    const auto stale = std::ranges::find(rows, ClaimKey{u"X13stale"_s}, [](const ClaimOutcomeOfOrder &row) { return row.order.claim; });
    QVERIFY(stale != rows.end() && stale->no);
    QCOMPARE(held().size(), size_t(4)); // one of them is li's
    wang->held.undoLast();
    QVERIFY(QTest::qWaitFor([&] { return held().size() == 1; }, kPatienceMs));
    QCOMPARE(stateOf("X13a"), ClaimState::Submitted);
}

void TstClaimsRules::aBatchCannotConfirmOnesOwn()
{
    const auto wang = deskOf("wang");
    QVERIFY(wang && chooses(*wang, {u"X1"_s, u"X13mine"_s}));
    wang->press(Qt::Key_4); // confirm
    QVERIFY(QTest::qWaitFor([&] { return wang->batch().rows().size() == 2; }, kPatienceMs));
    for (const ClaimOutcomeOfOrder &row : wang->batch().rows())
        QCOMPARE(row.no->code, u"SAME_PERSON"_s);
    wang->press(Qt::Key_Return);
    QVERIFY(wang->settled());
    QVERIFY(held().empty());
}

void TstClaimsRules::x14AnswersComeInOnTheServer()
{
    const auto sun = deskOf("sun");
    QVERIFY(sun && sun->showClaim(u"X14"_s));
    const ClaimReview &review = sun->detail().view().review;
    QVERIFY(!review.action(ClaimAction::ReceiveInfo).possible());
    for (const Button *button : sun->panel().findChildren<Button *>())
        QVERIFY2(!button->text().contains(claimActionText(ClaimAction::ReceiveInfo)), qPrintable(button->text()));
}

void TstClaimsRules::aColleaguesClaimIsReadOnlyAndSaysWhose()
{
    ClaimFeed feed;
    feed.claim(u"L1"_s, u"IN_REVIEW"_s, 20'000, {{u"assignee"_s, u"li"_s}});
    feed.event(u"L1"_s, u"li"_s, u"T05"_s, u"2026-03-20T09:44:00Z"_s); // the lease of 15 minutes runs
    const QString store = feed.filePath(u"store"_s);
    QVERIFY2(feed.syncInto(store, *m_clock).isNull(), "synced");
    const auto wang = claimsWindowOf("wang", store, *m_clock);
    QVERIFY(wang && wang->showClaim(u"L1"_s));
    QVERIFY2(wang->answer().contains(u"Li reviews this claim"_s), qPrintable(wang->answer()));
    QVERIFY2(wang->answer().contains(u"17:59"_s), qPrintable(wang->answer())); // Beijing, when the lease ends
    QVERIFY(!wang->detail().view().review.action(ClaimAction::Approve).possible());
}

void TstClaimsRules::payingWithoutRequiredDocumentsNeedsAReason()
{
    ClaimFeed feed;
    feed.claim(u"D1"_s, u"SUBMITTED"_s, 20'000, {{u"kind"_s, u"LOST"_s}}); // its promise is filed, the certificate is not
    const QString store = feed.filePath(u"store"_s);
    QVERIFY2(feed.syncInto(store, *m_clock).isNull(), "synced");
    const auto wang = claimsWindowOf("wang", store, *m_clock);
    QVERIFY(wang && wang->showClaim(u"D1"_s));
    QCOMPARE(wang->detail().view().review.missingEvidence, QStringList{u"loss_certificate"_s});
    QSignalSpy done(wang->page, &ClaimsPage::decided);
    wang->press(Qt::Key_A);
    wang->press(Qt::Key_Return);
    QVERIFY(wang->settled());
    QVERIFY2(done.isEmpty() && wang->answer().contains(u"Loss certificate"_s), qPrintable(wang->answer()));
    wang->type(u"the carrier confirmed by phone"_s);
    wang->press(Qt::Key_Return);
    QVERIFY(wang->settled());
    QVERIFY2(done.count() == 1, qPrintable(wang->answer()));
}

QTEST_MAIN(TstClaimsRules)
#include "tst_claims_rules.moc"
