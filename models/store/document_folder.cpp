#include "models/store/document_folder.h"

#include "models/store/store_folder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace stardesk {

namespace {

Failure notWritten(const QString &path, const QString &why)
{
    return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "It cannot be written: %1."), {why}, path);
}

} // namespace

QString DocumentFolder::path(const QString &sha256) const
{
    return QStringLiteral("%1/%2/%3").arg(m_folder, sha256.left(2), sha256);
}

bool DocumentFolder::has(const QString &sha256) const
{
    return QFileInfo(path(sha256)).isFile();
}

Result<> DocumentFolder::keep(const QString &sha256, const QByteArray &bytes) const
{
    const QString file = path(sha256);
    if (QFileInfo(file).size() == bytes.size())
        return {};
    const QString folder = QFileInfo(file).absolutePath();
    for (const QString &level : {m_folder, folder}) {
        if (auto made = StoreFolder::makePrivateFolder(level); !made)
            return made;
    }
    const QString temporary = file + QStringLiteral(".tmp");
    QFile::remove(temporary);
    if (auto made = StoreFolder::makePrivateFile(temporary); !made)
        return made;
    {
        QFile written(temporary);
        if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size() || !written.flush())
            return notWritten(temporary, written.errorString());
    }
    if (auto synced = StoreFolder::sync(temporary); !synced)
        return synced;
    QFile::remove(file); // a torn one of an earlier try
    if (!QFile::rename(temporary, file))
        return notWritten(file, qt_error_string());
    return StoreFolder::sync(folder);
}

Result<QByteArray> DocumentFolder::bytes(const QString &sha256) const
{
    QFile file(path(sha256));
    if (!has(sha256) || !file.open(QIODevice::ReadOnly))
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "the bytes of this document are not at this desk"), {}, sha256);
    QByteArray bytes = file.read(kLargestDocument + 1);
    if (QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) != sha256)
        return fail(Failure::Code::Corrupt, QT_TRANSLATE_NOOP("Failure", "the bytes of this document are damaged at this desk"), {}, sha256);
    return bytes;
}

} // namespace stardesk
