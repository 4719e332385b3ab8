#include "ui/sellers/seller_detail.h"

#include "models/core/text/failure_text.h"
#include "models/desk/cell_value.h"
#include "ui/sellers/indicator_grid.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/chart/chart_frame.h"
#include "ui/shared/placeholder.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/strips.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kChartHeight = 160;

Runs starRuns(std::optional<qint64> star)
{
    if (!star)
        return {Run::secondary(u"–"_s)};
    return {Run::diamonds(int(*star), {}), Run::strong(QString::number(*star)).withGap(10)};
}

QString signedPoints(int milli)
{
    return u'+' + decimalText(milli, 3, 2, QLocale());
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
    , m_stack(new QStackedWidget(this))
    , m_nobody(new Placeholder(this))
    , m_name(new RunLabel(this))
    , m_link(new Button({}, Button::Look::Flat, this))
    , m_card(new Card(this))
    , m_finding(new RunLabel(this))
    , m_copy(new Button({}, Button::Look::Flat, this))
    , m_grid(new IndicatorGrid(this))
    , m_way(new MessageStrip(this))
    , m_chart(new ChartFrame(tr("Official star by month"), this))
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), px(8));
    layout->setSpacing(0);
    m_name->setDesignHeight(32);
    m_link->setIconName(u"link"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_link);
    layout->addLayout(head);
    layout->addSpacing(px(4));
    layout->addWidget(m_card);
    layout->addSpacing(px(8));
    layout->addWidget(sectionHead(m_finding, {m_copy}, content));
    layout->addWidget(m_grid);
    layout->addSpacing(px(8));
    m_way->setDesignHeight(30);
    layout->addWidget(m_way);
    layout->addSpacing(px(10));
    m_chart->setFixedHeight(px(kChartHeight));
    layout->addWidget(m_chart);
    layout->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(area);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_link, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(u"stardesk://seller/"_s + m_view.profile.key.value);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_view.proof)
            QGuiApplication::clipboard()->setText(renderExplanation(m_view.proof->tree));
    });
    retranslate();
    clear();
}

void SellerDetail::clear()
{
    m_shown = false;
    m_nobody->setState(Placeholder::Kind::NeverHadData, tr("Choose a seller in the list to see both tracks."));
    m_stack->setCurrentIndex(0);
}

void SellerDetail::showFailure(const Failure &failure)
{
    m_shown = false;
    m_nobody->setState(Placeholder::Kind::CannotLoad, failureText(failure));
    m_stack->setCurrentIndex(0);
}

void SellerDetail::show(const SellerView &view)
{
    m_view = view;
    m_shown = true;
    fillHead();
    fillCard();
    m_finding->setRuns({Run::strong(limitingFinding(view)).elided()});
    m_copy->setVisible(view.proof.has_value());
    m_grid->show(view);
    fillWay();
    fillChart();
    m_stack->setCurrentIndex(1);
}

void SellerDetail::fillHead()
{
    const SellerProfile &profile = m_view.profile;
    QStringList second{codeWord(profile.membership)};
    if (!profile.region.isEmpty() && profile.region != profile.membership)
        second.append(profile.region);
    if (!profile.manager.isEmpty())
        second.append(profile.manager);
    second.removeAll(QString());
    m_name->setRuns({Run::of(profile.name, Tone::Neutral, TextRole::Title).withGap(8),
                     Run::secondary(second.join(u" · "_s)).elided()});
}

void SellerDetail::fillCard()
{
    const SellerProfile &p = m_view.profile;
    const auto dataOf = [](const std::optional<SellerDay> &day) {
        return day ? tr("data of %1").arg(dayText(day->day.date())) : tr("no data");
    };
    Runs predicted = starRuns(p.predicted && p.predicted->star.star ? std::optional<qint64>(*p.predicted->star.star)
                                                                    : std::nullopt);
    if (p.predicted && p.predicted->star.star && p.official)
        predicted += deltaRuns(int(*p.predicted->star.star - *p.official));
    const bool locked = p.lockedIn.has_value();
    Card::Cell lockedCell{tr("Locked in"), {Run::secondary(u"–"_s)},
                          {Run::caption(tr("from %1").arg(dayText(p.outlook.dataDate.plus(1).date()))).elided()}, 72};
    if (locked)
        lockedCell = {tr("Locked in"),
                      starRuns(p.lockedIn->star.star ? std::optional<qint64>(*p.lockedIn->star.star) : std::nullopt),
                      {Run::caption(dataOf(p.lockedIn)).elided()}, 72};
    const QDateTime closes = QDateTime::fromMSecsSinceEpoch(p.publication.closesMs, Qt::OffsetFromUTC,
                                                            int(kBeijingOffsetMs / 1000));
    Card::Cell window{tr("Privileges of this star"),
                      {p.collectable ? Run::strong(tr("can be collected")) : Run::of(tr("window closed"))},
                      {Run::caption(tr("to %1 Beijing").arg(dayText(closes.date()) + closes.toString(u" HH:mm:ss"_s)))
                           .elided()},
                      125};
    m_card->setCells({{p.officialMonth.isEmpty() ? tr("Official") : tr("Official, %1").arg(p.officialMonth),
                       starRuns(p.official), {Run::caption(p.ruleSet).elided()}, 100},
                      lockedCell,
                      {tr("Predicted for %1").arg(dayText(p.outlook.publishesOn.date())), predicted,
                       {Run::caption(dataOf(p.predicted)).elided()}, 115},
                      window});
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
    Runs line{Run::strong(head), Run::of(best).withGap(16)};
    if (!other.isEmpty())
        line.append(Run::secondary(tr("else %1").arg(other)).elided());
    m_way->show(Tone::Good, line, {}, false);
}

void SellerDetail::fillChart()
{
    const SellerProfile &p = m_view.profile;
    ChartFrame::Line official{tr("official"), ChartFrame::Line::Role::Official, 1, {}, true};
    ChartDecor decor;
    QList<ChartPoint> walk;
    decor.yFrom = 0;
    decor.yTo = 5;
    for (int star = 0; star <= 5; ++star)
        decor.yTicks.append({double(star), QString::number(star)});
    for (size_t i = 0; i < p.stars.size(); ++i) {
        if (!p.stars[i].star)
            continue;
        official.points.append({double(i), double(*p.stars[i].star)});
        walk.append({double(i), double(*p.stars[i].star), tr("%1: %2 stars").arg(p.stars[i].month).arg(*p.stars[i].star)});
    }
    const double last = double(p.stars.size());
    for (size_t i = 0; i < p.stars.size(); i += qMax<size_t>(1, p.stars.size() / 6))
        decor.xTicks.append({double(i), p.stars[i].month});
    decor.xTo = qMax(1.0, last);
    decor.rightMargin = 86;
    if (!official.points.isEmpty()) {
        official.points.append({last, official.points.constLast().y()});
        const int now = int(official.points.constLast().y());
        decor.labels.append({.x = last, .y = double(now), .text = tr("official %1").arg(now), .color = {}, .dotColor = {}});
        if (p.predicted && p.predicted->star.star && *p.predicted->star.star != now)
            decor.labels.append({.x = last, .y = double(*p.predicted->star.star),
                                 .text = tr("predicted %1").arg(*p.predicted->star.star), .color = theme().series[0],
                                 .dot = true, .dotColor = theme().series[0]});
    }
    m_chart->setVisible(!official.points.isEmpty());
    m_chart->setFinding(tr("Official star by month"));
    m_chart->setDescription(walk.isEmpty() ? QString() : walk.constFirst().sentence + u" – "_s + walk.constLast().sentence);
    m_chart->setLines({official}, decor, walk);
}

void SellerDetail::retranslate()
{
    m_copy->setText(tr("Copy explanation"));
    m_link->setAccessibleName(tr("Copy link to this seller"));
    m_link->setToolTip(tr("Copy link to this seller"));
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
    m_copy->isVisible() ? m_copy->setFocus() : m_link->setFocus();
}

void SellerDetail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
