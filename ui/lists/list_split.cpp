#include "ui/lists/list_split.h"

#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <utility>

namespace stardesk {
namespace {

constexpr int kListLeast = 400;
constexpr int kDetailLeast = 440;
constexpr int kListPercent = 57; // before the list is known

} // namespace

ListSplit::ListSplit(QWidget *list, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_list(list)
{
    addWidget(list);
    setChildrenCollapsible(false);
}

void ListSplit::setDetail(QWidget *detail)
{
    m_detail = detail;
    addWidget(detail);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
}

bool ListSplit::isNarrow() const
{
    return window()->width() < size::detailBecomesPageBelow;
}

void ListSplit::setDetailOpen(bool open)
{
    m_detailOpen = open;
    fit();
}

bool ListSplit::closeDetail()
{
    if (!m_detailOpen || !isNarrow())
        return false;
    setDetailOpen(false);
    return true;
}

void ListSplit::fit()
{
    if (!m_detail)
        return;
    m_list->setVisible(!isNarrow() || !m_detailOpen);
    m_detail->setVisible(!isNarrow() || m_detailOpen);
    if (!m_fitted) // no columns yet to be as wide as: the filter above them needs its room all the same
        setSizes({width() * kListPercent / 100, width() * (100 - kListPercent) / 100});
}

void ListSplit::fitList(int columns)
{
    if (std::exchange(m_fitted, true) || !m_detail)
        return;
    const int most = width() - px(kDetailLeast);
    setSizes({qBound(px(kListLeast), columns, qMax(px(kListLeast), most)), width()});
}

} // namespace stardesk
