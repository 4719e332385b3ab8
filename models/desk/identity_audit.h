/// Audit rows of what was done with ID numbers. They carry the real time, whatever instant is being looked at.
#pragma once

#include "models/core/result.h"

#include <QtCore/QJsonObject>

namespace stardesk {

class StoreSession;

/// Durable when it returns. Waits a moment for another program that holds the store; Busy where it stays held.
[[nodiscard]] Result<> auditIdentity(StoreSession &session, const QString &event, const QString &person, const QJsonObject &detail);
/// As auditIdentity() with event "reveal"; Forbidden where this operator has revealed `limit` numbers today (Beijing).
[[nodiscard]] Result<> auditReveal(StoreSession &session, const QString &person, const QString &reason, int limit);

} // namespace stardesk
