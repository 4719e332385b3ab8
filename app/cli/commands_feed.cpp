/// keygen, demo, publish, verify, sync.
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/vault_unlock.h"
#include "models/core/text/failure_text.h"
#include "models/desk/publish_desk.h"
#include "models/desk/sync_desk.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr OptionSpec kKeygenOptions[] = {{"to"}};
constexpr OptionSpec kDemoOptions[] = {{"to"},     {"couriers"}, {"sellers"}, {"claims"}, {"days"},
                                       {"detail"}, {"seed"},     {"key"},     {"truth"}};
constexpr OptionSpec kPublishOptions[] = {{"profile-sql"}, {"from"},    {"to"},         {"key"},
                                          {"root-key"},    {"seal-to"}, {"valid-days"}, {"new-epoch", false}};
constexpr OptionSpec kTrustOptions[] = {{"trust"}};
constexpr OptionSpec kSyncOptions[] = {{"trust"}, {"roll-back", false}};

Result<int> keygen(const CommandContext &context)
{
    auto file = context.arguments.required("to");
    if (!file)
        return file.failure();
    auto id = makeKeyPair(*file);
    if (!id)
        return id.failure();
    if (context.format() == OutputFormat::Json)
        printJson(QJsonObject{{u"key_id"_s, *id}});
    else
        printLine(QCoreApplication::translate("Cli", "key %1: keep %2 secret, give %2.pub to those who sync").arg(*id, *file));
    return 0;
}

Result<DemoRequest> demoRequest(const CommandContext &context)
{
    DemoRequest request;
    auto feed = context.arguments.required("to");
    if (!feed)
        return feed.failure();
    request.feed = *feed;
    struct Size {
        const char *option;
        qint64 *value;
        qint64 min;
        qint64 max;
    };
    for (const Size &size : {Size{"couriers", &request.couriers, 0, 10'000'000}, Size{"sellers", &request.sellers, 0, 5'000'000},
                             Size{"claims", &request.claims, 0, 10'000'000}, Size{"days", &request.days, 31, 1000},
                             Size{"detail", &request.detail, 0, 10'000'000}, Size{"seed", &request.seed, 0, 1'000'000'000'000}}) {
        auto number = context.arguments.number(size.option, *size.value, size.min, size.max);
        if (!number)
            return number.failure();
        *size.value = *number;
    }
    request.nowMs = context.global().nowMs.value_or(startOfBeijingDay(context.clock.nowMs()));
    request.keyFile = context.arguments.value("key");
    request.truthFile = context.arguments.value("truth");
    return request;
}

Result<int> demo(const CommandContext &context)
{
    auto request = demoRequest(context);
    if (!request)
        return request.failure();
    Job job(progressPrinter(context.global().quiet));
    auto made = publishDemo(*request, job);
    if (!made)
        return made.failure();
    const QString feed = QFileInfo(request->feed).absoluteFilePath();
    if (context.format() == OutputFormat::Json)
        printJson(QJsonObject{{u"feed"_s, feed}, {u"couriers"_s, made->couriers}, {u"sellers"_s, made->sellers},
                              {u"claims"_s, made->claims}, {u"bytes"_s, made->published.bytes}});
    else
        printLine(QCoreApplication::translate("Cli", "%1: %2 couriers, %3 sellers, %4 claims; sync it with --trust %5")
                      .arg(feed).arg(made->couriers).arg(made->sellers).arg(made->claims).arg(made->publicKey));
    return 0;
}

QString kindWord(PublishResult::Kind kind)
{
    switch (kind) {
    case PublishResult::Kind::Nothing: return u"nothing"_s;
    case PublishResult::Kind::Snapshot: return u"snapshot"_s;
    case PublishResult::Kind::Delta: return u"delta"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray rejectedJson(const LoadReport &report)
{
    QJsonArray rejected;
    for (const RejectedValue &value : report.rejected)
        rejected << QJsonObject{{u"file"_s, value.file}, {u"line"_s, value.line}, {u"column"_s, value.column},
                                {u"value"_s, value.value}, {u"reason"_s, failureText(value.reason)}};
    return rejected;
}

void printRejected(const LoadReport &report)
{
    for (const RejectedValue &value : report.rejected)
        printLine(QCoreApplication::translate("Cli", "rejected: %1, line %2, %3 “%4”: %5")
                      .arg(value.file).arg(value.line).arg(value.column, value.value, failureText(value.reason)));
}

/// Nothing was written; what was wrong with the source is still told, row by row.
void printRefused(const LoadReport &report, OutputFormat format)
{
    if (format == OutputFormat::Json && !report.rejected.empty())
        printJson(QJsonObject{{u"kind"_s, u"refused"_s}, {u"rejected"_s, rejectedJson(report)}});
    else
        printRejected(report);
}

void printPublished(const PublishResult &published, const LoadReport &report, OutputFormat format)
{
    if (format == OutputFormat::Json) {
        QJsonObject rows;
        for (auto type = published.rows.begin(); type != published.rows.end(); ++type)
            rows[type.key()] = QJsonObject{{u"upserts"_s, type->upserts}, {u"deletes"_s, type->deletes}};
        printJson(QJsonObject{{u"kind"_s, kindWord(published.kind)}, {u"version"_s, published.version},
                              {u"from_seq"_s, published.fromSeq}, {u"to_seq"_s, published.toSeq}, {u"rows"_s, rows},
                              {u"sealed_skipped"_s, published.sealedSkipped}, {u"rejected"_s, rejectedJson(report)}});
        return;
    }
    printRejected(report);
    for (auto type = published.rows.begin(); type != published.rows.end(); ++type)
        printLine(u"%1: +%2 −%3"_s.arg(type.key()).arg(type->upserts).arg(type->deletes));
    printLine(published.kind == PublishResult::Kind::Nothing
                  ? QCoreApplication::translate("Cli", "nothing changed; still version %1").arg(published.version)
                  : QCoreApplication::translate("Cli", "version %1 (%2)").arg(published.version).arg(kindWord(published.kind)));
}

Result<int> publish(const CommandContext &context)
{
    RecipeRequest request;
    for (const auto &[option, value] : {std::pair{"profile-sql", &request.recipe}, std::pair{"from", &request.source},
                                        std::pair{"to", &request.feed}, std::pair{"key", &request.keyFile}}) {
        auto given = context.arguments.required(option);
        if (!given)
            return given.failure();
        *value = *given;
    }
    auto validDays = context.arguments.number("valid-days", request.validDays, 1, 3650);
    if (!validDays)
        return validDays.failure();
    request.validDays = int(*validDays);
    request.rootKeyFile = context.arguments.value("root-key");
    request.sealTo = context.arguments.values("seal-to");
    request.newEpoch = context.arguments.has("new-epoch");
    Job job(progressPrinter(context.global().quiet));
    LoadReport report;
    auto published = publishRecipe(request, context.clock.nowMs(), &report, job);
    if (!published) {
        printRefused(report, context.format());
        return published.failure();
    }
    printPublished(*published, report, context.format());
    return 0;
}

void printSync(const SyncResult &result, OutputFormat format)
{
    if (format == OutputFormat::Json) {
        printJson(syncJson(result));
        return;
    }
    TextTable table{{u"type"_s, u"added"_s, u"changed"_s, u"removed"_s}, {false, true, true, true}, {}};
    for (const TypeChange &change : result.rows)
        table.rows.push_back({QString::fromStdString(change.type), QString::number(change.added), QString::number(change.changed),
                              QString::number(change.removed)});
    if (!table.rows.empty() || format != OutputFormat::Table)
        printTable(table, format);
    if (format != OutputFormat::Table)
        return;
    if (result.sealedRows > 0)
        printLine(QCoreApplication::translate("Cli", "%1 sealed rows skipped: the vault is closed, or they are sealed to other desks").arg(result.sealedRows));
    printLine(result.kind == FeedPlan::Kind::UpToDate
                  ? QCoreApplication::translate("Cli", "up to date: version %1").arg(result.version)
                  : QCoreApplication::translate("Cli", "version %1, %2 s").arg(result.version).arg(result.seconds, 0, 'f', 1));
}

Result<int> sync(const CommandContext &context)
{
    unlockVault(context);
    const SyncDesk desk(context.global().profile, context.clock);
    Job job(progressPrinter(context.global().quiet));
    auto result = context.arguments.has("roll-back") ? desk.rollBack() : desk.sync(context.arguments.word(0), context.arguments.value("trust"), job);
    if (!result)
        return result.failure();
    printSync(*result, context.format());
    return 0;
}

Result<int> verify(const CommandContext &context)
{
    const SyncDesk desk(context.global().profile, context.clock);
    Job job(progressPrinter(context.global().quiet));
    auto report = desk.verify(context.arguments.word(0), context.arguments.value("trust"), job);
    if (!report)
        return report.failure();
    if (context.format() == OutputFormat::Json) {
        printJson(reportJson(*report));
        return 0;
    }
    TextTable table{{u"type"_s, u"rows"_s}, {false, true}, {}};
    for (auto type = report->rows.begin(); type != report->rows.end(); ++type)
        table.rows.push_back({type.key(), QString::number(type.value())});
    printTable(table, context.format());
    if (context.format() == OutputFormat::Table)
        printLine(QCoreApplication::translate("Cli", "all checks passed: version %1").arg(report->plan.head.version));
    return 0;
}

constexpr Command kCommands[] = {
    {"keygen", "--to FILE", QT_TRANSLATE_NOOP("Cli", "makes a signing key pair FILE and FILE.pub"), kKeygenOptions, 0, 0, false, keygen},
    {"demo", "--to FEED [--couriers N] [--sellers N] [--claims N] [--days N] [--detail N] [--seed S] [--key FILE] [--truth FILE]",
     QT_TRANSLATE_NOOP("Cli", "writes a signed feed of invented data"), kDemoOptions, 0, 0, true, demo},
    {"publish", "--profile-sql DIR --from SOURCE --to FEED --key FILE [--root-key FILE] [--seal-to KEY] [--valid-days N]",
     QT_TRANSLATE_NOOP("Cli", "turns CSV files or a SQLite file into a signed feed"), kPublishOptions, 0, 0, false, publish},
    {"sync", "[SOURCE] [--trust PUBKEY_OR_FILE]  |  --roll-back", QT_TRANSLATE_NOOP("Cli", "verifies and imports; source and key are remembered; or back to the snapshot before"), kSyncOptions, 0, 1, false, sync},
    {"verify", "SOURCE [--trust PUBKEY_OR_FILE]", QT_TRANSLATE_NOOP("Cli", "all checks of sync, nothing imported"), kTrustOptions, 1, 1, false, verify},
};

} // namespace

std::span<const Command> feedCommands()
{
    return kCommands;
}

} // namespace stardesk
