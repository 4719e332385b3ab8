/// Compensation for late delivery: plans with tiers by days late, and the amount with its lines (rules.md D1, Money).
#pragma once

#include "models/core/money.h"

#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QVector>

#include <optional>

class QJsonObject;

namespace stardesk {

/// What one range of days late pays. Absent parts pay nothing.
struct CompensationTier {
    int fromDay = 1;             ///< inclusive, from 1
    std::optional<int> toDay;    ///< inclusive; none: open
    std::optional<qint64> fixed; ///< minor units of the claim's currency
    std::optional<int> itemBp;   ///< basis points of the item price
    std::optional<int> shippingBp;
    qint64 minimum = 0;          ///< the lines' sum is raised to it
};

struct CompensationPlan {
    QString id;
    Currency currency;     ///< null: the plan holds for every currency
    int promiseDays = 0;   ///< start date + N, kept until 23:59:59 local
    QVector<CompensationTier> tiers; ///< sorted by fromDay, never overlapping
    std::optional<Money> cap;

    /// The tier that holds `daysLate`; none for 0 and for days that no tier names.
    [[nodiscard]] const CompensationTier *tierFor(qint64 daysLate) const;
};

using CompensationPlans = QMap<QString, CompensationPlan>;

/// One plan, {currency|null, promise_days, tiers[], cap|null}. Malformed, naming the field, for overlapping tiers, an
/// unknown currency, a tier that pays nothing.
[[nodiscard]] Result<CompensationPlan> parseCompensationPlan(const QString &id, const QJsonObject &plan,
                                                             const QString &path);
/// The section `plans` of a rule set: id -> plan.
[[nodiscard]] Result<CompensationPlans> parseCompensationPlans(const QJsonObject &plans, const QString &path);

/// What the amount is computed from; all money in `currency`, minor units, not negative.
struct CompensationInput {
    Currency currency;
    qint64 item = 0;
    qint64 shipping = 0;
    qint64 refunded = 0;         ///< earlier refunds: they lower the ceiling, not the lines
    qint64 daysLate = 0;         ///< <= 0: on time
    std::optional<Rate> capRate; ///< from the cap's currency to `currency`; needed only where they differ
};

enum class CompensationPart { Fixed, Item, Shipping };

struct CompensationLine {
    CompensationPart part = CompensationPart::Fixed;
    int basisPoints = 0; ///< 0 for Fixed
    qint64 base = 0;     ///< what the basis points are taken of
    qint64 amount = 0;
};

struct CompensationAmount {
    QVector<CompensationLine> lines; ///< fixed, item, shipping, in this order
    std::optional<CompensationTier> tier;
    qint64 sum = 0;            ///< of the lines
    qint64 raised = 0;         ///< max(sum, minimum)
    std::optional<qint64> cap; ///< in the claim's currency, floored where converted
    qint64 ceiling = 0;        ///< item + shipping - refunded; may be below zero
    qint64 amount = 0;         ///< max(0, min(raised, cap, ceiling))
};

/// Exact. Malformed naming the field (currency, cap_rate, item, shipping, refunded) for a negative amount, a currency
/// the plan does not pay, a missing rate.
[[nodiscard]] Result<CompensationAmount> compensationFor(const CompensationPlan &plan, const CompensationInput &input);

/// "fixed", "item", "shipping": the words of the vectors and the export.
[[nodiscard]] QString compensationPartWord(CompensationPart part);

} // namespace stardesk
