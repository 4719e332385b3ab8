#include "models/store/derive/courier_derivation.h"

#include "models/core/beijing.h"
#include "models/core/text/pinyin.h"
#include "models/domain/courier_star_batch.h"
#include "models/domain/rated_window.h"
#include "models/store/derive/batch_fields.h"

namespace stardesk {

namespace {

/// Rated ahead of the newest published month, or behind it, is possible only while a month waits for its publication.
bool closesMonth(const WindowSums &sums, int month)
{
    return isMonthEnd(sums.asOf) && monthOfDay(sums.asOf) == month;
}

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

PackedCounts counts(const Column &column)
{
    PackedCounts packed;
    column.visit([&packed](auto values) { packed = PackedCounts(values); });
    return packed;
}

} // namespace

CourierDerivation::CourierDerivation(RowSlots chosen)
    : TableDerivation("couriers", std::move(chosen)), m_out(m_columns)
{
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

/// A dictionary's code is looked up once per word, not once per row.
qint64 CourierDerivation::codeOf(Column &column, Ordinal row, std::string_view word, qint64 *code)
{
    if (*code == kNoData) {
        column.setText(row, word);
        *code = column.valueAt(row);
    }
    return *code;
}

void CourierDerivation::finishEmployment(Ordinal row, qint64 today)
{
    const EmploymentPick pick = m_employments.get(row);
    if (!pick.employedOn(today)) {
        m_out.previousEmployers.setValue(row, pick.seen == 0 ? 0 : pick.others() + 1);
        return;
    }
    m_out.previousEmployers.setValue(row, pick.others());
    m_out.employer.setValue(row, codeOf(m_out.employer, row, m_employers[pick.employer], &m_employerCodes[pick.employer]));
    if (pick.station == kNoOrdinal)
        return;
    Station &station = m_stations[pick.station];
    m_out.station.setValue(row, codeOf(m_out.station, row, station.name, &station.nameCode));
    if (!station.city.empty())
        m_out.city.setValue(row, codeOf(m_out.city, row, station.city, &station.cityCode));
}

void CourierDerivation::chooseWindow(Ordinal row)
{
    const quint32 second = m_seconds.get(row);
    const int published = m_trails.get(row).newest;
    if (second == 0 || published == 0 || closesMonth(m_out.window(row), published))
        return;
    if (closesMonth(m_secondWindows[second - 1], published))
        keepWindow(row, m_secondWindows[second - 1]);
}

void CourierDerivation::setPrevious(Ordinal row)
{
    const StarTrail trail = m_trails.get(row);
    m_out.starHistory.setSeries(row, trail.year());
    if (!m_out.hasWindow(row))
        return;
    const int month = monthOfDay(m_out.dataDate.valueAt(row));
    if (const auto published = trail.starAt(month))
        m_out.publishedStar.setValue(row, *published);
    const int back = trail.newest - (month - 1);
    if (trail.at(month - 1) == StarTrail::kNoRecord || back < 0 || back > 1)
        return;
    if (const auto before = trail.starAt(month - 1))
        m_out.previousStar.setValue(row, *before);
    m_out.belowPeriods.setValue(row, trail.below[size_t(back)]);
    m_out.carriedPeriods.setValue(row, trail.carried[size_t(back)]);
}

void CourierDerivation::setStar(Ordinal row, const CourierRules &rules, quint8 star, quint8 flags)
{
    m_out.unrated.setValue(row, star == kNoStarByte ? 1 : 0);
    m_out.atRisk.setValue(row, CourierFlags(flags).testFlag(CourierFlag::AtRisk) ? 1 : 0);
    if (m_out.incentivesDue.valueAt(row) == kNoData)
        m_out.incentivesDue.setValue(row, 0);
    if (star == kNoStarByte)
        return;
    m_out.star.setValue(row, star);
    const int month = monthOfDay(m_out.dataDate.valueAt(row));
    if (const auto before = m_trails.get(row).starAt(month - 3))
        m_out.change3m.setValue(row, star - *before);
    // A tip is open where a share lies below the edge of the next star.
    const int edge = edgeOfStar(rules, std::min(star + 1, kTopCourierStar));
    int tips = 0;
    for (const Column *share : {&m_out.onTime, &m_out.contact, &m_out.door, &m_out.consent}) {
        const qint64 value = share->valueAt(row);
        tips += value != kNoData && value < edge ? 1 : 0;
    }
    m_out.openTips.setValue(row, tips);
}

/// As ratedWindow(): where stars are published, a window inside a month is not due yet.
bool CourierDerivation::isRated(Ordinal row) const
{
    if (!m_out.hasWindow(row))
        return false;
    return m_trails.get(row).newest == 0 || isMonthEnd(m_out.dataDate.valueAt(row));
}

Result<> CourierDerivation::finish(const FinishContext &context)
{
    flushStaffNo();
    const Ordinal rows = m_columns.rowCount();
    const qint64 today = BeijingDay::ofInstant(context.nowMs).number;
    qint64 newest = kNoData;
    for (Ordinal row = 0; row < rows; ++row) {
        finishEmployment(row, today);
        chooseWindow(row);
        setPrevious(row);
        newest = std::max(newest, m_out.dataDate.valueAt(row));
    }
    const auto rules = m_rules.validOn(newest == kNoData ? BeijingDay{qint32(today)} : BeijingDay{qint32(newest)});
    if (!rules)
        return rules.failure();
    std::vector<quint8> stars(rows, kNoStarByte);
    std::vector<quint8> flags(rows, 0);
    std::vector<quint16> scores(rows, kNoScoreWord);
    const CourierStarColumns inputs{counts(m_out.feedback), counts(m_out.ratingSum), counts(m_out.deliveries),
        counts(m_out.onTimeCount), counts(m_out.contactedCount), counts(m_out.doorAsked), counts(m_out.doorDone),
        counts(m_out.stationDrops), counts(m_out.consentedAndTold), counts(m_out.minorComplaints),
        counts(m_out.majorComplaints), counts(m_out.criticalComplaints), counts(m_out.falseSignOffs),
        counts(m_out.previousStar), counts(m_out.belowPeriods), counts(m_out.carriedPeriods)};
    CourierStarBatch((*rules)->courier).evaluate(inputs, 0, rows, {scores, {}, stars, flags, {}, {}});
    for (Ordinal row = 0; row < rows; ++row) {
        const bool known = isRated(row);
        setStar(row, (*rules)->courier, known ? stars[row] : kNoStarByte, known ? flags[row] : quint8(0));
        if (known && scores[row] != kNoScoreWord)
            m_out.score.setValue(row, scores[row]);
    }
    return {};
}

Result<> CourierDerivation::gather(FeedReader &reader)
{
    constexpr std::array<std::string_view, 3> kLookups = {"rule_set", "employer", "station"};
    if (auto added = addAll(reader, kLookups); !added)
        return added;
    if (auto added = addRecords(reader, "person", m_slots.rows()); !added)
        return added;
    for (const std::string_view type : {"employment", "conduct_window", "courier_star", "award"}) {
        if (auto added = addChildren(reader, type, "person", m_slots.rows()); !added)
            return added;
    }
    return {};
}

} // namespace stardesk
