#include "app/console/single_instance.h"

#include "app/shared/window_line.h"

#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kWaitMs = 500;
constexpr qint64 kLongestLink = 2048; // and longer than any hello

} // namespace

SingleInstance::SingleInstance(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_name(windowSocket(profile))
{
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QString &url) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kWaitMs) || !isOwnProgram(socket))
        return false;
    socket.write(url.toUtf8() + '\n');
    return socket.waitForBytesWritten(kWaitMs);
}

void SingleInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_name); // left by a crash: nobody answered a moment ago
    m_server->listen(m_name);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        QLocalSocket *socket = m_server->nextPendingConnection();
        if (!isOwnProgram(*socket))
            return socket->abort();
        connect(socket, &QLocalSocket::disconnected, this, [socket] { socket->deleteLater(); });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { receive(socket); });
        receive(socket); // what was said before anybody listened
    });
}

void SingleInstance::receive(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kLongestLink)
            socket->abort();
        return;
    }
    const QByteArray line = socket->readLine(kLongestLink);
    if (windowObject(line).isEmpty()) {
        emit called(QString::fromUtf8(line).trimmed());
        return;
    }
    socket->disconnect(this); // from here on it belongs to whoever takes the call
    emit visited(socket, line);
}

} // namespace stardesk
