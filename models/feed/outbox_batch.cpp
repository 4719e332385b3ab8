#include "models/feed/outbox_batch.h"

#include "models/feed/sha256.h"
#include "models/feed/strict_json.h"
#include "models/feed/value_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <sodium.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kMost = std::numeric_limits<qint64>::max();
constexpr qsizetype kMostNote = 4000;
constexpr qsizetype kMostData = 64 * 1024;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QString instantText(qint64 ms)
{
    std::string text;
    appendInstant(text, ms);
    return QString::fromStdString(text);
}

QString present(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QByteArray sealTo(const PublicKey &key, const QByteArray &plain)
{
    std::array<quint8, crypto_box_PUBLICKEYBYTES> point{};
    QByteArray sealed(plain.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    // A key that is no point of the curve seals to nobody; the root's parser took it, so the batch is left unreadable.
    if (crypto_sign_ed25519_pk_to_curve25519(point.data(), key.point.data()) != 0
        || crypto_box_seal(bytesOf(sealed), bytesOf(plain), size_t(plain.size()), point.data()) != 0)
        return {};
    return sealed;
}

Result<QByteArray> openSeal(const QByteArray &sealed, const SigningKey &outbox, const QString &where)
{
    const auto [point, secret] = outbox.boxKeys();
    QByteArray plain(qMax<qsizetype>(0, sealed.size() - qsizetype(crypto_box_SEALBYTES)), '\0');
    if (sealed.size() < qsizetype(crypto_box_SEALBYTES)
        || crypto_box_seal_open(bytesOf(plain), bytesOf(sealed), size_t(sealed.size()), point.data(), secret.data()) != 0)
        return fail(Failure::Code::Unverified, QT_TRANSLATE_NOOP("Failure", "The batch is sealed to another key than this server's."), {}, where);
    return plain;
}

} // namespace

QByteArray noBatch()
{
    return QByteArray(64, '0');
}

QJsonObject decisionJson(const Decision &decision)
{
    return {{u"id"_s, decision.id},
            {u"kind"_s, decision.kind},
            {u"record_type"_s, decision.recordType},
            {u"record"_s, decision.record},
            {u"base_v"_s, decision.baseVersion},
            {u"feed_version"_s, decision.feedVersion},
            {u"epoch"_s, present(decision.epoch)},
            {u"action"_s, present(decision.action)},
            {u"rule_set"_s, present(decision.ruleSet)},
            {u"evidence_digest"_s, QString::fromLatin1(decision.evidenceDigest.toHex())},
            {u"reason_codes"_s, QJsonArray::fromStringList(decision.reasonCodes)},
            {u"amount_minor"_s, decision.amountMinor ? QJsonValue(*decision.amountMinor) : QJsonValue()},
            {u"currency"_s, present(decision.currency)},
            {u"note"_s, present(decision.note)},
            {u"operator"_s, decision.actor},
            {u"decided_at"_s, instantText(decision.decidedAtMs)},
            {u"device"_s, present(decision.device)},
            {u"data"_s, present(decision.data)}};
}

Result<Decision> decisionFromJson(const QJsonObject &json, const QString &where)
{
    StrictFields fields(json, where);
    Decision decision;
    decision.id = fields.uuid("id"_L1);
    decision.kind = fields.text("kind"_L1, 32);
    decision.recordType = fields.text("record_type"_L1, 64);
    decision.record = fields.text("record"_L1, 64);
    decision.baseVersion = fields.number("base_v"_L1, 0, kMost);
    decision.feedVersion = fields.number("feed_version"_L1, 0, kMost);
    decision.epoch = fields.text("epoch"_L1, 64);
    decision.action = fields.text("action"_L1, 32);
    decision.ruleSet = fields.text("rule_set"_L1, 64);
    decision.evidenceDigest = QByteArray::fromHex(fields.text("evidence_digest"_L1, 64).toLatin1());
    decision.reasonCodes = fields.texts("reason_codes"_L1, 16, 16);
    if (!json.value("amount_minor"_L1).isNull())
        decision.amountMinor = fields.number("amount_minor"_L1, 0, kMost);
    decision.currency = fields.text("currency"_L1, 3);
    decision.note = fields.text("note"_L1, kMostNote);
    decision.actor = fields.text("operator"_L1, 120);
    decision.decidedAtMs = fields.instant("decided_at"_L1);
    decision.device = fields.text("device"_L1, 64);
    decision.data = fields.text("data"_L1, kMostData);
    if (fields.failure())
        return *fields.failure();
    return decision;
}

QByteArray decisionBody(const QJsonObject &json)
{
    return Sha256::hexOf(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QByteArray writeBatch(const OutboxBatch &batch, const PublicKey &outbox, const SigningKey &device)
{
    QJsonArray decisions;
    for (const QJsonObject &decision : batch.decisions)
        decisions.append(decision);
    const QByteArray plain = writeJson({{u"format"_s, 1},
                                        {u"device"_s, batch.device},
                                        {u"number"_s, batch.number},
                                        {u"previous"_s, QString::fromLatin1(batch.previous)},
                                        {u"epoch"_s, batch.epoch},
                                        {u"audit"_s, QJsonObject{{u"count"_s, batch.audit.count},
                                                                 {u"head"_s, QString::fromLatin1(batch.audit.hash.toHex())}}},
                                        {u"documents"_s, QJsonArray::fromStringList(batch.documents)},
                                        {u"decisions"_s, decisions}});
    const SigningKey *keys[] = {&device};
    return writeSignedDocument(sealTo(outbox, plain), keys, "outbox " + QByteArray::number(batch.number));
}

QString batchFileName(qint64 number, const QByteArray &sha256)
{
    return u"%1-%2.bin"_s.arg(number, 8, 10, QLatin1Char('0')).arg(QString::fromLatin1(sha256));
}

BatchName batchNameOf(const QString &fileName)
{
    static const QRegularExpression form(u"\\A([0-9]{8})-([0-9a-f]{64})\\.bin\\z"_s);
    const auto match = form.match(fileName);
    return match.hasMatch() ? BatchName{match.captured(1).toLongLong(), match.captured(2).toLatin1()} : BatchName{};
}

QByteArray sealDocument(const QByteArray &bytes, const PublicKey &outbox)
{
    return sealTo(outbox, bytes);
}

Result<QByteArray> openDocument(const QByteArray &sealed, const QString &sha256, const SigningKey &outbox, const QString &where)
{
    auto bytes = openSeal(sealed, outbox, where);
    if (bytes && QString::fromLatin1(Sha256::hexOf(*bytes)) != sha256)
        return fail(Failure::Code::Unverified, QT_TRANSLATE_NOOP("Failure", "The document is not what its name says: cut or changed."), {}, where);
    return bytes;
}

QString documentFileName(const QString &sha256)
{
    return u"documents/%1.bin"_s.arg(sha256);
}

Result<SignedDocument> readBatchFile(const QByteArray &bytes, const QByteArray &sha256, const QString &where)
{
    if (Sha256::hexOf(bytes) != sha256)
        return fail(Failure::Code::Unverified, QT_TRANSLATE_NOOP("Failure", "The batch is not what its name says: cut or changed."), {},
                    where);
    return parseSignedDocument(bytes, where);
}

Result<OutboxBatch> openBatch(const SignedDocument &document, const PublicKey &device, const SigningKey &outbox, const QString &where)
{
    if (auto good = document.signedByOneOf({device}, where); !good)
        return good.failure();
    const auto plain = openSeal(document.json, outbox, where);
    if (!plain)
        return plain.failure();
    const auto object = parseStrictJson(*plain, where);
    if (!object)
        return object.failure();
    StrictFields fields(*object, where);
    OutboxBatch batch;
    (void)fields.number("format"_L1, 1, 1);
    batch.device = fields.uuid("device"_L1);
    batch.number = fields.number("number"_L1, 1, 99'999'999);
    batch.previous = fields.sha256("previous"_L1);
    batch.epoch = fields.text("epoch"_L1, 64);
    const QJsonObject audit = fields.object("audit"_L1);
    StrictFields auditFields(audit, where);
    batch.audit.count = auditFields.number("count"_L1, 0, kMost);
    batch.audit.hash = QByteArray::fromHex(auditFields.sha256("head"_L1));
    if (object->contains("documents"_L1))
        batch.documents = fields.texts("documents"_L1, kMostBatchDecisions, 64);
    for (const QString &sha256 : std::as_const(batch.documents)) {
        if (!isSha256Name(sha256.toLatin1()))
            fields.refuse("documents"_L1);
    }
    batch.decisions = fields.objects("decisions"_L1, kMostBatchDecisions);
    if (fields.failure())
        return *fields.failure();
    if (auditFields.failure())
        return *auditFields.failure();
    return batch;
}

} // namespace stardesk
