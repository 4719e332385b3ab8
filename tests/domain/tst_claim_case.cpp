/// The amounts C1-C10 from records to result, codes of claims that pay nothing, stage hours from scans, and the explanation.
#include "models/domain/claim_case.h"
#include "models/domain/claim_json.h"
#include "models/domain/rule_set.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringView>
#include <QtTest/QTest>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

Currency euro()
{
    return *Currency::fromCode(u"EUR");
}

BeijingDay day(QStringView iso)
{
    return *BeijingDay::fromIso(iso);
}

RuleSet rulesOfTheTest()
{
    RuleSet rules;
    rules.id = u"test"_s;
    rules.local = {u"/plans"_s};
    const auto plans = QJsonDocument::fromJson(R"({"ES9":{"currency":"EUR","promise_days":9,"tiers":[
        {"from_day":1,"to_day":3,"fixed":100},{"from_day":4,"to_day":10,"item_bp":1000,"minimum":100},
        {"from_day":11,"to_day":20,"item_bp":3000,"shipping_bp":10000},
        {"from_day":21,"to_day":null,"item_bp":10000,"shipping_bp":10000}],"cap":{"currency":"EUR","amount":4000}}})");
    rules.plans = parseCompensationPlans(plans.object(), u"plans"_s).value();
    rules.limits.currency = *Currency::fromCode(u"CNY");
    return rules;
}

/// ES9 from 10 June 2023 in Madrid, delivered at the local time.
ClaimCase deliveredAt(QStringView local, qint64 item, qint64 shipping)
{
    ClaimCase made;
    made.claim = u"claim/C-1"_s;
    made.parcel = u"parcel/P-1"_s;
    made.plan = u"ES9"_s;
    made.price.currency = euro();
    made.price.item = item;
    made.price.shipping = shipping;
    made.destination = *Zone::fromId(u"Europe/Madrid");
    made.startOn = day(u"2023-06-10");
    made.promisedOn = promisedDay(made.startOn, 9);
    made.deliveredMs = made.destination.instantOf(*LocalTime::fromIso(local));
    return made;
}

QString codeOf(const ClaimCase &claimCase)
{
    const auto outcome = evaluateClaim(claimCase, rulesOfTheTest());
    return outcome ? outcome->code : outcome.failure().where;
}

} // namespace

class TstClaimCase : public QObject {
    Q_OBJECT

private slots:
    void amountsFromDates_data();
    void amountsFromDates();
    void codesOfWhatIsNotPaid();
    void unexcusedCausesExcuseNothing();
    void undeliveredIsLateUntilNow();
    void badFactsNameTheirField();
    void stageHoursFromScans();
    void splitFollowsTheStages();
    void explanationTellsEveryStep();
    void proposalOfAnotherMaker();
};

void TstClaimCase::amountsFromDates_data()
{
    QTest::addColumn<QString>("delivered");
    QTest::addColumn<int>("item");
    QTest::addColumn<int>("shipping");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("pays");
    QTest::newRow("C1") << u"2023-06-21T12:00"_s << 2599 << 199 << 2 << 100;
    QTest::newRow("C2") << u"2023-06-19T23:59"_s << 2599 << 199 << 0 << 0;
    QTest::newRow("C3") << u"2023-06-24T12:00"_s << 1995 << 0 << 5 << 200;
    QTest::newRow("C4") << u"2023-06-29T12:00"_s << 649 << 150 << 10 << 100;
    QTest::newRow("C5") << u"2023-07-03T12:00"_s << 4999 << 299 << 14 << 1799;
    QTest::newRow("C6") << u"2023-07-14T12:00"_s << 5999 << 299 << 25 << 4000;
}

void TstClaimCase::amountsFromDates()
{
    QFETCH(const QString, delivered);
    QFETCH(const int, item);
    QFETCH(const int, shipping);
    QFETCH(const int, days);
    QFETCH(const int, pays);
    const auto outcome = evaluateClaim(deliveredAt(delivered, item, shipping), rulesOfTheTest());
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->effective.daysLate, days);
    QCOMPARE(outcome->amount.amount, pays);
    QCOMPARE(outcome->code, pays ? u"A01"_s : u"R01"_s);
}

void TstClaimCase::codesOfWhatIsNotPaid()
{
    ClaimCase late = deliveredAt(u"2023-06-22T11:59", 2599, 199);
    late.excuses = {{u"incident/storm"_s, ExcuseCause::ForceMajeure, {}, 60}};
    QCOMPARE(codeOf(late), u"R03"_s);
    late.excuses.first().cause = ExcuseCause::Customs;
    QCOMPARE(codeOf(late), u"R04"_s);
    late.excuses.first().cause = ExcuseCause::Consignee;
    QCOMPARE(codeOf(late), u"R05"_s);
    late.excuses.clear();
    late.firstAttemptMs = late.destination.instantOf(*LocalTime::fromIso(u"2023-06-19T20:00"));
    QCOMPARE(codeOf(late), u"R02"_s);
    late.firstAttemptMs.reset();
    late.price.refunded = 2798;
    QCOMPARE(codeOf(late), u"R10"_s);
    late.price.refunded = 0;
    late.lost = true;
    QCOMPARE(codeOf(late), u"A02"_s);
}

void TstClaimCase::unexcusedCausesExcuseNothing()
{
    ClaimCase late = deliveredAt(u"2023-06-22T11:59", 2599, 199);
    late.excuses = {{u"incident/other"_s, excuseCauseOf(u"other"), {}, 60}};
    QCOMPARE(codeOf(late), u"A01"_s);
    QCOMPARE(excuseCauseOf(u"storm"), ExcuseCause::ForceMajeure);
    QCOMPARE(excuseCauseOf(u"weather_flood"), ExcuseCause::ForceMajeure);
    QCOMPARE(excuseCauseOf(u"customs"), ExcuseCause::Customs);
    QCOMPARE(excuseCauseOf(u"consignee_absent"), ExcuseCause::Consignee);
}

void TstClaimCase::undeliveredIsLateUntilNow()
{
    ClaimCase open = deliveredAt(u"2023-06-21T12:00", 2599, 199);
    open.asOfMs = *open.deliveredMs;
    open.deliveredMs.reset();
    QCOMPARE(evaluateClaim(open, rulesOfTheTest())->effective.daysLate, 2);
}

void TstClaimCase::badFactsNameTheirField()
{
    ClaimCase bad = deliveredAt(u"2023-06-21T12:00", 2599, 199);
    bad.plan = u"NONE"_s;
    QCOMPARE(evaluateClaim(bad, rulesOfTheTest()).failure().code, Failure::Code::NotFound);
    bad = deliveredAt(u"2023-06-21T12:00", -1, 199);
    QCOMPARE(codeOf(bad), u"item"_s);
    bad = deliveredAt(u"2023-06-21T12:00", 1, 1);
    bad.excuses = {{u"incident/x"_s, ExcuseCause::Customs, {}, -1}};
    QCOMPARE(codeOf(bad), u"incident/x/excused_hours"_s);
}

void TstClaimCase::stageHoursFromScans()
{
    const auto hour = [](int hours) { return hours * kMsPerHour; };
    QVector<StageScan> scans{{hour(0), Stage::Collection},     {hour(12), Stage::Sorting},
                             {hour(36), Stage::ExportCustoms}, {hour(48), Stage::LineHaul},
                             {hour(120), Stage::LineHaul, true}, {hour(125), Stage::ImportCustoms},
                             {hour(144), Stage::OverseasWarehouse}, {hour(168), Stage::LastMile}};
    QCOMPARE(stageHoursOf(0, scans, hour(216)), (StageHours{12, 24, 12, 72, 24, 24, 48}));
    scans.removeAt(2); // nobody scanned the export: its time counts for the stage before
    QCOMPARE(stageHoursOf(0, scans, hour(216)), (StageHours{12, 36, 0, 72, 24, 24, 48}));
    scans[1].atMs = hour(60); // out of order
    const StageHours odd = stageHoursOf(0, scans, hour(216));
    QCOMPARE(std::accumulate(odd.begin(), odd.end(), qint64(0)), 216);
    QVERIFY(std::all_of(odd.begin(), odd.end(), [](qint64 hours) { return hours >= 0; }));
    QCOMPARE(*plannedStageHours(9, {12, 24, 12, 72, 24, 24, 48}), (StageHours{12, 24, 12, 72, 24, 24, 48}));
    QVERIFY(!plannedStageHours(9, {}).ok());
}

void TstClaimCase::splitFollowsTheStages()
{
    ClaimCase late = deliveredAt(u"2023-07-03T12:00", 4999, 299);
    late.stages = DelayInput{{12, 24, 12, 72, 24, 24, 48}, {12, 24, 12, 80, 24, 24, 80}, {}};
    late.excuses = {{u"reason/absent"_s, ExcuseCause::Consignee, Stage::LastMile, 24}};
    const auto outcome = evaluateClaim(late, rulesOfTheTest());
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->attribution->netHours, 16);
    QCOMPARE(outcome->amount.amount, 1799);
    QCOMPARE(outcome->split, (QVector<qint64>{0, 0, 0, 900, 0, 0, 899}));
    QCOMPARE(outcome->attribution->limitingStage(), Stage::LineHaul);
    QCOMPARE(outcome->parties[0], Party::FirstMile);
    late.merchantHandedOverLate = true;
    QCOMPARE(evaluateClaim(late, rulesOfTheTest())->parties[0], Party::Merchant);
}

void TstClaimCase::explanationTellsEveryStep()
{
    ClaimCase late = deliveredAt(u"2023-07-03T12:00", 4999, 299);
    late.stages = DelayInput{{12, 24, 12, 72, 24, 24, 48}, {12, 22, 12, 122, 24, 24, 48}, {}};
    const RuleSet rules = rulesOfTheTest();
    const auto outcome = evaluateClaim(late, rules);
    ClaimProposal proposal;
    proposal.amountMinor = 1799;
    proposal.checkersNeeded = 1;
    proposal.reasons = {FourEyesReason::QaSample};
    proposal.valuedMinor = 14170;
    const Explanation tree = explainClaim(late, *outcome, proposal, rules);
    const QString text = renderExplanation(tree);
    for (const auto *part : {u"Compensation: EUR 17.99", u"9 days from the start: 2023-06-19", u"Europe/Madrid",
                             u"2023-06-19T22:00:00Z", u"2023-07-03T12:00", u"11 to 20 days late", u"30 % of the item price EUR 49.99: EUR 15.00",
                             u"100 % of the shipping fee EUR 2.99: EUR 2.99", u"Cap of the plan: EUR 40.00", u"A01 LATE_CONFIRMED",
                             u"Line haul: 50 hours over plan, 100 % of the cost to the line-haul carrier: EUR 17.99", u"quality sample", u"CNY 141.70"})
        QVERIFY2(text.contains(QStringView(part)), qPrintable(QStringView(part).toString() + u" is not in\n"_s + text));
    QVERIFY(text.contains(u"local rule"_s));
    QCOMPARE(explanationJson(tree).value("value"_L1).toString(), u"EUR 17.99"_s);
}

void TstClaimCase::proposalOfAnotherMaker()
{
    const auto json = QJsonDocument::fromJson(R"({"verdict":"approve","code":"A01","amount":{"amount_minor":9000,"currency":"EUR"},
        "fx":{"rate":"7.8765","to":"CNY"},"amount_cny":70889,"rule_set":"demo-2024A","by":"wang"})").object();
    const auto proposal = claimProposalFromJson(json, u"proposal"_s);
    QVERIFY(proposal.ok());
    QCOMPARE(proposal->amountMinor, 9000);
    QCOMPARE(proposal->computedMinor, 9000);
    QCOMPARE(proposal->maker, u"wang"_s);
    QCOMPARE(*proposal->valuedMinor, 70889);
    QVERIFY(!claimProposalFromJson(QJsonObject(), u"proposal"_s).ok());
}

QTEST_GUILESS_MAIN(TstClaimCase)
#include "tst_claim_case.moc"
