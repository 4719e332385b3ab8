#include "models/store/type_totals.h"

#include "models/domain/records/record_schema.h"

#include <algorithm>

namespace stardesk {

namespace {

const TypeTotal *totalOf(std::span<const TypeTotal> totals, std::string_view type)
{
    const auto found = std::ranges::find(totals, type, &TypeTotal::type);
    return found == totals.end() ? nullptr : &*found;
}

Failure rowsDiffer(const TypeTotal &counted, qint64 expected)
{
    return fail(Failure::Code::Unverified,
                QT_TRANSLATE_NOOP("Failure", "The feed says it has %1 rows of this type, but %2 arrived."),
                {QString::number(expected), QString::number(counted.rows)}, QString::fromStdString(counted.type));
}

} // namespace

Result<> compareTotals(std::span<const TypeTotal> counted, std::span<const TypeTotal> expected)
{
    for (const RecordType &type : recordTypes()) {
        const std::string name(type.name);
        const TypeTotal *found = totalOf(counted, name);
        const TypeTotal *stated = totalOf(expected, name);
        const TypeTotal have = found ? *found : TypeTotal{name, 0, {}};
        const TypeTotal want = stated ? *stated : TypeTotal{name, 0, {}};
        if (type.sealed && (have.rows == 0 || !stated))
            continue;
        if (have.rows != want.rows)
            return rowsDiffer(have, want.rows);
        if (have.sum != want.sum)
            return fail(Failure::Code::Unverified,
                        QT_TRANSLATE_NOOP("Failure",
                                          "The rows of this type are not the ones the feed names: their sum differs."),
                        {}, QString::fromStdString(name));
    }
    return {};
}

} // namespace stardesk
