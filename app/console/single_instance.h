/// SingleInstance: one window per store folder. The second start hands its link to the first and ends.
#pragma once

#include <QtCore/QObject>

#include <memory>

class QLocalServer;

namespace stardesk {

class SingleInstance final : public QObject {
    Q_OBJECT
public:
    /// `profile` names the store folder; its canonical path is hashed into the socket's name.
    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True if another window of this folder is there and has taken `url` (may be empty: it only comes to the front).
    [[nodiscard]] bool handOver(const QString &url) const;
    /// From now on this process answers.
    void listen();

signals:
    void called(const QString &url);

private:
    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace stardesk
