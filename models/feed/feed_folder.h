/// FeedFolder: writes the objects of a feed durably and whole: temporary file, fsync, rename, and fsync of the folders that
/// changed before the head is put in place and after it. One publisher at a time holds the folder.
#pragma once

#include "models/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <memory>

namespace stardesk {

class FeedFolder {
public:
    /// `durable` off leaves out the fsyncs (a feed that can be made again).
    /// Makes the folder where it is missing, locks it, sweeps leftovers of a publication that did not end.
    /// Busy: another publisher holds it; Malformed: it holds other things and no feed; Io.
    [[nodiscard]] static Result<std::unique_ptr<FeedFolder>> open(const QString &path, bool durable);
    /// Takes away what was written since open() or keepWritten(): a publication that fails leaves nothing.
    ~FeedFolder();
    FeedFolder(const FeedFolder &) = delete;
    FeedFolder &operator=(const FeedFolder &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool hasHead() const;
    /// "head" is written once, last.
    [[nodiscard]] Result<> write(const QByteArray &name, QByteArrayView bytes);
    /// The publication is done: what was written stays.
    void keepWritten() { m_written.clear(); }
    /// Removes immutable objects that are in none of `reached`; desks that still read the version before keep theirs.
    void sweep(const QSet<QByteArray> &reached);

private:
    FeedFolder(QString path, int lock, bool durable) : m_path(std::move(path)), m_lock(lock), m_durable(durable) {}
    [[nodiscard]] Result<> syncFolders();
    [[nodiscard]] Failure failure(const QByteArray &name) const;
    [[nodiscard]] QString file(const QByteArray &name) const;

    QString m_path;
    int m_lock;
    bool m_durable;
    QList<QByteArray> m_written;
    QSet<QString> m_changedFolders;
};

} // namespace stardesk
