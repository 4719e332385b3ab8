#include "ui/sellers/privilege_reminder.h"

#include "models/core/beijing.h"
#include "models/core/clock.h"
#include "models/desk/ready_filters.h"
#include "models/desk/store_session.h"
#include "models/domain/star_calendar.h"
#include "ui/shared/when.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"

#include <QtCore/QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

const QString kState = u"privilege_reminders"_s;
constexpr int kLookEveryMs = int(kMsPerMinute);

} // namespace

QSet<QString> reminders(const WindowSettings &settings)
{
    const QStringList keys = QString::fromUtf8(settings.state(kState)).split(u'\n', Qt::SkipEmptyParts);
    return {keys.begin(), keys.end()};
}

bool hasReminder(const WindowSettings &settings, const QString &seller)
{
    return reminders(settings).contains(seller);
}

void setReminder(WindowSettings &settings, const QString &seller, bool on)
{
    QSet<QString> keys = reminders(settings);
    on ? keys.insert(seller), void() : void(keys.remove(seller));
    settings.setState(kState, QStringList(keys.begin(), keys.end()).join(u'\n').toUtf8());
}

PrivilegeReminder::PrivilegeReminder(Workspace &workspace, const WindowSettings &settings, Notify notify,
                                     std::function<bool()> inBackground, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_notify(std::move(notify))
    , m_inBackground(std::move(inBackground))
    , m_timer(new QTimer(this))
    , m_lastMs(workspace.presentClock().nowMs())
{
    connect(m_timer, &QTimer::timeout, this, [this] { look(m_workspace.presentClock().nowMs()); });
    m_timer->start(kLookEveryMs);
}

void PrivilegeReminder::look(qint64 nowMs)
{
    const qint64 since = std::exchange(m_lastMs, nowMs);
    const int marked = int(reminders(m_settings).size());
    if (marked == 0 || !m_workspace.hasData() || !m_inBackground())
        return;
    const auto rules = m_workspace.session().rules().validOn(BeijingDay::ofInstant(nowMs));
    if (!rules)
        return;
    const SellerPublication window = sellerPublicationAt((*rules)->seller, nowMs);
    const auto passed = [since, nowMs](qint64 instant) { return since < instant && instant <= nowMs; };
    for (const qint64 before : {kMsPerDay, 2 * kMsPerHour})
        if (passed(window.closesMs - before))
            tell(tr("Privileges close in %1").arg(spanLeftText(window.closesMs - nowMs)),
                 tr("Sellers you asked to be reminded of: %1. Collect until %2.").arg(marked).arg(beijingWhen(window.closesMs)));
    if (passed(window.opensMs))
        tell(tr("Privileges can be collected"),
             tr("Sellers you asked to be reminded of: %1. Open until %2.").arg(marked).arg(beijingWhen(window.closesMs)));
}

void PrivilegeReminder::tell(const QString &title, const QString &body) const
{
    const QStringList keys = reminders(m_settings).values();
    const bool one = keys.size() == 1;
    m_notify({title, body, u"sellers"_s, one ? keys.constFirst() : QString(), one ? QString() : rowsOf(keys)});
}

} // namespace stardesk
