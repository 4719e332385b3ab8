#include "models/desk/seller_desk.h"

#include "models/desk/record_access.h"
#include "models/desk/store_session.h"
#include "models/domain/star_explanation.h"
#include "models/store/feed_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QtEndian>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

/// indicator_month records of one seller by month and track.
using Months = std::map<qint64, std::map<QString, RecordRow>>;

Result<Months> monthsOf(FeedReader &reader, Ordinal seller)
{
    auto rows = recordsOf(reader, "indicator_month", "seller", seller);
    if (!rows)
        return rows.failure();
    Months months;
    for (RecordRow &row : *rows) {
        const qint64 month = row.integer("month");
        const QString track = row.word("track");
        months[month].insert_or_assign(track, std::move(row));
    }
    return months;
}

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

/// Scores of one day of a month; none for a track without any.
SellerDay dayOfMonth(const SellerRules &rules, qint64 month, int day, const std::map<QString, RecordRow> &tracks)
{
    SellerDay result;
    result.day = *BeijingDay::fromDate(QDate(int(month / 12), int(month % 12 + 1), day + 1));
    for (const QString &track : rules.tracks) {
        const auto found = tracks.find(track);
        TrackScores scores;
        for (const QString &indicator : rules.indicators)
            scores.push_back(found == tracks.end() ? std::nullopt : scoreOf(found->second, indicator, day));
        const bool any = std::ranges::any_of(scores, &std::optional<int>::has_value);
        result.scores.push_back(any ? std::optional(scores) : std::nullopt);
        result.sources << (any ? sourceOf(found->second) : QString());
    }
    result.star = evaluateSellerStar(rules, result.scores);
    return result;
}

bool hasScores(const SellerDay &day)
{
    return std::ranges::any_of(day.scores, &std::optional<TrackScores>::has_value);
}

/// The newest day with data on or before `until`.
std::optional<SellerDay> newestDay(const SellerRules &rules, const Months &months, BeijingDay until)
{
    for (auto month = months.rbegin(); month != months.rend(); ++month) {
        const QDate first(int(month->first / 12), int(month->first % 12 + 1), 1);
        for (int day = first.daysInMonth() - 1; day >= 0; --day) {
            if (BeijingDay::fromDate(first.addDays(day))->number > until.number)
                continue;
            SellerDay scores = dayOfMonth(rules, month->first, day, month->second);
            if (hasScores(scores))
                return scores;
        }
    }
    return {};
}

Result<std::vector<SellerStarLine>> publishedStars(FeedReader &reader, Ordinal seller)
{
    auto rows = recordsOf(reader, "seller_star", "seller", seller);
    if (!rows)
        return rows.failure();
    std::ranges::stable_sort(*rows, {}, [](const RecordRow &row) { return row.integer("month"); });
    std::vector<SellerStarLine> lines;
    for (const RecordRow &row : *rows)
        lines.push_back({monthText(row.integer("month")), numberOf(row, "star"), row.word("track"), row.text("rule_set")});
    return lines;
}

void takeOfficial(SellerProfile *profile)
{
    // The star in force counts the data of the last publication's data day: its month names the record.
    const QString month = profile->publication.dataDate.iso().left(7);
    for (const SellerStarLine &line : profile->stars) {
        if (line.month <= month) {
            profile->official = line.star;
            profile->officialMonth = line.month;
        }
    }
}

} // namespace

Result<SellerProfile> SellerDesk::profile(const SellerKey &key) const
{
    FeedReader &reader = m_session.feed().reader();
    auto seller = recordByKey(reader, "seller", key.value);
    if (!seller)
        return seller.failure();
    auto rules = m_session.rulesToday();
    if (!rules)
        return rules.failure();
    auto months = monthsOf(reader, seller->ordinal);
    if (!months)
        return months.failure();
    auto stars = publishedStars(reader, seller->ordinal);
    if (!stars)
        return stars.failure();

    const SellerRules &sellerRules = (*rules)->seller;
    const qint64 now = m_session.clock().nowMs();
    SellerProfile profile;
    profile.key = key;
    profile.name = seller->text("name");
    profile.membership = seller->word("membership");
    profile.region = seller->text("region");
    profile.manager = seller->text("manager");
    profile.stars = std::move(*stars);
    profile.outlook = sellerOutlook(sellerRules, now);
    profile.publication = sellerPublicationAt(sellerRules, now);
    profile.collectable = isCollectable(profile.publication, now);
    profile.ruleSet = (*rules)->id;
    profile.predicted = newestDay(sellerRules, *months, BeijingDay::ofInstant(now));
    if (profile.outlook.phase == StarPhase::Fixed)
        profile.lockedIn = newestDay(sellerRules, *months, profile.outlook.dataDate);
    takeOfficial(&profile);
    if (profile.predicted) {
        profile.routes = routesToNextStar(sellerRules, profile.predicted->scores);
        profile.margin = sellerMargin(sellerRules, profile.predicted->scores,
                                      profile.official ? std::optional(int(*profile.official)) : std::nullopt);
    }
    return profile;
}

Result<StarProof> SellerDesk::explain(const SellerKey &key) const
{
    auto rules = m_session.rulesToday();
    if (!rules)
        return rules.failure();
    auto found = profile(key);
    if (!found)
        return found.failure();
    if (!found->predicted)
        return fail(Failure::Code::Rejected, QT_TRANSLATE_NOOP("Failure", "there are no scores for “%1”, so there is nothing to compute a star from"),
                    {key.value});
    StarProof proof;
    if (found->predicted->star.star)
        proof.result = *found->predicted->star.star;
    proof.published = found->official;
    proof.ruleSet = (*rules)->id;
    proof.tree = explainSellerStar(**rules, found->predicted->scores, SellerStarSources{found->predicted->sources});
    return proof;
}

} // namespace stardesk
