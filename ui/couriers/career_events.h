/// CareerEvents: one list of a career, newest first: employers, stars.
#pragma once

#include "ui/couriers/courier_view.h"
#include "ui/shared/runs.h"

namespace stardesk {

struct CareerEvent {
    QDate day;
    QString icon;
    QString what;
    QString detail;
};

/// Newest first; a star of which nothing changed is no event.
[[nodiscard]] QList<CareerEvent> careerEvents(const CourierProfile &profile);

} // namespace stardesk
