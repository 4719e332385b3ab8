/// What a courier's profile shows beside employers and stars: incentives, complaints, weeks, past stars, tips, the board.
#include "models/desk/courier_career.h"
#include "models/desk/courier_past_stars.h"
#include "models/desk/courier_tip_lines.h"
#include "models/desk/employer_board.h"
#include "models/columns/column_set.h"
#include "tests/desk/demo_store.h"

#include <QtTest/QTest>

using namespace stardesk;
using namespace Qt::StringLiterals;

class TstCourierCareer final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_store = std::make_unique<DemoStore>(*BeijingDay::fromIso(u"2026-03-24"));
        QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
        readPeople();
    }
    void newestPastStarIsThePublishedOne();
    void catalogueIsThatOfThePresentEmployer();
    void tipsRaiseTheScoreAndStandByEffect();
    void tagsUnderTheAnonymityNumberHaveNoCount();
    void strongestMovesAreAtMostThreeByWeight();
    void boardOfOneEmployerIsPartOfTheWhole();
    void otherRulesRateEveryCourierOnce();

private:
    template <class Use>
    void eachPerson(Use &&use)
    {
        for (const auto &[profile, career] : m_people)
            use(profile, career);
    }
    void readPeople()
    {
        auto couriers = m_store->session().columns("couriers");
        QVERIFY(couriers);
        for (Ordinal row = 0; row < (*couriers)->rowCount(); ++row) {
            const std::string_view id = (*couriers)->column("id").textAt(row);
            auto profile = CourierDesk(m_store->session()).profile(PersonKey{QString::fromUtf8(id.data(), qsizetype(id.size()))});
            QVERIFY(profile);
            auto career = readCourierCareer(m_store->session(), *profile);
            QVERIFY(career);
            m_people.emplace_back(std::move(*profile), std::move(*career));
        }
    }
    std::unique_ptr<DemoStore> m_store;
    std::vector<std::pair<CourierProfile, CourierCareer>> m_people;
};

void TstCourierCareer::newestPastStarIsThePublishedOne()
{
    int months = 0;
    eachPerson([&](const CourierProfile &profile, const CourierCareer &career) {
        // The demo rates its newest months by the rules; what lies before it was invented as a career.
        if (career.past.empty() || career.past.back().period != profile.stars.back().period)
            return;
        const PastStar &past = career.past.back();
        QCOMPARE(past.published, past.star.officialStar ? std::optional<qint64>(*past.star.officialStar) : std::nullopt);
        QCOMPARE(past.star.score, profile.computed->score);
        ++months;
    });
    QVERIFY(months > 100);
}

void TstCourierCareer::catalogueIsThatOfThePresentEmployer()
{
    int lines = 0;
    eachPerson([&](const CourierProfile &profile, const CourierCareer &career) {
        for (const IncentiveLine &line : career.catalogue) {
            QVERIFY(!profile.employments.empty());
            QCOMPARE(line.payer, profile.employments.back().employer);
            ++lines;
        }
    });
    QVERIFY(lines > 0);
}

void TstCourierCareer::tipsRaiseTheScoreAndStandByEffect()
{
    int tips = 0;
    eachPerson([&](const CourierProfile &profile, const CourierCareer &) {
        if (!profile.window)
            return;
        auto rules = m_store->session().rules().find(profile.ruleSet);
        QVERIFY(rules);
        int before = kTopScore;
        for (const TipLine &tip : tipLines((*rules)->courier, *profile.window)) {
            QVERIFY(tip.gainAll > 0 && tip.gainHalf <= tip.gainAll && tip.half <= tip.all);
            QVERIFY(tip.gainAll <= before);
            before = tip.gainAll;
            ++tips;
        }
    });
    QVERIFY(tips > 100);
}

void TstCourierCareer::tagsUnderTheAnonymityNumberHaveNoCount()
{
    eachPerson([&](const CourierProfile &profile, const CourierCareer &career) {
        if (profile.window && profile.window->ratings < career.anonymityK)
            QVERIFY(!career.words.enough && career.words.tags.empty() && career.words.notes.empty());
        for (const FeedbackTag &tag : career.words.tags)
            QVERIFY(!tag.count || *tag.count >= career.anonymityK);
    });
}

void TstCourierCareer::strongestMovesAreAtMostThreeByWeight()
{
    CourierRules rules;
    rules.weights = {50, 20, 10, 10, 10};
    CourierStar before, after;
    before.components = {9000, 9000, 9000, 9000, std::nullopt};
    after.components = {9100, 8000, 9000, 9900, 9000};
    const auto moves = strongestMoves(rules, before, after);
    QCOMPARE(moves.size(), size_t(3)); // contact stayed, consent had no data
    QCOMPARE(moves[0].component, CourierComponent::OnTime);
    QCOMPARE(moves[0].points, -200); // 1000 hundredths less at 20 of 100
    QCOMPARE(moves[1].component, CourierComponent::Door);
    QCOMPARE(moves[2].points, 50);
}

void TstCourierCareer::boardOfOneEmployerIsPartOfTheWhole()
{
    auto couriers = m_store->session().columns("couriers");
    QVERIFY(couriers);
    const StaffBoard all = staffBoard(**couriers, {});
    const StaffBoard one = staffBoard(**couriers, all.employers.front().key);
    QCOMPARE(one.chosen.couriers(), all.employers.front().couriers());
    QCOMPARE(one.chosen.stars, all.employers.front().stars);
    qint64 newest = 0, up = 0;
    for (size_t star = 1; star <= 5; ++star)
        newest += one.months.back()[star];
    QVERIFY(newest > 0 && newest <= one.chosen.couriers());
    for (const BoardGroup &station : one.stations)
        up += station.up;
    QCOMPARE(up, one.chosen.up);
    QVERIFY(one.risers.size() <= kMostMovers);
    for (size_t i = 1; i < one.fallers.size(); ++i)
        QVERIFY(one.fallers[i - 1].change <= one.fallers[i].change);
}

void TstCourierCareer::otherRulesRateEveryCourierOnce()
{
    auto report = readStaffReport(m_store->session(), {});
    QVERIFY(report);
    QVERIFY(!report->ruleSets.isEmpty());
    Job job;
    auto half = rateStaffAgain(m_store->session(), report->ruleSets.front(), job);
    QVERIFY(half);
    QCOMPARE(half->periods.size(), size_t(1));
    const BacktestPeriod &period = half->periods.front();
    QVERIFY(period.same > 0);
    QVERIFY(!rateStaffAgain(m_store->session(), u"no-such-rules"_s, job));
}

QTEST_GUILESS_MAIN(TstCourierCareer)
#include "tst_courier_career.moc"
