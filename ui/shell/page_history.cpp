#include "ui/shell/page_history.h"

namespace stardesk {
namespace {

constexpr qsizetype kMost = 100;

} // namespace

void PageHistory::visit(const PagePlace &place)
{
    if (m_at >= 0 && m_places[m_at] == place)
        return;
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > kMost)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

std::optional<PagePlace> PageHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places[--m_at];
}

std::optional<PagePlace> PageHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places[++m_at];
}

} // namespace stardesk
