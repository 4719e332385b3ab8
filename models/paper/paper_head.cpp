#include "models/paper/paper_head.h"

#include "models/desk/cell_value.h"
#include "models/desk/store_session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace stardesk {

QString beijingMinute(qint64 ms)
{
    return cellText(InstantValue{ms}, CellFormat::Instant, QLocale::c());
}

QString PaperHead::originLine() const
{
    QStringList parts{title};
    if (!operatorName.isEmpty())
        parts << operatorName;
    parts << QCoreApplication::translate("Paper", "printed %1 Beijing time (UTC+8)").arg(beijingMinute(printedMs));
    return parts.join(u" · "_s);
}

QString PaperHead::dataLine() const
{
    QStringList parts{QCoreApplication::translate("Paper", "data of %1, feed version %2").arg(beijingMinute(dataMs)).arg(feedVersion)};
    if (!filter.isEmpty())
        parts << QCoreApplication::translate("Paper", "filter: %1").arg(filter);
    if (demo)
        parts << QCoreApplication::translate("Paper", "Demo data");
    return parts.join(u" · "_s);
}

PaperHead paperHead(const StoreSession &session, const QString &title, const QString &language)
{
    const FeedInfo info = session.info();
    PaperHead head;
    head.title = title;
    head.operatorName = session.person() ? session.person()->name : QString();
    head.dataMs = info.createdAtMs;
    head.feedVersion = info.version;
    head.printedMs = session.clock().nowMs();
    head.demo = info.demo;
    head.locale = QLocale(language);
    return head;
}

} // namespace stardesk
