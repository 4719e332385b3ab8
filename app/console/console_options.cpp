#include "app/console/console_options.h"

#include "models/core/beijing.h"
#include "models/desk/as_of_desk.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kSmallest = 320;
constexpr int kLargest = 8000;

Result<QSize> sizeOf(const QString &word)
{
    const QStringList parts = word.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() != 2 || qMin(size.width(), size.height()) < kSmallest
        || qMax(size.width(), size.height()) > kLargest)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“%1” is not a size such as 1280x800"), {word});
    return size;
}

Result<double> scaleOf(const QString &word)
{
    bool number = false;
    const double scale = word.toDouble(&number);
    if (!number || scale < 1 || scale > 4)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "“%1” is not a scale between 1 and 4"), {word});
    return scale;
}

/// Options that only make sense with --render, gathered until it is known whether it was given.
struct Reader {
    QStringList words;
    ConsoleOptions options;
    RenderRequest render;
    bool rendering = false;

    Result<QString> value(const QString &option)
    {
        if (words.isEmpty())
            return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "%1 needs a value"), {option});
        return words.takeFirst();
    }
    Result<> take(const QString &word);
    Result<> takeRender(const QString &option, const QString &value);
};

Result<> Reader::takeRender(const QString &option, const QString &given)
{
    if (option == u"--to"_s) {
        render.file = given;
    } else if (option == u"--select"_s) {
        render.select = given;
    } else if (option == u"--theme"_s) {
        if (given != u"light"_s && given != u"dark"_s)
            return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "the theme is light or dark, not “%1”"), {given});
        render.theme = given;
    } else if (option == u"--size"_s) {
        auto size = sizeOf(given);
        if (!size)
            return size.failure();
        render.size = *size;
    } else if (option == u"--scale"_s) {
        auto scale = scaleOf(given);
        if (!scale)
            return scale.failure();
        render.scale = *scale;
    } else if (option == u"--as-of"_s) {
        const auto day = asOfDay(given);
        if (!day)
            return day.failure();
        options.asOf = *day;
    } else {
        const auto now = instantFromIso(given);
        if (!now)
            return fail(Failure::Code::Usage,
                        QT_TRANSLATE_NOOP("Failure", "“%1” is not an instant such as 2026-03-24T16:42:00+08:00"), {given});
        options.nowMs = now;
    }
    return {};
}

Result<> Reader::take(const QString &word)
{
    static const QStringList kWithRender{u"--to"_s, u"--select"_s, u"--theme"_s, u"--size"_s, u"--scale"_s, u"--now"_s, u"--as-of"_s};
    if (word == u"--demo"_s) {
        options.demo = true;
    } else if (word == u"--version"_s) {
        options.version = true;
    } else if (word == u"--help"_s) {
        options.help = true;
    } else if (word == u"--profile"_s || word == u"--lang"_s || word == u"--render"_s || kWithRender.contains(word)) {
        auto given = value(word);
        if (!given)
            return given.failure();
        if (word == u"--profile"_s)
            options.profile = *given;
        else if (word == u"--lang"_s)
            options.language = *given;
        else if (word == u"--render"_s)
            rendering = true, render.page = *given;
        else
            return takeRender(word, *given);
    } else if (word.startsWith(u"--"_s)) {
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "there is no option “%1”; see “stardesk --help”"), {word});
    } else {
        options.url = word;
    }
    return {};
}

} // namespace

const QStringList &renderPages()
{
    static const QStringList pages{u"welcome"_s, u"today"_s, u"claims"_s, u"claim"_s, u"incidents"_s, u"identity"_s, u"couriers"_s,
                                   u"courier"_s, u"sellers"_s, u"seller"_s, u"outlook"_s, u"programmes"_s,
                                   u"deadlines"_s, u"sync"_s, u"settings"_s, u"palette"_s, u"shortcuts"_s};
    return pages;
}

Result<ConsoleOptions> parseConsoleOptions(const QStringList &words)
{
    Reader reader{words, {}, {}, false};
    while (!reader.words.isEmpty())
        if (auto taken = reader.take(reader.words.takeFirst()); !taken)
            return taken.failure();
    ConsoleOptions &options = reader.options;
    if (options.profile.isEmpty())
        options.profile = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/stardesk/default"_s;
    if (!options.language.isEmpty() && !QStringList{u"en"_s, u"zh_CN"_s, u"es"_s}.contains(options.language))
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "the language is en, zh_CN or es, not “%1”"),
                    {options.language});
    if (!reader.rendering) {
        if (options.nowMs || options.asOf)
            return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "--now and --as-of go with --render only"));
        return options;
    }
    if (!renderPages().contains(reader.render.page))
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "there is no page “%1”; pages are %2"),
                    {reader.render.page, renderPages().join(u", "_s)});
    if (reader.render.file.isEmpty())
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "--render needs --to FILE.png"));
    options.render = reader.render;
    return options;
}

QString consoleHelp()
{
    return QCoreApplication::translate(
        "Console",
        "stardesk [--profile DIR] [--demo] [--lang en|zh_CN|es] [URL]\n"
        "    opens the window; one per store folder\n"
        "stardesk --render PAGE --to FILE.png [--profile DIR] [--lang L] [--theme light|dark]\n"
        "         [--size WxH] [--scale S] [--select ID] [--now INSTANT] [--as-of DATE]\n"
        "    draws one page without a display and exits\n"
        "Pages: %1").arg(renderPages().join(u", "_s));
}

} // namespace stardesk
