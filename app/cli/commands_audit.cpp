/// audit, backup, restore: the trail of what was done, and the file it stands in.
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/core/beijing.h"
#include "models/core/text/failure_text.h"
#include "models/desk/audit_desk.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr OptionSpec kAuditOptions[] = {{"limit"}, {"before"}};
constexpr OptionSpec kBackupOptions[] = {{"to"}};
constexpr qint64 kDefaultLimit = 50;
constexpr qint64 kMostEntries = 1'000'000;

Result<int> verifyAudit(const CommandContext &context, const AuditDesk &desk)
{
    auto head = desk.verify();
    if (!head && head.failure().code != Failure::Code::Corrupt)
        return head.failure();
    QJsonObject object{{u"ok"_s, head.ok()}};
    if (head) {
        object.insert("entries"_L1, head->count);
        object.insert("head"_L1, QString::fromLatin1(head->hash.toHex()));
    } else {
        object.insert("finding"_L1, failureText(head.failure()));
    }
    if (context.format() == OutputFormat::Json)
        printJson(object);
    else if (head)
        printLine(QCoreApplication::translate("Cli", "the chain is whole: %1 entries, ends with %2")
                      .arg(QString::number(head->count), QString::fromLatin1(head->hash.toHex().left(16))));
    else
        printLine(failureText(head.failure()));
    return head ? 0 : 1;
}

Result<int> listAudit(const CommandContext &context, const AuditDesk &desk)
{
    auto limit = context.arguments.number("limit", kDefaultLimit, 1, kMostEntries);
    auto before = context.arguments.number("before", 0, 0, std::numeric_limits<qint64>::max());
    if (!limit || !before)
        return limit ? before.failure() : limit.failure();
    auto entries = desk.entries(int(*limit), *before);
    if (!entries)
        return entries.failure();
    QJsonArray rows;
    TextTable table{{u"number"_s, u"at"_s, u"actor"_s, u"event"_s, u"record"_s, u"detail"_s}, {true, false, false, false, false, false}, {}};
    for (const AuditEntry &entry : *entries) {
        const QString record = entry.recordType.isEmpty() ? QString() : entry.recordType + u'/' + entry.record;
        rows << QJsonObject{{u"number"_s, entry.number}, {u"at"_s, instantBeijingIso(entry.atMs)}, {u"actor"_s, entry.actor}, {u"event"_s, entry.event},
                            {u"record"_s, record}, {u"detail"_s, entry.detail}, {u"hash"_s, QString::fromLatin1(entry.hash.toHex())}};
        table.rows.push_back({QString::number(entry.number), instantBeijingIso(entry.atMs), entry.actor, entry.event, record, entry.detail});
    }
    if (context.format() == OutputFormat::Json)
        printJson(QJsonObject{{u"rows"_s, rows}});
    else
        printTable(table, context.format());
    return 0;
}

Result<int> audit(const CommandContext &context)
{
    const QString what = context.arguments.word(0);
    const AuditDesk desk(context.global().profile, context.clock);
    if (what == u"verify"_s)
        return verifyAudit(context, desk);
    if (what == u"list"_s)
        return listAudit(context, desk);
    return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“audit” does verify or list, not “%1”"), {what});
}

void printFile(const QString &file, OutputFormat format)
{
    if (format == OutputFormat::Json)
        printJson(QJsonObject{{u"file"_s, file}});
    else
        printLine(file);
}

Result<int> backup(const CommandContext &context)
{
    auto to = context.arguments.required("to");
    if (!to)
        return to.failure();
    if (auto done = AuditDesk(context.global().profile, context.clock).backupTo(*to); !done)
        return done.failure();
    printFile(*to, context.format());
    return 0;
}

Result<int> restore(const CommandContext &context)
{
    const QString file = context.arguments.word(0);
    if (auto done = AuditDesk(context.global().profile, context.clock).restore(file); !done)
        return done.failure();
    printFile(file, context.format());
    return 0;
}

constexpr Command kCommands[] = {
    {"audit", "verify | list [--limit N] [--before NUMBER]", QT_TRANSLATE_NOOP("Cli", "checks or lists the hash chain of what was done here"), kAuditOptions, 1, 1,
     false, audit},
    {"backup", "--to FILE", QT_TRANSLATE_NOOP("Cli", "copies decisions, outbox and audit into one checked file"), kBackupOptions, 0, 0, false, backup},
    {"restore", "FILE", QT_TRANSLATE_NOOP("Cli", "puts a backup in place, after a backup of what is there"), {}, 1, 1, false, restore},
};

} // namespace

std::span<const Command> auditCommands()
{
    return kCommands;
}

} // namespace stardesk
