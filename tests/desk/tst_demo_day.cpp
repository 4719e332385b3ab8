/// A fresh demo is a whole day at the claims desk: every split has work, all four amount bands occur, proposals by others
/// wait with what their makers saw, and late parcels wait for somebody to claim them.
#include "demo_store.h"

#include "models/columns/column_set.h"
#include "models/desk/claim_decisions.h"
#include "models/desk/claim_intake.h"
#include "models/desk/document_area.h"
#include "models/desk/incident_desk.h"
#include "models/desk/table_listing.h"

#include <QtTest/QTest>

#include <set>

using namespace stardesk;
using namespace Qt::StringLiterals;

class TstDemoDay final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everySplitHasWork();
    void everyFlagOccurs();
    void openClaimsLieInAllFourBands();
    void aProposalTellsWhatItsMakerSaw();
    void whatChangedSinceStandsInTheDifference();
    void whatWasPaidIsOnlyAddedTo();
    void lateParcelsWaitForAClaim();
    void anIncidentHasClaimsToJoin();
    void papersOfPlantedClaimsComeWithTheExport();

private:
    [[nodiscard]] QStringList claimsOf(const QString &filter);
    [[nodiscard]] ClaimReview reviewOf(const QString &claim);

    std::unique_ptr<DemoStore> m_store;
};

void TstDemoDay::initTestCase()
{
    qputenv("STARDESK_DEMO_OPERATOR", "wang");
    m_store = std::make_unique<DemoStore>(*BeijingDay::fromIso(u"2026-03-20"));
    QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
}

QStringList TstDemoDay::claimsOf(const QString &filter)
{
    const auto table = m_store->session().table("claims");
    const auto claims = m_store->session().columns("claims");
    if (!table || !claims)
        return {};
    const auto listing = TableListing::make(*table, {filter, {}, BeijingDay::fromIso(u"2026-03-20")->number});
    QStringList keys;
    for (qint64 row = 0; listing && row < (*listing)->total(); ++row) {
        const std::string_view key = (*claims)->column("id").textAt((*listing)->ordinalAt(row));
        keys.append(QString::fromUtf8(key.data(), qsizetype(key.size())));
    }
    return keys;
}

ClaimReview TstDemoDay::reviewOf(const QString &claim)
{
    auto review = ClaimDecisions(m_store->session()).review(ClaimKey{claim});
    return review ? std::move(*review) : ClaimReview();
}

void TstDemoDay::everySplitHasWork()
{
    const auto splits = ClaimDecisions(m_store->session()).splits();
    QVERIFY(splits);
    for (const ClaimSplitCount &split : *splits)
        QVERIFY2(split.count >= 3, qPrintable(claimSplitWord(split.split)));
    QVERIFY(claimsOf(u"state:SUBMITTED"_s).size() >= 20);
    QVERIFY(!claimsOf(u"state:APPEALED"_s).isEmpty());
}

void TstDemoDay::everyFlagOccurs()
{
    for (const char *flag : {"POTENTIAL_DUPLICATE", "ADDRESS_CHANGED", "ZONE_UNKNOWN", "ORDER_IMPOSSIBLE", "INCIDENT_LINKED",
                             "EVIDENCE_CHANGED", "QA_SAMPLE", "FRAUD_HOLD", "FORCE_MAJEURE_NOTICE", "EDITED_AFTER_FILING"})
        QVERIFY2(!claimsOf(u"flags:"_s + QLatin1String(flag)).isEmpty(), flag);
}

void TstDemoDay::openClaimsLieInAllFourBands()
{
    std::set<int> bands;
    std::set<QString> plans, currencies;
    for (const QString &claim : claimsOf(u"state:SUBMITTED,IN_REVIEW,PENDING_CHECK"_s)) {
        const ClaimReview review = reviewOf(claim);
        if (!review.approval || !review.approval->valuedMinor)
            continue;
        const ClaimLimits &limits = review.situation.rules->limits;
        const qint64 value = *review.approval->valuedMinor;
        bands.insert(value <= limits.automatic ? 0 : value < limits.fourEyes ? 1 : value < limits.twoCheckers ? 2 : 3);
        plans.insert(review.situation.profile.parcel.plan);
        currencies.insert(review.situation.claim.facts.currency.code());
    }
    QCOMPARE(bands.size(), size_t(4));
    QCOMPARE(plans, (std::set<QString>{u"ES9"_s, u"FRT45"_s, u"PRI10"_s, u"STD35"_s}));
    QVERIFY(currencies.size() >= 4);
}

void TstDemoDay::aProposalTellsWhatItsMakerSaw()
{
    const QString claim = u"C-0000008"_s;
    const ClaimReview review = reviewOf(claim);
    QCOMPARE(review.situation.claim.state, ClaimState::PendingCheck);
    QCOMPARE(review.situation.claim.proposal->maker, u"li"_s);
    QVERIFY(review.situation.proposerSaw);
    QVERIFY(!review.evidenceChanged);
    QVERIFY(review.diff);
    for (const EvidenceDiff::Value &value : review.diff->values)
        QFAIL(qPrintable(u"%1: %2, now %3"_s.arg(value.name, value.before, value.now)));
    QVERIFY(review.diff->isEmpty());
}

void TstDemoDay::whatChangedSinceStandsInTheDifference()
{
    const ClaimReview paper = reviewOf(u"C-0000012"_s);
    QVERIFY(paper.evidenceChanged);
    QCOMPARE(paper.diff->added.size(), 1);
    QVERIFY(paper.diff->added.first().startsWith(u"document "_s));
    const ClaimReview scan = reviewOf(u"C-0000024"_s);
    QVERIFY(scan.evidenceChanged);
    QCOMPARE(scan.diff->added.size(), 1);
    QVERIFY(scan.diff->added.first().startsWith(u"tracking_event "_s));
}

// X11: the paid row stays; the new result is a supplement or a recovery beside it.
void TstDemoDay::whatWasPaidIsOnlyAddedTo()
{
    int supplements = 0, recoveries = 0;
    for (const QString &claim : claimsOf(u"state:IN_REVIEW"_s)) {
        Claim reopened = reviewOf(claim).situation.claim;
        if (reopened.entries.isEmpty())
            continue;
        QCOMPARE(reopened.cycles.last().reason, CycleReason::Reopen);
        QCOMPARE(reopened.entries.first().kind, MoneyEntryKind::Payment);
        reopened.approvedMinor = reopened.facts.computedMinor;
        const auto planned = reopened.plannedEntry();
        QVERIFY(planned);
        supplements += planned->kind == MoneyEntryKind::Supplement;
        recoveries += planned->kind == MoneyEntryKind::Recovery && planned->minor < 0;
    }
    QCOMPARE(supplements, 1);
    QCOMPARE(recoveries, 1);
}

void TstDemoDay::lateParcelsWaitForAClaim()
{
    Job job;
    const auto list = ClaimIntake(m_store->session()).parcels({u"late:yes claimed:no"_s, 10}, job);
    QVERIFY(list);
    QVERIFY(list->total >= 2);
    m_store->session().choosePerson(u"mei"_s);
    const auto opened = ClaimIntake(m_store->session()).open({list->rows.front().key, ClaimKind::Late, {}, {}, {}, {}});
    QVERIFY(opened);
    QVERIFY2(opened->done(), opened->no ? qPrintable(opened->no->sentence) : "");
    QVERIFY(ClaimDecisions(m_store->session()).undoLast());
    m_store->session().choosePerson(u"wang"_s);
}

void TstDemoDay::anIncidentHasClaimsToJoin()
{
    const ClaimReview linked = reviewOf(u"C-0000004"_s);
    QVERIFY(linked.situation.profile.incident);
    Job job;
    const auto impact = IncidentDesk(m_store->session()).impact(IncidentKey{linked.situation.profile.incident->key}, job);
    QVERIFY(impact);
    QVERIFY(impact->linked >= 3);
    QVERIFY(impact->toLink >= 2);
}

void TstDemoDay::papersOfPlantedClaimsComeWithTheExport()
{
    std::set<QString> mimes;
    for (int number = 1; number <= 20; ++number) {
        for (const DocumentLine &line : reviewOf(u"C-%1"_s.arg(number, 7, 10, QLatin1Char('0'))).situation.profile.documents) {
            const auto bytes = documentBytes(m_store->session().profile(), line.sha256);
            QVERIFY2(bytes && bytes->size() == line.bytes, qPrintable(line.key));
            QCOMPARE(documentMime(*bytes), line.mime);
            mimes.insert(line.mime);
        }
    }
    QVERIFY(mimes.contains(u"application/pdf"_s) && mimes.contains(u"image/png"_s));
}

QTEST_GUILESS_MAIN(TstDemoDay)
#include "tst_demo_day.moc"
