#include "app/cli/decision_output.h"

#include "app/cli/output.h"
#include "app/cli/window_caller.h"
#include "models/desk/cell_value.h"
#include "models/desk/desk_call.h"
#include "models/desk/store_session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

QString moneyOf(const QJsonValue &json)
{
    const auto currency = Currency::fromCode(json["currency"_L1].toString());
    return currency ? moneyText(Money{json["amount_minor"_L1].toInteger(), *currency}) : QString();
}

/// What was done, then what was not; the last column is for people.
TextTable outcomesTable(const QJsonObject &answer)
{
    TextTable table{{u"claim"_s, u"result"_s, u"state"_s, u"amount"_s, u"decision"_s, u"note"_s}, {false, false, false, true, false, false}, {}};
    const QJsonArray done = answer["done"_L1].toArray();
    for (const QJsonValue &row : done)
        table.rows.push_back({row["claim"_L1].toString(), u"done"_s, row["state"_L1].toString(), moneyOf(row["amount"_L1]), row["decision"_L1].toString(),
                              row["proposed"_L1].toBool() ? QCoreApplication::translate("Cli", "proposed: a second person has to confirm") : QString()});
    const QJsonArray refused = answer["refused"_L1].toArray();
    for (const QJsonValue &row : refused)
        table.rows.push_back({row["claim"_L1].toString(), row["code"_L1].toString(), row["state"_L1].toString(), {}, {}, row["reason"_L1].toString()});
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

Result<QJsonObject> carryOut(const CommandContext &context, StoreSession &session, const QJsonObject &call)
{
    const GlobalOptions &global = context.global();
    if (!global.nowMs) {
        const QString person = session.person().value_or(OperatorProfile()).key;
        if (auto answer = askWindow({global.profile, call, person, global.language}, progressPrinter(global.quiet)))
            return *answer;
    }
    Job job(progressPrinter(global.quiet));
    return carryOutCall(session, call, job);
}

int printOutcomes(const QJsonObject &answer, OutputFormat format)
{
    if (format == OutputFormat::Json)
        printJson(answer);
    else
        printTable(outcomesTable(answer), format);
    return exitCodeOfAnswer(answer);
}

void printPreview(const BatchPreview &preview, OutputFormat format)
{
    QJsonObject object = outcomesJson(preview.rows);
    if (format != OutputFormat::Json)
        return printTable(outcomesTable(object), format);
    QJsonArray totals;
    for (const BatchTotal &total : preview.totals)
        totals << QJsonObject{{u"claims"_s, total.claims}, {u"amount"_s, cellJson(MoneyValue{total.minor, total.currency.code()})}};
    object.insert("totals"_L1, totals);
    object.insert("what_if"_L1, true);
    printJson(object);
}

} // namespace stardesk
