/// PageHistory: where the person was, for Alt+Left and Alt+Right.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace stardesk {

struct PagePlace {
    QString page;
    QString key; ///< record shown, may be empty
    friend bool operator==(const PagePlace &, const PagePlace &) = default;
};

class PageHistory {
public:
    /// A step; the places after it are forgotten. The same place twice is one.
    void visit(const PagePlace &place);
    [[nodiscard]] std::optional<PagePlace> back();
    [[nodiscard]] std::optional<PagePlace> forward();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }

private:
    QList<PagePlace> m_places;
    qsizetype m_at = -1;
};

} // namespace stardesk
