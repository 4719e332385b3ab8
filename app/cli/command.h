/// Command: one verb of stardesk-cli. Each file commands_*.cpp adds its verbs to the list; main runs the one named.
#pragma once

#include "app/cli/arguments.h"
#include "models/core/clock.h"

#include <memory>
#include <span>

namespace stardesk {

/// What every command gets: its words, and the clock (--now or the system's).
struct CommandContext {
    Arguments &arguments;
    const Clock &clock;

    [[nodiscard]] const GlobalOptions &global() const { return arguments.global(); }
    [[nodiscard]] OutputFormat format() const { return global().format; }
};

struct Command {
    const char *name;
    const char *usage;                       ///< words and options, for --help
    const char *summary;                     ///< QT_TRANSLATE_NOOP("Cli", ...)
    std::span<const OptionSpec> options;
    int minWords = 0;
    int maxWords = 0;                        ///< -1: any number
    bool readsAtInstant = false;             ///< --now is allowed (cli.md); what writes tests for a demo store itself
    /// Prints its result; the value is the exit code (0, or 1 for findings).
    Result<int> (*run)(const CommandContext &context) = nullptr;
    bool readsPast = false;                  ///< --as-of is allowed: the command reads nothing but one session's data
};

[[nodiscard]] std::span<const Command> feedCommands();   // keygen, demo, publish, verify, sync
[[nodiscard]] std::span<const Command> tableCommands();  // list, search, export
[[nodiscard]] std::span<const Command> recordCommands(); // show, explain
[[nodiscard]] std::span<const Command> ruleCommands();   // rules, compare
[[nodiscard]] std::span<const Command> whatIfCommands(); // what-if
[[nodiscard]] std::span<const Command> outlookCommands(); // predict
[[nodiscard]] std::span<const Command> storeCommands();  // doctor
[[nodiscard]] std::span<const Command> decideCommands(); // decide, undo
[[nodiscard]] std::span<const Command> claimCommands();  // claim
[[nodiscard]] std::span<const Command> auditCommands();  // audit, backup, restore
[[nodiscard]] std::span<const Command> vaultCommands();  // vault, identity, career
[[nodiscard]] std::span<const Command> reportCommands(); // report
[[nodiscard]] std::span<const Command> outboxCommands(); // outbox, ingest

} // namespace stardesk
