/// SearchDesk: one field for everything: names, pinyin, initials, numbers, ids, pages.
#pragma once

#include "models/core/result.h"

#include <QtCore/QString>

#include <memory>
#include <vector>

namespace stardesk {

class StoreSession;

struct SearchHit {
    QString kind;    ///< "courier", "seller", "claim", "page"
    QString id;      ///< record key; of a page its name for `--render`
    QString title;   ///< for people
    QString match;   ///< key of the column it was found in
};

/// Uses the session's text indexes. Thread-safe: any number of searches at once.
class SearchDesk {
public:
    explicit SearchDesk(StoreSession &session);
    ~SearchDesk();

    /// The best of every kind, best first within a kind, at most `limit` in all. `kind`: one kind only, empty: all.
    /// Usage for an unknown kind.
    [[nodiscard]] Result<std::vector<SearchHit>> search(const QString &text, const QString &kind, int limit) const;

    /// Reads the searched table at this place and the letters of its names, which the first search would wait for; false
    /// where no table stands at that place. For a worker that has nothing else to do.
    static bool warm(StoreSession &session, size_t place);

private:
    StoreSession &m_session;
    struct Index;
    std::vector<std::unique_ptr<Index>> m_indexes;
};

/// Couriers by a full ID number or its last four characters (IdentityDesk::find): match is "id_number" or "id_last_four".
[[nodiscard]] Result<std::vector<SearchHit>> identityHits(StoreSession &session, const QString &typed, int limit);

} // namespace stardesk
