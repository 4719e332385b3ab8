#include "app/cli/window_caller.h"

#include "app/shared/window_line.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QLocalSocket>

#include <chrono>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kToConnect(500);
// Nothing was handed over yet: who does not get ready is passed by without harm.
constexpr milliseconds kToGetReady(30'000); // a window on a busy machine too
constexpr milliseconds kAsLongAsItTakes(-1);

/// Empty where the other end hung up, or said nothing in time.
QJsonObject readObject(QLocalSocket &socket, milliseconds patience)
{
    while (!socket.canReadLine()) {
        if (socket.bytesAvailable() > kLongestLine || !socket.waitForReadyRead(int(patience.count())))
            break;
    }
    return socket.canReadLine() ? windowObject(socket.readLine()) : QJsonObject();
}

bool say(QLocalSocket &socket, const QByteArray &line)
{
    socket.write(line);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(int(kAsLongAsItTakes.count())))
            return false;
    }
    return true;
}

bool isReady(QLocalSocket &socket)
{
    const QString version = QString::fromLatin1(STARDESK_VERSION);
    return say(socket, windowLine({{u"hello"_s, version}})) && readObject(socket, kToGetReady)["ready"_L1].toString() == version;
}

Failure closedBeforeTheAnswer()
{
    return fail(Failure::Code::Busy, QT_TRANSLATE_NOOP("Failure", "the window was closed before it answered; “outbox list” tells what was stored, and the "
                                                                  "same command again does nothing twice"));
}

} // namespace

std::optional<Result<QJsonObject>> askWindow(const WindowCall &call, const Job::Report &report)
{
    const QByteArray request = windowLine({{u"call"_s, call.call}, {u"operator"_s, call.person}, {u"language"_s, call.language}});
    if (request.size() > kLongestLine)
        return {};
    QLocalSocket socket;
    socket.connectToServer(windowSocket(call.profile));
    if (!socket.waitForConnected(int(kToConnect.count())) || !isOwnProgram(socket) || !isReady(socket))
        return {};
    if (!say(socket, request))
        return closedBeforeTheAnswer();
    for (;;) {
        const QJsonObject line = readObject(socket, kAsLongAsItTakes);
        const QJsonObject progress = line["progress"_L1].toObject();
        if (line.contains("answer"_L1))
            return line["answer"_L1].toObject();
        if (line.contains("failure"_L1))
            return failureFromLine(line["failure"_L1].toObject());
        if (line.isEmpty())
            return closedBeforeTheAnswer();
        if (report)
            report({progress["phase"_L1].toString(), progress["done"_L1].toInteger(), progress["total"_L1].toInteger(), 0});
    }
}

} // namespace stardesk
