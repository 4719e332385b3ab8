#include "ui/sellers/privilege_panel.h"

#include "ui/shared/button.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/strips.h"
#include "ui/shared/when.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

Runs stateRuns(const PrivilegeLine &line, const PrivilegeWindow &window)
{
    if (line.collectedAtMs) {
        const QString who = line.collectedBy == u"seller"_s ? PrivilegePanel::tr("the seller") : line.collectedBy;
        return {Run::iconOf(u"check"_s, Tone::Good, {}, 14), Run::of(PrivilegePanel::tr("collected"), Tone::Good).withGap(8),
                Run::secondary(beijingWhen(*line.collectedAtMs) + (who.isEmpty() ? QString() : u" · "_s + who)).elided()};
    }
    if (!line.granted)
        return {Run::secondary(PrivilegePanel::tr("from %1 diamonds").arg(line.star))};
    if (window.state == WindowState::Closed)
        return {Run::iconOf(u"clock"_s, Tone::Muted, {}, 14), Run::secondary(PrivilegePanel::tr("not collected, window closed"))};
    return {Run::iconOf(u"clock"_s, Tone::Warning, {}, 14), Run::of(PrivilegePanel::tr("not collected yet"), Tone::Warning)};
}

} // namespace

QString windowSentence(const SellerPublication &publication, qint64 nowMs, const QTimeZone &zone)
{
    const PrivilegeWindow window = privilegeWindow(publication, nowMs);
    const QString local = localWhen(window.edgeMs, zone);
    const QString when = beijingWhen(window.edgeMs) + (local.isEmpty() ? QString() : u" = "_s + local);
    // The last second still counts: at it nothing is left, and it is open.
    const QString left = spanLeftText(window.edgeMs - nowMs);
    switch (window.state) {
    case WindowState::Open: return PrivilegePanel::tr("Open, closes in %1: %2").arg(left, when);
    case WindowState::ClosesSoon: return PrivilegePanel::tr("Closes soon, in %1: %2").arg(left, when);
    case WindowState::Closed: return PrivilegePanel::tr("Closed, opens in %1: %2").arg(left, when);
    }
    Q_UNREACHABLE();
}

PrivilegePanel::PrivilegePanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new RunLabel(this))
    , m_remind(new Button({}, Button::Look::Flat, this))
    , m_window(new RunLabel(this))
    , m_loss(new MessageStrip(this))
    , m_table(new PlainTable(this))
{
    m_remind->setIconName(u"bell"_s);
    m_remind->setCheckable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(2));
    layout->addWidget(sectionHead(m_heading, {m_remind}, this));
    layout->addWidget(m_window);
    layout->addWidget(m_loss);
    layout->addWidget(m_table);
    m_loss->setDesignHeight(30);
    m_table->setRowHeight(24);
    connect(m_remind, &QPushButton::toggled, this, &PrivilegePanel::remindToggled);
}

void PrivilegePanel::show(const SellerView &view, const QTimeZone &zone, bool reminded)
{
    const SellerPrivileges &privileges = view.privileges;
    setVisible(!privileges.lines.empty() && view.rules);
    if (privileges.lines.empty() || !view.rules)
        return;
    const PrivilegeWindow window = privilegeWindow(view.profile.publication, view.nowMs);
    m_heading->setRuns({Run::strong(privileges.granted > 0 ? tr("%1 of %2 privileges collected").arg(privileges.collected).arg(privileges.granted)
                                                           : tr("No privilege at this star")).elided()});
    m_remind->setText(reminded ? tr("Reminder set") : tr("Remind me"));
    m_remind->setToolTip(tr("A notification of the desktop a day and two hours before the window closes, and when it opens"));
    {
        const QSignalBlocker quiet(m_remind);
        m_remind->setChecked(reminded);
    }
    const Tone tone = window.state == WindowState::ClosesSoon ? Tone::Warning : Tone::Neutral;
    m_window->setRuns({Run::iconOf(u"clock"_s, tone == Tone::Neutral ? Tone::Muted : tone, {}, 14),
                       Run::of(windowSentence(view.profile.publication, view.nowMs, zone), tone).elided()});
    const auto next = view.profile.lockedIn ? view.profile.lockedIn->star.star
                                            : view.profile.predicted ? view.profile.predicted->star.star : std::nullopt;
    const int lost = next ? privileges.lostBelow(*next) : 0;
    if (lost > 0 && window.state != WindowState::Closed)
        m_loss->show(Tone::Warning, tr("Lost with the star if not collected before %2: %n", nullptr, lost).arg(beijingWhen(window.edgeMs)), {}, false);
    else
        m_loss->hide();
    QList<QList<Runs>> rows;
    for (const PrivilegeLine &line : privileges.lines)
        rows.append({{line.granted ? Run::of(line.name).elided() : Run::secondary(line.name).elided()},
                     {Run::of(QString::number(line.star)), Run::oneDiamond(line.star)},
                     stateRuns(line, window)});
    m_table->setColumns({{tr("Privilege"), 232}, {tr("From"), 64}, {tr("State"), 0}});
    m_table->setRows(rows);
}

} // namespace stardesk
