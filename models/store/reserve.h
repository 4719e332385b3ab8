/// The reserve of the store folder, given back where the disk is full: what a person decides must still be stored, and
/// even reading needs a few pages for the shared memory of a write-ahead log.
#pragma once

#include "models/store/sql_connection.h"
#include "models/store/store_folder.h"

namespace stardesk {

/// What `work` returns; done once more after the reserve was given back, where the disk was full.
template <class Work> auto withReserve(const StoreFolder &folder, const Work &work)
{
    auto done = work();
    if (!done && isDiskFull(done.failure()) && folder.releaseReserve())
        return work();
    return done;
}

} // namespace stardesk
