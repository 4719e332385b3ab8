/// SourceLoader: the rows of a source, checked column by column, into the staging database.
#pragma once

#include "models/feed/publish/load_report.h"
#include "models/feed/publish/recipe.h"

namespace stardesk {

class Job;
class StagingStore;

/// Loads every table of the recipe. A row that fails a check is left out and listed; a file over its share of rejected
/// rows sets LoadReport::tooManyRejected. Failure: NotFound where no file fits a table (names the missing headers),
/// Malformed, Corrupt, Io, Cancelled.
[[nodiscard]] Result<LoadReport> loadSource(const Recipe &recipe, const QString &source, StagingStore &staging, Job &job);

} // namespace stardesk
