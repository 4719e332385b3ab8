/// The few SQL functions that recipes may use beside SQLite's own; described in resources/profiles/README.md.
#pragma once

struct sqlite3;

namespace stardesk {

/// half_up(a, b), score(milli), utc(local, zone), local_time(instant, zone), key_of(text): all deterministic.
/// False where the library refuses.
[[nodiscard]] bool addStagingFunctions(sqlite3 *database);

} // namespace stardesk
