#include "models/domain/programme_catalogue.h"

#include "models/domain/json_fields.h"
#include "models/domain/rule_reader.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kWholeBp = 10'000;
constexpr int kMostDays = 400;
constexpr qint64 kMostMinor = 1'000'000'000'000;

Result<SpeedpakTerms> parseSpeedpakTerms(const QJsonObject &rules, const QString &path)
{
    RuleReader reader(rules, path);
    SpeedpakTerms terms;
    terms.requiredBp = int(reader.integer("required_bp"_L1, 0, kWholeBp));
    if (reader.has("value_above"_L1)) {
        const QString where = reader.pathOf("value_above"_L1);
        const QJsonObject value = reader.object("value_above"_L1);
        const qint64 minor = reader.take(json::integer(value, "amount_minor", where, 0, kMostMinor));
        terms.valueAbove = Money{minor, reader.take(json::currency(value, "currency", where))};
    }
    terms.calendar.windowDays = int(reader.integer("window_days"_L1, 1, kMostDays));
    terms.calendar.evaluatedAfterDays
        = int(reader.integer("evaluated_after_days"_L1, std::max(1, terms.calendar.windowDays), kMostDays));
    if (!reader.ok())
        return reader.failure();
    return terms;
}

Result<WishpostTerms> parseWishpostTerms(const QJsonObject &rules, const QString &path)
{
    RuleReader reader(rules, path);
    WishpostTerms terms;
    terms.late = reader.take(parseWishpostRules(reader.object("late"_L1), reader.pathOf("late"_L1)));
    terms.notShippedDays = int(reader.integer("not_shipped_days"_L1, 0, kMostDays));
    terms.notShippedPenalty = reader.integer("not_shipped_penalty"_L1, 0, kMostMinor);
    terms.cancelPenalty = reader.integer("cancel_penalty"_L1, 0, kMostMinor);
    terms.disputeWorkingDays = int(reader.integer("dispute_working_days"_L1, 0, kMostDays));
    const QJsonObject liability = reader.object("refund_liability_days"_L1);
    const QString where = reader.pathOf("refund_liability_days"_L1);
    for (auto it = liability.begin(); it != liability.end(); ++it)
        terms.refundLiabilityDays.insert(
            it.key(), int(reader.take(json::integerValue(it.value(), json::join(where, it.key()), 0, kMostDays))));
    if (!reader.ok())
        return reader.failure();
    return terms;
}

template <class Terms>
void readTerms(RuleReader &reader, ProgrammeVersion &version, Result<Terms> (*parse)(const QJsonObject &, const QString &))
{
    version.terms = reader.take(parse(reader.object("rules"_L1), reader.pathOf("rules"_L1)));
}

void readRules(RuleReader &reader, ProgrammeVersion &version)
{
    if (version.platform == "SPEEDPAK"_L1)
        return readTerms(reader, version, parseSpeedpakTerms);
    if (version.platform == "WISHPOST"_L1)
        return readTerms(reader, version, parseWishpostTerms);
    if (version.platform == "FBA"_L1)
        return readTerms(reader, version, parseFbaTerms);
    if (version.platform == "WORRY_FREE"_L1)
        return readTerms(reader, version, parseWorryFreeTerms);
    if (version.platform == "EBAY_LEVEL"_L1)
        return readTerms(reader, version, parseEbayLevelTerms);
    if (version.platform == "TAOBAO"_L1)
        return readTerms(reader, version, parseTaobaoTerms);
    reader.refuse("platform"_L1, QT_TRANSLATE_NOOP("Failure", "\"%1\" is no platform"), {version.platform});
}

Result<ProgrammeVersion> parseVersion(const QJsonObject &object, const QString &path)
{
    RuleReader reader(object, path);
    ProgrammeVersion version;
    version.key = reader.string("k"_L1);
    version.platform = reader.string("platform"_L1);
    for (const QJsonValue lane : object.value("lanes"_L1).toArray())
        version.lanes.append(lane.toString());
    version.from = reader.day("valid_from"_L1);
    version.to = reader.dayOrNull("valid_to"_L1);
    version.source = reader.string("source"_L1);
    version.local = object.value("local"_L1).toBool();
    if (reader.ok() && version.to && *version.to <= version.from)
        reader.refuse("valid_to"_L1, QT_TRANSLATE_NOOP("Failure", "must be after valid_from"));
    readRules(reader, version);
    if (!reader.ok())
        return reader.failure();
    return version;
}

bool holdsOn(const ProgrammeVersion &version, BeijingDay day)
{
    return day >= version.from && (!version.to || day < *version.to);
}

bool sameLanes(const ProgrammeVersion &a, const ProgrammeVersion &b)
{
    if (a.lanes.isEmpty() || b.lanes.isEmpty())
        return a.lanes.isEmpty() && b.lanes.isEmpty();
    return std::any_of(a.lanes.begin(), a.lanes.end(), [&b](const QString &lane) { return b.lanes.contains(lane); });
}

} // namespace

Result<> ProgrammeCatalogue::add(ProgrammeVersion version)
{
    for (const ProgrammeVersion &known : m_versions) {
        const bool apart = (known.to && *known.to <= version.from) || (version.to && *version.to <= known.from);
        if (known.platform == version.platform && sameLanes(known, version) && !apart)
            return fail(Failure::Code::Conflict, QT_TRANSLATE_NOOP("Failure", "the validity overlaps that of %1"),
                        {known.key}, version.key);
    }
    m_versions.push_back(std::move(version));
    return {};
}

const ProgrammeVersion *ProgrammeCatalogue::on(const QString &platform, const QString &lane, BeijingDay day) const
{
    const ProgrammeVersion *everywhere = nullptr;
    for (const ProgrammeVersion &version : m_versions) {
        if (version.platform != platform || !holdsOn(version, day))
            continue;
        if (version.lanes.contains(lane))
            return &version;
        if (version.lanes.isEmpty())
            everywhere = &version;
    }
    return everywhere;
}

Result<ProgrammeCatalogue> parseProgrammeCatalogue(QByteArrayView json)
{
    const QJsonObject file = QJsonDocument::fromJson(json.toByteArray()).object();
    RuleReader reader(file, QString());
    const QJsonArray programmes = reader.array("programmes"_L1);
    ProgrammeCatalogue catalogue;
    for (qsizetype i = 0; reader.ok() && i < programmes.size(); ++i) {
        const QString path = reader.pathOf("programmes"_L1) + u'/' + QString::number(i);
        const QJsonObject object = reader.take(objectValue(programmes[i], path));
        if (!reader.ok())
            break;
        Result<ProgrammeVersion> version = parseVersion(object, path);
        if (!version)
            return version.failure();
        if (auto added = catalogue.add(std::move(version).value()); !added)
            return added.failure();
    }
    if (!reader.ok())
        return reader.failure();
    return catalogue;
}

} // namespace stardesk
