#include "models/feed/publish/recipe_feed.h"

#include "models/feed/publish/recipe_publisher.h"
#include "models/feed/publish/record_sink.h"

namespace stardesk {

namespace {

class FeedSink final : public RecordSink {
public:
    explicit FeedSink(FeedPublisher &publisher) : m_publisher(publisher) {}
    Result<> add(const RecordBatch &batch) override { return m_publisher.add(batch); }

private:
    FeedPublisher &m_publisher;
};

} // namespace

Result<PublishResult> publishToFeed(RecipeRun &run, const QString &feedFolder, const SigningKey &key,
                                    const PublishOptions &options, Job &job)
{
    if (run.report().tooManyRejected)
        return *run.report().tooManyRejected;
    auto publisher = FeedPublisher::open(feedFolder, key, options, &job);
    if (!publisher)
        return publisher.failure();
    FeedSink sink(**publisher);
    if (auto given = run.publishTo(sink, job); !given)
        return given.failure();
    return (*publisher)->finish();
}

} // namespace stardesk
