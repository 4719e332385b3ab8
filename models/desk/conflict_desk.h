/// ConflictDesk: a person's choice between an own decision and what the server has (screens.md §3.7): field by field, or
/// left to a second person.
#pragma once

#include "models/desk/claim_decisions.h"
#include "models/desk/conflict_case.h"

namespace stardesk {

struct ConflictOutcome {
    std::optional<ClaimNo> no; ///< then nothing was stored
    ConflictEnd end = ConflictEnd::Server;
    QString decision;          ///< id of the one that goes on with the own side; empty: none
    bool proposed = false;     ///< that one waits for a second person
    bool draftKept = false;    ///< the own note stays as the claim's draft
};

class ConflictDesk {
public:
    explicit ConflictDesk(StoreSession &session) : m_session(session) {}

    /// Conflicts and rejections that nobody has ended, oldest first.
    [[nodiscard]] Result<std::vector<ConflictCase>> list() const;
    /// The own verdict goes on as a new decision on the claim as it is now, by the rules of any decision; on a claim that
    /// was decided there it asks for the claim to be reopened. The server's leaves it as it is; an own note is kept as the
    /// claim's draft. `no` where a field is not chosen (NOT_CHOSEN), where amount or reason are chosen against the verdict
    /// (MIXED_VERDICT), where it is for a second person (SECOND_PERSON), or where a rule forbids the decision.
    Result<ConflictOutcome> apply(const QString &decision, const ConflictChoice &choice);
    /// Leaves it to a second person: whoever did may not choose any more. `no` (SAME_PERSON) where it is left already.
    Result<ConflictOutcome> hold(const QString &decision);

private:
    struct Room;
    [[nodiscard]] Result<Room> open(const QString &decision) const;
    [[nodiscard]] Result<ConflictOutcome> decideAgain(const ConflictCase &conflict, const ConflictChoice &choice);
    StoreSession &m_session;
};

/// Fields that still need a choice.
[[nodiscard]] int openFields(const ConflictCase &conflict, const ConflictChoice &choice);

} // namespace stardesk
