/// Any JSON as a claim or identity vector, a plan, working hours, an event: an answer or a Failure, never a crash or a hang.
#include "models/domain/claim_json.h"
#include "models/domain/resident_region.h"
#include "models/domain/rule_set.h"
#include "models/domain/vector_claims.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdlib>

using namespace stardesk;

namespace {

const RuleSet &rules()
{
    static const RuleSet set = [] {
        RuleSet made;
        const auto plans = QJsonDocument::fromJson(R"({"P":{"currency":null,"promise_days":9,"tiers":[
            {"from_day":1,"to_day":3,"fixed":100},{"from_day":4,"to_day":null,"item_bp":1000,"minimum":100}],
            "cap":{"currency":"CNY","amount":4000}}})").object();
        made.plans = parseCompensationPlans(plans, QString()).value();
        const auto sla = QJsonDocument::fromJson(R"({"zone":"Asia/Shanghai","working_weekdays":[1,2,3,4,5],
            "segments":[["09:00","12:00"]],"minutes":{"first_response":1,"decision":1,"appeal":1}})").object();
        made.sla = parseSlaRules(sla, QString()).value();
        return made;
    }();
    return set;
}

constexpr const char *kKinds[] = {"fx_convert", "money_split", "claim_amount", "effective_lateness", "delay_attribution",
                                  "sla_due", "resident_id"};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    constexpr size_t kKindCount = std::size(kKinds);
    switch (const size_t choice = data[0] % (kKindCount + 6)) {
    case kKindCount: (void)parseCompensationPlans(object, QString()); break;
    case kKindCount + 1: (void)parseSlaRules(object, QString()); break;
    case kKindCount + 2: (void)parseHolidayCalendar(bytes); break;
    case kKindCount + 3: (void)RegionTable::parse(bytes); break;
    case kKindCount + 4: (void)parseClaimProcess(object, QString()); break;
    case kKindCount + 5:
        if (const auto event = claimEventFromJson(object, QString()))
            (void)withEvent({}, *event);
        break;
    default: (void)evaluateClaimVector(QString::fromLatin1(kKinds[choice]), object, rules()); break;
    }
    return 0;
}
