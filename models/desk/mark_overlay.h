/// Owners and contacts noted at this desk, laid over the columns of sellers and couriers: lists, facets, counts and the
/// command line see the person who looks after a seller, not only the one the export names.
#pragma once

namespace stardesk {

class ColumnSet;
class StoreSession;
struct RuleSet;

/// `manager` of sellers with an owner of their own, `contacted` since the last star day of both. Other tables are left as
/// they are; where the marks cannot be read the export's own words stand.
void overlayMarks(StoreSession &session, const RuleSet &rules, ColumnSet &columns);

} // namespace stardesk
