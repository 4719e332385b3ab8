/// KeychainKeeper: the system keyring as a KeyKeeper. Secrets never fall back to plain text, and no call waits longer than
/// its patience: libsecret does not finish a call while the keyring is frozen or its prompt is unanswered. Such a job is
/// abandoned and never deleted (it would be answered into freed memory); it goes when it ends.
#pragma once

#include "models/store/vault_keeper.h"

#include <QtCore/QObject>

#include <chrono>
#include <functional>

namespace stardesk {

class KeychainKeeper final : public KeyKeeper {
public:
    using Milliseconds = std::chrono::milliseconds;
    /// `waiting` is called once where an answer takes longer than a second.
    explicit KeychainKeeper(Milliseconds patience = std::chrono::seconds(10), std::function<void()> waiting = {});

    // Run an event loop until the answer; on the main thread only.
    [[nodiscard]] Result<QByteArray> read(const QString &name) override;
    [[nodiscard]] Result<> write(const QString &name, const QByteArray &secret) override;

    /// For a window: `use` is called on this thread while `context` lives, at most after the patience.
    void readLater(const QString &name, QObject *context, std::function<void(const Result<QByteArray> &)> use) const;

private:
    Milliseconds m_patience;
    std::function<void()> m_waiting;
};

} // namespace stardesk
