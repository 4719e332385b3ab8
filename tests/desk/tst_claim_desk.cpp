/// One claim with its parcel, scans and plan, judged.
#include "demo_store.h"

#include "models/columns/column_set.h"
#include "models/desk/claim_desk.h"
#include "models/desk/claim_tracking.h"
#include "models/desk/uncovered_claim.h"
#include "models/domain/claim_limits.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtTest/QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace stardesk;

namespace {

BeijingDay day(const char *iso)
{
    return *BeijingDay::fromIso(QString::fromLatin1(iso));
}

/// A parcel to Madrid that was promised for nine days and scanned once at the end of each of the first six stages.
ParcelLine parcel()
{
    ParcelLine line;
    line.destination = *Zone::fromId(u"Europe/Madrid"_s);
    line.startOn = day("2023-06-10");
    line.promisedOn = day("2023-06-19");
    line.deliveredLocal = LocalTime::fromIso(u"2023-06-22T02:00"_s);
    return line;
}

std::vector<TrackingLine> scansAfter(const StageHours &hours, qint64 startMs)
{
    std::vector<TrackingLine> scans;
    qint64 at = startMs;
    for (int stage = 1; stage < kStageCount; ++stage) {
        at += hours[size_t(stage - 1)] * kMsPerHour;
        TrackingLine line;
        line.atMs = at;
        line.stage = stage;
        scans.push_back(line);
    }
    return scans;
}

bool mentions(const Explanation &node, const QString &source)
{
    return node.source == source || std::ranges::any_of(node.children, [&](const Explanation &child) { return mentions(child, source); });
}

} // namespace

class TstClaimDesk : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void policyIsThatOfTheTable();
    void shareOfTheCostSumsToThePolicy();
    void treeNamesThePlanRecordAndTheParcel();
    void anUnknownClaimIsNamed();
    void hoursOverPlanAreTheHoursLate();
    void aStageWithoutScansLendsItsTimeToTheNext();
    void scansOfAnUnknownZoneAreNotCounted();
    void onTheWayTheStageSeenLastRunsOn();
    void withoutAPlanTheLatenessIsExplained();
    void cleanupTestCase() { m_store.reset(); }

private:
    [[nodiscard]] QStringList claims();
    std::unique_ptr<DemoStore> m_store;
};

void TstClaimDesk::initTestCase()
{
    m_store = std::make_unique<DemoStore>(day("2026-03-20"));
    QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
}

QStringList TstClaimDesk::claims()
{
    auto set = m_store->session().columns("claims");
    QStringList keys;
    for (Ordinal row = 0; set && row < (*set)->rowCount(); ++row)
        keys << QString::fromStdString(std::string((*set)->column("id").textAt(row)));
    return keys;
}

void TstClaimDesk::policyIsThatOfTheTable()
{
    auto set = m_store->session().columns("claims");
    QVERIFY(set);
    const Column &policy = (*set)->column("policy");
    const QStringList keys = claims();
    QCOMPARE(keys.size(), 80);
    for (Ordinal row = 0; row < Ordinal(keys.size()); ++row) {
        const auto profile = ClaimDesk(m_store->session()).profile(ClaimKey{keys[row]});
        QVERIFY2(profile, qPrintable(keys[row]));
        QVERIFY2(profile->policy.has_value() == policy.hasData(row), qPrintable(keys[row]));
        // An incident that no accepted cause stands behind excuses nothing here, while the table takes its hours off.
        if (profile->policy && !profile->incident)
            QCOMPARE(profile->policy->minor, policy.valueAt(row));
    }
}

void TstClaimDesk::shareOfTheCostSumsToThePolicy()
{
    int split = 0;
    for (const QString &key : claims()) {
        const auto profile = ClaimDesk(m_store->session()).profile(ClaimKey{key});
        QVERIFY(profile);
        const QVector<qint64> &parts = profile->outcome.split;
        if (parts.isEmpty())
            continue;
        ++split;
        QCOMPARE(parts.size(), qsizetype(kStageCount));
        QCOMPARE(std::accumulate(parts.begin(), parts.end(), qint64(0)), profile->policy->minor);
    }
    QVERIFY(split > 20);
}

void TstClaimDesk::treeNamesThePlanRecordAndTheParcel()
{
    const QString key = claims().constFirst();
    const auto profile = ClaimDesk(m_store->session()).profile(ClaimKey{key});
    const auto proof = ClaimDesk(m_store->session()).explain(ClaimKey{key});
    QVERIFY(profile && proof);
    QCOMPARE(proof->tree.source, u"claim/"_s + key);
    QVERIFY(mentions(proof->tree, u"parcel/"_s + profile->parcel.key));
    QVERIFY(mentions(proof->tree, u"compensation_plan/"_s + profile->parcel.plan + u"/tiers"_s));
    const QJsonObject json = claimProofJson(*proof);
    for (const QString &field : {u"result"_s, u"published"_s, u"rule_set"_s, u"tree"_s})
        QVERIFY2(json.contains(field), qPrintable(field));
}

void TstClaimDesk::anUnknownClaimIsNamed()
{
    const auto profile = ClaimDesk(m_store->session()).profile(ClaimKey{u"C-none"_s});
    QVERIFY(!profile);
    QCOMPARE(profile.failure().code, Failure::Code::NotFound);
    QVERIFY(profile.failure().args.contains(u"C-none"_s));
}

void TstClaimDesk::hoursOverPlanAreTheHoursLate()
{
    const ParcelLine line = parcel();
    const qint64 endMs = promiseEndMs(line.promisedOn, line.destination);
    const StageHours planned{12, 24, 12, 72, 24, 24, 48};
    StageHours actual = planned;
    actual[3] += 50;
    const qint64 startMs = endMs - 9 * kMsPerDay;
    const auto stages = stagesOf(line, scansAfter(actual, startMs), endMs + 50 * kMsPerHour, ClaimProcess());
    QVERIFY(stages);
    QCOMPARE(stages->planned, planned);
    QCOMPARE(stages->actual, actual);
    const auto delay = attributeDelay(*stages);
    QVERIFY(delay);
    QCOMPARE(delay->netHours, qint64(50));
    QCOMPARE(delay->limitingStage(), Stage::LineHaul);
}

void TstClaimDesk::aStageWithoutScansLendsItsTimeToTheNext()
{
    const ParcelLine line = parcel();
    const qint64 endMs = promiseEndMs(line.promisedOn, line.destination);
    auto scans = scansAfter({12, 24, 12, 72, 24, 24, 48}, endMs - 9 * kMsPerDay);
    std::erase_if(scans, [](const TrackingLine &scan) { return scan.stage == 3; });
    const auto stages = stagesOf(line, scans, endMs, ClaimProcess());
    QVERIFY(stages);
    QCOMPARE(stages->actual, (StageHours{12, 24, 0, 84, 24, 24, 48}));
}

void TstClaimDesk::scansOfAnUnknownZoneAreNotCounted()
{
    const ParcelLine line = parcel();
    const qint64 endMs = promiseEndMs(line.promisedOn, line.destination);
    auto scans = scansAfter({12, 24, 12, 72, 24, 24, 48}, endMs - 9 * kMsPerDay);
    for (TrackingLine &scan : scans)
        scan.atMs.reset();
    QVERIFY(!stagesOf(line, scans, endMs, ClaimProcess()));
}

void TstClaimDesk::onTheWayTheStageSeenLastRunsOn()
{
    ParcelLine line = parcel();
    line.deliveredLocal.reset();
    const qint64 endMs = promiseEndMs(line.promisedOn, line.destination);
    auto scans = scansAfter({12, 24, 12, 72, 24, 24, 48}, endMs - 9 * kMsPerDay);
    std::erase_if(scans, [](const TrackingLine &scan) { return scan.stage > 4; });
    const auto stages = stagesOf(line, scans, endMs, ClaimProcess());
    QVERIFY(stages);
    QCOMPARE(stages->actual, (StageHours{12, 24, 12, 168, 0, 0, 0}));
}

void TstClaimDesk::withoutAPlanTheLatenessIsExplained()
{
    ClaimCase facts;
    facts.claim = u"claim/C-1"_s;
    facts.parcel = u"parcel/P-1"_s;
    facts.startOn = day("2023-06-10");
    facts.promisedOn = day("2023-06-19");
    facts.destination = *Zone::fromId(u"Europe/Madrid"_s);
    facts.deliveredMs = facts.destination.instantOf(*LocalTime::fromIso(u"2023-06-23T10:00"_s));
    facts.excuses.append({u"incident/I-1"_s, ExcuseCause::Customs, Stage::ImportCustoms, 40});
    const auto outcome = uncoveredOutcome(facts);
    QVERIFY(outcome);
    QCOMPARE(outcome->plain.daysLate, 4);
    QCOMPARE(outcome->effective.daysLate, 2);
    const Explanation tree = explainUncoveredClaim(facts, *outcome, u"no plan"_s);
    QVERIFY(mentions(tree, u"incident/I-1"_s));
    QVERIFY(explanationSentence(tree).contains(u"no plan"_s));
}

QTEST_GUILESS_MAIN(TstClaimDesk)
#include "tst_claim_desk.moc"
