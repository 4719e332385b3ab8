/// Decisions of HR on their way from a page to the desk: on the worker's thread, none dropped for a later one.
#pragma once

#include "models/desk/hr_decisions.h"

#include <QtCore/QObject>

#include <functional>

namespace stardesk {

class Workspace;

/// Hears, while the page lives, why nothing was done; empty: it was.
using HrDone = std::function<void(const QString &refusal)>;

void storeHrDecision(Workspace &workspace, QObject *page, const HrOrder &order, HrDone done);
/// Takes a held decision back.
void undoHrDecision(Workspace &workspace, QObject *page, const QString &decision, HrDone done);

} // namespace stardesk
