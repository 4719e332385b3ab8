#include "ui/shell/stale_strip.h"

#include "models/core/clock.h"
#include "models/desk/store_session.h"
#include "ui/shared/strips.h"
#include "ui/shell/workspace.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QVBoxLayout>

namespace stardesk {
namespace {

constexpr qint64 kMsOfHour = 3'600'000;
constexpr qint64 kFreshHours = 24; // an export comes every night
constexpr int kLookEveryMs = 60'000;

} // namespace

StaleStrip::StaleStrip(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_strip(new MessageStrip(this))
    , m_timer(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_strip);
    connect(m_strip, &MessageStrip::actionTriggered, this, &StaleStrip::syncWanted);
    connect(&workspace, &Workspace::dataChanged, this, &StaleStrip::refresh);
    connect(m_timer, &QTimer::timeout, this, &StaleStrip::refresh);
    m_timer->start(kLookEveryMs);
    refresh();
}

void StaleStrip::refresh()
{
    const bool mayBeOld = m_workspace.hasData() && !m_workspace.isDemo();
    const qint64 hours = mayBeOld ? (m_workspace.clock().nowMs() - m_workspace.session().info().createdAtMs) / kMsOfHour : 0;
    setVisible(hours >= kFreshHours);
    if (hours < kFreshHours)
        return;
    const QString age = hours < 2 * kFreshHours ? tr("%n h", nullptr, int(hours)) : tr("%n d", nullptr, int(hours / 24));
    //: %1 is the age of the data: "26 h".
    m_strip->show(Tone::Warning, tr("The data are %1 old.").arg(age), tr("Sync now"), false);
}

void StaleStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace stardesk
