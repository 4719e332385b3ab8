#include "models/desk/claim_batch.h"

#include "models/desk/claim_basis.h"
#include "models/desk/decision_room.h"
#include "models/desk/row_sink.h"
#include "models/desk/store_session.h"
#include "models/desk/stopped_job.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kRowsWithoutCount = 20; // screens.md §3.5
// The store's lock is let go after so many, so that a sync or the command line gets its turn.
constexpr size_t kPerTurn = 50;

ClaimOrder orderFor(const ClaimOrder &pattern, const ClaimKey &claim)
{
    ClaimOrder order = pattern;
    order.claim = claim;
    order.id.clear();
    order.seenVersion.reset();
    return order;
}

ClaimOutcomeOfOrder failedOutcome(const ClaimOrder &order, const Failure &failure)
{
    ClaimOutcomeOfOrder outcome;
    outcome.order = order;
    outcome.no = noOf(failure);
    outcome.failed = true;
    return outcome;
}

void addTo(std::vector<BatchTotal> &totals, const Money &money)
{
    auto total = std::ranges::find(totals, money.currency, &BatchTotal::currency);
    if (total == totals.end())
        total = totals.insert(totals.end(), BatchTotal{money.currency, 0, 0});
    total->minor += money.minor;
    ++total->claims;
}

/// A sum that cannot be compared with the limit counts as above it.
bool isAboveLimit(const std::vector<BatchTotal> &totals, const ClaimBasis &basis, const RuleSet &rules, qint64 nowMs)
{
    qint64 sum = 0;
    for (const BatchTotal &total : totals) {
        const auto valued = basis.lookup.valued({total.minor, total.currency}, BeijingDay::ofInstant(nowMs), rules.limits.currency);
        if (!valued)
            return true;
        sum += *valued;
    }
    return sum >= rules.limits.fourEyes;
}

void noteResult(BatchResult &result, ClaimOutcomeOfOrder outcome)
{
    result.done += outcome.done();
    if (outcome.failed || (outcome.no && outcome.no->code == claimRefusalWord(ClaimRefusal::Conflict)))
        result.failed.push_back(outcome.order.claim);
    result.rows.push_back(std::move(outcome));
}

} // namespace

Result<> writeBatchRows(const std::vector<ClaimOutcomeOfOrder> &rows, const QString &file)
{
    auto sink = openRowSink(file);
    if (!sink)
        return sink.failure();
    const auto title = [](const char *text) { return QCoreApplication::translate("Columns", text); };
    if (auto written = (*sink)->header({title(QT_TRANSLATE_NOOP("Columns", "Claim")), title(QT_TRANSLATE_NOOP("Columns", "Result")),
                                        title(QT_TRANSLATE_NOOP("Columns", "State")), title(QT_TRANSLATE_NOOP("Columns", "Amount")),
                                        title(QT_TRANSLATE_NOOP("Columns", "Currency")), title(QT_TRANSLATE_NOOP("Columns", "Note"))}); !written)
        return written;
    for (const ClaimOutcomeOfOrder &row : rows) {
        std::vector<ExportCell> cells{row.order.claim.value, row.no ? row.no->code : claimActionWord(row.order.action), claimStateText(row.stateAfter)};
        const bool money = row.done() && row.amount;
        cells.push_back(money ? ExportCell(DecimalText{amountText(*row.amount)}) : ExportCell());
        cells.push_back(money ? ExportCell(row.amount->currency.code()) : ExportCell());
        cells.push_back(row.no ? ExportCell(row.no->sentence) : ExportCell());
        if (auto written = (*sink)->row(cells); !written)
            return written;
    }
    return (*sink)->finish();
}

Result<BatchPreview> ClaimBatch::preview(const ClaimOrder &order, const std::vector<ClaimKey> &claims, Job &job) const
{
    auto room = DecisionRoom::look(m_session);
    if (!room)
        return room.failure();
    if (auto who = whoDecides(m_session, room->work()); !who)
        return who.failure();
    const auto rules = m_session.rulesToday();
    if (!rules)
        return rules.failure();
    BatchPreview preview;
    for (const ClaimKey &claim : claims) {
        if (job.cancelled())
            return stoppedJob();
        job.report({u"preview"_s, qint64(preview.rows.size()), qint64(claims.size()), 0});
        const ClaimOrder one = orderFor(order, claim);
        auto outcome = room->carryOut(one, {u"preview"_s, 0}, false);
        preview.rows.push_back(outcome ? std::move(*outcome) : failedOutcome(one, outcome.failure()));
        const ClaimOutcomeOfOrder &row = preview.rows.back();
        if (row.done() && row.amount)
            addTo(preview.totals, *row.amount);
        preview.willDo += row.done();
    }
    preview.needsTypedCount = preview.willDo > kRowsWithoutCount
        || isAboveLimit(preview.totals, room->basis(), **rules, m_session.clock().nowMs());
    return preview;
}

Result<BatchResult> ClaimBatch::run(const ClaimOrder &order, const std::vector<ClaimKey> &claims, Job &job,
                                    const QHash<QString, qint64> &shown)
{
    std::vector<ClaimOrder> orders;
    for (const ClaimKey &claim : claims) {
        orders.push_back(orderFor(order, claim));
        if (const auto seen = shown.constFind(claim.value); seen != shown.constEnd())
            orders.back().seenVersion = *seen;
    }
    return run(orders, job);
}

Result<BatchResult> ClaimBatch::run(const std::vector<ClaimOrder> &orders, Job &job)
{
    BatchResult result;
    result.batch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    size_t next = 0;
    while (next < orders.size() && !job.cancelled()) {
        auto room = DecisionRoom::open(m_session);
        if (!room && next == 0)
            return room.failure();
        const auto settings = room ? room->holdSettings() : Result<HoldSettings>(room.failure());
        for (const size_t end = std::min(orders.size(), next + kPerTurn); next < end && !job.cancelled(); ++next) {
            auto outcome = settings ? room->carryOut(orders[next], {result.batch, settings->batch}, true)
                                    : Result<ClaimOutcomeOfOrder>(settings.failure());
            noteResult(result, outcome ? std::move(*outcome) : failedOutcome(orders[next], outcome.failure()));
            job.report({u"decide"_s, qint64(next + 1), qint64(orders.size()), 0});
        }
    }
    result.untouched = qint64(orders.size() - next);
    m_session.forgetTable("claims");
    return result;
}

} // namespace stardesk
