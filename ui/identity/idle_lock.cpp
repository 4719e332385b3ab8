#include "ui/identity/idle_lock.h"

#include "ui/identity/vault_control.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>

namespace stardesk {
namespace {

bool isFromThePerson(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove || type == QEvent::Wheel
        || type == QEvent::TouchBegin || type == QEvent::InputMethod;
}

} // namespace

IdleLock::IdleLock(VaultControl &vault, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::lock);
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (isFromThePerson(event->type()))
        m_timer.start();
    return QObject::eventFilter(watched, event);
}

void IdleLock::lock()
{
    const auto status = m_vault.status();
    if (!status || status->state != VaultState::Open || status->kind != VaultKind::Passphrase || m_vault.isBusy())
        return;
    m_vault.close();
    emit locked();
}

} // namespace stardesk
