/// The two halves of a back-test, each with its own inputs.
#pragma once

#include "models/desk/backtest_desk.h"

namespace stardesk {

struct CourierRules;
struct SellerRules;

/// Who moves is a look-up for each of them: whoever only counts leaves it.
enum class Movers { Named, Counted };
[[nodiscard]] Result<BacktestHalf> courierBacktest(StoreSession &session, const CourierRules &changed, int periods, Movers movers, Job &job);
[[nodiscard]] Result<BacktestHalf> sellerBacktest(StoreSession &session, const SellerRules &changed, int periods, Job &job);

/// First day of a month counted as year * 12 + month - 1.
[[nodiscard]] BeijingDay firstDayOfMonth(qint64 month);
/// none for kNoStarByte.
[[nodiscard]] std::optional<int> starOfByte(quint8 star);

} // namespace stardesk
