/// CommandDoor: the window's end of the line that the command line calls on (app/shared/window_line.h). Each call is carried
/// out on the worker's thread by the same desks, as the operator who called, and answered in the caller's language.
#pragma once

#include <QtCore/QObject>
#include <QtNetwork/QLocalSocket> // signals and slots want it whole

namespace stardesk {

class Workspace;

class CommandDoor final : public QObject {
    Q_OBJECT
public:
    explicit CommandDoor(Workspace &workspace, QObject *parent = nullptr);

    /// Takes the socket over; `hello` is the first line that came.
    void receive(QLocalSocket *socket, const QByteArray &hello);

signals:
    void carriedOut(); ///< something was stored, taken back or sent: what is on screen is read again

private:
    Workspace &m_workspace;
};

} // namespace stardesk
