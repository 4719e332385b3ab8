#include "models/store/derive/courier_derivation.h"

#include "models/core/beijing.h"
#include "models/core/text/pinyin.h"
#include "models/domain/rated_window.h"
#include "models/store/derive/batch_fields.h"
#include "models/store/vault_rows.h"

namespace stardesk {

namespace {

/// Of a name with Chinese characters; others are found by their letters.
std::string readingOf(std::string_view name)
{
    constexpr char16_t kFirstHan = 0x2E80;
    const QString text = QString::fromUtf8(name.data(), qsizetype(name.size()));
    const bool chinese = std::ranges::any_of(text, [](QChar letter) { return letter.unicode() >= kFirstHan; });
    return chinese ? pinyinOf(text).toStdString() : std::string();
}

struct RatingFields {
    std::array<IntField, 15> counts;
};

RatingFields ratingFields(const BatchFields &fields)
{
    return {{fields.ints("taobao_n1"), fields.ints("taobao_n2"), fields.ints("taobao_n3"), fields.ints("taobao_n4"),
             fields.ints("taobao_n5"), fields.ints("tmall_n1"), fields.ints("tmall_n2"), fields.ints("tmall_n3"),
             fields.ints("tmall_n4"), fields.ints("tmall_n5"), fields.ints("guoguo_n1"), fields.ints("guoguo_n2"),
             fields.ints("guoguo_n3"), fields.ints("guoguo_n4"), fields.ints("guoguo_n5")}};
}

void countRatings(const RatingFields &fields, size_t record, WindowSums *sums)
{
    for (size_t i = 0; i < fields.counts.size(); ++i) {
        const qint64 count = fields.counts[i].at(record);
        const qint64 stars = qint64(i % 5) + 1;
        sums->ratings += count;
        sums->ratingSum += count * stars;
        sums->positive += stars >= 4 ? count : 0;
        sums->negative += stars <= 2 ? count : 0;
    }
}

} // namespace

CourierDerivation::CourierDerivation(RowSlots chosen)
    : TableDerivation("couriers", std::move(chosen)), m_out(m_columns)
{
}

void CourierDerivation::reserve(Ordinal rows)
{
    TableDerivation::reserve(rows);
    m_employments.reserve(rows);
    m_trails.reserve(rows);
    m_splits.reserve(rows);
}

void CourierDerivation::add(const RecordBatch &batch, std::span<const Ordinal> ordinals)
{
    const std::string_view type = batch.type().name;
    if (type == "rule_set")
        m_rules.add(batch);
    else if (type == "employer")
        addEmployers(batch, ordinals);
    else if (type == "station")
        addStations(batch, ordinals);
    else if (type == "person")
        addPersons(batch, ordinals);
    else if (type == "person_id")
        addNumbers(batch);
    else if (type == "employment")
        addEmployments(batch);
    else if (type == "conduct_window")
        addWindows(batch);
    else if (type == "courier_star")
        addStars(batch);
    else if (type == "award")
        addAwards(batch);
}

void CourierDerivation::addEmployers(const RecordBatch &batch, std::span<const Ordinal> ordinals)
{
    for (size_t record = 0; record < batch.rows(); ++record) {
        m_employers.resize(std::max<size_t>(m_employers.size(), ordinals[record] + 1));
        m_employers[ordinals[record]] = batch.keys.at(record);
    }
    m_employerCodes.assign(m_employers.size(), kNoData);
}

void CourierDerivation::addStations(const RecordBatch &batch, std::span<const Ordinal> ordinals)
{
    const BatchFields fields(batch);
    const TextColumn &names = fields.texts("name");
    const TextColumn &regions = fields.texts("region");
    for (size_t record = 0; record < batch.rows(); ++record) {
        m_stations.resize(std::max<size_t>(m_stations.size(), ordinals[record] + 1));
        m_stations[ordinals[record]] = {std::string(names.at(record)), std::string(m_cities.cityOf(regions.at(record)))};
    }
}

void CourierDerivation::addPersons(const RecordBatch &batch, std::span<const Ordinal> ordinals)
{
    makeRoom(ordinals);
    const BatchFields fields(batch);
    const TextColumn &names = fields.texts("name");
    const TextColumn &readings = fields.texts("pinyin");
    const IntField since = fields.ints("since");
    for (size_t record = 0; record < batch.rows(); ++record) {
        const Ordinal row = rowFor(ordinals[record]);
        if (row == kNoOrdinal)
            continue;
        m_out.id.setText(row, batch.keys.at(record));
        m_out.name.setText(row, names.at(record));
        if (!readings.isNull(record))
            m_out.pinyin.setText(row, readings.at(record));
        else if (const std::string reading = readingOf(names.at(record)); !reading.empty())
            m_out.pinyin.setText(row, reading);
        m_out.since.setValue(row, since.isNull(record) ? kNoData : since.at(record));
    }
}

/// Only what is shown to everybody: the rest of a stored number says nothing here.
void CourierDerivation::addNumbers(const RecordBatch &batch)
{
    const BatchFields fields(batch);
    const IntField person = fields.ints("person");
    const TextColumn &numbers = fields.texts("number");
    for (size_t record = 0; record < batch.rows(); ++record) {
        const Ordinal row = rowFor(person.ref(record));
        if (row == kNoOrdinal || numbers.isNull(record))
            continue;
        if (const QString mask = maskOfStored(numbers.at(record)); !mask.isEmpty())
            m_out.idMasked.setText(row, mask.toStdString());
    }
}

void CourierDerivation::addEmployments(const RecordBatch &batch)
{
    const BatchFields fields(batch);
    const IntField person = fields.ints("person");
    const IntField employer = fields.ints("employer");
    const IntField station = fields.ints("station");
    const IntField from = fields.ints("from");
    const IntField to = fields.ints("to");
    const TextColumn &staffNo = fields.texts("staff_no");
    for (size_t record = 0; record < batch.rows(); ++record) {
        const Ordinal row = rowFor(person.ref(record));
        if (row == kNoOrdinal)
            continue;
        const auto end = to.isNull(record) ? std::optional<qint64>() : to.at(record);
        if (!m_employments.at(row).consider(employer.ref(record), station.ref(record), from.at(record), end))
            continue;
        if (row != m_staffRow)
            flushStaffNo();
        m_staffRow = row;
        m_staffNo = staffNo.at(record);
    }
}

void CourierDerivation::flushStaffNo()
{
    if (m_staffRow != kNoOrdinal && !m_staffNo.empty())
        m_out.staffNo.setText(m_staffRow, m_staffNo);
    else if (m_staffRow != kNoOrdinal && m_out.staffNo.hasData(m_staffRow))
        m_out.staffNo.clear(m_staffRow);
    m_staffRow = kNoOrdinal;
}

void CourierDerivation::addWindows(const RecordBatch &batch)
{
    const BatchFields fields(batch);
    const RatingFields ratings = ratingFields(fields);
    const std::array sums = {fields.ints("deliveries"), fields.ints("on_time"), fields.ints("contacted"),
        fields.ints("door_asked"), fields.ints("door_done"), fields.ints("station_drops"),
        fields.ints("consented_and_told"), fields.ints("complaints_minor"), fields.ints("complaints_major"),
        fields.ints("complaints_critical"), fields.ints("false_sign_offs")};
    const IntField person = fields.ints("person");
    const IntField asOf = fields.ints("as_of");
    for (size_t record = 0; record < batch.rows(); ++record) {
        const Ordinal row = rowFor(person.ref(record));
        if (row == kNoOrdinal)
            continue;
        WindowSums window;
        window.asOf = asOf.at(record);
        window.deliveries = sums[0].at(record);
        window.onTime = sums[1].at(record);
        window.contacted = sums[2].at(record);
        window.doorAsked = sums[3].at(record);
        window.doorDone = sums[4].at(record);
        window.stationDrops = sums[5].at(record);
        window.consentedAndTold = sums[6].at(record);
        window.minorComplaints = sums[7].at(record);
        window.majorComplaints = sums[8].at(record);
        window.criticalComplaints = sums[9].at(record);
        window.falseSignOffs = sums[10].at(record);
        countRatings(ratings, record, &window);
        addWindow(row, window);
    }
}

/// Two windows are enough until the stars have come: the newest that closes a month, and the one before it, as a month may
/// still wait for its publication. Windows inside a month count only where there is no other.
void CourierDerivation::addWindow(Ordinal row, const WindowSums &sums)
{
    if (!m_out.hasWindow(row)) {
        keepWindow(row, sums);
        return;
    }
    WindowSums kept = m_out.window(row);
    kept.positive = m_splits.at(row).positive;
    kept.negative = m_splits.at(row).negative;
    const bool closes = isMonthEnd(sums.asOf);
    const bool keptCloses = isMonthEnd(kept.asOf);
    if (closes != keptCloses) {
        if (closes)
            keepWindow(row, sums);
        return;
    }
    if (sums.asOf > kept.asOf) {
        keepWindow(row, sums);
        keepSecond(row, kept);
    } else {
        keepSecond(row, sums);
    }
}

void CourierDerivation::keepWindow(Ordinal row, const WindowSums &sums)
{
    if (m_anonymityK < 0) {
        const auto rules = m_rules.validOn({qint32(sums.asOf)});
        m_anonymityK = rules ? (*rules)->anonymityK : 0; // finish() reports rules that cannot be read
    }
    m_splits.at(row) = {quint32(sums.positive), quint32(sums.negative)};
    m_out.setWindow(row, sums, m_anonymityK);
}

void CourierDerivation::keepSecond(Ordinal row, const WindowSums &sums)
{
    if (!isMonthEnd(sums.asOf))
        return;
    quint32 &place = m_seconds.at(row);
    if (place == 0) {
        m_secondWindows.push_back(sums);
        place = quint32(m_secondWindows.size());
    } else if (m_secondWindows[place - 1].asOf < sums.asOf) {
        m_secondWindows[place - 1] = sums;
    }
}

void CourierDerivation::addStars(const RecordBatch &batch)
{
    const BatchFields fields(batch);
    const IntField person = fields.ints("person");
    const IntField period = fields.ints("period");
    const IntField star = fields.ints("star");
    const IntField below = fields.ints("below_periods");
    const IntField carried = fields.ints("carried_periods");
    for (size_t record = 0; record < batch.rows(); ++record) {
        const Ordinal row = rowFor(person.ref(record));
        if (row == kNoOrdinal)
            continue;
        const auto value = star.isNull(record) ? std::optional<int>() : int(star.at(record));
        m_trails.at(row).add(int(period.at(record)), value, int(below.at(record)), int(carried.at(record)));
    }
}

void CourierDerivation::addAwards(const RecordBatch &batch)
{
    const BatchFields fields(batch);
    const IntField person = fields.ints("person");
    for (size_t record = 0; record < batch.rows(); ++record) {
        const Ordinal row = rowFor(person.ref(record));
        if (row == kNoOrdinal || fields.word("status", record) != "eligible")
            continue;
        const qint64 due = m_out.incentivesDue.valueAt(row);
        m_out.incentivesDue.setValue(row, due == kNoData ? 1 : due + 1);
    }
}

Result<> CourierDerivation::gather(FeedReader &reader)
{
    constexpr std::array<std::string_view, 3> kLookups = {"rule_set", "employer", "station"};
    if (auto added = addAll(reader, kLookups); !added)
        return added;
    if (auto added = addRecords(reader, "person", m_slots.rows()); !added)
        return added;
    for (const std::string_view type : {"person_id", "employment", "conduct_window", "courier_star", "award"}) {
        if (auto added = addChildren(reader, type, "person", m_slots.rows()); !added)
            return added;
    }
    return {};
}

} // namespace stardesk
