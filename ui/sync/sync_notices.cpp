#include "ui/sync/sync_notices.h"

#include "ui/shell/desktop_notifier.h"
#include "ui/shell/main_window.h"
#include "ui/sync/outbox_controller.h"
#include "ui/sync/sync_controller.h"

#include <QtCore/QCoreApplication>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

struct SyncNotices {
    Q_DECLARE_TR_FUNCTIONS(SyncNotices)
};

} // namespace

void serveSyncNotices(const SyncController &sync, const OutboxController &outbox, DesktopNotifier &notifier, MainWindow &window)
{
    const auto tell = [&notifier, &window](const QString &title, const QString &body) {
        if (!window.isActiveWindow())
            notifier.notify({title, body, u"sync"_s, {}, {}});
    };
    QObject::connect(&sync, &SyncController::finished, &notifier, [tell](bool imported) {
        if (!imported)
            tell(SyncNotices::tr("The data were not imported"), SyncNotices::tr("They are as they were before; the window says why."));
    });
    QObject::connect(&outbox, &OutboxController::failed, &notifier,
                     [tell](const QString &sentence) { tell(SyncNotices::tr("Nothing could be sent"), sentence); });
    // What waited already when the program started is nothing new.
    QObject::connect(&outbox, &OutboxController::changed, &notifier, [tell, &outbox, known = std::optional<qint64>()]() mutable {
        const qint64 now = outbox.counts().attention;
        const auto before = std::exchange(known, now);
        if (before && now > *before)
            tell(SyncNotices::tr("A decision needs a choice"), SyncNotices::tr("The server answered otherwise."));
    });
}

} // namespace stardesk
