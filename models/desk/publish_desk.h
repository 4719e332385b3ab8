/// PublishDesk: makes feeds: keys, demo data, and recipes over somebody's files.
#pragma once

#include "models/core/job.h"
#include "models/core/result.h"
#include "models/feed/feed_publisher.h"
#include "models/feed/publish/load_report.h"

#include <QtCore/QStringList>

#include <optional>

namespace stardesk {

struct DemoRequest {
    QString feed;              ///< folder to make
    qint64 couriers = 3000;
    qint64 sellers = 800;
    qint64 claims = 1200;
    qint64 days = 120;         ///< of history
    qint64 detail = 20'000;
    qint64 seed = 1;
    qint64 nowMs = 0;          ///< instant the data end before; today 00:00 Beijing by default
    QString keyFile;           ///< signs; empty: a key made from the seed, its public part in FEED.pub
    QString truthFile;         ///< empty: none
    bool idNumbers = true;     ///< sealed person_id records, for every demo store to open
};

struct DemoOutcome {
    PublishResult published;
    qint64 couriers = 0;
    qint64 sellers = 0;
    qint64 claims = 0;
    QString publicKey;         ///< base64, what `sync --trust` takes
};

struct RecipeRequest {
    QString recipe;            ///< folder, or the name of a shipped one
    QString source;            ///< folder of CSV files or a SQLite file
    QString feed;
    QString keyFile;
    QString rootKeyFile;       ///< empty: the signing key serves all roles
    QStringList sealTo;        ///< public keys or files
    int validDays = 45;
    bool newEpoch = false;
};

/// 00:00 Beijing of the day in which the instant lies.
[[nodiscard]] qint64 startOfBeijingDay(qint64 nowMs);

/// Makes a key pair FILE (0600) and FILE.pub; its id.
[[nodiscard]] Result<QString> makeKeyPair(const QString &file);
/// The key that demo feeds of this seed are signed with where none is given.
[[nodiscard]] QString demoPublicKey(qint64 seed);

[[nodiscard]] Result<DemoOutcome> publishDemo(const DemoRequest &request, Job &job);
/// `report` is filled as soon as the source is read, so that rejected rows can be listed although nothing was written.
[[nodiscard]] Result<PublishResult> publishRecipe(const RecipeRequest &request, qint64 nowMs, LoadReport *report, Job &job);

/// A shipped recipe against somebody's files.
struct RecipeChoice {
    QString folder;            ///< what previewRecipe() and publishRecipe() take
    QString title;
    int matchedHeaders = 0;
    int declaredHeaders = 0;
};
/// Shipped recipes whose needed tables all have their file, the best first. Failure: a source that cannot be read.
[[nodiscard]] Result<std::vector<RecipeChoice>> recipesFor(const QString &source);

/// Loads a source without publishing: first rows and rejects, for File > Open data folder.
[[nodiscard]] Result<LoadReport> previewRecipe(const QString &recipe, const QString &source, Job &job);

} // namespace stardesk
