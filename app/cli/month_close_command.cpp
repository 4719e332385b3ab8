#include "app/cli/month_close_command.h"

#include "app/cli/output.h"
#include "models/desk/month_close.h"
#include "models/desk/store_session.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

void printSummary(const MonthCloseSummary &summary, OutputFormat format)
{
    if (format == OutputFormat::Json)
        return printJson(monthCloseJson(summary));
    TextTable table{{u"currency"_s, u"claims"_s, u"amount_minor"_s}, {false, true, true}, {}};
    for (const auto &[currency, total] : summary.totals)
        table.rows.push_back({currency, QString::number(total.claims), QString::number(total.approvedMinor)});
    printTable(table, format);
    if (format == OutputFormat::Table)
        printLine(QCoreApplication::translate("Cli", "%1: %2 claims concluded, head %3")
                      .arg(summary.month).arg(summary.claims).arg(QString::fromLatin1(summary.head)));
}

} // namespace

Result<int> monthClose(const CommandContext &context)
{
    const QString pack = context.arguments.value("verify");
    if (!pack.isEmpty()) {
        auto checked = verifyMonthClose(pack);
        if (!checked)
            return checked.failure();
        printSummary(*checked, context.format());
        return 0;
    }
    auto file = context.arguments.required("to");
    if (!file)
        return file.failure();
    auto session = StoreSession::open(context.global().profile, context.clock);
    if (!session)
        return session.failure();
    Job job(progressPrinter(context.global().quiet));
    auto written = writeMonthClose(**session, context.arguments.value("month"), *file, job);
    if (!written)
        return written.failure();
    printSummary(*written, context.format());
    return 0;
}

} // namespace stardesk
