#include "models/desk/seller_privileges.h"

#include "models/desk/record_access.h"
#include "models/desk/store_session.h"
#include "models/store/feed_store.h"

#include <algorithm>
#include <tuple>

namespace stardesk {

namespace {

constexpr qint64 kSoonMs = kMsPerDay;

/// Privileges valid on a day with their ordinals.
Result<std::vector<std::pair<Ordinal, PrivilegeLine>>> catalogueOn(FeedReader &reader, BeijingDay day)
{
    std::vector<std::pair<Ordinal, PrivilegeLine>> catalogue;
    auto capacity = reader.capacity("privilege");
    if (!capacity)
        return capacity.failure();
    for (Ordinal ordinal = 0; ordinal < *capacity; ++ordinal) {
        auto row = reader.readRow("privilege", ordinal);
        if (!row && row.failure().code == Failure::Code::NotFound)
            continue; // deleted
        if (!row)
            return row.failure();
        const auto from = dayOf(*row, "valid_from");
        const auto to = dayOf(*row, "valid_to");
        if ((from && day < *from) || (to && day >= *to))
            continue;
        PrivilegeLine line;
        line.key = row->key;
        line.name = row->text("name");
        line.star = int(row->integer("star"));
        catalogue.emplace_back(ordinal, std::move(line));
    }
    return catalogue;
}

} // namespace

int SellerPrivileges::lostBelow(int star) const
{
    return int(std::ranges::count_if(lines, [star](const PrivilegeLine &line) {
        return line.granted && !line.collectedAtMs && line.star > star;
    }));
}

PrivilegeWindow privilegeWindow(const SellerPublication &publication, qint64 nowMs)
{
    if (isCollectable(publication, nowMs))
        return {publication.closesMs - nowMs < kSoonMs ? WindowState::ClosesSoon : WindowState::Open,
                publication.closesMs};
    return {WindowState::Closed, publication.opensMs};
}

Result<SellerPrivileges> readSellerPrivileges(StoreSession &session, const SellerKey &key, std::optional<qint64> official,
                                              const SellerPublication &publication)
{
    FeedReader &reader = session.feed().reader();
    auto seller = recordByKey(reader, "seller", key.value);
    if (!seller)
        return seller.failure();
    auto catalogue = catalogueOn(reader, publication.publishedOn);
    if (!catalogue)
        return catalogue.failure();
    auto collections = recordsOf(reader, "privilege_collection", "seller", seller->ordinal);
    if (!collections)
        return collections.failure();
    SellerPrivileges privileges;
    for (auto &[ordinal, line] : *catalogue) {
        line.granted = official && line.star <= *official;
        for (const RecordRow &row : *collections) {
            const qint64 at = row.integer("collected_at");
            if (row.ref("privilege") != ordinal || !isCollectable(publication, at))
                continue;
            line.collectedAtMs = at;
            line.collectedBy = row.text("collected_by");
        }
        privileges.granted += line.granted ? 1 : 0;
        privileges.collected += line.granted && line.collectedAtMs ? 1 : 0;
        privileges.lines.push_back(std::move(line));
    }
    std::ranges::sort(privileges.lines, {}, [](const PrivilegeLine &line) { return std::tie(line.star, line.name); });
    return privileges;
}

} // namespace stardesk
