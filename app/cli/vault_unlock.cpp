#include "app/cli/vault_unlock.h"

#include "app/keychain/keychain_keeper.h"
#include "models/core/text/failure_text.h"
#include "models/desk/identity_vault.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qsizetype kMostLine = 4096;
constexpr qint64 kMostFd = 1'000'000;

/// Nothing but the first line, and nothing behind it is read: the rest may be somebody else's.
Result<QByteArray> lineFrom(int fd)
{
    QByteArray line;
    for (char c = 0; line.size() < kMostLine;) {
        const ssize_t got = ::read(fd, &c, 1);
        if (got < 0)
            return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "The file descriptor %1 cannot be read."), {QString::number(fd)});
        if (got == 0 || c == '\n')
            break;
        line.append(c);
    }
    return line.endsWith('\r') ? line.chopped(1) : line;
}

} // namespace

void unlockVault(const CommandContext &context)
{
    KeychainKeeper keeper(std::chrono::seconds(10), [] {
        std::fprintf(stderr, "%s\n", qUtf8Printable(QCoreApplication::translate("Cli", "waiting for the system keyring…")));
    });
    if (const auto opened = VaultDesk(context.global().profile).openByItself(keeper); !opened)
        std::fprintf(stderr, "%s\n", qUtf8Printable(failureText(opened.failure())));
}

Result<std::optional<QByteArray>> passphraseAsked(const CommandContext &context)
{
    if (!context.arguments.has("passphrase-fd"))
        return std::optional<QByteArray>();
    auto fd = context.arguments.number("passphrase-fd", 0, 0, kMostFd);
    if (!fd)
        return fd.failure();
    auto line = lineFrom(int(*fd));
    return line ? Result<std::optional<QByteArray>>(std::optional(*line)) : line.failure();
}

Result<QString> lineFromStandardInput()
{
    auto line = lineFrom(STDIN_FILENO);
    return line ? Result<QString>(QString::fromUtf8(*line).trimmed()) : line.failure();
}

} // namespace stardesk
