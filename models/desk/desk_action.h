/// What the desk knows of each action of a claim: where it is offered, and which reasons it takes.
#pragma once

#include "models/domain/claim_guards.h"
#include "models/domain/claim_reasons.h"

#include <optional>

namespace stardesk {

struct DeskAction {
    ClaimAction action = ClaimAction::Take;
    bool offered = false;              ///< here; the others happen on the server, the desk shows them
    std::optional<ReasonKind> reasons = std::nullopt; ///< none: takes no code
};

[[nodiscard]] const DeskAction &deskAction(ClaimAction action);

} // namespace stardesk
