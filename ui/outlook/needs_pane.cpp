#include "ui/outlook/needs_pane.h"

#include "ui/shared/content_stack.h"
#include "ui/shared/runs.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/today/today_list.h"

#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {

NeedsPane::NeedsPane(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_heading(new RunLabel(this))
    , m_list(new TodayList(this, true))
    , m_stack(new ContentStack)
{
    m_heading->setDesignHeight(size::section);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(size::pagePadding), px(6), px(size::pagePadding), 0);
    head->addWidget(m_heading, 1);
    head->addWidget(new RunLabel({Run::key(key)}, this));
    m_stack->setContent(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(2));
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connect(m_list, &TodayList::itemOpened, this, [this](const TodayItem &item) { emit rowsRequested(item.table, item.filter); });
}

void NeedsPane::show(const std::vector<TodayItem> &items, qint64 nowMs)
{
    m_list->setItems(items, nowMs);
    m_list->setAccessibleName(tr("Needs you, %1").arg(items.size()));
    m_heading->setRuns({Run::iconOf(u"warning"_s, Tone::Warning, {}, 14).withGap(8), Run::strong(tr("Needs you %1").arg(items.size())).elided()});
    if (items.empty())
        m_stack->say(Placeholder::Kind::NeverHadData, tr("Nothing is late, nothing waits."));
    else
        m_stack->showContent();
}

void NeedsPane::fail(const Failure &failure)
{
    m_stack->fail(failure);
}

} // namespace stardesk
