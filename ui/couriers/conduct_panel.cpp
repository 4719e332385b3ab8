#include "ui/couriers/conduct_panel.h"

#include "ui/couriers/courier_words.h"
#include "ui/couriers/star_proof_panel.h"
#include "ui/shared/chart/chart_frame.h"
#include "ui/shared/chart/chart_legend.h"
#include "ui/shared/plain_table.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kChartHeight = 190;
constexpr qsizetype kWeeks = 26;

double percentOf(const HitShare &share)
{
    return share.total > 0 ? 100.0 * double(share.hits) / double(share.total) : 0;
}

} // namespace

ConductPanel::ConductPanel(QWidget *parent)
    : ProfilePanel(parent)
    , m_measures(new PlainTable(this))
    , m_chart(new ChartFrame(tr("Contact by week"), this))
    , m_legend(new ChartLegend(this))
{
    m_head = addSection();
    add(m_measures);
    column()->addSpacing(px(6));
    m_legal = addText();
    addLine();
    m_chart->setFixedHeight(px(kChartHeight));
    add(m_chart);
    add(m_legend);
    column()->addStretch(1);
}

void ConductPanel::fill()
{
    fillMeasures();
    fillChart();
}

void ConductPanel::fillMeasures()
{
    const CourierProfile &profile = view().profile;
    const QLocale locale;
    QList<QList<Runs>> rows;
    if (profile.window) {
        const auto &window = *profile.window;
        const auto add = [&](CourierComponent component, const QString &what, const HitShare &share) {
            const int points = profile.computed ? profile.computed->components[size_t(component)].value_or(-1) : -1;
            const Runs counts{share.total > 0 ? Run::secondary(locale.toString(share.hits) + u" / "_s + locale.toString(share.total))
                                              : Run::secondary(tr("no data"))};
            rows.append({{Run::of(what).elided()}, counts, {Run::of(percentText(share))},
                         {points >= 0 ? Run::of(scoreText(points)) : Run::secondary(u"–"_s)}});
        };
        add(CourierComponent::OnTime, tr("Delivered on time"), window.onTime);
        add(CourierComponent::Contact, tr("Contacted before delivery"), window.contact);
        if (view().career.voiceCalls)
            rows.append({{Run::secondary(tr("of these by the voice assistant")).elided()},
                         {Run::secondary(locale.toString(*view().career.voiceCalls) + u" / "_s + locale.toString(window.contact.hits))},
                         {Run::secondary(percentText({*view().career.voiceCalls, window.contact.hits}))}, {}});
        add(CourierComponent::Door, tr("To the door when asked"), window.door);
        add(CourierComponent::Consent, tr("Asked before a pick-up point, told where"), window.consent);
    }
    const QString until = profile.windowAsOf ? dayText(profile.windowAsOf->date()) : QString();
    m_head->setRuns(rows.isEmpty()
                        ? Runs{Run::secondary(tr("The export brings no conduct window of this person."))}
                        : Runs{Run::strong(tr("Conduct")).withGap(8),
                               Run::secondary(tr("%n days to %1", nullptr, view().rules ? view().rules->courier.windowDays : 0).arg(until))});
    m_measures->setVisible(!rows.isEmpty());
    m_measures->setColumns({{tr("Measure"), 0}, {tr("Done"), 110, true}, {tr("Share %"), 64, true}, {tr("Points"), 60, true}});
    m_measures->setRows(rows);
    m_legal->setText(tr("Points are the share that is sure even with few parcels: a perfect record of ten parcels counts less "
                        "than one of a thousand."));
    m_legal->setVisible(!rows.isEmpty());
}

void ConductPanel::fillChart()
{
    const auto &all = view().career.weeks;
    const qsizetype first = qMax(qsizetype(0), qsizetype(all.size()) - kWeeks);
    ChartLine contact{tr("contacted first %"), ChartLine::Role::Official, 1, {}, false};
    ChartLine voice{tr("by the voice assistant %"), ChartLine::Role::Series, 2, {}, false};
    ChartDecor decor;
    QList<ChartPoint> walk;
    QList<QStringList> rows;
    HitShare contacts, calls;
    for (qsizetype i = first; i < qsizetype(all.size()); ++i) {
        const ConductWeek &week = all[size_t(i)];
        const double x = double(i - first);
        const HitShare byVoice{week.voiceCalls.value_or(0), week.deliveries};
        if (week.deliveries > 0)
            contact.points.append({x, percentOf(week.contact)});
        if (week.voiceCalls && week.deliveries > 0)
            voice.points.append({x, percentOf(byVoice)});
        contacts.hits += week.contact.hits;
        contacts.total += week.contact.total;
        calls.hits += week.voiceCalls.value_or(0);
        calls.total += week.contact.hits;
        // Weeks are named by their Monday, a Beijing day.
        const QString monday = week.monday.iso();
        if ((i - first) % 4 == 0)
            decor.xTicks.append({x, dayText(week.monday.date())});
        walk.append({x, percentOf(week.contact), tr("Week of %1: %2 % contacted, %3 parcels").arg(monday, percentText(week.contact))
                                                     .arg(week.deliveries)});
        rows.prepend({monday, QLocale().toString(week.deliveries), percentText(week.contact), percentText(byVoice),
                      percentText(week.onTime), percentText(week.door), percentText(week.consent)});
    }
    decor.xTo = qMax(1.0, double(qsizetype(all.size()) - first - 1));
    decor.yTo = 100;
    for (const int percent : {0, 25, 50, 75, 100})
        decor.yTicks.append({double(percent), QString::number(percent)});
    const QString finding = rows.isEmpty() ? tr("No weeks in this export")
        : calls.hits > 0 ? tr("%1 % contacted first, %2 % of it by voice assistant").arg(percentText(contacts), percentText(calls))
                         : tr("%1 % contacted first").arg(percentText(contacts));
    m_chart->setFinding(finding);
    m_chart->setDescription(finding);
    m_chart->setLines(voice.points.isEmpty() ? QList{contact} : QList{contact, voice}, decor, walk);
    m_chart->setTable({tr("Week of"), tr("Parcels"), tr("Contacted %"), tr("Voice %"), tr("On time %"), tr("Door %"), tr("Consent %")}, rows);
    m_legend->setLines({contact, voice});
    m_chart->setVisible(!rows.isEmpty());
    m_legend->setVisible(!rows.isEmpty());
}

} // namespace stardesk
