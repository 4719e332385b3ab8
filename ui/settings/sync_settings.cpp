#include "ui/settings/setting_groups.h"

#include "models/desk/store_session.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/runs.h"
#include "ui/shell/workspace.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

QString instant(qint64 ms)
{
    return SettingsPage::tr("%1 UTC").arg(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd HH:mm"_s));
}

} // namespace

void addSyncSettings(SettingRows &rows, const SettingsContext &context)
{
    if (!context.workspace.hasData())
        return;
    const FeedInfo info = context.workspace.session().info();
    rows.beginGroup(u"sync"_s, SettingsPage::tr("Sync"), u"sync"_s);
    const auto fact = [&rows](const QString &label, const QString &value) {
        rows.addRow({}, label, new RunLabel({Run::of(value)}, &rows));
    };
    fact(SettingsPage::tr("Export"), info.feedId);
    fact(SettingsPage::tr("Version"), QLocale().toString(info.version));
    fact(SettingsPage::tr("Data of"), instant(info.createdAtMs));
    fact(SettingsPage::tr("Valid until"), instant(info.expiresAtMs));
    rows.addNote(SettingsPage::tr("Data that have expired stay readable; decisions wait for newer data."));
}

} // namespace stardesk
