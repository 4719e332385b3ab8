/// report: printed pages as PDF files.
#include "app/cli/command.h"
#include "app/cli/month_close_command.h"
#include "app/cli/output.h"
#include "models/desk/store_session.h"
#include "models/paper/claim_paper.h"
#include "models/paper/courier_paper.h"
#include "models/paper/morning_paper.h"
#include "models/paper/recharge_paper.h"
#include "models/paper/seller_paper.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr OptionSpec kOptions[] = {{"to"}, {"month"}, {"verify"}};

/// What a report is made from.
struct ReportRequest {
    StoreSession &session;
    const QString &key;
    const QString &month;
    const QString &language;
    Job &job;
};

struct Report {
    const char *name;
    bool needsKey;
    Result<PaperDocument> (*make)(const ReportRequest &request);
};

constexpr Report kReports[] = {
    {"morning", false, [](const ReportRequest &r) { return morningPaper(r.session, r.language, r.job); }},
    {"recharge", false, [](const ReportRequest &r) { return rechargePaper(r.session, r.month, r.language, r.job); }},
    {"courier", true, [](const ReportRequest &r) { return courierPaper(r.session, PersonKey{r.key}, r.language); }},
    {"talk-sheet", true, [](const ReportRequest &r) { return courierTalkSheet(r.session, PersonKey{r.key}, r.language); }},
    {"seller", true, [](const ReportRequest &r) { return sellerPlanPaper(r.session, SellerKey{r.key}, r.language); }},
    {"claim", true, [](const ReportRequest &r) { return claimPaper(r.session, ClaimKey{r.key}, r.language); }},
};

QString knownReports()
{
    QStringList names;
    for (const Report &report : kReports)
        names << QString::fromLatin1(report.name);
    return names.join(u", "_s);
}

Result<const Report *> reportAsked(const CommandContext &context)
{
    const QString name = context.arguments.word(0);
    const auto found = std::ranges::find_if(kReports, [&](const Report &report) { return name == QLatin1String(report.name); });
    if (found == std::end(kReports))
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "there is no report “%1”; there are %2"), {name, knownReports()});
    if (found->needsKey != (context.arguments.words().size() == 2))
        return fail(Failure::Code::Usage,
                    found->needsKey ? QT_TRANSLATE_NOOP("Failure", "the report “%1” needs the number of its record")
                                    : QT_TRANSLATE_NOOP("Failure", "the report “%1” takes no number"),
                    {name});
    if (context.arguments.has("month") && name != u"recharge"_s)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "the report “%1” takes no --month"), {name});
    return &*found;
}

Result<int> report(const CommandContext &context)
{
    if (context.arguments.word(0) == u"month-close"_s)
        return monthClose(context);
    auto asked = reportAsked(context);
    if (!asked)
        return asked.failure();
    auto file = context.arguments.required("to");
    if (!file)
        return file.failure();
    if (!file->endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "a report is a PDF: name a file that ends in .pdf, not “%1”"), {*file});
    auto session = StoreSession::open(context.global().profile, context.clock);
    if (!session)
        return session.failure();
    Job job(progressPrinter(context.global().quiet));
    const QString key = context.arguments.word(1);
    const QString month = context.arguments.value("month");
    auto document = (*asked)->make({**session, key, month, context.global().language, job});
    if (!document)
        return document.failure();
    auto pages = document->write(*file);
    if (!pages)
        return pages.failure();
    const QString path = QFileInfo(*file).absoluteFilePath();
    if (context.format() == OutputFormat::Json)
        printJson(QJsonObject{{u"pages"_s, *pages}, {u"file"_s, path}});
    else
        printLine(QCoreApplication::translate("Cli", "%1 pages in %2").arg(*pages).arg(path));
    return 0;
}

constexpr Command kCommands[] = {
    {"report", "morning|recharge [--month YYYY-MM]|courier ID|talk-sheet ID|seller ID|claim ID --to FILE.pdf, month-close [--month YYYY-MM] --to FILE.jsonl | --verify FILE",
     QT_TRANSLATE_NOOP("Cli", "printed pages"), kOptions, 1, 2, true, report},
};

} // namespace

std::span<const Command> reportCommands()
{
    return kCommands;
}

} // namespace stardesk
