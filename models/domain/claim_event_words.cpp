#include "models/domain/claim_events.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

struct TransitionName {
    ClaimTransition transition;
    QLatin1StringView word;
    const char *text;
};

constexpr std::array kTransitions{
    TransitionName{ClaimTransition::Opened, "T01"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Opened")},
    TransitionName{ClaimTransition::Submitted, "T02"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Submitted")},
    TransitionName{ClaimTransition::AutoRejected, "T03"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Rejected automatically")},
    TransitionName{ClaimTransition::AutoApproved, "T04"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Approved automatically")},
    TransitionName{ClaimTransition::Taken, "T05"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Taken into review")},
    TransitionName{ClaimTransition::Released, "T06"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Released")},
    TransitionName{ClaimTransition::InfoRequested, "T07"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Information requested")},
    TransitionName{ClaimTransition::InfoReceived, "T08"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Information received")},
    TransitionName{ClaimTransition::InfoExpired, "T09"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Answer not received in time")},
    TransitionName{ClaimTransition::Approved, "T10"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Approved")},
    TransitionName{ClaimTransition::Proposed, "T11"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Proposed")},
    TransitionName{ClaimTransition::Rejected, "T12"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Rejected")},
    TransitionName{ClaimTransition::FirstCheck, "T13-1"_L1,
                   QT_TRANSLATE_NOOP("ClaimEvent", "Confirmed by the first of two checkers")},
    TransitionName{ClaimTransition::Checked, "T13"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Confirmed")},
    TransitionName{ClaimTransition::Returned, "T14"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Returned")},
    TransitionName{ClaimTransition::PaymentStarted, "T16"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Payment started")},
    TransitionName{ClaimTransition::Paid, "T17"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Paid")},
    TransitionName{ClaimTransition::PayFailed, "T17-FAIL"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Payment failed")},
    TransitionName{ClaimTransition::PaymentRetried, "T18"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Payment tried again")},
    TransitionName{ClaimTransition::Appealed, "T19"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Appealed")},
    TransitionName{ClaimTransition::AppealAssigned, "T20"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Appeal assigned")},
    TransitionName{ClaimTransition::DismissAsked, "T21-ASK"_L1,
                   QT_TRANSLATE_NOOP("ClaimEvent", "Dismissal of the appeal asked for")},
    TransitionName{ClaimTransition::DismissRefused, "T21-NO"_L1,
                   QT_TRANSLATE_NOOP("ClaimEvent", "Dismissal of the appeal not confirmed")},
    TransitionName{ClaimTransition::Dismissed, "T21"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Appeal dismissed")},
    TransitionName{ClaimTransition::ReopenAsked, "T22-ASK"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Reopening asked for")},
    TransitionName{ClaimTransition::ReopenRefused, "T22-NO"_L1,
                   QT_TRANSLATE_NOOP("ClaimEvent", "Reopening not confirmed")},
    TransitionName{ClaimTransition::Reopened, "T22"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Reopened")},
    TransitionName{ClaimTransition::Withdrawn, "T23"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Withdrawn")},
    TransitionName{ClaimTransition::Closed, "T24"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Closed")},
    TransitionName{ClaimTransition::Attached, "ATTACH"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Document attached")},
    TransitionName{ClaimTransition::IncidentLinked, "LINK"_L1, QT_TRANSLATE_NOOP("ClaimEvent", "Incident linked")},
};

const TransitionName &nameOf(ClaimTransition transition)
{
    return *std::find_if(kTransitions.begin(), kTransitions.end(),
                         [transition](const TransitionName &name) { return name.transition == transition; });
}

} // namespace

QString claimTransitionWord(ClaimTransition transition)
{
    return nameOf(transition).word;
}

std::optional<ClaimTransition> claimTransitionFromWord(QStringView word)
{
    const auto it = std::find_if(kTransitions.begin(), kTransitions.end(),
                                 [word](const TransitionName &name) { return word == name.word; });
    return it == kTransitions.end() ? std::nullopt : std::optional(it->transition);
}

QString claimTransitionText(ClaimTransition transition)
{
    return QCoreApplication::translate("ClaimEvent", nameOf(transition).text);
}

} // namespace stardesk
