/// Amazon FBA: from when to when a reimbursement can be claimed; the windows changed over time (rules.md A4).
#pragma once

#include "models/core/beijing.h"
#include "models/core/result.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

class QJsonObject;

namespace stardesk {

/// One kind of claim: customer_return (counted from the refund), fc_lost_damaged (from the report), removal_lost (from
/// the last movement).
struct FbaWindowTerms {
    QString kind;
    int opensAfterDays = 0;
    std::optional<int> closesAfterDays;   ///< one of the two at most; none: the rule names no end
    std::optional<int> closesAfterMonths;
};

struct FbaTerms {
    std::vector<FbaWindowTerms> windows;
    [[nodiscard]] const FbaWindowTerms *find(const QString &kind) const;
};

/// {"windows": [{"kind", "opens_after_days", "closes_after_days" | "closes_after_months"}]}.
[[nodiscard]] Result<FbaTerms> parseFbaTerms(const QJsonObject &rules, const QString &path);

struct FbaWindow {
    BeijingDay opens;                ///< first day on which a claim is accepted
    std::optional<BeijingDay> lasts; ///< last such day
};
[[nodiscard]] FbaWindow fbaWindow(const FbaWindowTerms &terms, BeijingDay event);

enum class WindowState { NotYet, Open, Over };
[[nodiscard]] WindowState windowState(const FbaWindow &window, BeijingDay day);

} // namespace stardesk
