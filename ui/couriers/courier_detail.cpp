#include "ui/couriers/courier_detail.h"

#include "models/core/text/failure_text.h"
#include "ui/couriers/career_chart.h"
#include "ui/couriers/career_events.h"
#include "ui/couriers/star_proof_panel.h"
#include "ui/shared/button.h"
#include "ui/shared/placeholder.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/runs.h"
#include "ui/shared/segment_bar.h"
#include "ui/shared/tab_strip.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kChartHeight = 172;
constexpr std::array kSpans{12, 24, 0};
constexpr int kChangeMonths = 3; // as the column of the list

// "wang xiao ming" as it is written beside a name.
QString reading(const QString &pinyin)
{
    QStringList syllables = pinyin.split(u' ', Qt::SkipEmptyParts);
    for (QString &syllable : syllables)
        syllable.replace(0, 1, syllable.left(1).toUpper());
    if (syllables.size() < 2)
        return syllables.join(QString());
    const QString family = syllables.takeFirst();
    const QString given = syllables.takeFirst();
    return family + u' ' + given + syllables.join(QString()).toLower();
}

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

CourierDetail::CourierDetail(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_nobody(new Placeholder(this))
    , m_name(new RunLabel(this))
    , m_star(new RunLabel(this))
    , m_place(new RunLabel(this))
    , m_link(new Button({}, Button::Look::Flat, this))
    , m_tabs(new TabStrip(tr("Parts of the profile"), this))
    , m_pages(new QStackedWidget(this))
    , m_chart(new ChartFrame(tr("Star history"), this))
    , m_span(new SegmentBar(tr("Time shown"), this))
    , m_proof(new StarProofPanel(this))
    , m_eventsHead(new RunLabel(this))
    , m_events(new PlainTable(this))
    , m_feedbackHead(new RunLabel(this))
    , m_feedback(new PlainTable(this))
    , m_few(new RunLabel(this))
{
    auto *profile = new QWidget(this);
    auto *column = new QVBoxLayout(profile);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_tabs);
    column->addWidget(paneLine(profile));
    column->addWidget(m_pages, 1);
    m_pages->addWidget(scrolled(makeTimeline()));
    m_pages->addWidget(scrolled(makeFeedback()));
    m_tabs->setContentsMargins(px(4), 0, 0, 0);
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(profile);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_span, &SegmentBar::chosenChanged, this, &CourierDetail::fillChart);
    connect(m_link, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(u"stardesk://courier/"_s + m_view.profile.key.value);
    });
    retranslate();
    clear();
}

QWidget *CourierDetail::makeHeader()
{
    auto *header = new QWidget(this);
    auto *lines = new QVBoxLayout(header);
    lines->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), 0);
    lines->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(px(8));
    first->addWidget(m_name, 1);
    first->addWidget(m_link);
    m_name->setDesignHeight(32);
    m_star->setDesignHeight(24);
    m_place->setDesignHeight(28);
    m_link->setIconName(u"link"_s);
    lines->addLayout(first);
    lines->addWidget(m_star);
    lines->addWidget(m_place);
    return header;
}

QWidget *CourierDetail::makeTimeline()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, px(4), 0, 0);
    layout->setSpacing(0);
    m_span->setSmall(true);
    m_chart->setCorner(m_span);
    m_chart->setFixedHeight(px(kChartHeight));
    auto *chart = new QWidget(content);
    auto *margins = new QHBoxLayout(chart);
    margins->setContentsMargins(px(size::pagePadding), 0, px(size::pagePadding), 0);
    margins->addWidget(m_chart);
    layout->addWidget(chart);
    layout->addSpacing(px(8));
    layout->addWidget(paneLine(content));
    layout->addWidget(m_proof);
    layout->addWidget(paneLine(content));
    auto *events = new QWidget(content);
    auto *column = new QVBoxLayout(events);
    column->setContentsMargins(px(size::pagePadding), px(4), px(size::pagePadding), px(8));
    column->setSpacing(0);
    column->addWidget(sectionHead(m_eventsHead, {}, events));
    column->addWidget(m_events);
    m_events->setHeaderShown(false);
    m_events->setRowHeight(25);
    m_events->setColumns({{{}, 86}, {{}, 26}, {{}, 0}});
    layout->addWidget(events);
    layout->addStretch(1);
    return content;
}

QWidget *CourierDetail::makeFeedback()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(size::pagePadding), px(4), px(size::pagePadding), px(8));
    layout->setSpacing(px(4));
    layout->addWidget(sectionHead(m_feedbackHead, {}, content));
    layout->addWidget(m_feedback);
    layout->addWidget(m_few);
    layout->addStretch(1);
    return content;
}

void CourierDetail::clear()
{
    m_shown = false;
    m_nobody->setState(Placeholder::Kind::NeverHadData, tr("Choose a courier in the list to see the career."));
    m_stack->setCurrentIndex(0);
}

void CourierDetail::showFailure(const Failure &failure)
{
    m_shown = false;
    m_nobody->setState(Placeholder::Kind::CannotLoad, failureText(failure));
    m_stack->setCurrentIndex(0);
}

void CourierDetail::show(const CourierView &view)
{
    m_view = view;
    m_shown = true;
    fillHeader();
    fillChart();
    m_proof->show(view);
    fillEvents();
    fillFeedback();
    m_stack->setCurrentIndex(1);
}

void CourierDetail::fillHeader()
{
    const CourierProfile &profile = m_view.profile;
    m_name->setRuns({Run::of(profile.name, Tone::Neutral, TextRole::Title).withGap(8),
                     Run::of(reading(profile.pinyin), Tone::Muted, TextRole::TitleRegular).elided()});
    Runs star;
    if (const auto value = currentStar(profile)) {
        const int count = int(*value);
        star << Run::stars(count, {}) << Run::strong(tr("%n stars", nullptr, count)).withGap(10);
        if (const auto change = starChange(profile, kChangeMonths)) {
            star += deltaRuns(*change);
            star << Run::secondary(tr("in %n months", nullptr, kChangeMonths));
        }
        star.last().gap = 10;
        star << Run::secondary(u"· "_s + tr("official"));
    } else {
        star << Run::secondary(u"– "_s + tr("unrated"));
    }
    m_star->setRuns(star);
    Runs place;
    if (!profile.employments.empty()) {
        const EmploymentLine &job = profile.employments.back();
        place << Run::secondary(job.station.isEmpty() ? job.employer : job.employer + u" · "_s + job.station).elided();
        if (job.to)
            place << Run::caption(tr("until %1").arg(job.to->iso()));
    }
    if (!profile.phoneMasked.isEmpty())
        place << Run::iconOf(u"phone"_s) << Run::of(profile.phoneMasked);
    m_place->setRuns(place);
}

void CourierDetail::fillChart()
{
    const CareerChart chart = careerChart(m_view, kSpans[size_t(qMax(0, m_span->chosen()))]);
    m_chart->setFinding(chart.finding);
    m_chart->setDescription(chart.description);
    m_chart->setLines(chart.lines, chart.decor, chart.walk);
}

void CourierDetail::fillEvents()
{
    QList<QList<Runs>> rows;
    for (const CareerEvent &event : careerEvents(m_view.profile))
        rows.append({{Run::secondary(event.day.toString(Qt::ISODate))},
                     {Run::iconOf(event.icon)},
                     {Run::of(event.what).withGap(10), Run::secondary(event.detail).elided()}});
    m_eventsHead->setRuns({Run::strong(tr("Timeline"))});
    m_events->setRows(rows);
}

void CourierDetail::fillFeedback()
{
    const QLocale locale;
    QList<QList<Runs>> rows;
    qint64 sum = 0;
    for (const ChannelFeedback &channel : m_view.profile.feedback) {
        QList<Runs> row{{Run::of(channel.channel)}};
        if (!channel.counts) {
            row.append(Runs{Run::secondary(tr("too few to show"))});
            rows.append(row);
            continue;
        }
        for (const qint64 count : *channel.counts) {
            sum += count;
            row.append(Runs{Run::of(locale.toString(count))});
        }
        rows.append(row);
    }
    m_feedbackHead->setRuns({Run::strong(tr("Ratings by channel")).withGap(8), Run::secondary(locale.toString(sum))});
    m_feedback->setColumns({{tr("Channel"), 0}, {tr("1 star"), 74, true}, {tr("2 stars"), 74, true},
                            {tr("3 stars"), 74, true}, {tr("4 stars"), 74, true}, {tr("5 stars"), 74, true}});
    m_feedback->setRows(rows);
    m_few->setRuns({Run::caption(tr("Feedback is anonymous: nothing is shown under a number of ratings that could "
                                    "point to a person.")).elided()});
}

void CourierDetail::retranslate()
{
    m_tabs->setLabels({tr("Timeline"), tr("Feedback")});
    m_span->setSegments({tr("12 m"), tr("24 m"), tr("All")});
    if (!m_shown)
        m_span->setChosen(2);
    m_link->setAccessibleName(tr("Copy link to this courier"));
    m_link->setToolTip(tr("Copy link to this courier"));
    if (m_shown)
        show(CourierView(m_view));
}

void CourierDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange && m_shown)
        fillChart(); // bands carry their colours
    QWidget::changeEvent(event);
}

void CourierDetail::focusInEvent(QFocusEvent *)
{
    m_tabs->setFocus();
}

void CourierDetail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
