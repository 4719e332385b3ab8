#include "models/desk/courier_input.h"

#include "models/desk/record_access.h"

using namespace Qt::StringLiterals;

namespace stardesk {

qint64 countOf(const RecordRow &record, const QString &field)
{
    const qint64 count = record.integer(field.toStdString());
    return count == kNullInt ? 0 : count;
}

std::array<qint64, 5> channelRatings(const RecordRow &window, const char *channel)
{
    std::array<qint64, 5> counts = {};
    for (int stars = 1; stars <= 5; ++stars)
        counts[size_t(stars - 1)] = countOf(window, u"%1_n%2"_s.arg(QLatin1String(channel)).arg(stars));
    return counts;
}

CourierStarInput courierInput(const RecordRow &window, const RecordRow *previous)
{
    CourierStarInput input;
    for (const char *channel : kFeedbackChannels) {
        const auto counts = channelRatings(window, channel);
        for (size_t place = 0; place < counts.size(); ++place) {
            input.ratings += counts[place];
            input.ratingSum += counts[place] * qint64(place + 1);
        }
    }
    input.deliveries = window.integer("deliveries");
    input.onTime = {window.integer("on_time"), input.deliveries};
    input.contact = {window.integer("contacted"), input.deliveries};
    input.door = {window.integer("door_done"), window.integer("door_asked")};
    input.consent = {window.integer("consented_and_told"), window.integer("station_drops")};
    input.minorComplaints = window.integer("complaints_minor");
    input.majorComplaints = window.integer("complaints_major");
    input.criticalComplaints = window.integer("complaints_critical");
    input.falseSignOffs = window.integer("false_sign_offs");
    if (previous) {
        if (const auto star = numberOf(*previous, "star"))
            input.previous.star = int(*star);
        input.previous.belowPeriods = int(previous->integer("below_periods"));
        input.previous.carriedPeriods = int(previous->integer("carried_periods"));
    }
    return input;
}

} // namespace stardesk
