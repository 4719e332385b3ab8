/// WorkAccess: work.db of a desk, for reading beside everybody or for writing under the store's lock; and whether this
/// desk may decide at all (export.md, "Reading", steps 3 and 5; cli.md, --now).
#pragma once

#include "models/core/result.h"
#include "models/desk/operator_profile.h"

#include <memory>

namespace stardesk {

class StoreFolder;
class StoreSession;
class WorkStore;

class WorkAccess {
public:
    /// Never waits; a desk without a work.db yet gives an empty one.
    static Result<WorkAccess> forReading(const QString &profile);
    /// The lock is held as long as the object lives, which is meant to be one call: window and command line take turns. A
    /// lock that somebody else holds is waited for, at most five seconds; then Busy names the holder.
    static Result<WorkAccess> forWriting(const QString &profile);
    ~WorkAccess();
    WorkAccess(WorkAccess &&) noexcept;
    WorkAccess &operator=(WorkAccess &&) noexcept;

    [[nodiscard]] WorkStore &work() const { return *m_work; }
    [[nodiscard]] const StoreFolder &folder() const { return *m_folder; }

private:
    WorkAccess(std::unique_ptr<StoreFolder> folder, std::unique_ptr<WorkStore> work);
    std::unique_ptr<StoreFolder> m_folder; // outlives the store
    std::unique_ptr<WorkStore> m_work;
};

/// Who decides here, or Forbidden with the reason why nobody can: no operator of this account, an export that expired more
/// than half its validity ago, a clock behind the highest time this desk has ever seen.
[[nodiscard]] Result<OperatorProfile> whoDecides(const StoreSession &session, WorkStore &work);

} // namespace stardesk
