#include "ui/today/today_page.h"

#include "models/core/money.h"
#include "models/core/text/failure_text.h"
#include "models/desk/store_session.h"
#include "models/domain/claim_guards.h"
#include "models/tables/session_worker.h"
#include "ui/outlook/move_delegates.h"
#include "ui/outlook/moves_model.h"
#include "ui/shared/button.h"
#include "ui/shared/chart/chart_frame.h"
#include "ui/shared/placeholder.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/strips.h"
#include "ui/shared/when.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"
#include "ui/today/day_strip.h"
#include "ui/today/due_chart.h"
#include "ui/today/today_list.h"

#include <QtCore/QEvent>
#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kHead = 46;
constexpr int kRight = 400;
constexpr int kDueHeight = 168;
constexpr qint64 kOldAfterMs = kMsPerDay;
constexpr int kMostHeld = 5;

QString partText(const QString &part)
{
    if (part == u"seller"_s)
        return TodayPage::tr("Seller stars");
    if (part == u"courier"_s)
        return TodayPage::tr("Courier stars");
    return TodayPage::tr("Deadlines of claims");
}

QString actionText(const QString &word)
{
    const auto action = claimActionFromWord(word);
    return action ? claimActionText(*action).remove(u'&') : word;
}

QString thingsText(int things)
{
    if (things == 0)
        return TodayPage::tr("nothing needs you");
    return things == 1 ? TodayPage::tr("1 thing needs you") : TodayPage::tr("%n things need you", nullptr, things);
}

} // namespace

TodayPage::TodayPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget(this))
    , m_nothing(new Placeholder(this))
    , m_title(new RunLabel(this))
    , m_age(new RunLabel(this))
    , m_old(new MessageStrip(this))
    , m_list(new TodayList(this))
    , m_free(new RunLabel(this))
    , m_heldBox(new QWidget(this))
    , m_heldTitle(new RunLabel(this))
    , m_undo(new Button({}, Button::Look::Link, this))
    , m_held(new PlainTable(this))
    , m_daysTitle(new RunLabel(this))
    , m_daysNote(new RunLabel(this))
    , m_days(new DayStrip(this))
    , m_due(new ChartFrame(tr("Claims by the hour they are due"), this))
    , m_starTitle(new RunLabel(this))
    , m_outlook(new Button({}, Button::Look::Link, this))
    , m_starCounts(new RunLabel(this))
    , m_moves(new PlainTable(this))
    , m_sinceTitle(new RunLabel(this))
    , m_since(new RunLabel(this))
    , m_rulesTitle(new RunLabel(this))
    , m_rules(new PlainTable(this))
{
    build();
    connect(&m_workspace, &Workspace::dataChanged, this, &TodayPage::load);
    connect(m_outlook, &QPushButton::clicked, this, [this] { emit openRequested(u"outlook"_s, {}); });
    connect(m_moves, &PlainTable::rowActivated, this, [this](int row) {
        const OutlookMove &move = m_board->nearest[size_t(row)].move;
        emit openRequested(move.kind == u"seller"_s ? u"sellers"_s : u"couriers"_s, move.id);
    });
    connect(m_undo, &QPushButton::clicked, this, &TodayPage::undoLast);
    connect(m_list, &TodayList::itemOpened, this, [this](const TodayItem &item) { emit rowsRequested(item.table, item.filter); });
    retranslate();
    load();
}

QWidget *TodayPage::leftPane()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, px(8));
    layout->setSpacing(0);
    layout->addWidget(m_list);
    m_free->setContentsMargins(px(size::pagePadding), 0, 0, 0);
    layout->addWidget(m_free);
    auto *held = new QVBoxLayout(m_heldBox);
    held->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), 0);
    held->setSpacing(0);
    held->addWidget(sectionHead(m_heldTitle, {m_undo}, m_heldBox));
    held->addWidget(m_held);
    m_held->setRowHeight(28);
    layout->addWidget(m_heldBox);
    layout->addStretch(1);
    auto *days = new QVBoxLayout;
    days->setContentsMargins(px(size::pagePadding), 0, px(size::pagePadding), 0);
    days->addWidget(sectionHead(m_daysTitle, {m_daysNote}, pane));
    days->addWidget(m_days);
    layout->addLayout(days);
    auto *area = new QScrollArea(this);
    area->setWidget(pane);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    pane->setAutoFillBackground(false);
    return area;
}

void TodayPage::addSection(QVBoxLayout *layout, const QList<QWidget *> &widgets)
{
    auto *box = new QVBoxLayout;
    box->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), px(8));
    box->setSpacing(0);
    for (QWidget *widget : widgets)
        box->addWidget(widget);
    layout->addLayout(box);
    layout->addWidget(paneLine(this));
}

QWidget *TodayPage::rightPane()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_due->setFixedHeight(px(kDueHeight));
    m_moves->setHeaderShown(false);
    m_moves->setRowHeight(26);
    m_rules->setHeaderShown(false);
    m_rules->setRowHeight(26);
    addSection(layout, {m_due});
    addSection(layout, {sectionHead(m_starTitle, {m_outlook}, pane), m_starCounts, m_moves});
    addSection(layout, {sectionHead(m_sinceTitle, {}, pane), m_since});
    addSection(layout, {sectionHead(m_rulesTitle, {}, pane), m_rules});
    layout->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(pane);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    pane->setAutoFillBackground(false);
    return area;
}

void TodayPage::build()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(px(kHead));
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(px(size::pagePadding), 0, px(size::pagePadding), 0);
    headLayout->addWidget(m_title, 1);
    headLayout->addWidget(m_age);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(leftPane(), 1);
    QWidget *line = paneLine(this);
    line->setFixedHeight(QWIDGETSIZE_MAX);
    line->setMinimumHeight(0);
    line->setFixedWidth(1);
    columns->addWidget(line);
    QWidget *right = rightPane();
    right->setFixedWidth(px(kRight));
    columns->addWidget(right);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_old);
    layout->addWidget(paneLine(content));
    layout->addLayout(columns, 1);
    m_old->hide();
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void TodayPage::load()
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
    m_reading = 1;
    m_workspace.worker().ask<TodayBoard>(
        this, "today", [](StoreSession &session) {
            Job job;
            return TodayDesk(session).today(job);
        },
        [this](const Result<TodayBoard> &board) {
            m_reading = 0;
            if (board) {
                show(*board);
                return readChange();
            }
            m_nothing->setState(Placeholder::Kind::CannotLoad, failureText(board.failure()));
            m_stack->setCurrentIndex(0);
        });
}

void TodayPage::readChange()
{
    using Change = std::optional<OutlookChange>;
    m_reading = 1;
    m_workspace.worker().ask<Change>(
        this, "change", [](StoreSession &session) {
            Job job;
            return readOutlookChange(session, job);
        },
        [this](const Result<Change> &change) {
            m_reading = 0;
            m_change = change ? *change : Change();
            showStars();
        });
}

void TodayPage::show(const TodayBoard &board)
{
    m_board = board;
    const int things = int(board.items.size());
    m_title->setRuns({Run::of(longDayText(board.today.date()), Tone::Neutral, TextRole::Title).withGap(10),
                      Run::secondary(thingsText(things)).elided()});
    const qint64 age = board.nowMs - board.dataMs;
    m_age->setRuns({Run::caption(tr("Data of %1, %2 old").arg(beijingWhen(board.dataMs / kMsPerMinute * kMsPerMinute), spanLeftText(age)))});
    if (age > kOldAfterMs)
        m_old->show(Tone::Warning, tr("Old data: %1 old. Sync to see what changed.").arg(spanLeftText(age)), {}, false);
    else
        m_old->hide();
    m_list->setBoard(board);
    m_list->setVisible(things > 0);
    m_free->setVisible(things == 0);
    m_free->setRuns({Run::iconOf(u"check"_s, Tone::Good, {}, 14), Run::of(tr("Nothing is late, nothing falls, nothing waits."))});
    tellBadges();
    showHeld();
    showDue();
    showStars();
    showDays();
    showRules();
    m_stack->setCurrentIndex(1);
    if (std::exchange(m_focusWanted, false) && isVisible())
        m_list->setFocus();
    emit statusChanged();
}

void TodayPage::showDue()
{
    const DueChart chart = dueChart(*m_board);
    m_due->setFinding(chart.finding);
    m_due->setDescription(chart.description);
    m_due->setBars(chart.bars, BarLayout::Standing, chart.decor, chart.walk);
    m_due->setTable(chart.titles, chart.rows);
}

void TodayPage::showStars()
{
    if (!m_board)
        return;
    const QLocale locale;
    m_starTitle->setRuns({Run::strong(tr("Star day %1").arg(dayText(m_board->stars.publishesOn.date())))});
    m_starCounts->setRuns({Run::iconOf(u"down_filled"_s, Tone::Problem, {}, 12), Run::of(tr("%1 down").arg(locale.toString(m_board->falling)), Tone::Problem).withGap(14),
                           Run::iconOf(u"up_filled"_s, Tone::Good, {}, 12), Run::of(tr("%1 up").arg(locale.toString(m_board->rising)), Tone::Good).withGap(14),
                           Run::iconOf(u"same"_s, Tone::Muted, {}, 12), Run::secondary(tr("%1 same").arg(locale.toString(m_board->unchanged))).withGap(14),
                           Run::caption(tr("counts %1").arg(dayText(m_board->stars.dataDate.date()))).elided()});
    QList<QList<Runs>> rows;
    for (const BoardRow &row : m_board->nearest)
        rows.append({{Run::of(row.name).withGap(6).elided(), Run::caption(limitText(row.move) + u' ' + marginText(row.move)).elided()},
                     moveRuns(row.move)});
    m_moves->setColumns({{{}, 0}, {{}, 84, true}});
    m_moves->setRows(rows);
    QList<int> links(rows.size());
    std::iota(links.begin(), links.end(), 0);
    m_moves->setLinkedRows(links);
    m_moves->setVisible(!rows.isEmpty());
    m_sinceTitle->setRuns({Run::strong(tr("Since yesterday"))});
    m_since->setRuns({m_change ? Run::of(tr("Predicted: %1 new going down, %2 recovered").arg(m_change->newlyFalling.size()).arg(m_change->recovered.size())).elided()
                               : Run::secondary(tr("No daily scores to compare")).elided()});
}

void TodayPage::tellBadges()
{
    using Kind = TodayItem::Kind;
    QHash<QString, int> counts;
    QString late;
    for (const TodayItem &item : m_board->items) {
        const int count = int(item.count);
        if (item.kind == Kind::ClaimsDueToday)
            counts[u"claims"_s] += count;
        else if (item.kind == Kind::FallingSellers)
            counts[u"sellers"_s] += count;
        else if (item.kind == Kind::Programme)
            counts[u"programmes"_s] += count;
        if (item.kind == Kind::ClaimsLate)
            late = tr("%n late", nullptr, count);
    }
    for (const QString &page : {u"claims"_s, u"sellers"_s, u"programmes"_s})
        emit badgeFound(page, counts.value(page), page == u"claims"_s ? late : QString());
    emit badgeFound(u"today"_s, int(m_board->items.size()), {});
}

void TodayPage::showHeld()
{
    const auto &held = m_board->held;
    m_heldBox->setVisible(!held.empty());
    m_undo->setVisible(std::ranges::any_of(held, &HeldDecision::mine));
    m_heldTitle->setRuns({Run::strong(tr("Held decisions")).withGap(8), Run::secondary(tr("%1, can still be undone").arg(held.size())).elided()});
    m_held->setColumns({{tr("Record"), 96}, {tr("Decision"), 0}, {tr("By"), 120}, {tr("State"), 170}});
    QList<QList<Runs>> rows;
    for (const HeldDecision &decision : held) {
        if (rows.size() == kMostHeld)
            break;
        Runs what{Run::of(actionText(decision.action)).withGap(6)};
        if (decision.amount)
            what.append(Run::secondary(moneyText(*decision.amount, QLocale())));
        if (!decision.code.isEmpty())
            what.append(Run::secondary(decision.code));
        rows.append({{Run::of(decision.record).elided()}, what, {Run::of(decision.actorName).elided()},
                     {Run::iconOf(u"hold"_s, Tone::Muted, {}, 14), Run::of(tr("held, sends in %1").arg(spanLeftText(decision.leftMs))).elided()}});
    }
    m_held->setRows(rows);
}

void TodayPage::undoLast()
{
    m_workspace.worker().ask<QStringList>(
        this, "undo", [](StoreSession &session) { return ClaimDecisions(session).undoLast(); },
        [this](const Result<QStringList> &undone) {
            if (undone)
                return load();
            m_old->show(Tone::Problem, failureText(undone.failure()));
        });
}

void TodayPage::showDays()
{
    const StarOutlook &stars = m_board->stars;
    QList<DayStrip::Event> events;
    const BeijingDay closes = BeijingDay::ofInstant(m_board->window.closesMs);
    events.append({stars.dataDate, tr("counting day"), true});
    events.append({closes, tr("privileges close"), false});
    events.append({stars.publishesOn, tr("star day"), true});
    for (const TodayItem &item : m_board->items)
        if (item.kind == TodayItem::Kind::Programme && item.dueMs)
            events.append({BeijingDay::ofInstant(*item.dueMs - 1), tr("%1 window ends").arg(item.platform), false});
    std::ranges::stable_sort(events, {}, &DayStrip::Event::day);
    m_days->show(m_board->today, stars.dataDate.plus(1), stars.publishesOn, events);
    m_daysTitle->setRuns({Run::strong(tr("Next 14 days"))});
    m_daysNote->setRuns({Run::caption(tr("Beijing dates"))});
}

void TodayPage::showRules()
{
    m_rulesTitle->setRuns({Run::strong(tr("Rules in force"))});
    QList<QList<Runs>> rows;
    for (const RuleInForce &rule : m_board->rules) {
        Runs right;
        if (rule.local)
            right = {Run::iconOf(u"warning"_s, Tone::Warning, {}, 14), Run::of(tr("local rule"), Tone::Warning)};
        rows.append({{Run::of(partText(rule.part)).withGap(8), Run::secondary(tr("%1 since %2").arg(rule.ruleSet, rule.validFrom.iso())).elided()}, right});
    }
    m_rules->setColumns({{{}, 0}, {{}, 96, true}});
    m_rules->setRows(rows);
}

QString TodayPage::title() const
{
    return m_board && !m_board->items.empty() ? tr("Today – %1").arg(thingsText(int(m_board->items.size()))) : tr("Today");
}

QString TodayPage::statusText() const
{
    return m_board ? thingsText(int(m_board->items.size())) : QString();
}

QList<QWidget *> TodayPage::panes() const
{
    return {m_list, m_due, m_outlook};
}

void TodayPage::takeFocus()
{
    m_focusWanted = !m_board; // the list is not there yet
    if (m_focusWanted)
        return;
    m_list->setFocus();
}

void TodayPage::retranslate()
{
    m_outlook->setText(tr("Outlook"));
    m_undo->setText(tr("Undo the last one"));
    m_list->setAccessibleName(tr("What needs you"));
    if (m_board)
        show(TodayBoard(*m_board));
}

void TodayPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void TodayPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
