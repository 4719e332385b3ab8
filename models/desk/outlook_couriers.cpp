#include "models/desk/outlook_moves.h"

#include "models/desk/courier_month.h"
#include "models/desk/store_session.h"
#include "models/domain/courier_tips.h"
#include "models/domain/rule_set.h"
#include "models/store/feed_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

QString limitOf(const CourierRules &rules, const CourierStar &star)
{
    if (!star.officialStar)
        return u"eligibility"_s;
    for (const auto &[flag, cap, word] : {std::tuple(CourierFlag::CapCritical, rules.criticalCap.star, u"cap_critical"_s),
                                          std::tuple(CourierFlag::CapFalseSignOff, rules.falseSignOffCap.star, u"cap_false_sign_off"_s)}) {
        if (star.flags.testFlag(flag) && *star.officialStar == cap)
            return word;
    }
    const auto tips = courierTips(rules, star);
    return tips.empty() ? QString() : QString(courierComponentWord(tips.front().component));
}

OutlookMove moveOf(const CourierRules &rules, const CourierStarInput &input)
{
    const CourierStar star = evaluateCourierStar(rules, input);
    OutlookMove move{u"courier"_s, {}, input.previous.star, star.officialStar, {}, {}};
    if (const QString limit = limitOf(rules, star); !limit.isEmpty())
        move.limiting << limit;
    const int edge = std::max(move.from.value_or(0), move.to.value_or(0));
    if (star.score && move.to)
        move.marginCenti = *star.score - edgeOfStar(rules, edge);
    return move;
}

} // namespace

Result<std::vector<OutlookMove>> courierMoves(StoreSession &session, const RuleSet &rules, const StarOutlook &phase, Job &job)
{
    FeedReader &reader = session.feed().reader();
    const BeijingDay monthBefore = phase.dataDate.plus(-phase.dataDate.date().day());
    auto month = readCourierMonth(reader, monthBefore, phase.dataDate, job);
    if (!month)
        return month.failure();
    const CourierWindows &windows = month->windows;
    const size_t persons = month->published.size();
    std::vector<quint8> stars(persons, kNoStarByte);
    const CourierStarColumns columns = windows.columns(0, persons);
    CourierStarOutputs outputs;
    outputs.official = stars;
    CourierStarBatch(rules.courier).evaluate(columns, 0, persons, outputs);
    std::vector<OutlookMove> moves;
    for (Ordinal row = 0; row < persons; ++row) {
        if (month->isPublished[row] || windows.asOf(row) == kNullInt || stars[row] == windows.previousStars()[row])
            continue;
        OutlookMove move = moveOf(rules.courier, courierInputAt(columns, row));
        auto key = reader.keyOf("person", row);
        if (!key)
            return key.failure();
        move.id = *key;
        moves.push_back(std::move(move));
    }
    return moves;
}

} // namespace stardesk
