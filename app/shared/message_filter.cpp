#include "app/shared/message_filter.h"

#include <QtCore/QString>
#include <QtCore/QtGlobal>

#include <cstdio>

namespace stardesk {

void passOverMissingDesktop()
{
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
        const bool usual = message.contains(QLatin1String("XDG_RUNTIME_DIR")) || message.contains(QLatin1String("propagateSizeHints"))
            || message.contains(QLatin1String("does not support raise()")) || message.contains(QLatin1String("does not support grabbing"));
        if (!usual)
            std::fprintf(stderr, "%s\n", qPrintable(message));
    });
}

} // namespace stardesk
