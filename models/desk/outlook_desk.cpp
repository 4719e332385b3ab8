#include "models/desk/outlook_desk.h"

#include "models/columns/column_set.h"
#include "models/desk/cell_value.h"
#include "models/desk/outlook_moves.h"
#include "models/desk/store_session.h"
#include "models/domain/rule_set.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

Result<> checkDay(StoreSession &session, BeijingDay day)
{
    auto set = session.columns("sellers");
    if (!set)
        return set.failure();
    const Column &dates = (*set)->column("data_date");
    qint64 newest = std::numeric_limits<qint32>::min();
    for (Ordinal row = 0; row < (*set)->rowCount(); ++row) {
        if ((*set)->isLive(row) && dates.hasData(row))
            newest = std::max(newest, dates.valueAt(row));
    }
    if (day.number >= newest)
        return {};
    return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "the data are of %1, and what they said on %2 is not kept: choose that day or a later one"),
                {BeijingDay{qint32(newest)}.iso(), day.iso()}, u"--at"_s);
}

bool comesFirst(const OutlookMove &a, const OutlookMove &b)
{
    const auto rank = [](const OutlookMove &move) {
        const bool rises = move.to.value_or(0) > move.from.value_or(0);
        return std::tuple(move.kind != u"seller"_s, rises, move.marginCenti.value_or(0));
    };
    return rank(a) < rank(b);
}

QJsonObject phaseJson(const StarOutlook &outlook)
{
    return {{u"phase"_s, QString(starPhaseWord(outlook.phase))},
            {u"star_day"_s, outlook.publishesOn.iso()},
            {u"data_date"_s, outlook.dataDate.iso()},
            {u"days_to_change"_s, outlook.daysToChange}};
}

QJsonValue starJson(const std::optional<int> &star)
{
    return star ? QJsonValue(*star) : QJsonValue();
}

} // namespace

Result<Outlook> OutlookDesk::outlook(const std::optional<BeijingDay> &at, Job &job) const
{
    const qint64 nowMs = m_session.clock().nowMs();
    const BeijingDay today = BeijingDay::ofInstant(nowMs);
    if (at) {
        if (auto checked = checkDay(m_session, *at); !checked)
            return checked.failure();
    }
    const qint64 instant = at && *at != today ? at->startMs() : nowMs;
    auto rules = m_session.rules().validOn(at.value_or(today));
    if (!rules)
        return rules.failure();
    Outlook outlook;
    outlook.at = at.value_or(today);
    outlook.sellers = sellerOutlook((*rules)->seller, instant);
    outlook.couriers = courierOutlook((*rules)->courier, instant);
    auto sellers = sellerMoves(m_session, **rules, outlook.sellers, job);
    if (!sellers)
        return sellers.failure();
    auto couriers = courierMoves(m_session, **rules, outlook.couriers, job);
    if (!couriers)
        return couriers.failure();
    outlook.moves = std::move(*sellers);
    std::ranges::move(*couriers, std::back_inserter(outlook.moves));
    std::ranges::stable_sort(outlook.moves, comesFirst);
    return outlook;
}

QJsonObject outlookJson(const Outlook &outlook)
{
    QJsonArray moves;
    for (const OutlookMove &move : outlook.moves)
        moves << QJsonObject{{u"kind"_s, move.kind}, {u"id"_s, move.id}, {u"from"_s, starJson(move.from)}, {u"to"_s, starJson(move.to)},
                             {u"limiting"_s, QJsonArray::fromStringList(move.limiting)},
                             {u"margin"_s, move.marginCenti ? cellJson(DecimalValue{*move.marginCenti, 2}) : QJsonValue()}};
    return {{u"at"_s, outlook.at.iso()},
            {u"phase"_s, QString(starPhaseWord(outlook.sellers.phase))},
            {u"sellers"_s, phaseJson(outlook.sellers)},
            {u"couriers"_s, phaseJson(outlook.couriers)},
            {u"moves"_s, moves}};
}

} // namespace stardesk
