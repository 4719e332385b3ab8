#include "models/desk/document_area.h"

#include "models/store/store_folder.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

Failure notWritten(const QString &path)
{
    return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The file cannot be written."), {}, path);
}

bool isPlainText(const QByteArray &bytes)
{
    const bool control = std::ranges::any_of(bytes, [](char byte) {
        return quint8(byte) < 0x20 && byte != '\n' && byte != '\r' && byte != '\t';
    });
    if (control)
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.isEmpty();
}

Result<> makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (!QDir().mkpath(path))
        return notWritten(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

} // namespace

QString documentMime(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        return u"application/pdf"_s;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (bytes.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    return isPlainText(bytes) ? u"text/plain"_s : QString();
}

Result<ReadDocument> readDocument(const QString &name)
{
    QFile file(name);
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "the file cannot be read"), {}, name);
    ReadDocument document;
    document.bytes = file.read(kLargestDocument + 1);
    if (document.bytes.isEmpty() || document.bytes.size() > kLargestDocument)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "a document has 1 byte to %1 MiB"), {QString::number(kLargestDocument >> 20)}, name);
    document.mime = documentMime(document.bytes);
    if (document.mime.isEmpty())
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "this is neither PDF, PNG, JPEG nor plain text, and is not accepted as a document"),
                    {}, name);
    document.sha256 = QString::fromLatin1(QCryptographicHash::hash(document.bytes, QCryptographicHash::Sha256).toHex());
    return document;
}

QString documentPath(const QString &storeFolder, const QString &sha256)
{
    return u"%1/documents/%2/%3"_s.arg(storeFolder, sha256.left(2), sha256);
}

Result<> keepDocument(const QString &storeFolder, const ReadDocument &document)
{
    const QString path = documentPath(storeFolder, document.sha256);
    if (QFileInfo(path).size() == document.bytes.size())
        return {};
    const QString folder = QFileInfo(path).absolutePath();
    for (const QString &level : {QFileInfo(folder).absolutePath(), folder}) {
        if (auto made = makePrivateFolder(level); !made)
            return made;
    }
    const QString temporary = path + u".tmp"_s;
    QFile::remove(temporary);
    if (auto made = StoreFolder::makePrivateFile(temporary); !made)
        return made;
    {
        QFile file(temporary);
        if (!file.open(QIODevice::WriteOnly) || file.write(document.bytes) != document.bytes.size() || !file.flush())
            return notWritten(temporary);
    }
    if (auto synced = StoreFolder::sync(temporary); !synced)
        return synced;
    QFile::remove(path); // a torn one of an earlier try
    if (!QFile::rename(temporary, path))
        return notWritten(path);
    return StoreFolder::sync(folder);
}

} // namespace stardesk
