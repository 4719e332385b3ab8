/// DeadlineDesk: everything with a clock in one list, the nearest first: claims, privileges, programmes, FBA windows, the
/// carrier's answer to complaints (seeds 001, 003, 004).
#pragma once

#include "models/core/job.h"
#include "models/core/result.h"

#include <QtCore/QStringList>

#include <vector>

namespace stardesk {

class StoreSession;

enum class DeadlineKind {
    ClaimDecision,  ///< business-time clock of a claim
    CarrierAnswer,  ///< natural days the carrier has to answer a Worry-Free complaint
    Privileges,     ///< collection window of seller privileges
    ProgrammeOrders, ///< orders that can still be put right
    FbaClaim,       ///< last day to claim for an order in Amazon's warehouse
};

struct DeadlineLine {
    DeadlineKind kind = DeadlineKind::ClaimDecision;
    QString record; ///< "claim", "seller" or "programme"; null: no single record
    QString key;
    QString what;   ///< what has to be done, in the language of the installed translator
    qint64 dueMs = 0;
};

struct DeadlineList {
    std::vector<DeadlineLine> lines; ///< by due, at most as many as asked for
    qint64 total = 0;
    qint64 late = 0;                 ///< of all
};

class DeadlineDesk {
public:
    explicit DeadlineDesk(StoreSession &session) : m_session(session) {}

    /// What is due within `days` from now or is late already; the `most` nearest of it. Cancelled by the job.
    [[nodiscard]] Result<DeadlineList> deadlines(int days, size_t most, Job &job) const;

private:
    StoreSession &m_session;
};

/// For people, in the language of the installed translator.
[[nodiscard]] QString deadlineKindText(DeadlineKind kind);

} // namespace stardesk
