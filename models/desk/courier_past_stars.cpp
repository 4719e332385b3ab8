#include "models/desk/courier_past_stars.h"

#include "models/desk/courier_input.h"
#include "models/desk/record_access.h"
#include "models/desk/store_session.h"
#include "models/domain/rated_window.h"
#include "models/domain/star_explanation.h"
#include "models/store/feed_store.h"

#include <algorithm>
#include <map>

namespace stardesk {

namespace {

constexpr size_t kMostMoves = 3;

} // namespace

Result<std::vector<PastStar>> pastStars(StoreSession &session, Ordinal person)
{
    FeedReader &reader = session.feed().reader();
    auto windows = recordsOf(reader, "conduct_window", "person", person);
    if (!windows)
        return windows.failure();
    auto stars = recordsOf(reader, "courier_star", "person", person);
    if (!stars)
        return stars.failure();
    std::map<qint64, const RecordRow *> starOf;
    for (const RecordRow &star : *stars)
        starOf[star.integer("period")] = &star;
    const auto recordOf = [&starOf](qint64 month) {
        const auto found = starOf.find(month);
        return found == starOf.end() ? nullptr : found->second;
    };
    std::map<qint64, PastStar> past; // by month
    for (const RecordRow &window : *windows) {
        const qint64 asOf = window.integer("as_of");
        if (!isMonthEnd(asOf))
            continue;
        auto rules = session.rules().validOn(BeijingDay{qint32(asOf)});
        if (!rules)
            return rules.failure();
        const qint64 month = monthOfDay(asOf);
        PastStar line;
        line.period = monthText(month);
        if (const RecordRow *published = recordOf(month))
            line.published = numberOf(*published, "star");
        const CourierStarInput input = courierInput(window, recordOf(month - 1));
        line.star = evaluateCourierStar((*rules)->courier, input);
        if (tooFewToShow(**rules, input.ratings))
            line.star = withoutRatings(line.star);
        line.ruleSet = (*rules)->id;
        past[month] = std::move(line);
    }
    std::vector<PastStar> lines;
    for (auto &[month, line] : past)
        lines.push_back(std::move(line));
    return lines;
}

std::vector<ComponentMove> strongestMoves(const CourierRules &rules, const CourierStar &before, const CourierStar &after)
{
    std::vector<ComponentMove> moves;
    int weights = 0;
    for (size_t i = 0; i < after.components.size(); ++i)
        weights += after.components[i] ? rules.weights[i] : 0;
    for (size_t i = 0; i < after.components.size(); ++i) {
        if (!after.components[i] || !before.components[i])
            continue;
        const int points = (*after.components[i] - *before.components[i]) * rules.weights[i] / weights;
        if (points != 0)
            moves.push_back({CourierComponent(i), points});
    }
    std::ranges::stable_sort(moves, std::greater(), [](const ComponentMove &move) { return std::abs(move.points); });
    moves.resize(std::min(moves.size(), kMostMoves));
    return moves;
}

} // namespace stardesk
