/// A recipe's records into a signed feed: snapshot first, deltas after, nothing where nothing changed.
#pragma once

#include "models/core/result.h"
#include "models/feed/feed_publisher.h"

namespace stardesk {

class RecipeRun;

/// Publishes what `run` loaded. Nothing is written where too many rows were rejected, where a record breaks its rules, or
/// where the folder holds a feed of another key. Failure: as RecipeRun::publishTo() and FeedPublisher.
[[nodiscard]] Result<PublishResult> publishToFeed(RecipeRun &run, const QString &feedFolder, const SigningKey &key,
                                                  const PublishOptions &options, Job &job);

} // namespace stardesk
