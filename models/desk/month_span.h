/// MonthSpan: the Beijing month that a statement or a month close is about.
#pragma once

#include "models/core/result.h"

#include <QtCore/QString>

namespace stardesk {

/// The instants of a Beijing month, end exclusive.
struct MonthSpan {
    QString month; ///< "2026-02"
    qint64 fromMs = 0;
    qint64 toMs = 0;

    [[nodiscard]] bool holds(qint64 atMs) const { return atMs >= fromMs && atMs < toMs; }
};

/// `month` as "2026-02"; empty: the month before the one in which `nowMs` lies. Usage for any other spelling.
[[nodiscard]] Result<MonthSpan> monthSpanOf(const QString &month, qint64 nowMs);

} // namespace stardesk
