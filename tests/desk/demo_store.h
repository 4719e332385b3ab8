/// A small demo store, made and imported once per test program.
#pragma once

#include "models/desk/publish_desk.h"
#include "models/desk/store_session.h"
#include "models/desk/sync_desk.h"

#include <QtCore/QTemporaryDir>

namespace stardesk {

class DemoStore {
public:
    /// The data end before 00:00 Beijing of this day.
    explicit DemoStore(BeijingDay today, qint64 claims = 80) : m_clock(today.startMs() + 9 * kMsPerHour)
    {
        Job job;
        DemoRequest request;
        request.feed = m_folder.filePath(QStringLiteral("feed"));
        request.couriers = 200;
        request.sellers = 60;
        request.claims = claims;
        request.days = 62;
        request.nowMs = today.startMs();
        auto made = publishDemo(request, job);
        if (!made) {
            m_failure = QString::fromUtf8(made.failure().text);
            return;
        }
        const QString profile = m_folder.filePath(QStringLiteral("store"));
        if (auto synced = SyncDesk(profile, m_clock).sync(request.feed, made->publicKey, job); !synced) {
            m_failure = QString::fromUtf8(synced.failure().text);
            return;
        }
        auto session = StoreSession::open(profile, m_clock);
        if (session)
            m_session = std::move(*session);
        else
            m_failure = QString::fromUtf8(session.failure().text);
    }

    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }
    [[nodiscard]] const QString &failure() const { return m_failure; }
    [[nodiscard]] StoreSession &session() { return *m_session; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<StoreSession> m_session;
    QString m_failure;
};

} // namespace stardesk
