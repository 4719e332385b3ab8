#include "ui/today/today_page.h"

#include "models/core/text/failure_text.h"
#include "models/desk/ready_filters.h"
#include "models/desk/store_session.h"
#include "models/tables/session_worker.h"
#include "ui/identity/identity_model.h"
#include "ui/identity/identity_watch.h"
#include "ui/shared/button.h"
#include "ui/shared/chart/chart_frame.h"
#include "ui/shared/content_stack.h"
#include "ui/shared/keep_worded.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/strips.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"
#include "ui/today/days_panel.h"
#include "ui/today/due_chart.h"
#include "ui/today/held_panel.h"
#include "ui/today/rules_panel.h"
#include "ui/today/star_panel.h"
#include "ui/today/today_head.h"
#include "ui/today/today_list.h"

#include <QtCore/QEvent>
#include <QtCore/QHash>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kRight = 400;
constexpr int kDueHeight = 168;
constexpr qsizetype kIdentityNames = 3;

} // namespace

TodayPage::TodayPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_stack(new ContentStack(this))
    , m_head(new TodayHead(this))
    , m_problem(new MessageStrip(this))
    , m_list(new TodayList(this))
    , m_free(new RunLabel(this))
    , m_held(new HeldPanel(this))
    , m_days(new DaysPanel(this))
    , m_due(new ChartFrame({}, this))
    , m_showDue(new Button({}, Button::Look::Link, this))
    , m_stars(new StarPanel(this))
    , m_rules(new RulesPanel(this))
{
    keepWorded(*this, [this] { m_due->setName(tr("Claims by the hour they are due")); });
    build();
    connectParts();
    retranslate();
    load();
}

void TodayPage::connectParts()
{
    connect(&m_workspace, &Workspace::dataChanged, this, &TodayPage::load);
    connect(m_head, &TodayHead::syncRequested, this, &TodayPage::syncRequested);
    connect(m_problem, &MessageStrip::closed, m_problem, &QWidget::hide);
    connect(m_stars, &StarPanel::openRequested, this, &Page::openRequested);
    connect(m_stars, &StarPanel::rowsRequested, this, &Page::rowsRequested);
    connect(m_held, &HeldPanel::openRequested, this, &Page::openRequested);
    connect(m_held, &HeldPanel::undoRequested, this, &TodayPage::undoLast);
    connect(m_list, &TodayList::itemOpened, this, [this](const TodayItem &item) { emit rowsRequested(item.table, item.filter); });
    connect(m_showDue, &QPushButton::clicked, this, [this] { emit rowsRequested(u"claims"_s, QLatin1String(kClaimsDueToday)); });
}

QWidget *TodayPage::leftPane()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    m_free->setContentsMargins(px(size::pagePadding), 0, 0, 0);
    layout->addWidget(m_free);
    layout->addWidget(m_held);
    layout->addStretch(1);
    // The days ahead stay in sight however much there is to do.
    auto *column = new QWidget(this);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 0, px(8));
    columnLayout->setSpacing(0);
    columnLayout->addWidget(scrolled(pane, column), 1);
    columnLayout->addWidget(paneLine(column));
    columnLayout->addWidget(m_days);
    return column;
}

QWidget *TodayPage::rightPane()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_due->setFixedHeight(px(kDueHeight));
    m_due->setCorner(m_showDue);
    auto *due = new QVBoxLayout;
    due->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), px(8));
    due->addWidget(m_due);
    layout->addLayout(due);
    layout->addWidget(paneLine(pane));
    layout->addWidget(m_stars);
    layout->addWidget(paneLine(pane));
    layout->addWidget(m_rules);
    layout->addStretch(1);
    QWidget *area = scrolled(pane, this);
    area->setFixedWidth(px(kRight));
    return area;
}

void TodayPage::build()
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(leftPane(), 1);
    columns->addWidget(standingLine(this));
    columns->addWidget(rightPane());
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_problem);
    layout->addWidget(paneLine(content));
    layout->addLayout(columns, 1);
    m_problem->hide();
    m_stack->setContent(content);
}

void TodayPage::load()
{
    if (!m_stack->beginReading(m_workspace.hasData()))
        return;
    m_asked.insert("today");
    m_workspace.worker().ask<TodayBoard>(
        this, "today", [](StoreSession &session) {
            Job job;
            return TodayDesk(session).today(job);
        },
        [this](const Result<TodayBoard> &board) {
            m_asked.remove("today");
            if (!board)
                return m_stack->fail(board.failure());
            show(*board);
            readChange();
        });
}

void TodayPage::readChange()
{
    using Change = std::optional<OutlookChange>;
    m_asked.insert("change");
    m_workspace.worker().ask<Change>(
        this, "change", [](StoreSession &session) {
            Job job;
            return readOutlookChange(session, job);
        },
        [this](const Result<Change> &change) {
            m_asked.remove("change");
            m_stars->setChange(change ? *change : Change());
        });
}

void TodayPage::setIdentity(const IdentityWatch &watch)
{
    m_identity = &watch;
    connect(&watch, &IdentityWatch::changed, this, [this] {
        if (m_read)
            show(TodayBoard(*m_read));
    });
    if (m_read)
        show(TodayBoard(*m_read));
}

bool TodayPage::isBusy() const
{
    return !m_asked.isEmpty() || (m_identity && m_identity->isReading());
}

/// Behind the person's own work with a clock, before the work of others.
void TodayPage::addIdentity()
{
    if (!m_identity || m_identity->open() == 0)
        return;
    TodayItem item;
    item.kind = TodayItem::Kind::Identity;
    item.table = u"identity"_s;
    item.count = m_identity->open();
    for (const IdentityIssue &issue : m_identity->issues())
        if (!issue.check && item.first.size() < kIdentityNames)
            item.first << identityNames(issue);
    const auto &person = m_workspace.session().person();
    item.mine = person && (person->has(Role::Hr) || person->has(Role::Lead));
    auto &items = m_board->items;
    items.insert(std::ranges::find_if(items, [&](const TodayItem &other) { return item.mine && !other.mine; }), std::move(item));
}

void TodayPage::show(const TodayBoard &board)
{
    m_read = board;
    m_board = board;
    addIdentity();
    const int things = int(m_board->items.size());
    m_head->show(*m_board, m_workspace.pastEnd().has_value());
    m_list->setItems(m_board->items, board.nowMs);
    m_list->setVisible(things > 0);
    m_free->setVisible(things == 0);
    m_free->setRuns({Run::iconOf(u"check"_s, Tone::Good, {}, 14), Run::of(tr("Nothing is late, nothing falls, nothing waits."))});
    tellBadges();
    m_held->show(board.held);
    showDue();
    m_stars->show(board);
    m_days->show(*m_board);
    m_rules->show(*m_board);
    m_stack->showContent();
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
    m_showDue->setVisible(std::ranges::any_of(m_board->due, [](int count) { return count > 0; }));
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

void TodayPage::undoLast()
{
    m_workspace.worker().ask<QStringList>(
        this, "undo", [](StoreSession &session) { return ClaimDecisions(session).undoLast(); },
        [this](const Result<QStringList> &undone) {
            if (undone)
                return load();
            m_problem->show(Tone::Problem, failureText(undone.failure()));
        });
}

QString TodayPage::title() const
{
    return m_board && !m_board->items.empty() ? tr("Today – %1").arg(TodayHead::thingsText(int(m_board->items.size()))) : tr("Today");
}

QString TodayPage::statusText() const
{
    return m_board ? TodayHead::thingsText(int(m_board->items.size())) : QString();
}

QList<QWidget *> TodayPage::panes() const
{
    return {m_list, m_due, &m_stars->outlook()};
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
    m_head->retranslate();
    m_stars->retranslate();
    m_held->retranslate();
    m_showDue->setText(tr("Show"));
    m_showDue->setAccessibleName(tr("Show the claims due today"));
    m_list->setAccessibleName(tr("What needs you"));
    if (m_board)
        show(TodayBoard(*m_read));
    else
        m_stack->beginReading(m_workspace.hasData());
}

void TodayPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

// Meanwhile something may have been decided or marked on another page.
void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_board && m_asked.isEmpty())
        load();
}

void TodayPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
