/// A test fails on any Qt warning, but the lines the offscreen platform always writes.
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QtGlobal>

#include <cstdio>

namespace stardesk {

inline QStringList &caughtWarnings()
{
    static QStringList caught;
    return caught;
}

inline void catchWarnings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const bool usual = message.contains(QLatin1String("propagateSizeHints"))
        || message.contains(QLatin1String("XDG_RUNTIME_DIR"))
        || message.contains(QLatin1String("does not support raise()")) // a pop-up on the offscreen platform
        || message.contains(QLatin1String("does not support grabbing the keyboard"));
    if (type != QtDebugMsg && type != QtInfoMsg && !usual)
        caughtWarnings().append(message);
    if (type == QtInfoMsg) // figures that a test tells
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace stardesk
