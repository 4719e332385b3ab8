/// CourierColumns: the columns of the couriers table by name, looked up once.
#pragma once

#include "models/columns/column_set.h"
#include "models/store/derive/window_sums.h"

namespace stardesk {

struct CourierColumns {
    explicit CourierColumns(ColumnSet &set);

    /// The window that the star is computed from: raw sums and the shares of them (in hundredths of a percent, cut).
    /// Shares of positive, neutral and negative ratings stay without data below `anonymityK` ratings (rules.md A1).
    void setWindow(Ordinal row, const WindowSums &sums, qint64 anonymityK);
    /// What setWindow() stored, but for the split of the ratings.
    [[nodiscard]] WindowSums window(Ordinal row) const;
    [[nodiscard]] bool hasWindow(Ordinal row) const { return dataDate.hasData(row); }

    Column &id;
    Column &name;
    Column &pinyin;
    Column &star;
    Column &publishedStar;
    Column &change1m;
    Column &change3m;
    Column &change12m;
    Column &lastStarOn;
    Column &score;
    Column &employer;
    Column &staffNo;
    Column &station;
    Column &city;
    Column &since;
    Column &previousEmployers;
    Column &feedback;
    Column &positiveShare;
    Column &neutralShare;
    Column &negativeShare;
    Column &deliveries;
    Column &onTime;
    Column &contact;
    Column &door;
    Column &consent;
    Column &complaints;
    Column &topComplaint;
    Column &atRisk;
    Column &unrated;
    Column &incentivesDue;
    Column &openTips;
    Column &idMasked;
    Column &dataDate;
    Column &starHistory;
    Column &ratingSum;
    Column &onTimeCount;
    Column &contactedCount;
    Column &doorAsked;
    Column &doorDone;
    Column &stationDrops;
    Column &consentedAndTold;
    Column &minorComplaints;
    Column &majorComplaints;
    Column &criticalComplaints;
    Column &falseSignOffs;
    Column &previousStar;
    Column &belowPeriods;
    Column &carriedPeriods;
};

} // namespace stardesk
