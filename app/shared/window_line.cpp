#include "app/shared/window_line.h"

#include "models/core/text/failure_text.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QLocalSocket>

#include <sys/socket.h>
#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {

QString windowSocket(const QString &profile)
{
    const QString canonical = QFileInfo(profile).canonicalFilePath(); // empty before the first sync
    const QString path = canonical.isEmpty() ? QDir::cleanPath(QDir(profile).absolutePath()) : canonical;
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"stardesk-"_s + QString::fromLatin1(hash);
}

bool isOwnProgram(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

QByteArray windowLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject windowObject(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

QJsonObject failureToLine(const Failure &failure)
{
    Failure sentence = failure;
    sentence.where.clear();
    return {{u"code"_s, int(failure.code)}, {u"text"_s, failureText(sentence)}, {u"where"_s, failure.where}};
}

Failure failureFromLine(const QJsonObject &object)
{
    const int code = object["code"_L1].toInt(-1);
    const bool known = code >= int(Failure::Code::Usage) && code <= int(Failure::Code::Io);
    // %1 stands for the sentence as it came: nothing in it is a place to fill.
    return fail(known ? Failure::Code(code) : Failure::Code::Malformed, "%1", {object["text"_L1].toString()}, object["where"_L1].toString());
}

} // namespace stardesk
