/// HrDecisions: what HR decides about couriers, on the same way as claims: held, audited, sent, answered (export.md).
///
/// Records: an award is a new "award" record (its key is made here, from courier and incentive, so that two desks cannot
/// grant it twice); an appeal stands on the "complaint"; an exclusion on the "feedback_note" or "feedback_week" it takes
/// out; a note on a record of its own ("person_note").
#pragma once

#include "models/core/ids.h"
#include "models/core/money.h"
#include "models/desk/claim_decisions.h"
#include "models/domain/hr_decision.h"

namespace stardesk {

struct HrOrder {
    HrAction action = HrAction::Note;
    PersonKey person;
    QString target;          ///< Award: key of the incentive. ExcludeRating: key of a feedback_note or feedback_week.
                             ///< AppealComplaint: key of the complaint. Note: empty
    QString code;            ///< ExcludeRating: an exclusion code
    QString reason;          ///< the note's text; why a rating is excluded or a complaint appealed
    qint64 ratings = 1;      ///< ExcludeRating of a week: how many
    QString channel;         ///< ExcludeRating of a week: "taobao", "tmall", "guoguo"; may be empty
    QString id;              ///< decision id, to try again without doubling; empty: a new one
};

struct HrOutcome {
    std::optional<ClaimNo> no;
    QString decision;
    qint64 leftMs = 0;
    bool duplicate = false;
    bool auditFlag = false;  ///< this person has now excluded more than 5 % of the courier's ratings; the audit says so
    [[nodiscard]] bool done() const { return !no; }
};

/// A decision about a courier that colleagues see with the next export, or that is still on its way.
struct HrLine {
    HeldDecision decision;
    QString reason;          ///< text of the note, or why
    QString target;
};

class HrDecisions {
public:
    explicit HrDecisions(StoreSession &session) : m_session(session) {}

    /// Failure: Forbidden where this desk cannot decide at all, NotFound for the person, Busy, Io.
    Result<HrOutcome> decide(const HrOrder &order);
    /// Why not, without storing; for buttons.
    [[nodiscard]] Result<HrOutcome> preview(const HrOrder &order) const;
    /// Held, queued and sent decisions on one courier, newest first. Undo through ClaimDecisions::undo.
    [[nodiscard]] Result<std::vector<HrLine>> on(const PersonKey &person) const;

private:
    Result<HrOutcome> carryOut(const HrOrder &order, bool store) const;
    StoreSession &m_session;
};

} // namespace stardesk
