#include "models/core/text/failure_text.h"

#include <QtCore/QCoreApplication>

namespace stardesk {

QString failureText(const Failure &failure)
{
    QString sentence = QCoreApplication::translate("Failure", failure.text);
    for (const QString &arg : failure.args)
        sentence = sentence.arg(arg);
    return failure.where.isEmpty() ? sentence : failure.where + QStringLiteral(": ") + sentence;
}

QString failureWord(Failure::Code code)
{
    switch (code) {
    case Failure::Code::Usage: return QStringLiteral("usage");
    case Failure::Code::Cancelled: return QStringLiteral("cancelled");
    case Failure::Code::Offline: return QStringLiteral("offline");
    case Failure::Code::AuthExpired: return QStringLiteral("auth_expired");
    case Failure::Code::Busy: return QStringLiteral("busy");
    case Failure::Code::Corrupt: return QStringLiteral("corrupt");
    case Failure::Code::Malformed: return QStringLiteral("malformed");
    case Failure::Code::Unverified: return QStringLiteral("unverified");
    case Failure::Code::Rejected: return QStringLiteral("rejected");
    case Failure::Code::Conflict: return QStringLiteral("conflict");
    case Failure::Code::Forbidden: return QStringLiteral("forbidden");
    case Failure::Code::NotFound: return QStringLiteral("not_found");
    case Failure::Code::Io: return QStringLiteral("io");
    }
    Q_UNREACHABLE();
}

int exitCodeOf(Failure::Code code)
{
    switch (code) {
    case Failure::Code::Rejected:
    case Failure::Code::Conflict: return 1;
    case Failure::Code::Usage:
    case Failure::Code::NotFound: return 2;
    case Failure::Code::Cancelled:
    case Failure::Code::Offline:
    case Failure::Code::AuthExpired:
    case Failure::Code::Busy:
    case Failure::Code::Corrupt:
    case Failure::Code::Malformed:
    case Failure::Code::Unverified:
    case Failure::Code::Io: return 3;
    case Failure::Code::Forbidden: return 4;
    }
    Q_UNREACHABLE();
}

} // namespace stardesk
