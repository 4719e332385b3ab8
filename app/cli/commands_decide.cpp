/// decide, undo: claims decided as in the window, through the same desk.
#include "app/cli/command.h"
#include "app/cli/decision_output.h"
#include "app/cli/output.h"
#include "models/desk/claim_batch.h"
#include "models/desk/desk_call.h"
#include "models/desk/store_session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr OptionSpec kDecideOptions[] = {{"amount"}, {"code"}, {"note"}, {"to"}, {"claims"}, {"id"}, {"what-if", false}};

Failure unknownAction(const QString &word)
{
    return fail(Failure::Code::Usage,
                QT_TRANSLATE_NOOP("Failure", "there is no action “%1”; there are take, approve, reject, request-info, confirm, return, release, "
                                             "assign, appeal, dismiss, reopen and link"),
                {word});
}

Result<ClaimAction> actionOf(const QString &word)
{
    const auto action = claimActionFromWord(word);
    if (!action || *action == ClaimAction::Attach)
        return unknownAction(word);
    return *action;
}

struct ClaimList {
    std::vector<ClaimKey> claims;
    QHash<QString, qint64> seen; ///< versions that the list was made from, by claim
};

/// One key a line; what follows a comma or a tab is passed over, so that a list that was exported can be given as it is.
/// A head line that begins with “id,version” says that the version the person saw (show claim) follows the key.
Result<ClaimList> claimsIn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "the file cannot be read"), {}, name);
    ClaimList list;
    bool withVersions = false;
    int number = 0;
    for (QByteArray &line : file.readAll().replace('\t', ',').split('\n')) {
        ++number;
        const QByteArrayList cells = line.trimmed().split(',');
        const QString key = QString::fromUtf8(cells.first().trimmed());
        if (key == u"id"_s)
            withVersions = cells.value(1).trimmed() == "version";
        if (key.isEmpty() || key == u"id"_s)
            continue;
        list.claims.push_back(ClaimKey{key});
        const QByteArray version = withVersions ? cells.value(1).trimmed() : QByteArray();
        bool isNumber = version.isEmpty();
        if (!version.isEmpty())
            list.seen.insert(key, version.toLongLong(&isNumber));
        if (!isNumber)
            return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“%1” is not the version of a claim; leave it empty or take it from “show claim”"),
                        {QString::fromUtf8(version)}, u"%1: %2"_s.arg(name).arg(number));
    }
    return list;
}

/// "12.00" in the claim's currency, or "EUR 12.00" where that is the claim's.
Result<std::optional<qint64>> amountOf(StoreSession &session, const ClaimKey &claim, const QString &text)
{
    if (text.isEmpty())
        return std::optional<qint64>();
    auto review = ClaimDecisions(session).review(claim);
    if (!review)
        return review.failure();
    const Currency currency = review->situation.claim.facts.currency;
    QString number = text.trimmed();
    if (number.startsWith(currency.code()))
        number = number.mid(currency.code().size()).trimmed();
    auto money = parseAmount(number, currency);
    if (!money)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“%1” is not an amount in %2, the currency of the claim"),
                    {text, currency.code()}, claim.value);
    return std::optional(money->minor);
}

ClaimOrder orderOf(const Arguments &arguments, ClaimAction action)
{
    ClaimOrder order;
    order.action = action;
    order.code = arguments.value("code");
    order.note = arguments.value("note");
    order.to = arguments.value("to");
    order.id = arguments.value("id");
    return order;
}

Result<int> decideOne(StoreSession &session, const CommandContext &context, ClaimOrder order)
{
    auto amount = amountOf(session, order.claim, context.arguments.value("amount"));
    if (!amount)
        return amount.failure();
    order.amountMinor = *amount;
    if (context.arguments.has("what-if")) {
        auto outcome = ClaimDecisions(session).preview(order);
        return outcome ? Result<int>(printOutcomes(outcomesJson({*outcome}), context.format())) : Result<int>(outcome.failure());
    }
    auto answer = carryOut(context, session, {{u"do"_s, u"decide"_s}, {u"order"_s, orderJson(order)}});
    return answer ? Result<int>(printOutcomes(*answer, context.format())) : Result<int>(answer.failure());
}

QJsonObject callFor(const ClaimOrder &order, const ClaimList &list)
{
    QJsonArray claims;
    for (const ClaimKey &claim : list.claims)
        claims << claim.value;
    QJsonObject seen;
    for (auto version = list.seen.begin(); version != list.seen.end(); ++version)
        seen.insert(version.key(), *version);
    return {{u"do"_s, u"decide_many"_s}, {u"order"_s, orderJson(order)}, {u"claims"_s, claims}, {u"seen"_s, seen}};
}

Result<int> decideMany(StoreSession &session, const CommandContext &context, const ClaimOrder &order)
{
    auto list = claimsIn(context.arguments.value("claims"));
    if (!list)
        return list.failure();
    if (context.arguments.has("amount"))
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "--amount is of one claim: many are decided at their own policy amounts"));
    if (context.arguments.has("id"))
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "--id is of one decision: each claim of a file gets its own"));
    if (context.arguments.has("what-if")) {
        Job job(progressPrinter(context.global().quiet));
        auto preview = ClaimBatch(session).preview(order, list->claims, job);
        if (!preview)
            return preview.failure();
        printPreview(*preview, context.format());
        return preview->willDo == qint64(preview->rows.size()) ? 0 : 1;
    }
    auto answer = carryOut(context, session, callFor(order, *list));
    return answer ? Result<int>(printOutcomes(*answer, context.format())) : Result<int>(answer.failure());
}

Result<int> decide(const CommandContext &context)
{
    const bool many = context.arguments.has("claims");
    if (context.arguments.words().size() != (many ? 1 : 2))
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“decide” takes a claim and an action, or an action and --claims FILE"));
    auto action = actionOf(context.arguments.word(many ? 0 : 1));
    if (!action)
        return action.failure();
    auto session = openToDecide(context);
    if (!session)
        return session.failure();
    ClaimOrder order = orderOf(context.arguments, *action);
    if (many)
        return decideMany(**session, context, order);
    order.claim = ClaimKey{context.arguments.word(0)};
    return decideOne(**session, context, std::move(order));
}

Result<int> undo(const CommandContext &context)
{
    auto session = openToDecide(context);
    if (!session)
        return session.failure();
    auto answer = carryOut(context, **session, {{u"do"_s, u"undo"_s}, {u"name"_s, context.arguments.word(0)}});
    if (!answer)
        return answer.failure();
    if (context.format() == OutputFormat::Json) {
        printJson(*answer);
        return 0;
    }
    TextTable table{{u"undone"_s}, {false}, {}};
    const QJsonArray undone = (*answer)["undone"_L1].toArray();
    for (const QJsonValue &id : undone)
        table.rows.push_back({id.toString()});
    printTable(table, context.format());
    return 0;
}

constexpr Command kCommands[] = {
    {"decide", "CLAIM take|approve|reject|request-info|confirm|return|release|assign|appeal|dismiss|reopen|link [--amount A] [--code C] [--note T] "
               "[--to LOGIN|INCIDENT] [--id UUID] [--what-if]  |  ACTION --claims FILE …",
     QT_TRANSLATE_NOOP("Cli", "decides one claim or many; held here first, undone with “undo”"), kDecideOptions, 1, 2, true, decide},
    {"undo", "[DECISION|BATCH]", QT_TRANSLATE_NOOP("Cli", "takes back what is still held; without a name the newest of yours"), {}, 0, 1, true, undo},
};

} // namespace

std::span<const Command> decideCommands()
{
    return kCommands;
}

} // namespace stardesk
