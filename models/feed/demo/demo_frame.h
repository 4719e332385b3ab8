/// DemoFrame: what all passes of one demo share - options, tables, and the days the data lie on.
#pragma once

#include "models/feed/demo/demo_generator.h"
#include "models/feed/demo/demo_tables.h"

#include <QtCore/QByteArray>

#include <vector>

namespace stardesk {

struct DemoFrame {
    DemoOptions options;
    demo::DemoTables tables;
    QByteArray ruleSetBody; ///< resources/rules/demo-2024A.json as it stands
    int today = 0;          ///< Beijing day of `now`
    int newest = 0;         ///< newest data day: yesterday
    int oldest = 0;         ///< first day of the history asked for
    int period = 0;         ///< newest courier period with a published star (month)
    std::vector<int> windowEnds; ///< as_of days of conduct windows, ascending; they hold lastDayOf(period) and `newest`

    [[nodiscard]] bool detailed(quint32 index) const { return index < options.detail; }
};

} // namespace stardesk
