/// What a new generation changes against the one before, type by type: the figures `sync` prints for a snapshot.
#pragma once

#include "models/core/result.h"
#include "models/store/feed_meta.h"

#include <vector>

namespace stardesk {

class Job;
class SqlConnection;

/// Compares keys and versions of the live rows. Types with the same rows and sum are not read. Cancelled where `job` is.
Result<std::vector<TypeChange>> compareGenerations(SqlConnection &before, SqlConnection &after, const Job &job);

} // namespace stardesk
