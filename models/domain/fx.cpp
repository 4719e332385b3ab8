#include "models/domain/fx.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <tuple>

namespace stardesk {

namespace {

auto pairOf(const FxRate &rate)
{
    return std::make_tuple(rate.from, rate.to);
}

bool earlier(const FxRate &a, const FxRate &b)
{
    return std::make_tuple(a.from, a.to, a.validFrom) < std::make_tuple(b.from, b.to, b.validFrom);
}

} // namespace

Result<> FxTable::add(const FxRate &rate)
{
    const auto at = std::lower_bound(m_rates.begin(), m_rates.end(), rate, earlier);
    const bool runsIntoNext = at != m_rates.end() && pairOf(*at) == pairOf(rate)
        && (!rate.validTo || *rate.validTo > at->validFrom);
    const bool previousRunsInto = at != m_rates.begin() && pairOf(*(at - 1)) == pairOf(rate)
        && (!(at - 1)->validTo || *(at - 1)->validTo > rate.validFrom);
    if (runsIntoNext || previousRunsInto)
        return fail(Failure::Code::Rejected, QT_TRANSLATE_NOOP("Failure", "Two rates from %1 to %2 are valid on %3."),
                    {rate.from.code(), rate.to.code(), rate.validFrom.iso()});
    m_rates.insert(at, rate);
    return {};
}

const FxRate *FxTable::find(Currency from, Currency to, BeijingDay day) const
{
    FxRate key;
    key.from = from;
    key.to = to;
    key.validFrom = day;
    const auto after = std::upper_bound(m_rates.begin(), m_rates.end(), key, earlier);
    if (after == m_rates.begin())
        return nullptr;
    const FxRate &rate = *(after - 1);
    const bool valid = pairOf(rate) == pairOf(key) && (!rate.validTo || day < *rate.validTo);
    return valid ? &rate : nullptr;
}

std::optional<ConvertedMoney> FxTable::convertOn(const Money &money, Currency target, BeijingDay day,
                                                 Rounding rounding) const
{
    if (money.currency == target)
        return ConvertedMoney{money, std::nullopt};
    const FxRate *rate = find(money.currency, target, day);
    if (!rate)
        return std::nullopt;
    const auto amount = convert(money, target, rate->rate, rounding);
    if (!amount)
        return std::nullopt;
    return ConvertedMoney{*amount, FrozenRate{rate->from, rate->to, rate->rate.text(), day, rate->source}};
}

} // namespace stardesk
