/// stardesk: the desktop console.
#include "app/console/command_door.h"
#include "app/console/composition.h"
#include "app/console/console_options.h"
#include "app/console/quit_signals.h"
#include "app/console/render.h"
#include "app/console/single_instance.h"
#include "app/shared/message_filter.h"
#include "app/shared/process_guard.h"
#include "models/core/text/failure_text.h"
#include "ui/shell/main_window.h"

#include <QtWidgets/QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

int complain(const Failure &failure)
{
    std::fprintf(stderr, "stardesk: %s\n", qUtf8Printable(failureText(failure)));
    return exitCodeOf(failure.code);
}

// Before QApplication: the platform and the scale cannot be changed later.
void prepareOffscreen(const RenderRequest &request)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(request.scale));
    qputenv("QT_FONT_DPI", "96");
}

int runWindow(const ConsoleOptions &options)
{
    SingleInstance instance(options.demo ? options.profile + u"-demo"_s : options.profile);
    if (instance.handOver(options.url))
        return 0;
    Composition composition(options);
    MainWindow &window = composition.window();
    instance.listen();
    QObject::connect(&instance, &SingleInstance::visited, &composition.door(), &CommandDoor::receive);
    QObject::connect(&instance, &SingleInstance::called, &window, [&window](const QString &url) {
        window.show();
        window.raise();
        window.activateWindow();
        if (!url.isEmpty())
            window.openLink(url);
    });
    const QuitSignals quit([&window] { window.close(); });
    window.show();
    (void)composition.start(); // a window has no day to go back to yet: nothing can fail
    return QApplication::exec();
}

int runRender(const ConsoleOptions &options)
{
    QApplication::setCursorFlashTime(0);
    Composition composition(options);
    if (auto started = composition.start(); !started)
        return complain(started.failure());
    if (auto drawn = renderPage(composition.window(), *options.render); !drawn)
        return complain(drawn.failure());
    return 0;
}

} // namespace
} // namespace stardesk

int main(int argc, char **argv)
{
    using namespace stardesk;
    guardProcess();
    passOverMissingDesktop();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto options = parseConsoleOptions(words);
    if (!options)
        return complain(options.failure());
    if (options->version || options->help) {
        const QString text = options->help ? consoleHelp() : u"stardesk "_s + QString::fromLatin1(STARDESK_VERSION);
        std::printf("%s\n", qUtf8Printable(text));
        return 0;
    }
    if (options->render)
        prepareOffscreen(*options->render);
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"stardesk"_s);
    QApplication::setApplicationDisplayName(u"Stardesk"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(STARDESK_VERSION));
    QApplication::setDesktopFileName(u"org.stardesk.Stardesk"_s);
    return options->render ? runRender(*options) : runWindow(*options);
}
