#include "models/desk/document_area.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

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

Result<QByteArray> documentBytes(const QString &storeFolder, const QString &sha256)
{
    return DocumentFolder::ofStore(storeFolder).bytes(sha256);
}

} // namespace stardesk
