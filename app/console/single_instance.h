/// SingleInstance: one window per store folder. The second start hands its link to the first and ends; the command line
/// calls here too.
#pragma once

#include <QtCore/QObject>
#include <QtNetwork/QLocalSocket> // signals and slots want it whole

#include <memory>

class QLocalServer;

namespace stardesk {

class SingleInstance final : public QObject {
    Q_OBJECT
public:
    /// `profile` names the store folder.
    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True if another window of this folder is there and has taken `url` (may be empty: it only comes to the front).
    [[nodiscard]] bool handOver(const QString &url) const;
    /// From now on this process answers programs of the same user.
    void listen();

signals:
    void called(const QString &url);
    /// The command line; whoever listens takes the socket over.
    void visited(QLocalSocket *socket, const QByteArray &hello);

private:
    void receive(QLocalSocket *socket);

    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace stardesk
