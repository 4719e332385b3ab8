/// ClaimBatch: one order for many claims: shown row by row before it is run, run with progress and cancel, taken back as
/// one (screens.md §3.5).
#pragma once

#include "models/core/job.h"
#include "models/desk/claim_decisions.h"

namespace stardesk {

struct BatchTotal {
    Currency currency;
    qint64 minor = 0;  ///< sum of what would be approved or proposed
    qint64 claims = 0;
};

struct BatchPreview {
    std::vector<ClaimOutcomeOfOrder> rows;  ///< in the order given: done() = will do, else `no` says why not
    std::vector<BatchTotal> totals;         ///< per currency, never mixed; of the rows that will be done
    qint64 willDo = 0;
    /// More than 20 rows, or together above the limit of four eyes, or a sum that no rate compares with it: the person
    /// types `willDo` before the batch runs.
    bool needsTypedCount = false;
};

struct BatchResult {
    QString batch;                         ///< ClaimDecisions::undoBatch(batch) takes back what was done
    std::vector<ClaimOutcomeOfOrder> rows; ///< one per claim that was reached
    qint64 done = 0;
    qint64 untouched = 0;                  ///< left over by a cancel
    /// Claims whose order failed, for "Retry": those another try can help, not those a rule forbids.
    std::vector<ClaimKey> failed;
};

/// One line per claim as a file: claim, result, code, state, amount, currency, sentence. As openRowSink.
Result<> writeBatchRows(const std::vector<ClaimOutcomeOfOrder> &rows, const QString &file);

class ClaimBatch {
public:
    explicit ClaimBatch(StoreSession &session) : m_session(session) {}

    /// `order.claim`, `order.id` and `order.seenVersion` are not used: each claim stands as it is now. Cancelled where the
    /// job was; progress counts claims.
    [[nodiscard]] Result<BatchPreview> preview(const ClaimOrder &order, const std::vector<ClaimKey> &claims, Job &job) const;
    /// Each claim is a transaction of its own, held for the batch's minutes; a cancel leaves the rest untouched. `shown`:
    /// versions that the preview saw, by claim; a claim that changed since is refused as a conflict.
    Result<BatchResult> run(const ClaimOrder &order, const std::vector<ClaimKey> &claims, Job &job,
                            const QHash<QString, qint64> &shown = {});
    /// Orders of their own, as one batch; `order.seenVersion` of each counts.
    Result<BatchResult> run(const std::vector<ClaimOrder> &orders, Job &job);

private:
    StoreSession &m_session;
};

} // namespace stardesk
