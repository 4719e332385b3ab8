#include "models/domain/programme_rules.h"

#include "models/domain/rule_reader.h"

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kMostMinor = 1'000'000'000'000;
constexpr int kMostDays = 366;
constexpr qint64 kMostHours = 24 * 366;
constexpr int kWholeBp = 10'000;

SpeedpakRules readSpeedpak(RuleReader &programmes)
{
    RuleReader reader(programmes.object("speedpak"_L1), programmes.pathOf("speedpak"_L1));
    SpeedpakRules rules;
    rules.windowDays = int(reader.integer("window_days"_L1, 1, kMostDays));
    rules.evaluatedAfterDays = int(reader.integer("evaluated_after_days"_L1, 1, kMostDays));
    if (reader.ok() && rules.evaluatedAfterDays < rules.windowDays)
        reader.refuse("evaluated_after_days"_L1, QT_TRANSLATE_NOOP("Failure", "lies inside the window that it judges"));
    if (!reader.ok())
        programmes.refuse(reader.failure());
    return rules;
}

} // namespace

Result<WishpostRules> parseWishpostRules(const QJsonObject &wishpost, const QString &path)
{
    RuleReader reader(wishpost, path);
    WishpostRules rules;
    const QString code = reader.string("currency"_L1);
    rules.currency = Currency::fromCode(code).value_or(Currency());
    if (reader.ok() && rules.currency.isNull())
        reader.refuse("currency"_L1, QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a currency code"), {code});
    rules.valueStep = reader.integer("value_step"_L1, 0, kMostMinor);
    rules.hoursBelow = reader.integer("hours_below"_L1, 0, kMostHours);
    rules.hoursFrom = reader.integer("hours_from"_L1, 0, kMostHours);
    rules.penaltyBp = int(reader.integer("penalty_bp"_L1, 0, kWholeBp));
    rules.minimum = reader.integer("minimum"_L1, 0, kMostMinor);
    rules.otherCarrier = reader.integer("other_carrier"_L1, 0, kMostMinor);
    if (!reader.ok())
        return reader.failure();
    return rules;
}

Result<ProgrammeRules> parseProgrammeRules(const QJsonObject &programmes, const QString &path)
{
    RuleReader reader(programmes, path);
    ProgrammeRules rules;
    rules.speedpak = readSpeedpak(reader);
    rules.wishpost = reader.take(parseWishpostRules(reader.object("wishpost"_L1), reader.pathOf("wishpost"_L1)));
    if (!reader.ok())
        return reader.failure();
    return rules;
}

} // namespace stardesk
