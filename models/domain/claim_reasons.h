/// The reason codes of claim decisions: A* approve, R* reject, I* information, O* appeal and reopen, K* return.
#pragma once

#include <QtCore/QString>

#include <span>

namespace stardesk {

enum class ReasonKind { Approve, Reject, Info, Reopen, Return };

struct ClaimReason {
    QLatin1String code; ///< "R04"
    QLatin1String name; ///< "CUSTOMS_RECIPIENT"
    ReasonKind kind = ReasonKind::Approve;
    const char *text = ""; ///< English sentence, context "ClaimReason"; what the claimant reads where no comment is written
    bool objective = false;     ///< T03: the system may reject with it
    bool needsComment = false;  ///< T12: a comment of some length is mandatory
    bool needsFourEyes = false; ///< always confirmed by a second person
};

/// In the order of the keys 1-9, a-f.
[[nodiscard]] std::span<const ClaimReason> claimReasons();
/// Null for an unknown code.
[[nodiscard]] const ClaimReason *findClaimReason(QStringView code);
[[nodiscard]] bool isReasonOf(QStringView code, ReasonKind kind);

/// In the language of the installed translator; the code itself where it is unknown.
[[nodiscard]] QString claimReasonText(QStringView code);

} // namespace stardesk
