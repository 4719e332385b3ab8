#include "app/cli/backtest_command.h"
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/desk/backtest_desk.h"
#include "models/desk/rule_desk.h"
#include "models/desk/store_session.h"
#include "models/store/feed_store.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kDefaultPeriods = 3;
constexpr qint64 kMostPeriods = 24;

QString costText(const std::vector<Money> &costs)
{
    QStringList texts;
    for (const Money &cost : costs)
        texts << moneyText(cost);
    return texts.join(u" + "_s);
}

void addPeriods(const QString &kind, const BacktestHalf &half, TextTable *table)
{
    for (const BacktestPeriod &period : half.periods)
        table->rows.push_back({kind, period.month.iso().left(7), QString::number(period.same), QString::number(period.up),
                               QString::number(period.down), QString::number(period.gained), QString::number(period.lost),
                               costText(period.costBefore), costText(period.costAfter)});
}

void addMoves(const QString &kind, const BacktestHalf &half, TextTable *table)
{
    const auto star = [](const std::optional<int> &value) { return value ? QString::number(*value) : u"–"_s; };
    for (const BacktestMove &move : half.moves)
        table->rows.push_back({kind, move.id, star(move.from), star(move.to)});
}

/// Periods and movers as one list, told apart by their first column: two tables do not stand in one file.
void printBacktestList(const TextTable &periods, const TextTable &moves, OutputFormat format)
{
    TextTable list{QStringList{u"row"_s} + periods.header + moves.header.mid(1), {}, {}};
    const QStringList noMove(moves.header.size() - 1, QString());
    const QStringList noPeriod(periods.header.size() - 1, QString());
    for (const QStringList &row : periods.rows)
        list.rows.push_back(QStringList{u"period"_s} + row + noMove);
    for (const QStringList &row : moves.rows)
        list.rows.push_back(QStringList{u"move"_s, row[0]} + noPeriod + row.mid(1));
    list.alignRight.assign(size_t(list.header.size()), false);
    printTable(list, format);
}

void printBacktest(const RuleBacktest &backtest, OutputFormat format)
{
    TextTable periods{{u"kind"_s, u"month"_s, u"same"_s, u"up"_s, u"down"_s, u"gained"_s, u"lost"_s, u"cost_before"_s, u"cost_after"_s},
                      {false, false, true, true, true, true, true, true, true}, {}};
    addPeriods(u"courier"_s, backtest.couriers, &periods);
    addPeriods(u"seller"_s, backtest.sellers, &periods);
    TextTable moves{{u"kind"_s, u"id"_s, u"before"_s, u"after"_s}, {false, false, true, true}, {}};
    addMoves(u"courier"_s, backtest.couriers, &moves);
    addMoves(u"seller"_s, backtest.sellers, &moves);
    if (format != OutputFormat::Table) {
        printBacktestList(periods, moves, format);
        return;
    }
    printTable(periods, format);
    printLine({});
    printLine(moves.rows.empty() ? QCoreApplication::translate("Cli", "nobody moves in the last period")
                                 : QCoreApplication::translate("Cli", "who moves in the last period:"));
    if (!moves.rows.empty())
        printTable(moves, format);
}

} // namespace

Result<int> backtestRules(const CommandContext &context)
{
    if (context.arguments.words().size() != 2)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“rules backtest” takes one rule set: its id or a file"));
    auto periods = context.arguments.number("periods", kDefaultPeriods, 1, kMostPeriods);
    if (!periods)
        return periods.failure();
    auto session = StoreSession::open(context.global().profile, context.clock);
    if (!session)
        return session.failure();
    auto changed = findRuleSet(context.arguments.word(1), &(*session)->feed().reader());
    if (!changed)
        return changed.failure();
    Job job(progressPrinter(context.global().quiet));
    auto backtest = BacktestDesk(**session).backtest(changed->rules, int(*periods), job);
    if (!backtest)
        return backtest.failure();
    if (context.format() == OutputFormat::Json)
        printJson(backtestJson(*backtest));
    else
        printBacktest(*backtest, context.format());
    return 0;
}

} // namespace stardesk
