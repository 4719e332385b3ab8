#include "models/feed/record_plan.h"

#include <algorithm>

namespace stardesk {

namespace {

void addMoneyPairs(const RecordPlan::Entry &entry, std::vector<RecordPlan::Pair> &pairs)
{
    const auto amount = std::ranges::find(entry.children, std::string_view("amount_minor"), &RecordPlan::Child::name);
    const auto currency = std::ranges::find(entry.children, std::string_view("currency"), &RecordPlan::Child::name);
    if (amount != entry.children.end() && currency != entry.children.end())
        pairs.push_back({amount->field, currency->field});
}

} // namespace

RecordPlan planOf(const RecordType &type)
{
    RecordPlan plan;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const std::string_view path = type.fields[i].path;
        const size_t dot = path.find('.');
        const std::string_view name = path.substr(0, dot);
        if (dot == std::string_view::npos) {
            plan.entries.push_back({name, int(i), {}});
            continue;
        }
        auto group = std::ranges::find(plan.entries, name, &RecordPlan::Entry::name);
        if (group == plan.entries.end())
            group = plan.entries.insert(plan.entries.end(), {name, -1, {}});
        group->children.push_back({path.substr(dot + 1), int(i)});
    }
    for (const RecordPlan::Entry &entry : plan.entries)
        addMoneyPairs(entry, plan.money);
    for (const HitsRule &rule : type.hits)
        plan.hits.push_back({type.fieldIndex(rule.hits), type.fieldIndex(rule.total)});
    return plan;
}

} // namespace stardesk
