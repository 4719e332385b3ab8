/// The lines of a month-close pack: chained while writing, checked while reading, added up the same way by both.
#pragma once

#include "models/desk/month_close.h"

class QIODevice;

namespace stardesk {

/// Each line is compact JSON with names in ascending order; its `hash` is SHA-256 of the hash before and the line without
/// its own.
class ChainedLines {
public:
    explicit ChainedLines(QIODevice &out) : m_out(out) {}
    [[nodiscard]] Result<> add(QJsonObject line);
    [[nodiscard]] const QByteArray &head() const { return m_head; }
    /// Hash of `line` (which holds no `hash`) behind `previous`.
    [[nodiscard]] static QByteArray hashOf(const QByteArray &previous, const QJsonObject &line);
    /// What the first line stands behind.
    [[nodiscard]] static QByteArray start();

private:
    QIODevice &m_out;
    QByteArray m_head = start();
};

class MonthCloseTotals {
public:
    /// A line of kind "claim".
    void add(const QJsonObject &claim);
    /// The last line of a pack.
    [[nodiscard]] QJsonObject line() const;
    [[nodiscard]] qint64 claims() const { return m_claims; }
    [[nodiscard]] const std::map<QString, MonthCloseTotal> &byCurrency() const { return m_totals; }

private:
    qint64 m_claims = 0;
    std::map<QString, MonthCloseTotal> m_totals;
};

/// The body of the rule set of this id that ships with the program; empty where there is none.
[[nodiscard]] QByteArray shippedRuleBody(const QString &id);

} // namespace stardesk
