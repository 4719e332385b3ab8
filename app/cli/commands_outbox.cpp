/// outbox, ingest: decisions on their way to the server and the server in a folder.
#include "app/cli/command.h"
#include "app/cli/decision_output.h"
#include "app/cli/output.h"
#include "models/core/beijing.h"
#include "models/core/text/failure_text.h"
#include "models/desk/conflict_desk.h"
#include "models/desk/ingest_desk.h"
#include "models/desk/outbox_desk.h"
#include "models/desk/store_session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr OptionSpec kOutboxOptions[] = {{"now"}, {"to"}, {"choose"}, {"hold", false}};
constexpr OptionSpec kIngestOptions[] = {{"outbox"}, {"state"}, {"feed"}, {"key"}, {"trust"}, {"new-chains", false}};

Result<int> listOutbox(const CommandContext &context)
{
    auto list = OutboxDesk(context.global().profile, context.clock).list();
    if (!list)
        return list.failure();
    if (context.format() == OutputFormat::Json) {
        QJsonArray rows;
        for (const OutboxEntry &entry : list->entries)
            rows << outboxEntryJson(entry, context.clock);
        printJson(QJsonObject{{u"rows"_s, rows}, {u"folder"_s, list->folder}, {u"demo"_s, list->demo},
                              {u"held"_s, list->counts.held}, {u"queued"_s, list->counts.queued},
                              {u"sent"_s, list->counts.sent}, {u"attention"_s, list->counts.attention}});
        return 0;
    }
    TextTable table{{u"id"_s, u"record"_s, u"action"_s, u"operator"_s, u"decided_at"_s, u"state"_s, u"reason"_s}, {}, {}};
    table.alignRight.assign(size_t(table.header.size()), false);
    for (const OutboxEntry &entry : list->entries) {
        const Decision &decision = entry.decision;
        table.rows.push_back({decision.id, decision.record, decision.action, decision.actor, instantBeijingIso(decision.decidedAtMs),
                              outboxWord(entry.state), entry.reason});
    }
    printTable(table, context.format());
    return 0;
}

void printSent(const QJsonObject &sent, OutputFormat format)
{
    if (format == OutputFormat::Json)
        return printJson(sent);
    if (sent["demo"_L1].toBool())
        printLine(QCoreApplication::translate("Cli", "a demo feed has no server: nothing leaves this desk"));
    else
        printLine(QCoreApplication::translate("Cli", "decisions sent: %1 (batches: %2), to %3")
                      .arg(sent["decisions"_L1].toInteger()).arg(sent["batches"_L1].toInteger()).arg(sent["folder"_L1].toString()));
}

Result<int> printKey(const CommandContext &context)
{
    auto device = OutboxDesk(context.global().profile, context.clock).device();
    if (!device)
        return device.failure();
    if (context.format() == OutputFormat::Json) {
        printJson(QJsonObject{{u"device"_s, device->id}, {u"key"_s, device->publicKey}, {u"registered"_s, device->registered}});
        return 0;
    }
    printLine(device->publicKey);
    return 0;
}

Result<int> listConflicts(const CommandContext &context)
{
    auto session = StoreSession::open(context.global().profile, context.clock);
    if (!session)
        return session.failure();
    auto conflicts = ConflictDesk(**session).list();
    if (!conflicts)
        return conflicts.failure();
    if (context.format() == OutputFormat::Json) {
        QJsonArray rows;
        for (const ConflictCase &conflict : *conflicts)
            rows << conflictJson(conflict, context.clock);
        printJson(QJsonObject{{u"rows"_s, rows}});
        return 0;
    }
    TextTable table{{u"id"_s, u"record"_s, u"field"_s, u"before"_s, u"mine"_s, u"server"_s, u"reason"_s, u"held_by"_s}, {}, {}};
    table.alignRight.assign(size_t(table.header.size()), false);
    for (const ConflictCase &conflict : *conflicts) {
        const Decision &decision = conflict.entry.decision;
        for (const ConflictField &field : conflict.fields)
            table.rows.push_back({decision.id, decision.record, conflictFieldWord(field.name), field.before, field.mine, field.server,
                                  conflict.entry.reason, conflict.heldBy});
        if (conflict.fields.empty())
            table.rows.push_back({decision.id, decision.record, {}, {}, {}, {}, conflict.entry.reason, conflict.heldBy});
    }
    printTable(table, context.format());
    return 0;
}

/// "note=mine", "verdict=server", "all=mine".
Result<ConflictChoice> choiceOf(const QStringList &words)
{
    ConflictChoice choice{};
    for (const QString &word : words) {
        const QString name = word.section(u'=', 0, 0);
        const QString side = word.section(u'=', 1);
        const auto field = conflictFieldFromWord(name);
        if ((!field && name != u"all"_s) || (side != u"mine"_s && side != u"server"_s))
            return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "--choose takes FIELD=mine or FIELD=server (verdict, amount, reason, note, all), not “%1”"),
                        {word});
        const ConflictSide chosen = side == u"mine"_s ? ConflictSide::Mine : ConflictSide::Server;
        if (field)
            choice[size_t(*field)] = chosen;
        else
            choice.fill(chosen);
    }
    return choice;
}

Result<int> resolve(const CommandContext &context)
{
    const QString decision = context.arguments.word(1);
    auto choice = choiceOf(context.arguments.values("choose"));
    if (!choice)
        return choice.failure();
    auto session = openToDecide(context);
    if (!session)
        return session.failure();
    ConflictDesk desk(**session);
    auto outcome = context.arguments.has("hold") ? desk.hold(decision) : desk.apply(decision, *choice);
    if (!outcome)
        return outcome.failure();
    if (context.format() == OutputFormat::Json) {
        QJsonObject json{{u"conflict"_s, decision}};
        if (outcome->no)
            json.insert("refused"_L1, QJsonObject{{u"code"_s, outcome->no->code}, {u"reason"_s, outcome->no->sentence}});
        else
            json.insert("done"_L1, QJsonObject{{u"end"_s, context.arguments.has("hold") ? u"hold"_s : conflictEndWord(outcome->end)},
                                               {u"decision"_s, outcome->decision}, {u"proposed"_s, outcome->proposed}, {u"draft"_s, outcome->draftKept}});
        printJson(json);
    } else if (outcome->no) {
        printLine(outcome->no->sentence);
    } else {
        printLine(QCoreApplication::translate("Cli", "both versions are kept; %1").arg(outcome->decision.isEmpty()
            ? QCoreApplication::translate("Cli", "nothing new is sent") : QCoreApplication::translate("Cli", "decision %1 goes on").arg(outcome->decision)));
    }
    return outcome->no ? 1 : 0;
}

Result<int> send(const CommandContext &context, bool again)
{
    auto session = openToDecide(context);
    if (!session)
        return session.failure();
    const Arguments &arguments = context.arguments;
    const QString to = arguments.has("to") ? QFileInfo(arguments.value("to")).absoluteFilePath() : QString();
    auto sent = carryOut(context, **session, {{u"do"_s, u"send"_s}, {u"now"_s, QJsonArray::fromStringList(arguments.values("now"))}, {u"to"_s, to}, {u"again"_s, again}});
    if (!sent)
        return sent.failure();
    printSent(*sent, context.format());
    return 0;
}

Result<int> outbox(const CommandContext &context)
{
    const QString what = context.arguments.word(0);
    if (what == u"list"_s)
        return listOutbox(context);
    if (what == u"key"_s)
        return printKey(context);
    if (what == u"conflicts"_s)
        return listConflicts(context);
    if (what == u"resolve"_s)
        return resolve(context);
    if (what == u"send"_s || what == u"resend"_s)
        return send(context, what == u"resend"_s);
    return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“outbox” does list, send, resend, conflicts, resolve or key, not “%1”"), {what});
}

void printIngested(const IngestReport &report, OutputFormat format)
{
    if (format == OutputFormat::Json)
        return printJson(ingestJson(report));
    TextTable table{{u"decision"_s, u"record"_s, u"action"_s, u"operator"_s, u"status"_s, u"reason"_s}, {}, {}};
    table.alignRight.assign(size_t(table.header.size()), false);
    for (const IngestedDecision &decision : report.decisions)
        table.rows.push_back({decision.id, decision.record, decision.action, decision.actor, decision.status, decision.reason});
    if (!table.rows.empty() || format != OutputFormat::Table)
        printTable(table, format);
    if (format != OutputFormat::Table)
        return;
    for (const RefusedBatch &batch : report.refused) {
        Failure why = batch.failure;
        why.where = why.where == batch.file ? QString() : why.where; // said once
        printLine(QCoreApplication::translate("Cli", "not taken in: %1: %2").arg(batch.file, failureText(why)));
    }
    printLine(QCoreApplication::translate("Cli", "%1 accepted, %2 known before, %3 in conflict, %4 rejected")
                  .arg(report.accepted).arg(report.duplicate).arg(report.conflict).arg(report.rejected));
}

Result<int> ingest(const CommandContext &context)
{
    IngestRequest request;
    for (const auto &[option, value] : {std::pair{"outbox", &request.outbox}, std::pair{"state", &request.state}}) {
        auto given = context.arguments.required(option);
        if (!given)
            return given.failure();
        *value = *given;
    }
    request.feed = context.arguments.value("feed");
    request.keyFile = context.arguments.value("key");
    request.trust = context.arguments.value("trust");
    request.newChains = context.arguments.has("new-chains");
    Job job(progressPrinter(context.global().quiet));
    auto report = IngestDesk(context.clock).run(request, job);
    if (!report)
        return report.failure();
    printIngested(*report, context.format());
    if (!QFileInfo(request.outbox).isDir() && !context.global().quiet)
        printNote(QCoreApplication::translate("Cli", "there is no folder %1: nobody has sent anything there yet").arg(request.outbox));
    return report->refused.empty() ? 0 : 1;
}

constexpr Command kCommands[] = {
    {"outbox",
     "list | send [--now DECISION]… [--to FOLDER] | resend [--to FOLDER] | conflicts | resolve DECISION (--hold | --choose FIELD=mine|server…) | key",
     QT_TRANSLATE_NOOP("Cli", "decisions on their way to the server; the key of this desk"), kOutboxOptions, 1, 2, true, outbox},
    {"ingest", "--outbox DIR --state FILE.sqlite [--feed FEED] [--key FILE] [--trust PUBKEY_OR_FILE] [--new-chains]",
     QT_TRANSLATE_NOOP("Cli", "the server in a folder: takes decisions in and keeps what the next publication brings"),
     kIngestOptions, 0, 0, false, ingest},
};

} // namespace

std::span<const Command> outboxCommands()
{
    return kCommands;
}

} // namespace stardesk
