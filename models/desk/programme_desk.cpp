#include "models/desk/programme_desk.h"

#include "models/columns/column_set.h"
#include "models/desk/cell_value.h"
#include "models/desk/record_access.h"
#include "models/desk/store_session.h"
#include "models/domain/programmes.h"
#include "models/store/feed_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

std::optional<Ordinal> rowOf(const ColumnSet &set, const QString &key)
{
    const std::string wanted = key.toStdString();
    const Column &ids = set.column("id");
    for (Ordinal row = 0; row < set.rowCount(); ++row) {
        if (set.isLive(row) && ids.textAt(row) == wanted)
            return row;
    }
    return {};
}

QString textOf(const ColumnSet &set, std::string_view column, Ordinal row)
{
    return cellPlain(cellValue(set.column(column), row));
}

std::optional<qint64> numberAt(const ColumnSet &set, std::string_view column, Ordinal row)
{
    const Column &values = set.column(column);
    return values.hasData(row) ? std::optional(values.valueAt(row)) : std::nullopt;
}

QString termText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &entry : value.toArray())
            parts << termText(entry);
        return parts.join(u" – "_s);
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

ProgrammeRule ruleOf(const RecordRow &row)
{
    ProgrammeRule rule{row.key, row.word("platform"), row.text("lane"), row.text("source"), *dayOf(row, "valid_from"), dayOf(row, "valid_to"), {}};
    const QJsonObject terms = QJsonDocument::fromJson(row.text("rules").toUtf8()).object();
    for (auto term = terms.begin(); term != terms.end(); ++term)
        rule.terms << std::pair(term.key(), termText(*term));
    return rule;
}

/// Judges the orders of one programme as the table does.
struct OrderJudge {
    const ProgrammeProfile &profile;
    const ProgrammeRules &rules;
    qint64 nowMs = 0;

    void judge(ProgrammeOrderLine &line, std::optional<qint64> compliant, std::optional<qint64> releasedMs) const
    {
        const BeijingDay day = BeijingDay::ofInstant(line.orderedMs);
        if (day < profile.windowFrom || profile.windowTo < day)
            line.verdict = OrderVerdict::OutsideWindow;
        else if (profile.rule.platform == u"WISHPOST"_s)
            judgeWish(line, compliant, releasedMs);
        else if (compliant)
            judgeService(line, *compliant == 1);
    }

private:
    void judgeService(ProgrammeOrderLine &line, bool compliant) const
    {
        line.verdict = compliant ? OrderVerdict::Compliant : OrderVerdict::WrongService;
        // A parcel that no carrier has scanned yet can still go with the right service.
        if (!compliant && !line.scannedMs && profile.evaluatedOn && nowMs < profile.evaluatedOn->startMs())
            line.fixableUntilMs = profile.evaluatedOn->startMs();
    }

    void judgeWish(ProgrammeOrderLine &line, std::optional<qint64> compliant, std::optional<qint64> releasedMs) const
    {
        const WishpostRules &wish = rules.wishpost;
        if (compliant == 0) {
            line.verdict = OrderVerdict::WrongService;
            line.penalty = Money{wishOtherCarrierPenalty(wish), wish.currency};
            return;
        }
        if (!releasedMs)
            return;
        const qint64 untilMs = line.scannedMs.value_or(nowMs);
        const WishPenalty late = wishLatePenalty(wish, {1, line.value.minor, 0, std::max<qint64>(0, untilMs - *releasedMs) / kMsPerHour});
        const qint64 limitMs = *releasedMs + late.limitHours * kMsPerHour;
        if (late.penalty > 0) {
            line.verdict = OrderVerdict::LateScan;
            line.penalty = Money{late.penalty, wish.currency};
        } else if (!line.scannedMs && limitMs > nowMs) {
            line.verdict = OrderVerdict::WaitsForScan;
            line.fixableUntilMs = limitMs;
        } else {
            line.verdict = OrderVerdict::Compliant;
        }
    }
};

ProgrammeOrderLine orderOf(const RecordRow &row)
{
    ProgrammeOrderLine line;
    line.order = row.text("order");
    line.lane = row.text("lane");
    line.service = row.text("service");
    if (const auto currency = Currency::fromCode(row.text("value_currency")))
        line.value = {row.integer("value_minor"), *currency};
    line.orderedMs = row.integer("ordered_at");
    line.scannedMs = numberOf(row, "scanned_at");
    line.deliveredMs = numberOf(row, "delivered_at");
    return line;
}

/// What can still be put right comes first, the nearest deadline on top.
bool comesBefore(const ProgrammeOrderLine &a, const ProgrammeOrderLine &b)
{
    constexpr qint64 kNever = std::numeric_limits<qint64>::max();
    return std::pair(a.fixableUntilMs.value_or(kNever), -a.orderedMs) < std::pair(b.fixableUntilMs.value_or(kNever), -b.orderedMs);
}

Result<> readOrders(StoreSession &session, Ordinal programme, Ordinal seller, const ProgrammeRules &rules, ProgrammeProfile *profile)
{
    auto rows = recordsOf(session.feed().reader(), "programme_order", "seller", seller);
    if (!rows)
        return rows.failure();
    // As of the data, as the table: an order that was late only since is told by the next export.
    const OrderJudge judge{*profile, rules, session.info().createdAtMs};
    std::vector<ProgrammeOrderLine> lines;
    for (const RecordRow &row : *rows) {
        if (row.ref("programme") != programme)
            continue;
        ProgrammeOrderLine line = orderOf(row);
        judge.judge(line, numberOf(row, "compliant"), numberOf(row, "released_at"));
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, comesBefore);
    profile->orders = std::move(lines);
    return {};
}

ProgrammeProfile standingOf(const ColumnSet &set, Ordinal row)
{
    ProgrammeProfile profile;
    profile.key = textOf(set, "id", row);
    profile.seller = textOf(set, "seller", row);
    profile.windowFrom = {qint32(set.column("window_start").valueAt(row))};
    profile.windowTo = {qint32(set.column("window_end").valueAt(row))};
    profile.status = textOf(set, "status", row);
    profile.requiredCenti = numberAt(set, "required", row);
    profile.reachedCenti = numberAt(set, "reached", row);
    profile.shortBy = numberAt(set, "short_by", row);
    profile.headroom = numberAt(set, "headroom", row);
    profile.inWindow = numberAt(set, "orders", row).value_or(0);
    return profile;
}

} // namespace

Result<ProgrammeProfile> ProgrammeDesk::profile(const QString &key) const
{
    auto set = m_session.columns("programmes");
    if (!set)
        return set.failure();
    const auto row = rowOf(**set, key);
    if (!row)
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "there is no standing “%1” in a programme"), {key});
    ProgrammeProfile profile = standingOf(**set, *row);
    auto rules = m_session.rulesToday();
    if (!rules)
        return rules.failure();
    FeedReader &reader = m_session.feed().reader();
    auto programme = recordByKey(reader, "programme", key.chopped(profile.seller.size() + 1));
    if (!programme)
        return programme.failure();
    auto seller = recordByKey(reader, "seller", profile.seller);
    if (!seller)
        return seller.failure();
    profile.sellerName = seller->text("name");
    profile.rule = ruleOf(*programme);
    if (profile.rule.platform == u"SPEEDPAK"_s)
        profile.evaluatedOn = speedpakWindow((*rules)->programmes.speedpak, profile.windowFrom).evaluatedOn;
    if (auto read = readOrders(m_session, programme->ordinal, seller->ordinal, (*rules)->programmes, &profile); !read)
        return read.failure();
    return profile;
}

Result<QStringList> ProgrammeDesk::platforms() const
{
    FeedReader &reader = m_session.feed().reader();
    auto capacity = reader.capacity("programme");
    if (!capacity)
        return capacity.failure();
    QStringList platforms;
    for (Ordinal ordinal = 0; ordinal < *capacity; ++ordinal) {
        auto row = reader.readRow("programme", ordinal);
        if (!row && row.failure().code == Failure::Code::NotFound)
            continue;
        if (!row)
            return row.failure();
        if (!platforms.contains(row->word("platform")))
            platforms << row->word("platform");
    }
    return platforms;
}

QString orderVerdictText(OrderVerdict verdict)
{
    switch (verdict) {
    case OrderVerdict::Compliant: return QCoreApplication::translate("Programmes", "compliant");
    case OrderVerdict::WrongService: return QCoreApplication::translate("Programmes", "wrong carrier or service");
    case OrderVerdict::LateScan: return QCoreApplication::translate("Programmes", "scanned too late");
    case OrderVerdict::WaitsForScan: return QCoreApplication::translate("Programmes", "waits for the first scan");
    case OrderVerdict::OutsideWindow: return QCoreApplication::translate("Programmes", "outside the window");
    case OrderVerdict::NotJudged: return QCoreApplication::translate("Programmes", "not judged");
    }
    Q_UNREACHABLE();
}

} // namespace stardesk
