/// IdleLock: closes a vault that a passphrase opens once nobody has touched the window for a while, so that who takes the
/// desk over has to know the passphrase. A vault of the system keyring is as locked as the session is: it stays.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>

namespace stardesk {

class VaultControl;

class IdleLock final : public QObject {
    Q_OBJECT
public:
    /// Watches every key, click and movement of the program. `vault` outlives it.
    IdleLock(VaultControl &vault, std::chrono::milliseconds patience, QObject *parent = nullptr);

signals:
    void locked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lock();
    VaultControl &m_vault;
    QTimer m_timer;
};

} // namespace stardesk
