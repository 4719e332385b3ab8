#include "ui/lists/list_export.h"

#include "models/desk/table_export.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

namespace stardesk {
namespace {

Result<qint64> write(const ListExport::Order &order, Job &job)
{
    auto listing = TableListing::make(order.source, order.request);
    if (!listing)
        return listing.failure();
    auto columns = chosenColumns(order.table, order.columns);
    if (!columns)
        return columns.failure();
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
