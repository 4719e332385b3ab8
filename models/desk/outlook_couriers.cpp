#include "models/desk/outlook_moves.h"

#include "models/columns/column_set.h"
#include "models/desk/courier_windows.h"
#include "models/desk/store_session.h"
#include "models/domain/courier_tips.h"
#include "models/domain/rule_set.h"
#include "models/store/batch/record_batch.h"
#include "models/store/feed_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

qint64 monthOf(BeijingDay day)
{
    return qint64(day.date().year()) * 12 + day.date().month() - 1;
}

/// Windows and stars before, of every courier, for the period that ends with a star day's data day.
struct NextPeriod {
    CourierWindows windows;
    std::vector<bool> published; ///< its star is out already
};

Result<> takeStars(FeedReader &reader, qint64 period, Job &job, NextPeriod *next)
{
    const RecordType &type = *recordType("courier_star");
    const size_t person = size_t(type.fieldIndex("person"));
    const size_t month = size_t(type.fieldIndex("period"));
    const size_t star = size_t(type.fieldIndex("star"));
    const size_t below = size_t(type.fieldIndex("below_periods"));
    const size_t carried = size_t(type.fieldIndex("carried_periods"));
    return forEachRecord(reader, "courier_star", job, [&](const RecordBatch &batch, size_t record, Ordinal) {
        const size_t row = size_t(batch.fields[person].ints[record]);
        const qint64 of = batch.fields[month].ints[record];
        const qint64 value = batch.fields[star].ints[record];
        if (of == period)
            next->published[row] = true;
        else if (of == period - 1)
            next->windows.setPrevious(row, value == kNullInt ? std::nullopt : std::optional(int(value)),
                                      batch.fields[below].ints[record], batch.fields[carried].ints[record]);
    });
}

/// The newest window of each courier that ends after the period before and not after the data day.
Result<> takeWindows(FeedReader &reader, const StarOutlook &phase, Job &job, NextPeriod *next)
{
    const RecordType &type = *recordType("conduct_window");
    const size_t person = size_t(type.fieldIndex("person"));
    const size_t asOf = size_t(type.fieldIndex("as_of"));
    const qint64 after = phase.dataDate.number - phase.dataDate.date().day();
    return forEachRecord(reader, "conduct_window", job, [&](const RecordBatch &batch, size_t record, Ordinal) {
        const size_t row = size_t(batch.fields[person].ints[record]);
        const qint64 day = batch.fields[asOf].ints[record];
        if (day > after && day <= phase.dataDate.number && day > next->windows.asOf(row))
            next->windows.set(row, day, batch, record);
    });
}

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
    auto persons = reader.capacity("person");
    if (!persons)
        return persons.failure();
    NextPeriod next{CourierWindows(*persons), std::vector<bool>(*persons, false)};
    if (auto taken = takeStars(reader, monthOf(phase.dataDate), job, &next); !taken)
        return taken.failure();
    if (auto taken = takeWindows(reader, phase, job, &next); !taken)
        return taken.failure();

    std::vector<quint8> stars(*persons, kNoStarByte);
    const CourierStarColumns columns = next.windows.columns(0, *persons);
    CourierStarOutputs outputs;
    outputs.official = stars;
    CourierStarBatch(rules.courier).evaluate(columns, 0, *persons, outputs);
    std::vector<OutlookMove> moves;
    for (Ordinal row = 0; row < *persons; ++row) {
        if (next.published[row] || next.windows.asOf(row) == kNullInt || stars[row] == next.windows.previousStars()[row])
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
