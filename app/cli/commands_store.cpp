/// doctor.
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/vault_unlock.h"
#include "models/desk/doctor_desk.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr OptionSpec kDoctorOptions[] = {{"thorough", false}};

Result<int> doctor(const CommandContext &context)
{
    unlockVault(context); // the keyring is one of the things that may be ill
    const DoctorDesk desk(context.global().profile, context.clock);
    const std::vector<DoctorCheck> checks = desk.run(context.arguments.has("thorough"));
    const bool allFine = std::ranges::all_of(checks, &DoctorCheck::ok);
    if (context.format() == OutputFormat::Json) {
        QJsonArray list;
        for (const DoctorCheck &check : checks)
            list << QJsonObject{{u"name"_s, check.name}, {u"ok"_s, check.ok}, {u"detail"_s, check.detail}};
        printJson(QJsonObject{{u"checks"_s, list}});
    } else {
        TextTable table{{u"name"_s, u"ok"_s, u"detail"_s}, {false, false, false}, {}};
        for (const DoctorCheck &check : checks)
            table.rows.push_back({check.name, check.ok ? u"yes"_s : u"no"_s, check.detail});
        printTable(table, context.format());
    }
    return allFine ? 0 : 1;
}

constexpr Command kCommands[] = {
    {"doctor", "[--thorough]", QT_TRANSLATE_NOOP("Cli", "checks both databases, disk, permissions, clock, feed age and operator"),
     kDoctorOptions, 0, 0, false, doctor},
};

} // namespace

std::span<const Command> storeCommands()
{
    return kCommands;
}

} // namespace stardesk
