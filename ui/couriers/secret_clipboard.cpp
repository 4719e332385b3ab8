#include "ui/couriers/secret_clipboard.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace stardesk {

SecretClipboard::SecretClipboard(std::chrono::milliseconds life, QObject *parent)
    : QObject(parent)
    , m_life(life)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    if (qGuiApp)
        clear();
}

void SecretClipboard::copy(const QString &secret)
{
    auto content = std::make_unique<QMimeData>();
    content->setText(secret);
    content->setData(u"x-kde-passwordManagerHint"_s, "secret"); // what clipboard histories look for
    m_secret = secret;
    QGuiApplication::clipboard()->setMimeData(content.release());
    m_timer.start(m_life);
}

void SecretClipboard::clear()
{
    m_timer.stop();
    const QString secret = std::exchange(m_secret, QString());
    if (secret.isEmpty())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->text() == secret)
        clipboard->clear();
    emit cleared();
}

} // namespace stardesk
