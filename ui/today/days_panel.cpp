#include "ui/today/days_panel.h"

#include "models/desk/cell_value.h"
#include "models/desk/today_desk.h"
#include "ui/shared/plain_table.h"
#include "ui/theme/theme.h"
#include "ui/today/day_strip.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace stardesk {

DaysPanel::DaysPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new RunLabel(this))
    , m_note(new RunLabel(this))
    , m_days(new DayStrip(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(size::pagePadding), px(4), px(size::pagePadding), 0);
    layout->setSpacing(0);
    layout->addWidget(sectionHead(m_title, {m_note}, this));
    layout->addWidget(m_days);
}

void DaysPanel::show(const TodayBoard &board)
{
    const StarOutlook &stars = board.stars;
    QList<DayStrip::Event> events;
    events.append({stars.dataDate, tr("counting day"), true});
    events.append({BeijingDay::ofInstant(board.window.closesMs), tr("privileges close"), false});
    events.append({stars.publishesOn, tr("star day"), true});
    for (const TodayItem &item : board.items)
        if (item.kind == TodayItem::Kind::Programme && item.dueMs)
            events.append({BeijingDay::ofInstant(*item.dueMs - 1), tr("%1 window ends").arg(codeWord(item.platform)), false});
    std::ranges::stable_sort(events, {}, &DayStrip::Event::day);
    m_days->show(board.today, stars.dataDate.plus(1), stars.publishesOn, events);
    m_title->setRuns({Run::strong(tr("Next 14 days"))});
    m_note->setRuns({Run::caption(tr("hatched: fixed · Beijing dates"))});
}

} // namespace stardesk
