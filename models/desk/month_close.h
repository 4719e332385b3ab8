/// The month-close pack: every claim that was concluded in a Beijing month, with all that its amount follows from, as lines
/// of JSON that hold each other by SHA-256. Whoever has the file, and nothing else, can check the chain and compute every
/// amount again.
#pragma once

#include "models/core/job.h"
#include "models/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <map>

namespace stardesk {

class StoreSession;

struct MonthCloseTotal {
    qint64 claims = 0;
    qint64 approvedMinor = 0;
};

struct MonthCloseSummary {
    QString month;                           ///< "2026-02"
    qint64 claims = 0;                       ///< concluded in it, approved and rejected
    std::map<QString, MonthCloseTotal> totals; ///< approved, by currency: never added across
    QByteArray head;                         ///< SHA-256 of the last line, 64 hexadecimal digits: what is signed or quoted
};

/// `month`: "2026-02"; empty: the month before the present one. The same store gives the same bytes. Usage for another
/// form of month; Io; Cancelled (no file is left).
[[nodiscard]] Result<MonthCloseSummary> writeMonthClose(StoreSession &session, const QString &month, const QString &file, Job &job);

/// Walks the chain and computes every amount, lateness and split again by the rules in the file. Unverified names the line
/// where the chain breaks, Rejected the claim whose figures do not come out, Malformed.
[[nodiscard]] Result<MonthCloseSummary> verifyMonthClose(const QString &file);

[[nodiscard]] QJsonObject monthCloseJson(const MonthCloseSummary &summary);

} // namespace stardesk
