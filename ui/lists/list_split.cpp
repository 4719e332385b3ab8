#include "ui/lists/list_split.h"

#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtCore/QEvent>

#include <utility>

namespace stardesk {
namespace {

constexpr int kListLeast = 400;
constexpr int kDetailLeast = 440;

} // namespace

ListSplit::ListSplit(QWidget *list, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_list(list)
{
    addWidget(list);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
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
        setSizes({qMax(px(kListLeast), m_list->minimumSizeHint().width()), width()});
}

// What stands above the list comes when its words are known.
bool ListSplit::event(QEvent *event)
{
    const bool used = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest && !m_fitted)
        fit();
    return used;
}

void ListSplit::fitList(int columns)
{
    if (std::exchange(m_fitted, true) || !m_detail)
        return;
    const int most = width() - px(kDetailLeast);
    setSizes({qBound(px(kListLeast), columns, qMax(px(kListLeast), most)), width()});
}

void ListSplit::setPlace(const QByteArray &place)
{
    m_moved = !place.isEmpty() && restoreState(place);
    m_fitted = m_fitted || m_moved;
}

} // namespace stardesk
