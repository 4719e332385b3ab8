#include "models/feed/sealed_sheet.h"

#include "models/domain/resident_id.h"
#include "models/feed/strict_json.h"
#include "models/feed/value_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QtEndian>

#include <sodium.h>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr char kMagic[] = "stardesk career sheet 1\n";
constexpr int kFormat = 1;
constexpr qsizetype kMostStays = 200;
constexpr qsizetype kMostStars = 1200;
constexpr qsizetype kMostText = 400;
constexpr PassphraseCost kCodeCost{3, 64LL << 20};
constexpr quint64 kCodes = 1'000'000;
constexpr qint64 kMostOperations = 20;
constexpr qint64 kMostMemory = 2LL << 30;

QJsonValue dayJson(const std::optional<BeijingDay> &day)
{
    return day ? QJsonValue(day->iso()) : QJsonValue();
}

BeijingDay dayOf(StrictFields &fields, QLatin1StringView name)
{
    const auto day = BeijingDay::fromIso(fields.text(name, 10));
    if (!day)
        fields.refuse(name);
    return day.value_or(BeijingDay());
}

std::optional<BeijingDay> dayOrNull(StrictFields &fields, QLatin1StringView name)
{
    const QString text = fields.textOrNull(name, 10);
    const auto day = BeijingDay::fromIso(text);
    if (!text.isEmpty() && !day)
        fields.refuse(name);
    return day;
}

const quint8 *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const quint8 *>(bytes.data());
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArrayView viewOf(const SecretKey &key)
{
    return {reinterpret_cast<const char *>(key.data()), SecretKey::kBytes};
}

QByteArray fileOf(const QJsonObject &wrap, const SecretKey &content, const QByteArray &document)
{
    const QByteArray head = kMagic + writeJson(wrap);
    return head + sealBytes(content, document, head);
}

Failure notASheet(const QString &where)
{
    return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "This is no career sheet, or one of a newer Stardesk."), {}, where);
}

Failure notForThisReader(const QString &where)
{
    return fail(Failure::Code::Forbidden, QT_TRANSLATE_NOOP("Failure", "The career sheet is sealed for another key or passphrase."), {}, where);
}

Result<SecretKey> keyOfBytes(std::optional<QByteArray> bytes, const QString &where)
{
    if (!bytes || bytes->size() != SecretKey::kBytes)
        return notForThisReader(where);
    SecretKey key = SecretKey::ofBytes(*bytes);
    wipe(*bytes);
    return key;
}

Result<SecretKey> keyByReader(StrictFields &fields, const QByteArray &box, const SigningKey *reader, const QString &where)
{
    const QString to = fields.text("to"_L1, 100);
    if (fields.failure())
        return *fields.failure();
    if (!reader)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "The career sheet is sealed to the key %1: say which key file opens it."), {to}, where);
    const auto [point, secret] = reader->boxKeys();
    QByteArray content(SecretKey::kBytes, '\0');
    const bool opened = box.size() == qsizetype(SecretKey::kBytes + crypto_box_SEALBYTES)
        && crypto_box_seal_open(reinterpret_cast<quint8 *>(content.data()), bytesOf(box), size_t(box.size()), point.data(), secret.data()) == 0;
    return keyOfBytes(opened ? std::optional(content) : std::nullopt, where);
}

Result<SecretKey> keyByPassphrase(StrictFields &fields, const QByteArray &box, const std::optional<QByteArray> &passphrase, const QString &where)
{
    const QByteArray salt = QByteArray::fromBase64(fields.text("salt"_L1, 100).toLatin1());
    const qint64 operations = fields.number("operations"_L1, 1, kMostOperations);
    const qint64 memory = fields.number("memory"_L1, 8192, kMostMemory);
    if (fields.failure())
        return *fields.failure();
    if (salt.size() != kSaltBytes)
        return notASheet(where);
    if (!passphrase)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "The career sheet is sealed by a passphrase, not to a key."), {}, where);
    const auto wrapper = SecretKey::ofPassphrase(*passphrase, salt, operations, memory);
    if (!wrapper)
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "There is not enough memory free to try the passphrase."));
    return keyOfBytes(openBytes(*wrapper, box, QByteArrayView(kMagic)), where);
}

} // namespace

QByteArray writeCareerSheet(const CareerSheet &sheet)
{
    std::string issued;
    appendInstant(issued, sheet.issuedAtMs);
    QJsonArray stays;
    for (const CareerSheet::Stay &stay : sheet.stays)
        stays << QJsonObject{{u"employer"_s, stay.employer}, {u"from"_s, stay.from.iso()}, {u"to"_s, dayJson(stay.to)}};
    QJsonArray stars;
    for (const CareerSheet::Star &star : sheet.stars)
        stars << QJsonObject{{u"period"_s, star.period}, {u"star"_s, star.star ? QJsonValue(*star.star) : QJsonValue(0)}};
    return writeJson({{u"format"_s, kFormat}, {u"kind"_s, u"career_sheet"_s}, {u"issuer"_s, sheet.issuer},
                      {u"issuer_name"_s, sheet.issuerName}, {u"issued_at"_s, QString::fromStdString(issued)},
                      {u"consent_on"_s, sheet.consentOn.iso()}, {u"name"_s, sheet.name}, {u"pinyin"_s, sheet.pinyin},
                      {u"id_masked"_s, sheet.idMasked}, {u"salt"_s, base64(sheet.salt)}, {u"employments"_s, stays}, {u"stars"_s, stars}});
}

Result<CareerSheet> parseCareerSheet(QByteArrayView json, const QString &where)
{
    const auto object = parseStrictJson(json, where);
    if (!object)
        return object.failure();
    StrictFields fields(*object, where);
    [[maybe_unused]] const qint64 format = fields.number("format"_L1, kFormat, kFormat);
    if (fields.text("kind"_L1, 40) != u"career_sheet"_s)
        fields.refuse("kind"_L1);
    CareerSheet sheet;
    sheet.issuer = fields.text("issuer"_L1, 64);
    sheet.issuerName = fields.text("issuer_name"_L1, kMostText);
    sheet.issuedAtMs = fields.instant("issued_at"_L1);
    sheet.consentOn = dayOf(fields, "consent_on"_L1);
    sheet.name = fields.text("name"_L1, kMostText);
    sheet.pinyin = fields.textOrNull("pinyin"_L1, kMostText);
    sheet.idMasked = fields.textOrNull("id_masked"_L1, 99);
    sheet.salt = QByteArray::fromBase64(fields.text("salt"_L1, 100).toLatin1());
    if (sheet.salt.size() != kSaltBytes)
        fields.refuse("salt"_L1);
    const QList<QJsonObject> stays = fields.objects("employments"_L1, kMostStays);
    const QList<QJsonObject> stars = fields.objects("stars"_L1, kMostStars);
    if (fields.failure())
        return *fields.failure();
    for (const QJsonObject &item : stays) {
        StrictFields stay(item, where);
        sheet.stays.push_back({stay.text("employer"_L1, kMostText), dayOf(stay, "from"_L1), dayOrNull(stay, "to"_L1)});
        if (stay.failure())
            return *stay.failure();
    }
    for (const QJsonObject &item : stars) {
        StrictFields star(item, where);
        const QString period = star.text("period"_L1, 7);
        const qint64 value = star.number("star"_L1, 0, 5);
        if (star.failure())
            return *star.failure();
        sheet.stars.push_back({period, value > 0 ? std::optional(value) : std::nullopt});
    }
    return sheet;
}

Result<QString> careerCode(QStringView number, const QByteArray &salt)
{
    QByteArray plain = idDuplicateKey(number).toUtf8();
    const auto hash = SecretKey::ofPassphrase(plain, salt, kCodeCost.operations, kCodeCost.memoryBytes);
    wipe(plain);
    if (!hash)
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "There is not enough memory free to compute the code."));
    return u"%1"_s.arg(qFromLittleEndian<quint64>(hash->data()) % kCodes, 6, 10, QChar(u'0'));
}

Result<QByteArray> sealSheet(const QByteArray &document, const PublicKey &reader)
{
    std::array<quint8, crypto_box_PUBLICKEYBYTES> point{};
    if (crypto_sign_ed25519_pk_to_curve25519(point.data(), reader.point.data()) != 0)
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "Nothing can be sealed to the key %1."), {reader.keyId()});
    const SecretKey content = SecretKey::random();
    QByteArray box(SecretKey::kBytes + qsizetype(crypto_box_SEALBYTES), '\0');
    crypto_box_seal(reinterpret_cast<quint8 *>(box.data()), content.data(), size_t(SecretKey::kBytes), point.data());
    return fileOf({{u"to"_s, QString::fromLatin1(reader.toBase64())}, {u"box"_s, base64(box)}}, content, document);
}

Result<QByteArray> sealSheet(const QByteArray &document, QByteArrayView passphrase, const PassphraseCost &cost)
{
    if (passphrase.isEmpty())
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "A passphrase must not be empty."));
    const QByteArray salt = randomBytes(kSaltBytes);
    const auto wrapper = SecretKey::ofPassphrase(passphrase, salt, cost.operations, cost.memoryBytes);
    if (!wrapper)
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "There is not enough memory free to try the passphrase."));
    const SecretKey content = SecretKey::random();
    const QByteArray box = sealBytes(*wrapper, viewOf(content), QByteArrayView(kMagic));
    return fileOf({{u"salt"_s, base64(salt)}, {u"operations"_s, cost.operations}, {u"memory"_s, cost.memoryBytes}, {u"box"_s, base64(box)}},
                  content, document);
}

Result<QByteArray> openSheet(QByteArrayView file, const SigningKey *reader, const std::optional<QByteArray> &passphrase,
                             const QString &where)
{
    const qsizetype magic = qsizetype(sizeof kMagic) - 1;
    const qsizetype end = file.indexOf('\n', magic);
    if (!file.startsWith(kMagic) || end < 0)
        return notASheet(where);
    const auto wrap = parseStrictJson(file.sliced(magic, end + 1 - magic), where);
    if (!wrap)
        return wrap.failure();
    StrictFields fields(*wrap, where);
    const QByteArray box = QByteArray::fromBase64(fields.text("box"_L1, 1000).toLatin1());
    if (fields.failure())
        return *fields.failure();
    auto key = wrap->contains("to"_L1) ? keyByReader(fields, box, reader, where) : keyByPassphrase(fields, box, passphrase, where);
    if (!key)
        return key.failure();
    auto document = openBytes(*key, file.sliced(end + 1), file.first(end + 1));
    if (!document)
        return fail(Failure::Code::Unverified, QT_TRANSLATE_NOOP("Failure", "The career sheet was changed after it was sealed."), {}, where);
    return *document;
}

} // namespace stardesk
