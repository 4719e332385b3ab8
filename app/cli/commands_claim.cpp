/// claim: documents that come in, claims opened for late parcels, incidents linked to the claims they touch.
#include "app/cli/command.h"
#include "app/cli/decision_output.h"
#include "app/cli/output.h"
#include "models/desk/cell_value.h"
#include "models/desk/claim_intake.h"
#include "models/desk/desk_call.h"
#include "models/desk/incident_desk.h"
#include "models/desk/store_session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr OptionSpec kOptions[] = {{"kind"}, {"stage"}, {"note"}, {"id"}, {"asked"}, {"claimant"}, {"language"}, {"lost", false},
                                   {"filter"}, {"limit"}, {"what-if", false}};
constexpr qint64 kDefaultLimit = 50;
constexpr qint64 kMostRows = 10'000'000;

QJsonValue moneyJson(const std::optional<Money> &money)
{
    return money ? cellJson(MoneyValue{money->minor, money->currency.code()}) : QJsonValue();
}

/// One record, done or refused.
Result<int> printResult(const Result<QJsonObject> &answer, const QString &record, OutputFormat format)
{
    if (!answer)
        return answer.failure();
    const QJsonValue done = (*answer)["done"_L1][0];
    const QJsonValue refused = (*answer)["refused"_L1][0];
    if (format == OutputFormat::Json) {
        printJson(*answer);
    } else {
        TextTable table{{u"record"_s, u"result"_s, u"decision"_s, u"note"_s}, {false, false, false, false}, {}};
        table.rows.push_back({record, done.isObject() ? u"done"_s : refused["code"_L1].toString(), done["decision"_L1].toString(), refused["reason"_L1].toString()});
        printTable(table, format);
    }
    return exitCodeOfAnswer(*answer);
}

Result<int> attach(const CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    if (arguments.words().size() != 3)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“claim attach” takes a claim and a file"));
    auto stage = arguments.number("stage", 0, 1, 7);
    if (!stage)
        return stage.failure();
    auto session = openToDecide(context);
    if (!session)
        return session.failure();
    QJsonObject call{{u"do"_s, u"attach"_s}, {u"claim"_s, arguments.word(1)}, {u"file"_s, QFileInfo(arguments.word(2)).absoluteFilePath()},
                     {u"kind"_s, arguments.value("kind", u"other"_s)}, {u"note"_s, arguments.value("note")}, {u"id"_s, arguments.value("id")}};
    if (*stage > 0)
        call.insert("stage"_L1, *stage);
    return printResult(carryOut(context, **session, call), arguments.word(1), context.format());
}

Result<int> open(const CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    if (arguments.words().size() != 2)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“claim open” takes a parcel"));
    auto session = openToDecide(context);
    if (!session)
        return session.failure();
    QJsonObject call{{u"do"_s, u"open"_s}, {u"parcel"_s, arguments.word(1)}, {u"lost"_s, arguments.has("lost")},
                     {u"claimant"_s, arguments.value("claimant")}, {u"language"_s, arguments.value("language")}, {u"id"_s, arguments.value("id")}};
    if (arguments.has("asked"))
        call.insert("asked"_L1, arguments.value("asked"));
    return printResult(carryOut(context, **session, call), arguments.word(1), context.format());
}

void printParcels(const ParcelList &list, OutputFormat format)
{
    QJsonArray rows;
    TextTable table{{u"id"_s, u"order"_s, u"lane"_s, u"service"_s, u"promised_on"_s, u"delivered"_s, u"days_late"_s, u"claimed"_s, u"item"_s},
                    {false, false, false, false, false, false, true, false, true}, {}};
    for (const ParcelRow &row : list.rows) {
        const QString delivered = row.deliveredLocal ? row.deliveredLocal->iso() : QString();
        rows << QJsonObject{{u"id"_s, row.key}, {u"order"_s, row.order}, {u"seller"_s, row.seller}, {u"lane"_s, row.lane}, {u"service"_s, row.service},
                            {u"plan"_s, row.plan}, {u"promised_on"_s, row.promisedOn.iso()},
                            {u"delivered_local"_s, row.deliveredLocal ? QJsonValue(delivered) : QJsonValue()}, {u"days_late"_s, row.daysLate},
                            {u"claimed"_s, row.claimed}, {u"item"_s, moneyJson(row.item)}};
        table.rows.push_back({row.key, row.order, row.lane, row.service, row.promisedOn.iso(), delivered, QString::number(row.daysLate),
                              row.claimed ? u"yes"_s : u"no"_s, moneyText(row.item)});
    }
    if (format == OutputFormat::Json)
        printJson(QJsonObject{{u"total"_s, list.total}, {u"rows"_s, rows}});
    else
        printTable(table, format);
}

Result<int> parcels(const CommandContext &context)
{
    auto limit = context.arguments.number("limit", kDefaultLimit, 0, kMostRows);
    if (!limit)
        return limit.failure();
    auto session = StoreSession::open(context.global().profile, context.clock);
    if (!session)
        return session.failure();
    Job job(progressPrinter(context.global().quiet));
    auto list = ClaimIntake(**session).parcels({context.arguments.value("filter", u"late:yes claimed:no"_s), *limit}, job);
    if (!list)
        return list.failure();
    printParcels(*list, context.format());
    return 0;
}

void printImpact(const IncidentImpact &impact, OutputFormat format)
{
    QJsonArray claims;
    TextTable table{{u"claim"_s, u"state"_s, u"linked"_s, u"before"_s, u"after"_s, u"days_late"_s, u"note"_s}, {false, false, false, true, true, true, false}, {}};
    for (const IncidentClaim &claim : impact.claims) {
        claims << QJsonObject{{u"claim"_s, claim.claim.value}, {u"state"_s, claim.state}, {u"linked"_s, claim.linked}, {u"before"_s, moneyJson(claim.before)},
                              {u"after"_s, moneyJson(claim.after)}, {u"days_late"_s, claim.daysLateAfter}, {u"code"_s, claim.no ? QJsonValue(claim.no->code) : QJsonValue()}};
        table.rows.push_back({claim.claim.value, claim.state, claim.linked ? u"yes"_s : u"no"_s, claim.before ? moneyText(*claim.before) : QString(),
                              claim.after ? moneyText(*claim.after) : QString(), QString::number(claim.daysLateAfter), claim.no ? claim.no->sentence : QString()});
    }
    if (format != OutputFormat::Json) {
        printTable(table, format);
        return;
    }
    QJsonArray totals;
    for (const IncidentTotals &total : impact.totals)
        totals << QJsonObject{{u"claims"_s, total.claims}, {u"before"_s, moneyJson(Money{total.beforeMinor, total.currency})},
                              {u"after"_s, moneyJson(Money{total.afterMinor, total.currency})}};
    printJson(QJsonObject{{u"incident"_s, impact.incident.key}, {u"claims"_s, claims}, {u"totals"_s, totals}, {u"linked"_s, impact.linked}, {u"to_link"_s, impact.toLink},
                          {u"late_joiners"_s, qint64(impact.lateJoiners.size())}});
}

/// `claim incident KEY`: links what it touches, or with --what-if only tells.
Result<int> incident(const CommandContext &context)
{
    if (context.arguments.words().size() != 2)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“claim incident” takes an incident"));
    auto session = openToDecide(context);
    if (!session)
        return session.failure();
    const QString key = context.arguments.word(1);
    if (context.arguments.has("what-if")) {
        Job job(progressPrinter(context.global().quiet));
        auto impact = IncidentDesk(**session).impact(IncidentKey{key}, job);
        if (!impact)
            return impact.failure();
        printImpact(*impact, context.format());
        return 0;
    }
    auto answer = carryOut(context, **session, {{u"do"_s, u"link"_s}, {u"incident"_s, key}});
    return answer ? Result<int>(printOutcomes(*answer, context.format())) : Result<int>(answer.failure());
}

Result<int> claim(const CommandContext &context)
{
    const QString what = context.arguments.word(0);
    if (what == u"attach"_s)
        return attach(context);
    if (what == u"open"_s)
        return open(context);
    if (what == u"parcels"_s)
        return parcels(context);
    if (what == u"incident"_s)
        return incident(context);
    return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“claim” does attach, open, parcels or incident, not “%1”"), {what});
}

constexpr Command kCommands[] = {
    {"claim", "attach CLAIM FILE [--kind K] [--stage 1..7] [--note T]  |  open PARCEL [--lost] [--asked MONEY] [--claimant NAME] [--language L]  |  "
              "parcels [--filter EXPR] [--limit N]  |  incident KEY [--what-if]",
     QT_TRANSLATE_NOOP("Cli", "files a document, opens a claim, lists late parcels nobody claimed, links an incident to what it touches"), kOptions, 1, 3, true, claim},
};

} // namespace

std::span<const Command> claimCommands()
{
    return kCommands;
}

} // namespace stardesk
