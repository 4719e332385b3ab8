#include "ui/outlook/outlook_page.h"

#include "models/core/clock.h"
#include "models/desk/store_session.h"
#include "models/desk/today_desk.h"
#include "models/domain/rule_set.h"
#include "models/tables/session_worker.h"
#include "ui/outlook/last_prediction_panel.h"
#include "ui/outlook/move_list.h"
#include "ui/outlook/move_tasks.h"
#include "ui/outlook/needs_pane.h"
#include "ui/outlook/outlook_head.h"
#include "ui/outlook/scope_row.h"
#include "ui/outlook/star_bars.h"
#include "ui/outlook/star_shift_pane.h"
#include "ui/shared/content_stack.h"
#include "ui/shared/keep_worded.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/segment_bar.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"
#include "ui/today/today_list.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QSplitter>

#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kBottomPane = 192;
constexpr int kHalf = 10'000; // of the splitter: only the proportion counts

} // namespace

OutlookPage::OutlookPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_stack(new ContentStack(this))
    , m_head(new OutlookHead(this))
    , m_scope(new ScopeRow(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_down(new MoveList(true, u"1"_s, this))
    , m_up(new MoveList(false, u"2"_s, this))
    , m_shift(new StarShiftPane(this))
    , m_needs(new NeedsPane(u"3"_s, this))
    , m_last(new LastPredictionPanel(this))
    , m_tasks(new MoveTasks(workspace, this))
{
    build();
    addActions();
    connectParts();
    connectTasks();
    retranslate();
    load();
}

QWidget *OutlookPage::bottomRow()
{
    auto *row = new QWidget(this);
    row->setFixedHeight(px(kBottomPane));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_shift, 9);
    layout->addWidget(standingLine(row));
    layout->addWidget(m_needs, 8);
    layout->addWidget(standingLine(row));
    layout->addWidget(m_last, 9);
    return row;
}

void OutlookPage::build()
{
    m_columns->addWidget(m_down);
    m_columns->addWidget(m_up);
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({kHalf, kHalf});
    m_columns->setChildrenCollapsible(false);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_scope);
    layout->addWidget(paneLine(content));
    layout->addWidget(m_columns, 1);
    layout->addWidget(paneLine(content));
    layout->addWidget(bottomRow());
    m_stack->setContent(content);
}

void OutlookPage::addActions()
{
    // Each says what it does to the shortcut sheet, in the language in use.
    const auto add = [this](const QString &keys, const char *name, const char *text, auto slot) {
        auto *action = new QAction(this);
        keepWorded(*this, [action, text] {
            action->setText(tr(text));
            action->setStatusTip(action->text());
        });
        action->setObjectName(QLatin1String(name));
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    const auto withBoard = [this](auto use) {
        return [this, use] {
            if (m_board)
                use();
        };
    };
    add(u"1"_s, "falling", QT_TR_NOOP("Go to who falls"), [this] { m_down->table().setFocus(Qt::ShortcutFocusReason); });
    add(u"2"_s, "rising", QT_TR_NOOP("Go to who rises"), [this] { m_up->table().setFocus(Qt::ShortcutFocusReason); });
    add(u"3"_s, "needs", QT_TR_NOOP("Go to what needs somebody"), [this] { m_needs->list().setFocus(Qt::ShortcutFocusReason); });
    add(u"4"_s, "stars", QT_TR_NOOP("Go to stars before and after"), [this] { m_shift->bars().setFocus(Qt::ShortcutFocusReason); });
    add(u"C"_s, "contacted", QT_TR_NOOP("Mark as contacted, or not"), withBoard([this] { m_tasks->toggleContacted(focusedList()); }));
    add(u"O"_s, "owner", QT_TR_NOOP("Choose who looks after it"), withBoard([this] { m_tasks->chooseOwner(focusedList(), *m_board); }));
    add(u"Ctrl+P"_s, "sheet", QT_TR_NOOP("Morning sheet as PDF"), withBoard([this] { m_tasks->saveSheet(*m_board); }));
    add(u"Ctrl+E"_s, "export", QT_TR_NOOP("Export who moves"), withBoard([this] { m_tasks->exportMoves(*m_board); }));
}

void OutlookPage::connectParts()
{
    connect(&m_workspace, &Workspace::dataChanged, this, [this] {
        m_predictions.reset();
        load();
    });
    connect(m_scope, &ScopeRow::scopeChanged, this, &OutlookPage::showLists);
    for (MoveList *list : {m_down, m_up}) {
        connect(list, &MoveList::opened, this, &OutlookPage::openRow);
        connect(list, &MoveList::rowsChanged, this, &Page::statusChanged);
        connect(list, &MoveList::menuRequested, this, [this, list](const QPoint &where) { m_tasks->openMenu(*list, *m_board, where); });
    }
    connect(m_scope, &ScopeRow::rowsRequested, this, &Page::rowsRequested);
    connect(m_shift, &StarShiftPane::rowsRequested, this, &Page::rowsRequested);
    connect(m_needs, &NeedsPane::rowsRequested, this, &Page::rowsRequested);
    connect(m_last, &LastPredictionPanel::rowsRequested, this, &Page::rowsRequested);
    connect(m_last, &LastPredictionPanel::openRequested, this, &Page::openRequested);
}

void OutlookPage::connectTasks()
{
    connect(m_head, &OutlookHead::sheetRequested, this, [this] { m_tasks->saveSheet(*m_board); });
    connect(m_head, &OutlookHead::exportRequested, this, [this] { m_tasks->exportMoves(*m_board); });
    connect(m_tasks, &MoveTasks::stored, this, &OutlookPage::load);
    connect(m_tasks, &MoveTasks::told, m_head, &OutlookHead::tell);
    connect(m_tasks, &MoveTasks::openRequested, this, &OutlookPage::openRow);
}

void OutlookPage::openRow(const BoardRow &row)
{
    emit openRequested(row.move.kind == u"seller"_s ? u"sellers"_s : u"couriers"_s, row.move.id);
}

/// Asks the worker; the page is busy until the answer is there.
template <class T, class Read, class Use> void OutlookPage::ask(const char *topic, Read read, Use use)
{
    m_asked.insert(topic);
    m_workspace.worker().ask<T>(this, topic, std::move(read), [this, topic, use](const Result<T> &answer) {
        m_asked.remove(topic);
        use(answer);
    });
}

void OutlookPage::load()
{
    if (!m_stack->beginReading(m_workspace.hasData()))
        return;
    ask<OutlookBoard>(
        "board",
        [](StoreSession &session) {
            Job job;
            return readOutlookBoard(session, job);
        },
        [this](const Result<OutlookBoard> &board) {
            if (!board)
                return m_stack->fail(board.failure());
            show(*board);
            readMore();
        });
}

// What looks back or at other desks takes longer on a large export: the lists do not wait for it.
void OutlookPage::readMore()
{
    using Items = std::vector<TodayItem>;
    using Change = std::optional<OutlookChange>;
    ask<Items>(
        "needs", [](StoreSession &session) { return TodayDesk(session).items(); },
        [this](const Result<Items> &items) {
            items ? m_needs->show(*items, m_workspace.clock().nowMs()) : m_needs->fail(items.failure());
        });
    ask<Change>(
        "change",
        [](StoreSession &session) {
            Job job;
            return readOutlookChange(session, job);
        },
        [this](const Result<Change> &change) { m_scope->setChange(change ? *change : Change()); });
    if (m_predictions)
        return; // they change with the data only, and take the longest
    ask<LastPredictions>(
        "last",
        [](StoreSession &session) {
            Job job;
            return readLastPredictions(session, job);
        },
        [this](const Result<LastPredictions> &last) {
            m_predictions = last ? *last : LastPredictions();
            m_last->show(*m_predictions);
        });
}

void OutlookPage::show(const OutlookBoard &board)
{
    m_board = board;
    if (const auto rules = m_workspace.session().rulesToday())
        m_head->show(board, (*rules)->seller, m_workspace.clock().nowMs());
    m_shift->show(board, dayText(board.outlook.sellers.publishesOn.date()));
    showLists();
    m_stack->showContent();
    if (std::exchange(m_focusWanted, false) && isVisible())
        takeFocus();
}

void OutlookPage::showLists()
{
    if (!m_board)
        return;
    m_down->setBoard(*m_board, m_scope->scope());
    m_up->setBoard(*m_board, m_scope->scope());
    m_scope->show(*m_board);
    emit statusChanged();
}

MoveList &OutlookPage::focusedList() const
{
    return m_up->isAncestorOf(focusWidget()) ? *m_up : *m_down;
}

QString OutlookPage::title() const
{
    return m_board ? tr("Outlook – %1 down, %2 up").arg(m_down->model().rowCount()).arg(m_up->model().rowCount()) : tr("Outlook");
}

QString OutlookPage::statusText() const
{
    if (!m_board)
        return {};
    return tr("%1 going down, %2 going up").arg(m_down->model().rowCount()).arg(m_up->model().rowCount());
}

QList<QWidget *> OutlookPage::panes() const
{
    return {&m_scope->segments(), &m_down->table(), &m_up->table(), &m_shift->bars(), &m_needs->list()};
}

bool OutlookPage::select(const QString &key)
{
    m_risingWanted = key == u"rising"_s;
    return m_risingWanted || key.isEmpty();
}

void OutlookPage::takeFocus()
{
    m_focusWanted = !m_board; // the lists are not there yet
    if (m_focusWanted)
        return;
    (std::exchange(m_risingWanted, false) ? m_up : m_down)->table().setFocus();
}

void OutlookPage::retranslate()
{
    m_head->retranslate();
    m_scope->retranslate();
    m_shift->retranslate();
    m_last->show(m_predictions.value_or(LastPredictions()));
    if (m_board)
        load(); // what needs somebody is worded by the list, names of columns by the desk
    else
        m_stack->beginReading(m_workspace.hasData());
}

void OutlookPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

// Meanwhile something may have been decided or marked on another page.
void OutlookPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_board && m_asked.isEmpty())
        load();
}

void OutlookPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
