#include "models/desk/courier_month.h"

#include "models/domain/rated_window.h"
#include "models/store/batch/record_batch.h"
#include "models/store/record_visit.h"

namespace stardesk {

namespace {

Result<> takeStars(FeedReader &reader, qint64 month, Job &job, CourierMonth *taken)
{
    const RecordType &type = *recordType("courier_star");
    const auto field = [&type](const char *name) { return size_t(type.fieldIndex(name)); };
    const size_t person = field("person"), period = field("period"), star = field("star");
    const size_t below = field("below_periods"), carried = field("carried_periods");
    return forEachRecord(reader, "courier_star", job, [&](const RecordBatch &batch, size_t record, Ordinal) {
        const size_t row = size_t(batch.fields[person].ints[record]);
        const qint64 of = batch.fields[period].ints[record];
        const qint64 value = batch.fields[star].ints[record];
        if (of == month) {
            taken->isPublished[row] = true;
            taken->published[row] = value == kNullInt ? kNoStarByte : quint8(value);
        } else if (of == month - 1) {
            taken->windows.setPrevious(row, value == kNullInt ? std::nullopt : std::optional(int(value)),
                                       batch.fields[below].ints[record], batch.fields[carried].ints[record]);
        }
    });
}

Result<> takeWindows(FeedReader &reader, BeijingDay after, BeijingDay upTo, Job &job, CourierMonth *taken)
{
    const RecordType &type = *recordType("conduct_window");
    const size_t person = size_t(type.fieldIndex("person"));
    const size_t asOf = size_t(type.fieldIndex("as_of"));
    return forEachRecord(reader, "conduct_window", job, [&](const RecordBatch &batch, size_t record, Ordinal) {
        const size_t row = size_t(batch.fields[person].ints[record]);
        const qint64 day = batch.fields[asOf].ints[record];
        if (day > after.number && day <= upTo.number && day > taken->windows.asOf(row))
            taken->windows.set(row, day, batch, record);
    });
}

} // namespace

Result<CourierMonth> readCourierMonth(FeedReader &reader, BeijingDay after, BeijingDay upTo, Job &job)
{
    auto persons = reader.capacity("person");
    if (!persons)
        return persons.failure();
    CourierMonth month{CourierWindows(*persons), std::vector<bool>(*persons, false), std::vector<quint8>(*persons, kNoStarByte)};
    if (auto taken = takeStars(reader, monthOfDay(upTo.number), job, &month); !taken)
        return taken.failure();
    if (auto taken = takeWindows(reader, after, upTo, job, &month); !taken)
        return taken.failure();
    return month;
}

} // namespace stardesk
