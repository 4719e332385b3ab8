/// Taobao logistics evaluation: courier, logistics company and package, and the seller's own share (seed 002); DSR.
#pragma once

#include "models/core/beijing.h"
#include "models/core/result.h"

#include <QtCore/QStringList>

#include <array>
#include <optional>
#include <span>
#include <vector>

class QJsonObject;

namespace stardesk {

struct TaobaoTerms {
    int dsrMonths = 0;         ///< scores of the last months count
    int pairPerMonth = 0;      ///< first so many of the same buyer and seller in a calendar month
    int rateWithinDays = 0;    ///< after the transaction succeeded
    QStringList sellerCauses;  ///< causes of a bad evaluation that are the seller's own work
};

/// {"dsr_months", "pair_per_month", "rate_within_days", "seller_causes"}.
[[nodiscard]] Result<TaobaoTerms> parseTaobaoTerms(const QJsonObject &rules, const QString &path);

enum class LogisticsPart { Courier, Company, Package };
inline constexpr int kLogisticsPartCount = 3;

/// One part's evaluations: scores 1..5.
struct PartScores {
    qint64 count = 0;
    qint64 sum = 0;
};

struct CauseCount {
    QString cause;
    qint64 count = 0;
};

struct LogisticsEvaluation {
    std::array<std::optional<int>, kLogisticsPartCount> partCenti; ///< mean in hundredths, half up; none: no scores
    std::optional<int> centi;                                      ///< mean over all scores of the three parts
    std::optional<LogisticsPart> lowest;                           ///< the first of a tie
    std::optional<int> sellerShareBp;                              ///< of the named causes; half up; none: no causes
    std::vector<CauseCount> sellerCauses;                          ///< most frequent first, what the seller can do himself
};

/// Malformed with the field's name for negative counts or a sum outside count..5 x count.
[[nodiscard]] Result<LogisticsEvaluation> evaluateLogistics(const TaobaoTerms &terms,
                                                            const std::array<PartScores, kLogisticsPartCount> &parts,
                                                            std::span<const CauseCount> causes);

/// What to do about a cause that is the seller's own: QT_TRANSLATE_NOOP("LogisticsTips", ...); empty for others.
[[nodiscard]] const char *logisticsTip(const QString &cause);

/// One detailed seller rating.
struct DsrRating {
    QString buyer;           ///< pseudonym
    BeijingDay succeededOn;  ///< the transaction
    BeijingDay ratedOn;
    int score = 0;           ///< 1..5
};

/// The DSR of one score on a day, in hundredths, half up: ratings in time, of the last months, at most so many of one
/// buyer in a calendar month (the first ones, in the order given). None without any.
[[nodiscard]] std::optional<int> dsrOn(const TaobaoTerms &terms, std::span<const DsrRating> ratings, BeijingDay day);

} // namespace stardesk
