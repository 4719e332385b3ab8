/// What of the sellers table depends on the time at which it is looked at.
#pragma once

#include <QtCore/QtGlobal>

namespace stardesk {

class ColumnSet;
struct SellerRules;

/// `window`: open, closes_soon (less than 24 hours left) or closed at the instant, for sellers that have privileges to
/// collect; no data for the others (seed 003, article 6). Call it again when time has passed.
void setSellerClock(ColumnSet &sellers, const SellerRules &rules, qint64 nowMs);

} // namespace stardesk
