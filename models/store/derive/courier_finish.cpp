/// The second half of CourierDerivation: what follows from all records of a courier.
#include "models/store/derive/courier_derivation.h"

#include "models/core/beijing.h"
#include "models/domain/courier_star_batch.h"
#include "models/domain/courier_tips.h"
#include "models/domain/rated_window.h"

namespace stardesk {

namespace {

/// Rated ahead of the newest published month, or behind it, is possible only while a month waits for its publication.
bool closesMonth(const WindowSums &sums, int month)
{
    return isMonthEnd(sums.asOf) && monthOfDay(sums.asOf) == month;
}

PackedCounts counts(const Column &column)
{
    PackedCounts packed;
    column.visit([&packed](auto values) { packed = PackedCounts(values); });
    return packed;
}

} // namespace

/// A dictionary's code is looked up once per word, not once per row.
qint64 CourierDerivation::codeOf(Column &column, Ordinal row, std::string_view word, qint64 *code)
{
    if (*code == kNoData) {
        column.setText(row, word);
        *code = column.valueAt(row);
    }
    return *code;
}

void CourierDerivation::finishEmployment(Ordinal row, qint64 today)
{
    const EmploymentPick pick = m_employments.get(row);
    if (!pick.employedOn(today)) {
        m_out.previousEmployers.setValue(row, pick.seen == 0 ? 0 : pick.others() + 1);
        return;
    }
    m_out.previousEmployers.setValue(row, pick.others());
    m_out.employer.setValue(row, codeOf(m_out.employer, row, m_employers[pick.employer], &m_employerCodes[pick.employer]));
    if (pick.station == kNoOrdinal)
        return;
    Station &station = m_stations[pick.station];
    m_out.station.setValue(row, codeOf(m_out.station, row, station.name, &station.nameCode));
    if (!station.city.empty())
        m_out.city.setValue(row, codeOf(m_out.city, row, station.city, &station.cityCode));
}

void CourierDerivation::chooseWindow(Ordinal row)
{
    const quint32 second = m_seconds.get(row);
    const int published = m_trails.get(row).newest;
    if (second == 0 || published == 0 || closesMonth(m_out.window(row), published))
        return;
    if (closesMonth(m_secondWindows[second - 1], published))
        keepWindow(row, m_secondWindows[second - 1]);
}

void CourierDerivation::setPrevious(Ordinal row)
{
    const StarTrail trail = m_trails.get(row);
    m_out.starHistory.setSeries(row, trail.year());
    if (trail.newestStar != 0)
        m_out.lastStarOn.setValue(row, lastDayOfMonth(trail.newestStar));
    if (!m_out.hasWindow(row))
        return;
    const int month = monthOfDay(m_out.dataDate.valueAt(row));
    if (const auto published = trail.starAt(month))
        m_out.publishedStar.setValue(row, *published);
    const int back = trail.newest - (month - 1);
    if (trail.at(month - 1) == StarTrail::kNoRecord || back < 0 || back > 1)
        return;
    if (const auto before = trail.starAt(month - 1))
        m_out.previousStar.setValue(row, *before);
    m_out.belowPeriods.setValue(row, trail.below[size_t(back)]);
    m_out.carriedPeriods.setValue(row, trail.carried[size_t(back)]);
}

void CourierDerivation::setStar(Ordinal row, const CourierRules &rules, quint8 star, quint8 flags)
{
    m_out.unrated.setValue(row, star == kNoStarByte ? 1 : 0);
    m_out.atRisk.setValue(row, CourierFlags(flags).testFlag(CourierFlag::AtRisk) ? 1 : 0);
    if (m_out.incentivesDue.valueAt(row) == kNoData)
        m_out.incentivesDue.setValue(row, 0);
    if (star == kNoStarByte)
        return;
    m_out.star.setValue(row, star);
    const int month = monthOfDay(m_out.dataDate.valueAt(row));
    const StarTrail trail = m_trails.get(row);
    for (const auto &[column, months] : {std::pair{&m_out.change1m, 1}, std::pair{&m_out.change3m, 3}, std::pair{&m_out.change12m, 12}}) {
        if (const auto before = trail.starAt(month - months))
            column->setValue(row, star - *before);
    }
    int tips = 0;
    for (const Column *share : {&m_out.onTime, &m_out.contact, &m_out.door, &m_out.consent})
        tips += share->hasData(row) && isTipOpen(rules, star, int(share->valueAt(row))) ? 1 : 0;
    m_out.openTips.setValue(row, tips);
}

/// As ratedWindow(): where stars are published, a window inside a month is not due yet.
bool CourierDerivation::isRated(Ordinal row) const
{
    if (!m_out.hasWindow(row))
        return false;
    return m_trails.get(row).newest == 0 || isMonthEnd(m_out.dataDate.valueAt(row));
}

Result<> CourierDerivation::finish(const FinishContext &context)
{
    flushStaffNo();
    const Ordinal rows = m_columns.rowCount();
    const qint64 today = BeijingDay::ofInstant(context.nowMs).number;
    qint64 newest = kNoData;
    for (Ordinal row = 0; row < rows; ++row) {
        finishEmployment(row, today);
        chooseWindow(row);
        setPrevious(row);
        newest = std::max(newest, m_out.dataDate.valueAt(row));
    }
    const auto rules = m_rules.validOn(newest == kNoData ? BeijingDay{qint32(today)} : BeijingDay{qint32(newest)});
    if (!rules)
        return rules.failure();
    std::vector<quint8> stars(rows, kNoStarByte);
    std::vector<quint8> flags(rows, 0);
    std::vector<quint16> scores(rows, kNoScoreWord);
    const CourierStarColumns inputs{counts(m_out.feedback), counts(m_out.ratingSum), counts(m_out.deliveries),
        counts(m_out.onTimeCount), counts(m_out.contactedCount), counts(m_out.doorAsked), counts(m_out.doorDone),
        counts(m_out.stationDrops), counts(m_out.consentedAndTold), counts(m_out.minorComplaints),
        counts(m_out.majorComplaints), counts(m_out.criticalComplaints), counts(m_out.falseSignOffs),
        counts(m_out.previousStar), counts(m_out.belowPeriods), counts(m_out.carriedPeriods)};
    CourierStarBatch((*rules)->courier).evaluate(inputs, 0, rows, {scores, {}, stars, flags, {}, {}});
    for (Ordinal row = 0; row < rows; ++row) {
        const bool known = isRated(row);
        setStar(row, (*rules)->courier, known ? stars[row] : kNoStarByte, known ? flags[row] : quint8(0));
        // A score is half the ratings' mean: of a few raters it would tell what they gave (rules.md A1).
        if (known && scores[row] != kNoScoreWord && m_out.feedback.valueAt(row) >= (*rules)->anonymityK)
            m_out.score.setValue(row, scores[row]);
    }
    return {};
}

} // namespace stardesk
