/// A deciding command as data: whoever is asked carries it out, the program itself or the window that is open over the same
/// store folder, with the same answer. Both go through the desks; nothing is decided here.
#pragma once

#include "models/core/job.h"
#include "models/desk/claim_decisions.h"

#include <QtCore/QJsonObject>

namespace stardesk {

/// One order as a call carries it: "action" and what is not empty of "claim", "amount_minor", "code", "note", "to", "id".
[[nodiscard]] QJsonObject orderJson(const ClaimOrder &order);

/// Calls, told apart by "do", and their answers as cli.md prints them:
///   decide {order}, decide_many {order, claims: [KEY], seen: {KEY: VERSION}}, link {incident}
///     -> {done: [...], refused: [{claim, code, reason, state}], batch, untouched}
///   undo {name}: a decision, a batch, or empty for the newest of this person -> {undone: [ID]}
///   attach {claim, file, kind, stage, note, id}, open {parcel, lost, asked, claimant, language, id} -> {done, refused}
///   send {now: [ID], to, again} -> {queued, batches, decisions, folder, demo}
/// Malformed names the field that is off; else the failures of the desk that was asked.
[[nodiscard]] Result<QJsonObject> carryOutCall(StoreSession &session, const QJsonObject &call, Job &job);

/// 0, 1 where a claim was refused or left over, 4 where the only one asks for a role that this person does not have.
[[nodiscard]] int exitCodeOfAnswer(const QJsonObject &answer);

/// {done, refused} of many outcomes, in their order.
[[nodiscard]] QJsonObject outcomesJson(const std::vector<ClaimOutcomeOfOrder> &outcomes);

} // namespace stardesk
