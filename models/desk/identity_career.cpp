#include "models/desk/identity_career.h"

#include "models/desk/courier_desk.h"
#include "models/desk/identity_audit.h"
#include "models/desk/identity_desk.h"
#include "models/desk/identity_vault.h"
#include "models/desk/record_access.h"
#include "models/desk/store_session.h"
#include "models/feed/feed_root.h"
#include "models/feed/signed_document.h"
#include "models/feed/value_text.h"
#include "models/store/feed_store.h"
#include "models/store/store_folder.h"
#include "models/store/vault_file.h"
#include "models/store/work_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr qint64 kMostFileBytes = 4 << 20;

/// The newest employment with an employer of this operator. The operators of a demo belong to no employer, so all are.
Result<EmploymentLine> ownEmployment(const OperatorProfile &person, bool demo, const CourierProfile &profile)
{
    for (auto line = profile.employments.rbegin(); line != profile.employments.rend(); ++line) {
        if (demo || person.employers.contains(line->employerKey))
            return *line;
    }
    return fail(Failure::Code::Forbidden, QT_TRANSLATE_NOOP("Failure", "“%1” never worked for an employer of yours: only an employer makes a career sheet."),
                {profile.key.value});
}

Result<> mayMake(StoreSession &session, const CareerRequest &request)
{
    const auto &person = session.person();
    if (!person || !person->has(Role::Hr))
        return fail(Failure::Code::Forbidden, QT_TRANSLATE_NOOP("Failure", "Career sheets are made by HR."));
    if (request.consentOn > BeijingDay::ofInstant(session.clock().nowMs()))
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "The person's consent lies in the future: %1."), {request.consentOn.iso()});
    if (request.sealTo.isEmpty() == !request.passphrase.has_value())
        return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "Say who may read the career sheet: the new employer's key, or a passphrase."));
    if (QFileInfo::exists(request.file))
        return fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The file is there already; choose another name."), {}, request.file);
    return {};
}

CareerSheet sheetOf(const CourierProfile &profile, const EmploymentLine &own, const IdentityPerson &identity)
{
    CareerSheet sheet;
    sheet.issuer = own.employerKey;
    sheet.issuerName = own.employer;
    sheet.name = profile.name;
    sheet.pinyin = profile.pinyin;
    sheet.idMasked = identity.idMasked;
    sheet.salt = randomBytes(kSaltBytes);
    for (const EmploymentLine &line : profile.employments)
        sheet.stays.push_back({line.employer, line.from, line.to});
    for (const CourierStarLine &line : profile.stars)
        sheet.stars.push_back({line.period, line.star});
    return sheet;
}

/// Without an open vault there is no code to compare; the sheet is good all the same.
Result<QString> codeOf(StoreSession &session, const PersonKey &person, const QByteArray &salt)
{
    const auto sealer = openSealer(session.profile());
    if (!sealer)
        return QString();
    FeedReader &reader = session.feed().reader();
    auto row = recordByKey(reader, "person", person.value);
    if (!row)
        return row.failure();
    auto numbers = recordsOf(reader, "person_id", "person", row->ordinal);
    if (!numbers || numbers->empty())
        return numbers ? Result<QString>(QString()) : Result<QString>(numbers.failure());
    const auto number = sealer->open(person.value.toStdString(), numbers->front().text("number").toStdString());
    return number ? careerCode(*number, salt) : Result<QString>(number.failure());
}

Result<QByteArray> sealed(const QByteArray &document, const CareerRequest &request)
{
    if (request.passphrase)
        return sealSheet(document, *request.passphrase, request.cost);
    const auto reader = publicKeyFromTextOrFile(request.sealTo);
    return reader ? sealSheet(document, *reader) : Result<QByteArray>(reader.failure());
}

/// Employer keys of the root that this store trusts; empty before the first sync.
Result<QList<PublicKey>> employerKeys(StoreSession &session)
{
    auto work = WorkStore::open(session.folder());
    if (!work)
        return work.failure();
    const auto head = (*work)->trustedHead();
    if (!head)
        return head.failure();
    if (head->root.isEmpty())
        return QList<PublicKey>();
    const auto document = parseSignedDocument(head->root, u"root"_s);
    if (!document)
        return document.failure();
    const auto root = parseFeedRoot(document->json, u"root"_s);
    return root ? Result<QList<PublicKey>>(root->employer) : root.failure();
}

QString keyIdOf(const Signature &signature)
{
    PublicKey key;
    key.number = signature.number;
    return key.keyId();
}

} // namespace

Result<CareerMade> makeCareerSheet(StoreSession &session, const CareerRequest &request)
{
    if (auto may = mayMake(session, request); !may)
        return may.failure();
    auto key = readSigningKey(request.employerKeyFile);
    if (!key)
        return key.failure();
    auto profile = CourierDesk(session).profile(request.person);
    auto identity = profile ? IdentityDesk(session).person(request.person) : Result<IdentityPerson>(profile.failure());
    if (!identity)
        return identity.failure();
    auto own = ownEmployment(*session.person(), session.info().demo, *profile);
    if (!own)
        return own.failure();
    CareerSheet sheet = sheetOf(*profile, *own, *identity);
    sheet.issuedAtMs = session.clock().nowMs();
    sheet.consentOn = request.consentOn;
    auto code = codeOf(session, request.person, sheet.salt);
    if (!code)
        return code.failure();
    const SigningKey *signer = &*key;
    auto file = sealed(writeSignedDocument(writeCareerSheet(sheet), std::span(&signer, 1), "career sheet"), request);
    if (!file)
        return file.failure();
    const QJsonObject detail{{u"consent_on"_s, sheet.consentOn.iso()}, {u"issuer"_s, sheet.issuer}, {u"key"_s, key->publicKey().keyId()}};
    if (auto noted = auditIdentity(session, u"career_sheet"_s, request.person.value, detail); !noted)
        return noted.failure();
    if (auto written = writePrivateFile(request.file, *file); !written)
        return written.failure();
    return CareerMade{sheet.issuer, *code};
}

Result<CareerRead> readCareerSheet(StoreSession &session, const QString &file, const QString &readerKeyFile,
                                   const std::optional<QByteArray> &passphrase)
{
    QFile from(file);
    if (!from.open(QIODevice::ReadOnly))
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "The file cannot be read: %1."), {from.errorString()}, file);
    std::optional<SigningKey> reader;
    if (!readerKeyFile.isEmpty()) {
        auto key = readSigningKey(readerKeyFile);
        if (!key)
            return key.failure();
        reader = std::move(*key);
    }
    const auto bytes = openSheet(from.read(kMostFileBytes), reader ? &*reader : nullptr, passphrase, file);
    if (!bytes)
        return bytes.failure();
    const auto document = parseSignedDocument(*bytes, file);
    if (!document)
        return document.failure();
    const auto known = employerKeys(session);
    if (!known)
        return known.failure();
    CareerRead read;
    const Signature &signature = document->signatures.front();
    read.signer = keyIdOf(signature);
    read.verified = std::ranges::any_of(*known, [&](const PublicKey &key) { return key.number == signature.number; });
    if (read.verified) {
        if (auto good = document->signedByOneOf(*known, file); !good)
            return good.failure();
    }
    auto sheet = parseCareerSheet(document->json, file);
    if (!sheet)
        return sheet.failure();
    read.sheet = std::move(*sheet);
    return read;
}

QJsonObject careerJson(const CareerRead &read)
{
    const CareerSheet &sheet = read.sheet;
    std::string issued;
    appendInstant(issued, sheet.issuedAtMs);
    QJsonArray stays;
    for (const CareerSheet::Stay &stay : sheet.stays)
        stays << QJsonObject{{u"employer"_s, stay.employer}, {u"from"_s, stay.from.iso()}, {u"to"_s, stay.to ? QJsonValue(stay.to->iso()) : QJsonValue()}};
    QJsonArray stars;
    for (const CareerSheet::Star &star : sheet.stars)
        stars << QJsonObject{{u"period"_s, star.period}, {u"star"_s, star.star ? QJsonValue(*star.star) : QJsonValue()}};
    return {{u"verified"_s, read.verified}, {u"signer"_s, read.signer}, {u"issuer"_s, sheet.issuer}, {u"issuer_name"_s, sheet.issuerName},
            {u"issued_at"_s, QString::fromStdString(issued)}, {u"consent_on"_s, sheet.consentOn.iso()}, {u"name"_s, sheet.name},
            {u"pinyin"_s, sheet.pinyin}, {u"id_masked"_s, sheet.idMasked}, {u"employments"_s, stays}, {u"stars"_s, stars}};
}

} // namespace stardesk
