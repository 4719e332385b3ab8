#include "ui/claims/claim_papers.h"

#include "models/core/clock.h"
#include "models/core/text/failure_text.h"
#include "models/desk/month_close.h"
#include "models/desk/store_session.h"
#include "models/paper/claim_paper.h"
#include "models/paper/recharge_paper.h"
#include "models/tables/session_worker.h"
#include "ui/claims/claim_words.h"
#include "ui/shared/save_paper.h"
#include "ui/shell/workspace.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kMonths = 6;
constexpr int kShownOfHead = 12;

/// The full months before the present one, the newest first: "2026-02".
QStringList monthsBefore(qint64 nowMs)
{
    const QDate today = BeijingDay::ofInstant(nowMs).date();
    QStringList months;
    for (int back = 1; back <= kMonths; ++back)
        months.append(today.addMonths(-back).toString(u"yyyy-MM"_s));
    return months;
}

QString totalsText(const MonthCloseSummary &summary)
{
    QStringList words;
    for (const auto &[code, total] : summary.totals) {
        const auto currency = Currency::fromCode(code);
        words.append(currency ? shownMoney({total.approvedMinor, *currency}) : code);
    }
    return words.join(u" · "_s);
}

} // namespace

ClaimPapers::ClaimPapers(Workspace &workspace, QWidget *asker)
    : QObject(asker)
    , m_workspace(workspace)
    , m_asker(asker)
{
}

void ClaimPapers::saveEvidencePack(const QString &claim)
{
    if (claim.isEmpty())
        return;
    savePaper(
        m_asker, m_workspace, claim + u".pdf"_s,
        [claim](StoreSession &session, const QString &language) { return claimPaper(session, ClaimKey{claim}, language); },
        [this](const Result<int> &pages, const QString &file) { tellPages(pages, file); });
}

void ClaimPapers::fillMenu(QMenu *menu)
{
    QMenu *recharge = menu->addMenu(tr("Recharge statement of a month"));
    QMenu *close = menu->addMenu(tr("Month-close pack"));
    for (const QString &month : monthsBefore(m_workspace.clock().nowMs())) {
        recharge->addAction(tr("%1 as PDF…").arg(month), this, [this, month] { saveRecharge(month); });
        close->addAction(tr("Write %1…").arg(month), this, [this, month] { saveMonthClose(month); });
    }
    close->addSeparator();
    close->addAction(tr("Check a pack…"), this, &ClaimPapers::checkMonthClose);
}

void ClaimPapers::saveRecharge(const QString &month)
{
    savePaper(
        m_asker, m_workspace, u"recharge-%1.pdf"_s.arg(month),
        [month](StoreSession &session, const QString &language) {
            Job job;
            return rechargePaper(session, month, language, job);
        },
        [this](const Result<int> &pages, const QString &file) { tellPages(pages, file); });
}

void ClaimPapers::saveMonthClose(const QString &month)
{
    const QString file = QFileDialog::getSaveFileName(m_asker, tr("Write the month-close pack"), u"month-close-%1.jsonl"_s.arg(month),
                                                      tr("Month-close packs (*.jsonl)"));
    if (file.isEmpty() || !m_workspace.hasData())
        return;
    m_workspace.worker().ask<MonthCloseSummary>(
        this, "month_close",
        [month, file](StoreSession &session) {
            Job job;
            return writeMonthClose(session, month, file, job);
        },
        [this, file](const Result<MonthCloseSummary> &summary) { tellSummary(summary, file, false); });
}

void ClaimPapers::checkMonthClose()
{
    const QString file = QFileDialog::getOpenFileName(m_asker, tr("Check a month-close pack"), {}, tr("Month-close packs (*.jsonl)"));
    if (file.isEmpty() || !m_workspace.hasData())
        return;
    m_workspace.worker().ask<MonthCloseSummary>(
        this, "month_close", [file](StoreSession &) { return verifyMonthClose(file); },
        [this, file](const Result<MonthCloseSummary> &summary) { tellSummary(summary, file, true); });
}

void ClaimPapers::tellPages(const Result<int> &pages, const QString &file)
{
    if (!pages)
        emit told(Tone::Problem, failureText(pages.failure()));
    else
        emit told(Tone::Good, tr("%1 pages written to %2.").arg(QLocale().toString(*pages), QFileInfo(file).fileName()));
}

void ClaimPapers::tellSummary(const Result<MonthCloseSummary> &summary, const QString &file, bool checked)
{
    if (!summary)
        return emit told(Tone::Problem, failureText(summary.failure()));
    const QString name = QFileInfo(file).fileName(), claims = QLocale().toString(summary->claims);
    const QString head = QString::fromLatin1(summary->head.left(kShownOfHead));
    //: %1 a file, %2 a month, %3 a number, %4 sums per currency, %5 the beginning of a check sum.
    const QString sentence = checked ? tr("%1 holds: %2, %3 claims concluded, %4, head %5…") : tr("%1 written: %2, %3 claims concluded, %4, head %5…");
    emit told(Tone::Good, sentence.arg(name, summary->month, claims, totalsText(*summary), head));
}

} // namespace stardesk
