#include "ui/shared/when.h"

#include "models/core/beijing.h"
#include "ui/shell/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

struct When {
    Q_DECLARE_TR_FUNCTIONS(When)
};

constexpr qint64 kMsPerSecond = 1000;

QString wallText(const QDateTime &wall)
{
    return dayText(wall.date()) + u' ' + wall.toString(wall.time().second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

QDateTime beijing(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, int(kBeijingOffsetMs / kMsPerSecond));
}

} // namespace

QString beijingWhen(qint64 ms)
{
    //: An instant in Beijing time: "5 Mar 10:00 Beijing".
    return When::tr("%1 Beijing").arg(wallText(beijing(ms)));
}

QString localWhen(qint64 ms, const QTimeZone &zone)
{
    if (!zone.isValid())
        return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, zone);
    if (local.offsetFromUtc() == beijing(ms).offsetFromUtc())
        return {};
    QString place = QString::fromLatin1(zone.id()).section(u'/', -1);
    //: The same instant on the person's own clock: "5 Mar 03:00 your time (Madrid)".
    return When::tr("%1 your time (%2)").arg(wallText(local), place.replace(u'_', u' '));
}

QString longDayText(const QDate &date)
{
    const QLocale locale;
    // The long form of the default English locale is the American one.
    return locale.language() == QLocale::English ? locale.toString(date, u"dddd d MMMM yyyy"_s) : locale.toString(date, QLocale::LongFormat);
}

QString spanLeftText(qint64 ms)
{
    const qint64 left = qMax<qint64>(0, ms);
    if (left >= 2 * kMsPerDay)
        return When::tr("%1 d %2 h").arg(left / kMsPerDay).arg(left % kMsPerDay / kMsPerHour);
    if (left >= kMsPerHour)
        return When::tr("%1 h %2 min").arg(left / kMsPerHour).arg(left % kMsPerHour / kMsPerMinute);
    if (left >= kMsPerMinute)
        return When::tr("%1 min").arg(left / kMsPerMinute);
    return When::tr("%1 s").arg(left / kMsPerSecond);
}

} // namespace stardesk
