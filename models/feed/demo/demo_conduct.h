/// What a courier did and what people thought of it, day by day, and the sums that the export carries.
#pragma once

#include "models/feed/demo/demo_courier.h"

namespace stardesk::demo {

/// Channel-major: taobao n1..n5, tmall n1..n5, guoguo n1..n5.
using RatingCounts = std::array<int, 15>;

struct ConductSums {
    int deliveries = 0;
    int onTime = 0;
    int contacted = 0;
    int doorAsked = 0;
    int doorDone = 0;
    int stationDrops = 0;
    int consentedAndTold = 0;
    int voiceCalls = 0;

    ConductSums &operator+=(const ConductSums &other);
};

struct Complaint {
    enum class Verdict { Pending, Upheld, Dismissed };
    enum class Appeal { None, Pending, Accepted, Rejected };
    int severity = 0;          ///< 0 minor, 1 major, 2 critical
    Verdict verdict = Verdict::Pending;
    Appeal appeal = Appeal::None;
    bool falseSignOff = false;
    int decidedOn = 0;         ///< Beijing day
    int decidedMinute = 0;     ///< of that day
};

/// One `conduct_window`: 90 Beijing days that end at asOf.
struct Window {
    int asOf = 0;
    ConductSums conduct;
    RatingCounts ratings{};
    int excluded = 0;          ///< ratings left out because the courier was not at fault
    std::array<int, 3> complaints{}; ///< upheld, by severity
    int falseSignOffs = 0;
};

inline constexpr int kWindowDays = 90;

[[nodiscard]] ConductSums conductOn(const DemoFrame &frame, const Courier &courier, int day);
/// Ratings of the parcels delivered that day.
[[nodiscard]] RatingCounts ratingsOn(const DemoFrame &frame, const Courier &courier, int day, int deliveries);
/// In the order of their days.
[[nodiscard]] std::vector<Complaint> complaintsOf(const DemoFrame &frame, const Courier &courier);

/// The windows that are exported: for a detailed courier one for each of frame.windowEnds (sums of its days), else one
/// that ends with frame.period.
[[nodiscard]] std::vector<Window> windowsOf(const DemoFrame &frame, const Courier &courier);

} // namespace stardesk::demo
