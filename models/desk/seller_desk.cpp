#include "models/desk/seller_desk.h"

#include "models/desk/record_access.h"
#include "models/desk/seller_months.h"
#include "models/desk/store_session.h"
#include "models/core/exact_ratio.h"
#include "models/domain/route_explanation.h"
#include "models/domain/star_explanation.h"
#include "models/store/feed_store.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

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

/// Scores with one of them changed. Usage for a word that the rules do not have.
Result<> change(const SellerRules &rules, const ScoreChange &wanted, SellerScores *scores)
{
    const qsizetype track = rules.tracks.indexOf(wanted.track);
    if (track < 0)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "there is no track “%1”; there are %2"), {wanted.track, rules.tracks.join(u", "_s)});
    const qsizetype indicator = rules.indicators.indexOf(wanted.indicator);
    if (indicator < 0)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "there is no indicator “%1”; there are %2"),
                    {wanted.indicator, rules.indicators.join(u", "_s)});
    auto &own = (*scores)[size_t(track)];
    if (!own)
        own = TrackScores(size_t(rules.indicators.size()));
    (*own)[size_t(indicator)] = wanted.milli;
    return {};
}

Explanation assumption(const std::vector<ScoreChange> &changes)
{
    Explanation node(QT_TRANSLATE_NOOP("Explanation", "What if, not real data: changed scores"));
    for (const ScoreChange &change : changes)
        node.children.push_back(Explanation(QT_TRANSLATE_NOOP("Explanation", "%1, %2"), {sellerWord(change.track), sellerWord(change.indicator)})
                                    .withValue(ExplanationText::decimal(milliText(change.milli))));
    return node;
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
    auto months = sellerMonths(reader, seller->ordinal);
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

Result<StarProof> SellerDesk::whatIf(const SellerKey &key, const std::vector<ScoreChange> &changes) const
{
    auto rules = m_session.rulesToday();
    if (!rules)
        return rules.failure();
    auto found = profile(key);
    if (!found)
        return found.failure();
    // A seller without any scores starts from none: the changes alone may make a star.
    SellerScores scores = found->predicted ? found->predicted->scores : SellerScores(size_t((*rules)->seller.tracks.size()));
    for (const ScoreChange &wanted : changes) {
        if (auto changed = change((*rules)->seller, wanted, &scores); !changed)
            return changed.failure();
    }
    const SellerStar star = evaluateSellerStar((*rules)->seller, scores);
    StarProof proof;
    if (star.star)
        proof.result = *star.star;
    proof.published = found->official;
    proof.ruleSet = (*rules)->id;
    QStringList sources = found->predicted ? found->predicted->sources : QStringList();
    while (sources.size() < (*rules)->seller.tracks.size())
        sources << QString();
    proof.tree = explainSellerStar(**rules, scores, SellerStarSources{sources});
    proof.tree.children.insert(proof.tree.children.begin(), assumption(changes));
    proof.tree.children.push_back(explainSellerRoutes(**rules, scores));
    return proof;
}

Result<std::optional<SellerDay>> SellerDesk::newestScores(const SellerKey &key, BeijingDay until) const
{
    FeedReader &reader = m_session.feed().reader();
    auto seller = recordByKey(reader, "seller", key.value);
    if (!seller)
        return seller.failure();
    auto rules = m_session.rulesToday();
    if (!rules)
        return rules.failure();
    auto months = sellerMonths(reader, seller->ordinal);
    if (!months)
        return months.failure();
    return newestDay((*rules)->seller, *months, until);
}

} // namespace stardesk
