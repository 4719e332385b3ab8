/// rules list|show|check, compare stars.
#include "app/cli/backtest_command.h"
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/record_output.h"
#include "models/core/text/failure_text.h"
#include "models/desk/rule_desk.h"
#include "models/desk/star_comparison.h"
#include "models/desk/store_session.h"
#include "models/store/feed_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

/// Rule sets of the store; without a store those that ship.
Result<RuleBook> rulesAtHand(const CommandContext &context)
{
    auto session = StoreSession::open(context.global().profile, context.clock);
    if (session)
        return (*session)->rules();
    if (session.failure().code == Failure::Code::NotFound)
        return shippedRules();
    return session.failure();
}

QString dayText(const std::optional<BeijingDay> &day)
{
    return day ? day->iso() : QString();
}

Result<int> listRules(const CommandContext &context)
{
    auto book = rulesAtHand(context);
    if (!book)
        return book.failure();
    const BeijingDay today = BeijingDay::ofInstant(context.clock.nowMs());
    QJsonArray rows;
    TextTable table{{u"id"_s, u"version"_s, u"valid_from"_s, u"valid_to"_s, u"in_force"_s, u"source"_s},
                    {false, true, false, false, false, false}, {}};
    for (const RuleBook::Entry &rules : book->all()) {
        const bool inForce = isValidOn(*rules, today);
        rows << QJsonObject{{u"id"_s, rules->id}, {u"version"_s, rules->version}, {u"valid_from"_s, rules->validFrom.iso()},
                            {u"valid_to"_s, rules->validTo ? QJsonValue(dayText(rules->validTo)) : QJsonValue()},
                            {u"in_force"_s, inForce}, {u"source"_s, rules->source},
                            {u"sha256"_s, QString::fromLatin1(rules->sha256)},
                            {u"local"_s, QJsonArray::fromStringList(rules->local)}};
        table.rows.push_back({rules->id, QString::number(rules->version), rules->validFrom.iso(), dayText(rules->validTo),
                              inForce ? u"yes"_s : u"no"_s, rules->source});
    }
    if (context.format() == OutputFormat::Json)
        printJson(QJsonObject{{u"total"_s, rows.size()}, {u"rows"_s, rows}});
    else
        printTable(table, context.format());
    return 0;
}

/// The rule set with its source's own numbers; a store without one knows those that ship.
Result<int> showRules(const CommandContext &context)
{
    if (context.arguments.words().size() != 2)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“rules show” takes one rule set: its id or a file"));
    auto session = StoreSession::open(context.global().profile, context.clock);
    if (!session && session.failure().code != Failure::Code::NotFound)
        return session.failure();
    auto found = findRuleSet(context.arguments.word(1), session ? &(*session)->feed().reader() : nullptr);
    if (!found)
        return found.failure();
    const RuleSet &rules = found->rules;
    QJsonObject record = QJsonDocument::fromJson(found->body).object();
    record[u"sha256"_s] = QString::fromLatin1(rules.sha256);
    record[u"in_force"_s] = isValidOn(rules, BeijingDay::ofInstant(context.clock.nowMs()));
    printRecord(record, context.format());
    return 0;
}

Result<int> checkRules(const CommandContext &context)
{
    const QStringList files = context.arguments.words().mid(1);
    if (files.isEmpty())
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“rules check” needs at least one vector file"));
    auto book = rulesAtHand(context);
    if (!book)
        return book.failure();
    int passed = 0;
    int failed = 0;
    std::optional<Failure> unreadable;
    QJsonArray findings;
    for (const QString &file : files) {
        auto check = checkVectorFile(file, *book);
        if (!check) {
            // One bad file does not hide what the others say.
            printFailure(check.failure(), context.format());
            unreadable = check.failure();
            continue;
        }
        passed += check->passed;
        failed += check->failed;
        for (const QString &finding : check->findings) {
            findings << QJsonObject{{u"file"_s, file}, {u"finding"_s, finding}};
            if (context.format() != OutputFormat::Json)
                printLine(u"%1: %2"_s.arg(file, finding));
        }
    }
    if (context.format() == OutputFormat::Json)
        printJson(QJsonObject{{u"passed"_s, passed}, {u"failed"_s, failed}, {u"findings"_s, findings}});
    else
        printLine(u"%1 passed, %2 failed"_s.arg(passed).arg(failed));
    if (unreadable)
        return exitCodeOf(unreadable->code);
    return failed > 0 ? 1 : 0;
}

Result<int> rules(const CommandContext &context)
{
    const QString verb = context.arguments.word(0);
    if (verb == u"list"_s)
        return listRules(context);
    if (verb == u"show"_s)
        return showRules(context);
    if (verb == u"backtest"_s)
        return backtestRules(context);
    if (verb == u"check"_s)
        return checkRules(context);
    return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“rules” knows list, show, check and backtest, not “%1”"), {verb});
}

QJsonObject countsJson(const StarCount &count)
{
    return {{u"same"_s, count.same}, {u"different"_s, count.different}, {u"unrated"_s, count.unrated}};
}

QString starText(const std::optional<qint64> &star)
{
    return star ? QString::number(*star) : u"–"_s;
}

void printComparison(const StarComparison &comparison, const CommandContext &context)
{
    TextTable table{{u"kind"_s, u"id"_s, u"period"_s, u"computed"_s, u"published"_s}, {false, false, false, true, true}, {}};
    for (const StarDifference &pair : comparison.differences)
        table.rows.push_back({pair.kind, pair.key, pair.period, starText(pair.computed), starText(pair.published)});
    if (!table.rows.empty() || context.format() != OutputFormat::Table)
        printTable(table, context.format());
    if (context.format() != OutputFormat::Table)
        return;
    const auto line = [](const QString &kind, const StarCount &count) {
        printLine(QCoreApplication::translate("Cli", "%1: %2 same, %3 different, %4 unrated")
                      .arg(kind).arg(count.same).arg(count.different).arg(count.unrated));
    };
    line(u"couriers"_s, comparison.couriers);
    line(u"sellers"_s, comparison.sellers);
}

Result<int> compare(const CommandContext &context)
{
    if (context.arguments.word(0) != u"stars"_s)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“compare” knows stars, not “%1”"), {context.arguments.word(0)});
    auto session = StoreSession::open(context.global().profile, context.clock);
    if (!session)
        return session.failure();
    Job job(progressPrinter(context.global().quiet));
    auto comparison = compareStars(**session, job);
    if (!comparison)
        return comparison.failure();
    if (context.format() == OutputFormat::Json) {
        QJsonArray differences;
        for (const StarDifference &pair : comparison->differences)
            differences << QJsonObject{{u"kind"_s, pair.kind}, {u"id"_s, pair.key}, {u"period"_s, pair.period},
                                       {u"computed"_s, pair.computed ? QJsonValue(*pair.computed) : QJsonValue()},
                                       {u"published"_s, pair.published ? QJsonValue(*pair.published) : QJsonValue()}};
        printJson(QJsonObject{{u"couriers"_s, countsJson(comparison->couriers)}, {u"sellers"_s, countsJson(comparison->sellers)},
                              {u"differences"_s, differences}});
    } else {
        printComparison(*comparison, context);
    }
    return comparison->differences.empty() ? 0 : 1;
}

constexpr OptionSpec kRulesOptions[] = {{"periods"}};

constexpr Command kCommands[] = {
    {"rules", "list|show ID|check FILE...|backtest RULESET --periods N",
     QT_TRANSLATE_NOOP("Cli", "rule sets in force; check evaluates vector files and ends with “N passed, N failed”"), kRulesOptions, 1, -1, true, rules},
    {"compare", "stars", QT_TRANSLATE_NOOP("Cli", "computed stars against published ones; exit 1 where they differ"), {}, 1, 1, true, compare},
};

} // namespace

std::span<const Command> ruleCommands()
{
    return kCommands;
}

} // namespace stardesk
