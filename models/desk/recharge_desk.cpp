#include "models/desk/recharge_desk.h"

#include "models/columns/column_set.h"
#include "models/desk/claim_desk.h"
#include "models/desk/month_span.h"
#include "models/desk/store_session.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr std::array<std::string_view, 3> kApprovedStates = {"APPROVED", "IN_PAYMENT", "PAID"};
// The transitions that approve for good (rules.md D1): by the system, by one person, by the last checker.
constexpr std::array kApprovals = {QLatin1String("T04"), QLatin1String("T10"), QLatin1String("T13")};

std::vector<ClaimKey> approvedClaims(const ColumnSet &set, qint64 filedBeforeMs)
{
    const Column &ids = set.column("id");
    const Column &states = set.column("state");
    const Column &filed = set.column("filed");
    std::vector<ClaimKey> keys;
    for (Ordinal row = 0; row < set.rowCount(); ++row) {
        const bool approved = set.isLive(row) && std::ranges::count(kApprovedStates, states.textAt(row)) > 0;
        if (approved && filed.hasData(row) && msOfMinute(filed.valueAt(row)) < filedBeforeMs) {
            const std::string_view id = ids.textAt(row);
            keys.push_back(ClaimKey{QString::fromUtf8(id.data(), qsizetype(id.size()))});
        }
    }
    std::sort(keys.begin(), keys.end(), [](const ClaimKey &a, const ClaimKey &b) { return a.value < b.value; });
    return keys;
}

bool approvedWithin(const ClaimProfile &profile, const MonthSpan &span)
{
    const auto last = std::find_if(profile.events.rbegin(), profile.events.rend(), [](const ClaimEventLine &event) {
        return std::ranges::any_of(kApprovals, [&](QLatin1String word) { return event.transition == word; });
    });
    return last != profile.events.rend() && span.holds(last->atMs);
}

/// Adds up money by currency.
class Totals {
public:
    Result<> add(const Money &money)
    {
        RechargeTotal &total = m_byCode[money.currency.code()];
        auto sum = addMinor(total.amount.minor, money.minor);
        if (!sum)
            return sum.failure();
        total.amount = {*sum, money.currency};
        ++total.claims;
        return {};
    }
    [[nodiscard]] std::vector<RechargeTotal> list() const
    {
        std::vector<RechargeTotal> totals;
        for (const auto &[code, total] : m_byCode)
            totals.push_back(total);
        return totals;
    }

private:
    std::map<QString, RechargeTotal> m_byCode;
};

class Statement {
public:
    Result<> add(const ClaimProfile &profile)
    {
        ++m_claims;
        const ClaimOutcome &outcome = profile.outcome;
        const Currency currency = profile.parcel.item.currency;
        if (outcome.split.isEmpty() || !outcome.attribution)
            return profile.policy ? m_unsplit.add(*profile.policy) : Result<>();
        for (size_t stage = 0; stage < kStageCount; ++stage) {
            const qint64 minor = outcome.split.at(qsizetype(stage));
            if (minor == 0)
                continue;
            Side &side = m_parties[outcome.parties[stage]];
            side.lines.push_back({profile.key, profile.parcel.key, profile.parcel.lane, Stage(stage), outcome.attribution->over[stage], {minor, currency}});
            if (auto added = side.totals.add({minor, currency}); !added)
                return added;
        }
        return {};
    }

    [[nodiscard]] RechargeStatement finished(const QString &month) &&
    {
        RechargeStatement statement{month, {}, m_unsplit.list(), m_claims};
        for (auto &[party, side] : m_parties)
            statement.parties.push_back({party, std::move(side.lines), side.totals.list()});
        return statement;
    }

private:
    struct Side {
        std::vector<RechargeLine> lines;
        Totals totals;
    };
    std::map<Party, Side> m_parties;
    Totals m_unsplit;
    qint64 m_claims = 0;
};

} // namespace

Result<RechargeStatement> RechargeDesk::statement(const QString &month, Job &job) const
{
    const auto span = monthSpanOf(month, m_session.clock().nowMs());
    if (!span)
        return span.failure();
    auto set = m_session.columns("claims");
    if (!set)
        return set.failure();
    const std::vector<ClaimKey> keys = approvedClaims(**set, span->toMs);
    const ClaimDesk desk(m_session);
    Statement statement;
    for (size_t at = 0; at < keys.size(); ++at) {
        if (job.cancelled())
            return fail(Failure::Code::Cancelled, QT_TRANSLATE_NOOP("Failure", "stopped; no file was written"));
        job.report({u"recharge"_s, qint64(at), qint64(keys.size()), qint64(at)});
        auto profile = desk.profile(keys[at]);
        if (!profile)
            return profile.failure();
        if (!approvedWithin(*profile, *span))
            continue;
        if (auto added = statement.add(*profile); !added)
            return added.failure();
    }
    return std::move(statement).finished(span->month);
}

} // namespace stardesk
