#include "models/store/derive/claim_columns.h"

namespace stardesk {

ClaimColumns::ClaimColumns(ColumnSet &set)
    : id(set.edit("id")), order(set.edit("order")), parcel(set.edit("parcel")), seller(set.edit("seller")),
      kind(set.edit("kind")), lane(set.edit("lane")), service(set.edit("service")), state(set.edit("state")),
      promisedOn(set.edit("promised_on")), deliveredOn(set.edit("delivered_on")),
      delivered(set.edit("delivered")), daysLate(set.edit("days_late")), asked(set.edit("asked")),
      policy(set.edit("policy")), currency(set.edit("currency")), difference(set.edit("difference")),
      limitingStage(set.edit("limiting_stage")), promiseDays(set.edit("promise_days")),
      country(set.edit("country")), evidence(set.edit("evidence")), flags(set.edit("flags")),
      due(set.edit("due")), sla(set.edit("sla")), proposer(set.edit("proposer")),
      reviewer(set.edit("reviewer")), filed(set.edit("filed")), incident(set.edit("incident"))
{
}

} // namespace stardesk
