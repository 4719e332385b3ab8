/// stardesk-cli: the same work as the window, without a display, through the same desks.
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/shared/message_filter.h"
#include "app/shared/process_guard.h"
#include "app/shared/translations.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

std::vector<Command> allCommands()
{
    std::vector<Command> commands;
    for (const std::span<const Command> group : {feedCommands(), tableCommands(), recordCommands(), ruleCommands(), whatIfCommands(), outlookCommands(),
                                                   storeCommands(), decideCommands(), claimCommands(), auditCommands(), vaultCommands(),
                                                   reportCommands(), outboxCommands()})
        commands.insert(commands.end(), group.begin(), group.end());
    return commands;
}

void printHelp(const std::vector<Command> &commands)
{
    printLine(u"stardesk-cli [--profile DIR] [--format table|json|csv|tsv] [--lang en|zh_CN|es] [--quiet] [--now INSTANT] [--as-of DATE] COMMAND …\n"_s);
    for (const Command &command : commands) {
        printLine(u"  %1 %2"_s.arg(QString::fromLatin1(command.name), QString::fromUtf8(command.usage)));
        printLine(u"      "_s + QCoreApplication::translate("Cli", command.summary));
    }
    printLine(u"\n"_s + QCoreApplication::translate("Cli", "Exit: 0 ok, 1 findings, 2 usage, 3 data, 4 permission."));
}

Result<int> run(const QStringList &words)
{
    auto arguments = Arguments::parse(words);
    if (!arguments)
        return arguments.failure();
    installTranslations(arguments->global().language);

    const std::vector<Command> commands = allCommands();
    const QString &name = arguments->command();
    if (name == u"--version"_s) {
        printLine(u"stardesk-cli "_s + QString::fromLatin1(STARDESK_VERSION));
        return 0;
    }
    if (name.isEmpty() || name == u"--help"_s || name == u"help"_s) {
        printHelp(commands);
        return name.isEmpty() ? 2 : 0;
    }
    const auto command = std::ranges::find_if(commands, [&](const Command &c) { return name == QLatin1String(c.name); });
    if (command == commands.end())
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "there is no command “%1”; see “stardesk-cli --help”"), {name});
    if (auto accepted = arguments->accept(command->options, command->minWords, command->maxWords); !accepted)
        return accepted.failure();
    if (arguments->global().nowMs && !command->readsAtInstant)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“%1” writes, and what is written carries the real time: leave out --now"),
                    {name});
    if (arguments->global().asOf && !command->readsPast)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“%1” is about the present: leave out --as-of"), {name});
    if (arguments->global().asOf && arguments->global().nowMs)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "--as-of has a time of its own: leave out --now"));
    const SystemClock system;
    const FixedClock fixed(arguments->global().nowMs.value_or(0));
    const Clock &clock = arguments->global().nowMs ? static_cast<const Clock &>(fixed) : system;
    return command->run(CommandContext{*arguments, clock});
}

/// Printed pages need fonts, which a QGuiApplication has; it draws without a display. Everything else starts faster without.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const auto isPdf = [](const char *word) { return QString::fromLocal8Bit(word).endsWith(u".pdf"_s, Qt::CaseInsensitive); };
    if (std::none_of(argv + 1, argv + argc, isPdf))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    passOverMissingDesktop();
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// The format asked for, also where the words could not be read to the end.
OutputFormat formatForFailures(const QStringList &words)
{
    const qsizetype at = words.indexOf(u"--format"_s);
    return at >= 0 && words.value(at + 1) == u"json"_s ? OutputFormat::Json : OutputFormat::Table;
}

} // namespace

} // namespace stardesk

int main(int argc, char **argv)
{
    stardesk::guardProcess();
    const auto app = stardesk::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"stardesk"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(STARDESK_VERSION));
    const QStringList words = QCoreApplication::arguments().mid(1);
    const stardesk::Result<int> result = stardesk::run(words);
    return result ? result.value() : stardesk::printFailure(result.failure(), stardesk::formatForFailures(words));
}
