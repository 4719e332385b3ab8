#include "models/desk/talk_overlay.h"

#include "models/columns/column_set.h"
#include "models/core/beijing.h"
#include "models/desk/store_session.h"
#include "models/desk/tip_notes.h"
#include "models/desk/work_access.h"
#include "models/domain/courier_tips.h"
#include "models/domain/hr_decision.h"
#include "models/store/claim_decision.h"
#include "models/store/feed_reader.h"
#include "models/store/feed_store.h"
#include "models/store/work_store.h"

#include <array>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

struct Talk {
    QString person;
    CourierComponent tip = CourierComponent::Contact;
    qint64 day = 0; ///< Beijing
};

/// Talks that were not taken back or refused, also those that the server has answered.
std::vector<Talk> talksOf(WorkStore &work)
{
    static constexpr std::array kCounting = {OutboxState::Held, OutboxState::Queued, OutboxState::Sent, OutboxState::Accepted,
                                             OutboxState::Duplicate};
    std::vector<Talk> talks;
    const auto entries = work.entries(kCounting);
    if (!entries)
        return talks;
    for (const OutboxEntry &entry : *entries) {
        if (entry.decision.kind != hrActionWord(HrAction::Note))
            continue;
        if (const auto tip = tipOfNote(entry.decision.note))
            talks.push_back({dataOf(entry.decision)["person"_L1].toString(), *tip,
                             BeijingDay::ofInstant(entry.decision.decidedAtMs).number});
    }
    return talks;
}

/// A talk answers for the window it was held after; a tip that the next window still has is open again.
bool closesTip(const StoreSession &session, const ColumnSet &columns, Ordinal row, const Talk &talk)
{
    const qint64 dataDay = columns.column("data_date").valueAt(row);
    const qint64 star = columns.column("star").valueAt(row);
    const int index = columns.indexOf(courierComponentWord(talk.tip).data());
    if (index < 0 || dataDay == kNoData || star == kNoData || talk.day <= dataDay || !columns.column(index).hasData(row))
        return false;
    const auto rules = session.rules().validOn({qint32(dataDay)});
    return rules && isTipOpen((*rules)->courier, int(star), int(columns.column(index).valueAt(row)));
}

} // namespace

Result<> overlayTalks(StoreSession &session, ColumnSet &columns)
{
    if (columns.table() != "couriers")
        return {};
    auto access = WorkAccess::forReading(session.profile());
    if (!access)
        return {};
    std::set<std::pair<Ordinal, CourierComponent>> closed;
    for (const Talk &talk : talksOf(access->work())) {
        const auto row = session.feed().reader().find("person", talk.person.toStdString());
        if (!row)
            return row.failure();
        if (*row >= columns.rowCount() || !closesTip(session, columns, *row, talk) || !closed.emplace(*row, talk.tip).second)
            continue;
        const qint64 open = columns.column("open_tips").valueAt(*row);
        if (open > 0)
            columns.edit("open_tips").setValue(*row, open - 1);
    }
    if (!closed.empty())
        columns.settle();
    return {};
}

} // namespace stardesk
