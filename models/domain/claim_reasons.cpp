#include "models/domain/claim_reasons.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

struct Marks {
    bool objective = false;
    bool comment = false;
    bool fourEyes = false;
};

constexpr ClaimReason approve(QLatin1String code, QLatin1String name, const char *text, Marks marks = {})
{
    return {code, name, ReasonKind::Approve, text, marks.objective, marks.comment, marks.fourEyes};
}

constexpr ClaimReason reject(QLatin1String code, QLatin1String name, const char *text, Marks marks = {})
{
    return {code, name, ReasonKind::Reject, text, marks.objective, marks.comment, marks.fourEyes};
}

constexpr ClaimReason other(ReasonKind kind, QLatin1String code, QLatin1String name, const char *text)
{
    return {code, name, kind, text};
}

constexpr Marks kObjective{.objective = true};
constexpr Marks kComment{.comment = true};
constexpr Marks kCommentAndFourEyes{.comment = true, .fourEyes = true};

constexpr ClaimReason kReasons[] = {
    approve("A01"_L1, "LATE_CONFIRMED"_L1, QT_TRANSLATE_NOOP("ClaimReason", "The parcel arrived late.")),
    approve("A02"_L1, "DEEMED_LOST"_L1, QT_TRANSLATE_NOOP("ClaimReason", "The parcel is treated as lost.")),
    approve("A03"_L1, "PARTIAL"_L1, QT_TRANSLATE_NOOP("ClaimReason", "Part of the amount is paid.")),
    approve("A04"_L1, "GOODWILL"_L1, QT_TRANSLATE_NOOP("ClaimReason", "The amount is paid out of goodwill."),
            kCommentAndFourEyes),
    reject("R01"_L1, "NOT_LATE"_L1, QT_TRANSLATE_NOOP("ClaimReason", "The parcel arrived within the promised time."),
           kObjective),
    reject("R02"_L1, "ATTEMPTED_ON_TIME"_L1,
           QT_TRANSLATE_NOOP("ClaimReason", "Delivery was attempted within the promised time."), kObjective),
    reject("R03"_L1, "FORCE_MAJEURE"_L1, QT_TRANSLATE_NOOP("ClaimReason", "The delay was caused by force majeure."),
           kCommentAndFourEyes),
    reject("R04"_L1, "CUSTOMS_RECIPIENT"_L1,
           QT_TRANSLATE_NOOP("ClaimReason", "Customs held the parcel for papers or duty owed by the recipient.")),
    reject("R05"_L1, "ADDRESS_OR_UNREACHABLE"_L1,
           QT_TRANSLATE_NOOP("ClaimReason", "The address was wrong or the recipient could not be reached."), kComment),
    reject("R06"_L1, "OUT_OF_WINDOW"_L1, QT_TRANSLATE_NOOP("ClaimReason", "The claim was filed after the time allowed."),
           kObjective),
    reject("R07"_L1, "DUPLICATE"_L1, QT_TRANSLATE_NOOP("ClaimReason", "The same claim was filed before."), kObjective),
    reject("R08"_L1, "NOT_COVERED"_L1,
           QT_TRANSLATE_NOOP("ClaimReason", "The route, product or order value is not covered."), kObjective),
    reject("R09"_L1, "NO_EVIDENCE"_L1, QT_TRANSLATE_NOOP("ClaimReason", "The evidence asked for was not given.")),
    reject("R10"_L1, "ALREADY_REFUNDED"_L1, QT_TRANSLATE_NOOP("ClaimReason", "The order was refunded already."),
           kObjective),
    reject("R11"_L1, "PROHIBITED_GOODS"_L1, QT_TRANSLATE_NOOP("ClaimReason", "The goods may not be shipped.")),
    reject("R12"_L1, "FRAUD_SUSPECT"_L1, QT_TRANSLATE_NOOP("ClaimReason", "The claim could not be verified."),
           kCommentAndFourEyes),
    reject("R13"_L1, "MERCHANT_HANDOVER_LATE"_L1,
           QT_TRANSLATE_NOOP("ClaimReason", "The merchant handed the parcel over late and bears the cost.")),
    reject("R14"_L1, "ATTEMPTS_EXHAUSTED"_L1,
           QT_TRANSLATE_NOOP("ClaimReason", "The number of claims for this parcel is used up."), kObjective),
    reject("R15"_L1, "ORDER_CANCELLED"_L1, QT_TRANSLATE_NOOP("ClaimReason", "The order was cancelled."), kComment),
    other(ReasonKind::Info, "I01"_L1, "POD"_L1, QT_TRANSLATE_NOOP("ClaimReason", "Please send the proof of delivery.")),
    other(ReasonKind::Info, "I02"_L1, "PROMISE_SNAPSHOT"_L1,
          QT_TRANSLATE_NOOP("ClaimReason", "Please send the delivery promise as it was shown at checkout.")),
    other(ReasonKind::Info, "I03"_L1, "REFUND_VOUCHER"_L1,
          QT_TRANSLATE_NOOP("ClaimReason", "Please send the refund voucher.")),
    other(ReasonKind::Info, "I04"_L1, "CUSTOMS_PAPER"_L1,
          QT_TRANSLATE_NOOP("ClaimReason", "Please send the customs papers.")),
    other(ReasonKind::Info, "I05"_L1, "IDENTITY_OR_BANK"_L1,
          QT_TRANSLATE_NOOP("ClaimReason", "Please send proof of identity or bank details.")),
    other(ReasonKind::Reopen, "O01"_L1, "NEW_EVIDENCE"_L1, QT_TRANSLATE_NOOP("ClaimReason", "There is new evidence.")),
    other(ReasonKind::Reopen, "O02"_L1, "REVIEW_ERROR"_L1,
          QT_TRANSLATE_NOOP("ClaimReason", "The review was mistaken.")),
    other(ReasonKind::Reopen, "O03"_L1, "TRACKING_CORRECTED"_L1,
          QT_TRANSLATE_NOOP("ClaimReason", "The tracking was corrected.")),
    other(ReasonKind::Reopen, "O04"_L1, "PLATFORM_ORDER"_L1,
          QT_TRANSLATE_NOOP("ClaimReason", "The platform ordered it.")),
    other(ReasonKind::Return, "K01"_L1, "AMOUNT"_L1, QT_TRANSLATE_NOOP("ClaimReason", "Check the amount again.")),
    other(ReasonKind::Return, "K02"_L1, "CODE"_L1, QT_TRANSLATE_NOOP("ClaimReason", "Check the reason code again.")),
    other(ReasonKind::Return, "K03"_L1, "EVIDENCE"_L1, QT_TRANSLATE_NOOP("ClaimReason", "Check the evidence again.")),
    other(ReasonKind::Return, "K04"_L1, "ATTRIBUTION"_L1,
          QT_TRANSLATE_NOOP("ClaimReason", "Check the attribution again.")),
};

} // namespace

std::span<const ClaimReason> claimReasons()
{
    return kReasons;
}

const ClaimReason *findClaimReason(QStringView code)
{
    const auto it = std::find_if(std::begin(kReasons), std::end(kReasons),
                                 [code](const ClaimReason &reason) { return code == reason.code; });
    return it == std::end(kReasons) ? nullptr : it;
}

bool isReasonOf(QStringView code, ReasonKind kind)
{
    const ClaimReason *reason = findClaimReason(code);
    return reason && reason->kind == kind;
}

QString claimReasonText(QStringView code)
{
    const ClaimReason *reason = findClaimReason(code);
    return reason ? QCoreApplication::translate("ClaimReason", reason->text) : code.toString();
}

} // namespace stardesk
