#include "ui/couriers/compare_panel.h"

#include "ui/couriers/career_chart.h"
#include "ui/couriers/courier_words.h"
#include "ui/couriers/star_proof_panel.h"
#include "ui/shared/button.h"
#include "ui/shared/chart/chart_frame.h"
#include "ui/shared/chart/chart_legend.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/scrolled.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kChartHeight = 240;
constexpr int kMonths = 24;
constexpr int kFirstColumn = 170;
constexpr double kApart = 0.06; // lines that agree are drawn beside each other

Runs scoreRuns(const std::optional<int> &points)
{
    return {points ? Run::of(scoreText(*points)) : Run::secondary(u"–"_s)};
}

Runs shareRuns(const CourierView &view, HitShare CourierStarInput::*share)
{
    return {view.profile.window ? Run::of(percentText((*view.profile.window).*share)) : Run::secondary(u"–"_s)};
}

} // namespace

ComparePanel::ComparePanel(QWidget *parent)
    : QWidget(parent)
    , m_back(new Button({}, Button::Look::Flat, this))
    , m_title(new RunLabel(this))
    , m_chart(new ChartFrame(tr("Stars side by side"), this))
    , m_legend(new ChartLegend(this))
    , m_table(new PlainTable(this))
{
    m_back->setIconName(u"back"_s);
    m_title->setDesignHeight(32);
    m_chart->setFixedHeight(px(kChartHeight));
    m_table->setRowHeight(26);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), px(4));
    head->setSpacing(px(12));
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(px(size::pagePadding), 0, px(size::pagePadding), px(8));
    column->setSpacing(px(4));
    column->addWidget(m_chart);
    column->addWidget(m_legend);
    column->addSpacing(px(8));
    column->addWidget(m_table);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(scrolled(content, this), 1);
    setFocusProxy(m_back);
    connect(m_back, &QPushButton::clicked, this, &ComparePanel::closed);
    retranslate();
}

void ComparePanel::show(const QList<CourierView> &views)
{
    m_views = views;
    retranslate();
}

void ComparePanel::retranslate()
{
    m_back->setText(tr("Couriers"));
    m_title->setRuns({Run::of(tr("%n couriers side by side", nullptr, int(m_views.size())), Tone::Neutral, TextRole::Title)});
    if (m_views.isEmpty())
        return;
    fillChart();
    fillTable();
}

void ComparePanel::fillChart()
{
    QList<ChartLine> lines;
    QList<ChartLine> legend;
    QList<ChartPoint> walk;
    ChartDecor decor;
    QStringList titles{tr("Month")};
    QMap<QString, QStringList> byMonth;
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        const CareerChart career = careerChart(m_views[i], kMonths);
        const QString name = m_views[i].profile.name;
        if (i == 0)
            decor = career.decor;
        legend.append({name, ChartLine::Role::Series, int(i) + 1, {}, true});
        for (ChartLine line : career.lines) {
            line.name = name;
            line.role = ChartLine::Role::Series;
            line.series = int(i) + 1;
            for (QPointF &point : line.points)
                point.ry() -= kApart * double(i);
            lines.append(line);
        }
        for (ChartPoint point : career.walk) {
            point.sentence = name + u", "_s + point.sentence;
            walk.append(point);
        }
        titles.append(name);
        for (const QStringList &row : career.rows) {
            QStringList &cells = byMonth[row[0]];
            while (cells.size() < i)
                cells.append(u"–"_s);
            cells.append(row[1]);
        }
    }
    decor.bands.clear(); // the employers of one would stand behind the lines of all
    decor.spans.clear();
    decor.labels.clear();
    QList<QStringList> rows;
    for (auto month = byMonth.constEnd(); month != byMonth.constBegin();) {
        --month;
        rows.append(QStringList{month.key()} + month.value());
    }
    m_chart->setFinding(tr("Stars of the last %n months", nullptr, kMonths));
    m_chart->setDescription(titles.mid(1).join(u", "_s));
    m_chart->setLines(lines, decor, walk);
    m_chart->setTable(titles, rows);
    m_legend->setLines(legend);
}

void ComparePanel::fillTable()
{
    QList<PlainTable::Column> columns{{tr("Measure"), kFirstColumn}};
    for (const CourierView &view : m_views)
        columns.append({view.profile.name, 0, true});
    QList<QList<Runs>> rows;
    const auto add = [&](const QString &what, auto &&cell) {
        QList<Runs> row{{Run::secondary(what)}};
        for (const CourierView &view : m_views)
            row.append(cell(view));
        rows.append(row);
    };
    const QLocale locale;
    add(tr("Stars"), [](const CourierView &view) {
        const auto star = currentStar(view.profile);
        return star ? Runs{Run::strong(QString::number(*star)), Run::oneStar(int(*star))} : Runs{Run::secondary(u"–"_s)};
    });
    add(tr("Score"), [](const CourierView &view) { return scoreRuns(view.profile.computed ? view.profile.computed->score : std::nullopt); });
    add(tr("Employer"), [](const CourierView &view) {
        return view.profile.employments.empty() ? Runs{Run::secondary(u"–"_s)}
                                                : Runs{Run::of(employerText(view.profile.employments.back())).elided()};
    });
    add(tr("Employers so far"), [&](const CourierView &view) { return Runs{Run::of(locale.toString(qint64(view.profile.employments.size())))}; });
    add(tr("Ratings"), [&](const CourierView &view) {
        return view.profile.window ? Runs{Run::of(locale.toString(view.profile.window->ratings))} : Runs{Run::secondary(u"–"_s)};
    });
    add(tr("On time %"), [](const CourierView &view) { return shareRuns(view, &CourierStarInput::onTime); });
    add(tr("Contacted first %"), [](const CourierView &view) { return shareRuns(view, &CourierStarInput::contact); });
    add(tr("To the door %"), [](const CourierView &view) { return shareRuns(view, &CourierStarInput::door); });
    add(tr("Consent, notice %"), [](const CourierView &view) { return shareRuns(view, &CourierStarInput::consent); });
    add(tr("Complaints upheld"), [&](const CourierView &view) {
        if (!view.profile.window)
            return Runs{Run::secondary(u"–"_s)};
        const auto &w = *view.profile.window;
        return Runs{Run::of(locale.toString(w.minorComplaints + w.majorComplaints + w.criticalComplaints))};
    });
    add(tr("Incentives due"), [&](const CourierView &view) { return Runs{Run::of(locale.toString(incentivesDue(view)))}; });
    add(tr("Best tip"), [](const CourierView &view) {
        return view.tips.empty() || view.tips.front().all == 0 ? Runs{Run::secondary(u"–"_s)}
                                 : Runs{Run::of(StarProofPanel::componentText(view.tips.front().component)).elided(),
                                        Run::of(signedScoreText(view.tips.front().gainAll), Tone::Good)};
    });
    m_table->setColumns(columns);
    m_table->setRows(rows);
    m_table->setAccessibleName(tr("Measures side by side"));
}

void ComparePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComparePanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
