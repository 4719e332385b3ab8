/// ListExport: writes a filtered table to a file on a thread of its own, with progress and cancel; it reads no store.
#pragma once

#include "models/core/job.h"
#include "models/core/result.h"
#include "models/desk/table_listing.h"
#include "models/paper/paper_head.h"
#include "ui/shared/table/row_selection.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <memory>

namespace stardesk {

class TextIndex;

class ListExport final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~ListExport() override; ///< cancels what is running; nothing of it stays

    struct Order {
        std::string table;          ///< "couriers", ...
        std::shared_ptr<const TextIndex> source;
        TableRequest request;
        RowSelection chosen;        ///< of the rows that the request leaves; nothing chosen: all of them
        QStringList columns;        ///< keys, in the order they are written
        QString file;               ///< .csv, .tsv, .xlsx or .pdf
        QChar delimiter = u',';
        PaperHead head = {};        ///< what the pages of a .pdf say of themselves
    };
    /// One at a time: false while another is running.
    bool start(const Order &order);
    void cancel();
    [[nodiscard]] bool isRunning() const { return bool(m_job); }

signals:
    void progress(qint64 rows, qint64 total);
    void finished(const QString &file, qint64 rows, int columns);
    void failed(const stardesk::Failure &failure);

private:
    std::shared_ptr<Job> m_job;
};

} // namespace stardesk
