// The vault of a store folder: made, opened, closed, and what it refuses.
#include "models/core/text/failure_text.h"
#include "models/domain/resident_id.h"
#include "models/store/store_folder.h"
#include "models/store/vault.h"
#include "models/store/vault_rows.h"
#include "tests/store/fake_keeper.h"
#include "tests/store/store_fixture.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr PassphraseCost kCheap{1, 8192};
const QByteArray kNumber = "11010519491231002X";

/// A folder with its vault; what another process would see is at(): keys held by this one are dropped before.
struct Place {
    QTemporaryDir dir;
    QString path = dir.filePath(u"store"_s);
    Place() { QDir().mkpath(path); }
    ~Place() { (void)Vault::at(path)->close(); }
    Vault vault() const { return Vault::at(path).value(); }
};

QByteArray allBytes(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

class TstVault final : public QObject {
    Q_OBJECT
private slots:
    void absentUntilMade();
    void keyringKeepsTheKey();
    void aKeyringThatForgetsIsFoundBeforeAnythingIsEncrypted();
    void aKeyringWithoutAnswerMakesNoVault();
    void unknownEntryIsNotAFirstRun();
    void anotherKeyInTheKeyringIsRefused();
    void passphraseOpensAndStaysOpenForTheNextCall();
    void wrongPassphraseIsForbidden();
    void closedStaysClosed();
    void secondVaultIsRefused();
    void aStoreWithNumbersGetsNoNewKey();
    void demoKeyLiesBesideTheStore();
    void noKeyStandsInTheFolder();
    void damagedFileIsCorrupt();

    void numbersOpenOnlyForTheirPerson();
    void everyChangedCharacterIsFound();
    void equalNumbersHaveEqualTermsAndOwnCiphers();
    void fifteenDigitsAreFoundByEighteen();
    void masksNeedNoKey();
    void batchesAreSealedInPlace();
};

void TstVault::absentUntilMade()
{
    const Place place;
    QCOMPARE(place.vault().state(), VaultState::Absent);
    FakeKeeper keeper;
    QCOMPARE(place.vault().open(keeper).failure().code, Failure::Code::NotFound);
}

void TstVault::keyringKeepsTheKey()
{
    const Place place;
    FakeKeeper keeper;
    Vault made = place.vault();
    QVERIFY(made.make(keeper, false));
    QCOMPARE(made.state(), VaultState::Open);
    QCOMPARE(keeper.secrets.size(), 1);
    const QByteArray key(reinterpret_cast<const char *>(made.key()->data()), 32);
    QCOMPARE(keeper.secrets.value(made.entryName()), key);
    QVERIFY(made.close());
    Vault again = place.vault();
    QCOMPARE(again.state(), VaultState::Closed);
    QVERIFY(again.open(keeper));
    QVERIFY(again.key()->equals(SecretKey::ofBytes(key)));
}

void TstVault::aKeyringThatForgetsIsFoundBeforeAnythingIsEncrypted()
{
    const Place place;
    FakeKeeper keeper;
    keeper.forgets = true;
    Vault vault = place.vault();
    QCOMPARE(vault.make(keeper, false).failure().code, Failure::Code::Unverified);
    QCOMPARE(place.vault().state(), VaultState::Absent);
}

void TstVault::aKeyringWithoutAnswerMakesNoVault()
{
    const Place place;
    FakeKeeper keeper;
    keeper.failure = fail(Failure::Code::Busy, "no answer");
    Vault vault = place.vault();
    QCOMPARE(vault.make(keeper, false).failure().code, Failure::Code::Busy);
    QCOMPARE(place.vault().state(), VaultState::Absent);
}

void TstVault::unknownEntryIsNotAFirstRun()
{
    const Place place;
    FakeKeeper keeper;
    Vault vault = place.vault();
    QVERIFY(vault.make(keeper, false));
    QVERIFY(vault.close());
    FakeKeeper locked; // says "no such entry", as a locked keyring does
    Vault again = place.vault();
    QCOMPARE(again.open(locked).failure().code, Failure::Code::NotFound);
    QVERIFY(locked.secrets.isEmpty());
    QVERIFY(again.open(keeper));
}

void TstVault::anotherKeyInTheKeyringIsRefused()
{
    const Place place;
    FakeKeeper keeper;
    Vault vault = place.vault();
    QVERIFY(vault.make(keeper, false));
    QVERIFY(vault.close());
    keeper.secrets[vault.entryName()] = QByteArray(32, 'y');
    QCOMPARE(vault.open(keeper).failure().code, Failure::Code::Unverified);
    keeper.secrets[vault.entryName()] = QByteArray(31, 'y');
    QCOMPARE(vault.open(keeper).failure().code, Failure::Code::Unverified);
    QCOMPARE(vault.state(), VaultState::Closed);
}

void TstVault::passphraseOpensAndStaysOpenForTheNextCall()
{
    const Place place;
    Vault vault = place.vault();
    QVERIFY(vault.make(QByteArrayView("correct horse"), false, kCheap));
    const auto file = readVaultFile(place.path).value();
    const HeldKey left = keyLeftOpen(*file);
    QVERIFY(left && left->equals(*vault.key()));
    QVERIFY(vault.close());
    QVERIFY(!keyLeftOpen(*file));
    Vault again = place.vault();
    QVERIFY(again.open(QByteArrayView("correct horse")));
    QCOMPARE(place.vault().state(), VaultState::Open);
}

void TstVault::wrongPassphraseIsForbidden()
{
    const Place place;
    Vault vault = place.vault();
    QCOMPARE(vault.make(QByteArrayView(""), false, kCheap).failure().code, Failure::Code::Usage);
    QVERIFY(vault.make(QByteArrayView("correct horse"), false, kCheap));
    QVERIFY(vault.close());
    QCOMPARE(vault.open(QByteArrayView("correct horsf")).failure().code, Failure::Code::Forbidden);
    QCOMPARE(vault.state(), VaultState::Closed);
    FakeKeeper keeper;
    QCOMPARE(vault.open(keeper).failure().code, Failure::Code::Usage);
}

void TstVault::closedStaysClosed()
{
    const Place place;
    FakeKeeper keeper;
    Vault vault = place.vault();
    QVERIFY(vault.make(keeper, false));
    QVERIFY(vault.close());
    QVERIFY(!place.vault().opensByItself());
    Vault again = place.vault();
    QVERIFY(again.open(keeper));
    QCOMPARE(place.vault().state(), VaultState::Open);
}

void TstVault::secondVaultIsRefused()
{
    const Place place;
    FakeKeeper keeper;
    Vault vault = place.vault();
    QVERIFY(vault.make(keeper, false));
    QCOMPARE(vault.make(keeper, false).failure().code, Failure::Code::Conflict);
    QCOMPARE(vault.make(QByteArrayView("x"), false, kCheap).failure().code, Failure::Code::Conflict);
    QCOMPARE(keeper.secrets.size(), 1);
}

void TstVault::aStoreWithNumbersGetsNoNewKey()
{
    const Place place;
    FakeKeeper keeper;
    Vault vault = place.vault();
    QCOMPARE(vault.make(keeper, true).failure().code, Failure::Code::Conflict);
    QVERIFY(keeper.secrets.isEmpty());
}

void TstVault::demoKeyLiesBesideTheStore()
{
    const Place place;
    Vault vault = place.vault();
    QVERIFY(vault.makeDemo());
    QFile file(place.path + u".demo-vault"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("stardesk demo vault"));
    QCOMPARE(int(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)), 0);
    QVERIFY(vault.close());
    QCOMPARE(place.vault().state(), VaultState::Closed);
    QVERIFY(vault.openDemo());
    QVERIFY(vault.close());
    QVERIFY(QFile::remove(file.fileName()));
    QCOMPARE(vault.openDemo().failure().code, Failure::Code::NotFound);
}

void TstVault::noKeyStandsInTheFolder()
{
    const Place place;
    Vault vault = place.vault();
    QVERIFY(vault.make(QByteArrayView("correct horse"), false, kCheap));
    const QByteArray key(reinterpret_cast<const char *>(vault.key()->data()), 32);
    const QByteArray stored = allBytes(place.path);
    for (const QByteArray &form : {key, key.toHex(), key.toBase64()})
        QVERIFY(!stored.contains(form));
    QVERIFY(!stored.contains("correct horse"));
}

void TstVault::damagedFileIsCorrupt()
{
    const Place place;
    for (const QByteArray &text : {QByteArray(), QByteArray("{}"), QByteArray("{\"format\":1,\"kind\":\"passphrase\"}"),
                                   QByteArray("{\"format\":2,\"kind\":\"demo\"}")}) {
        QVERIFY(writePrivateFile(place.path + u"/vault.json"_s, text));
        QCOMPARE(Vault::at(place.path).failure().code, Failure::Code::Corrupt);
    }
    QVERIFY(QFile::remove(place.path + u"/vault.json"_s));
}

void TstVault::numbersOpenOnlyForTheirPerson()
{
    const SecretKey key = SecretKey::random();
    const IdSealer sealer(key);
    const std::string stored = sealer.seal("p1", kNumber.toStdString());
    QCOMPARE(sealer.open("p1", stored).value(), QString::fromLatin1(kNumber));
    QCOMPARE(sealer.open("p2", stored).failure().code, Failure::Code::Corrupt);
    QCOMPARE(IdSealer(SecretKey::random()).open("p1", stored).failure().code, Failure::Code::Corrupt);
    QVERIFY(QByteArray::fromStdString(stored).indexOf(kNumber.mid(2, 6)) < 0);
}

void TstVault::everyChangedCharacterIsFound()
{
    const IdSealer sealer(SecretKey::random());
    const std::string stored = sealer.seal("p1", kNumber.toStdString());
    constexpr size_t kCipherFrom = 37;
    for (size_t at = kCipherFrom; at < stored.size(); ++at) {
        std::string changed = stored;
        changed[at] = changed[at] == 'A' ? 'Q' : 'A';
        const auto opened = sealer.open("p1", changed);
        // The last character of base64 may carry bits that say nothing; such a change opens to the same number.
        if (opened)
            QVERIFY(at + 1 == stored.size() && *opened == QString::fromLatin1(kNumber));
    }
    for (size_t length = 0; length < stored.size() - 1; ++length)
        QVERIFY(!sealer.open("p1", std::string_view(stored).substr(0, length)));
}

void TstVault::equalNumbersHaveEqualTermsAndOwnCiphers()
{
    const IdSealer sealer(SecretKey::random());
    const std::string one = sealer.seal("p1", kNumber.toStdString());
    const std::string two = sealer.seal("p2", kNumber.toStdString());
    QVERIFY(numberTermOfStored(one) == numberTermOfStored(two));
    QVERIFY(one.substr(37) != two.substr(37));
    QCOMPARE(sealer.seal("p1", kNumber.toStdString()), one); // the same bytes in the next generation
    const QByteArray term = sealer.numberTerm(u" 110105 19491231 002x");
    QCOMPARE(term.toStdString(), std::string(numberTermOfStored(one)));
    QCOMPARE(sealer.lastFourTerm(u"002x").toStdString(), one.substr(26, 11));
    QVERIFY(IdSealer(SecretKey::random()).numberTerm(QString::fromLatin1(kNumber)) != term);
}

void TstVault::fifteenDigitsAreFoundByEighteen()
{
    const IdSealer sealer(SecretKey::random());
    const QString old = u"110105491231002"_s;
    QVERIFY(checkResidentId(old).valid());
    const std::string stored = sealer.seal("p1", old.toStdString());
    QCOMPARE(std::string(numberTermOfStored(stored)), sealer.numberTerm(QString::fromLatin1(kNumber)).toStdString());
    QCOMPARE(stored.substr(26, 11), sealer.lastFourTerm(u"002X").toStdString());
    QCOMPARE(sealer.open("p1", stored).value(), old);
}

void TstVault::masksNeedNoKey()
{
    const IdSealer sealer(SecretKey::random());
    QCOMPARE(maskOfStored(sealer.seal("p", kNumber.toStdString())), u"1****************X"_s);
    QCOMPARE(maskOfStored(sealer.seal("p", "12345678Z")), u"1*******Z"_s);
    QCOMPARE(maskOfStored(sealer.seal("p", "123")), u"***"_s);
    QCOMPARE(maskOfStored("nothing"), QString());
    QCOMPARE(maskOfStored(std::string(60, 'x')), QString());
}

void TstVault::batchesAreSealedInPlace()
{
    const IdSealer sealer(SecretKey::random());
    constexpr int kRows = 5000; // enough for several threads
    const RecordType &type = *recordType("person_id");
    RecordBatch batch(type);
    for (int i = 0; i < kRows; ++i) {
        const std::string person = "p" + std::to_string(i);
        batch.ops.push_back(i == 7 ? RecordOp::Delete : RecordOp::Upsert);
        batch.versions.push_back(1);
        batch.keys.append(person);
        batch.lines.push_back(quint32(i + 1));
        batch.fields[0].texts.append(person);
        batch.fields[1].ints.push_back(0);
        if (i == 7)
            batch.fields[2].texts.appendNull();
        else
            batch.fields[2].texts.append(kNumber.toStdString());
    }
    sealer.sealNumbers(batch);
    QCOMPARE(batch.fields[2].texts.size(), size_t(kRows));
    for (int i = 0; i < kRows; ++i) {
        if (i == 7)
            QVERIFY(batch.fields[2].texts.isNull(size_t(i)));
        else
            QCOMPARE(sealer.open("p" + std::to_string(i), batch.fields[2].texts.at(size_t(i))).value(), QString::fromLatin1(kNumber));
    }
}

QTEST_GUILESS_MAIN(TstVault)
#include "tst_vault.moc"
