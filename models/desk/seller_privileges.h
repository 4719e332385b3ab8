/// Privileges: what each star grants a seller, what was collected in the window that is open, and when it closes
/// (seed 003, article 6).
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/domain/star_calendar.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace stardesk {

class StoreSession;

struct PrivilegeLine {
    QString key;
    QString name;
    int star = 0;                       ///< granted from this star on
    bool granted = false;               ///< the official star reaches it
    std::optional<qint64> collectedAtMs; ///< in the window of the publication in force
    QString collectedBy;                ///< as the export names it: "seller", or a person
};

struct SellerPrivileges {
    std::vector<PrivilegeLine> lines;   ///< valid on the publication day; by star, then by name
    int granted = 0;
    int collected = 0;

    /// Granted ones that are not collected and that a fall to `star` would take away.
    [[nodiscard]] int lostBelow(int star) const;
};

/// How the collection window stands; both edges count to the second.
enum class WindowState { Open, ClosesSoon, Closed };

struct PrivilegeWindow {
    WindowState state = WindowState::Closed;
    qint64 edgeMs = 0; ///< last second that counts while it is open; else the instant it opens
};
[[nodiscard]] PrivilegeWindow privilegeWindow(const SellerPublication &publication, qint64 nowMs);

/// `official`: the published star in force; none: nothing is granted. NotFound names the key.
[[nodiscard]] Result<SellerPrivileges> readSellerPrivileges(StoreSession &session, const SellerKey &key,
                                                            std::optional<qint64> official,
                                                            const SellerPublication &publication);

} // namespace stardesk
