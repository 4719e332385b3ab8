/// Programmes: the orders of a standing add up to its row in the table; everything with a clock is in one list.
#include "models/columns/column_set.h"
#include "models/desk/deadline_desk.h"
#include "models/desk/programme_desk.h"
#include "models/desk/table_listing.h"
#include "tests/desk/demo_store.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

class TstProgrammeDesk : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_store.reset(); }
    void ordersAddUpToTheirRow();
    void platformsAreKnownWithoutAnybodyEnrolled();
    void unknownStandingIsNotFound();
    void deadlinesComeNearestFirst();
    void aShorterListKeepsTheCounts();

private:
    [[nodiscard]] StoreSession &session() { return m_store->session(); }
    std::unique_ptr<DemoStore> m_store;
};

void TstProgrammeDesk::initTestCase()
{
    m_store = std::make_unique<DemoStore>(*BeijingDay::fromIso(u"2026-03-20"));
    QVERIFY2(m_store->isOpen(), qPrintable(m_store->failure()));
}

void TstProgrammeDesk::ordersAddUpToTheirRow()
{
    auto made = TableListing::make(*session().table("programmes"), {});
    QVERIFY(made && (*made)->total() > 0);
    const TableListing &listing = **made;
    const auto number = [&](qint64 row, const char *key) { return cellPlain(listing.cell(row, key)); };
    QSet<QString> platforms;
    for (qint64 row = 0; row < listing.total(); ++row) {
        const QString key = number(row, "id");
        const auto profile = ProgrammeDesk(session()).profile(key);
        QVERIFY2(profile, qPrintable(key));
        platforms.insert(profile->rule.platform);
        const auto count = [&](auto... verdicts) {
            return std::ranges::count_if(profile->orders, [&](const ProgrammeOrderLine &line) { return ((line.verdict == verdicts) || ...); });
        };
        QVERIFY(!profile->sellerName.isEmpty());
        QVERIFY2(number(row, "at_fault") == QString::number(count(OrderVerdict::WrongService, OrderVerdict::LateScan)), qPrintable(key));
        if (profile->rule.platform == u"SPEEDPAK"_s)
            QVERIFY2(number(row, "orders") == QString::number(count(OrderVerdict::WrongService, OrderVerdict::Compliant)), qPrintable(key));
        qint64 penalty = 0;
        for (const ProgrammeOrderLine &line : profile->orders)
            penalty += line.penalty ? line.penalty->minor : 0;
        const CellValue exposure = listing.cell(row, "exposure");
        if (const auto *money = std::get_if<MoneyValue>(&exposure))
            QVERIFY2(money->minor == penalty, qPrintable(key));
        if (profile->rule.platform == u"WISHPOST"_s) {
            const CellValue until = listing.cell(row, "fixable_until");
            const auto *instant = std::get_if<InstantValue>(&until);
            QCOMPARE(instant != nullptr, profile->orders.front().fixableUntilMs.has_value());
            QVERIFY(!instant || instant->ms / kMsPerMinute == *profile->orders.front().fixableUntilMs / kMsPerMinute);
        }
    }
    QCOMPARE(platforms, (QSet<QString>{u"SPEEDPAK"_s, u"WISHPOST"_s}));
}

void TstProgrammeDesk::platformsAreKnownWithoutAnybodyEnrolled()
{
    const auto platforms = ProgrammeDesk(session()).platforms();
    QVERIFY(platforms);
    QVERIFY(platforms->contains(u"FBA"_s) && platforms->contains(u"SPEEDPAK"_s));
    QCOMPARE(QSet<QString>(platforms->begin(), platforms->end()).size(), platforms->size());
}

void TstProgrammeDesk::unknownStandingIsNotFound()
{
    const auto profile = ProgrammeDesk(session()).profile(u"SPEEDPAK-US/nobody"_s);
    QVERIFY(!profile);
    QCOMPARE(profile.failure().code, Failure::Code::NotFound);
}

void TstProgrammeDesk::deadlinesComeNearestFirst()
{
    Job job;
    const auto list = DeadlineDesk(session()).deadlines(30, 100'000, job);
    QVERIFY(list);
    QCOMPARE(list->total, qint64(list->lines.size()));
    QVERIFY(std::ranges::is_sorted(list->lines, {}, &DeadlineLine::dueMs));
    const qint64 now = session().clock().nowMs();
    QCOMPARE(list->late, qint64(std::ranges::count_if(list->lines, [&](const DeadlineLine &line) { return line.dueMs < now; })));
    const auto has = [&](DeadlineKind kind) { return std::ranges::count(list->lines, kind, &DeadlineLine::kind) > 0; };
    QVERIFY(has(DeadlineKind::ClaimDecision));
    QVERIFY(has(DeadlineKind::Privileges)); // 20 March lies between the 5th and the 4th
    QVERIFY(has(DeadlineKind::ProgrammeOrders));
    for (const DeadlineLine &line : list->lines)
        QVERIFY(!line.what.isEmpty() && line.dueMs <= now + 30 * kMsPerDay);
}

void TstProgrammeDesk::aShorterListKeepsTheCounts()
{
    Job job;
    const auto all = DeadlineDesk(session()).deadlines(30, 100'000, job);
    const auto some = DeadlineDesk(session()).deadlines(30, 3, job);
    QVERIFY(all && some);
    QCOMPARE(some->lines.size(), size_t(3));
    QCOMPARE(some->total, all->total);
    QCOMPARE(some->late, all->late);
    job.cancel();
    QCOMPARE(DeadlineDesk(session()).deadlines(30, 3, job).failure().code, Failure::Code::Cancelled);
}

} // namespace stardesk

QTEST_GUILESS_MAIN(stardesk::TstProgrammeDesk)
#include "tst_programme_desk.moc"
