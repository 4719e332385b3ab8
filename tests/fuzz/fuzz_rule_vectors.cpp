// Arbitrary JSON as a rule set, as a vector file, and as the input of every kind of rule: a Failure or a result, never
// a crash. A rule set that the schema accepts must also be able to judge.
#include "models/domain/courier_star_batch.h"
#include "models/domain/courier_what_if.h"
#include "models/domain/rule_vectors.h"
#include "models/domain/star_explanation.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

using namespace stardesk;

namespace {

const RuleSet &demoRules()
{
    static const RuleSet rules = [] {
        QFile file(QStringLiteral(":/rules/demo-2024A.json"));
        if (!file.open(QIODevice::ReadOnly))
            abort();
        return *parseRuleSet(QByteArrayView(file.readAll()));
    }();
    return rules;
}

const RuleBook &book()
{
    static const RuleBook known = [] {
        RuleBook made;
        if (!made.add(demoRules()))
            abort();
        return made;
    }();
    return known;
}

void judge(const RuleSet &rules, const QJsonObject &input)
{
    static constexpr const char *kKinds[] = {
        "courier_star", "seller_star",  "seller_route",     "privilege_window",   "speedpak",
        "speedpak_calendar", "wish_late", "dsr",            "claim_amount",       "fx_convert",
        "money_split",  "resident_id",  "effective_lateness", "delay_attribution", "sla_due"};
    for (const char *kind : kKinds)
        static_cast<void>(evaluateVector(QString::fromLatin1(kind), input, rules).ok());
    if (const auto courier = courierInputFrom(input)) {
        static_cast<void>(renderExplanation(explainCourierStar(rules, *courier, {})));
        if (const auto next = nextCourierStar(rules.courier, *courier))
            static_cast<void>(fiveStarRatingsFor(rules.courier, *courier, *next));
    }
    if (const auto scores = sellerScoresFrom(rules.seller, input))
        static_cast<void>(renderExplanation(explainSellerStar(rules, *scores, {})));
}

/// An accepted rule set rates any row, and the batch agrees with the rule.
void rate(const RuleSet &rules, const uint8_t *data, size_t size)
{
    const std::span<const quint8> bytes(data, size);
    const PackedCounts counts(bytes);
    CourierStarColumns columns{counts, counts, counts, counts, counts, counts, counts, counts,
                               counts, counts, counts, counts, counts, counts, counts, counts};
    std::vector<quint8> official(size);
    CourierStarOutputs outputs;
    outputs.official = official;
    CourierStarBatch(rules.courier).evaluate(columns, 0, size, outputs);
    for (size_t i = 0; i < std::min<size_t>(size, 64); ++i) {
        const CourierStar star = evaluateCourierStar(rules.courier, courierInputAt(columns, i));
        if (official[i] != star.officialStar.value_or(kNoStarByte))
            abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(checkVectors(bytes, book()).ok());
    if (const auto rules = parseRuleSet(QByteArrayView(bytes)))
        rate(*rules, data, size);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isObject())
        judge(demoRules(), document.object());
    return 0;
}
