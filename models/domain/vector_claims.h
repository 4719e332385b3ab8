/// Evaluates the vector kinds of claims and identity, for `rules check`.
#pragma once

#include "models/core/result.h"

#include <QtCore/QString>

class QJsonObject;

namespace stardesk {

struct RuleSet;

/// True for fx_convert, money_split, claim_amount, effective_lateness, delay_attribution, sla_due, resident_id.
[[nodiscard]] bool isClaimVectorKind(const QString &kind);

/// The result in the shape of the case's `expect`. Bad input is a Failure that names the input's field.
[[nodiscard]] Result<QJsonObject> evaluateClaimVector(const QString &kind, const QJsonObject &input,
                                                      const RuleSet &rules);

} // namespace stardesk
