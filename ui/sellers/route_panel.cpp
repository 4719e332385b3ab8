#include "ui/sellers/route_panel.h"

#include "models/desk/cell_value.h"
#include "ui/shared/plain_table.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kWay = 70;
constexpr int kTrack = 106;
constexpr int kTotal = 72;

Runs missingRuns(int milli)
{
    return milli > 0 ? Runs{Run::strong(signedPoints(milli))} : Runs{Run::secondary(RoutePanel::tr("reached"))};
}

/// Ways to one star, the shortest first.
std::vector<SellerRoute> byLength(const SellerRoutes &routes)
{
    std::vector<SellerRoute> sorted = routes.routes;
    std::ranges::stable_sort(sorted, {}, &SellerRoute::totalMilli);
    return sorted;
}

void addRoutes(const SellerRules &rules, const SellerRoutes &routes, bool keeps, QList<QList<Runs>> *rows)
{
    if (!routes.star)
        return;
    for (const SellerRoute &route : byLength(routes)) {
        const bool best = routes.bestTrack == route.track;
        const QString star = keeps ? RoutePanel::tr("keep %1").arg(*routes.star) : RoutePanel::tr("reach %1").arg(*routes.star);
        QList<Runs> row{{best ? Run::strong(star) : Run::of(star)}, {Run::of(sellerName(rules.tracks[route.track])).elided()}};
        for (const int missing : route.missingMilli)
            row.append(missingRuns(missing));
        Runs total{route.totalMilli > 0 ? Run::of(signedPoints(route.totalMilli)) : Run::of(RoutePanel::tr("reached"))};
        row.append(total);
        rows->append(row);
    }
}

} // namespace

RoutePanel::RoutePanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new RunLabel(this))
    , m_table(new PlainTable(this))
    , m_idleTitle(new RunLabel(this))
    , m_idle(new PlainTable(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(sectionHead(m_heading, {}, this));
    layout->addWidget(m_table);
    layout->addWidget(m_idleTitle);
    layout->addWidget(m_idle);
    m_table->setRowHeight(24);
    m_idle->setRowHeight(22);
    m_idle->setHeaderShown(false);
}

QStringList RoutePanel::workWithoutEffect(const SellerView &view)
{
    QStringList idle;
    const SellerRules &rules = view.rules->seller;
    const SellerScores &scores = view.profile.predicted->scores;
    for (int track = 0; track < int(rules.tracks.size()); ++track) {
        if (!view.profile.predicted->star.trackStars[size_t(track)])
            continue;
        QStringList names;
        QString limit;
        for (int indicator = 0; indicator < int(rules.indicators.size()); ++indicator) {
            const IndicatorEffect effect = effectOfRaising(rules, scores, track, indicator);
            if (effect.movesTrack || effect.stillLimiting.empty())
                continue;
            names.append(indicatorName(rules, indicator));
            limit = indicatorName(rules, effect.stillLimiting.front());
        }
        if (!names.isEmpty())
            idle.append(tr("%1: %2 alone (%3 still limits)").arg(sellerName(rules.tracks[track]), names.join(u", "_s), limit));
    }
    return idle;
}

void RoutePanel::show(const SellerView &view)
{
    const bool any = view.rules && view.profile.predicted && view.profile.predicted->star.star;
    setVisible(any);
    if (!any)
        return;
    const SellerRules &rules = view.rules->seller;
    QList<PlainTable::Column> columns{{tr("Way"), kWay}, {tr("Track"), kTrack}};
    for (int indicator = 0; indicator < int(rules.indicators.size()); ++indicator)
        columns.append({indicatorName(rules, indicator), 0, true});
    columns.append({tr("In all"), kTotal, true});
    QList<QList<Runs>> rows;
    if (view.keeps)
        addRoutes(rules, view.way, true, &rows);
    if (!view.keeps || view.way.star != view.profile.routes.star)
        addRoutes(rules, view.profile.routes, false, &rows);
    m_heading->setRuns({Run::strong(rows.isEmpty() ? tr("The highest star: no way further") : tr("Every way, in points")).elided()});
    m_table->setColumns(columns);
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    const QStringList idle = workWithoutEffect(view);
    m_idleTitle->setVisible(!idle.isEmpty());
    m_idle->setVisible(!idle.isEmpty());
    m_idleTitle->setRuns({Run::strong(tr("Work without effect on the star"))});
    QList<QList<Runs>> idleRows;
    for (const QString &line : idle)
        idleRows.append({{Run::secondary(line).elided()}});
    m_idle->setColumns({{{}, 0}});
    m_idle->setRows(idleRows);
}

} // namespace stardesk
