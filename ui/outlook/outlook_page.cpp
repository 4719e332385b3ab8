#include "ui/outlook/outlook_page.h"

#include "models/core/clock.h"
#include "models/core/text/failure_text.h"
#include "models/desk/outlook_export.h"
#include "models/desk/store_session.h"
#include "models/domain/rule_set.h"
#include "models/paper/morning_paper.h"
#include "models/tables/session_worker.h"
#include "ui/outlook/last_prediction_panel.h"
#include "ui/outlook/move_list.h"
#include "ui/outlook/rule_clock.h"
#include "ui/outlook/star_bars.h"
#include "ui/outlook/star_shift_pane.h"
#include "ui/shared/button.h"
#include "ui/shared/placeholder.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/save_paper.h"
#include "ui/shared/segment_bar.h"
#include "ui/shared/strips.h"
#include "ui/shared/table/data_table.h"
#include "ui/shared/when.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>
#include <QtGui/QPainter>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kHead = 52;
constexpr int kScopeRow = 44;
constexpr int kBottomPane = 196;
constexpr qint64 kOldAfterMs = kMsPerDay;

} // namespace

OutlookPage::OutlookPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget(this))
    , m_nothing(new Placeholder(this))
    , m_title(new RunLabel(this))
    , m_sheet(new Button({}, Button::Look::Normal, this))
    , m_export(new Button({}, Button::Look::Flat, this))
    , m_banner(new MessageStrip(this))
    , m_clock(new RuleClock(this))
    , m_scope(new SegmentBar(tr("Whose stars"), this))
    , m_since(new RunLabel(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_down(new MoveList(true, u"1"_s, this))
    , m_up(new MoveList(false, u"2"_s, this))
    , m_shift(new StarShiftPane(this))
    , m_lastPanel(new LastPredictionPanel(this))
{
    build();
    addActions();
    connectParts();
    retranslate();
    load();
}

QWidget *OutlookPage::headRow()
{
    auto *row = new QWidget(this);
    row->setFixedHeight(px(kHead));
    m_export->setIconName(u"export"_s);
    m_sheet->setIconName(u"print"_s);
    m_sheet->setKeyHint(QKeySequence(u"Ctrl+P"_s).toString(QKeySequence::NativeText));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(px(size::pagePadding), 0, px(size::pagePadding), 0);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_sheet);
    layout->addWidget(m_export);
    return row;
}

QWidget *OutlookPage::scopeRow()
{
    auto *row = new QWidget(this);
    row->setFixedHeight(px(kScopeRow));
    m_since->setAlignment(Qt::AlignRight);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(px(size::pagePadding), 0, px(size::pagePadding), 0);
    layout->addWidget(m_scope);
    layout->addWidget(m_since, 1);
    return row;
}

void OutlookPage::build()
{
    const auto column = [this](MoveList *list, QWidget *below) {
        auto *box = new QWidget(m_columns);
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(list, 1);
        layout->addWidget(paneLine(box));
        layout->addWidget(below);
        m_columns->addWidget(box);
    };
    auto *last = new QWidget(this);
    auto *lastLayout = new QVBoxLayout(last);
    lastLayout->setContentsMargins(px(size::pagePadding), px(6), px(size::pagePadding), 0);
    lastLayout->addWidget(m_lastPanel);
    last->setFixedHeight(px(kBottomPane));
    m_shift->setFixedHeight(px(kBottomPane));
    column(m_down, m_shift);
    column(m_up, last);
    m_columns->setChildrenCollapsible(false);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(headRow());
    layout->addWidget(m_banner);
    auto *clock = new QHBoxLayout;
    clock->setContentsMargins(px(size::pagePadding), px(4), px(size::pagePadding), px(6));
    clock->addWidget(m_clock);
    layout->addLayout(clock);
    layout->addWidget(paneLine(content));
    layout->addWidget(scopeRow());
    layout->addWidget(paneLine(content));
    layout->addWidget(m_columns, 1);
    m_banner->hide();
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void OutlookPage::addActions()
{
    const auto add = [this](const QString &keys, const char *name, auto slot) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(u"1"_s, "falling", [this] { m_down->table().setFocus(Qt::ShortcutFocusReason); });
    add(u"2"_s, "rising", [this] { m_up->table().setFocus(Qt::ShortcutFocusReason); });
    add(u"3"_s, "stars", [this] { m_shift->bars().setFocus(Qt::ShortcutFocusReason); });
    add(u"C"_s, "contacted", [this] { toggleContacted(); });
    add(u"O"_s, "owner", [this] { chooseOwner(); });
    add(u"Ctrl+P"_s, "sheet", [this] { saveSheet(); });
    add(u"Ctrl+E"_s, "export", [this] { exportMoves(); });
}

void OutlookPage::connectParts()
{
    connect(&m_workspace, &Workspace::dataChanged, this, &OutlookPage::load);
    connect(m_sheet, &QPushButton::clicked, this, &OutlookPage::saveSheet);
    connect(m_export, &QPushButton::clicked, this, &OutlookPage::exportMoves);
    connect(m_scope, &SegmentBar::chosenChanged, this, [this] {
        if (m_board)
            show(OutlookBoard(*m_board));
    });
    for (MoveList *list : {m_down, m_up})
        connect(list, &MoveList::opened, this, [this](const BoardRow &row) {
            emit openRequested(row.move.kind == u"seller"_s ? u"sellers"_s : u"couriers"_s, row.move.id);
        });
}

void OutlookPage::load()
{
    if (!m_workspace.hasData()) {
        m_nothing->setState(Placeholder::Kind::NeverHadData, tr("No data yet. Open a server export."));
        m_stack->setCurrentIndex(0);
        return;
    }
    if (!m_board) {
        m_nothing->setState(Placeholder::Kind::Loading, tr("Loading…"));
        m_stack->setCurrentIndex(0);
    }
    ++m_reading;
    m_workspace.worker().ask<OutlookBoard>(
        this, "board", [](StoreSession &session) {
            Job job;
            return readOutlookBoard(session, job);
        },
        [this](const Result<OutlookBoard> &board) {
            m_reading = 0;
            if (!board)
                return fail(board.failure());
            show(*board);
            readReview();
        });
}

// What looks back takes longer on a large export: the lists do not wait for it.
void OutlookPage::readReview()
{
    using Change = std::optional<OutlookChange>;
    using Last = std::optional<LastPrediction>;
    m_reading = 2;
    m_workspace.worker().ask<Change>(
        this, "change", [](StoreSession &session) {
            Job job;
            return readOutlookChange(session, job);
        },
        [this](const Result<Change> &change) {
            --m_reading;
            m_change = change ? *change : Change();
            showSince();
        });
    m_workspace.worker().ask<Last>(
        this, "last", [](StoreSession &session) {
            Job job;
            return readLastPrediction(session, job);
        },
        [this](const Result<Last> &last) {
            --m_reading;
            m_last = last ? *last : Last();
            m_lastPanel->show(m_last);
        });
}

void OutlookPage::fail(const Failure &failure)
{
    m_nothing->setState(Placeholder::Kind::CannotLoad, failureText(failure));
    m_stack->setCurrentIndex(0);
}

void OutlookPage::show(const OutlookBoard &board)
{
    m_board = board;
    const auto scope = MovesModel::Scope(qMax(0, m_scope->chosen()));
    m_down->setBoard(board, scope);
    m_up->setBoard(board, scope);
    const StarOutlook &outlook = board.outlook.sellers;
    m_title->setRuns({Run::of(tr("Star day %1").arg(longDayText(outlook.publishesOn.date())), Tone::Neutral, TextRole::Title).withGap(10),
                      Run::secondary(tr("counts the data of %1, Beijing time").arg(dayText(outlook.dataDate.date()))).elided()});
    showClock();
    showBanner();
    showSince();
    m_shift->show(board.sellersBefore, board.sellersAfter, dayText(outlook.publishesOn.date()));
    m_stack->setCurrentIndex(1);
    if (std::exchange(m_focusWanted, false) && isVisible())
        m_down->table().setFocus();
    emit statusChanged();
}

void OutlookPage::showClock()
{
    const auto rules = m_workspace.session().rulesToday();
    if (!rules)
        return;
    const StarOutlook &outlook = m_board->outlook.sellers;
    const SellerPublication next = sellerPublicationOfMonth((*rules)->seller, outlook.publishesOn);
    const SellerPublication last = sellerPublicationOfMonth((*rules)->seller, outlook.dataDate);
    m_clock->show(outlook, last.publishedOn, next.opensMs, m_workspace.clock().nowMs());
}

void OutlookPage::showBanner()
{
    const qint64 age = m_workspace.clock().nowMs() - m_board->dataMs;
    const StarOutlook &outlook = m_board->outlook.sellers;
    if (outlook.phase == StarPhase::Publishing)
        m_banner->show(Tone::Accent, tr("New stars are being published; these are still predictions of %1.").arg(dayText(outlook.dataDate.date())), {}, false);
    else if (outlook.phase == StarPhase::Fixed)
        m_banner->show(Tone::Accent, tr("Counted on %1, publishes on %2: nothing can change it. Collect privileges before the window closes.")
                                         .arg(dayText(outlook.dataDate.date()), dayText(outlook.publishesOn.date())), {}, false);
    else if (age > kOldAfterMs)
        m_banner->show(Tone::Warning, tr("Old data: %1 old. Sync to see what changed.").arg(spanLeftText(age)), {}, false);
    else
        m_banner->hide();
}

void OutlookPage::showSince()
{
    if (!m_board)
        return;
    Runs runs;
    if (m_change)
        runs.append(Run::secondary(tr("Sellers since yesterday: %1 new down, %2 recovered").arg(m_change->newlyFalling.size()).arg(m_change->recovered.size())).withGap(16));
    const auto scope = MovesModel::Scope(qMax(0, m_scope->chosen()));
    qint64 same = m_board->sellersUnchanged + m_board->couriersUnchanged;
    if (scope != MovesModel::Scope::All)
        same = -1; // who is "mine" is known of moves only
    if (same >= 0)
        runs.append({Run::iconOf(u"same"_s, Tone::Muted, {}, 12), Run::secondary(tr("%1 no change").arg(QLocale().toString(same)))});
    m_since->setRuns(runs);
}

MoveList *OutlookPage::focusedList() const
{
    return m_up->isAncestorOf(focusWidget()) ? m_up : m_down;
}

void OutlookPage::mark(std::function<Result<>(StoreSession &)> write)
{
    m_workspace.worker().ask<std::monostate>(this, "mark", std::move(write), [this](const Result<> &stored) {
        if (stored)
            return load();
        m_banner->show(Tone::Problem, failureText(stored.failure()));
    });
}

void OutlookPage::toggleContacted()
{
    const BoardRow *row = focusedList()->current();
    if (!row)
        return;
    const MarkedRecord record{row->move.kind, row->move.id};
    mark([record, on = !row->contacted](StoreSession &session) -> Result<> { return setContacted(session, record, on); });
}

void OutlookPage::chooseOwner()
{
    const BoardRow *row = focusedList()->current();
    if (!row)
        return;
    QStringList owners;
    for (const BoardRow &other : m_board->rows)
        if (!other.owner().isEmpty() && !owners.contains(other.owner()))
            owners.append(other.owner());
    owners.sort(Qt::CaseInsensitive);
    if (!m_board->person.isEmpty()) {
        owners.removeAll(m_board->person);
        owners.prepend(m_board->person);
    }
    const MarkedRecord record{row->move.kind, row->move.id};
    QMenu menu(this);
    menu.addSection(tr("Owner of %1").arg(row->name));
    const auto assign = [this, record](const QString &owner) {
        mark([record, owner](StoreSession &session) -> Result<> { return setOwner(session, record, owner); });
    };
    for (const QString &owner : owners)
        menu.addAction(owner, this, [assign, owner] { assign(owner); });
    menu.addSeparator();
    menu.addAction(tr("As the export says"), this, [assign] { assign({}); });
    const DataTable &table = focusedList()->table();
    menu.exec(table.viewport()->mapToGlobal(table.visualRect(table.currentIndex()).bottomLeft()));
}

void OutlookPage::exportMoves()
{
    if (!m_board)
        return;
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the outlook"), {}, tr("Tables (*.xlsx *.csv *.tsv)"));
    if (file.isEmpty())
        return;
    const QChar delimiter = QLocale().decimalPoint() == u","_s ? u';' : u',';
    m_workspace.worker().ask<qint64>(
        this, "export", [file, delimiter, board = *m_board](StoreSession &) -> Result<qint64> {
            auto sink = openRowSink(file, delimiter);
            if (!sink)
                return sink.failure();
            return exportOutlook(board, **sink);
        },
        [this, file](const Result<qint64> &rows) {
            rows ? m_banner->show(Tone::Good, tr("Rows written to %2: %1").arg(*rows).arg(file))
                 : m_banner->show(Tone::Problem, failureText(rows.failure()));
        });
}

void OutlookPage::saveSheet()
{
    if (!m_board)
        return;
    savePaper(
        this, m_workspace, u"outlook-%1.pdf"_s.arg(m_board->outlook.at.iso()),
        [](StoreSession &session, const QString &language) {
            Job job;
            return morningPaper(session, language, job);
        },
        [this](const Result<int> &pages, const QString &file) {
            pages ? m_banner->show(Tone::Good, tr("Morning sheet written to %1.").arg(file))
                  : m_banner->show(Tone::Problem, failureText(pages.failure()));
        });
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
    return {m_scope, &m_down->table(), &m_up->table(), &m_shift->bars()};
}

void OutlookPage::takeFocus()
{
    m_focusWanted = !m_board; // the lists are not there yet
    if (m_focusWanted)
        return;
    m_down->table().setFocus();
}

void OutlookPage::retranslate()
{
    m_sheet->setText(tr("Morning sheet"));
    m_export->setText(tr("Export…"));
    m_scope->setSegments({tr("All"), tr("My sellers"), tr("My couriers")});
    m_shift->retranslate();
    m_lastPanel->show(m_last);
    if (m_board)
        show(OutlookBoard(*m_board));
}

void OutlookPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void OutlookPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setSizes({width() / 2, width() - width() / 2});
}

void OutlookPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
