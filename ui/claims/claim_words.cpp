#include "ui/claims/claim_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kHoursPerDay = 24;
constexpr int kCodeLength = 4; // "EUR "

} // namespace

QString zoneCity(const Zone &zone)
{
    if (zone.id() == Zone::beijing().id())
        return QCoreApplication::translate("ClaimWords", "Beijing");
    return zone.id().section(u'/', -1).replace(u'_', u' ');
}

QString wallText(LocalTime local)
{
    return local.iso().left(16).replace(u'T', u' ');
}

QString shortWallText(LocalTime local)
{
    return wallText(local).mid(5);
}

QString beijingText(qint64 ms)
{
    return QCoreApplication::translate("ClaimWords", "%1 Beijing").arg(wallText(Zone::beijing().localOf(ms)));
}

QString spanText(qint64 hours)
{
    const qint64 days = hours / kHoursPerDay, rest = hours % kHoursPerDay;
    if (days == 0)
        return QCoreApplication::translate("ClaimWords", "%1 h").arg(rest);
    if (rest == 0)
        return QCoreApplication::translate("ClaimWords", "%1 d").arg(days);
    return QCoreApplication::translate("ClaimWords", "%1 d %2 h").arg(days).arg(rest);
}

QString daysText(qint64 days)
{
    return days == 1 ? QCoreApplication::translate("ClaimWords", "1 day")
                     : QCoreApplication::translate("ClaimWords", "%1 days").arg(QLocale().toString(days));
}

QString shareText(int basisPoints)
{
    QString text = QString::number(basisPoints / 100);
    if (const int rest = basisPoints % 100) {
        text += QLocale().decimalPoint() + QString::number(rest).rightJustified(2, u'0');
        if (text.endsWith(u'0'))
            text.chop(1);
    }
    return QCoreApplication::translate("ClaimWords", "%1 %").arg(text);
}

QString shownMoney(const Money &money)
{
    return moneyText(money, QLocale());
}

Runs amountRuns(const Money &money, TextRole role)
{
    return moneyRuns(money.currency.code(), shownMoney(money).mid(kCodeLength), role);
}

} // namespace stardesk
