#include "models/domain/claim_guards.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

struct ActionWord {
    ClaimAction action;
    QLatin1StringView word;
    const char *text;
};

constexpr std::array<ActionWord, kClaimActionCount> kActions{{
    {ClaimAction::Submit, "submit"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Submit")},
    {ClaimAction::AutoReject, "auto-reject"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Reject automatically")},
    {ClaimAction::AutoApprove, "auto-approve"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Approve automatically")},
    {ClaimAction::Take, "take"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Take")},
    {ClaimAction::Release, "release"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Release")},
    {ClaimAction::RequestInfo, "request-info"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Request information")},
    {ClaimAction::ReceiveInfo, "receive-info"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Receive information")},
    {ClaimAction::ExpireInfo, "expire-info"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Let the request expire")},
    {ClaimAction::Approve, "approve"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Approve")},
    {ClaimAction::Reject, "reject"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Reject")},
    {ClaimAction::Confirm, "confirm"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Confirm")},
    {ClaimAction::Return, "return"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Return")},
    {ClaimAction::StartPayment, "start-payment"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Start payment")},
    {ClaimAction::ConfirmPayment, "confirm-payment"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Confirm payment")},
    {ClaimAction::FailPayment, "fail-payment"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Record a failed payment")},
    {ClaimAction::RetryPayment, "retry-payment"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Try payment again")},
    {ClaimAction::Appeal, "appeal"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Appeal")},
    {ClaimAction::Assign, "assign"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Assign")},
    {ClaimAction::Dismiss, "dismiss"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Dismiss the appeal")},
    {ClaimAction::Reopen, "reopen"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Reopen")},
    {ClaimAction::Withdraw, "withdraw"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Withdraw")},
    {ClaimAction::Close, "close"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Close")},
    {ClaimAction::Attach, "attach"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Attach a document")},
    {ClaimAction::LinkIncident, "link"_L1, QT_TRANSLATE_NOOP("ClaimAction", "Link an incident")},
}};

struct RefusalWord {
    ClaimRefusal refusal;
    QLatin1StringView word;
    const char *text;
};

constexpr std::array kRefusals{
    RefusalWord{ClaimRefusal::WrongState, "WRONG_STATE"_L1,
                QT_TRANSLATE_NOOP("Failure", "This cannot be done to the claim in its present state.")},
    RefusalWord{ClaimRefusal::RoleMissing, "ROLE_MISSING"_L1,
                QT_TRANSLATE_NOOP("Failure", "Your role does not include this.")},
    RefusalWord{ClaimRefusal::SamePerson, "SAME_PERSON"_L1,
                QT_TRANSLATE_NOOP("Failure", "You have acted on this decision already; another person must do this.")},
    RefusalWord{ClaimRefusal::Contributor, "CONTRIBUTOR"_L1,
                QT_TRANSLATE_NOOP("Failure", "You took part in this review; somebody who did not must confirm it.")},
    RefusalWord{ClaimRefusal::Checker, "CHECKER"_L1,
                QT_TRANSLATE_NOOP("Failure", "You checked in this review and can no longer take part in it.")},
    RefusalWord{ClaimRefusal::PreviousCycle, "PREVIOUS_CYCLE"_L1,
                QT_TRANSLATE_NOOP("Failure", "This person took part in an earlier review of the claim.")},
    RefusalWord{ClaimRefusal::DigestChanged, "DIGEST_CHANGED"_L1,
                QT_TRANSLATE_NOOP("Failure", "The evidence has changed since the proposal; return it with K03.")},
    RefusalWord{ClaimRefusal::Conflict, "CONFLICT"_L1,
                QT_TRANSLATE_NOOP("Failure", "Somebody else has taken or changed the claim meanwhile.")},
    RefusalWord{ClaimRefusal::NotHolder, "NOT_HOLDER"_L1,
                QT_TRANSLATE_NOOP("Failure", "Somebody else holds the claim.")},
    RefusalWord{ClaimRefusal::ReassignRequired, "REASSIGN_REQUIRED"_L1,
                QT_TRANSLATE_NOOP("Failure", "The claim was returned too often; the lead must assign it anew.")},
    RefusalWord{ClaimRefusal::AboveLimit, "ABOVE_LIMIT"_L1,
                QT_TRANSLATE_NOOP("Failure", "The amount is above your own limit.")},
    RefusalWord{ClaimRefusal::NoRate, "NO_RATE"_L1,
                QT_TRANSLATE_NOOP("Failure", "There is no exchange rate of this day to compare the amount with the limit.")},
    RefusalWord{ClaimRefusal::ReasonRequired, "REASON_REQUIRED"_L1,
                QT_TRANSLATE_NOOP("Failure", "A reason code is required.")},
    RefusalWord{ClaimRefusal::ReasonUnknown, "REASON_UNKNOWN"_L1,
                QT_TRANSLATE_NOOP("Failure", "This reason code does not fit the action.")},
    RefusalWord{ClaimRefusal::CommentRequired, "COMMENT_REQUIRED"_L1,
                QT_TRANSLATE_NOOP("Failure", "This decision needs a comment that says why.")},
    RefusalWord{ClaimRefusal::AmountZero, "AMOUNT_ZERO"_L1,
                QT_TRANSLATE_NOOP("Failure", "An approved amount must be above zero.")},
    RefusalWord{ClaimRefusal::AmountTooHigh, "AMOUNT_TOO_HIGH"_L1,
                QT_TRANSLATE_NOOP("Failure", "The amount is above what can be paid here.")},
    RefusalWord{ClaimRefusal::OutOfWindow, "OUT_OF_WINDOW"_L1, QT_TRANSLATE_NOOP("Failure", "The time for this is over.")},
    RefusalWord{ClaimRefusal::NotYet, "NOT_YET"_L1, QT_TRANSLATE_NOOP("Failure", "It is too early for this.")},
    RefusalWord{ClaimRefusal::AttemptsExhausted, "ATTEMPTS_EXHAUSTED"_L1,
                QT_TRANSLATE_NOOP("Failure", "The number of attempts is used up.")},
    RefusalWord{ClaimRefusal::EvidenceMissing, "EVIDENCE_MISSING"_L1,
                QT_TRANSLATE_NOOP("Failure", "Required evidence is missing.")},
    RefusalWord{ClaimRefusal::Flagged, "FLAGGED"_L1,
                QT_TRANSLATE_NOOP("Failure", "The claim is flagged; a person must decide.")},
    RefusalWord{ClaimRefusal::ReferenceRequired, "REFERENCE_REQUIRED"_L1,
                QT_TRANSLATE_NOOP("Failure", "A reference is required.")},
    RefusalWord{ClaimRefusal::TargetRequired, "TARGET_REQUIRED"_L1,
                QT_TRANSLATE_NOOP("Failure", "Say to whom the claim is assigned.")},
    RefusalWord{ClaimRefusal::Duplicate, "DUPLICATE"_L1, QT_TRANSLATE_NOOP("Failure", "There is such a claim already.")},
    RefusalWord{ClaimRefusal::CommandReused, "COMMAND_REUSED"_L1,
                QT_TRANSLATE_NOOP("Failure", "This decision's identity was used before with another content.")},
};

const RefusalWord &entryOf(ClaimRefusal refusal)
{
    return *std::find_if(kRefusals.begin(), kRefusals.end(),
                         [refusal](const RefusalWord &entry) { return entry.refusal == refusal; });
}

const ActionWord &entryOf(ClaimAction action)
{
    return *std::find_if(kActions.begin(), kActions.end(),
                         [action](const ActionWord &entry) { return entry.action == action; });
}

Failure::Code failureCode(ClaimRefusal refusal)
{
    if (refusal == ClaimRefusal::Conflict)
        return Failure::Code::Conflict;
    return refusal == ClaimRefusal::RoleMissing ? Failure::Code::Forbidden : Failure::Code::Rejected;
}

} // namespace

QString claimRefusalWord(ClaimRefusal refusal)
{
    return entryOf(refusal).word;
}

QString claimRefusalText(ClaimRefusal refusal)
{
    return QCoreApplication::translate("Failure", entryOf(refusal).text);
}

Failure claimFailure(ClaimRefusal refusal)
{
    return fail(failureCode(refusal), entryOf(refusal).text);
}

QString claimActionWord(ClaimAction action)
{
    return entryOf(action).word;
}

std::optional<ClaimAction> claimActionFromWord(QStringView word)
{
    const auto it = std::find_if(kActions.begin(), kActions.end(), [word](const ActionWord &entry) { return word == entry.word; });
    return it == kActions.end() ? std::nullopt : std::optional(it->action);
}

QString claimActionText(ClaimAction action)
{
    return QCoreApplication::translate("ClaimAction", entryOf(action).text);
}

ClaimRoles claimRolesFromWords(const QStringList &words)
{
    constexpr std::pair<QLatin1StringView, ClaimRole> kRoles[] = {
        {"AGENT"_L1, ClaimRole::Agent}, {"REVIEWER"_L1, ClaimRole::Reviewer}, {"APPROVER"_L1, ClaimRole::Approver},
        {"LEAD"_L1, ClaimRole::Lead},   {"FINANCE"_L1, ClaimRole::Finance},   {"AUDITOR"_L1, ClaimRole::Auditor}};
    ClaimRoles roles = 0;
    for (const auto &[word, role] : kRoles) {
        if (words.contains(word))
            roles = ClaimRoles(roles | quint16(role));
    }
    return roles;
}

ClaimOperator systemOperator()
{
    return {u"SYSTEM"_s, quint16(ClaimRole::System), std::nullopt};
}

} // namespace stardesk
