// Checks 9 to 12 without a store: parts, lines, references, rows and sums of everything the head reaches.
#include "models/feed/feed_verify.h"

#include "models/core/job.h"
#include "models/feed/document_parts.h"
#include "models/feed/feed_source.h"
#include "models/feed/merged_rows.h"
#include "models/feed/reference_check.h"
#include "models/store/record_sum.h"

#include <QtCore/QCoreApplication>

namespace stardesk {

namespace {

using namespace Qt::StringLiterals;
constexpr size_t kBatchRows = 8192;

QString nameOf(const RecordType &type)
{
    return QString::fromUtf8(type.name.data(), qsizetype(type.name.size()));
}

class ContentCheck {
public:
    ContentCheck(FeedSource &source, FeedReport &report, Job &job, const ContentKeys *keys)
        : m_source(source), m_report(report), m_job(job), m_keys(keys) {}

    Result<> run();

private:
    Result<> readType(const RecordType &type);
    Result<> readOlderDeltas();
    Result<> readDelta(const FeedManifest &manifest);
    Result<> checkUnread(const FeedManifest &manifest);
    Result<> checkTotals(const QString &type, qint64 rows, const RecordSum &sum) const;
    Result<> tick(const RecordBatch &batch);
    [[nodiscard]] bool isSkipped(const RecordType &type) const { return type.sealed && !m_keys; }

    FeedSource &m_source;
    FeedReport &m_report;
    Job &m_job;
    const ContentKeys *m_keys;
    ReferenceCheck m_references;
    qint64 m_rows = 0;
};

Result<> ContentCheck::tick(const RecordBatch &batch)
{
    if (m_job.cancelled())
        return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "The check was stopped."));
    m_rows += qint64(batch.rows());
    m_job.report({u"verify"_s, m_rows, m_report.plan.rows, m_rows});
    return {};
}

Result<> ContentCheck::checkTotals(const QString &type, qint64 rows, const RecordSum &sum) const
{
    const FeedTypeState *expected = m_report.plan.manifests.back().typeState(type);
    const qint64 expectedRows = expected ? expected->rowsAfter : 0;
    if (rows != expectedRows)
        return fail(Failure::Code::Unverified, QT_TRANSLATE_NOOP("Failure", "The feed holds %1 rows of %2, but its manifest says %3."),
                    {QString::number(rows), type, QString::number(expectedRows)});
    if (expected && expected->sumAfter != sum.toHex())
        return fail(Failure::Code::Unverified,
                    QT_TRANSLATE_NOOP("Failure", "The rows of %1 are not those, or not in the versions, that the manifest sums up."), {type});
    return {};
}

Result<> ContentCheck::readType(const RecordType &type)
{
    MergedRows rows(m_source, m_report.plan.manifests, type, MergedRows::Deletes::Drop, PartReader::Checks(), m_keys);
    RecordBatch batch(type);
    RecordSum sum;
    qint64 count = 0;
    for (;;) {
        const auto more = rows.next(batch, kBatchRows);
        if (!more)
            return more.failure();
        if (!*more)
            break;
        for (size_t row = 0; row < batch.rows(); ++row) {
            m_references.add(type, batch.keys.at(row));
            sum.add(type.name, batch.keys.at(row), batch.versions[row]);
        }
        for (size_t row = 0; row < batch.rows(); ++row) {
            if (auto good = m_references.check(batch, row); !good)
                return good;
        }
        count += qint64(batch.rows());
        if (auto going = tick(batch); !going)
            return going;
    }
    for (const auto &[name, times] : rows.unknownFields())
        m_report.unknownFields[QString::fromStdString(name)] += times;
    if (count > 0)
        m_report.rows.insert(nameOf(type), count);
    return checkTotals(nameOf(type), count, sum);
}

/// Parts that are not unpacked are held against size and hash all the same.
Result<> ContentCheck::checkUnread(const FeedManifest &manifest)
{
    PartReader reader;
    for (const FeedPart &part : manifest.parts) {
        const RecordType *type = recordType(part.type.toStdString());
        if (type && !isSkipped(*type))
            continue;
        if (part.type == kDocumentPart) {
            if (auto document = readDocumentPart(m_source, part); !document)
                return document.failure();
            continue;
        }
        if (auto good = reader.checkBytes(m_source, part); !good)
            return good;
        if (type)
            m_report.sealedRows += part.rows;
        else
            m_report.skippedTypes[part.type] += part.rows;
    }
    return {};
}

Result<> ContentCheck::readDelta(const FeedManifest &manifest)
{
    for (const RecordType &type : recordTypes()) {
        if (isSkipped(type))
            continue;
        TypeRows rows(m_source, manifest, type, PartReader::Checks(), m_keys);
        RecordBatch batch(type);
        for (;;) {
            const auto more = rows.next(batch, kBatchRows);
            if (!more)
                return more.failure();
            if (!*more)
                break;
            if (auto going = tick(batch); !going)
                return going;
        }
    }
    return {};
}

/// Deltas from before the snapshot serve desks that are behind it: they lead to the snapshot's state and are read alone.
Result<> ContentCheck::readOlderDeltas()
{
    const FeedHead &head = m_report.plan.head;
    for (const FeedHead::Delta &delta : head.deltas) {
        if (delta.from >= head.snapshot.seq)
            break;
        auto manifest = readManifest(m_source, head, delta.manifest, delta.bytes, delta.from, delta.to);
        if (!manifest)
            return manifest.failure();
        for (const FeedPart &part : manifest->parts)
            m_report.plan.reached.insert(part.name);
        if (auto read = readDelta(*manifest); !read)
            return read;
    }
    return {};
}

Result<> ContentCheck::run()
{
    for (const FeedManifest &manifest : m_report.plan.manifests) {
        if (auto good = checkUnread(manifest); !good)
            return good;
    }
    for (const RecordType &type : recordTypes()) {
        if (isSkipped(type))
            continue;
        if (auto read = readType(type); !read)
            return read;
    }
    if (auto read = readOlderDeltas(); !read)
        return read;
    m_report.ignoredObjects = m_source.countOthers(m_report.plan.reached);
    return {};
}

} // namespace

Result<FeedReport> verifyFeed(FeedSource &source, const FeedTrust &trust, qint64 startMs, Job &job, const ContentKeys *keys)
{
    FeedTrust whole = trust;
    whole.generationSeq = 0; // the whole feed is checked, not only what this desk lacks
    auto plan = planFeed(source, whole, startMs);
    if (!plan)
        return plan.failure();
    FeedReport report;
    report.plan = std::move(*plan);
    if (auto good = ContentCheck(source, report, job, keys).run(); !good)
        return good.failure();
    return report;
}

} // namespace stardesk
