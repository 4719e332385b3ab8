/// An issue of the identity work list counts as looked at once HR has written a note about it: held, audited and sent like
/// every note, so that colleagues see it with the next export. The records themselves are corrected where they are kept.
#pragma once

#include "models/desk/hr_decisions.h"
#include "models/desk/identity_desk.h"

namespace stardesk {

/// The note on the issue's first person.
[[nodiscard]] HrOrder identityCheckOrder(const IdentityIssue &issue, const QString &reason);
/// What such a note says of any issue, without the names of the records; none for another note.
[[nodiscard]] std::optional<QString> identityCheckReason(const QString &note);
/// Fills IdentityIssue::check. Failure of the store; a work.db that cannot be read hides only what is not answered yet.
[[nodiscard]] Result<> addIdentityChecks(StoreSession &session, std::vector<IdentityIssue> *issues);

} // namespace stardesk
