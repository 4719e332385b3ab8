/// AsOfDesk: the whole desk as it was at the end of a past month (View → As of…). A past day is a store of its own, cut out
/// of the present one (as_of_records.h) and kept in its folder `past`: every desk and every page reads it like any other
/// store, with the clock standing at the last moment of the day. Nothing can be decided in it.
#pragma once

#include "models/core/job.h"
#include "models/desk/store_session.h"

#include <memory>
#include <vector>

namespace stardesk {

/// The last day of a Beijing month of which the data have history, and whose.
struct PeriodEnd {
    BeijingDay day;
    bool couriers = false; ///< a published courier star was in force
    bool sellers = false;  ///< a published seller star was in force, or there are daily scores
    bool claims = false;   ///< a claim had been filed
};

/// A store of the past, ready to be opened.
struct PastStore {
    QString profile;
    PeriodEnd end;
    qint64 atMs = 0; ///< the last moment of the day: what the clock of whoever looks at it shows
};

/// A store of the past with the clock that belongs to it.
struct PastSession {
    std::unique_ptr<FixedClock> clock; // outlives the session
    std::unique_ptr<StoreSession> session;
};

class AsOfDesk {
public:
    explicit AsOfDesk(StoreSession &present) : m_present(present) {}

    /// Newest first; only days that have ended before the export was made. Empty where the data have no history.
    [[nodiscard]] Result<std::vector<PeriodEnd>> periodEnds() const;
    /// The newest period end that is not after `day`. NotFound names the first one there is.
    [[nodiscard]] Result<PeriodEnd> periodEndAt(BeijingDay day) const;
    /// Makes the store of `end`, or finds it made. Takes about as long as an import; `job` hears the phases of one.
    /// Failure: Forbidden where the store's folder cannot be written, Busy where somebody else is making one, Cancelled, Io.
    Result<PastStore> prepare(const PeriodEnd &end, Job &job) const;
    /// The store of the period end at `day`, made and opened.
    Result<PastSession> open(BeijingDay day, Job &job) const;

private:
    StoreSession &m_present;
};

/// "2026-02-28"; the failure says what a date looks like.
[[nodiscard]] Result<BeijingDay> asOfDay(const QString &text);

} // namespace stardesk
