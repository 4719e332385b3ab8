#include "models/desk/seller_months.h"

#include "models/desk/record_access.h"
#include "models/domain/rated_window.h"

#include <QtCore/QtEndian>

#include <algorithm>

namespace stardesk {

namespace {

/// The score of a day of the month (0 = first) in an array of little-endian int32 milli-points; none where there is no data.
std::optional<int> scoreOf(const RecordRow &row, const QString &indicator, int day)
{
    const int field = row.type->fieldIndex(indicator.toStdString());
    if (field < 0)
        return {};
    const std::string &packed = row.texts[size_t(field)];
    if (size_t(day + 1) * 4 > packed.size())
        return {};
    const qint32 milli = qFromLittleEndian<qint32>(packed.data() + day * 4);
    return milli < 0 ? std::nullopt : std::optional(int(milli));
}

} // namespace

Result<SellerMonths> sellerMonths(FeedReader &reader, Ordinal seller)
{
    auto rows = recordsOf(reader, "indicator_month", "seller", seller);
    if (!rows)
        return rows.failure();
    SellerMonths months;
    for (RecordRow &row : *rows) {
        const qint64 month = row.integer("month");
        const QString track = row.word("track");
        months[month].insert_or_assign(track, std::move(row));
    }
    return months;
}

BeijingDay firstDayOf(qint64 month)
{
    const QDate first(int(month / 12), int(month % 12 + 1), 1);
    return {qint32(first.toJulianDay() - BeijingDay::kEpochJulianDay)};
}

SellerDay sellerDay(const SellerRules &rules, const SellerMonths &months, BeijingDay day)
{
    SellerDay result;
    result.day = day;
    const auto month = months.find(monthOfDay(day.number));
    const int place = day.date().day() - 1;
    for (const QString &track : rules.tracks) {
        const RecordRow *row = nullptr;
        if (month != months.end())
            if (const auto found = month->second.find(track); found != month->second.end())
                row = &found->second;
        TrackScores scores;
        for (const QString &indicator : rules.indicators)
            scores.push_back(row ? scoreOf(*row, indicator, place) : std::nullopt);
        const bool any = std::ranges::any_of(scores, &std::optional<int>::has_value);
        result.scores.push_back(any ? std::optional(scores) : std::nullopt);
        result.sources << (any ? sourceOf(*row) : QString());
    }
    result.star = evaluateSellerStar(rules, result.scores);
    return result;
}

bool hasScores(const SellerDay &day)
{
    return std::ranges::any_of(day.scores, &std::optional<TrackScores>::has_value);
}

std::optional<SellerDay> newestDay(const SellerRules &rules, const SellerMonths &months, BeijingDay until)
{
    for (auto month = months.rbegin(); month != months.rend(); ++month) {
        const BeijingDay first = firstDayOf(month->first);
        for (int day = first.date().daysInMonth() - 1; day >= 0; --day) {
            if (first.plus(day) > until)
                continue;
            SellerDay scores = sellerDay(rules, months, first.plus(day));
            if (hasScores(scores))
                return scores;
        }
    }
    return {};
}

} // namespace stardesk
