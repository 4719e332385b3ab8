#include "app/cli/arguments.h"

#include "models/desk/as_of_desk.h"

#include <QtCore/QDateTime>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

QString defaultProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/stardesk/default"_s;
}

Failure usage(const char *text, QStringList args = {})
{
    return fail(Failure::Code::Usage, text, std::move(args));
}

Result<OutputFormat> formatOf(const QString &word)
{
    if (word == u"table"_s)
        return OutputFormat::Table;
    if (word == u"json"_s)
        return OutputFormat::Json;
    if (word == u"csv"_s)
        return OutputFormat::Csv;
    if (word == u"tsv"_s)
        return OutputFormat::Tsv;
    return usage(QT_TRANSLATE_NOOP("Failure", "--format takes table, json, csv or tsv, not “%1”"), {word});
}

Result<qint64> instantOf(const QString &word)
{
    const QDateTime instant = QDateTime::fromString(word, Qt::ISODate);
    // Without an offset the instant would depend on the machine's zone.
    if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime)
        return usage(QT_TRANSLATE_NOOP("Failure", "--now takes an instant with its offset, as 2026-03-24T16:42:00+08:00, not “%1”"),
                     {word});
    return instant.toMSecsSinceEpoch();
}

/// True if `word` was a global option; its value (if any) is taken from words[*at + 1].
Result<bool> takeGlobal(GlobalOptions &global, const QStringList &words, qsizetype *at)
{
    const QString &word = words[*at];
    if (word == u"--quiet"_s) {
        global.quiet = true;
        return true;
    }
    static const QStringList withValue{u"--profile"_s, u"--format"_s, u"--lang"_s, u"--now"_s, u"--as-of"_s};
    if (!withValue.contains(word))
        return false;
    if (*at + 1 >= words.size())
        return usage(QT_TRANSLATE_NOOP("Failure", "%1 needs a value"), {word});
    const QString value = words[++*at];
    if (word == u"--profile"_s) {
        global.profile = value;
    } else if (word == u"--format"_s) {
        auto format = formatOf(value);
        if (!format)
            return format.failure();
        global.format = *format;
    } else if (word == u"--lang"_s) {
        if (value != u"en"_s && value != u"zh_CN"_s && value != u"es"_s)
            return usage(QT_TRANSLATE_NOOP("Failure", "--lang takes en, zh_CN or es, not “%1”"), {value});
        global.language = value;
    } else if (word == u"--as-of"_s) {
        auto day = asOfDay(value);
        if (!day)
            return day.failure();
        global.asOf = *day;
    } else {
        auto instant = instantOf(value);
        if (!instant)
            return instant.failure();
        global.nowMs = *instant;
    }
    return true;
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words)
{
    Arguments arguments;
    arguments.m_global.profile = defaultProfile();
    qsizetype at = 0;
    for (; at < words.size(); ++at) {
        auto taken = takeGlobal(arguments.m_global, words, &at);
        if (!taken)
            return taken.failure();
        if (*taken)
            continue;
        if (words[at].startsWith(u"--"_s) && words[at] != u"--help"_s && words[at] != u"--version"_s)
            return usage(QT_TRANSLATE_NOOP("Failure", "unknown option “%1” before the command"), {words[at]});
        break;
    }
    arguments.m_command = words.value(at);
    arguments.m_rest = words.mid(at + 1);
    return arguments;
}

Result<> Arguments::accept(std::span<const OptionSpec> options, int minWords, int maxWords)
{
    for (qsizetype at = 0; at < m_rest.size(); ++at) {
        const QString &word = m_rest[at];
        if (!word.startsWith(u"--"_s)) {
            m_words << word;
            continue;
        }
        const auto spec = std::ranges::find_if(
            options, [&](const OptionSpec &option) { return word.mid(2) == QLatin1String(option.name); });
        if (spec == options.end()) {
            // Options of every command are understood behind it too; a person should not have to remember the place.
            auto taken = takeGlobal(m_global, m_rest, &at);
            if (!taken)
                return taken.failure();
            if (*taken)
                continue;
            return usage(QT_TRANSLATE_NOOP("Failure", "“%1” does not know the option “%2”"), {m_command, word});
        }
        if (spec->takesValue && at + 1 >= m_rest.size())
            return usage(QT_TRANSLATE_NOOP("Failure", "%1 needs a value"), {word});
        m_values[word.mid(2)] << (spec->takesValue ? m_rest[++at] : QString());
    }
    if (m_words.size() < minWords)
        return usage(QT_TRANSLATE_NOOP("Failure", "“%1” needs more words; see “stardesk-cli --help”"), {m_command});
    if (maxWords >= 0 && m_words.size() > maxWords)
        return usage(QT_TRANSLATE_NOOP("Failure", "“%1” does not know what to do with “%2”"),
                     {m_command, m_words[maxWords]});
    return {};
}

QString Arguments::value(const char *option, const QString &fallback) const
{
    const QStringList given = values(option);
    return given.isEmpty() ? fallback : given.last();
}

Result<qint64> Arguments::number(const char *option, qint64 fallback, qint64 min, qint64 max) const
{
    if (!has(option))
        return fallback;
    bool ok = false;
    const qint64 number = value(option).toLongLong(&ok);
    if (!ok || number < min || number > max)
        return usage(QT_TRANSLATE_NOOP("Failure", "--%1 takes a whole number from %2 to %3, not “%4”"),
                     {QString::fromLatin1(option), QString::number(min), QString::number(max), value(option)});
    return number;
}

Result<QString> Arguments::required(const char *option) const
{
    if (!has(option) || value(option).isEmpty())
        return usage(QT_TRANSLATE_NOOP("Failure", "“%1” needs --%2"), {m_command, QString::fromLatin1(option)});
    return value(option);
}

} // namespace stardesk
