// Programmes: SpeedPAK, WishPost, FBA windows, Worry-Free, eBay level, Taobao logistics evaluation, DSR, by date.
#include "demo_rules.h"
#include "models/domain/programme_catalogue.h"
#include "models/domain/programmes.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QByteArray>
#include <QtCore/QFile>
#include <QtCore/QString>
#include <QtCore/QStringView>
#include <QtTest/QTest>

using namespace stardesk;

namespace {

BeijingDay day(QStringView iso)
{
    return *BeijingDay::fromIso(iso);
}

QByteArray catalogueBytes()
{
    QFile file(":/rules/programmes/programmes-2024A.json");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the programme catalogue is not embedded");
    return file.readAll();
}

const ProgrammeCatalogue &catalogue()
{
    static const Result<ProgrammeCatalogue> read = parseProgrammeCatalogue(catalogueBytes());
    if (!read)
        qFatal("%s", qPrintable(failureText(read.failure())));
    return *read;
}

template <class Terms>
const Terms &termsOn(const char *platform, const char *lane, QStringView iso)
{
    const ProgrammeVersion *version = catalogue().on(platform, lane, day(iso));
    if (!version)
        qFatal("no version");
    return std::get<Terms>(version->terms);
}

} // namespace

class TstProgrammes : public QObject {
    Q_OBJECT
private slots:
    void speedpakRepairIsTheFewest();
    void speedpakWindowsBeginOnSundays();
    void ratiosChangeWithTheDate();
    void lanesOfOneGroupShareARatio();
    void wishPenaltyIsHalfUpWithAMinimum();
    void fbaWindowsChangeWithTheDate();
    void worryFreePromisesByService();
    void complaintsAreTwoPerOrder();
    void appealsFollowTheAnswer();
    void platformDisputesAreNotTheMerchants();
    void ebayLevelNeedsShareAndCount();
    void ebayHeadroomIsTheTighterLimit();
    void logisticsEvaluationHasThreePartsAndTheSellersShare();
    void dsrCountsTheFirstThreeOfAPair();
    void badCataloguesAreRefused_data();
    void badCataloguesAreRefused();
};

void TstProgrammes::speedpakRepairIsTheFewest()
{
    for (qint64 eligible = 0; eligible <= 60; ++eligible) {
        for (qint64 compliant = 0; compliant <= eligible; ++compliant) {
            for (const int bp : {2500, 3333, 4000, 9000, 10'000}) {
                const SpeedpakStanding standing = speedpakStanding(compliant, eligible, bp);
                const auto holds = [&](qint64 c, qint64 n) { return c * 10'000 >= n * bp; };
                QCOMPARE(standing.ok, holds(compliant, eligible));
                if (standing.ok) {
                    QVERIFY(holds(compliant, eligible + *standing.headroom));
                    QVERIFY(!holds(compliant, eligible + *standing.headroom + 1));
                } else if (standing.need) {
                    QVERIFY(holds(compliant + *standing.need, eligible + *standing.need));
                    QVERIFY(!holds(compliant + *standing.need - 1, eligible + *standing.need - 1));
                } else {
                    QCOMPARE(bp, 10'000);
                }
            }
        }
    }
}

void TstProgrammes::speedpakWindowsBeginOnSundays()
{
    const SpeedpakRules rules = test::demoRuleSet().programmes.speedpak;
    for (const QStringView within : {u"2020-05-10", u"2020-05-13", u"2020-05-16"})
        QCOMPARE(speedpakWindowOn(rules, day(within)).start.iso(), "2020-05-10");
    QCOMPARE(speedpakWindowOn(rules, day(u"2020-05-17")).evaluatedOn.iso(), "2020-06-07");
}

void TstProgrammes::ratiosChangeWithTheDate()
{
    QCOMPARE(termsOn<SpeedpakTerms>("SPEEDPAK", "CN-US", u"2019-12-07").requiredBp, 2500);
    QCOMPARE(termsOn<SpeedpakTerms>("SPEEDPAK", "CN-US", u"2019-12-08").requiredBp, 4000);
    QVERIFY(!catalogue().on("SPEEDPAK", "CN-US", day(u"2018-12-31")));
    QVERIFY(!catalogue().on("SPEEDPAK", "CN-BR", day(u"2020-01-01")));
}

void TstProgrammes::lanesOfOneGroupShareARatio()
{
    QCOMPARE(termsOn<SpeedpakTerms>("SPEEDPAK", "CN-CA", u"2019-12-07").requiredBp, 9000);
    const ProgrammeVersion *canada = catalogue().on("SPEEDPAK", "CN-CA", day(u"2019-12-08"));
    QCOMPARE(canada, catalogue().on("SPEEDPAK", "CN-ES", day(u"2019-12-08")));
    QCOMPARE(canada->lanes.size(), 4);
}

void TstProgrammes::wishPenaltyIsHalfUpWithAMinimum()
{
    WishpostRules rules = test::demoRuleSet().programmes.wishpost;
    rules.minimum = 0;
    rules.penaltyBp = 2500;
    QCOMPARE(wishLatePenalty(rules, {1, 2, 0, 169}).penalty, qint64(1)); // 0.5 rounds up
    QCOMPARE(wishLatePenalty(rules, {1, 1, 0, 169}).penalty, qint64(0));
    QCOMPARE(wishOtherCarrierPenalty(rules), qint64(10'000));
}

void TstProgrammes::fbaWindowsChangeWithTheDate()
{
    const auto &older = termsOn<FbaTerms>("FBA", "", u"2024-10-22");
    const FbaWindow past = fbaWindow(*older.find("customer_return"), day(u"2024-01-31"));
    QCOMPARE(past.opens.iso(), "2024-03-16");
    QCOMPARE(past.lasts->iso(), "2025-07-31");
    const auto &newer = termsOn<FbaTerms>("FBA", "", u"2024-10-23");
    const FbaWindow present = fbaWindow(*newer.find("customer_return"), day(u"2024-10-23"));
    QCOMPARE(windowState(present, day(u"2024-12-21")), WindowState::NotYet);
    QCOMPARE(windowState(present, day(u"2024-12-22")), WindowState::Open);
    QCOMPARE(windowState(present, day(u"2025-02-20")), WindowState::Open);
    QCOMPARE(windowState(present, day(u"2025-02-21")), WindowState::Over);
    QVERIFY(!older.find("unknown"));
    QVERIFY(!fbaWindow(*older.find("removal_lost"), day(u"2024-01-01")).lasts);
}

void TstProgrammes::worryFreePromisesByService()
{
    const auto promise = worryFreePromise(termsOn<WorryFreeTerms>("WORRY_FREE", "priority", u"2023-06-01"), day(u"2023-06-10"));
    QCOMPARE(promise.earliest.iso(), "2023-06-13");
    QCOMPARE(promise.latest.iso(), "2023-06-20");
    QCOMPARE(termsOn<WorryFreeTerms>("WORRY_FREE", "standard", u"2023-06-01").promiseMostDays, 35);
}

void TstProgrammes::complaintsAreTwoPerOrder()
{
    const auto &terms = termsOn<WorryFreeTerms>("WORRY_FREE", "standard", u"2023-06-01");
    const ComplaintRights first = complaintRights(terms, "fee_dispute", {}, 0);
    QCOMPARE(first.left, 2);
    QCOMPARE(first.complain, ComplaintObstacle::None);
    const ComplaintRights waiting = complaintRights(terms, "fee_dispute", {1, 0, std::nullopt, false}, kMsPerDay);
    QCOMPARE(waiting.complain, ComplaintObstacle::WaitsForCarrier);
    QCOMPARE(waiting.carrierAnswersByMs, std::optional<qint64>(10 * kMsPerDay));
    const ComplaintRights third = complaintRights(terms, "fee_dispute", {2, 0, kMsPerDay, false}, 2 * kMsPerDay);
    QCOMPARE(third.complain, ComplaintObstacle::AttemptsExhausted);
}

void TstProgrammes::appealsFollowTheAnswer()
{
    const auto &terms = termsOn<WorryFreeTerms>("WORRY_FREE", "standard", u"2023-06-01");
    const ComplaintHistory answered{1, 0, 3 * kMsPerDay, false};
    QCOMPARE(complaintRights(terms, "fee_dispute", answered, 18 * kMsPerDay).appeal, ComplaintObstacle::None);
    QCOMPARE(complaintRights(terms, "fee_dispute", answered, 18 * kMsPerDay + 1).appeal, ComplaintObstacle::OutOfWindow);
    const ComplaintHistory silent{1, 0, std::nullopt, false};
    QCOMPARE(complaintRights(terms, "fee_dispute", silent, 10 * kMsPerDay).appeal, ComplaintObstacle::NotAnswered);
    QCOMPARE(complaintRights(terms, "fee_dispute", silent, 10 * kMsPerDay + 1).appeal, ComplaintObstacle::None);
}

void TstProgrammes::platformDisputesAreNotTheMerchants()
{
    const auto &terms = termsOn<WorryFreeTerms>("WORRY_FREE", "standard", u"2023-06-01");
    QCOMPARE(complaintRights(terms, "damaged", {}, 0).complain, ComplaintObstacle::TypeOfPlatform);
    QCOMPARE(complaintRights(terms, "bad_mood", {}, 0).complain, ComplaintObstacle::UnknownType);
}

void TstProgrammes::ebayLevelNeedsShareAndCount()
{
    const auto &terms = termsOn<EbayLevelTerms>("EBAY_LEVEL", "", u"2024-01-01");
    const auto level = [&terms](const EbayCounts &counts) { return ebayStanding(terms, counts).value().level; };
    QCOMPARE(level({1000, 3, 2, 5, 950}), EbayLevel::TopRated);
    QCOMPARE(level({1000, 4, 2, 5, 950}), EbayLevel::AboveStandard); // 0.4 %, but four
    QCOMPARE(level({1000, 3, 2, 5, 949}), EbayLevel::AboveStandard);
    QCOMPARE(level({1000, 20, 2, 5, 950}), EbayLevel::AboveStandard);
    QCOMPARE(level({1000, 21, 2, 5, 950}), EbayLevel::BelowStandard);
    QCOMPARE(level({0, 0, 0, 0, 0}), EbayLevel::TopRated);
    QVERIFY(!ebayStanding(terms, {10, 11, 0, 0, 0}));
    QCOMPARE(nextEbayEvaluation(terms, day(u"2024-01-21")).iso(), "2024-02-20");
    QCOMPARE(nextEbayEvaluation(terms, day(u"2024-01-20")).iso(), "2024-01-20");
}

void TstProgrammes::ebayHeadroomIsTheTighterLimit()
{
    QCOMPARE(ebayHeadroom({EbayMeasure::Defects, 50, 3}, {1000, 1, 0, 0, 0}), qint64(2));
    QCOMPARE(ebayHeadroom({EbayMeasure::Defects, 50, 3}, {399, 1, 0, 0, 0}), qint64(0));
    QCOMPARE(ebayHeadroom({EbayMeasure::Tracking, 9500, std::nullopt}, {101, 0, 0, 0, 95}), qint64(-1));
}

void TstProgrammes::logisticsEvaluationHasThreePartsAndTheSellersShare()
{
    const auto &terms = termsOn<TaobaoTerms>("TAOBAO", "", u"2024-01-01");
    const std::vector<CauseCount> causes{{"late_delivery", 5}, {"packaging", 1}, {"listing", 2}};
    const auto evaluation = evaluateLogistics(terms, {{{10, 48}, {8, 33}, {0, 0}}}, causes);
    QVERIFY(evaluation);
    QCOMPARE(evaluation->partCenti[0], std::optional(480));
    QCOMPARE(evaluation->partCenti[1], std::optional(413)); // 4.125 half up
    QCOMPARE(evaluation->partCenti[2], std::nullopt);
    QCOMPARE(evaluation->centi, std::optional(450));
    QCOMPARE(evaluation->lowest, std::optional(LogisticsPart::Company));
    QCOMPARE(evaluation->sellerShareBp, std::optional(3750));
    QCOMPARE(evaluation->sellerCauses.front().cause, "listing");
    QVERIFY(*logisticsTip("packaging") != '\0');
    QCOMPARE(evaluateLogistics(terms, {{{1, 6}, {}, {}}}, {}).failure().where, "courier");
}

void TstProgrammes::dsrCountsTheFirstThreeOfAPair()
{
    const auto &terms = termsOn<TaobaoTerms>("TAOBAO", "", u"2024-01-01");
    std::vector<DsrRating> ratings;
    for (int i = 0; i < 5; ++i)
        ratings.push_back({"buyer", day(u"2024-03-01"), day(u"2024-03-05"), i < 3 ? 5 : 1});
    QCOMPARE(dsrOn(terms, ratings, day(u"2024-03-31")), std::optional(500));
    ratings.push_back({"other", day(u"2024-03-01"), day(u"2024-03-17"), 1}); // 16 days after: too late
    QCOMPARE(dsrOn(terms, ratings, day(u"2024-03-31")), std::optional(500));
    ratings.push_back({"other", day(u"2024-03-01"), day(u"2024-03-16"), 1});
    QCOMPARE(dsrOn(terms, ratings, day(u"2024-03-31")), std::optional(400));
    QCOMPARE(dsrOn(terms, ratings, day(u"2024-09-30")), std::nullopt); // six months later
}

void TstProgrammes::badCataloguesAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *from, const char *to, const char *where) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString(where);
    };
    row("platform", "\"EBAY_LEVEL\"", "\"EBAY\"", "/programmes/14/platform");
    row("share", "\"required_bp\": 2500", "\"required_bp\": 10001", "/programmes/0/rules/required_bp");
    row("overlap", "\"2019-12-08\"", "\"2019-12-09\"", "SPEEDPAK/CN-US/2");
    row("days", "\"opens_after_days\": 60", "\"opens_after_days\": 121", "/programmes/11/rules/windows/0/closes_after_days");
    row("promise", "13,\n     35", "36,\n     35", "/programmes/12/rules/promise_days/1");
}

void TstProgrammes::badCataloguesAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, where);
    QByteArray bytes = catalogueBytes();
    const qsizetype at = bytes.indexOf(from);
    QVERIFY(at >= 0);
    bytes.replace(at, from.size(), to);
    const auto read = parseProgrammeCatalogue(bytes);
    QVERIFY(!read);
    QCOMPARE(read.failure().where, where);
}

QTEST_GUILESS_MAIN(TstProgrammes)
#include "tst_programmes.moc"
