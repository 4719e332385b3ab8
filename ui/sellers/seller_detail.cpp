#include "ui/sellers/seller_detail.h"

#include "models/desk/cell_value.h"
#include "ui/sellers/indicator_grid.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/sellers/history_chart.h"
#include "ui/sellers/logistics_panel.h"
#include "ui/sellers/privilege_panel.h"
#include "ui/sellers/route_panel.h"
#include "ui/sellers/what_if_panel.h"
#include "ui/shared/chart/chart_frame.h"
#include "ui/shared/explanation_tree.h"
#include "ui/shared/content_stack.h"
#include "ui/shared/keep_worded.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/strips.h"
#include "ui/shared/when.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeySequence>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kChartHeight = 160;
constexpr int kMonthsHeight = 200;
constexpr int kTreeHeight = 220;

/// Room above a panel; a hidden panel takes its room along.
class Gap final : public QWidget {
public:
    Gap(QWidget *of, int height, QWidget *parent)
        : QWidget(parent)
        , m_of(of)
    {
        setFixedHeight(px(height));
        of->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            setVisible(!m_of->isHidden());
        return false;
    }

private:
    QWidget *m_of;
};

Runs starRuns(std::optional<qint64> star)
{
    if (!star)
        return {Run::secondary(u"–"_s)};
    // The shape speaks with its word, and the digit stands beside it: colour alone tells nobody.
    return {Run::diamonds(int(*star), *star == 0 ? SellerDetail::tr("grey diamond") : SellerDetail::tr("diamonds")), Run::strong(QString::number(*star)).withGap(10)};
}

QString monthName(BeijingDay day)
{
    return QLocale().standaloneMonthName(day.date().month());
}

Card::Cell windowCell(const SellerView &view)
{
    const PrivilegeWindow window = privilegeWindow(view.profile.publication, view.nowMs);
    const QString left = spanLeftText(window.edgeMs - view.nowMs);
    const bool open = window.state != WindowState::Closed;
    const SellerPrivileges &privileges = view.privileges;
    Runs value{Run::of(SellerDetail::tr("none at this star"))};
    if (privileges.granted > 0)
        value = {Run::strong(QString::number(privileges.collected)),
                 Run::of(SellerDetail::tr("of %1 collected").arg(privileges.granted))};
    return {open ? SellerDetail::tr("Privileges, %1 left").arg(left) : SellerDetail::tr("Privileges, open in %1").arg(left), value,
            {Run::caption(open ? SellerDetail::tr("to %1").arg(beijingWhen(window.edgeMs)) : SellerDetail::tr("from %1").arg(beijingWhen(window.edgeMs))).elided()},
            138};
}

// "Ready to ship, Marketing +2.00": what one track lacks.
QString routeText(const SellerRules &rules, const SellerRoute &route)
{
    QStringList parts;
    for (size_t i = 0; i < route.missingMilli.size(); ++i)
        if (route.missingMilli[i] > 0)
            parts.append(indicatorName(rules, int(i)) + u' ' + signedPoints(route.missingMilli[i]));
    return sellerName(rules.tracks[route.track]) + u", "_s + parts.join(u", "_s);
}

} // namespace

SellerDetail::SellerDetail(QWidget *parent)
    : QWidget(parent)
    , m_stack(new ContentStack(this))
    , m_name(new RunLabel(this))
    , m_contact(new Button({}, Button::Look::Normal, this))
    , m_more(new Button({}, Button::Look::Flat, this))
    , m_card(new Card(this))
    , m_scope(new MessageStrip(this))
    , m_finding(new RunLabel(this))
    , m_explain(new Button({}, Button::Look::Flat, this))
    , m_copy(this)
    , m_tree(makeExplanationTree(tr("Why this star"), this))
    , m_grid(new IndicatorGrid(this))
    , m_way(new MessageStrip(this))
    , m_whatIf(new WhatIfPanel(this))
    , m_history(new ChartFrame({}, this))
    , m_historyNote(new RunLabel)
    , m_routes(new RoutePanel(this))
    , m_privileges(new PrivilegePanel(this))
    , m_logistics(new LogisticsPanel(this))
    , m_months(new ChartFrame({}, this))
    , m_fewOrders(new RunLabel(this))
{
    keepWorded(*this, [this] {
        m_history->setName(tr("Predicted and official star"));
        m_months->setName(tr("Indicators by month"));
    });
    build();
    connect(m_contact, &QPushButton::clicked, this, [this] { emit contactToggled(!m_view.mark.contactedAtMs); });
    connect(m_more, &QPushButton::clicked, this, &SellerDetail::openMore);
    connect(m_privileges, &PrivilegePanel::remindToggled, this, &SellerDetail::remindToggled);
    connect(m_whatIf, &WhatIfPanel::printRequested, this, &SellerDetail::planRequested);
    connect(m_explain, &QPushButton::clicked, this, &SellerDetail::toggleExplanation);
    retranslate();
    clear();
}

void SellerDetail::build()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), px(12));
    layout->setSpacing(0);
    m_name->setDesignHeight(32);
    m_contact->setIconName(u"phone"_s);
    m_more->setIconName(u"more"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(6));
    head->addWidget(m_name, 1);
    head->addWidget(m_contact);
    head->addWidget(m_more);
    layout->addLayout(head);
    const auto add = [layout, content](QWidget *widget, int gap) {
        layout->addWidget(new Gap(widget, gap, content));
        layout->addWidget(widget);
    };
    m_scope->setDesignHeight(30);
    m_way->setDesignHeight(30);
    m_history->setFixedHeight(px(kChartHeight));
    m_history->setCorner(m_historyNote);
    m_months->setFixedHeight(px(kMonthsHeight));
    add(m_card, 4);
    add(m_scope, 8);
    add(sectionHead(m_finding, {m_explain, m_copy.button()}, content), 8);
    add(m_grid, 0);
    add(m_tree, 0);
    m_tree->setFixedHeight(px(kTreeHeight));
    m_tree->hide();
    m_explain->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_I).toString(QKeySequence::NativeText));
    add(m_way, 8);
    add(m_whatIf, 10);
    add(m_history, 10);
    add(m_routes, 12);
    add(m_privileges, 12);
    add(m_logistics, 12);
    add(m_months, 12);
    add(m_fewOrders, 0);
    layout->addStretch(1);
    m_area = scrolled(content, this);
    m_stack->setContent(m_area);
}

void SellerDetail::clear()
{
    m_shown = false;
    m_stack->say(Placeholder::Kind::NeverHadData, tr("Choose a seller in the list to see both tracks."));
}

void SellerDetail::showFailure(const Failure &failure)
{
    m_shown = false;
    m_stack->fail(failure);
}

void SellerDetail::show(const SellerView &view)
{
    m_view = view;
    m_shown = true;
    fillHead();
    fillCard();
    fillScope();
    m_finding->setRuns({Run::strong(limitingFinding(view)).elided()});
    m_explain->setVisible(view.proof.has_value());
    m_copy.setTree(view.proof ? std::optional(view.proof->tree) : std::nullopt);
    if (view.proof)
        fillExplanationTree(*m_tree, view.proof->tree);
    else
        m_tree->hide();
    m_grid->show(view);
    fillWay();
    m_whatIf->show(view);
    fillHistory();
    m_routes->show(view);
    m_privileges->show(view, m_zone, m_reminded);
    m_logistics->show(view);
    fillMonths();
    // At once and from the inside out: another seller has other numbers of rows, and nothing may jump afterwards.
    for (QWidget *panel : {static_cast<QWidget *>(m_whatIf), static_cast<QWidget *>(m_routes), static_cast<QWidget *>(m_privileges),
                           static_cast<QWidget *>(m_logistics)})
        panel->layout()->activate();
    m_area->widget()->layout()->activate();
    m_stack->showContent();
}

void SellerDetail::setReminded(bool reminded)
{
    m_reminded = reminded;
    if (m_shown)
        m_privileges->show(m_view, m_zone, m_reminded);
}

void SellerDetail::openWhatIf()
{
    m_area->ensureWidgetVisible(m_whatIf);
    m_whatIf->takeFocus();
}

void SellerDetail::toggleExplanation()
{
    if (!m_view.proof || !m_shown)
        return;
    if (m_tree->isVisible()) {
        // Back to where the person was, unless that has gone meanwhile.
        (m_cameFrom && m_cameFrom->isVisible() ? m_cameFrom.data() : m_explain)->setFocus(Qt::ShortcutFocusReason);
        return m_tree->hide();
    }
    m_cameFrom = window()->focusWidget();
    m_tree->show();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_area->ensureWidgetVisible(m_tree);
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

void SellerDetail::fillHead()
{
    const SellerProfile &profile = m_view.profile;
    QStringList second{codeWord(profile.membership)};
    if (!profile.region.isEmpty() && profile.region != profile.membership)
        second.append(profile.region);
    second.append(m_view.mark.owner.isEmpty() ? profile.manager : m_view.mark.owner);
    second.removeAll(QString());
    m_name->setRuns({Run::of(profile.name, Tone::Neutral, TextRole::Title).withGap(8),
                     Run::secondary(second.join(u" · "_s)).elided()});
    m_contact->setText(m_view.mark.contactedAtMs ? tr("Contacted") : tr("Log contact"));
    m_contact->setToolTip(m_view.mark.contactedAtMs
                              ? tr("%1, %2. Click to take the note away.").arg(m_view.mark.contactedBy, beijingWhen(*m_view.mark.contactedAtMs))
                              : tr("Note that you spoke with this seller (Ctrl+L)"));
    m_contact->setEnabled(!m_view.person.isEmpty());
}

void SellerDetail::fillCard()
{
    const SellerProfile &p = m_view.profile;
    const auto dataOf = [](const std::optional<SellerDay> &day) {
        return day ? tr("data of %1").arg(dayText(day->day.date())) : tr("no data");
    };
    const auto starOf = [](const std::optional<SellerDay> &day) {
        return day && day->star.star ? std::optional<qint64>(*day->star.star) : std::nullopt;
    };
    const auto note = [](const QString &text) { return Runs{Run::caption(text).elided()}; };
    Runs predicted = starRuns(starOf(p.predicted));
    if (const auto star = starOf(p.predicted); star && p.official)
        predicted += deltaRuns(int(*star - *p.official));
    const bool current = p.officialMonth == p.publication.dataDate.iso().left(7);
    // The newest published star may be of an older month: then it says of which.
    QList<Card::Cell> cells{{current ? tr("Official, %1").arg(monthName(p.publication.publishedOn)) : tr("Official, last known"), starRuns(p.official),
                             note(current ? tr("data of %1").arg(dayText(p.publication.dataDate.date()))
                                          : p.officialMonth.isEmpty() ? tr("never published") : tr("data of %1").arg(p.officialMonth)), 112}};
    if (p.lockedIn && p.lockedIn->day == p.outlook.dataDate)
        cells.append({tr("Locked in for %1").arg(dayText(p.outlook.publishesOn.date())), starRuns(starOf(p.lockedIn)),
                      note(dataOf(p.lockedIn)), 108});
    else if (p.outlook.phase == StarPhase::Fixed) // counted elsewhere, but not known here
        cells.append({tr("Locked in for %1").arg(dayText(p.outlook.publishesOn.date())), {Run::secondary(u"–"_s)},
                      note(tr("no data of %1").arg(dayText(p.outlook.dataDate.date()))), 108});
    else
        cells.append({tr("Locked in"), {Run::secondary(u"–"_s)}, note(tr("from %1").arg(dayText(p.outlook.dataDate.plus(1).date()))), 84});
    cells.append({tr("Predicted for %1").arg(dayText(m_view.predictedFor.date())), predicted, note(dataOf(p.predicted)), 116});
    cells.append(windowCell(m_view));
    m_card->setCells(cells);
}

void SellerDetail::fillScope()
{
    if (isInScope(m_view.profile))
        return m_scope->hide();
    m_scope->show(Tone::Accent, tr("Out of scope: the star rules hold for CN, HK and TW Gold Suppliers only."),
                  {}, false);
}

void SellerDetail::fillWay()
{
    const SellerRoutes &way = m_view.way;
    if (!m_view.rules || !way.star || !way.bestTrack || way.routes.empty())
        return m_way->hide();
    const SellerRules &rules = m_view.rules->seller;
    QString best, other;
    for (const SellerRoute &route : way.routes) {
        QString &text = route.track == *way.bestTrack ? best : other;
        text = routeText(rules, route);
    }
    const QString head = m_view.keeps ? tr("Shortest to keep %1:").arg(*way.star)
                                      : tr("Shortest to %1:").arg(*way.star);
    Runs line{Run::strong(head), Run::of(best).withGap(16).elided()}; // the panel of the ways has all of it
    if (!other.isEmpty())
        line.append(Run::secondary(tr("else %1").arg(other)).elided());
    m_way->show(Tone::Good, line, {}, false);
}

void SellerDetail::fillHistory()
{
    const HistoryChart chart = historyChart(m_view);
    m_history->setVisible(!chart.lines.isEmpty());
    m_history->setFinding(chart.finding);
    m_history->setDescription(chart.description);
    m_history->setLines(chart.lines, chart.decor, chart.walk);
    m_history->setTable(chart.titles, chart.rows);
}

void SellerDetail::fillMonths()
{
    const HistoryChart chart = monthChart(m_view);
    m_months->setVisible(!chart.lines.isEmpty());
    m_months->setFinding(chart.finding);
    m_months->setDescription(chart.description);
    m_months->setLines(chart.lines, chart.decor, chart.walk);
    m_months->setTable(chart.titles, chart.rows);
    m_fewOrders->setVisible(chart.lines.isEmpty() && m_view.profile.predicted); // without any score it is said at the top
    m_fewOrders->setRuns({Run::iconOf(u"info"_s, Tone::Muted, {}, 14),
                          Run::secondary(tr("Too few orders for a score in any month; orders in the export: %1").arg(QLocale().toString(m_view.history.orders))).elided()});
}

void SellerDetail::openMore()
{
    QMenu menu(this);
    if (!m_view.person.isEmpty() && m_view.profile.manager != m_view.person && m_view.mark.owner != m_view.person)
        menu.addAction(tr("Look after this seller myself"), this, [this] { emit ownerChosen(m_view.person); });
    if (!m_view.mark.owner.isEmpty())
        menu.addAction(m_view.profile.manager.isEmpty() ? tr("Account manager as in the export")
                                                         : tr("Account manager as in the export: %1").arg(m_view.profile.manager),
                       this, [this] { emit ownerChosen({}); });
    menu.addAction(tr("Copy link to this seller"), this, [this] {
        QGuiApplication::clipboard()->setText(u"stardesk://seller/"_s + m_view.profile.key.value);
    });
    menu.addAction(tr("Action plan as PDF"), this, &SellerDetail::planRequested);
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void SellerDetail::retranslate()
{
    m_explain->setText(tr("Explain"));
    m_copy.button()->setText(tr("Copy explanation"));
    m_more->setAccessibleName(tr("More about this seller"));
    m_more->setToolTip(tr("More about this seller"));
    m_historyNote->setRuns({Run::caption(tr("dashed: if nothing changes · hatched: fixed")).elided()});
    if (m_shown)
        show(SellerView(m_view));
}

void SellerDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SellerDetail::focusInEvent(QFocusEvent *)
{
    m_contact->setFocus();
}

void SellerDetail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
