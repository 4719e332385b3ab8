/// Programmes: the ratio, calendar, penalty and mean that platforms judge a seller's logistics by (rules.md A4, D4).
#pragma once

#include "models/core/beijing.h"
#include "models/core/result.h"
#include "models/domain/programme_rules.h"

#include <optional>

class QJsonObject;

namespace stardesk {

/// eBay SpeedPAK: how a window's orders stand against the required share.
struct SpeedpakStanding {
    bool ok = false;
    std::optional<qint64> headroom; ///< further orders without SpeedPAK that the window can bear; none: without limit
    std::optional<qint64> need;     ///< further compliant orders that repair it; none: no number of them can
};

/// `compliant` of `eligible` orders against basis points. An empty window is ok. Inputs have passed checkSpeedpak.
[[nodiscard]] SpeedpakStanding speedpakStanding(qint64 compliant, qint64 eligible, int requiredBp);

/// Malformed with the field's name: negative counts, compliant above eligible, basis points outside 0..10000.
[[nodiscard]] Result<> checkSpeedpak(qint64 compliant, qint64 eligible, qint64 requiredBp);

struct SpeedpakWindow {
    BeijingDay start; ///< a Sunday
    BeijingDay end;   ///< a Saturday
    BeijingDay evaluatedOn;
};

/// The window that begins on `start`.
[[nodiscard]] SpeedpakWindow speedpakWindow(const SpeedpakRules &rules, BeijingDay start);

/// The latest window that has begun on `day`; windows begin every Sunday.
[[nodiscard]] SpeedpakWindow speedpakWindowOn(const SpeedpakRules &rules, BeijingDay day);

/// WishPost, late confirmed fulfilment. Money in minor units of the rules' currency.
struct WishOrder {
    qint64 quantity = 0;
    qint64 price = 0;    ///< of one piece
    qint64 shipping = 0; ///< of one piece
    qint64 hours = 0;    ///< from release to the carrier's first scan
};

struct WishPenalty {
    qint64 limitHours = 0;
    qint64 penalty = 0;
};

/// The limit by price + shipping of one piece, the penalty by the order's value; 0 where the limit is kept.
[[nodiscard]] WishPenalty wishLatePenalty(const WishpostRules &rules, const WishOrder &order);

/// Penalty of an order that left mainland China with another carrier.
[[nodiscard]] qint64 wishOtherCarrierPenalty(const WishpostRules &rules);

/// Detailed seller rating: the mean of scores 1..5 in hundredths, half up; none without scores. `sum` of `count`.
[[nodiscard]] std::optional<int> dsrCentiScore(qint64 count, qint64 sum);

/// Vector kinds speedpak, speedpak_calendar, wish_late, dsr; Malformed with the field's name for a bad input.
[[nodiscard]] Result<QJsonObject> evaluateSpeedpak(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> evaluateSpeedpakCalendar(const SpeedpakRules &rules, const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> evaluateWishLate(const WishpostRules &rules, const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> evaluateDsr(const QJsonObject &input);

} // namespace stardesk
