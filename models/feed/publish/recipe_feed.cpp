#include "models/feed/publish/recipe_feed.h"

#include "models/feed/publish/recipe_publisher.h"
#include "models/feed/publish/record_sink.h"

#include <QtCore/QCoreApplication>

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
    PublishOptions chosen = options;
    chosen.keepOthers = run.recipe().keepsOtherRows;
    auto publisher = FeedPublisher::open(feedFolder, key, chosen, &job);
    if (!publisher)
        return publisher.failure();
    if (chosen.keepOthers && (*publisher)->isNewFeed())
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "This source only changes a feed that is there; publish the whole first."),
                    {}, feedFolder);
    FeedSink sink(**publisher);
    if (auto given = run.publishTo(sink, job); !given)
        return given.failure();
    return (*publisher)->finish();
}

} // namespace stardesk
