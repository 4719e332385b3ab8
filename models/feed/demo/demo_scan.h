/// The scans of an invented parcel, with the flaws that real ones have.
#pragma once

#include "models/feed/demo/demo_parcel.h"

namespace stardesk::demo {

/// What one scan says; `share` is its place in the stage, in hundredths.
struct Scan {
    int stage;
    int share;
    std::string_view code;
    std::string_view text;
    bool abroad;
};

struct TrackedScan {
    Scan scan;
    qint64 atMs;
    bool zoneKnown = true;
    bool stageKnown = true;
};

/// In the order in which they were made, but for what is wrong with them.
[[nodiscard]] std::vector<TrackedScan> scansOf(const DemoFrame &frame, const Parcel &parcel);
/// `number` from 1.
[[nodiscard]] DemoKey scanKey(const DemoKey &parcel, int number);

} // namespace stardesk::demo
