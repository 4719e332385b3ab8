#include "ui/claims/batch_panel.h"

#include "models/core/text/failure_text.h"
#include "models/desk/desk_action.h"
#include "models/tables/session_worker.h"
#include "ui/claims/claim_words.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_list.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/strips.h"
#include "ui/shared/wrapped_runs.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

// What can be one order for many, in the order of the keys.
constexpr std::array kTogether{ClaimAction::Approve, ClaimAction::Reject, ClaimAction::RequestInfo,
                               ClaimAction::Confirm, ClaimAction::Return, ClaimAction::Release};

QString totalsText(const std::vector<BatchTotal> &totals)
{
    QStringList words;
    for (const BatchTotal &total : totals)
        words.append(shownMoney({total.minor, total.currency}));
    return words.join(u" · "_s);
}

} // namespace

BatchPanel::BatchPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new RunLabel(this))
    , m_note(new RunLabel(this))
    , m_totals(new WrappedLabel(this))
    , m_choices(new ChoiceList(this))
    , m_scroll(new QScrollArea(this))
    , m_table(new PlainTable)
    , m_progress(new ProgressStrip(this))
    , m_foot(new QWidget(this))
    , m_countLabel(new RunLabel(m_foot))
    , m_count(new QLineEdit(m_foot))
    , m_run(new Button({}, Button::Look::Primary, m_foot))
    , m_save(new Button({}, Button::Look::Normal, m_foot))
    , m_close(new Button({}, Button::Look::Normal, m_foot))
{
    m_title->setDesignHeight(32);
    m_scroll->setWidget(m_table);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_table->setAutoFillBackground(false);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(px(3), px(3), px(3), px(3)); // room for the ring around a button
    foot->setSpacing(px(8));
    foot->addWidget(m_run);
    foot->addWidget(m_save);
    foot->addWidget(m_close);
    foot->addWidget(m_countLabel, 1);
    foot->addWidget(m_count);
    foot->addStretch(0); // takes the room while nothing is to be typed
    m_count->setFixedWidth(px(64));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), px(8));
    layout->setSpacing(px(6));
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_note, m_totals, m_choices})
        layout->addWidget(part);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_foot);
    layout->addStretch(0);
    connect(m_choices, &ChoiceList::chosen, this, &BatchPanel::choose);
    connect(m_choices, &ChoiceList::cancelled, this, &BatchPanel::leave);
    connect(m_run, &QPushButton::clicked, this, &BatchPanel::run);
    connect(m_save, &QPushButton::clicked, this, &BatchPanel::saveRows);
    connect(m_close, &QPushButton::clicked, this, &BatchPanel::leave);
    connect(m_count, &QLineEdit::textChanged, this, &BatchPanel::checkCount);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

void BatchPanel::begin(const std::vector<ClaimKey> &claims, Note note)
{
    m_claims = claims;
    m_noteDone = std::move(note);
    m_order = {};
    m_batch.clear();
    askAction();
}

void BatchPanel::setStep(Step step)
{
    m_step = step;
    m_totals->setVisible(step == Step::Preview && !m_preview.totals.empty());
    const bool chooses = step == Step::Action || step == Step::Reason;
    m_choices->setVisible(chooses);
    m_scroll->setVisible(step == Step::Preview || step == Step::Result);
    m_progress->setVisible(step == Step::Running);
    m_foot->setVisible(step == Step::Preview || step == Step::Result);
    m_save->setText(tr("Export…"));
    m_save->setVisible(!m_rows.empty());
    m_close->setText(step == Step::Preview ? tr("Decide nothing") : tr("Close"));
    const bool count = step == Step::Preview && m_preview.needsTypedCount;
    m_countLabel->setVisible(count);
    m_count->setVisible(count);
    m_count->setAccessibleName(tr("Number of claims, typed"));
}

void BatchPanel::askAction()
{
    QList<Choice> choices;
    for (const ClaimAction action : kTogether)
        choices.append({claimActionWord(action), {}, claimActionText(action)});
    m_title->setRuns({Run::of(tr("%1 claims chosen").arg(QLocale().toString(qint64(m_claims.size()))), Tone::Neutral, TextRole::Title)});
    m_note->setRuns({Run::secondary(tr("One decision for all of them. Nothing happens before you have seen the preview.")).elided()});
    m_choices->setChoices(tr("Decision for all"), choices);
    setStep(Step::Action);
    m_choices->setFocus();
}

void BatchPanel::choose(const QString &id)
{
    if (m_step == Step::Reason) {
        m_order.code = id;
        return preview();
    }
    m_order.action = claimActionFromWord(id).value_or(ClaimAction::Release);
    deskAction(m_order.action).reasons ? askReason() : preview();
}

void BatchPanel::askReason()
{
    QList<Choice> choices;
    for (const ClaimReason &reason : claimReasons())
        if (reason.kind == *deskAction(m_order.action).reasons)
            choices.append({QString(reason.code), QString(reason.code), claimReasonText(QString(reason.code))});
    m_note->setRuns({Run::strong(claimActionText(m_order.action)).withGap(8), Run::secondary(tr("for which reason?"))});
    m_choices->setChoices(tr("Reason for all"), choices);
    setStep(Step::Reason);
    m_choices->setFocus();
}

std::shared_ptr<Job> BatchPanel::makeJob()
{
    const QPointer<BatchPanel> self(this);
    m_job = std::make_shared<Job>([self](const JobProgress &progress) {
        QMetaObject::invokeMethod(qApp, [self, progress] {
            if (self)
                self->onProgress(progress);
        });
    });
    onProgress({});
    return m_job;
}

void BatchPanel::onProgress(const JobProgress &progress)
{
    if (!m_job)
        return;
    ProgressStrip::State state;
    state.what = tr("Judging %1 claims").arg(m_claims.size());
    state.done = progress.done;
    state.total = progress.total;
    state.keeps = tr("what is not reached stays untouched");
    m_progress->setCancelText(tr("Cancel"));
    m_progress->setState(state);
}

void BatchPanel::preview()
{
    setStep(Step::Running);
    m_workspace.worker().ask<BatchPreview>(
        this, "batch_preview",
        [order = m_order, claims = m_claims, job = makeJob()](StoreSession &session) {
            return ClaimBatch(session).preview(order, claims, *job);
        },
        [this](const Result<BatchPreview> &found) { showPreview(found); });
}

void BatchPanel::fillRows(const std::vector<ClaimOutcomeOfOrder> &rows, bool done)
{
    m_table->setColumns({{tr("Claim"), 100}, {done ? tr("Result") : tr("What will happen"), 0}, {tr("Amount"), 110, true}});
    m_rows = rows;
    QList<QList<Runs>> lines;
    for (const ClaimOutcomeOfOrder &row : rows) {
        Runs what{Run::iconOf(u"check"_s, Tone::Good, {}, 14),
                  Run::of(row.proposed ? tr("%1, a second person decides").arg(claimActionText(row.order.action))
                                       : claimActionText(row.order.action)).elided()};
        if (row.no)
            what = {Run::iconOf(u"close"_s, Tone::Problem, {}, 14), Run::of(row.no->sentence, Tone::Problem).elided()};
        lines.append({{Run::of(row.order.claim.value)}, what,
                      row.amount && !row.no ? amountRuns(*row.amount) : Runs{Run::secondary(u"–"_s)}});
    }
    m_table->setRows(lines);
    m_table->setAccessibleName(done ? tr("Result of the batch") : tr("Preview of the batch"));
}

void BatchPanel::showPreview(const Result<BatchPreview> &preview)
{
    m_job.reset();
    if (!preview) {
        m_note->setRuns({Run::of(failureText(preview.failure()), Tone::Problem).elided()});
        m_preview = {};
        fillRows({}, false);
        setStep(Step::Result);
        return;
    }
    m_preview = *preview;
    const QLocale locale;
    const qint64 refused = qint64(m_preview.rows.size()) - m_preview.willDo;
    m_note->setRuns({Run::strong(tr("%1 will be done, %2 not").arg(locale.toString(m_preview.willDo), locale.toString(refused)))});
    m_totals->setRuns({Run::secondary(totalsText(m_preview.totals))});
    fillRows(m_preview.rows, false);
    m_run->setText(tr("%1: %2 claims").arg(claimActionText(m_order.action), locale.toString(m_preview.willDo)));
    m_countLabel->setRuns({Run::secondary(tr("Type %1 to allow it:").arg(m_preview.willDo)).elided()});
    m_count->clear();
    m_run->setVisible(true);
    setStep(Step::Preview);
    checkCount();
    m_preview.needsTypedCount ? m_count->setFocus() : m_run->setFocus();
}

void BatchPanel::checkCount()
{
    const bool typed = !m_preview.needsTypedCount || m_count->text().trimmed() == QString::number(m_preview.willDo);
    m_run->setEnabled(m_preview.willDo > 0 && typed);
}

void BatchPanel::run()
{
    std::vector<ClaimKey> claims;
    QHash<QString, qint64> shown;
    m_refused.clear();
    for (const ClaimOutcomeOfOrder &row : m_preview.rows) {
        if (!row.done()) {
            m_refused.push_back(row);
            continue;
        }
        claims.push_back(row.order.claim);
        if (row.order.seenVersion)
            shown.insert(row.order.claim.value, *row.order.seenVersion);
    }
    if (claims.empty())
        return;
    m_claims = claims;
    setStep(Step::Running);
    m_workspace.worker().ask<BatchResult>(
        this, "batch_run",
        [order = m_order, claims, shown, note = m_noteDone, job = makeJob()](StoreSession &session) -> Result<BatchResult> {
            auto result = ClaimBatch(session).run(order, claims, *job, shown);
            if (!result || result->done == 0 || !note)
                return result;
            auto noted = note(session, order, *result);
            return noted ? std::move(result) : Result<BatchResult>(noted.failure());
        },
        [this](const Result<BatchResult> &result) { showResult(result); });
}

void BatchPanel::showResult(const Result<BatchResult> &result)
{
    m_job.reset();
    if (!result) {
        m_note->setRuns({Run::of(failureText(result.failure()), Tone::Problem).elided()});
        m_run->setVisible(false);
        return setStep(Step::Result);
    }
    const QLocale locale;
    std::vector<ClaimOutcomeOfOrder> rows = result->rows;
    std::ranges::copy(m_refused, std::back_inserter(rows));
    const qint64 refused = qint64(rows.size()) - result->done;
    QString note = tr("%1 done, %2 not").arg(locale.toString(result->done), locale.toString(refused));
    if (result->untouched > 0)
        note = tr("%1, %2 left untouched").arg(note, locale.toString(result->untouched));
    m_note->setRuns({Run::strong(note).withGap(8), Run::secondary(tr("Ctrl+Z takes all of it back.")).elided()});
    fillRows(rows, true);
    m_batch = result->done > 0 ? result->batch : QString();
    m_claims = result->failed;
    m_run->setText(tr("Retry %1").arg(locale.toString(qint64(m_claims.size()))));
    m_run->setVisible(!m_claims.empty());
    m_preview.rows.clear();
    for (const ClaimOutcomeOfOrder &row : result->rows)
        if (std::ranges::find(m_claims, row.order.claim) != m_claims.end()) {
            m_preview.rows.push_back(row);
            m_preview.rows.back().no.reset();
        }
    m_run->setEnabled(true);
    setStep(Step::Result);
    m_close->setFocus();
    announce(*this, note);
    if (result->done > 0)
        emit decided();
}

void BatchPanel::refresh()
{
    if (m_step != Step::Result || m_batch.isNull() || !isVisible())
        return;
    m_workspace.worker().ask<std::vector<HeldDecision>>(
        this, "batch_held", [](StoreSession &session) { return ClaimDecisions(session).unconfirmed(); },
        [this, batch = m_batch](const Result<std::vector<HeldDecision>> &known) {
            if (known && batch == m_batch && std::ranges::find(*known, batch, &HeldDecision::batch) == known->end())
                leave();
        });
}

void BatchPanel::saveRows()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the rows of the batch"), u"batch.csv"_s, tr("Tables (*.csv *.tsv *.xlsx)"));
    if (file.isEmpty())
        return;
    m_workspace.worker().ask<QString>(
        this, "batch_save",
        [file, rows = m_rows](StoreSession &) -> Result<QString> {
            auto written = writeBatchRows(rows, file);
            return written ? Result<QString>(file) : Result<QString>(written.failure());
        },
        [this](const Result<QString> &saved) {
            m_note->setRuns({saved ? Run::of(tr("Written to %1").arg(*saved)).elided() : Run::of(failureText(saved.failure()), Tone::Problem).elided()});
        });
}

void BatchPanel::leave()
{
    if (m_job)
        m_job->cancel();
    emit closed();
}

void BatchPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat() && m_run->isEnabled()
        && m_step == Step::Preview)
        return run();
    QWidget::keyPressEvent(event);
}

void BatchPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
