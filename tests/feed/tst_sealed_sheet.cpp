// The portable career sheet: only its reader opens it, a changed byte is never read, and the code needs the number.
#include "models/core/text/failure_text.h"
#include "models/feed/sealed_sheet.h"
#include "models/feed/signed_document.h"
#include "tests/feed/feed_fixture.h"

#include <QtTest/QTest>

using namespace stardesk;
using namespace stardesk::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr PassphraseCost kCheap{1, 8192};

CareerSheet someSheet()
{
    CareerSheet sheet;
    sheet.issuer = u"ZTO"_s;
    sheet.issuerName = u"中通快递"_s;
    sheet.issuedAtMs = kNow;
    sheet.consentOn = {19'787};
    sheet.name = u"王小明"_s;
    sheet.pinyin = u"wang xiao ming"_s;
    sheet.idMasked = u"1****************X"_s;
    sheet.salt = QByteArray(kSaltBytes, 's');
    sheet.stays = {{u"申通快递"_s, {18'000}, BeijingDay{18'900}}, {u"中通快递"_s, {18'950}, std::nullopt}};
    sheet.stars = {{u"2024-01"_s, 4}, {u"2024-02"_s, std::nullopt}};
    return sheet;
}

QByteArray signedSheet(const SigningKey &employer)
{
    const SigningKey *key = &employer;
    return writeSignedDocument(writeCareerSheet(someSheet()), std::span(&key, 1), "career sheet");
}

} // namespace

class TstSealedSheet final : public QObject {
    Q_OBJECT
private slots:
    void sheetIsWhatWasWritten();
    void onlyTheReaderOpensIt();
    void passphraseOpensIt();
    void everyChangedByteIsRefused();
    void everyCutIsRefused();
    void aChangedDocumentDoesNotVerify();
    void theSheetHoldsNoNumberAndNoHashOfIt();
    void bothSidesComputeTheSameCode();
};

void TstSealedSheet::sheetIsWhatWasWritten()
{
    const auto read = parseCareerSheet(writeCareerSheet(someSheet()), u"sheet"_s);
    VERIFY_OK(read);
    QVERIFY(*read == someSheet());
}

void TstSealedSheet::onlyTheReaderOpensIt()
{
    const SigningKey reader = testKey(7);
    const QByteArray document = signedSheet(testKey(2));
    const auto file = sealSheet(document, reader.publicKey());
    VERIFY_OK(file);
    QVERIFY(!file->contains("ZTO"));
    const auto opened = openSheet(*file, &reader, std::nullopt, u"f"_s);
    VERIFY_OK(opened);
    QCOMPARE(*opened, document);
    const SigningKey other = testKey(8);
    QCOMPARE(openSheet(*file, &other, std::nullopt, u"f"_s).failure().code, Failure::Code::Forbidden);
    QCOMPARE(openSheet(*file, nullptr, QByteArray("words"), u"f"_s).failure().code, Failure::Code::Usage);
}

void TstSealedSheet::passphraseOpensIt()
{
    const QByteArray document = signedSheet(testKey(2));
    const auto file = sealSheet(document, QByteArrayView("words"), kCheap);
    VERIFY_OK(file);
    QCOMPARE(openSheet(*file, nullptr, QByteArray("words"), u"f"_s).value(), document);
    QCOMPARE(openSheet(*file, nullptr, QByteArray("wordz"), u"f"_s).failure().code, Failure::Code::Forbidden);
    const SigningKey reader = testKey(7);
    QCOMPARE(openSheet(*file, &reader, std::nullopt, u"f"_s).failure().code, Failure::Code::Usage);
    QCOMPARE(sealSheet(document, QByteArrayView(""), kCheap).failure().code, Failure::Code::Usage);
}

void TstSealedSheet::everyChangedByteIsRefused()
{
    const SigningKey reader = testKey(7);
    const QByteArray file = sealSheet(signedSheet(testKey(2)), reader.publicKey()).value();
    for (qsizetype at = 0; at < file.size(); ++at) {
        QByteArray changed = file;
        changed[at] = char(changed[at] ^ (1 << (at % 8)));
        QVERIFY2(!openSheet(changed, &reader, std::nullopt, u"f"_s), QByteArray::number(at).constData());
    }
}

void TstSealedSheet::everyCutIsRefused()
{
    const SigningKey reader = testKey(7);
    const QByteArray file = sealSheet(signedSheet(testKey(2)), reader.publicKey()).value();
    for (qsizetype size = 0; size < file.size(); ++size)
        QVERIFY(!openSheet(file.first(size), &reader, std::nullopt, u"f"_s));
    QVERIFY(!openSheet(file + 'x', &reader, std::nullopt, u"f"_s));
}

/// Whoever may read a sheet can seal a changed one: the employer's signature is what tells.
void TstSealedSheet::aChangedDocumentDoesNotVerify()
{
    const SigningKey employer = testKey(2);
    const QByteArray document = signedSheet(employer);
    const QList<PublicKey> known{employer.publicKey()};
    VERIFY_OK(parseSignedDocument(document, {}).value().signedByOneOf(known, {}));
    const qsizetype json = document.indexOf("\n\n") + 2;
    for (qsizetype at = json; at < document.size(); ++at) {
        QByteArray changed = document;
        changed[at] = char(changed[at] ^ 1);
        const auto parsed = parseSignedDocument(changed, {});
        QVERIFY(!parsed || !parsed->signedByOneOf(known, {}));
    }
    QVERIFY(!parseSignedDocument(signedSheet(testKey(3)), {}).value().signedByOneOf(known, {}));
}

void TstSealedSheet::theSheetHoldsNoNumberAndNoHashOfIt()
{
    const QByteArray json = writeCareerSheet(someSheet());
    const QByteArray code = careerCode(u"11010519491231002X", someSheet().salt).value().toLatin1();
    QVERIFY(!json.contains("0105194912"));
    QVERIFY(!json.contains(code));
}

void TstSealedSheet::bothSidesComputeTheSameCode()
{
    const QByteArray salt = someSheet().salt;
    const QString code = careerCode(u"11010519491231002X", salt).value();
    QCOMPARE(code.size(), 6);
    QCOMPARE(careerCode(u" 110105 19491231 002x", salt).value(), code);
    QCOMPARE(careerCode(u"110105491231002", salt).value(), code); // the old form of the same number
    QVERIFY(careerCode(u"11010519491231002X", QByteArray(kSaltBytes, 't')).value() != code);
    QVERIFY(careerCode(u"440524188001010014", salt).value() != code);
}

QTEST_GUILESS_MAIN(TstSealedSheet)
#include "tst_sealed_sheet.moc"
