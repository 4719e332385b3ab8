#include "models/store/vault.h"

#include "models/store/vault_keeper.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr char kDemoHead[] = "stardesk demo vault: the ID numbers of this store are invented\n";
constexpr qint64 kMostDemoBytes = 1024;

QByteArrayView viewOf(const SecretKey &key)
{
    return {reinterpret_cast<const char *>(key.data()), SecretKey::kBytes};
}

VaultFile newFile(VaultKind kind)
{
    VaultFile file;
    file.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    file.kind = kind;
    file.slot = randomBytes(SecretKey::kBytes);
    return file;
}

QByteArray wrapPurpose(const VaultFile &file)
{
    return "vault " + file.id.toLatin1();
}

Failure wrongKey()
{
    return fail(Failure::Code::Unverified, QT_TRANSLATE_NOOP("Failure", "The keyring holds another key than the one of this vault."));
}

Failure noMemory()
{
    return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "There is not enough memory free to try the passphrase."));
}

} // namespace

QString vaultStateWord(VaultState state)
{
    switch (state) {
    case VaultState::Absent: return u"absent"_s;
    case VaultState::Closed: return u"closed"_s;
    case VaultState::Open: return u"open"_s;
    }
    Q_UNREACHABLE();
}

Result<Vault> Vault::at(const QString &folder)
{
    auto file = readVaultFile(folder);
    if (!file)
        return file.failure();
    Vault vault(folder);
    vault.m_file = std::move(*file);
    if (!vault.m_file || vault.m_file->closed)
        return vault;
    vault.m_key = heldKey(vault.m_file->id);
    if (!vault.m_key && vault.m_file->kind == VaultKind::Demo)
        vault.m_key = vault.demoKey();
    if (!vault.m_key && vault.m_file->kind == VaultKind::Passphrase)
        vault.m_key = keyLeftOpen(*vault.m_file);
    return vault;
}

VaultState Vault::state() const
{
    if (!m_file)
        return VaultState::Absent;
    return m_key ? VaultState::Open : VaultState::Closed;
}

std::optional<VaultKind> Vault::kind() const
{
    return m_file ? std::optional(m_file->kind) : std::nullopt;
}

bool Vault::opensByItself() const
{
    return m_file && !m_key && !m_file->closed && m_file->kind == VaultKind::Keyring;
}

Result<> Vault::checkFree(bool holdsNumbers) const
{
    if (m_file)
        return fail(Failure::Code::Conflict, QT_TRANSLATE_NOOP("Failure", "This store has a vault already: open it with “vault open”."), {}, m_folder);
    if (holdsNumbers)
        return fail(Failure::Code::Conflict,
                    QT_TRANSLATE_NOOP("Failure", "This store holds ID numbers under a key that is gone: a new vault could not open them. Sync into another data folder."),
                    {}, m_folder);
    return {};
}

Result<> Vault::keep(VaultFile file, SecretKey key)
{
    file.check = checkOf(key);
    if (auto written = writeVaultFile(m_folder, file); !written)
        return written;
    m_file = std::move(file);
    return setOpen(std::make_shared<SecretKey>(std::move(key)));
}

Result<> Vault::setOpen(HeldKey key)
{
    m_key = std::move(key);
    holdKey(m_file->id, m_key);
    if (!std::exchange(m_file->closed, false))
        return {};
    return writeVaultFile(m_folder, *m_file);
}

/// The keyring must have given the key back before anything is encrypted with it: some accept a secret and lose it.
Result<> Vault::make(KeyKeeper &keeper, bool holdsNumbers)
{
    if (auto free = checkFree(holdsNumbers); !free)
        return free;
    VaultFile file = newFile(VaultKind::Keyring);
    SecretKey key = SecretKey::random();
    QByteArray secret = viewOf(key).toByteArray();
    const auto written = keeper.write(file.entryName(), secret);
    wipe(secret);
    if (!written)
        return written;
    auto back = keeper.read(file.entryName());
    if (!back)
        return back.failure();
    const bool same = back->size() == SecretKey::kBytes && SecretKey::ofBytes(*back).equals(key);
    wipe(*back);
    if (!same)
        return wrongKey();
    return keep(std::move(file), std::move(key));
}

Result<> Vault::make(QByteArrayView passphrase, bool holdsNumbers, const PassphraseCost &cost)
{
    if (auto free = checkFree(holdsNumbers); !free)
        return free;
    if (passphrase.isEmpty())
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "A passphrase must not be empty."));
    VaultFile file = newFile(VaultKind::Passphrase);
    file.salt = randomBytes(kSaltBytes);
    file.cost = cost;
    const auto wrapper = SecretKey::ofPassphrase(passphrase, file.salt, cost.operations, cost.memoryBytes);
    if (!wrapper)
        return noMemory();
    SecretKey key = SecretKey::random();
    file.wrapped = sealBytes(*wrapper, viewOf(key), wrapPurpose(file));
    if (auto kept = keep(std::move(file), std::move(key)); !kept)
        return kept;
    return leaveOpen(*m_file, *m_key);
}

Result<> Vault::makeDemo()
{
    if (auto free = checkFree(false); !free)
        return free;
    SecretKey key = SecretKey::random();
    if (auto written = writePrivateFile(demoKeyFile(), kDemoHead + viewOf(key).toByteArray().toBase64() + '\n'); !written)
        return written;
    return keep(newFile(VaultKind::Demo), std::move(key));
}

Result<VaultFile *> Vault::existing(VaultKind kind)
{
    if (!m_file)
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "This store has no vault yet: make one with “vault init”."), {}, m_folder);
    if (m_file->kind == kind)
        return &*m_file;
    return kind == VaultKind::Passphrase
        ? fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "The key of this vault is not kept by a passphrase: open it without one."), {}, m_folder)
        : fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "This vault opens by its passphrase (--passphrase-fd N)."), {}, m_folder);
}

Result<> Vault::open(KeyKeeper &keeper)
{
    auto file = existing(VaultKind::Keyring);
    if (!file)
        return file.failure();
    auto secret = keeper.read((*file)->entryName());
    return secret ? openWithKey(std::move(*secret)) : Result<>(secret.failure());
}

Result<> Vault::openWithKey(QByteArray secret)
{
    auto file = existing(VaultKind::Keyring);
    if (!file)
        return file.failure();
    if (secret.size() != SecretKey::kBytes)
        return wrongKey();
    auto key = std::make_shared<SecretKey>(SecretKey::ofBytes(secret));
    wipe(secret);
    return (*file)->isKey(*key) ? setOpen(std::move(key)) : Result<>(wrongKey());
}

Result<> Vault::open(QByteArrayView passphrase)
{
    auto existingFile = existing(VaultKind::Passphrase);
    if (!existingFile)
        return existingFile.failure();
    const VaultFile &file = **existingFile;
    const auto wrapper = SecretKey::ofPassphrase(passphrase, file.salt, file.cost.operations, file.cost.memoryBytes);
    if (!wrapper)
        return noMemory();
    auto content = openBytes(*wrapper, file.wrapped, wrapPurpose(file));
    if (!content || content->size() != SecretKey::kBytes)
        return fail(Failure::Code::Forbidden, QT_TRANSLATE_NOOP("Failure", "The passphrase does not open this vault."), {}, m_folder);
    auto key = std::make_shared<SecretKey>(SecretKey::ofBytes(*content));
    wipe(*content);
    if (auto opened = setOpen(std::move(key)); !opened)
        return opened;
    return leaveOpen(*m_file, *m_key);
}

Result<> Vault::openDemo()
{
    auto file = existing(VaultKind::Demo);
    if (!file)
        return file.failure();
    HeldKey key = demoKey();
    if (!key)
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "The key file of the demo vault is gone or another one: make the demo anew."), {}, demoKeyFile());
    return setOpen(std::move(key));
}

Result<> Vault::close()
{
    if (!m_file)
        return {};
    forgetKey(*m_file);
    m_key.reset();
    m_file->closed = true;
    return writeVaultFile(m_folder, *m_file);
}

/// Beside the store, not in it: whoever copies the folder alone has no key.
QString Vault::demoKeyFile() const
{
    return QDir::cleanPath(QFileInfo(m_folder).absoluteFilePath()) + u".demo-vault"_s;
}

HeldKey Vault::demoKey() const
{
    QFile file(demoKeyFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.read(kMostDemoBytes);
    QByteArray bytes = QByteArray::fromBase64(text.mid(qsizetype(sizeof kDemoHead) - 1).trimmed());
    if (!text.startsWith(kDemoHead) || bytes.size() != SecretKey::kBytes)
        return {};
    auto key = std::make_shared<SecretKey>(SecretKey::ofBytes(bytes));
    wipe(bytes);
    return m_file->isKey(*key) ? key : HeldKey();
}

} // namespace stardesk
