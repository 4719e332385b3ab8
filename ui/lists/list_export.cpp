#include "ui/lists/list_export.h"

#include "models/desk/table_export.h"
#include "models/paper/listing_paper.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

/// On paper the chosen rows are a filter: the pages are laid out from a listing.
Result<qint64> print(const ListExport::Order &order, const std::vector<const ColumnSpec *> &columns, Job &job)
{
    TableRequest request = order.request;
    if (!order.chosen.keys.isEmpty()) {
        const bool some = order.chosen.mode == RowSelection::Mode::Some;
        const QStringList keys(order.chosen.keys.begin(), order.chosen.keys.end());
        request.filter += (some ? u" id:="_s : u" -id:="_s) + keys.join(u",="_s);
    }
    auto listing = TableListing::make(order.source, request);
    return listing ? writeListing(**listing, columns, order.head, order.file, job) : Result<qint64>(listing.failure());
}

Result<qint64> write(const ListExport::Order &order, Job &job)
{
    auto listing = TableListing::make(order.source, order.request);
    if (!listing)
        return listing.failure();
    auto columns = chosenColumns(order.table, order.columns);
    if (!columns)
        return columns.failure();
    if (order.file.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return print(order, *columns, job);
    auto sink = openRowSink(order.file, order.delimiter);
    if (!sink)
        return sink.failure();
    RowChoice chosen;
    if (!order.chosen.isEmpty())
        chosen = [&order](const QString &key) { return order.chosen.contains(key); };
    return exportListing(**listing, *columns, **sink, job, chosen);
}

} // namespace

ListExport::~ListExport()
{
    cancel();
}

bool ListExport::start(const Order &order)
{
    if (m_job)
        return false;
    const QPointer<ListExport> self(this);
    m_job = std::make_shared<Job>([self](const JobProgress &at) {
        QMetaObject::invokeMethod(qApp, [self, done = at.done, total = at.total] {
            if (self)
                emit self->progress(done, total);
        });
    });
    QThreadPool::globalInstance()->start([self, order, job = m_job] {
        const Result<qint64> rows = write(order, *job);
        QMetaObject::invokeMethod(qApp, [self, order, rows] {
            if (!self)
                return;
            self->m_job.reset();
            rows ? emit self->finished(order.file, *rows, int(order.columns.size())) : emit self->failed(rows.failure());
        });
    });
    return true;
}

void ListExport::cancel()
{
    if (m_job)
        m_job->cancel();
}

} // namespace stardesk
