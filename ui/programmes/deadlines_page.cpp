#include "ui/programmes/deadlines_page.h"

#include "models/core/clock.h"
#include "models/desk/ready_filters.h"
#include "models/desk/store_session.h"
#include "models/tables/session_worker.h"
#include "ui/programmes/deadlines_model.h"
#include "ui/shared/content_stack.h"
#include "ui/shared/runs.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/workspace.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kDaysAhead = 30;
constexpr size_t kLinesShown = 200;

} // namespace

DeadlinesPage::DeadlinesPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_stack(new ContentStack(this))
    , m_heading(new RunLabel(this))
    , m_model(new DeadlinesModel(this))
    , m_table(new DataTable({}, this))
{
    m_heading->setDesignHeight(32);
    m_table->setModel(m_model);
    m_table->setDensityHeight(Appearance::rowHeight());
    auto *content = new QWidget;
    auto *head = new QVBoxLayout;
    head->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), px(4));
    head->addWidget(m_heading);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    m_stack->setContent(content);
    connect(m_table, &DataTable::opened, this, &DeadlinesPage::openCurrent);
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
    if (!m_workspace.hasData())
        return {};
    const QLocale locale;
    return tr("%1 deadlines in 30 days, %2 late").arg(locale.toString(m_list.total), locale.toString(m_list.late));
}

QList<QWidget *> DeadlinesPage::panes() const
{
    return {m_table};
}

void DeadlinesPage::takeFocus()
{
    m_focusWanted = !m_stack->isContentShown(); // the list is not there yet
    if (!m_focusWanted)
        m_table->setFocus();
}

/// To the record; a window that sellers share opens those who have not collected.
void DeadlinesPage::openCurrent()
{
    const DeadlineLine *line = m_model->line(m_table->currentIndex().row());
    if (!line)
        return;
    if (line->record.isEmpty())
        emit rowsRequested(u"sellers"_s, QLatin1String(kUncollectedSellers));
    else
        emit openRequested(line->record + u's', line->key);
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
    m_table->setAccessibleName(tr("Deadlines"));
    if (m_failure)
        m_stack->fail(*m_failure);
    else if (!m_list.lines.empty())
        m_stack->showContent();
    else if (m_reading || !m_workspace.hasData())
        m_stack->beginReading(m_workspace.hasData());
    else
        m_stack->say(Placeholder::Kind::NothingMatches, tr("Nothing is due in the next 30 days."));
    fillRows();
    if (m_stack->isContentShown() && std::exchange(m_focusWanted, false) && isVisible())
        m_table->setFocus();
}

void DeadlinesPage::fillRows()
{
    const QLocale locale;
    Runs heading{Run::of(tr("%1 deadlines in 30 days").arg(locale.toString(m_list.total)), Tone::Neutral, TextRole::Title).withGap(10),
                 Run::of(tr("%n late", nullptr, int(m_list.late)), m_list.late > 0 ? Tone::Problem : Tone::Muted).withGap(10)};
    if (m_list.total > qint64(m_list.lines.size()))
        heading.append(Run::secondary(tr("the nearest %1 are shown").arg(locale.toString(m_list.lines.size()))).elided());
    m_heading->setRuns(heading);
    const int row = m_table->currentIndex().row();
    m_model->setLines(m_list.lines, m_workspace.clock().nowMs());
    if (m_model->rowCount() > 0)
        m_table->setCurrentRow(qBound(0, row, m_model->rowCount() - 1));
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
