/// ProgrammeRules: the programmes section of a rule set (numbers of platform programmes that the desk computes with).
#pragma once

#include "models/core/currency.h"
#include "models/core/result.h"

class QJsonObject;

namespace stardesk {

/// eBay SpeedPAK: how long a window is and when it is judged.
struct SpeedpakRules {
    int windowDays = 0;         ///< first day counted
    int evaluatedAfterDays = 0; ///< from the window's first day
};

/// WishPost: late confirmed fulfilment and the wrong carrier. Money in minor units of `currency`.
struct WishpostRules {
    Currency currency;
    qint64 valueStep = 0;    ///< price + shipping of one piece from which the longer limit holds
    qint64 hoursBelow = 0;   ///< limit below the step
    qint64 hoursFrom = 0;    ///< limit from the step on
    int penaltyBp = 0;       ///< of quantity x (price + shipping)
    qint64 minimum = 0;      ///< least penalty of a late order
    qint64 otherCarrier = 0; ///< per order that left mainland China with another carrier
};

struct ProgrammeRules {
    SpeedpakRules speedpak;
    WishpostRules wishpost;
};

/// The `wishpost` object on its own; Malformed with the field's path.
[[nodiscard]] Result<WishpostRules> parseWishpostRules(const QJsonObject &wishpost, const QString &path);

/// The `programmes` object of a rule set; Malformed with the field's path.
[[nodiscard]] Result<ProgrammeRules> parseProgrammeRules(const QJsonObject &programmes, const QString &path);

} // namespace stardesk
