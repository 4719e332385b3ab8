/// predict: who moves at the next star day.
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/desk/cell_value.h"
#include "models/desk/outlook_desk.h"
#include "models/desk/store_session.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr OptionSpec kOptions[] = {{"at"}};

QString starText(const std::optional<int> &star)
{
    return star ? QString::number(*star) : u"–"_s;
}

/// Two tracks may be held by the same indicator: people read its name once.
QString limitingText(const QStringList &codes, bool forPeople)
{
    if (!forPeople)
        return codes.join(u' ');
    QStringList words;
    for (const QString &code : codes)
        words << codeWord(code);
    words.removeDuplicates();
    return words.join(u", "_s);
}

QString phaseText(const StarOutlook &outlook)
{
    switch (outlook.phase) {
    case StarPhase::Open:
        return QCoreApplication::translate("Cli", "open: counts data of %1, publishes %2, days left to change it: %3")
            .arg(outlook.dataDate.iso(), outlook.publishesOn.iso())
            .arg(outlook.daysToChange);
    case StarPhase::Fixed:
        return QCoreApplication::translate("Cli", "fixed: counted on %1, publishes %2, nothing changes it any more")
            .arg(outlook.dataDate.iso(), outlook.publishesOn.iso());
    case StarPhase::Publishing:
        return QCoreApplication::translate("Cli", "publishing today: counted on %1").arg(outlook.dataDate.iso());
    }
    Q_UNREACHABLE();
}

void printOutlook(const Outlook &outlook, OutputFormat format, const QLocale &locale)
{
    if (format == OutputFormat::Table) {
        printLine(QCoreApplication::translate("Cli", "sellers: %1").arg(phaseText(outlook.sellers)));
        printLine(QCoreApplication::translate("Cli", "couriers: %1").arg(phaseText(outlook.couriers)));
    }
    TextTable table{{u"kind"_s, u"id"_s, u"from"_s, u"to"_s, u"limiting"_s, u"margin"_s}, {false, false, true, true, false, true}, {}};
    // People read words, programs the codes of the JSON form.
    const bool forPeople = format == OutputFormat::Table;
    const auto word = [&](const QString &code) { return forPeople ? codeWord(code) : code; };
    for (const OutlookMove &move : outlook.moves)
        table.rows.push_back({word(move.kind), move.id, starText(move.from), starText(move.to), limitingText(move.limiting, forPeople),
                              move.marginCenti ? decimalText(*move.marginCenti, 2, 2, forPeople ? locale : QLocale::c()) : u"–"_s});
    if (!table.rows.empty() || format != OutputFormat::Table)
        printTable(table, format);
    else
        printLine(QCoreApplication::translate("Cli", "nobody moves"));
}

Result<std::optional<BeijingDay>> dayAsked(const CommandContext &context)
{
    if (!context.arguments.has("at"))
        return std::optional<BeijingDay>();
    const QString text = context.arguments.value("at");
    const auto day = BeijingDay::fromIso(text);
    if (!day)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "--at takes a Beijing day, as 2026-04-05, not “%1”"), {text});
    return day;
}

Result<int> predict(const CommandContext &context)
{
    auto at = dayAsked(context);
    if (!at)
        return at.failure();
    auto session = StoreSession::open(context.global().profile, context.clock);
    if (!session)
        return session.failure();
    Job job(progressPrinter(context.global().quiet));
    auto outlook = OutlookDesk(**session).outlook(*at, job);
    if (!outlook)
        return outlook.failure();
    if (context.format() == OutputFormat::Json)
        printJson(outlookJson(*outlook));
    else
        printOutlook(*outlook, context.format(), QLocale(context.global().language));
    return 0;
}

constexpr Command kCommands[] = {
    {"predict", "[--at DATE]", QT_TRANSLATE_NOOP("Cli", "who moves at the next star day, and what limits"), kOptions, 0, 0, true, predict},
};

} // namespace

std::span<const Command> outlookCommands()
{
    return kCommands;
}

} // namespace stardesk
