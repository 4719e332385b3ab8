#include "models/feed/publish/recipe_feed.h"

#include "models/feed/document_publisher.h"
#include "models/feed/publish/recipe_publisher.h"
#include "models/feed/publish/record_sink.h"
#include "models/store/batch/record_batch.h"
#include "models/store/document_folder.h"

#include <QtCore/QCoreApplication>

namespace stardesk {

namespace {

class FeedSink final : public RecordSink {
public:
    FeedSink(FeedPublisher &publisher, const DocumentFolder &documents) : m_publisher(publisher), m_documents(documents) {}
    Result<> add(const RecordBatch &batch) override
    {
        if (auto added = m_publisher.add(batch); !added)
            return added;
        return batch.type().name == "document" ? addDocuments(batch) : Result<>();
    }

private:
    /// A document whose bytes are elsewhere is published as a record alone.
    Result<> addDocuments(const RecordBatch &batch)
    {
        const auto &names = batch.fields[size_t(batch.type().fieldIndex("sha256"))].texts;
        for (size_t row = 0; row < batch.rows(); ++row) {
            const std::string_view name = names.at(row);
            const QByteArray sha256(name.data(), qsizetype(name.size()));
            if (m_publisher.documents().has(sha256) || !m_documents.has(QString::fromLatin1(sha256)))
                continue;
            auto bytes = m_documents.bytes(QString::fromLatin1(sha256));
            if (!bytes)
                return bytes.failure();
            if (auto added = m_publisher.documents().add(*bytes); !added)
                return added;
        }
        return {};
    }

    FeedPublisher &m_publisher;
    const DocumentFolder &m_documents;
};

} // namespace

Result<PublishResult> publishToFeed(RecipeRun &run, const DocumentFolder &documents, const QString &feedFolder, const SigningKey &key,
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
    if (!chosen.keepOthers && (*publisher)->rowsBefore("ack") > 0)
        return fail(Failure::Code::Usage,
                    QT_TRANSLATE_NOOP("Failure", "This feed carries the answers to %1 decisions, and publishing the whole source would delete them "
                                                 "with the claims' events. Set “keeps_other_rows” in the recipe, so that it only adds and changes, or "
                                                 "publish into another folder."),
                    {QString::number((*publisher)->rowsBefore("ack"))}, feedFolder);
    FeedSink sink(**publisher, documents);
    if (auto given = run.publishTo(sink, job); !given)
        return given.failure();
    return (*publisher)->finish();
}

} // namespace stardesk
