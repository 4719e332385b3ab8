#include "models/store/derive/claim_derivation.h"

#include "models/domain/lateness.h"
#include "models/store/batch/record_batch.h"
#include "models/store/derive/batch_fields.h"
#include "models/store/derive/claim_clock.h"
#include "models/store/feed_reader.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <bit>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSecondsPerDay = 86'400;
constexpr qint64 kMsPerSecond = 1000;
constexpr std::string_view kZoneUnknown = "ZONE_UNKNOWN";
constexpr std::string_view kOrderImpossible = "ORDER_IMPOSSIBLE";

Currency currencyOf(std::string_view code)
{
    return Currency::fromCode(QString::fromLatin1(code.data(), qsizetype(code.size()))).value_or(Currency());
}

/// Who made the proposal that waits, out of its JSON.
std::string makerOf(std::string_view proposal)
{
    const auto json = QJsonDocument::fromJson(QByteArray(proposal.data(), qsizetype(proposal.size())));
    return json.object()["by"_L1].toString().toStdString();
}

} // namespace

/// Fields of a batch of claims, looked up once.
struct ClaimFields {
    explicit ClaimFields(const BatchFields &all)
        : batch(all), parcel(all.ints("parcel")), incident(all.ints("incident")), filed(all.ints("filed_at")),
          due(all.ints("due")), asked(all.ints("asked_minor")), askedCurrency(all.texts("asked_currency")),
          assignee(all.texts("assignee")), proposal(all.texts("proposal")), flags(all.texts("flags"))
    {
    }
    const BatchFields &batch;
    IntField parcel;
    IntField incident;
    IntField filed;
    IntField due;
    IntField asked;
    const TextColumn &askedCurrency;
    const TextColumn &assignee;
    const TextColumn &proposal;
    const TextColumn &flags;
};

ClaimDerivation::ClaimDerivation(RowSlots chosen) : TableDerivation("claims", std::move(chosen)), m_out(m_columns)
{
    if (m_slots.all())
        m_shelf = std::make_unique<ParcelShelf>(RowSlots());
}

ClaimDerivation::~ClaimDerivation() = default;

void ClaimDerivation::add(const RecordBatch &batch, std::span<const Ordinal> ordinals)
{
    const std::string_view type = batch.type().name;
    m_lookup.add(batch, ordinals);
    if (type == "seller")
        addSellers(batch, ordinals);
    else if (type == "incident")
        addIncidents(batch, ordinals);
    else if (type == "parcel")
        m_shelf->addParcels(batch, ordinals);
    else if (type == "tracking_event")
        m_shelf->addEvents(batch);
    else if (type == "claim")
        addClaims(batch, ordinals);
    else if (type == "document")
        addDocuments(batch);
}

void ClaimDerivation::addSellers(const RecordBatch &batch, std::span<const Ordinal> ordinals)
{
    for (size_t record = 0; record < batch.rows(); ++record)
        m_sellers.set(ordinals[record], batch.keys.at(record));
}

void ClaimDerivation::addIncidents(const RecordBatch &batch, std::span<const Ordinal> ordinals)
{
    const BatchFields fields(batch);
    const IntField excused = fields.ints("excused_hours");
    const IntField stage = fields.ints("stage");
    for (size_t record = 0; record < batch.rows(); ++record) {
        m_incidents.set(ordinals[record], batch.keys.at(record));
        m_excuses.resize(std::max<size_t>(m_excuses.size(), ordinals[record] + 1));
        const std::string_view kind = fields.word("kind", record);
        if (excuseCauseOf(QString::fromLatin1(kind.data(), qsizetype(kind.size()))) != ExcuseCause::None)
            m_excuses[ordinals[record]] = {excused.at(record), int(stage.orZero(record))};
    }
}

void ClaimDerivation::addClaims(const RecordBatch &batch, std::span<const Ordinal> ordinals)
{
    makeRoom(ordinals);
    const BatchFields all(batch);
    const ClaimFields fields(all);
    for (size_t record = 0; record < batch.rows(); ++record) {
        const Ordinal row = rowFor(ordinals[record]);
        if (row == kNoOrdinal)
            continue;
        m_out.id.setText(row, batch.keys.at(record));
        addClaim(fields, record, row);
    }
}

void ClaimDerivation::addClaim(const ClaimFields &fields, size_t record, Ordinal row)
{
    Facts &facts = m_facts.at(row);
    facts.parcel = fields.parcel.ref(record);
    facts.incident = fields.incident.ref(record);
    facts.filedMs = fields.filed.at(record);
    m_out.kind.setText(row, fields.batch.word("kind", record));
    m_out.state.setText(row, fields.batch.word("state", record));
    m_out.filed.setValue(row, minuteOfMs(facts.filedMs));
    m_out.due.setValue(row, fields.due.isNull(record) ? kNoData : minuteOfMs(fields.due.at(record)));
    if (!fields.asked.isNull(record))
        m_out.asked.setMoney(row, fields.asked.at(record), fields.askedCurrency.at(record));
    if (!fields.assignee.isNull(record))
        m_out.reviewer.setText(row, fields.assignee.at(record));
    if (!fields.proposal.isNull(record)) {
        if (const std::string maker = makerOf(fields.proposal.at(record)); !maker.empty())
            m_out.proposer.setText(row, maker);
    }
    if (facts.incident != kNoOrdinal)
        m_out.incident.setText(row, m_incidents.at(facts.incident));
    m_out.flags.setValue(row, 0);
    if (!fields.flags.isNull(record))
        setFlags(row, fields.flags.at(record));
}

/// The list is compact JSON of plain words: ["QA_SAMPLE","FRAUD_HOLD"].
void ClaimDerivation::setFlags(Ordinal row, std::string_view list)
{
    const auto words = QJsonDocument::fromJson(QByteArray(list.data(), qsizetype(list.size()))).array();
    for (const QJsonValue &word : words)
        m_out.flags.setText(row, word.toString().toStdString());
}

void ClaimDerivation::addDocuments(const RecordBatch &batch)
{
    const BatchFields fields(batch);
    const IntField claim = fields.ints("claim");
    const IntField stage = fields.ints("stage");
    for (size_t record = 0; record < batch.rows(); ++record) {
        const Ordinal row = rowFor(claim.ref(record));
        if (row != kNoOrdinal && !stage.isNull(record))
            m_facts.at(row).stagesWithPaper |= quint8(1 << (stage.at(record) - 1));
    }
}

void ClaimDerivation::setDelivery(Ordinal row, const ParcelFacts &parcel)
{
    const bool delivered = parcel.deliveredLocal != ParcelFacts::kNotDelivered;
    m_out.delivered.setValue(row, delivered ? 1 : 0);
    m_out.deliveredOn.setValue(row, delivered ? parcel.deliveredLocal / kSecondsPerDay : kNoData);
    m_out.promisedOn.setValue(row, parcel.promisedOn);
    m_out.promiseDays.setValue(row, parcel.promisedOn - parcel.startOn);
    if (parcel.zone >= 0)
        m_out.country.setText(row, m_shelf->zones().country(parcel.zone));
}

/// Days late and the stage that limits, by the rules that explain a claim (rules.md D1): a first attempt counts, accepted
/// causes are taken off in UTC, and what is not delivered is as late as the newest day.
void ClaimDerivation::setDelay(Ordinal row, const ParcelFacts &parcel, Ordinal incident, qint64 newestDay)
{
    const bool delivered = parcel.deliveredLocal != ParcelFacts::kNotDelivered;
    const qint64 localSeconds = delivered ? parcel.deliveredLocal : newestDay * kSecondsPerDay;
    if (parcel.zone < 0) {
        m_out.daysLate.setValue(row, localSeconds / kSecondsPerDay - parcel.promisedOn);
        return;
    }
    const IncidentExcuse excuse = incident < m_excuses.size() ? m_excuses[incident] : IncidentExcuse();
    const StageTimes stages = m_shelf->stages(m_facts.get(row).parcel);
    const Zone &zone = m_shelf->zones().zone(parcel.zone);
    const qint64 endMs = m_shelf->zones().instantOf(parcel.zone, localSeconds) * kMsPerSecond;
    const qint64 countedMs = countedDeliveryMs(endMs, stages.firstAttemptMs(parcel.startOn), {parcel.promisedOn}, zone);
    m_out.daysLate.setValue(row, effectiveLateness(countedMs, excuse.hours * kMsPerHour, {parcel.promisedOn}, zone).daysLate);
    setLimitingStage(row, parcel, stages, endMs, excuse);
}

void ClaimDerivation::setLimitingStage(Ordinal row, const ParcelFacts &parcel, const StageTimes &stages, qint64 endMs,
                                       const IncidentExcuse &excuse)
{
    const auto rules = m_lookup.rules().validOn({parcel.startOn});
    if (!rules)
        return;
    const int days = parcel.promisedOn - parcel.startOn;
    const qint64 startMs = promiseEndMs({parcel.promisedOn}, m_shelf->zones().zone(parcel.zone)) - days * kMsPerDay;
    auto input = delayInputOf({startMs, days, endMs, parcel.deliveredLocal != ParcelFacts::kNotDelivered}, stages.ends(parcel.startOn),
                              (*rules)->process.stageHours);
    if (!input)
        return;
    if (excuse.stage > 0)
        input->excused[size_t(excuse.stage - 1)] = excuse.hours;
    const auto attribution = attributeDelay(*input);
    if (attribution && attribution->payable)
        m_out.limitingStage.setValue(row, int(attribution->limitingStage()) + 1);
}

void ClaimDerivation::setPolicy(Ordinal row, const ParcelFacts &parcel, qint64 filedMs)
{
    const std::string_view currency = m_shelf->word(parcel.currency);
    const bool hasAsked = m_out.asked.hasData(row);
    if (hasAsked)
        m_out.currency.setText(row, m_out.asked.textAt(row));
    else if (!currency.empty())
        m_out.currency.setText(row, currency);
    if (parcel.plan == kNoOrdinal || parcel.mixedCurrencies)
        return;
    const CompensationInput input{currencyOf(currency), parcel.itemMinor, parcel.shippingMinor, parcel.refundedMinor,
                                  m_out.daysLate.valueAt(row), {}};
    const auto policy = m_lookup.policy(parcel.plan, input, BeijingDay::ofInstant(filedMs));
    if (!policy)
        return;
    m_out.policy.setMoney(row, *policy, currency);
    if (hasAsked && m_out.asked.textAt(row) == currency)
        m_out.difference.setMoney(row, m_out.asked.valueAt(row) - *policy, currency);
}

void ClaimDerivation::finishRow(Ordinal row, qint64 newest)
{
    const Facts facts = m_facts.get(row);
    if (facts.parcel == kNoOrdinal)
        return;
    const ParcelFacts parcel = m_shelf->facts(facts.parcel);
    const StageTimes stages = m_shelf->stages(facts.parcel);
    m_out.parcel.setText(row, m_shelf->key(facts.parcel));
    m_out.order.setText(row, m_shelf->order(facts.parcel));
    if (parcel.seller != kNoOrdinal)
        m_out.seller.setText(row, m_sellers.at(parcel.seller));
    if (parcel.lane != 0)
        m_out.lane.setText(row, m_shelf->word(parcel.lane));
    if (parcel.service != 0)
        m_out.service.setText(row, m_shelf->word(parcel.service));
    setDelay(row, parcel, facts.incident, newest);
    setPolicy(row, parcel, facts.filedMs);
    if (stages.zoneUnknown)
        m_out.flags.setText(row, kZoneUnknown);
    if (stages.isOrderImpossible())
        m_out.flags.setText(row, kOrderImpossible);
    m_out.evidence.setValue(row, std::popcount(facts.stagesWithPaper));
}

/// The newest day that the claims tell of: a delivery, or a filing.
qint64 ClaimDerivation::newestDay(const ColumnSet *stored) const
{
    qint64 newest = 0;
    for (const ColumnSet *set : {&std::as_const(m_columns), stored}) {
        if (!set)
            continue;
        const Column &filed = set->column("filed");
        const Column &delivered = set->column("delivered_on");
        for (Ordinal row = 0; row < set->rowCount(); ++row) {
            if (set->isLive(row) && filed.hasData(row))
                newest = std::max({newest, delivered.valueAt(row), msOfMinute(filed.valueAt(row)) / kMsPerDay});
        }
    }
    return newest;
}

Result<> ClaimDerivation::finish(const FinishContext &context)
{
    if (!m_lookup.state())
        return m_lookup.state();
    for (Ordinal row = 0; row < m_columns.rowCount(); ++row) {
        if (const Facts facts = m_facts.get(row); facts.parcel != kNoOrdinal)
            setDelivery(row, m_shelf->facts(facts.parcel));
    }
    const qint64 newest = newestDay(context.stored);
    for (Ordinal row = 0; row < m_columns.rowCount(); ++row)
        finishRow(row, newest);
    const auto rules = m_lookup.rules().validOn(BeijingDay::ofInstant(context.nowMs));
    if (!rules)
        return rules.failure();
    setClaimClock(m_columns, (*rules)->sla, m_lookup.calendar(), context.nowMs);
    return {};
}

Result<> ClaimDerivation::gather(FeedReader &reader)
{
    constexpr std::array<std::string_view, 5> kLookups = {"rule_set", "holiday", "fx_rate", "compensation_plan", "incident"};
    if (auto added = addAll(reader, kLookups); !added)
        return added;
    RecordBatch claims(*recordType("claim"));
    std::vector<Ordinal> found;
    if (auto read = reader.read(m_slots.rows(), claims, &found); !read)
        return read;
    std::vector<Ordinal> parcels;
    for (const qint64 parcel : claims.fields[size_t(claims.type().fieldIndex("parcel"))].ints)
        parcels.push_back(Ordinal(parcel));
    std::ranges::sort(parcels);
    parcels.erase(std::unique(parcels.begin(), parcels.end()), parcels.end());
    m_shelf = std::make_unique<ParcelShelf>(RowSlots(parcels));
    if (auto added = addRecords(reader, "parcel", parcels); !added)
        return added;
    for (const Ordinal parcel : parcels) {
        const Ordinal seller = m_shelf->facts(parcel).seller;
        if (seller == kNoOrdinal || !m_sellers.at(seller).empty())
            continue;
        const auto key = reader.keyOf("seller", seller);
        if (!key)
            return key.failure();
        m_sellers.set(seller, key->toStdString());
    }
    if (auto added = addChildren(reader, "tracking_event", "parcel", parcels); !added)
        return added;
    add(claims, found);
    return addChildren(reader, "document", "claim", m_slots.rows());
}

std::vector<Ordinal> restlessClaims(const ColumnSet &stored)
{
    std::vector<Ordinal> rows;
    const Column &delivered = stored.column("delivered");
    for (Ordinal row = 0; row < stored.rowCount(); ++row) {
        if (stored.isLive(row) && delivered.valueAt(row) == 0)
            rows.push_back(row);
    }
    return rows;
}

} // namespace stardesk
