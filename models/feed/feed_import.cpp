#include "models/feed/feed_import.h"

#include "models/core/job.h"
#include "models/feed/batch_queue.h"
#include "models/feed/document_parts.h"
#include "models/feed/feed_verify.h"
#include "models/feed/merged_rows.h"

#include <QtCore/QCoreApplication>

#include <thread>

namespace stardesk {

namespace {

// 8,192 rows of the widest small type are 3 MB; with the queue's few batches the parser's memory stays below 30 MB.
constexpr size_t kBatchRows = 8192;
constexpr size_t kQueued = 3;

class Producer {
public:
    Producer(FeedSource &source, const FeedPlan &plan, const ContentKeys *keys, PartReader::Checks checks, BatchQueue &queue)
        : m_source(source), m_plan(plan), m_keys(keys), m_checks(checks), m_queue(queue) {}

    void run()
    {
        m_result = readAll();
        m_queue.close();
    }
    [[nodiscard]] const Result<> &result() const { return m_result; }
    [[nodiscard]] const ImportCounts &counts() const { return m_counts; }

private:
    Result<> readAll();
    Result<> checkUnread();
    Result<bool> readType(const RecordType &type);

    FeedSource &m_source;
    const FeedPlan &m_plan;
    const ContentKeys *m_keys;
    PartReader::Checks m_checks;
    BatchQueue &m_queue;
    Result<> m_result;
    ImportCounts m_counts;
};

/// What is not unpacked (sealed without a key, types of a newer schema) is held against size and hash all the same.
Result<> Producer::checkUnread()
{
    PartReader reader(m_checks);
    for (const FeedManifest &manifest : m_plan.manifests) {
        for (const FeedPart &part : manifest.parts) {
            const RecordType *type = recordType(part.type.toStdString());
            if (part.type == kDocumentPart || (type && !(type->sealed && !m_keys)))
                continue;
            if (auto good = reader.checkBytes(m_source, part); !good)
                return good;
            if (type)
                m_counts.sealedRows += part.rows;
            else
                m_counts.skippedTypes[part.type] += part.rows;
        }
    }
    return {};
}

/// False where the other side has stopped.
Result<bool> Producer::readType(const RecordType &type)
{
    const auto deletes = m_plan.kind == FeedPlan::Kind::Delta ? MergedRows::Deletes::Keep : MergedRows::Deletes::Drop;
    MergedRows rows(m_source, m_plan.manifests, type, deletes, m_checks, m_keys);
    for (;;) {
        auto batch = m_queue.take(type);
        const auto more = rows.next(*batch, kBatchRows);
        if (!more)
            return more.failure();
        if (!*more)
            break;
        m_counts.rows += qint64(batch->rows());
        if (!m_queue.push(std::move(batch)))
            return false;
    }
    m_counts.bytes += rows.bytesOpened();
    for (const auto &[name, times] : rows.unknownFields())
        m_counts.unknownFields[QString::fromStdString(name)] += times;
    return true;
}

Result<> Producer::readAll()
{
    if (auto good = checkUnread(); !good)
        return good;
    for (const RecordType &type : recordTypes()) {
        if (type.sealed && !m_keys)
            continue;
        const auto going = readType(type);
        if (!going)
            return going.failure();
        if (!*going)
            return {};
    }
    return {};
}

Result<> insertAll(BatchQueue &queue, Job &job, const std::function<Result<>(RecordBatch &)> &insert)
{
    while (auto batch = queue.pop()) {
        if (job.cancelled())
            return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "The sync was stopped; the data is as it was."));
        if (auto inserted = insert(*batch); !inserted)
            return inserted;
        queue.giveBack(std::move(batch));
    }
    return {};
}

} // namespace

Result<ImportCounts> importParts(FeedSource &source, const FeedPlan &plan, const ContentKeys *keys, PartReader::Checks checks,
                                 Job &job, const std::function<Result<>(RecordBatch &)> &insert)
{
    BatchQueue queue(kQueued);
    Producer producer(source, plan, keys, checks, queue);
    std::thread parser([&producer] { producer.run(); });
    const auto inserted = insertAll(queue, job, insert);
    queue.stop();
    parser.join();
    if (!inserted)
        return inserted.failure();
    if (!producer.result())
        return producer.result().failure();
    return producer.counts();
}

} // namespace stardesk
