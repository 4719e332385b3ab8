/// CareerEvents: one list of a career, newest first: employers, stars, incentives, complaints.
#pragma once

#include "ui/couriers/profile_panel.h"
#include "ui/shared/runs.h"

namespace stardesk {

struct CareerEvent {
    enum class Kind { Employer, Star, Incentive, Complaint, Tip };
    Kind kind = Kind::Employer;
    QDate day;
    QString icon;
    QString what;
    QString detail;
    Tone tone = Tone::Neutral;          ///< of `what`
    std::optional<ProfilePart> part;    ///< where more about it stands
    QString link;                       ///< word of the link; empty: none
    QString complaint;                  ///< key of an upheld complaint that can be appealed; empty: none
    QString undo = {};                  ///< decision of this person that can still be taken back; empty: none
};

/// Newest first; a star of which nothing changed is no event, a gap or an overlap of employers is one.
[[nodiscard]] QList<CareerEvent> careerEvents(const CourierView &view);

/// Name of a kind for the filter of the list.
[[nodiscard]] QString kindText(CareerEvent::Kind kind);

} // namespace stardesk
