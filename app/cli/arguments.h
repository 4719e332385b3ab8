/// Arguments: the words of one stardesk-cli call, split into the options that stand before the command, the command,
/// its own options and its plain words.
#pragma once

#include "models/core/beijing.h"
#include "models/core/result.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <optional>
#include <span>

namespace stardesk {

enum class OutputFormat { Table, Json, Csv, Tsv };

/// Options of every command (cli.md); they stand before the command.
struct GlobalOptions {
    QString profile;               ///< store folder; $XDG_DATA_HOME/stardesk/default unless given
    OutputFormat format = OutputFormat::Table;
    QString language = QStringLiteral("en");
    bool quiet = false;
    std::optional<qint64> nowMs;   ///< --now: the instant that stands for the present
    std::optional<BeijingDay> asOf; ///< --as-of: the data as they were at the period end on or before this day
};

/// What a command accepts: `name` without dashes; an option either takes a value or is a flag.
struct OptionSpec {
    const char *name;
    bool takesValue = true;
};

class Arguments {
public:
    /// Splits the words after the program's name. Failure(Usage) names the word that is off.
    static Result<Arguments> parse(const QStringList &words);
    /// Checks the command's words against what it accepts; to be called once the command is known.
    Result<> accept(std::span<const OptionSpec> options, int minWords, int maxWords);

    [[nodiscard]] const GlobalOptions &global() const { return m_global; }
    [[nodiscard]] const QString &command() const { return m_command; }
    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] QString word(int index) const { return m_words.value(index); }
    [[nodiscard]] bool has(const char *option) const { return m_values.contains(QString::fromLatin1(option)); }
    /// The last value given, else `fallback`.
    [[nodiscard]] QString value(const char *option, const QString &fallback = {}) const;
    [[nodiscard]] QStringList values(const char *option) const { return m_values.value(QString::fromLatin1(option)); }
    /// A whole number in min..max, `fallback` where the option was not given.
    [[nodiscard]] Result<qint64> number(const char *option, qint64 fallback, qint64 min, qint64 max) const;
    /// An option without which the command cannot run.
    [[nodiscard]] Result<QString> required(const char *option) const;

private:
    GlobalOptions m_global;
    QString m_command;
    QStringList m_rest;
    QStringList m_words;
    QHash<QString, QStringList> m_values;
};

} // namespace stardesk
