#include "app/cli/decision_output.h"

#include "app/cli/output.h"
#include "models/desk/cell_value.h"
#include "models/desk/store_session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kMsPerSecond = 1000;

QJsonValue moneyJson(const std::optional<Money> &money)
{
    return money ? cellJson(MoneyValue{money->minor, money->currency.code()}) : QJsonValue();
}

QJsonObject doneJson(const ClaimOutcomeOfOrder &outcome)
{
    return {{u"claim"_s, outcome.order.claim.value},
            {u"action"_s, claimActionWord(outcome.order.action)},
            {u"decision"_s, outcome.decision.isEmpty() ? QJsonValue() : QJsonValue(outcome.decision)},
            {u"state"_s, claimStateWord(outcome.stateAfter)},
            {u"proposed"_s, outcome.proposed},
            {u"amount"_s, moneyJson(outcome.amount)},
            {u"held_seconds"_s, outcome.leftMs / kMsPerSecond},
            {u"duplicate"_s, outcome.duplicate}};
}

QJsonObject outcomesJson(const std::vector<ClaimOutcomeOfOrder> &outcomes)
{
    QJsonArray done;
    QJsonArray refused;
    for (const ClaimOutcomeOfOrder &outcome : outcomes) {
        if (outcome.done())
            done << doneJson(outcome);
        else
            refused << QJsonObject{{u"claim"_s, outcome.order.claim.value}, {u"code"_s, outcome.no->code}, {u"reason"_s, outcome.no->sentence}};
    }
    return {{u"done"_s, done}, {u"refused"_s, refused}};
}

/// What a person reads in the last column.
QString noteOn(const ClaimOutcomeOfOrder &outcome)
{
    if (outcome.no)
        return outcome.no->sentence;
    if (outcome.proposed)
        return QCoreApplication::translate("Cli", "proposed: a second person has to confirm");
    return {};
}

TextTable outcomesTable(const std::vector<ClaimOutcomeOfOrder> &outcomes)
{
    TextTable table{{u"claim"_s, u"result"_s, u"state"_s, u"amount"_s, u"decision"_s, u"note"_s}, {false, false, false, true, false, false}, {}};
    for (const ClaimOutcomeOfOrder &outcome : outcomes)
        table.rows.push_back({outcome.order.claim.value, outcome.done() ? u"done"_s : outcome.no->code, claimStateWord(outcome.stateAfter),
                              outcome.amount ? moneyText(*outcome.amount) : QString(), outcome.decision, noteOn(outcome)});
    return table;
}

} // namespace

Result<std::unique_ptr<StoreSession>> openToDecide(const CommandContext &context)
{
    auto session = StoreSession::open(context.global().profile, context.clock);
    if (session && context.global().nowMs && !(*session)->info().demo)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“%1” writes, and what is written carries the real time: leave out --now"),
                    {context.arguments.command()});
    return session;
}

void printOutcomes(const std::vector<ClaimOutcomeOfOrder> &outcomes, const QString &batch, OutputFormat format)
{
    if (format != OutputFormat::Json) {
        printTable(outcomesTable(outcomes), format);
        return;
    }
    QJsonObject object = outcomesJson(outcomes);
    if (!batch.isEmpty())
        object.insert("batch"_L1, batch);
    printJson(object);
}

void printPreview(const BatchPreview &preview, OutputFormat format)
{
    if (format != OutputFormat::Json) {
        printTable(outcomesTable(preview.rows), format);
        return;
    }
    QJsonObject object = outcomesJson(preview.rows);
    QJsonArray totals;
    for (const BatchTotal &total : preview.totals)
        totals << QJsonObject{{u"claims"_s, total.claims}, {u"amount"_s, moneyJson(Money{total.minor, total.currency})}};
    object.insert("totals"_L1, totals);
    object.insert("what_if"_L1, true);
    printJson(object);
}

} // namespace stardesk
