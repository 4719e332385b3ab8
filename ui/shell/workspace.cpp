#include "ui/shell/workspace.h"

#include "models/core/beijing.h"
#include "models/desk/store_session.h"
#include "models/domain/star_calendar.h"
#include "models/tables/session_worker.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

QString roleText(Role role)
{
    switch (role) {
    case Role::Hr: return Workspace::tr("HR manager");
    case Role::AccountManager: return Workspace::tr("Account manager");
    case Role::Agent: return Workspace::tr("Agent");
    case Role::Reviewer: return Workspace::tr("Reviewer");
    case Role::Approver: return Workspace::tr("Approver");
    case Role::Lead: return Workspace::tr("Team lead");
    case Role::Finance: return Workspace::tr("Finance");
    case Role::Auditor: return Workspace::tr("Auditor");
    }
    Q_UNREACHABLE();
}

} // namespace

QString dayText(const QDate &date)
{
    const QLocale locale;
    if (locale.language() == QLocale::Chinese)
        return u"%1月%2日"_s.arg(date.month()).arg(date.day());
    return QString::number(date.day()) + u' ' + locale.standaloneMonthName(date.month(), QLocale::ShortFormat).remove(u'.');
}

Workspace::Workspace(QString profile, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_clock(clock)
{
}

Workspace::~Workspace() = default;

Result<> Workspace::open()
{
    m_past.reset();
    return show(m_profile, {});
}

Result<> Workspace::openPast(const PastStore &past)
{
    m_past = past.end;
    if (auto shown = show(past.profile, past.atMs); shown)
        return {};
    else if (const auto back = open(); !back)
        return back.failure();
    else
        return shown.failure();
}

Result<> Workspace::show(const QString &profile, std::optional<qint64> pastMs)
{
    m_clock.setPast(pastMs);
    auto session = StoreSession::open(profile, m_clock);
    if (!session)
        return session.failure();
    m_session = std::move(session).value();
    if (m_worker)
        m_worker->reopen(profile);
    else
        m_worker = std::make_unique<SessionWorker>(profile, m_clock);
    m_worker->warm();
    emit dataChanged();
    return {};
}

void Workspace::table(const QString &name, QObject *asker, UseTable use)
{
    using Table = std::shared_ptr<const TextIndex>;
    if (m_worker)
        m_worker->ask<Table>(
            asker, "table", [name](StoreSession &session) { return session.table(name.toStdString()); },
            [use = std::move(use)](const Result<Table> &read) { use(read); });
}

bool Workspace::isDemo() const
{
    return m_session && m_session->info().demo;
}

QString Workspace::dataText() const
{
    if (!m_session)
        return {};
    const qint64 ms = m_session->info().createdAtMs;
    const QDateTime beijing = QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, int(kBeijingOffsetMs / 1000));
    //: Status bar: the Beijing date and time of the export on screen.
    return tr("Data of %1 %2").arg(dayText(beijing.date()), beijing.toString(u"HH:mm"_s));
}

QString Workspace::syncedText() const
{
    if (!m_session)
        return {};
    const QDateTime beijing = QDateTime::fromMSecsSinceEpoch(m_session->info().issuedAtMs, Qt::OffsetFromUTC,
                                                             int(kBeijingOffsetMs / 1000));
    if (m_past) //: In the place of “Synced 08:12”, while the past is looked at.
        return tr("As of %1").arg(dayText(m_past->day.date()));
    const bool today = BeijingDay::ofInstant(m_clock.nowMs()).date() == beijing.date();
    return tr("Synced %1").arg(today ? beijing.toString(u"HH:mm"_s) : dayText(beijing.date()));
}

QString Workspace::countingText() const
{
    if (!m_session)
        return {};
    const auto rules = m_session->rulesToday();
    if (!rules)
        return {};
    const StarOutlook outlook = sellerOutlook((*rules)->seller, m_clock.nowMs());
    const QString day = dayText(outlook.dataDate.date());
    if (outlook.phase != StarPhase::Open)
        return tr("Counted on %1, new stars on %2").arg(day, dayText(outlook.publishesOn.date()));
    //: Status bar: the last day that counts for the next star; %n days are left to it.
    return tr("Counting day %1, in %n d", nullptr, outlook.daysToChange).arg(day);
}

QString Workspace::personName() const
{
    return m_session && m_session->person() ? m_session->person()->name : QString();
}

QString Workspace::personRole() const
{
    if (!m_session || !m_session->person() || m_session->person()->roles.empty())
        return {};
    return roleText(m_session->person()->roles.front());
}

} // namespace stardesk
