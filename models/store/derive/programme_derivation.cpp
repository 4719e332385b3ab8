#include "models/store/derive/programme_derivation.h"

#include "models/domain/programmes.h"
#include "models/store/derive/batch_fields.h"
#include "models/store/derive/share.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>


namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

int requiredBp(std::string_view rules)
{
    const auto json = QJsonDocument::fromJson(QByteArray(rules.data(), qsizetype(rules.size())));
    return json.object()["required_bp"_L1].toInt();
}

qint64 orMinus(const IntField &field, size_t record)
{
    return field.isNull(record) ? -1 : field.at(record);
}

/// What the WishPost orders of one seller amount to.
struct WishStanding {
    qint64 late = 0;
    qint64 otherCarrier = 0;
    qint64 penalty = 0;
    qint64 fixableUntilMs = -1; ///< the earliest limit of an order that can still be in time
};

WishStanding wishStanding(std::span<const ProgrammeOrder> orders, const WishpostRules &rules, qint64 nowMs)
{
    WishStanding standing;
    for (const ProgrammeOrder &order : orders) {
        if (order.compliant == 0) {
            ++standing.otherCarrier;
            standing.penalty += wishOtherCarrierPenalty(rules);
            continue;
        }
        if (order.releasedMs < 0)
            continue;
        const qint64 until = order.scannedMs >= 0 ? order.scannedMs : nowMs;
        const WishPenalty wish = wishLatePenalty(rules, {1, order.valueMinor, 0, std::max<qint64>(0, until - order.releasedMs) / kMsPerHour});
        const qint64 limitMs = order.releasedMs + wish.limitHours * kMsPerHour;
        standing.late += wish.penalty > 0 ? 1 : 0;
        standing.penalty += wish.penalty;
        if (order.scannedMs < 0 && limitMs > nowMs && (standing.fixableUntilMs < 0 || limitMs < standing.fixableUntilMs))
            standing.fixableUntilMs = limitMs;
    }
    return standing;
}

} // namespace

ProgrammeDerivation::ProgrammeDerivation(RowSlots chosen) : TableDerivation("programmes", std::move(chosen)) {}

void ProgrammeDerivation::add(const RecordBatch &batch, std::span<const Ordinal> ordinals)
{
    const std::string_view type = batch.type().name;
    if (type == "rule_set")
        m_rules.add(batch);
    else if (type == "programme")
        addProgrammes(batch, ordinals);
    else if (type == "seller")
        addSellers(batch, ordinals);
    else if (type == "programme_order")
        addOrders(batch);
}

void ProgrammeDerivation::addProgrammes(const RecordBatch &batch, std::span<const Ordinal> ordinals)
{
    const BatchFields fields(batch);
    for (size_t record = 0; record < batch.rows(); ++record) {
        m_programmes.resize(std::max<size_t>(m_programmes.size(), ordinals[record] + 1));
        m_programmes[ordinals[record]] = {std::string(batch.keys.at(record)), std::string(fields.word("platform", record)),
            std::string(fields.texts("lane").at(record)), requiredBp(fields.texts("rules").at(record))};
    }
}

void ProgrammeDerivation::addSellers(const RecordBatch &batch, std::span<const Ordinal> ordinals)
{
    for (size_t record = 0; record < batch.rows(); ++record)
        m_sellers.set(ordinals[record], batch.keys.at(record));
}

void ProgrammeDerivation::addOrders(const RecordBatch &batch)
{
    const BatchFields fields(batch);
    const IntField programme = fields.ints("programme");
    const IntField seller = fields.ints("seller");
    const IntField ordered = fields.ints("ordered_at");
    const IntField released = fields.ints("released_at");
    const IntField scanned = fields.ints("scanned_at");
    const IntField compliant = fields.ints("compliant");
    const IntField value = fields.ints("value_minor");
    for (size_t record = 0; record < batch.rows(); ++record) {
        ProgrammeOrder order;
        order.programme = programme.ref(record);
        order.seller = seller.ref(record);
        order.orderedOn = BeijingDay::ofInstant(ordered.at(record)).number;
        order.compliant = int(orMinus(compliant, record));
        order.releasedMs = orMinus(released, record);
        order.scannedMs = orMinus(scanned, record);
        order.valueMinor = value.at(record);
        m_newestDay = std::max(m_newestDay, order.orderedOn);
        m_orders.push_back(order);
    }
}

void ProgrammeDerivation::setWindow(Ordinal row, qint64 first, qint64 last)
{
    m_columns.edit("window_start").setValue(row, first);
    m_columns.edit("window_end").setValue(row, last);
}

void ProgrammeDerivation::setSpeedpak(Ordinal row, std::span<const ProgrammeOrder> orders, const ProgrammeRules &rules,
                                      int required)
{
    // The latest window that is over on the newest day; until it is judged, orders can still be put right.
    const SpeedpakWindow window = speedpakWindowOn(rules.speedpak, {m_newestDay - rules.speedpak.windowDays + 1});
    qint64 eligible = 0;
    qint64 compliant = 0;
    for (const ProgrammeOrder &order : orders) {
        const bool inside = order.orderedOn >= window.start.number && order.orderedOn <= window.end.number;
        eligible += inside && order.compliant >= 0 ? 1 : 0;
        compliant += inside && order.compliant == 1 ? 1 : 0;
    }
    const SpeedpakStanding standing = speedpakStanding(compliant, eligible, required);
    setWindow(row, window.start.number, window.end.number);
    m_columns.edit("required").setValue(row, required);
    m_columns.edit("reached").setValue(row, shareOf(compliant, eligible));
    m_columns.edit("orders").setValue(row, eligible);
    m_columns.edit("at_fault").setValue(row, eligible - compliant);
    m_columns.edit("short_by").setValue(row, standing.need ? *standing.need : kNoData);
    m_columns.edit("headroom").setValue(row, standing.headroom ? *standing.headroom : kNoData);
    const bool edge = standing.headroom && *standing.headroom == 0 && eligible > 0;
    m_columns.edit("status").setText(row, !standing.ok ? "failing" : edge ? "at_risk" : "compliant");
    if (m_newestDay < window.evaluatedOn.number)
        m_columns.edit("fixable_until").setValue(row, minuteOfMs(window.evaluatedOn.startMs()));
}

void ProgrammeDerivation::setWishpost(Ordinal row, std::span<const ProgrammeOrder> orders, const ProgrammeRules &rules,
                                      qint64 nowMs)
{
    setPlain(row, orders);
    const WishStanding standing = wishStanding(orders, rules.wishpost, nowMs);
    const qint64 atFault = standing.late + standing.otherCarrier;
    const std::string currency = rules.wishpost.currency.code().toStdString();
    m_columns.edit("at_fault").setValue(row, atFault);
    m_columns.edit("exposure").setMoney(row, standing.penalty, currency);
    m_columns.edit("currency").setText(row, currency);
    const bool waiting = standing.fixableUntilMs >= 0;
    m_columns.edit("status").setText(row, atFault > 0 ? "failing" : waiting ? "at_risk" : "compliant");
    if (waiting)
        m_columns.edit("fixable_until").setValue(row, minuteOfMs(standing.fixableUntilMs));
}

void ProgrammeDerivation::setPlain(Ordinal row, std::span<const ProgrammeOrder> orders)
{
    const auto [first, last] = std::ranges::minmax(orders, {}, &ProgrammeOrder::orderedOn);
    const auto atFault = std::ranges::count(orders, 0, &ProgrammeOrder::compliant);
    setWindow(row, first.orderedOn, last.orderedOn);
    m_columns.edit("orders").setValue(row, qint64(orders.size()));
    m_columns.edit("at_fault").setValue(row, atFault);
    m_columns.edit("status").setText(row, atFault > 0 ? "failing" : "compliant");
}

void ProgrammeDerivation::addRow(std::span<const ProgrammeOrder> orders, const ProgrammeRules &rules, qint64 nowMs)
{
    const Programme &programme = m_programmes[orders.front().programme];
    const std::string seller(m_sellers.at(orders.front().seller));
    const Ordinal row = m_columns.appendRows(1);
    m_columns.edit("id").setText(row, programme.key + '/' + seller);
    m_columns.edit("seller").setText(row, seller);
    m_columns.edit("programme").setText(row, programme.platform);
    if (!programme.lane.empty())
        m_columns.edit("lane").setText(row, programme.lane);
    if (programme.platform == "SPEEDPAK")
        setSpeedpak(row, orders, rules, programme.requiredBp);
    else if (programme.platform == "WISHPOST")
        setWishpost(row, orders, rules, nowMs);
    else
        setPlain(row, orders);
}

Result<> ProgrammeDerivation::finish(const FinishContext &context)
{
    const auto rules = m_rules.validOn(BeijingDay::ofInstant(context.nowMs));
    if (!rules)
        return rules.failure();
    const auto place = [](const ProgrammeOrder &order) { return std::pair(order.programme, order.seller); };
    std::ranges::stable_sort(m_orders, {}, place);
    for (auto first = m_orders.begin(); first != m_orders.end();) {
        const auto last = std::find_if(first, m_orders.end(), [&](const auto &order) { return place(order) != place(*first); });
        addRow({first, last}, (*rules)->programmes, context.nowMs);
        first = last;
    }
    return {};
}

Result<> ProgrammeDerivation::gather(FeedReader &reader)
{
    constexpr std::array<std::string_view, 4> kTypes = {"rule_set", "programme", "seller", "programme_order"};
    return addAll(reader, kTypes);
}

} // namespace stardesk
