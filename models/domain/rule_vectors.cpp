#include "models/domain/rule_vectors.h"

#include "models/domain/courier_star.h"
#include "models/domain/programmes.h"
#include "models/domain/rule_reader.h"
#include "models/domain/seller_route.h"
#include "models/domain/star_calendar.h"
#include "models/domain/vector_claims.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

using Evaluator = Result<QJsonObject> (*)(const QJsonObject &input, const RuleSet &rules);

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue trackOrNull(const SellerRules &rules, const std::optional<int> &track)
{
    return track ? QJsonValue(rules.tracks[*track]) : QJsonValue(QJsonValue::Null);
}

Result<QJsonObject> courierStarVector(const QJsonObject &input, const RuleSet &rules)
{
    const Result<CourierStarInput> read = courierInputFrom(input);
    if (!read)
        return read.failure();
    return courierStarJson(evaluateCourierStar(rules.courier, *read));
}

Result<QJsonObject> sellerStarVector(const QJsonObject &input, const RuleSet &rules)
{
    const Result<SellerScores> scores = sellerScoresFrom(rules.seller, input);
    if (!scores)
        return scores.failure();
    const SellerStar star = evaluateSellerStar(rules.seller, *scores);
    QJsonObject result{{u"star"_s, numberOrNull(star.star)}, {u"track"_s, trackOrNull(rules.seller, star.track)}};
    for (qsizetype i = 0; i < rules.seller.tracks.size(); ++i)
        result.insert(rules.seller.tracks[i] + u"_star"_s, numberOrNull(star.trackStars[size_t(i)]));
    return result;
}

QJsonObject routeJson(const SellerRules &rules, const SellerRoute &route)
{
    QJsonArray missing;
    for (const int milli : route.missingMilli)
        missing.append(milliText(milli));
    return {{u"track"_s, rules.tracks[route.track]},
            {u"missing"_s, missing},
            {u"total"_s, milliText(route.totalMilli)}};
}

Result<QJsonObject> sellerRouteVector(const QJsonObject &input, const RuleSet &rules)
{
    const Result<SellerScores> scores = sellerScoresFrom(rules.seller, input);
    if (!scores)
        return scores.failure();
    const SellerRoutes routes = routesToNextStar(rules.seller, *scores);
    QJsonArray list;
    for (const SellerRoute &route : routes.routes)
        list.append(routeJson(rules.seller, route));
    return QJsonObject{{u"next_star"_s, numberOrNull(routes.star)},
                       {u"best_track"_s, trackOrNull(rules.seller, routes.bestTrack)},
                       {u"routes"_s, list}};
}

struct VectorKind {
    const char *word;
    Evaluator evaluate;
};

constexpr VectorKind kStarKinds[] = {
    {"courier_star", courierStarVector},
    {"seller_star", sellerStarVector},
    {"seller_route", sellerRouteVector},
    {"privilege_window", [](const QJsonObject &i, const RuleSet &r) { return evaluatePrivilegeWindow(r.seller, i); }},
    {"speedpak", [](const QJsonObject &i, const RuleSet &) { return evaluateSpeedpak(i); }},
    {"speedpak_calendar",
     [](const QJsonObject &i, const RuleSet &r) { return evaluateSpeedpakCalendar(r.programmes.speedpak, i); }},
    {"wish_late", [](const QJsonObject &i, const RuleSet &r) { return evaluateWishLate(r.programmes.wishpost, i); }},
    {"dsr", [](const QJsonObject &i, const RuleSet &) { return evaluateDsr(i); }},
};

/// The Beijing day that a case is about, where its kind has one; none also for a date that the evaluator will refuse.
struct CaseDay {
    const char *kind;
    const char *field;
};
constexpr CaseDay kCaseDays[] = {{"privilege_window", "now"},
                                 {"speedpak_calendar", "window_start"},
                                 {"sla_due", "start_beijing"},
                                 {"effective_lateness", "promised_on"}};

std::optional<BeijingDay> dayOf(const QString &text)
{
    if (const std::optional<qint64> instant = instantFromIso(text))
        return BeijingDay::ofInstant(*instant);
    return BeijingDay::fromIso(QStringView(text).left(10));
}

/// A rule set judges only what lies in its validity.
Result<> checkValidity(const QString &kind, const QJsonObject &input, const RuleSet &rules)
{
    for (const CaseDay &dated : kCaseDays) {
        if (kind != QLatin1String(dated.kind))
            continue;
        const std::optional<BeijingDay> day = dayOf(input.value(QLatin1String(dated.field)).toString());
        if (day && !isValidOn(rules, *day))
            return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "rule set %1 is not valid on %2"),
                        {rules.id, day->iso()}, QLatin1String(dated.field));
    }
    return {};
}

bool sameList(const QJsonArray &expected, const QJsonArray &got)
{
    return std::equal(expected.begin(), expected.end(), got.begin(), got.end(),
                      [](const QJsonValue &a, const QJsonValue &b) { return sameValue(a, b); });
}

bool sameObject(const QJsonObject &expected, const QJsonObject &got)
{
    if (expected.size() != got.size())
        return false;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (!sameValue(it.value(), got.value(it.key())))
            return false;
    }
    return true;
}

Result<RuleBook::Entry> rulesOf(const QJsonValue &rules, const RuleBook &book)
{
    if (rules.isString())
        return book.find(rules.toString());
    const Result<QJsonObject> object = objectValue(rules, u"rules"_s);
    if (!object)
        return object.failure();
    Result<RuleSet> parsed = parseRuleSet(*object);
    if (!parsed) {
        Failure failure = parsed.failure();
        failure.where = u"rules"_s + failure.where;
        return failure;
    }
    return RuleBook::Entry(std::make_shared<const RuleSet>(std::move(parsed).value()));
}

/// One case: every key of `expect` that differs is added to the report.
Result<> checkCase(VectorReport &report, const QJsonValue &value, const QString &path, const RuleSet &rules)
{
    const QJsonObject vectorCase = value.toObject();
    const Result<QJsonObject> input = objectValue(vectorCase.value("input"_L1), path + u"/input"_s);
    if (!input)
        return input.failure();
    const Result<QJsonObject> expect = objectValue(vectorCase.value("expect"_L1), path + u"/expect"_s);
    if (!expect)
        return expect.failure();
    const QString name = vectorCase.value("name"_L1).toString(path);
    const Result<QJsonObject> got = evaluateVector(report.kind, *input, rules);
    const size_t before = report.differences.size();
    if (!got)
        report.differences.push_back({name, {}, *expect, QJsonValue(QJsonValue::Undefined), got.failure()});
    for (auto it = expect->begin(); got && it != expect->end(); ++it) {
        const QJsonValue given = got->value(it.key());
        if (!sameValue(it.value(), given))
            report.differences.push_back({name, it.key(), it.value(), given, std::nullopt});
    }
    ++(report.differences.size() == before ? report.passed : report.failed);
    return {};
}

} // namespace

Result<QJsonObject> evaluateVector(const QString &kind, const QJsonObject &input, const RuleSet &rules)
{
    if (auto valid = checkValidity(kind, input, rules); !valid)
        return valid.failure();
    const auto found = std::find_if(std::begin(kStarKinds), std::end(kStarKinds),
                                    [&kind](const VectorKind &known) { return kind == QLatin1String(known.word); });
    if (found != std::end(kStarKinds))
        return found->evaluate(input, rules);
    if (isClaimVectorKind(kind))
        return evaluateClaimVector(kind, input, rules);
    return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "\"%1\" is no kind of vector"), {kind}, u"kind"_s);
}

bool sameValue(const QJsonValue &expected, const QJsonValue &got)
{
    if (expected.isArray() && got.isArray())
        return sameList(expected.toArray(), got.toArray());
    if (expected.isObject() && got.isObject())
        return sameObject(expected.toObject(), got.toObject());
    return expected == got;
}

Result<VectorReport> checkVectors(QByteArrayView json, const RuleBook &book)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (!document.isObject())
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "the file is no JSON object (byte %1)"),
                    {QString::number(error.offset)});
    RuleReader reader(document.object(), QString());
    VectorReport report;
    report.kind = reader.string("kind"_L1);
    const QJsonArray cases = reader.array("cases"_L1);
    const RuleBook::Entry rules = reader.take(rulesOf(document.object().value("rules"_L1), book));
    if (!reader.ok())
        return reader.failure();
    for (qsizetype i = 0; i < cases.size(); ++i) {
        if (auto checked = checkCase(report, cases[i], u"/cases/"_s + QString::number(i), *rules); !checked)
            return checked.failure();
    }
    return report;
}

} // namespace stardesk
