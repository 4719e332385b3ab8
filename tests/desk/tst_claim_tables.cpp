/// The claims table and the explanation of a claim are one reckoning: days late, policy, limiting stage; and what four eyes
/// say stands in the explanation.
#include "models/columns/column_set.h"
#include "models/desk/claim_desk.h"
#include "models/desk/table_listing.h"
#include "tests/desk/demo_store.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace stardesk {

class TstClaimTables : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_store.reset(); }
    void everyRowSaysWhatItsExplanationSays();
    void aPendingClaimNamesItsProposerAndWhyASecondPersonIsNeeded();

private:
    [[nodiscard]] std::shared_ptr<const TableListing> listed(const QString &filter)
    {
        auto listing = TableListing::make(*m_store->session().table("claims"), {filter, {}, {}});
        return listing ? *listing : nullptr;
    }
    std::unique_ptr<DemoStore> m_store;
};

void TstClaimTables::initTestCase()
{
    m_store = std::make_unique<DemoStore>(*BeijingDay::fromIso(u"2026-03-20"), 600);
    QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
}

void TstClaimTables::everyRowSaysWhatItsExplanationSays()
{
    const auto listing = listed({});
    QVERIFY(listing && listing->total() > 0);
    int undelivered = 0;
    int excused = 0;
    int limited = 0;
    for (qint64 row = 0; row < listing->total(); ++row) {
        const QString key = cellPlain(listing->cell(row, "id"));
        const auto profile = ClaimDesk(m_store->session()).profile(ClaimKey{key});
        QVERIFY2(profile, qPrintable(key));
        const ClaimOutcome &outcome = profile->outcome;
        QVERIFY2(cellPlain(listing->cell(row, "days_late")) == QString::number(outcome.effective.daysLate), qPrintable(key));
        const bool payable = outcome.attribution && outcome.attribution->payable;
        const QString stage = payable ? QString::number(int(outcome.attribution->limitingStage()) + 1) : QString();
        QVERIFY2(cellPlain(listing->cell(row, "limiting_stage")) == stage, qPrintable(key + u" "_s + stage));
        QVERIFY2(cellPlain(listing->cell(row, "policy")) == (profile->policy ? moneyText(*profile->policy) : QString()), qPrintable(key));
        undelivered += profile->parcel.deliveredLocal ? 0 : 1;
        excused += outcome.excusedHours > 0 ? 1 : 0;
        limited += payable ? 1 : 0;
    }
    QVERIFY(limited > 0);
    QVERIFY(excused > 0);
    qInfo("%d claims undelivered, %d excused, %d with a limiting stage", undelivered, excused, limited);
}

void TstClaimTables::aPendingClaimNamesItsProposerAndWhyASecondPersonIsNeeded()
{
    const auto listing = listed(u"state:PENDING_CHECK"_s);
    QVERIFY(listing && listing->total() > 0);
    for (qint64 row = 0; row < listing->total(); ++row) {
        QVERIFY(!cellPlain(listing->cell(row, "proposer")).isEmpty());
        const auto proof = ClaimDesk(m_store->session()).explain(ClaimKey{cellPlain(listing->cell(row, "id"))});
        QVERIFY(proof);
        const QString text = renderExplanation(proof->tree);
        QVERIFY2(text.contains(u"Further people who must confirm"_s) && text.contains(u"The amount reaches the four-eyes limit"_s), qPrintable(text));
    }
}

} // namespace stardesk

QTEST_GUILESS_MAIN(stardesk::TstClaimTables)
#include "tst_claim_tables.moc"
