#include "ui/couriers/hr_sending.h"

#include "models/core/text/failure_text.h"
#include "models/tables/session_worker.h"
#include "ui/shell/workspace.h"

namespace stardesk {
namespace {

/// Of several questions of one asker the worker answers the newest only; a decision must not be dropped for that, so each
/// has an asker of its own.
void run(Workspace &workspace, QObject *page, std::function<Result<QString>(StoreSession &)> work, HrDone done)
{
    auto *asker = new QObject(page);
    workspace.worker().ask<QString>(asker, "hr", std::move(work), [asker, done = std::move(done)](const Result<QString> &refusal) {
        asker->deleteLater();
        done(refusal ? *refusal : failureText(refusal.failure()));
    });
}

} // namespace

void storeHrDecision(Workspace &workspace, QObject *page, const HrOrder &order, HrDone done)
{
    run(workspace, page, [order](StoreSession &session) -> Result<QString> {
        auto outcome = HrDecisions(session).decide(order);
        if (!outcome)
            return outcome.failure();
        return outcome->no ? outcome->no->sentence : QString();
    }, std::move(done));
}

void undoHrDecision(Workspace &workspace, QObject *page, const QString &decision, HrDone done)
{
    run(workspace, page, [decision](StoreSession &session) -> Result<QString> {
        auto undone = ClaimDecisions(session).undo(decision);
        return undone ? Result<QString>(QString()) : undone.failure();
    }, std::move(done));
}

} // namespace stardesk
