/// What HR does on a profile: ratings excluded, complaints appealed, notes, a number revealed; all of it held, audited and
/// taken back, or refused with the reason.
#include "models/desk/work_access.h"
#include "models/store/store_folder.h"
#include "models/store/work_store.h"
#include "tests/screens/courier_fixture.h"
#include "tests/ui/no_warnings.h"
#include "ui/couriers/exclude_strip.h"
#include "ui/couriers/reason_strip.h"
#include "ui/couriers/reveal_id.h"
#include "ui/theme/appearance.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

/// Human resources at the page, with a courier that matches.
struct HrFixture {
    CouriersFixture f;
    explicit HrFixture(const QString &profile)
        : f(asHr(profile))
    {
        qunsetenv("STARDESK_DEMO_OPERATOR");
    }
    static QString asHr(const QString &profile)
    {
        qputenv("STARDESK_DEMO_OPERATOR", "Sun");
        return profile;
    }
    bool openOneWith(const std::function<bool(const CourierView &)> &fits)
    {
        for (int row = 0; row < f.page->model().rowCount(); ++row) {
            if (!f.open(f.page->model().keyAt(row)))
                return false;
            const CourierView *view = detail().view();
            if (view && view->decideNo.isEmpty() && view->decisions.empty() && fits(*view))
                return true;
        }
        return false;
    }
    CourierDetail &detail() const { return f.page->detail(); }
    bool hasDecisions(size_t count) const
    {
        return QTest::qWaitFor([this, count] { return !f.page->isBusy() && detail().view() && detail().view()->decisions.size() == count; });
    }
    QPushButton *button(ProfilePart part, const QString &text) const
    {
        for (QPushButton *button : detail().panel(part)->findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
};

} // namespace

class TstCourierDecisions final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void noteOfARaterIsExcludedWithAReason();
    void ratingsOfAWeekAreExcludedAndTakenBack();
    void complaintIsAppealed();
    void noteIsWrittenAndUndoneFromTheTimeline();
    void numberIsShownAfterItsAuditRow();
    void numberIsNotShownWhereTheAuditCannotBeWritten();
    void cleanupTestCase() { QVERIFY2(caughtWarnings().isEmpty(), qPrintable(caughtWarnings().join(u'\n'))); }

private:
    [[nodiscard]] QString profile() const { return m_store->filePath(u"store"_s); }
    [[nodiscard]] AuditEntry lastAudit() const
    {
        const auto work = WorkAccess::forReading(profile());
        const auto entries = work ? work->work().auditEntries(1) : Result<std::vector<AuditEntry>>(work.failure());
        return entries && !entries->empty() ? entries->front() : AuditEntry();
    }
    /// Opens the field for the reason and gives one.
    void askFor(HrFixture &hr, const QString &reason) const;

    Appearance m_look;
    std::unique_ptr<DemoStore> m_store;
};

void TstCourierDecisions::initTestCase()
{
    qInstallMessageHandler(catchWarnings);
    m_look.setColorScheme(ColorScheme::Light);
    m_store = std::make_unique<DemoStore>(kScreenDay);
    QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
}

void TstCourierDecisions::noteOfARaterIsExcludedWithAReason()
{
    HrFixture hr(profile());
    QVERIFY(hr.openOneWith([](const CourierView &view) { return !view.career.words.notes.empty(); }));
    hr.detail().showPart(ProfilePart::Feedback);
    QCoreApplication::processEvents();
    hr.button(ProfilePart::Feedback, u"Exclude…"_s)->click();
    auto *strip = hr.detail().findChild<ExcludeStrip *>();
    QVERIFY(strip->isVisible());
    QVERIFY(picture(hr.f.window, u"courier-exclude-note"_s));
    auto *reason = strip->findChild<QLineEdit *>();
    QPushButton *exclude = nullptr;
    for (QPushButton *button : strip->findChildren<QPushButton *>())
        if (button->text() == u"Exclude"_s)
            exclude = button;
    QTest::keyClicks(reason, u"insults the courier"_s);
    QVERIFY(!exclude->isEnabled()); // a sentence is not enough: one of the reasons is chosen
    QComboBox *code = nullptr;
    for (QComboBox *box : strip->findChildren<QComboBox *>())
        if (box->findData(u"ABUSE"_s) >= 0)
            code = box;
    QVERIFY(code);
    QCOMPARE(code->count(), 5);
    code->setCurrentIndex(code->findData(u"ABUSE"_s));
    QVERIFY(exclude->isEnabled());
    QSignalSpy decided(hr.f.page, &CouriersPage::decided);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(hr.hasDecisions(1));
    QCOMPARE(decided.count(), 1);
    QVERIFY(!strip->isVisible());
    const HrLine &line = hr.detail().view()->decisions.front();
    QCOMPARE(line.decision.kind, u"exclude_rating"_s);
    QCOMPARE(line.decision.code, u"ABUSE"_s);
    QCOMPARE(line.reason, u"insults the courier"_s);
    QVERIFY(picture(hr.f.window, u"courier-excluded"_s));
    QVERIFY(WorkAccess::forReading(profile())->work().entry(line.decision.id));
}

void TstCourierDecisions::ratingsOfAWeekAreExcludedAndTakenBack()
{
    HrFixture hr(profile());
    QVERIFY(hr.openOneWith([](const CourierView &view) { return view.career.feedbackWeeks.size() > 1; }));
    const qint64 before = lastAudit().number;
    const FeedbackWeek week = hr.detail().view()->career.feedbackWeeks.front();
    QVERIFY(week.ratings >= hr.detail().view()->career.anonymityK); // a smaller bucket is not even named
    hr.detail().showPart(ProfilePart::Feedback);
    QCoreApplication::processEvents();
    hr.button(ProfilePart::Feedback, u"Exclude ratings of a week…"_s)->click();
    auto *strip = hr.detail().findChild<ExcludeStrip *>();
    auto *count = strip->findChild<QSpinBox *>();
    QCOMPARE(count->maximum(), int(week.ratings));
    count->setValue(2);
    for (QComboBox *box : strip->findChildren<QComboBox *>())
        if (const int at = box->findData(u"FORCE_MAJEURE"_s); at >= 0)
            box->setCurrentIndex(at);
    QVERIFY(picture(hr.f.window, u"courier-exclude-week"_s));
    for (QLineEdit *field : strip->findChildren<QLineEdit *>())
        if (field->accessibleName() == u"What happened"_s) {
            QTest::keyClicks(field, u"typhoon, roads closed"_s);
            QTest::keyClick(field, Qt::Key_Return);
        }
    QVERIFY(hr.hasDecisions(1));
    const QString decision = hr.detail().view()->decisions.front().decision.id;
    QVERIFY(lastAudit().number > before);
    emit hr.detail().undoWanted(decision);
    QVERIFY(hr.hasDecisions(0));
}

void TstCourierDecisions::complaintIsAppealed()
{
    HrFixture hr(profile());
    QVERIFY(hr.openOneWith([](const CourierView &view) {
        return std::ranges::any_of(view.career.complaints, [](const ComplaintLine &line) { return line.upheld.value_or(false) && line.appeal.isEmpty() && line.decidedOn; });
    }));
    const auto &complaints = hr.detail().view()->career.complaints;
    const auto open = std::ranges::find_if(complaints, [](const ComplaintLine &line) { return line.upheld.value_or(false) && line.appeal.isEmpty() && line.decidedOn; });
    emit hr.detail().panel(ProfilePart::Timeline)->appealWanted(open->key, u"Major complaint"_s);
    auto *strip = hr.detail().findChild<ReasonStrip *>();
    QVERIFY(strip->isVisible());
    QTest::keyClicks(strip->field(), u"too short"_s);
    QTest::keyClick(strip->field(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&hr] { return !hr.f.page->isBusy(); }));
    QVERIFY(hr.detail().view()->decisions.empty()); // refused: ten characters
    emit hr.detail().panel(ProfilePart::Timeline)->appealWanted(open->key, u"Major complaint"_s);
    QTest::keyClicks(strip->field(), u"he was not on duty that day"_s);
    QTest::keyClick(strip->field(), Qt::Key_Return);
    QVERIFY(hr.hasDecisions(1));
    QCOMPARE(hr.detail().view()->decisions.front().decision.kind, u"complaint_appeal"_s);
}

void TstCourierDecisions::noteIsWrittenAndUndoneFromTheTimeline()
{
    HrFixture hr(profile());
    QVERIFY(hr.openOneWith([](const CourierView &) { return true; }));
    hr.detail().showPart(ProfilePart::Timeline);
    QCoreApplication::processEvents();
    hr.button(ProfilePart::Timeline, u"Add note…"_s)->click();
    auto *strip = hr.detail().findChild<ReasonStrip *>();
    QTest::keyClicks(strip->field(), u"agreed to call first"_s);
    QTest::keyClick(strip->field(), Qt::Key_Return);
    QVERIFY(hr.hasDecisions(1));
    QVERIFY(hr.button(ProfilePart::Timeline, u"Add note…"_s)->isEnabled()); // there may be another
    QVERIFY(picture(hr.f.window, u"courier-note"_s));
    emit hr.detail().panel(ProfilePart::Timeline)->undoWanted(hr.detail().view()->decisions.front().decision.id);
    QVERIFY(hr.hasDecisions(0));
}

void TstCourierDecisions::askFor(HrFixture &hr, const QString &reason) const
{
    hr.f.page->table().setFocus();
    QTest::keyClick(&hr.f.page->table(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto *field = hr.f.page->findChild<RevealId *>()->findChild<QLineEdit *>();
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, reason);
    QTest::keyClick(field, Qt::Key_Return);
}

void TstCourierDecisions::numberIsShownAfterItsAuditRow()
{
    HrFixture hr(profile());
    QVERIFY(hr.openOneWith([](const CourierView &) { return true; }));
    askFor(hr, u"insurance case 17"_s);
    auto *reveal = hr.f.page->findChild<RevealId *>();
    QVERIFY(QTest::qWaitFor([reveal] { return reveal->isRevealed(); }));
    const AuditEntry entry = lastAudit();
    QCOMPARE(entry.event, u"reveal"_s);
    QCOMPARE(entry.record, hr.detail().view()->profile.key.value);
    QVERIFY(entry.detail.contains(u"insurance case 17"_s));
    QTest::qWait(0);
    QVERIFY(picture(hr.f.window, u"courier-revealed"_s));
    hr.f.page->select(hr.f.page->model().keyAt(7)); // another person takes it away
    QVERIFY(QTest::qWaitFor([reveal] { return !reveal->isRevealed(); }));
}

/// The other side of the promise: no audit row, no number.
void TstCourierDecisions::numberIsNotShownWhereTheAuditCannotBeWritten()
{
    HrFixture hr(profile());
    QVERIFY(hr.openOneWith([](const CourierView &) { return true; }));
    const qint64 before = lastAudit().number;
    {
        const auto other = StoreFolder::open(profile(), StoreFolder::Access::Writer); // an import of the command line
        QVERIFY(other);
        askFor(hr, u"insurance case 18"_s);
        auto *reveal = hr.f.page->findChild<RevealId *>();
        auto *field = reveal->findChild<QLineEdit *>();
        QVERIFY(QTest::qWaitFor([field] { return field->isEnabled(); }, 20'000)); // refused: the reason can be sent again
        QVERIFY(!reveal->isRevealed());
        QCOMPARE(field->text(), u"insurance case 18"_s);
    }
    QCOMPARE(lastAudit().number, before);
}

QTEST_MAIN(TstCourierDecisions)
#include "tst_courier_decisions.moc"
