#include "models/desk/courier_desk.h"

#include "models/desk/courier_input.h"
#include "models/desk/record_access.h"
#include "models/desk/store_session.h"
#include "models/domain/rated_window.h"
#include "models/domain/route_explanation.h"
#include "models/domain/star_explanation.h"
#include "models/store/feed_store.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

/// Everything of one person that the star needs.
struct StarRecords {
    std::optional<RecordRow> window;   ///< the rated one
    std::optional<RecordRow> previous; ///< courier_star of the month before the window's
    std::optional<RecordRow> published; ///< courier_star of the window's month
};

/// Column of a conduct window and its code.
constexpr std::array<std::pair<const char *, const char *>, 6> kExclusions = {
    std::pair{"excluded_not_courier_fault", "NOT_COURIER_FAULT"}, std::pair{"excluded_force_majeure", "FORCE_MAJEURE"},
    std::pair{"excluded_seller_or_package", "SELLER_OR_PACKAGE"}, std::pair{"excluded_abuse", "ABUSE"},
    std::pair{"excluded_rater_limit", "RATER_LIMIT"},             std::pair{"excluded_courier_absent", "COURIER_ABSENT"}};

Result<StarRecords> starRecords(FeedReader &reader, Ordinal person)
{
    StarRecords records;
    auto windows = recordsOf(reader, "conduct_window", "person", person);
    if (!windows)
        return windows.failure();
    auto stars = recordsOf(reader, "courier_star", "person", person);
    if (!stars)
        return stars.failure();
    std::vector<qint64> asOf;
    for (const RecordRow &window : *windows)
        asOf.push_back(window.integer("as_of"));
    qint64 newest = 0;
    for (const RecordRow &star : *stars)
        newest = std::max(newest, star.integer("period"));
    const auto rated = ratedWindow(asOf, int(newest));
    if (!rated)
        return records;
    records.window = std::move((*windows)[*rated]);
    const qint64 month = monthOfDay(asOf[*rated]);
    for (RecordRow &star : *stars) {
        if (star.integer("period") == month)
            records.published = std::move(star);
        else if (star.integer("period") == month - 1)
            records.previous = std::move(star);
    }
    return records;
}

std::vector<ExclusionCount> exclusionsOf(const RecordRow &window)
{
    std::vector<ExclusionCount> exclusions;
    for (const auto &[column, code] : kExclusions) {
        if (const qint64 count = countOf(window, QString::fromLatin1(column)); count > 0)
            exclusions.push_back({QString::fromLatin1(code), count});
    }
    return exclusions;
}

CourierStarInput inputOf(const StarRecords &records)
{
    return courierInput(*records.window, records.previous ? &*records.previous : nullptr);
}

Result<std::vector<EmploymentLine>> employmentsOf(FeedReader &reader, Ordinal person)
{
    auto rows = recordsOf(reader, "employment", "person", person);
    if (!rows)
        return rows.failure();
    std::vector<EmploymentLine> lines;
    for (const RecordRow &row : *rows) {
        auto employer = reader.readRow("employer", row.ref("employer"));
        if (!employer)
            return employer.failure();
        EmploymentLine line;
        line.employerKey = employer->key;
        line.employer = employer->text("name");
        line.staffNo = row.text("staff_no");
        line.from = *dayOf(row, "from");
        line.to = dayOf(row, "to");
        if (row.ref("station") != kNoOrdinal) {
            auto station = reader.readRow("station", row.ref("station"));
            if (!station)
                return station.failure();
            line.station = station->text("name");
            line.region = station->text("region");
        }
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, {}, &EmploymentLine::from);
    return lines;
}

Result<std::vector<CourierStarLine>> starLines(FeedReader &reader, Ordinal person)
{
    auto rows = recordsOf(reader, "courier_star", "person", person);
    if (!rows)
        return rows.failure();
    std::ranges::stable_sort(*rows, {}, [](const RecordRow &row) { return row.integer("period"); });
    std::vector<CourierStarLine> lines;
    for (const RecordRow &row : *rows)
        lines.push_back({monthText(row.integer("period")), numberOf(row, "star"), numberOf(row, "score"), row.text("rule_set")});
    return lines;
}

/// Published scores of months in which few people rated are not told.
Result<> hideFewScores(StoreSession &session, Ordinal person, std::vector<CourierStarLine> *stars)
{
    auto windows = recordsOf(session.feed().reader(), "conduct_window", "person", person);
    if (!windows)
        return windows.failure();
    for (const RecordRow &window : *windows) {
        const qint64 asOf = window.integer("as_of");
        const auto rules = session.rules().validOn(BeijingDay{qint32(asOf)});
        if (!isMonthEnd(asOf) || !rules || !tooFewToShow(**rules, courierInput(window, nullptr).ratings))
            continue;
        for (CourierStarLine &line : *stars)
            if (line.period == monthText(monthOfDay(asOf)))
                line.scoreMilli.reset();
    }
    return {};
}

/// Counts per channel; a channel with fewer than k ratings is hidden, and where exactly one would be hidden the next
/// smallest is hidden too, as it could be told from the sum (rules.md A1).
std::vector<ChannelFeedback> feedbackOf(const RecordRow &window, int anonymityK)
{
    std::vector<ChannelFeedback> feedback;
    std::vector<std::pair<qint64, size_t>> shown;
    size_t hidden = 0;
    for (const char *channel : kFeedbackChannels) {
        const std::array<qint64, 5> counts = channelRatings(window, channel);
        const qint64 sum = std::accumulate(counts.begin(), counts.end(), qint64(0));
        const bool enough = sum == 0 || sum >= anonymityK;
        feedback.push_back({QString::fromLatin1(channel), enough ? std::optional(counts) : std::nullopt});
        if (!enough)
            ++hidden;
        else if (sum > 0)
            shown.emplace_back(sum, feedback.size() - 1);
    }
    if (hidden == 1 && !shown.empty())
        feedback[std::ranges::min(shown).second].counts.reset();
    return feedback;
}

void addTo(CourierStarInput *input, const AddedRatings &added)
{
    for (size_t place = 0; place < added.size(); ++place) {
        input->ratings += added[place];
        input->ratingSum += added[place] * qint64(place + 1);
    }
}

Explanation assumption(const AddedRatings &added)
{
    Explanation node(QT_TRANSLATE_NOOP("Explanation", "What if, not real data: further ratings"));
    qint64 sum = 0;
    for (size_t place = 0; place < added.size(); ++place) {
        sum += added[place];
        if (added[place] > 0)
            node.children.push_back(Explanation(QT_TRANSLATE_NOOP("Explanation", "Further ratings of %1 stars"), {ExplanationText(qint64(place + 1))})
                                        .withValue(ExplanationText(added[place])));
    }
    node.value = ExplanationText(sum);
    return node;
}

/// Why somebody has to look at the exclusions; nothing where nobody has to.
std::optional<Explanation> auditNode(const RuleSet &rules, const RecordRow &window, qint64 counted)
{
    const std::vector<ExclusionCount> exclusions = exclusionsOf(window);
    const ExclusionAudit audit = auditExclusions(rules.courier, counted, exclusions);
    if (!audit.flagged)
        return {};
    Explanation node(QT_TRANSLATE_NOOP("Explanation", "To be audited: people excluded %1 of %2 ratings; the export does not say who"),
                     {ExplanationText(audit.byPeople), ExplanationText(audit.ratings)});
    for (const ExclusionCount &exclusion : exclusions)
        node.children.push_back(Explanation(QT_TRANSLATE_NOOP("Explanation", "Excluded with code %1"), {ExplanationText(exclusion.code)})
                                    .withValue(ExplanationText(exclusion.count)));
    return std::move(node).from(sourceOf(window)).asLocal();
}

} // namespace

Result<CourierProfile> CourierDesk::profile(const PersonKey &key) const
{
    FeedReader &reader = m_session.feed().reader();
    auto person = recordByKey(reader, "person", key.value);
    if (!person)
        return person.failure();
    auto employments = employmentsOf(reader, person->ordinal);
    if (!employments)
        return employments.failure();
    auto stars = starLines(reader, person->ordinal);
    if (!stars)
        return stars.failure();
    if (auto hidden = hideFewScores(m_session, person->ordinal, &*stars); !hidden)
        return hidden.failure();
    auto records = starRecords(reader, person->ordinal);
    if (!records)
        return records.failure();

    CourierProfile profile;
    profile.key = key;
    profile.name = person->text("name");
    profile.pinyin = person->text("pinyin");
    profile.phoneMasked = person->text("phone_masked");
    profile.since = dayOf(*person, "since");
    profile.employments = std::move(*employments);
    profile.stars = std::move(*stars);
    if (!records->window)
        return profile;
    profile.windowAsOf = dayOf(*records->window, "as_of");
    auto rules = m_session.rules().validOn(*profile.windowAsOf);
    if (!rules)
        return rules.failure();
    profile.window = inputOf(*records);
    profile.computed = evaluateCourierStar((*rules)->courier, *profile.window);
    profile.ruleSet = (*rules)->id;
    profile.exclusions = exclusionsOf(*records->window);
    profile.exclusionAudit = auditExclusions((*rules)->courier, profile.window->ratings, profile.exclusions);
    profile.tooFewRatings = tooFewToShow(**rules, profile.window->ratings);
    if (profile.tooFewRatings)
        profile.computed = withoutRatings(*profile.computed);
    profile.feedback = feedbackOf(*records->window, (*rules)->anonymityK);
    return profile;
}

Result<StarProof> CourierDesk::explain(const PersonKey &key) const
{
    return proof(key, std::nullopt);
}

Result<StarProof> CourierDesk::whatIf(const PersonKey &key, const AddedRatings &added) const
{
    return proof(key, added);
}

Result<StarProof> CourierDesk::proof(const PersonKey &key, const std::optional<AddedRatings> &added) const
{
    FeedReader &reader = m_session.feed().reader();
    auto person = recordByKey(reader, "person", key.value);
    if (!person)
        return person.failure();
    auto records = starRecords(reader, person->ordinal);
    if (!records)
        return records.failure();
    if (!records->window)
        return fail(Failure::Code::Rejected, QT_TRANSLATE_NOOP("Failure", "there is no conduct window for “%1”, so there is nothing to compute a star from"),
                    {key.value});
    auto rules = m_session.rules().validOn(*dayOf(*records->window, "as_of"));
    if (!rules)
        return rules.failure();
    CourierStarInput input = inputOf(*records);
    // What is assumed beside a few ratings does not hide them: the sums would tell.
    const bool hidden = tooFewToShow(**rules, input.ratings);
    if (added)
        addTo(&input, *added);
    const CourierStar star = evaluateCourierStar((*rules)->courier, input);
    const CourierStarSources sources{sourceOf(*records->window), records->previous ? sourceOf(*records->previous) : QString(), hidden};
    StarProof proof;
    if (star.officialStar)
        proof.result = *star.officialStar;
    if (records->published)
        proof.published = numberOf(*records->published, "star");
    proof.ruleSet = (*rules)->id;
    proof.tree = explainCourierStar(**rules, input, sources);
    if (auto audit = hidden ? std::nullopt : auditNode(**rules, *records->window, inputOf(*records).ratings))
        proof.tree.children.push_back(std::move(*audit));
    if (added) {
        proof.tree.children.insert(proof.tree.children.begin(), assumption(*added));
        if (!hidden)
            proof.tree.children.push_back(explainCourierNextStar(**rules, input));
    }
    return proof;
}

} // namespace stardesk
