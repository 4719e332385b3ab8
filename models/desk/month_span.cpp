#include "models/desk/month_span.h"

#include "models/core/beijing.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stardesk {

Result<MonthSpan> monthSpanOf(const QString &month, qint64 nowMs)
{
    const QDate today = BeijingDay::ofInstant(nowMs).date();
    QDate first = QDate(today.year(), today.month(), 1).addMonths(-1);
    if (!month.isEmpty()) {
        const auto day = BeijingDay::fromIso(month + u"-01"_s);
        if (!day)
            return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "a month is written as 2026-02, not “%1”"), {month});
        first = day->date();
    }
    return MonthSpan{first.toString(u"yyyy-MM"_s), BeijingDay::fromDate(first)->startMs(), BeijingDay::fromDate(first.addMonths(1))->startMs()};
}

} // namespace stardesk
