#include "models/desk/doctor_desk.h"

#include "models/core/text/failure_text.h"
#include "models/desk/identity_vault.h"
#include "models/desk/store_session.h"
#include "models/store/feed_store.h"
#include "models/store/sql_connection.h"
#include "models/store/store_folder.h"
#include "models/store/work_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kDiskWanted = 200LL << 20;           // one more generation of a middling store
constexpr qint64 kOldData = 24LL * 3600 * 1000;       // export.md: older data says so
constexpr qint64 kClockTolerance = 10LL * 60 * 1000;  // export.md, reading step 6

// Not named tr: lupdate would file these texts under another context than the one they are looked up in.
QString said(const char *text)
{
    return QCoreApplication::translate("Doctor", text);
}

DoctorCheck ofResult(const QString &name, const Result<> &result, const QString &fine)
{
    return {name, result.ok(), result ? fine : failureText(result.failure())};
}

Result<> checkDatabase(const QString &file, bool thorough)
{
    auto sql = SqlConnection::open(file, SqlMode::ReadOnly);
    if (!sql)
        return sql.failure();
    return (*sql)->check(thorough);
}

Result<> checkDecisions(const StoreFolder &folder, bool thorough)
{
    auto work = WorkStore::open(folder);
    if (!work)
        return work.failure();
    return (*work)->check(thorough);
}

DoctorCheck folderCheck(const QString &profile)
{
    const QFileInfo info(profile);
    if (!info.isDir())
        return {u"folder"_s, false, said(QT_TRANSLATE_NOOP("Doctor", "there is no store folder yet"))};
    const auto open = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    const bool closed = !(info.permissions() & open);
    return {u"folder"_s, closed,
            closed ? said(QT_TRANSLATE_NOOP("Doctor", "only you can read it"))
                   : said(QT_TRANSLATE_NOOP("Doctor", "others on this machine can read it: chmod 700 the folder"))};
}

DoctorCheck diskCheck(const QString &profile)
{
    const QStorageInfo disk(profile);
    const qint64 free = disk.bytesAvailable();
    return {u"disk"_s, free >= kDiskWanted, said(QT_TRANSLATE_NOOP("Doctor", "%1 MiB free")).arg(free >> 20)};
}

DoctorCheck ageCheck(const FeedMeta &meta, qint64 nowMs)
{
    if (nowMs > meta.expiresAtMs && meta.expiresAtMs > 0)
        return {u"feed_age"_s, false, said(QT_TRANSLATE_NOOP("Doctor", "the export has expired: sync a newer one"))};
    const qint64 age = nowMs - meta.createdAtMs;
    return {u"feed_age"_s, age <= kOldData, said(QT_TRANSLATE_NOOP("Doctor", "the data is %1 h old")).arg(age / 3'600'000)};
}

DoctorCheck clockCheck(const FeedMeta &meta, qint64 nowMs)
{
    const bool fine = nowMs + kClockTolerance >= meta.issuedAtMs;
    return {u"clock"_s, fine,
            fine ? said(QT_TRANSLATE_NOOP("Doctor", "not before the export was issued"))
                 : said(QT_TRANSLATE_NOOP("Doctor", "this machine's clock is behind the export: set it right"))};
}

QString kindText(VaultKind kind)
{
    switch (kind) {
    case VaultKind::Keyring: return said(QT_TRANSLATE_NOOP("Doctor", "the system keyring keeps its key"));
    case VaultKind::Passphrase: return said(QT_TRANSLATE_NOOP("Doctor", "a passphrase opens it"));
    case VaultKind::Demo: return said(QT_TRANSLATE_NOOP("Doctor", "a demo: its key lies in a file beside the store"));
    }
    Q_UNREACHABLE();
}

/// A vault that is absent or closed is a choice, not a fault: everything but ID numbers works.
DoctorCheck vaultCheck(const QString &profile)
{
    const auto status = VaultDesk(profile).status();
    if (!status)
        return {u"vault"_s, false, failureText(status.failure())};
    switch (status->state) {
    case VaultState::Absent: return {u"vault"_s, true, said(QT_TRANSLATE_NOOP("Doctor", "absent: ID numbers are skipped and counted"))};
    case VaultState::Closed:
        return {u"vault"_s, true, said(QT_TRANSLATE_NOOP("Doctor", "closed: ID numbers are skipped and counted; %1")).arg(kindText(*status->kind))};
    case VaultState::Open: return {u"vault"_s, true, said(QT_TRANSLATE_NOOP("Doctor", "open; %1")).arg(kindText(*status->kind))};
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<DoctorCheck> DoctorDesk::run(bool thorough) const
{
    std::vector<DoctorCheck> checks{folderCheck(m_profile)};
    if (!checks.front().ok && !QFileInfo(m_profile).isDir())
        return checks;
    checks.push_back(diskCheck(m_profile));
    checks.push_back(vaultCheck(m_profile));
    auto session = StoreSession::open(m_profile, m_clock);
    if (!session) {
        checks.push_back({u"feed"_s, false, failureText(session.failure())});
        return checks;
    }
    StoreFolder &folder = (*session)->folder();
    const FeedMeta &meta = (*session)->feed().meta();
    checks.push_back(ofResult(u"feed"_s, checkDatabase(folder.generationFile(folder.current()), thorough),
                              said(QT_TRANSLATE_NOOP("Doctor", "%1, version %2")).arg(folder.current()).arg(meta.version)));
    checks.push_back(ofResult(u"work"_s, checkDecisions(folder, thorough), said(QT_TRANSLATE_NOOP("Doctor", "decisions and audit are readable"))));
    checks.push_back(ageCheck(meta, m_clock.nowMs()));
    checks.push_back(clockCheck(meta, m_clock.nowMs()));
    const auto &person = (*session)->person();
    checks.push_back({u"operator"_s, person.has_value(),
                      person ? person->name
                             : said(QT_TRANSLATE_NOOP("Doctor", "the export names no operator for this account: the desk is read-only"))});
    return checks;
}

} // namespace stardesk
