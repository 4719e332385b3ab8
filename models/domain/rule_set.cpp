#include "models/domain/rule_set.h"

#include "models/domain/rule_reader.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kMostVersion = 1'000'000;
constexpr int kMostAnonymity = 1'000'000;

void readHead(RuleReader &reader, RuleSet &rules)
{
    rules.id = reader.string("id"_L1);
    rules.version = int(reader.integer("version"_L1, 1, kMostVersion));
    rules.validFrom = reader.day("valid_from"_L1);
    rules.validTo = reader.dayOrNull("valid_to"_L1);
    if (reader.ok() && rules.validTo && *rules.validTo <= rules.validFrom)
        reader.refuse("valid_to"_L1, QT_TRANSLATE_NOOP("Failure", "must be after valid_from"));
    rules.source = reader.string("source"_L1);
}

void readLocal(RuleReader &reader, const QJsonObject &object, RuleSet &rules)
{
    const QJsonValue list = object.value("local"_L1);
    if (!list.isArray())
        return reader.refuse("local"_L1, QT_TRANSLATE_NOOP("Failure", "must be a list of JSON pointers"));
    for (const QJsonValue pointer : list.toArray()) {
        if (!pointer.toString().startsWith(u'/'))
            return reader.refuse("local"_L1, QT_TRANSLATE_NOOP("Failure", "must be a list of JSON pointers"));
        rules.local.append(pointer.toString());
    }
}

void readScope(RuleReader &reader, RuleSet &rules)
{
    if (!reader.has("scope"_L1))
        return;
    RuleReader scope(reader.object("scope"_L1), reader.pathOf("scope"_L1));
    rules.scope.market = scope.stringOr("market"_L1, {});
    rules.scope.service = scope.stringOr("service"_L1, {});
    rules.scope.employer = scope.stringOr("employer"_L1, {});
    if (!scope.ok())
        reader.refuse(scope.failure());
}

Result<RuleSet> readRuleSet(const QJsonObject &object, const QByteArray &bytes)
{
    RuleReader reader(object, QString());
    RuleSet rules;
    rules.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    readHead(reader, rules);
    readLocal(reader, object, rules);
    readScope(reader, rules);
    rules.courier = reader.take(parseCourierRules(reader.object("courier"_L1), reader.pathOf("courier"_L1)));
    rules.seller = reader.take(parseSellerRules(reader.object("seller"_L1), reader.pathOf("seller"_L1)));
    rules.plans = reader.take(parseCompensationPlans(reader.object("plans"_L1), reader.pathOf("plans"_L1)));
    rules.limits = reader.take(parseClaimLimits(reader.object("limits"_L1), reader.pathOf("limits"_L1)));
    if (reader.has("process"_L1))
        rules.process = reader.take(parseClaimProcess(reader.object("process"_L1), reader.pathOf("process"_L1)));
    rules.sla = reader.take(parseSlaRules(reader.object("sla"_L1), reader.pathOf("sla"_L1)));
    rules.programmes = reader.take(parseProgrammeRules(reader.object("programmes"_L1), reader.pathOf("programmes"_L1)));
    rules.anonymityK = int(reader.integer("anonymity_k"_L1, 1, kMostAnonymity));
    if (!reader.ok())
        return reader.failure();
    return rules;
}

bool overlaps(const RuleSet &one, const RuleSet &other)
{
    const bool beginsBeforeEnd = !other.validTo || one.validFrom < *other.validTo;
    const bool endsAfterBegin = !one.validTo || other.validFrom < *one.validTo;
    return beginsBeforeEnd && endsAfterBegin;
}

/// How many fields of the scope are named, or -1 where the rule set does not cover what is asked for.
int coverage(const RuleScope &held, const RuleScope &asked)
{
    int named = 0;
    for (const auto field : {&RuleScope::market, &RuleScope::service, &RuleScope::employer}) {
        const QString &value = held.*field;
        if (value.isEmpty())
            continue;
        if (value != asked.*field)
            return -1;
        ++named;
    }
    return named;
}

} // namespace

Result<RuleSet> parseRuleSet(QByteArrayView json)
{
    const QByteArray bytes = json.toByteArray();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "the rule set is no JSON object (byte %1)"),
                    {QString::number(error.offset)});
    return readRuleSet(document.object(), bytes);
}

Result<RuleSet> parseRuleSet(const QJsonObject &object)
{
    return readRuleSet(object, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool isLocalRule(const RuleSet &rules, QStringView pointer)
{
    return std::any_of(rules.local.begin(), rules.local.end(), [pointer](const QString &local) {
        return pointer == local || (pointer.startsWith(local) && pointer[local.size()] == u'/');
    });
}

bool isValidOn(const RuleSet &rules, BeijingDay day)
{
    return day >= rules.validFrom && (!rules.validTo || day < *rules.validTo);
}

Result<> RuleBook::add(RuleSet rules)
{
    for (const Entry &known : m_entries) {
        if (known->sha256 == rules.sha256)
            return {};
        if (known->id == rules.id && known->version == rules.version)
            return fail(Failure::Code::Conflict,
                        QT_TRANSLATE_NOOP("Failure", "version %1 is already known with another content"),
                        {QString::number(rules.version)}, rules.id);
        if (known->scope == rules.scope && overlaps(*known, rules))
            return fail(Failure::Code::Conflict,
                        QT_TRANSLATE_NOOP("Failure", "the validity overlaps that of rule set %1"), {known->id}, rules.id);
    }
    m_entries.push_back(std::make_shared<const RuleSet>(std::move(rules)));
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        return std::tie(a->id, a->version) < std::tie(b->id, b->version);
    });
    return {};
}

Result<RuleBook::Entry> RuleBook::find(const QString &id) const
{
    const auto last = std::find_if(m_entries.rbegin(), m_entries.rend(), [&id](const Entry &e) { return e->id == id; });
    if (last == m_entries.rend())
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "there is no rule set %1"), {id});
    return *last;
}

Result<RuleBook::Entry> RuleBook::validOn(BeijingDay day, const RuleScope &scope) const
{
    Entry best;
    int bestCoverage = -1;
    for (const Entry &entry : m_entries) {
        const int covered = coverage(entry->scope, scope);
        if (covered > bestCoverage && isValidOn(*entry, day)) {
            best = entry;
            bestCoverage = covered;
        }
    }
    if (!best)
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "no rule set is valid on %1"),
                    {day.iso()});
    return best;
}

} // namespace stardesk
