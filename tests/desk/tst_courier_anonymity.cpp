/// Few ratings stay hidden on every surface of a courier, and many excluded ones are reported.
#include "models/columns/column_set.h"
#include "models/desk/courier_desk.h"
#include "models/desk/table_listing.h"
#include "models/domain/star_explanation.h"
#include "tests/desk/demo_store.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace stardesk {

class TstCourierAnonymity : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_store.reset(); }
    void fewRatingsAreHiddenInTheProfile();
    void whatIfDoesNotTellThemEither();
    void enoughRatingsAreShown();
    void manyExclusionsAreFlagged_data();
    void manyExclusionsAreFlagged();

private:
    /// The first courier whose number of ratings lies within.
    [[nodiscard]] PersonKey courierWith(const QString &filter)
    {
        auto listing = TableListing::make(*m_store->session().table("couriers"), {filter, {}, {}});
        return PersonKey{listing && (*listing)->total() > 0 ? cellPlain((*listing)->cell(0, "id")) : QString()};
    }

    std::unique_ptr<DemoStore> m_store;
};

void TstCourierAnonymity::initTestCase()
{
    m_store = std::make_unique<DemoStore>(*BeijingDay::fromIso(u"2026-03-20"));
    QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
}

void TstCourierAnonymity::fewRatingsAreHiddenInTheProfile()
{
    CourierProfile profile;
    profile.window = CourierStarInput();
    profile.window->ratings = 3;
    profile.window->ratingSum = 11;
    profile.window->deliveries = 60;
    profile.window->onTime = {57, 60};
    auto rules = m_store->session().rulesToday();
    QVERIFY(rules);
    profile.computed = evaluateCourierStar((*rules)->courier, *profile.window);
    profile.tooFewRatings = tooFewToShow(**rules, profile.window->ratings);
    QVERIFY(profile.tooFewRatings);
    const QJsonObject json = courierJson(profile);
    const QJsonObject window = json[u"window"_s].toObject();
    QVERIFY(window[u"ratings"_s].isNull() && window[u"rating_sum"_s].isNull());
    QCOMPARE(window[u"ratings_hidden"_s].toString(), u"too few to show"_s);
    QCOMPARE(window[u"deliveries"_s].toInt(), 60);
    const QJsonObject computed = json[u"computed"_s].toObject();
    QVERIFY(computed[u"score"_s].isNull() && computed[u"base"_s].isNull() && computed[u"raw_star"_s].isNull());
    QVERIFY(computed[u"components"_s].toObject()[u"rating"_s].isNull());
    QVERIFY(!computed[u"components"_s].toObject()[u"on_time"_s].isNull());
}

void TstCourierAnonymity::whatIfDoesNotTellThemEither()
{
    const PersonKey key = courierWith(u"feedback:>=1 feedback:<=4"_s);
    if (key.value.isEmpty())
        QSKIP("every courier of this demo has more ratings");
    const CourierDesk desk(m_store->session());
    for (const auto &proof : {desk.explain(key), desk.whatIf(key, {0, 0, 0, 0, 500})}) {
        QVERIFY(proof);
        const QString text = renderExplanation(proof->tree);
        QVERIFY2(text.contains(u"too few to show"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"ratings with the sum"_s) && !text.contains(u"Mean with"_s), qPrintable(text));
    }
}

void TstCourierAnonymity::enoughRatingsAreShown()
{
    const PersonKey key = courierWith(u"feedback:>=30"_s);
    const auto proof = CourierDesk(m_store->session()).explain(key);
    QVERIFY(proof);
    const QString text = renderExplanation(proof->tree);
    QVERIFY2(text.contains(u"ratings with the sum"_s) && !text.contains(u"too few to show"_s), qPrintable(text));
}

void TstCourierAnonymity::manyExclusionsAreFlagged_data()
{
    QTest::addColumn<qint64>("counted");
    QTest::addColumn<qint64>("abuse");
    QTest::addColumn<qint64>("raterLimit");
    QTest::addColumn<bool>("flagged");
    QTest::newRow("none") << 100LL << 0LL << 0LL << false;
    QTest::newRow("exactly 5 %") << 95LL << 5LL << 0LL << false;
    QTest::newRow("above 5 %") << 94LL << 5LL << 0LL << true;
    QTest::newRow("the rule's own do not count") << 50LL << 0LL << 50LL << false;
    QTest::newRow("but they are ratings") << 90LL << 5LL << 5LL << false;
}

void TstCourierAnonymity::manyExclusionsAreFlagged()
{
    QFETCH(qint64, counted);
    QFETCH(qint64, abuse);
    QFETCH(qint64, raterLimit);
    QFETCH(bool, flagged);
    auto rules = m_store->session().rulesToday();
    QVERIFY(rules);
    const std::vector<ExclusionCount> exclusions{{u"ABUSE"_s, abuse}, {u"RATER_LIMIT"_s, raterLimit}};
    QCOMPARE(auditExclusions((*rules)->courier, counted, exclusions).flagged, flagged);
}

} // namespace stardesk

QTEST_GUILESS_MAIN(stardesk::TstCourierAnonymity)
#include "tst_courier_anonymity.moc"
