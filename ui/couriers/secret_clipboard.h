/// A secret on the clipboard: marked so that clipboard histories leave it out, and taken away again after a while unless
/// somebody has copied something else.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>

namespace stardesk {

class SecretClipboard final : public QObject {
    Q_OBJECT
public:
    explicit SecretClipboard(std::chrono::milliseconds life, QObject *parent = nullptr);
    ~SecretClipboard() override; ///< takes it away at once

    void copy(const QString &secret);

signals:
    void cleared();

private:
    void clear();
    std::chrono::milliseconds m_life;
    QTimer m_timer;
    QString m_secret; ///< what was put there; empty: nothing of ours
};

} // namespace stardesk
