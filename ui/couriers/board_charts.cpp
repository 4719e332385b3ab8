/// The charts of BoardPanel: stars by employer and by month.
#include "models/desk/record_access.h"
#include "ui/couriers/board_panel.h"
#include "ui/couriers/courier_words.h"
#include "ui/couriers/star_scale.h"
#include "ui/shared/chart/chart_frame.h"
#include "ui/shared/chart/chart_legend.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr size_t kMostBars = 8;

QStringList countCells(const QLocale &locale, const StarCounts &stars)
{
    QStringList cells;
    for (int star = 5; star >= 0; --star)
        cells.append(locale.toString(stars[size_t(star)]));
    return cells;
}

/// "Mar"; the first one and every January carry the year: "Apr 2025".
QString tickText(int month, bool first)
{
    const QLocale locale;
    const QString name = locale.standaloneMonthName(month % 12 + 1, QLocale::ShortFormat).remove(u'.');
    return first || month % 12 == 0 ? locale.language() == QLocale::Chinese ? u"%1年%2"_s.arg(month / 12).arg(name)
                                                                            : name + u' ' + QString::number(month / 12)
                                    : name;
}

} // namespace

QString boardGroupName(const BoardGroup &group)
{
    return group.key.isEmpty() ? BoardPanel::tr("none") : group.key;
}

QString boardShareText(qint64 part, qint64 whole)
{
    return percentText({part, whole});
}

void BoardPanel::fillEmployers()
{
    const QLocale locale;
    const size_t count = std::min(m_board.employers.size(), kMostBars);
    QList<ChartBar> bars = starBars();
    ChartDecor decor;
    decor.verticalGrid = true;
    decor.yFrom = -0.5;
    decor.yTo = qMax(0.5, double(count) - 0.5);
    decor.rightMargin = 48;
    QList<QStringList> rows;
    QList<ChartPoint> walk;
    const BoardGroup *best = nullptr;
    for (size_t i = 0; i < count; ++i) {
        const BoardGroup &group = m_board.employers[i];
        const double y = double(count - 1 - i);
        const qint64 rated = qMax(qint64(1), group.couriers() - group.stars[0]);
        double x = 0;
        for (int star = 5; star >= 1; --star) {
            // In per cent of the rated: employers of any size can be compared.
            const double part = 100.0 * double(group.stars[size_t(star)]) / double(rated);
            bars[5 - star].values.prepend(part);
            if (group.stars[size_t(star)] > 0)
                decor.labels.append({.x = x + part / 2, .y = y, .text = locale.toString(group.stars[size_t(star)]),
                                     .color = inkOn(bars[5 - star]), .centred = true, .room = part});
            x += part;
        }
        decor.yTicks.append({y, boardGroupName(group)});
        decor.labels.append({.x = 100, .y = y, .text = locale.toString(group.couriers()), .color = theme().textSecondary});
        walk.append({100, y, tr("%1: %2 couriers, %3 % with four or five stars")
                                 .arg(boardGroupName(group), locale.toString(group.couriers()), boardShareText(group.good(), rated))});
        rows.append(QStringList{boardGroupName(group), locale.toString(group.couriers())} + countCells(locale, group.stars));
        if (!group.key.isEmpty() && (!best || group.good() * best->couriers() > best->good() * group.couriers()))
            best = &group;
    }
    decor.xTo = 100;
    for (const int percent : {0, 25, 50, 75, 100})
        decor.xTicks.append({double(percent), percent == 100 ? u"100 %"_s : QString::number(percent)});
    const QString finding = best ? tr("%1 has the most four and five stars: %2 %").arg(best->key, boardShareText(best->good(), best->couriers()))
                                 : tr("Stars by employer");
    m_employers->setFinding(finding);
    m_employers->setDescription(finding);
    m_employers->setBars(bars, BarLayout::Lying, decor, walk);
    m_employers->setTable({tr("Employer"), tr("Couriers"), tr("5 stars"), tr("4 stars"), tr("3 stars"), tr("2 stars"), tr("1 star"), tr("unrated")}, rows);
    m_legend->setBars(bars);
}

void BoardPanel::fillMonths()
{
    const QLocale locale;
    if (m_board.newestMonth == 0) { // no star was ever published
        m_months->hide();
        return;
    }
    m_months->show();
    QList<ChartBar> bars = starBars();
    ChartDecor decor;
    decor.xFrom = -0.5;
    decor.xTo = double(m_board.months.size()) - 0.5;
    QList<QStringList> rows;
    QList<ChartPoint> walk;
    qint64 most = 1;
    const int last = int(m_board.months.size()) - 1;
    for (int month = 0; month <= last; ++month) {
        const StarCounts &stars = m_board.months[size_t(month)];
        for (int star = 5; star >= 1; --star)
            bars[5 - star].values.append(double(stars[size_t(star)]));
        const qint64 rated = std::accumulate(stars.begin() + 1, stars.end(), qint64(0));
        most = qMax(most, rated);
        const int number = m_board.newestMonth - last + month;
        const QString name = monthText(number);
        decor.xTicks.append({double(month), tickText(number, month == 0)});
        walk.append({double(month), double(rated), tr("%1: %2 rated, %3 % with four or five stars")
                                                       .arg(name, locale.toString(rated), boardShareText(stars[4] + stars[5], rated))});
        rows.prepend(QStringList{name} + countCells(locale, stars).mid(0, 5));
    }
    const qint64 step = roundStep(most);
    for (qint64 at = 0; at <= most; at += step)
        decor.yTicks.append({double(at), locale.toString(at)});
    decor.yTo = double(most) * 1.04;
    const StarCounts &first = m_board.months.front(), &now = m_board.months.back();
    const auto goodOf = [](const StarCounts &stars) {
        return boardShareText(stars[4] + stars[5], std::accumulate(stars.begin() + 1, stars.end(), qint64(0)));
    };
    const QString finding = tr("Four and five stars: %1 % in %2, %3 % in %4").arg(goodOf(now), monthText(m_board.newestMonth), goodOf(first), monthText(m_board.newestMonth - last));
    m_months->setFinding(finding);
    m_months->setDescription(finding);
    m_months->setBars(bars, BarLayout::Standing, decor, walk);
    m_months->setTable({tr("Month"), tr("5 stars"), tr("4 stars"), tr("3 stars"), tr("2 stars"), tr("1 star")}, rows);
}

} // namespace stardesk
