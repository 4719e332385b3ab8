#include "models/desk/month_close_lines.h"

#include "models/domain/rule_set.h"
#include "models/domain/vector_claims.h"
#include "models/domain/rule_vectors.h"
#include "models/feed/sha256.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QIODevice>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kMostLine = 8 * 1024 * 1024;

Failure claimDiffers(const QJsonObject &line, const char *field)
{
    return fail(Failure::Code::Rejected, QT_TRANSLATE_NOOP("Failure", "The %1 of this claim does not come out as written."),
                {QString::fromLatin1(field)}, u"claim/"_s + line.value("claim"_L1).toString());
}

/// Reads a pack line by line and holds every figure against the rules in it.
class PackReader {
public:
    Result<> read(const QByteArray &text)
    {
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        QJsonObject bare = line;
        bare.remove("hash"_L1);
        const QByteArray hash = ChainedLines::hashOf(m_head, bare);
        ++m_number;
        if (line.value("hash"_L1).toString().toLatin1() != hash)
            return fail(Failure::Code::Unverified, QT_TRANSLATE_NOOP("Failure", "The chain breaks here: a line was changed, added or taken out."),
                        {}, u"line %1"_s.arg(m_number));
        m_head = hash;
        return take(bare);
    }

    Result<MonthCloseSummary> finished() const
    {
        if (!m_ended)
            return fail(Failure::Code::Unverified, QT_TRANSLATE_NOOP("Failure", "The pack is cut: its last line is missing."), {},
                        u"line %1"_s.arg(m_number));
        return MonthCloseSummary{m_month, m_totals.claims(), m_totals.byCurrency(), m_head};
    }

private:
    Result<> take(const QJsonObject &line)
    {
        const QString kind = line.value("kind"_L1).toString();
        if (m_ended || (m_number == 1) != (kind == u"month_close"_s))
            return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "This line does not stand where it may stand."), {},
                        u"line %1"_s.arg(m_number));
        if (kind == u"month_close"_s)
            m_month = line.value("month"_L1).toString();
        if (kind == u"rule_set"_s)
            return takeRules(line);
        if (kind == u"plan"_s)
            return takePlan(line);
        if (kind == u"claim"_s)
            return takeClaim(line);
        if (kind == u"end"_s)
            return takeEnd(line);
        return {};
    }

    Result<> takeRules(const QJsonObject &line)
    {
        auto rules = parseRuleSet(line.value("body"_L1).toString().toUtf8());
        if (!rules)
            return rules.failure();
        m_rules.insert_or_assign(line.value("id"_L1).toString(), std::move(*rules));
        return {};
    }

    Result<> takePlan(const QJsonObject &line)
    {
        const QString id = line.value("id"_L1).toString();
        QJsonObject plan = line.value("plan"_L1).toObject();
        if (!plan.contains("currency"_L1))
            plan.insert("currency"_L1, QJsonValue());
        for (const QString &other : {u"valid_from"_s, u"valid_to"_s, u"scope"_s})
            plan.remove(other);
        auto parsed = parseCompensationPlan(id, plan, u"plan/"_s + id);
        if (!parsed)
            return parsed.failure();
        m_plans.insert_or_assign(id, *parsed);
        return {};
    }

    Result<> takeClaim(const QJsonObject &line)
    {
        m_totals.add(line);
        const bool approved = line.value("verdict"_L1).toString() == u"approve"_s;
        if (!approved && line.value("approved_minor"_L1).toInteger() != 0)
            return claimDiffers(line, "approved amount");
        if (line.value("not_computed"_L1).toBool())
            return {};
        const auto found = m_rules.find(line.value("rule_set"_L1).toString());
        if (found == m_rules.end())
            return claimDiffers(line, "rule_set");
        RuleSet rules = found->second;
        for (const auto &[id, plan] : m_plans)
            rules.plans.insert(id, plan);
        return recompute(line, rules);
    }

    Result<> recompute(const QJsonObject &line, const RuleSet &rules) const
    {
        const QJsonObject input = line.value("input"_L1).toObject();
        auto amount = evaluateClaimVector(u"claim_amount"_s, input, rules);
        if (!amount)
            return amount.failure();
        if (!sameValue(line.value("policy_minor"_L1), amount->value("amount"_L1)))
            return claimDiffers(line, "amount");
        if (line.contains("lateness"_L1)) {
            auto lateness = evaluateClaimVector(u"effective_lateness"_s, line.value("lateness"_L1).toObject(), rules);
            if (!lateness)
                return lateness.failure();
            if (!sameValue(input.value("days_late"_L1), lateness->value("days_late"_L1)))
                return claimDiffers(line, "lateness");
        }
        if (line.contains("delay"_L1)) {
            auto delay = evaluateClaimVector(u"delay_attribution"_s, line.value("delay"_L1).toObject(), rules);
            if (!delay)
                return delay.failure();
            if (!sameValue(line.value("split"_L1), delay->value("split"_L1)))
                return claimDiffers(line, "split");
        }
        return {};
    }

    Result<> takeEnd(const QJsonObject &line)
    {
        m_ended = true;
        if (line != m_totals.line())
            return fail(Failure::Code::Rejected, QT_TRANSLATE_NOOP("Failure", "The totals are not the sums of the claims."), {},
                        u"line %1"_s.arg(m_number));
        return {};
    }

    QByteArray m_head = ChainedLines::start();
    qint64 m_number = 0;
    bool m_ended = false;
    QString m_month;
    std::map<QString, RuleSet> m_rules;
    std::map<QString, CompensationPlan> m_plans;
    MonthCloseTotals m_totals;
};

} // namespace

QByteArray ChainedLines::start()
{
    return QByteArray(64, '0');
}

QByteArray ChainedLines::hashOf(const QByteArray &previous, const QJsonObject &line)
{
    return Sha256::hexOf(previous + QJsonDocument(line).toJson(QJsonDocument::Compact));
}

Result<> ChainedLines::add(QJsonObject line)
{
    m_head = hashOf(m_head, line);
    line.insert("hash"_L1, QString::fromLatin1(m_head));
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (m_out.write(bytes) != bytes.size())
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "cannot write the file: %1; choose another folder or free some space"),
                    {m_out.errorString()});
    return {};
}

void MonthCloseTotals::add(const QJsonObject &claim)
{
    ++m_claims;
    if (claim.value("verdict"_L1).toString() != u"approve"_s)
        return;
    MonthCloseTotal &total = m_totals[claim.value("currency"_L1).toString()];
    ++total.claims;
    total.approvedMinor += claim.value("approved_minor"_L1).toInteger();
}

QJsonObject MonthCloseTotals::line() const
{
    QJsonArray totals;
    for (const auto &[currency, total] : m_totals)
        totals << QJsonObject{{u"currency"_s, currency}, {u"claims"_s, total.claims}, {u"approved_minor"_s, total.approvedMinor}};
    return {{u"kind"_s, u"end"_s}, {u"claims"_s, m_claims}, {u"totals"_s, totals}};
}

QByteArray shippedRuleBody(const QString &id)
{
    QFile file(u":/rules/%1.json"_s.arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<MonthCloseSummary> verifyMonthClose(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "The file cannot be read."), {}, name);
    PackReader reader;
    while (!file.atEnd()) {
        if (auto line = reader.read(file.readLine(kMostLine)); !line)
            return line.failure();
    }
    return reader.finished();
}

} // namespace stardesk
