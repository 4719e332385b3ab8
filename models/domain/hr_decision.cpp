#include "models/domain/hr_decision.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kAuditPercent = 5;

constexpr ExclusionReason kReasons[] = {
    {"NOT_COURIER_FAULT"_L1, QT_TRANSLATE_NOOP("ExclusionReason", "The courier was not at fault.")},
    {"FORCE_MAJEURE"_L1, QT_TRANSLATE_NOOP("ExclusionReason", "Force majeure kept the courier from delivering.")},
    {"SELLER_OR_PACKAGE"_L1, QT_TRANSLATE_NOOP("ExclusionReason", "The seller or the packaging was at fault.")},
    {"ABUSE"_L1, QT_TRANSLATE_NOOP("ExclusionReason", "The rating abuses the courier.")},
    {"COURIER_ABSENT"_L1, QT_TRANSLATE_NOOP("ExclusionReason", "The courier was absent on that day.")},
};

struct RefusalText {
    const char *word;
    const char *text;
};

constexpr RefusalText textOf(HrRefusal refusal)
{
    switch (refusal) {
    case HrRefusal::RoleMissing: return {"ROLE_MISSING", QT_TRANSLATE_NOOP("HrDecision", "Only HR decides this.")};
    case HrRefusal::NotOwnCourier:
        return {"NOT_OWN_COURIER", QT_TRANSLATE_NOOP("HrDecision", "This courier does not work for an employer of yours.")};
    case HrRefusal::Unknown: return {"UNKNOWN", QT_TRANSLATE_NOOP("HrDecision", "This courier has no such record.")};
    case HrRefusal::NotOpen:
        return {"NOT_OPEN", QT_TRANSLATE_NOOP("HrDecision", "This is not open for a decision: not earned, decided already, or over.")};
    case HrRefusal::ReasonUnknown: return {"REASON_UNKNOWN", QT_TRANSLATE_NOOP("HrDecision", "Choose one of the listed reasons.")};
    case HrRefusal::CommentRequired: return {"COMMENT_REQUIRED", QT_TRANSLATE_NOOP("HrDecision", "Write the reason in at least 10 characters.")};
    }
    Q_UNREACHABLE();
}

bool lacksReason(const QString &reason)
{
    return reason.trimmed().size() < kHrCommentLength;
}

std::optional<HrRefusal> when(bool refused, HrRefusal refusal)
{
    return refused ? std::optional(refusal) : std::nullopt;
}

} // namespace

std::span<const ExclusionReason> exclusionReasons()
{
    return kReasons;
}

QString exclusionReasonText(QStringView code)
{
    const auto found = std::ranges::find_if(kReasons, [&](const ExclusionReason &reason) { return code == reason.code; });
    return found == std::end(kReasons) ? code.toString() : QCoreApplication::translate("ExclusionReason", found->text);
}

QString hrRefusalWord(HrRefusal refusal)
{
    return QString::fromLatin1(textOf(refusal).word);
}

QString hrRefusalText(HrRefusal refusal)
{
    return QCoreApplication::translate("HrDecision", textOf(refusal).text);
}

QString hrActionWord(HrAction action)
{
    switch (action) {
    case HrAction::Award: return u"award"_s;
    case HrAction::ExcludeRating: return u"exclude_rating"_s;
    case HrAction::AppealComplaint: return u"complaint_appeal"_s;
    case HrAction::Note: return u"note"_s;
    }
    Q_UNREACHABLE();
}

QString hrDoneText(const QString &kind)
{
    static constexpr std::pair<HrAction, const char *> kTexts[] = {
        {HrAction::Award, QT_TRANSLATE_NOOP("HrDecision", "incentive awarded")},
        {HrAction::ExcludeRating, QT_TRANSLATE_NOOP("HrDecision", "rating excluded")},
        {HrAction::AppealComplaint, QT_TRANSLATE_NOOP("HrDecision", "complaint appealed")},
        {HrAction::Note, QT_TRANSLATE_NOOP("HrDecision", "note written")},
    };
    const auto found = std::ranges::find_if(kTexts, [&](const auto &text) { return kind == hrActionWord(text.first); });
    return found == std::end(kTexts) ? kind : QCoreApplication::translate("HrDecision", found->second);
}

std::optional<HrRefusal> hrRefusal(HrAction action, const HrFacts &facts, const QString &code, const QString &reason)
{
    if (!facts.isHr)
        return HrRefusal::RoleMissing;
    if (!facts.ownCourier)
        return HrRefusal::NotOwnCourier;
    if (action != HrAction::Note && !facts.targetKnown)
        return HrRefusal::Unknown;
    switch (action) {
    case HrAction::Award: return when(!facts.awardOpen, HrRefusal::NotOpen);
    case HrAction::ExcludeRating:
        if (std::ranges::none_of(kReasons, [&](const ExclusionReason &known) { return code == known.code; }))
            return HrRefusal::ReasonUnknown;
        if (facts.excluded)
            return HrRefusal::NotOpen;
        return when(lacksReason(reason), HrRefusal::CommentRequired);
    case HrAction::AppealComplaint:
        if (!facts.complaintUpheld || facts.appealed)
            return HrRefusal::NotOpen;
        return when(lacksReason(reason), HrRefusal::CommentRequired);
    case HrAction::Note: return when(reason.trimmed().isEmpty(), HrRefusal::CommentRequired);
    }
    Q_UNREACHABLE();
}

bool exclusionNeedsAudit(const HrFacts &facts, qint64 excludedNow)
{
    return (facts.excludedByPerson + excludedNow) * 100 > facts.ratings * kAuditPercent;
}

} // namespace stardesk
