/// What somebody in another window has to know at once (screens.md 3.7): an import or a delivery that failed, a decision that
/// the server answered otherwise. Nothing is said while the window is in front: there the strips say it.
#pragma once

namespace stardesk {

class DesktopNotifier;
class MainWindow;
class OutboxController;
class SyncController;

/// All must outlive the window's events.
void serveSyncNotices(const SyncController &sync, const OutboxController &outbox, DesktopNotifier &notifier, MainWindow &window);

} // namespace stardesk
