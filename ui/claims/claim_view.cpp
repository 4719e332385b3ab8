#include "ui/claims/claim_view.h"

#include "models/desk/claim_basis.h"
#include "models/desk/claim_desk.h"
#include "models/desk/store_session.h"

#include <algorithm>

namespace stardesk {

Result<ClaimView> readClaimView(StoreSession &session, const QString &key)
{
    const ClaimDecisions decisions(session);
    auto review = decisions.review(ClaimKey{key});
    if (!review)
        return review.failure();
    auto proof = ClaimDesk(session).explain(ClaimKey{key});
    if (!proof)
        return proof.failure();
    auto basis = session.claimBasis();
    if (!basis)
        return basis.failure();
    ClaimView view{std::move(*review), std::move(proof->tree), {}, {}, {}, session.info().createdAtMs, session.info().demo};
    if (const auto today = session.rulesToday())
        view.rulesToday = (*today)->id;
    std::ranges::copy_if((*basis)->operators, std::back_inserter(view.people),
                         [](const OperatorProfile &person) { return person.has(Role::Reviewer); });
    if (const auto hold = decisions.holdSettings())
        view.hold = *hold;
    return view;
}

} // namespace stardesk
