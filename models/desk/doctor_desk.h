/// DoctorDesk: is this desk sound? Checks that need no display and change nothing.
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QtCore/QString>

#include <vector>

namespace stardesk {

struct DoctorCheck {
    QString name;    ///< stable word: "folder", "feed", "work", "disk", "clock", "feed_age", "operator", "vault"
    bool ok = false;
    QString detail;  ///< one sentence for people, in the language of the installed translator
};

class DoctorDesk {
public:
    DoctorDesk(QString profile, const Clock &clock) : m_profile(std::move(profile)), m_clock(clock) {}

    /// `thorough` runs integrity_check instead of quick_check (minutes at millions of rows).
    [[nodiscard]] std::vector<DoctorCheck> run(bool thorough) const;

private:
    QString m_profile;
    const Clock &m_clock;
};

} // namespace stardesk
