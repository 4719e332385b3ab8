/// Gates: a missed basic-service requirement limits an indicator to the floor of the next lower star (rules.md A2).
#pragma once

#include "models/domain/seller_star.h"

#include <QtCore/QHash>

namespace stardesk {

/// A seller's measures by name, whole numbers in the unit of the gates that read them.
using SellerMeasures = QHash<QString, qint64>;

/// The gates that the measures miss on a data day; a measure that is not there misses nothing.
[[nodiscard]] std::vector<const SellerGate *> missedGates(const SellerRules &rules, const SellerMeasures &measures,
                                                          BeijingDay dataDay);

/// The score that counts when a gate is missed: the floor of the star below the score's own, 0 below the first star.
[[nodiscard]] int gatedScoreMilli(const SellerRules &rules, int milli);

/// The scores with every missed gate applied, each indicator limited once. Without gates in the rules: unchanged.
[[nodiscard]] SellerScores gatedScores(const SellerRules &rules, SellerScores scores, const SellerMeasures &measures,
                                       BeijingDay dataDay);

} // namespace stardesk
