/// Why an order is not taken: beside the workflow's own refusals, what the desk knows of decisions on their way.
#include "models/core/text/failure_text.h"
#include "models/desk/claim_basis.h"
#include "models/desk/decision_room.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

bool addsEvidence(ClaimAction action)
{
    return action == ClaimAction::Attach || action == ClaimAction::LinkIncident;
}

} // namespace

bool isAboutPersons(ClaimRefusal refusal)
{
    return refusal == ClaimRefusal::SamePerson || refusal == ClaimRefusal::Contributor || refusal == ClaimRefusal::Checker
        || refusal == ClaimRefusal::PreviousCycle;
}

ClaimNo serverOnly()
{
    return {u"SERVER_ONLY"_s, QCoreApplication::translate("ClaimDecisions", "This happens on the server; the desk shows it.")};
}

ClaimNo noOf(ClaimRefusal refusal)
{
    return {claimRefusalWord(refusal), claimRefusalText(refusal)};
}

ClaimNo noOf(const Failure &failure)
{
    return {failureWord(failure.code), failureText(failure)};
}

std::optional<ClaimNo> noSecondDecision(const ClaimSituation &situation, ClaimAction action, const ClaimBasis &basis,
                                        const Clock &clock)
{
    const OutboxEntry *entry = situation.onItsWay();
    if (!entry || addsEvidence(action))
        return {};
    const QString name = basis.nameOf(entry->decision.actor);
    const qint64 minutes = (entry->hold.leftMs(clock) + kMsPerMinute - 1) / kMsPerMinute;
    const bool held = entry->state == OutboxState::Held && minutes > 0;
    const QString sentence = held
        ? QCoreApplication::translate("ClaimDecisions", "%1 has decided on this claim; it can be undone for %2 more min, then it is sent.")
              .arg(name, QString::number(minutes))
        : QCoreApplication::translate("ClaimDecisions", "%1 has decided on this claim; the server has not answered yet.").arg(name);
    return ClaimNo{u"ON_ITS_WAY"_s, sentence};
}

} // namespace stardesk
