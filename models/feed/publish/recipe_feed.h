/// A recipe's records into a signed feed: snapshot first, deltas after, nothing where nothing changed.
#pragma once

#include "models/core/result.h"
#include "models/feed/feed_publisher.h"

namespace stardesk {

class DocumentFolder;
class RecipeRun;

/// Publishes what `run` loaded. Bytes of documents that its records name travel along where `documents` has them. Nothing
/// is written where too many rows were rejected, where a record breaks its rules, or where the folder holds a feed of
/// another key; Usage where the feed carries answers to decisions, which a source that is the whole state would delete.
/// Other failures: as RecipeRun::publishTo() and FeedPublisher.
[[nodiscard]] Result<PublishResult> publishToFeed(RecipeRun &run, const DocumentFolder &documents, const QString &feedFolder,
                                                  const SigningKey &key, const PublishOptions &options, Job &job);

} // namespace stardesk
