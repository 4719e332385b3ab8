#include "models/store/derive/seller_clock.h"

#include "models/columns/column_set.h"
#include "models/domain/star_calendar.h"

namespace stardesk {

namespace {

std::string_view windowWord(const SellerRules &rules, qint64 nowMs)
{
    const SellerPublication publication = sellerPublicationAt(rules, nowMs);
    if (!isCollectable(publication, nowMs))
        return "closed";
    return publication.closesMs - nowMs < kMsPerDay ? "closes_soon" : "open";
}

} // namespace

void setSellerClock(ColumnSet &sellers, const SellerRules &rules, qint64 nowMs)
{
    const std::string_view word = windowWord(rules, nowMs);
    const Column &total = sellers.column("privileges_total");
    Column *window = nullptr; // detached from other copies only where something changes
    const Column *present = &sellers.column("window");
    const qint64 code = present->dictionary().find(word);
    for (Ordinal row = 0; row < sellers.rowCount(); ++row) {
        const qint64 privileges = total.valueAt(row);
        const qint64 wanted = privileges != kNoData && privileges > 0 ? code : kNoData;
        if (present->valueAt(row) == wanted)
            continue;
        if (!window)
            present = window = &sellers.edit("window");
        window->setValue(row, wanted);
    }
}

} // namespace stardesk
