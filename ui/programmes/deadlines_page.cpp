#include "ui/programmes/deadlines_page.h"

#include "models/core/clock.h"
#include "models/desk/cell_value.h"
#include "models/tables/session_worker.h"
#include "ui/shared/content_stack.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/scrolled.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kDaysAhead = 30;
constexpr size_t kLinesShown = 200;
constexpr qint64 kSoonMs = 24 * 3'600'000LL;

} // namespace

DeadlinesPage::DeadlinesPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_stack(new ContentStack(this))
    , m_heading(new RunLabel(this))
    , m_table(new PlainTable(this))
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), px(8));
    layout->setSpacing(px(4));
    m_heading->setDesignHeight(32);
    m_table->setRowHeight(28);
    layout->addWidget(m_heading);
    layout->addWidget(m_table);
    layout->addStretch(1);
    m_area = scrolled(content, this);
    m_area->setFocusPolicy(Qt::StrongFocus); // nothing in it takes the focus: the arrows scroll it
    m_stack->setContent(m_area);
    connect(&m_workspace, &Workspace::dataChanged, this, &DeadlinesPage::load);
    fill();
    load();
}

QString DeadlinesPage::title() const
{
    return tr("Deadlines");
}

QString DeadlinesPage::statusText() const
{
    const QLocale locale;
    return tr("%1 deadlines in 30 days, %2 late").arg(locale.toString(m_list.total), locale.toString(m_list.late));
}

QList<QWidget *> DeadlinesPage::panes() const
{
    return {m_area};
}

void DeadlinesPage::takeFocus()
{
    m_area->setFocus();
}

void DeadlinesPage::load()
{
    if (!m_workspace.hasData())
        return fill();
    m_reading = true;
    m_workspace.worker().ask<DeadlineList>(
        this, "deadlines",
        [](StoreSession &session) {
            Job job;
            return DeadlineDesk(session).deadlines(kDaysAhead, kLinesShown, job);
        },
        [this](const Result<DeadlineList> &list) {
            m_reading = false;
            m_failure = list ? std::nullopt : std::optional(list.failure());
            m_list = list ? *list : DeadlineList();
            fill();
            emit statusChanged();
        });
    fill();
}

void DeadlinesPage::fill()
{
    m_area->setAccessibleName(tr("Deadlines"));
    if (m_failure)
        m_stack->fail(*m_failure);
    else if (!m_list.lines.empty())
        m_stack->showContent();
    else if (m_reading || !m_workspace.hasData())
        m_stack->beginReading(m_workspace.hasData());
    else
        m_stack->say(Placeholder::Kind::NothingMatches, tr("Nothing is due in the next 30 days."));
    fillRows();
}

void DeadlinesPage::fillRows()
{
    const QLocale locale;
    const qint64 now = m_workspace.clock().nowMs();
    m_heading->setRuns({Run::of(tr("%1 deadlines in 30 days").arg(locale.toString(m_list.total)), Tone::Neutral, TextRole::Title).withGap(10),
                        Run::of(tr("%n late", nullptr, int(m_list.late)), m_list.late > 0 ? Tone::Problem : Tone::Muted)});
    m_table->setColumns({{tr("Due, Beijing"), 140}, {tr("Left"), 120, true}, {tr("Kind"), 110}, {tr("What"), 0}});
    QList<QList<Runs>> rows;
    for (const DeadlineLine &line : m_list.lines) {
        const Tone tone = line.dueMs < now ? Tone::Problem : line.dueMs - now < kSoonMs ? Tone::Warning : Tone::Neutral;
        rows.append({{Run::of(cellText(InstantValue{line.dueMs}, CellFormat::Instant, locale))}, {Run::of(timeLeftText(line.dueMs, now), tone)},
                     {Run::secondary(deadlineKindText(line.kind)).elided()}, {Run::of(line.what).elided()}});
    }
    if (m_list.total > qint64(m_list.lines.size()))
        rows.append({{}, {}, {}, {Run::secondary(tr("and %1 more").arg(locale.toString(m_list.total - qint64(m_list.lines.size()))))}});
    m_table->setRows(rows);
}

void DeadlinesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_workspace.hasData() ? load() : fill(); // what has to be done is worded by the desk
    Page::changeEvent(event);
}

void DeadlinesPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
