/// What HR may decide about a courier, and why not: awards, exclusions of ratings, appeals of complaints, notes
/// (rules.md D2, exclusions). Pure: the desk gives the facts, the server asks the same.
#pragma once

#include <QtCore/QString>

#include <optional>
#include <span>

namespace stardesk {

enum class HrAction { Award, ExcludeRating, AppealComplaint, Note };

/// Why a rating does not count; RATER_LIMIT is the publisher's own and cannot be chosen.
struct ExclusionReason {
    QLatin1String code;   ///< "NOT_COURIER_FAULT"
    const char *text = ""; ///< English sentence, context "ExclusionReason"
};
[[nodiscard]] std::span<const ExclusionReason> exclusionReasons();
/// In the language of the installed translator; the code itself where it is unknown.
[[nodiscard]] QString exclusionReasonText(QStringView code);

/// What is known when HR decides.
struct HrFacts {
    bool isHr = false;
    bool ownCourier = false;       ///< works, or worked, for an employer of the person who decides
    bool targetKnown = false;      ///< the incentive, rating or complaint is there and belongs to the courier
    bool awardOpen = false;        ///< the courier's star earns it, it holds today, and it was not awarded
    bool complaintUpheld = false;
    bool appealed = false;
    bool excluded = false;         ///< the rating was taken out before
    qint64 ratings = 0;            ///< of the window
    qint64 excludedByPerson = 0;   ///< ratings of this courier that the same person has excluded, without this one
};

enum class HrRefusal { RoleMissing, NotOwnCourier, Unknown, NotOpen, ReasonUnknown, CommentRequired };
/// "ROLE_MISSING", ...: stable, for programs.
[[nodiscard]] QString hrRefusalWord(HrRefusal refusal);
[[nodiscard]] QString hrRefusalText(HrRefusal refusal);

inline constexpr int kHrCommentLength = 10; ///< characters of a reason

[[nodiscard]] std::optional<HrRefusal> hrRefusal(HrAction action, const HrFacts &facts, const QString &code, const QString &reason);

/// More than 5 % of a courier's ratings excluded by one manager: the audit is told (rules.md D2).
[[nodiscard]] bool exclusionNeedsAudit(const HrFacts &facts, qint64 excludedNow);

/// Decision::kind: "award", "exclude_rating", "complaint_appeal", "note".
[[nodiscard]] QString hrActionWord(HrAction action);

/// What was done, for lists of held decisions: "incentive awarded", "rating excluded"; the word itself for other kinds.
[[nodiscard]] QString hrDoneText(const QString &kind);

} // namespace stardesk
