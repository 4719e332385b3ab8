#include "models/store/record_visit.h"

#include "models/store/batch/record_batch.h"
#include "models/store/feed_reader.h"

#include <QtCore/QCoreApplication>

#include <vector>

namespace stardesk {

namespace {

constexpr size_t kRowsAtOnce = 8192;

} // namespace

Result<> forEachRecord(FeedReader &reader, std::string_view type, Job &job,
                       const std::function<void(const RecordBatch &, size_t, Ordinal)> &use)
{
    RecordBatch batch(*recordType(type));
    std::vector<Ordinal> ordinals;
    Ordinal next = 0;
    qint64 rows = 0;
    while (next != kNoOrdinal) {
        if (job.cancelled())
            return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "stopped"));
        if (auto read = reader.scan(next, kRowsAtOnce, batch, &ordinals, &next); !read)
            return read;
        for (size_t record = 0; record < batch.rows(); ++record)
            use(batch, record, ordinals[record]);
        rows += qint64(batch.rows());
        job.report({QString::fromLatin1(type.data(), qsizetype(type.size())), 0, 0, rows});
    }
    return {};
}

} // namespace stardesk
