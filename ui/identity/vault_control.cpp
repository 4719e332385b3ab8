#include "ui/identity/vault_control.h"

#include "models/core/text/failure_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

namespace stardesk {

VaultControl::VaultControl(QString profile, KeyKeeper &keeper, PassphraseCost cost, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_keeper(keeper)
    , m_cost(cost)
{
}

Result<VaultStatus> VaultControl::status() const
{
    return VaultDesk(m_profile).status();
}

void VaultControl::make(const std::optional<QByteArray> &passphrase)
{
    run(passphrase.has_value(), [this, passphrase](const VaultDesk &desk) { return desk.init(m_keeper, passphrase, m_cost); });
}

void VaultControl::open(const std::optional<QByteArray> &passphrase)
{
    run(passphrase.has_value(), [this, passphrase](const VaultDesk &desk) { return desk.open(m_keeper, passphrase); });
}

void VaultControl::close()
{
    run(false, [](const VaultDesk &desk) { return desk.close(); });
}

/// Argon2id takes most of a second: `elsewhere`. The keyring is asked on this thread, where its event loop belongs.
void VaultControl::run(bool elsewhere, Work work)
{
    if (std::exchange(m_busy, true))
        return;
    emit started();
    const QPointer<VaultControl> self(this);
    if (!elsewhere) {
        QTimer::singleShot(0, this, [self, work, desk = VaultDesk(m_profile)] {
            const auto status = work(desk);
            if (self)
                self->onDone(status);
        });
        return;
    }
    QThreadPool::globalInstance()->start([self, work, desk = VaultDesk(m_profile)] {
        const auto status = work(desk);
        QMetaObject::invokeMethod(qApp, [self, status] {
            if (self)
                self->onDone(status);
        });
    });
}

void VaultControl::onDone(const Result<VaultStatus> &status)
{
    m_busy = false;
    emit finished(status ? QString() : failureText(status.failure()));
}

QString vaultText(const VaultStatus &status)
{
    switch (status.state) {
    case VaultState::Absent:
        return VaultControl::tr("There is no vault on this desk. ID numbers of an export are skipped and counted; everything else works.");
    case VaultState::Closed:
        return status.kind == VaultKind::Keyring
            ? VaultControl::tr("The vault is closed. Its key lies in the system keyring. ID numbers stay masked; everything else works.")
            : VaultControl::tr("The vault is closed. It opens with its passphrase. ID numbers stay masked; everything else works.");
    case VaultState::Open:
        switch (status.kind.value_or(VaultKind::Demo)) {
        case VaultKind::Demo: return VaultControl::tr("The vault of a demo: its key lies beside it, the numbers are invented.");
        case VaultKind::Keyring: return VaultControl::tr("The vault is open. The system keyring keeps its key, also for the next start.");
        case VaultKind::Passphrase: return VaultControl::tr("The vault is open until it is closed or this computer restarts.");
        }
    }
    Q_UNREACHABLE();
}

} // namespace stardesk
