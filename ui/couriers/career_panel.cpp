#include "ui/couriers/career_panel.h"

#include "ui/couriers/career_chart.h"
#include "ui/couriers/star_proof_panel.h"
#include "ui/shared/button.h"
#include "ui/shared/keep_worded.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/segment_bar.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kChartHeight = 172;
constexpr std::array kSpans{12, 24, 0};
constexpr std::array kKinds{CareerEvent::Kind::Employer, CareerEvent::Kind::Star, CareerEvent::Kind::Incentive,
                            CareerEvent::Kind::Complaint, CareerEvent::Kind::Tip};

} // namespace

CareerPanel::CareerPanel(QWidget *parent)
    : ProfilePanel(parent)
    , m_chart(new ChartFrame({}, this))
    , m_span(new SegmentBar(tr("Time shown"), this))
    , m_proof(new StarProofPanel(this))
    , m_note(new Button({}, Button::Look::Normal, this))
    , m_kinds(new Button({}, Button::Look::Flat, this))
    , m_events(new PlainTable(this))
{
    keepWorded(*this, [this] { m_chart->setName(tr("Star history")); });
    m_span->setSmall(true);
    m_chart->setCorner(m_span);
    m_chart->setFixedHeight(px(kChartHeight));
    add(m_chart);
    column()->addSpacing(px(8));
    column()->addWidget(paneLine(this));
    column()->addWidget(m_proof);
    column()->addWidget(paneLine(this));
    column()->addSpacing(px(4));
    m_eventsHead = addSection({m_note, m_kinds});
    m_note->setSmall(true);
    add(m_events);
    column()->addStretch(1);
    m_events->setHeaderShown(false);
    m_events->setRowHeight(25);
    m_events->setColumns({{{}, 86}, {{}, 26}, {{}, 0}, {{}, PlainTable::kFit, true}});
    m_kinds->setMenu(new QMenu(m_kinds));
    connect(m_span, &SegmentBar::chosenChanged, this, &CareerPanel::fillChart);
    connect(m_events, &PlainTable::rowActivated, this, [this](int row) {
        const CareerEvent &event = m_shown[row];
        if (!event.undo.isEmpty())
            emit undoWanted(event.undo);
        else if (event.part)
            emit partWanted(int(*event.part));
        else if (!event.complaint.isEmpty())
            emit appealWanted(event.complaint, event.what);
    });
    connect(m_note, &QPushButton::clicked, this, &CareerPanel::noteWanted);
    m_span->setSegments({tr("12 m"), tr("24 m"), tr("All")});
    m_span->setChosen(2);
}

void CareerPanel::retranslate()
{
    m_span->setSegments({tr("12 m"), tr("24 m"), tr("All")});
    m_note->setText(tr("Add note…"));
    m_note->setEnabled(view().decideNo.isEmpty());
    m_note->setToolTip(view().decideNo);
    QMenu *menu = m_kinds->menu();
    menu->clear();
    menu->addAction(tr("All kinds"), this, [this] {
        m_kind.reset();
        fillEvents();
    });
    for (const CareerEvent::Kind kind : kKinds)
        menu->addAction(kindText(kind), this, [this, kind] {
            m_kind = kind;
            fillEvents();
        });
}

void CareerPanel::fill()
{
    retranslate();
    fillChart();
    m_proof->show(view());
    fillEvents();
}

void CareerPanel::fillChart()
{
    if (!hasView())
        return;
    const CareerChart chart = careerChart(view(), kSpans[size_t(qMax(0, m_span->chosen()))]);
    m_chart->setFinding(chart.finding);
    m_chart->setDescription(chart.description);
    m_chart->setLines(chart.lines, chart.decor, chart.walk);
    m_chart->setTable(chart.titles, chart.rows);
}

void CareerPanel::fillEvents()
{
    m_kinds->setText(m_kind ? kindText(*m_kind) : tr("All kinds"));
    m_kinds->setAccessibleName(tr("Kinds of events: %1").arg(m_kinds->text()));
    m_shown.clear();
    QList<QList<Runs>> rows;
    QList<int> links;
    for (const CareerEvent &event : careerEvents(view())) {
        if (m_kind && event.kind != *m_kind)
            continue;
        if (!event.link.isEmpty())
            links.append(int(rows.size()));
        rows.append({{Run::secondary(event.day.toString(Qt::ISODate))},
                     {Run::iconOf(event.icon)},
                     {Run::of(event.what, event.tone).withGap(10), Run::secondary(event.detail).elided()},
                     {Run::of(event.link, Tone::Accent)}});
        m_shown.append(event);
    }
    m_eventsHead->setRuns({Run::strong(tr("Timeline")).withGap(8),
                           Run::secondary(rows.isEmpty() ? tr("nothing of this kind") : QString())});
    m_events->setRows(rows);
    m_events->setLinkedRows(links);
    m_events->setAccessibleName(tr("Timeline"));
}

} // namespace stardesk
