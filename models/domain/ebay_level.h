/// eBay seller level: every measure against a share and, where the rule has one, an absolute count (rules.md A4).
#pragma once

#include "models/core/beijing.h"
#include "models/core/result.h"

#include <optional>
#include <vector>

class QJsonObject;

namespace stardesk {

enum class EbayMeasure { Defects, Unresolved, Late, Tracking };
[[nodiscard]] QLatin1String ebayMeasureWord(EbayMeasure measure);

/// A limit on one measure. Tracking is a least share, the others are most shares; both the share and the count hold.
struct EbayLimit {
    EbayMeasure measure = EbayMeasure::Defects;
    int shareBp = 0;
    std::optional<qint64> mostCount;
};

struct EbayLevelTerms {
    int evaluationDay = 0;            ///< of each month
    std::vector<EbayLimit> standard;  ///< to be above standard
    std::vector<EbayLimit> topRated;
};

/// {"evaluation_day", "standard": {MEASURE: {"share_bp", "count"}}, "top_rated": {...}}.
[[nodiscard]] Result<EbayLevelTerms> parseEbayLevelTerms(const QJsonObject &rules, const QString &path);

/// Counts of the look-back period; events by unique buyers where the rule counts those.
struct EbayCounts {
    qint64 orders = 0;
    qint64 defects = 0;
    qint64 unresolved = 0;
    qint64 late = 0;
    qint64 tracked = 0;
};

enum class EbayLevel { BelowStandard, AboveStandard, TopRated };
[[nodiscard]] QLatin1String ebayLevelWord(EbayLevel level);

struct EbayStanding {
    EbayLevel level = EbayLevel::AboveStandard;
    std::vector<EbayMeasure> breaksStandard;
    std::vector<EbayMeasure> breaksTopRated;
};

/// The level of the counts; without orders nothing is broken. Malformed with the field's name for negative counts or
/// events above the orders.
[[nodiscard]] Result<EbayStanding> ebayStanding(const EbayLevelTerms &terms, const EbayCounts &counts);

/// Further events of a measure that the limit bears at the present orders; below 0: so many too many. For tracking: the
/// tracked orders above what is needed.
[[nodiscard]] qint64 ebayHeadroom(const EbayLimit &limit, const EbayCounts &counts);

/// The first evaluation day on or after `day`.
[[nodiscard]] BeijingDay nextEbayEvaluation(const EbayLevelTerms &terms, BeijingDay day);

} // namespace stardesk
