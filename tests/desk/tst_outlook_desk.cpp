/// Who moves at the next star day, what-if, and back-tests, on a demo store.
#include "demo_store.h"

#include "models/columns/column_set.h"
#include "models/desk/backtest_desk.h"
#include "models/desk/outlook_desk.h"
#include "models/desk/rule_desk.h"
#include "models/desk/seller_desk.h"
#include "models/desk/star_comparison.h"
#include "models/store/feed_store.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtTest/QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace stardesk;

namespace {

BeijingDay day(const char *iso)
{
    return *BeijingDay::fromIso(QString::fromLatin1(iso));
}

Outlook outlookOf(StoreSession &session, const std::optional<BeijingDay> &at = {})
{
    Job job;
    auto outlook = OutlookDesk(session).outlook(at, job);
    return outlook ? *outlook : Outlook();
}

} // namespace

class TstOutlookDesk : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void phasesAreNamedByDay_data();
    void phasesAreNamedByDay();
    void sellersThatMoveAreThoseOfTheTable();
    void whoFallsLiesUnderTheEdgeAndWhoRisesOverIt();
    void aDayBeforeTheDataIsRefused();
    void ratingsOfAWhatIfRaiseTheStar();
    void aWhatIfOnAnUnknownTrackNamesTheTracks();
    void fullScoresGiveTheTopStar();
    void theRulesInForceMoveOnlyWhoWasPublishedOtherwise();
    void harderRulesLowerStarsAndCosts();
    void anUnknownRuleSetNamesTheOnesThereAre();
    void cleanupTestCase() { m_store.reset(); }

private:
    std::unique_ptr<DemoStore> m_store;
};

void TstOutlookDesk::initTestCase()
{
    m_store = std::make_unique<DemoStore>(day("2026-03-20"));
    QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
}

void TstOutlookDesk::phasesAreNamedByDay_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("sellers");
    QTest::addColumn<QString>("starDay");
    QTest::addColumn<QString>("couriers");
    QTest::newRow("open") << u"2026-03-31"_s << u"open"_s << u"2026-04-05"_s << u"open"_s;
    QTest::newRow("fixed") << u"2026-04-01"_s << u"fixed"_s << u"2026-04-05"_s << u"fixed"_s;
    QTest::newRow("publishing") << u"2026-04-05"_s << u"publishing"_s << u"2026-04-05"_s << u"fixed"_s;
    QTest::newRow("couriers' day") << u"2026-04-16"_s << u"open"_s << u"2026-05-05"_s << u"publishing"_s;
}

void TstOutlookDesk::phasesAreNamedByDay()
{
    QFETCH(QString, at);
    const Outlook outlook = outlookOf(m_store->session(), BeijingDay::fromIso(at));
    QCOMPARE(outlook.at.iso(), at);
    QTEST(QString(starPhaseWord(outlook.sellers.phase)), "sellers");
    QTEST(outlook.sellers.publishesOn.iso(), "starDay");
    QTEST(QString(starPhaseWord(outlook.couriers.phase)), "couriers");
}

void TstOutlookDesk::sellersThatMoveAreThoseOfTheTable()
{
    const Outlook outlook = outlookOf(m_store->session());
    QHash<QString, OutlookMove> moves;
    for (const OutlookMove &move : outlook.moves) {
        if (move.kind == u"seller"_s)
            moves.insert(move.id, move);
    }
    auto set = m_store->session().columns("sellers");
    QVERIFY(set);
    int expected = 0;
    for (Ordinal row = 0; row < (*set)->rowCount(); ++row) {
        const Column &official = (*set)->column("official");
        const Column &predicted = (*set)->column("predicted");
        if (!predicted.hasData(row) || (official.hasData(row) && official.valueAt(row) == predicted.valueAt(row)))
            continue;
        ++expected;
        const QString id = QString::fromStdString(std::string((*set)->column("id").textAt(row)));
        QVERIFY2(moves.contains(id), qPrintable(id));
        QCOMPARE(qint64(*moves[id].to), predicted.valueAt(row));
    }
    QVERIFY(expected > 0);
    QCOMPARE(moves.size(), expected);
}

void TstOutlookDesk::whoFallsLiesUnderTheEdgeAndWhoRisesOverIt()
{
    int sellers = 0;
    for (const OutlookMove &move : outlookOf(m_store->session()).moves) {
        if (move.kind != u"seller"_s || !move.from || !move.marginCenti)
            continue;
        ++sellers;
        QVERIFY2((*move.to > *move.from) == (*move.marginCenti >= 0), qPrintable(move.id));
        QVERIFY2(!move.limiting.isEmpty() || *move.to == 5, qPrintable(move.id));
    }
    QVERIFY(sellers > 0);
}

void TstOutlookDesk::aDayBeforeTheDataIsRefused()
{
    Job job;
    const auto outlook = OutlookDesk(m_store->session()).outlook(day("2026-01-10"), job);
    QVERIFY(!outlook);
    QCOMPARE(outlook.failure().code, Failure::Code::Usage);
}

void TstOutlookDesk::ratingsOfAWhatIfRaiseTheStar()
{
    auto set = m_store->session().columns("couriers");
    QVERIFY(set);
    int raised = 0;
    for (Ordinal row = 0; row < 60; ++row) {
        const PersonKey key{QString::fromStdString(std::string((*set)->column("id").textAt(row)))};
        const CourierDesk desk(m_store->session());
        const auto now = desk.explain(key);
        const auto then = desk.whatIf(key, {0, 0, 0, 0, 500});
        if (!now || !then || !now->result)
            continue;
        QVERIFY(*then->result >= *now->result);
        QCOMPARE(then->published, now->published);
        raised += *then->result > *now->result ? 1 : 0;
    }
    QVERIFY(raised > 0);
}

void TstOutlookDesk::aWhatIfOnAnUnknownTrackNamesTheTracks()
{
    const auto proof = SellerDesk(m_store->session()).whatIf(SellerKey{u"S0000001"_s}, {{u"custom"_s, u"marketing"_s, 90'000}});
    QVERIFY(!proof);
    QCOMPARE(proof.failure().code, Failure::Code::Usage);
    QVERIFY(proof.failure().args.join(u' ').contains(u"customized"_s));
}

void TstOutlookDesk::fullScoresGiveTheTopStar()
{
    std::vector<ScoreChange> changes;
    for (const QString &indicator : {u"seller_product_quality"_s, u"marketing"_s, u"transaction"_s, u"after_sales"_s})
        changes.push_back({u"customized"_s, indicator, 100'000});
    const auto proof = SellerDesk(m_store->session()).whatIf(SellerKey{u"S0000001"_s}, changes);
    QVERIFY(proof);
    QCOMPARE(proof->result, std::optional<qint64>(5));
}

void TstOutlookDesk::theRulesInForceMoveOnlyWhoWasPublishedOtherwise()
{
    auto rules = findRuleSet(u"demo-2024A"_s, &m_store->session().feed().reader());
    QVERIFY(rules);
    Job job;
    const auto backtest = BacktestDesk(m_store->session()).backtest(rules->rules, 1, job);
    QVERIFY(backtest);
    QCOMPARE(backtest->couriers.periods.size(), size_t(1));
    QVERIFY(!backtest->couriers.periods[0].costBefore.empty());
    // The demo publishes a few stars that its own rules do not give, so that comparing has something to find.
    const auto comparison = compareStars(m_store->session(), job);
    QVERIFY(comparison);
    QSet<QString> different;
    for (const StarDifference &pair : comparison->differences)
        different.insert(pair.key);
    QSet<QString> moved;
    for (const BacktestHalf *half : {&backtest->couriers, &backtest->sellers}) {
        for (const BacktestMove &move : half->moves)
            moved.insert(move.id);
    }
    QCOMPARE(moved, different);
}

void TstOutlookDesk::harderRulesLowerStarsAndCosts()
{
    auto rules = findRuleSet(u"demo-2024A"_s, &m_store->session().feed().reader());
    QVERIFY(rules);
    QJsonObject object = QJsonDocument::fromJson(rules->body).object();
    QJsonObject courier = object[u"courier"_s].toObject();
    courier[u"bands"_s] = QJsonDocument::fromJson("[[9900,5],[9800,4],[9000,3],[8000,2],[0,1]]").array();
    object[u"courier"_s] = courier;
    object[u"id"_s] = u"harder"_s;
    QFile file(m_store->filePath(u"harder.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(object).toJson());
    file.close();
    auto harder = findRuleSet(file.fileName(), &m_store->session().feed().reader());
    QVERIFY(harder);
    Job job;
    const auto backtest = BacktestDesk(m_store->session()).backtest(harder->rules, 2, job);
    QVERIFY(backtest);
    const BacktestPeriod &last = backtest->couriers.periods.back();
    QVERIFY(last.down > 0);
    QCOMPARE(last.up, qint64(0));
    QVERIFY(last.costAfter[0].minor < last.costBefore[0].minor);
    qint64 couriers = 0;
    for (const auto &line : last.matrix)
        couriers = std::accumulate(line.begin(), line.end(), couriers);
    QCOMPARE(couriers, qint64(200));
    QCOMPARE(qint64(backtest->couriers.moves.size()), 200 - last.same);
}

void TstOutlookDesk::anUnknownRuleSetNamesTheOnesThereAre()
{
    const auto rules = findRuleSet(u"demo-1999"_s, nullptr);
    QVERIFY(!rules);
    QCOMPARE(rules.failure().code, Failure::Code::NotFound);
    QVERIFY(rules.failure().args.join(u' ').contains(u"demo-2024A"_s));
}

QTEST_GUILESS_MAIN(TstOutlookDesk)
#include "tst_outlook_desk.moc"
