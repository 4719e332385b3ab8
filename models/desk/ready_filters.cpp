#include "models/desk/ready_filters.h"

#include "models/core/beijing.h"
#include "models/core/clock.h"
#include "models/desk/store_session.h"
#include "models/desk/table_listing.h"

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr qsizetype kMostNamed = 2000;

} // namespace

QString sellersOf(const QString &person)
{
    return u"manager:\""_s + person + u'"';
}

QString rowsOf(const QStringList &keys)
{
    return keys.isEmpty() || keys.size() > kMostNamed ? QString() : u"id:"_s + keys.join(u',');
}

QString rowsWithout(const QString &filter, const QStringList &keys)
{
    if (keys.size() > kMostNamed)
        return {};
    return keys.isEmpty() ? filter : filter + u" -id:"_s + keys.join(u',');
}

QString firstExact(StoreSession &session, std::string_view table, const QStringList &filters, qint64 count)
{
    const auto index = session.table(table);
    if (!index)
        return {};
    const qint64 today = BeijingDay::ofInstant(session.clock().nowMs()).number;
    for (const QString &filter : filters) {
        if (filter.isEmpty())
            continue;
        const auto listing = TableListing::make(*index, {filter, {}, today});
        if (listing && (*listing)->total() == count)
            return filter;
    }
    return {};
}

} // namespace stardesk
