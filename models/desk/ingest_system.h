/// What the folder-mode server does by itself (rules.md D1, SYSTEM): a draft whose evidence is complete is submitted (T02), a
/// claimant who was asked and did not answer in time is told so (T09).
#pragma once

#include "models/desk/ingest_run.h"

namespace stardesk {

/// After the batches of a run: claims that they did not touch. Returns how many it moved; again: none.
[[nodiscard]] Result<qint64> runSystem(IngestRun &run);

} // namespace stardesk
