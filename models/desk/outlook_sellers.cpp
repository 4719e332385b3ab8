#include "models/desk/outlook_moves.h"

#include "models/columns/column_set.h"
#include "models/desk/seller_desk.h"
#include "models/desk/store_session.h"
#include "models/domain/rule_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kMilliPerCenti = 10;

std::optional<int> starIn(const Column &column, Ordinal row)
{
    return column.hasData(row) ? std::optional(int(column.valueAt(row))) : std::nullopt;
}

/// "customized_2": the keys of the table.
QString indicatorKey(const SellerRules &rules, int track, int indicator)
{
    return rules.tracks[track] + u'_' + QString::number(indicator + 1);
}

/// Scores of the newest day out of the columns; hundredths decide as exactly as thousandths (rules.md D3).
SellerScores scoresIn(const ColumnSet &set, const SellerRules &rules, Ordinal row)
{
    SellerScores scores;
    for (qsizetype track = 0; track < rules.tracks.size(); ++track) {
        TrackScores own;
        for (int indicator = 0; indicator < int(rules.indicators.size()); ++indicator) {
            const int column = set.indexOf(indicatorKey(rules, int(track), indicator).toStdString());
            const bool known = column >= 0 && set.column(column).hasData(row);
            own.push_back(known ? std::optional(int(set.column(column).valueAt(row)) * kMilliPerCenti) : std::nullopt);
        }
        const bool any = std::ranges::any_of(own, &std::optional<int>::has_value);
        scores.push_back(any ? std::optional(own) : std::nullopt);
    }
    return scores;
}

/// Over or under the edge of `star`: the lowest indicator of the track that comes nearest to it.
std::optional<qint64> marginTo(const SellerRules &rules, const SellerScores &scores, int star)
{
    std::optional<qint64> best;
    for (const auto &own : scores) {
        if (!own || !std::ranges::all_of(*own, &std::optional<int>::has_value))
            continue;
        const int lowest = **std::ranges::min_element(*own);
        const int milli = lowest - rules.thresholdsMilli[size_t(star - 1)];
        // Cut downwards: what is missing is never told too small, what is to spare never too large.
        const qint64 centi = milli >= 0 ? milli / kMilliPerCenti : -((-milli + kMilliPerCenti - 1) / kMilliPerCenti);
        best = std::max(best.value_or(centi), centi);
    }
    return best;
}

void explainMove(const SellerRules &rules, const SellerScores &scores, OutlookMove *move)
{
    const SellerStar star = evaluateSellerStar(rules, scores);
    if (star.track) {
        for (const int indicator : limitingIndicators(rules, scores, *star.track))
            move->limiting << indicatorKey(rules, *star.track, indicator);
    }
    const int edge = std::max(move->from.value_or(0), move->to.value_or(0));
    if (edge > 0)
        move->marginCenti = marginTo(rules, scores, edge);
}

/// The star that comes next: the counted one once the data day is over, before that the one of the newest day. Nothing
/// where the newest data lie behind the day that counts and are no more about this star day.
std::optional<int> nextStar(const ColumnSet &set, Ordinal row, const StarOutlook &phase)
{
    if (phase.phase != StarPhase::Open) {
        if (const auto counted = starIn(set.column("locked_in"), row))
            return counted;
        const Column &day = set.column("data_date");
        if (day.hasData(row) && day.valueAt(row) > phase.dataDate.number)
            return {};
    }
    return starIn(set.column("predicted"), row);
}

} // namespace

Result<std::vector<OutlookMove>> sellerMoves(StoreSession &session, const RuleSet &rules, const StarOutlook &phase, Job &job)
{
    auto columns = session.columns("sellers");
    if (!columns)
        return columns.failure();
    const ColumnSet &set = **columns;
    const Column &official = set.column("official");
    const SellerDesk desk(session);
    std::vector<OutlookMove> moves;
    for (Ordinal row = 0; row < set.rowCount(); ++row) {
        if (!set.isLive(row))
            continue;
        const auto from = starIn(official, row);
        const auto to = nextStar(set, row, phase);
        if (!to || from == to)
            continue;
        OutlookMove move{u"seller"_s, {}, from, to, {}, {}};
        move.id = QString::fromUtf8(set.column("id").textAt(row).data(), qsizetype(set.column("id").textAt(row).size()));
        if (phase.phase != StarPhase::Open && starIn(set.column("locked_in"), row)) {
            // The columns hold the newest day; what was counted stands in the records of the data day.
            auto counted = desk.newestScores(SellerKey{move.id}, phase.dataDate);
            if (!counted)
                return counted.failure();
            if (*counted)
                explainMove(rules.seller, (*counted)->scores, &move);
        } else {
            explainMove(rules.seller, scoresIn(set, rules.seller, row), &move);
        }
        moves.push_back(std::move(move));
    }
    job.report({u"sellers"_s, 0, 0, qint64(set.rowCount())});
    return moves;
}

} // namespace stardesk
