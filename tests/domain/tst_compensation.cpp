/// Plans as data: what is refused and which field is named; caps, minimums and ceilings at their edges.
#include "models/domain/claim_limits.h"
#include "models/domain/compensation.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtTest/QTest>

#include <limits>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// A plan in any currency with these tiers, capped at 1.00 CNY.
QByteArray planWith(const QByteArray &tiers)
{
    return R"({"P":{"currency":null,"promise_days":9,"tiers":)" + tiers + R"(,"cap":{"currency":"CNY","amount":100}}})";
}

} // namespace

class TstCompensation : public QObject {
    Q_OBJECT

private slots:
    void badPlansNameTheirField_data();
    void badPlansNameTheirField();
    void tiersInAnyOrderWithGaps();
    void edgesOfTheAmount();
    void hugeAmountsAreRefusedNotWrapped();
    void limitsMustNotDescend();
    void processTermsFromData();
    void requiredDocumentsOfOneKindLeaveTheOther();
};

void TstCompensation::badPlansNameTheirField_data()
{
    QTest::addColumn<QByteArray>("plans");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QByteArray &plans, const char *where) {
        QTest::newRow(name) << plans << QString::fromLatin1(where);
    };
    row("overlap", planWith(R"([{"from_day":1,"to_day":5,"fixed":1},{"from_day":5,"to_day":9,"fixed":2}])"), "/plans/P/tiers");
    row("open before another", planWith(R"([{"from_day":1,"to_day":null,"fixed":1},{"from_day":9,"fixed":2}])"), "/plans/P/tiers");
    row("same start", planWith(R"([{"from_day":3,"to_day":3,"fixed":1},{"from_day":3,"to_day":4,"fixed":2}])"), "/plans/P/tiers");
    row("ends before it begins", planWith(R"([{"from_day":5,"to_day":4,"fixed":1}])"), "/plans/P/tiers/0/to_day");
    row("day zero", planWith(R"([{"from_day":0,"fixed":1}])"), "/plans/P/tiers/0/from_day");
    row("no tier", planWith("[]"), "/plans/P/tiers");
    row("pays nothing", planWith(R"([{"from_day":1}])"), "/plans/P/tiers/0");
    row("negative share", planWith(R"([{"from_day":1,"item_bp":-1}])"), "/plans/P/tiers/0/item_bp");
    row("share as text", planWith(R"([{"from_day":1,"item_bp":"10"}])"), "/plans/P/tiers/0/item_bp");
    row("half a point", planWith(R"([{"from_day":1,"item_bp":10.5}])"), "/plans/P/tiers/0/item_bp");
    row("currency", R"({"P":{"currency":"EUX","promise_days":9,"tiers":[{"from_day":1,"fixed":1}]}})", "/plans/P/currency");
    row("promise", R"({"P":{"currency":null,"promise_days":-9,"tiers":[{"from_day":1,"fixed":1}]}})", "/plans/P/promise_days");
    row("cap", R"({"P":{"currency":null,"promise_days":9,"tiers":[{"from_day":1,"fixed":1}],"cap":{"currency":"CNY","amount":-1}}})",
        "/plans/P/cap/amount");
    row("no object", R"({"P":7})", "/plans/P");
}

void TstCompensation::badPlansNameTheirField()
{
    QFETCH(const QByteArray, plans);
    QFETCH(const QString, where);
    const auto parsed = parseCompensationPlans(json(plans), u"/plans"_s);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.failure().where, where);
    QCOMPARE(parsed.failure().code, Failure::Code::Malformed);
}

void TstCompensation::tiersInAnyOrderWithGaps()
{
    const auto plans = parseCompensationPlans(
        json(planWith(R"([{"from_day":10,"to_day":null,"fixed":3},{"from_day":2,"to_day":4,"fixed":1}])")), u"/plans"_s);
    QVERIFY(plans.ok());
    const CompensationPlan plan = plans->value(u"P"_s);
    QCOMPARE(plan.tierFor(1), nullptr);
    QCOMPARE(*plan.tierFor(2)->fixed, 1);
    QCOMPARE(plan.tierFor(5), nullptr);
    QCOMPARE(*plan.tierFor(100'000)->fixed, 3);
    QCOMPARE(plan.tierFor(-3), nullptr);
}

void TstCompensation::edgesOfTheAmount()
{
    const auto plans = parseCompensationPlans(
        json(planWith(R"([{"from_day":1,"item_bp":5000,"shipping_bp":5000,"minimum":60}])")), u"/plans"_s);
    const CompensationPlan plan = plans->value(u"P"_s);
    CompensationInput input;
    input.currency = *Currency::fromCode(u"CNY");
    input.daysLate = 1;
    input.item = 21; // 10.5 up to 11
    input.shipping = 1; // 0.5 up to 1: every line rounds for itself
    auto amount = compensationFor(plan, input);
    QCOMPARE(amount->sum, 12);
    QCOMPARE(amount->raised, 60);
    QCOMPARE(amount->amount, 22); // never more than was paid
    input.item = 1000;
    amount = compensationFor(plan, input);
    QCOMPARE(amount->amount, 100); // the cap
    input.refunded = 2000;
    amount = compensationFor(plan, input);
    QCOMPARE(amount->ceiling, -999);
    QCOMPARE(amount->amount, 0);
}

void TstCompensation::hugeAmountsAreRefusedNotWrapped()
{
    const auto plans = parseCompensationPlans(
        json(planWith(R"([{"from_day":1,"item_bp":20000,"shipping_bp":20000}])")), u"/plans"_s);
    CompensationInput input;
    input.currency = *Currency::fromCode(u"CNY");
    input.daysLate = 1;
    input.item = std::numeric_limits<qint64>::max();
    QVERIFY(!compensationFor(plans->value(u"P"_s), input).ok());
    input.item = 1;
    input.shipping = std::numeric_limits<qint64>::max();
    QVERIFY(!compensationFor(plans->value(u"P"_s), input).ok());
}

void TstCompensation::limitsMustNotDescend()
{
    const auto limits = parseClaimLimits(
        json(R"({"currency":"CNY","automatic":5000,"four_eyes":4999,"two_checkers":500000,"override_bp":1000})"), u"/limits"_s);
    QVERIFY(!limits.ok());
    QCOMPARE(limits.failure().where, u"/limits/four_eyes"_s);
}

void TstCompensation::processTermsFromData()
{
    const auto process = parseClaimProcess(
        json(R"({"lease_minutes":30,"appeal_days":20,"stage_hours":[1,1,1,1,1,1,1]})"), u"/process"_s);
    QVERIFY(process.ok());
    QCOMPARE(process->leaseMinutes, 30);
    QCOMPARE(process->appealDays, 20);
    QCOMPARE(process->filingDays, 15);
    QCOMPARE(process->stageHours[3], 1);
    QCOMPARE(parseClaimProcess(json(R"({"qa_sample_percent":101})"), u"/process"_s).failure().where,
             u"/process/qa_sample_percent"_s);
    QVERIFY(!parseClaimProcess(json(R"({"stage_hours":[0,0,0,0,0,0,0]})"), u"/process"_s).ok());
}

void TstCompensation::requiredDocumentsOfOneKindLeaveTheOther()
{
    const auto process = parseClaimProcess(json(R"({"required_documents":{"LATE":["promise","delay_certificate"]}})"), u"/process"_s);
    QVERIFY(process.ok());
    QCOMPARE(process->requiredDocuments.value(u"LATE"_s), (QStringList{u"promise"_s, u"delay_certificate"_s}));
    QCOMPARE(process->requiredDocuments.value(u"LOST"_s), (QStringList{u"promise"_s, u"loss_certificate"_s}));
    const auto none = parseClaimProcess(json(R"({"required_documents":{"LATE":[]}})"), u"/process"_s);
    QVERIFY(none.ok());
    QVERIFY(none->requiredDocuments.value(u"LATE"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TstCompensation)
#include "tst_compensation.moc"
