#include "models/desk/courier_windows.h"

#include "models/store/batch/record_batch.h"

#include <algorithm>

namespace stardesk {

namespace {

constexpr qint64 kMostCounter = 254; // 255 is "no data"

// Places of the sums; the ratings of all channels come first.
enum Sum : size_t {
    Ratings, RatingSum, Deliveries, OnTime, Contacted, DoorAsked, DoorDone, StationDrops, Consented, Minor, Major,
    Critical, FalseSignOffs
};

constexpr std::array kFields = {"deliveries", "on_time", "contacted", "door_asked", "door_done", "station_drops",
                                "consented_and_told", "complaints_minor", "complaints_major", "complaints_critical",
                                "false_sign_offs"};
constexpr std::array kRatingFields = {"taobao_n1", "taobao_n2", "taobao_n3", "taobao_n4", "taobao_n5",
                                      "tmall_n1", "tmall_n2", "tmall_n3", "tmall_n4", "tmall_n5",
                                      "guoguo_n1", "guoguo_n2", "guoguo_n3", "guoguo_n4", "guoguo_n5"};
constexpr size_t kStarsOfChannel = 5;

struct WindowFields {
    std::array<size_t, kFields.size()> sums;
    std::array<size_t, kRatingFields.size()> ratings;
};

/// Places of the fields in conduct_window, looked up once.
const WindowFields &windowFields()
{
    static const WindowFields fields = [] {
        const RecordType &type = *recordType("conduct_window");
        WindowFields found{};
        std::ranges::transform(kFields, found.sums.begin(), [&](const char *name) { return size_t(type.fieldIndex(name)); });
        std::ranges::transform(kRatingFields, found.ratings.begin(), [&](const char *name) { return size_t(type.fieldIndex(name)); });
        return found;
    }();
    return fields;
}

} // namespace

CourierWindows::CourierWindows(size_t rows)
    : m_asOf(rows, kNullInt), m_previousStar(rows, kNoStarByte), m_below(rows, 0), m_carried(rows, 0)
{
    for (std::vector<quint32> &sum : m_sums)
        sum.resize(rows, 0);
}

void CourierWindows::set(size_t row, qint64 asOf, const RecordBatch &batch, size_t record)
{
    const WindowFields &fields = windowFields();
    m_asOf[row] = asOf;
    for (size_t i = 0; i < fields.sums.size(); ++i)
        m_sums[Deliveries + i][row] = quint32(batch.fields[fields.sums[i]].ints[record]);
    qint64 ratings = 0;
    qint64 sum = 0;
    for (size_t i = 0; i < fields.ratings.size(); ++i) {
        const qint64 count = batch.fields[fields.ratings[i]].ints[record];
        ratings += count;
        sum += count * qint64(i % kStarsOfChannel + 1);
    }
    m_sums[Ratings][row] = quint32(std::min<qint64>(ratings, std::numeric_limits<quint32>::max() - 1));
    m_sums[RatingSum][row] = quint32(std::min<qint64>(sum, std::numeric_limits<quint32>::max() - 1));
}

void CourierWindows::setPrevious(size_t row, const std::optional<int> &star, qint64 belowPeriods, qint64 carriedPeriods)
{
    m_previousStar[row] = star ? quint8(*star) : kNoStarByte;
    m_below[row] = quint8(std::clamp<qint64>(belowPeriods, 0, kMostCounter));
    m_carried[row] = quint8(std::clamp<qint64>(carriedPeriods, 0, kMostCounter));
}

CourierStarColumns CourierWindows::columns(size_t first, size_t count) const
{
    const auto sum = [&](Sum place) { return PackedCounts(std::span(m_sums[place]).subspan(first, count)); };
    const auto counter = [&](const std::vector<quint8> &values) { return PackedCounts(std::span(values).subspan(first, count)); };
    CourierStarColumns columns;
    columns.ratings = sum(Ratings);
    columns.ratingSum = sum(RatingSum);
    columns.deliveries = sum(Deliveries);
    columns.onTime = sum(OnTime);
    columns.contacted = sum(Contacted);
    columns.doorAsked = sum(DoorAsked);
    columns.doorDone = sum(DoorDone);
    columns.stationDrops = sum(StationDrops);
    columns.consentedAndTold = sum(Consented);
    columns.minorComplaints = sum(Minor);
    columns.majorComplaints = sum(Major);
    columns.criticalComplaints = sum(Critical);
    columns.falseSignOffs = sum(FalseSignOffs);
    columns.previousStar = counter(m_previousStar);
    columns.belowPeriods = counter(m_below);
    columns.carriedPeriods = counter(m_carried);
    return columns;
}

} // namespace stardesk
