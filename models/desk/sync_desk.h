/// SyncDesk: brings data into a store: from an export, from demo data, from somebody's own files.
#pragma once

#include "models/core/clock.h"
#include "models/core/job.h"
#include "models/core/result.h"
#include "models/feed/feed_sync.h"
#include "models/feed/publish/load_report.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace stardesk {

class SyncDesk {
public:
    SyncDesk(QString profile, const Clock &clock) : m_profile(std::move(profile)), m_clock(clock) {}

    /// Verifies and imports. `source` and `trust` (a key, or a file that holds one) may be empty: the remembered ones are
    /// used. Failure as FeedSync::run(); the data stays as it was.
    [[nodiscard]] Result<SyncResult> sync(const QString &source, const QString &trust, Job &job) const;
    /// All checks of sync, nothing imported.
    [[nodiscard]] Result<FeedReport> verify(const QString &source, const QString &trust, Job &job) const;

    /// Makes demo data beside the store and imports it. Forbidden where the store already belongs to another feed.
    [[nodiscard]] Result<SyncResult> importDemo(Job &job) const;
    /// Publishes a folder of files through a recipe into the store's own feed, signed with a key made for this store, and
    /// imports it: a person with spreadsheets needs no terminal and no key.
    [[nodiscard]] Result<SyncResult> importFolder(const QString &recipe, const QString &folder, LoadReport *report, Job &job) const;

    /// Back to the snapshot before the current one, until the next sync: a bad export is undone in a moment. Decisions are
    /// not touched. NotFound where there is none on this computer; Failure as FeedStore::open(): the data stays as it was.
    [[nodiscard]] Result<SyncResult> rollBack() const;

private:
    [[nodiscard]] Result<SyncResult> syncTrusted(const QString &source, const PublicKey *trust, Job &job) const;

    QString m_profile;
    const Clock &m_clock;
};

[[nodiscard]] QJsonObject syncJson(const SyncResult &result);
[[nodiscard]] QJsonObject reportJson(const FeedReport &report);

} // namespace stardesk
