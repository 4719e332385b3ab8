/// WindowSums: what the courier star and the table need of one conduct_window.
#pragma once

#include <QtCore/QtGlobal>

namespace stardesk {

struct WindowSums {
    qint64 asOf = 0;
    qint64 deliveries = 0;
    qint64 onTime = 0;
    qint64 contacted = 0;
    qint64 doorAsked = 0;
    qint64 doorDone = 0;
    qint64 stationDrops = 0;
    qint64 consentedAndTold = 0;
    qint64 ratings = 0;
    qint64 ratingSum = 0;
    qint64 positive = 0; ///< ratings of 4 and 5
    qint64 negative = 0; ///< ratings of 1 and 2
    qint64 minorComplaints = 0;
    qint64 majorComplaints = 0;
    qint64 criticalComplaints = 0;
    qint64 falseSignOffs = 0;
};

} // namespace stardesk
