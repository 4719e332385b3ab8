/// What of the claims table depends on the time at which it is looked at.
#pragma once

#include <QtCore/QtGlobal>

namespace stardesk {

class ColumnSet;
class WorkCalendar;
struct SlaRules;

/// `sla`: late past its due time, near when no more than a quarter of the decision time (the rule set's at_risk_bp) is
/// left in business time, running before that, paused while information is awaited, done for a decided claim, none
/// without a due time. Call it again when time has passed.
void setClaimClock(ColumnSet &claims, const SlaRules &rules, const WorkCalendar &calendar, qint64 nowMs);

} // namespace stardesk
