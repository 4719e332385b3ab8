/// The store of tests/screens/courier_states: ten couriers made up so that every state of the couriers page is among them.
/// Names of every kind, 0, 1 and 40 employments, few ratings, nobody's star, two employers at once.
#pragma once

#include "models/desk/publish_desk.h"
#include "models/desk/sync_desk.h"

#include <QtCore/QTemporaryDir>

namespace stardesk {

class CourierStateStore {
public:
    /// `now`: instant of the publication, ms since 1970.
    explicit CourierStateStore(qint64 now) : m_clock(now)
    {
        const QString states = QStringLiteral(SOURCE_DIR "/tests/screens/courier_states");
        const QString key = m_folder.filePath(QStringLiteral("key"));
        Job job;
        LoadReport report;
        RecipeRequest request;
        request.recipe = states + QStringLiteral("/recipe");
        request.source = states + QStringLiteral("/data");
        request.feed = m_folder.filePath(QStringLiteral("feed"));
        request.keyFile = key;
        if (auto made = makeKeyPair(key); !made)
            m_failure = QString::fromUtf8(made.failure().text);
        else if (auto published = publishRecipe(request, now, &report, job); !published)
            m_failure = QString::fromUtf8(published.failure().text) + published.failure().args.join(u' ');
        else if (auto synced = SyncDesk(profile(), m_clock).sync(request.feed, key + QStringLiteral(".pub"), job); !synced)
            m_failure = QString::fromUtf8(synced.failure().text) + synced.failure().args.join(u' ');
    }

    /// Empty where the store is there.
    [[nodiscard]] const QString &failure() const { return m_failure; }
    [[nodiscard]] QString profile() const { return m_folder.filePath(QStringLiteral("store")); }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    QString m_failure;
};

} // namespace stardesk
