#include "models/store/derive/courier_columns.h"

#include "models/store/derive/share.h"

namespace stardesk {

namespace {

/// Of the upheld complaints: the export says how grave they are, not what they are about. Empty: there is none.
std::string_view gravestComplaint(const WindowSums &sums)
{
    if (sums.falseSignOffs > 0)
        return "false_sign_off";
    if (sums.criticalComplaints > 0)
        return "critical";
    if (sums.majorComplaints > 0)
        return "major";
    return sums.minorComplaints > 0 ? "minor" : "";
}

} // namespace

CourierColumns::CourierColumns(ColumnSet &set)
    : id(set.edit("id")), name(set.edit("name")), pinyin(set.edit("pinyin")), star(set.edit("star")),
      publishedStar(set.edit("published_star")), change1m(set.edit("change_1m")),
      change3m(set.edit("change_3m")), change12m(set.edit("change_12m")), lastStarOn(set.edit("last_star_on")), score(set.edit("score")),
      employer(set.edit("employer")), staffNo(set.edit("staff_no")), station(set.edit("station")),
      city(set.edit("city")), since(set.edit("since")), previousEmployers(set.edit("previous_employers")),
      feedback(set.edit("feedback")), positiveShare(set.edit("positive_share")),
      neutralShare(set.edit("neutral_share")), negativeShare(set.edit("negative_share")), deliveries(set.edit("deliveries")), onTime(set.edit("on_time")),
      contact(set.edit("contact")), door(set.edit("door")), consent(set.edit("consent")),
      complaints(set.edit("complaints")), topComplaint(set.edit("top_complaint")), atRisk(set.edit("at_risk")), unrated(set.edit("unrated")),
      incentivesDue(set.edit("incentives_due")), openTips(set.edit("open_tips")),
      idMasked(set.edit("id_masked")), dataDate(set.edit("data_date")),
      starHistory(set.edit("star_history")), ratingSum(set.edit("rating_sum")),
      onTimeCount(set.edit("on_time_count")), contactedCount(set.edit("contacted_count")),
      doorAsked(set.edit("door_asked")), doorDone(set.edit("door_done")), stationDrops(set.edit("station_drops")),
      consentedAndTold(set.edit("consented_and_told")), minorComplaints(set.edit("complaints_minor")),
      majorComplaints(set.edit("complaints_major")), criticalComplaints(set.edit("complaints_critical")),
      falseSignOffs(set.edit("false_sign_offs")), previousStar(set.edit("previous_star")),
      belowPeriods(set.edit("below_periods")), carriedPeriods(set.edit("carried_periods"))
{
}

void CourierColumns::setWindow(Ordinal row, const WindowSums &sums, qint64 anonymityK)
{
    dataDate.setValue(row, sums.asOf);
    deliveries.setValue(row, sums.deliveries);
    onTimeCount.setValue(row, sums.onTime);
    contactedCount.setValue(row, sums.contacted);
    doorAsked.setValue(row, sums.doorAsked);
    doorDone.setValue(row, sums.doorDone);
    stationDrops.setValue(row, sums.stationDrops);
    consentedAndTold.setValue(row, sums.consentedAndTold);
    feedback.setValue(row, sums.ratings);
    ratingSum.setValue(row, sums.ratingSum);
    minorComplaints.setValue(row, sums.minorComplaints);
    majorComplaints.setValue(row, sums.majorComplaints);
    criticalComplaints.setValue(row, sums.criticalComplaints);
    falseSignOffs.setValue(row, sums.falseSignOffs);
    complaints.setValue(row, sums.minorComplaints + sums.majorComplaints + sums.criticalComplaints);
    onTime.setValue(row, shareOf(sums.onTime, sums.deliveries));
    contact.setValue(row, shareOf(sums.contacted, sums.deliveries));
    door.setValue(row, shareOf(sums.doorDone, sums.doorAsked));
    consent.setValue(row, shareOf(sums.consentedAndTold, sums.stationDrops));
    const bool enough = sums.ratings >= anonymityK;
    if (const std::string_view gravest = gravestComplaint(sums); !gravest.empty())
        topComplaint.setText(row, gravest);
    else
        topComplaint.clear(row);
    positiveShare.setValue(row, enough ? shareOf(sums.positive, sums.ratings) : kNoData);
    neutralShare.setValue(row, enough ? shareOf(sums.ratings - sums.positive - sums.negative, sums.ratings) : kNoData);
    negativeShare.setValue(row, enough ? shareOf(sums.negative, sums.ratings) : kNoData);
}

WindowSums CourierColumns::window(Ordinal row) const
{
    WindowSums sums;
    sums.asOf = dataDate.valueAt(row);
    sums.deliveries = deliveries.valueAt(row);
    sums.onTime = onTimeCount.valueAt(row);
    sums.contacted = contactedCount.valueAt(row);
    sums.doorAsked = doorAsked.valueAt(row);
    sums.doorDone = doorDone.valueAt(row);
    sums.stationDrops = stationDrops.valueAt(row);
    sums.consentedAndTold = consentedAndTold.valueAt(row);
    sums.ratings = feedback.valueAt(row);
    sums.ratingSum = ratingSum.valueAt(row);
    sums.minorComplaints = minorComplaints.valueAt(row);
    sums.majorComplaints = majorComplaints.valueAt(row);
    sums.criticalComplaints = criticalComplaints.valueAt(row);
    sums.falseSignOffs = falseSignOffs.valueAt(row);
    return sums;
}

} // namespace stardesk
