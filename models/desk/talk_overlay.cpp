#include "models/desk/talk_overlay.h"

#include "models/columns/column_set.h"
#include "models/core/beijing.h"
#include "models/desk/store_session.h"
#include "models/desk/tip_notes.h"
#include "models/desk/work_access.h"
#include "models/domain/courier_tips.h"
#include "models/domain/hr_decision.h"
#include "models/store/batch/record_batch.h"
#include "models/store/claim_decision.h"
#include "models/store/derive/batch_fields.h"
#include "models/store/feed_reader.h"
#include "models/store/feed_store.h"
#include "models/store/record_visit.h"
#include "models/store/work_store.h"

#include <array>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

struct Talk {
    Ordinal person = kNoOrdinal;
    CourierComponent tip = CourierComponent::Contact;
    qint64 day = 0; ///< Beijing
};

/// Talks of this desk that were not taken back or refused, also those that the server has answered.
Result<> addTalksHere(FeedReader &reader, WorkStore &work, std::vector<Talk> *talks)
{
    static constexpr std::array kCounting = {OutboxState::Held, OutboxState::Queued, OutboxState::Sent, OutboxState::Accepted,
                                             OutboxState::Duplicate};
    const auto entries = work.entries(kCounting);
    if (!entries)
        return entries.failure();
    for (const OutboxEntry &entry : *entries) {
        const auto tip = entry.decision.kind == hrActionWord(HrAction::Note) ? tipOfNote(entry.decision.note) : std::nullopt;
        if (!tip)
            continue;
        const auto person = reader.find("person", dataOf(entry.decision)["person"_L1].toString().toStdString());
        if (!person)
            return person.failure();
        talks->push_back({*person, *tip, BeijingDay::ofInstant(entry.decision.decidedAtMs).number});
    }
    return {};
}

/// Talks of colleagues, as the export brings them.
Result<> addTalksOfExport(FeedReader &reader, std::vector<Talk> *talks)
{
    Job job;
    return forEachRecord(reader, "person_note", job, [talks](const RecordBatch &batch, size_t record, Ordinal) {
        const BatchFields fields(batch);
        const std::string_view text = fields.texts("text").at(record);
        if (const auto tip = tipOfNote(QString::fromUtf8(text.data(), qsizetype(text.size()))))
            talks->push_back({fields.ints("person").ref(record), *tip, BeijingDay::ofInstant(fields.ints("at").at(record)).number});
    });
}

/// A window that began after the talk shows whether it helped: the tip is open again.
bool closesTip(const StoreSession &session, const ColumnSet &columns, Ordinal row, const Talk &talk)
{
    const qint64 dataDay = columns.column("data_date").valueAt(row);
    const qint64 star = columns.column("star").valueAt(row);
    const int index = columns.indexOf(courierComponentWord(talk.tip).data());
    if (index < 0 || dataDay == kNoData || star == kNoData || !columns.column(index).hasData(row))
        return false;
    const auto rules = session.rules().validOn({qint32(dataDay)});
    const qint64 today = BeijingDay::ofInstant(session.clock().nowMs()).number;
    return rules && talk.day >= today - (*rules)->courier.windowDays && isTipOpen((*rules)->courier, int(star), int(columns.column(index).valueAt(row)));
}

} // namespace

Result<> overlayTalks(StoreSession &session, ColumnSet &columns)
{
    if (columns.table() != "couriers")
        return {};
    auto access = WorkAccess::forReading(session.profile());
    if (!access)
        return access.failure();
    FeedReader &reader = session.feed().reader();
    std::vector<Talk> talks;
    if (auto added = addTalksHere(reader, access->work(), &talks); !added)
        return added;
    if (auto added = addTalksOfExport(reader, &talks); !added)
        return added;
    std::set<std::pair<Ordinal, CourierComponent>> closed;
    for (const Talk &talk : talks) {
        const Ordinal row = talk.person;
        if (row >= columns.rowCount() || !closesTip(session, columns, row, talk) || !closed.emplace(row, talk.tip).second)
            continue;
        if (const qint64 open = columns.column("open_tips").valueAt(row); open > 0)
            columns.edit("open_tips").setValue(row, open - 1);
    }
    if (!closed.empty())
        columns.settle();
    return {};
}

} // namespace stardesk
