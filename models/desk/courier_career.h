/// CourierCareer: what stands in a courier's profile beside employers and stars: incentives, complaints, conduct by week,
/// what raters say, and the stars of past months computed again.
#pragma once

#include "models/core/money.h"
#include "models/desk/courier_desk.h"

#include <array>
#include <vector>

namespace stardesk {

/// One entry of the catalogue: what a star brings, and who pays it.
struct IncentiveLine {
    QString key;
    int star = 0;               ///< from this star on
    QString kind;               ///< "cash", "insurance", "loan", "promotion"
    QString name;
    QString payer;              ///< name of the employer; null: not named
    std::optional<Money> amount;
    BeijingDay from;
    std::optional<BeijingDay> to; ///< exclusive; none: open
};

/// A grant to this person.
struct AwardLine {
    QString key;
    IncentiveLine incentive;    ///< `amount` is the grant's own where it names one
    QString status;             ///< "eligible", "awarded", "expired"
    std::optional<BeijingDay> awardedOn;
    std::optional<BeijingDay> expiresOn;
};

struct ComplaintLine {
    QString key;
    QString severity;           ///< "minor", "major", "critical"
    std::optional<bool> upheld; ///< none: not decided yet
    bool falseSignOff = false;
    std::optional<BeijingDay> decidedOn;
    QString appeal;             ///< "pending", "accepted", "rejected"; empty: none
};

/// One ISO week of deliveries; counts of acts, never of raters.
struct ConductWeek {
    BeijingDay monday;
    qint64 deliveries = 0;
    HitShare onTime;
    HitShare contact;
    HitShare door;
    HitShare consent;
    std::optional<qint64> voiceCalls; ///< by the voice assistant; none: not counted
};

/// How often a word was given with the notes of the rated window; none where fewer than anonymity_k gave it.
struct FeedbackTag {
    QString tag;
    std::optional<qint64> count;
};

/// One anonymous note; its key is for decisions on it and is never shown.
struct FeedbackNote {
    QString key;
    QString text;
};

/// What raters wrote in the rated window, without date, channel or order (rules.md A1).
struct FeedbackWords {
    bool enough = false;        ///< false: fewer than anonymity_k ratings, nothing else is filled
    std::vector<FeedbackTag> tags;
    std::vector<FeedbackNote> notes; ///< in the order of their letters
};

/// A week of the rated window with enough ratings to speak of it: what can be excluded from it.
struct FeedbackWeek {
    QString key;
    BeijingDay monday;
    /// Taobao, Tmall, Guoguo; none: fewer than anonymity_k.
    std::array<std::optional<qint64>, 3> channels;
    qint64 ratings = 0;         ///< anonymity_k or more
};

/// What colleagues of HR wrote about a courier, or which rating they took out.
struct PersonNote {
    QString key;
    bool exclusion = false;     ///< a rating that is not to count; else a note
    qint64 atMs = 0;
    QString actor;              ///< name, where the export knows the operator
    QString text;
    QString code;               ///< of an exclusion: "ABUSE", ...
    QString target;             ///< of an exclusion: key of the note or week
    qint64 ratings = 0;         ///< of an exclusion
};

/// Ratings of the window that do not count, by reason.
struct ExcludedRatings {
    QString reason;             ///< "NOT_COURIER_FAULT", ...
    qint64 count = 0;
};

/// The star of a month computed from its own window, beside the published one.
struct PastStar {
    QString period;             ///< "2026-02"
    std::optional<qint64> published;
    CourierStar star;
    QString ruleSet;
};

struct CourierCareer {
    int anonymityK = 0;
    std::vector<IncentiveLine> catalogue; ///< of the present employer and of nobody in particular, by star
    std::vector<AwardLine> awards;        ///< newest first
    std::vector<ComplaintLine> complaints; ///< oldest first, undecided last
    std::vector<ConductWeek> weeks;       ///< oldest first
    std::optional<qint64> voiceCalls;     ///< of the rated window
    FeedbackWords words;
    std::vector<FeedbackWeek> feedbackWeeks; ///< newest first
    std::vector<PersonNote> notes;        ///< of colleagues, newest first
    std::vector<ExcludedRatings> excluded;
    std::vector<PastStar> past;           ///< oldest first: months whose window the export still holds
};

/// `profile` is this person's. NotFound names the key; NotFound too where no rule set holds on a window's day.
[[nodiscard]] Result<CourierCareer> readCourierCareer(StoreSession &session, const CourierProfile &profile);

} // namespace stardesk
