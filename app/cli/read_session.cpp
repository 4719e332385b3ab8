#include "app/cli/read_session.h"

#include "app/cli/output.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

namespace stardesk {

Result<PastSession> openForReading(const CommandContext &context)
{
    auto session = StoreSession::open(context.global().profile, context.clock);
    if (!session)
        return session.failure();
    if (context.global().asOf) {
        Job job(progressPrinter(context.global().quiet));
        return AsOfDesk(**session).open(*context.global().asOf, job);
    }
    PastSession present;
    present.session = std::move(*session);
    return present;
}

QString asOfMark(const CommandContext &context, const StoreSession &session)
{
    if (const QString day = session.pastDay(); !day.isEmpty())
        return day;
    return context.global().nowMs ? QDateTime::fromMSecsSinceEpoch(*context.global().nowMs, Qt::UTC).toString(Qt::ISODate) : QString();
}

void printAsOf(const CommandContext &context, const StoreSession &session)
{
    const QString day = session.pastDay();
    if (!day.isEmpty() && context.format() == OutputFormat::Table)
        printLine(QCoreApplication::translate("Cli", "As it was at the end of %1 (Beijing)").arg(day));
}

} // namespace stardesk
