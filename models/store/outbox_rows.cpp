#include "models/store/outbox_rows.h"

#include "models/store/statement.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace stardesk {

namespace {

QStringList textsOf(std::string_view json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).array();
    for (const auto &value : array)
        texts << value.toString();
    return texts;
}

Decision decisionOf(const Statement &s)
{
    Decision d;
    d.id = s.string(1);
    d.kind = s.string(2);
    d.recordType = s.string(3);
    d.record = s.string(4);
    d.baseVersion = s.integer(5);
    d.feedVersion = s.integer(6);
    d.epoch = s.string(7);
    d.action = s.string(8);
    d.ruleSet = s.string(9);
    d.evidenceDigest = s.bytes(10);
    d.reasonCodes = textsOf(s.view(11));
    if (!s.isNull(12))
        d.amountMinor = s.integer(12);
    d.currency = s.string(13);
    d.note = s.string(14);
    d.actor = s.string(15);
    d.decidedAtMs = s.integer(16);
    d.device = s.string(17);
    d.data = s.string(18);
    return d;
}

} // namespace

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QString orEmpty(const QString &text)
{
    return text.isNull() ? QString(QLatin1String("")) : text;
}

void bindDecision(Statement &s, const Decision &d)
{
    s.bind(1, d.id).bind(2, d.kind).bind(3, d.recordType).bind(4, d.record).bind(5, d.baseVersion);
    s.bind(6, d.feedVersion).bind(7, orEmpty(d.epoch)).bind(8, orEmpty(d.action)).bind(9, orEmpty(d.ruleSet));
    s.bind(10, d.evidenceDigest.isNull() ? QByteArray("") : d.evidenceDigest).bind(11, jsonOf(d.reasonCodes));
    if (d.amountMinor)
        s.bind(12, *d.amountMinor);
    else
        s.bindNull(12);
    s.bind(13, d.currency).bind(14, d.note).bind(15, d.actor).bind(16, d.decidedAtMs).bind(17, orEmpty(d.device));
    s.bind(18, d.data);
}

OutboxEntry outboxEntryOf(const Statement &s)
{
    OutboxEntry entry;
    entry.decision = decisionOf(s);
    entry.state = outboxState(s.string(19)).value_or(OutboxState::Conflict);
    entry.hold = {s.integer(20), s.string(27), s.integer(28)};
    entry.batch = s.integer(21);
    entry.sentAtMs = s.integer(22);
    entry.ackedAtMs = s.integer(23);
    entry.reason = s.string(24);
    entry.winner = s.string(25);
    entry.versionAfter = s.integer(26);
    return entry;
}

SentBatch batchOf(const Statement &s)
{
    return {s.integer(0), s.string(1), s.bytes(2), s.integer(3)};
}

} // namespace stardesk
