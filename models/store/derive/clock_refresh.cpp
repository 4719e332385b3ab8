#include "models/store/derive/clock_refresh.h"

#include "models/columns/column_set.h"
#include "models/domain/rule_set.h"
#include "models/store/batch/record_batch.h"
#include "models/store/derive/claim_clock.h"
#include "models/store/derive/claim_lookup.h"
#include "models/store/derive/seller_clock.h"
#include "models/store/feed_reader.h"

namespace stardesk {

namespace {

Result<> readHolidays(FeedReader &reader, ClaimLookup *lookup)
{
    constexpr size_t kBatchRows = 4096;
    RecordBatch batch(*recordType("holiday"));
    for (Ordinal next = 0; next != kNoOrdinal;) {
        std::vector<Ordinal> ordinals;
        if (auto read = reader.scan(next, kBatchRows, batch, &ordinals, &next); !read)
            return read;
        lookup->add(batch, ordinals);
    }
    return {};
}

} // namespace

Result<> refreshClock(FeedReader &reader, const RuleSet &rules, qint64 nowMs, ColumnSet &columns)
{
    if (columns.table() == "sellers")
        setSellerClock(columns, rules.seller, nowMs);
    if (columns.table() != "claims")
        return {};
    ClaimLookup lookup;
    if (auto read = readHolidays(reader, &lookup); !read)
        return read;
    setClaimClock(columns, rules.sla, lookup.calendar(), nowMs);
    return {};
}

} // namespace stardesk
