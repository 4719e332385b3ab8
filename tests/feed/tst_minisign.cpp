// Key files, signatures, their check, and that the minisign program agrees both ways.
#include "models/feed/minisign.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kMessage = "{\"seq\":7}\n";

SigningKey keyOf(quint8 seed)
{
    std::array<quint8, 32> bytes{};
    bytes.fill(seed);
    return SigningKey::fromSeed(bytes);
}

bool accepted(const QByteArray &lines, const PublicKey &key, const QByteArray &message)
{
    const auto parsed = parseSignature(lines, {});
    return parsed && verifySignature(*parsed, key, message, {});
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int minisign(const QStringList &arguments)
{
    QProcess process;
    process.start(u"minisign"_s, arguments);
    process.closeWriteChannel();
    return process.waitForFinished() ? process.exitCode() : -1;
}

} // namespace

class TstMinisign final : public QObject {
    Q_OBJECT
private slots:
    void ownSignatureIsAccepted();
    void sameInputGivesTheSameBytes();
    void everyBitFlipOfTheSignatureIsRefused();
    void everyBitFlipOfTheMessageIsRefused();
    void otherKeyIsNamed();
    void legacyAlgorithmIsRefused();
    void controlWithoutReencodingAcceptsAFlip();
    void keyFilesAreReadBack();
    void existingKeyFileStays();
    void readableKeyFileIsRefused();
    void damagedSecretKeyIsRefused();
    void programVerifiesOurs();
    void programsSignatureIsAccepted();
};

void TstMinisign::ownSignatureIsAccepted()
{
    const SigningKey key = keyOf(1);
    QVERIFY(accepted(key.sign(kMessage, "seq=7"), key.publicKey(), kMessage));
}

void TstMinisign::sameInputGivesTheSameBytes()
{
    QCOMPARE(keyOf(1).sign(kMessage, "seq=7"), keyOf(1).sign(kMessage, "seq=7"));
}

void TstMinisign::everyBitFlipOfTheSignatureIsRefused()
{
    const SigningKey key = keyOf(1);
    const QByteArray lines = key.sign(kMessage, "seq=7");
    int taken = 0;
    for (qsizetype bit = 0; bit < lines.size() * 8; ++bit) {
        QByteArray changed = lines;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        taken += accepted(changed, key.publicKey(), kMessage);
    }
    QCOMPARE(taken, 0);
}

void TstMinisign::everyBitFlipOfTheMessageIsRefused()
{
    const SigningKey key = keyOf(1);
    const QByteArray lines = key.sign(kMessage, "seq=7");
    for (qsizetype bit = 0; bit < kMessage.size() * 8; ++bit) {
        QByteArray changed = kMessage;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY(!accepted(lines, key.publicKey(), changed));
    }
}

void TstMinisign::otherKeyIsNamed()
{
    const auto parsed = parseSignature(keyOf(1).sign(kMessage, "x"), {});
    QVERIFY(parsed.ok());
    const auto checked = verifySignature(*parsed, keyOf(2).publicKey(), kMessage, u"head"_s);
    QVERIFY(!checked);
    QCOMPARE(checked.failure().code, Failure::Code::Unverified);
    QCOMPARE(checked.failure().args, QStringList{keyOf(2).publicKey().keyId()});
}

void TstMinisign::legacyAlgorithmIsRefused()
{
    QList<QByteArray> lines = keyOf(1).sign(kMessage, "x").split('\n');
    QByteArray raw = QByteArray::fromBase64(lines[1]);
    raw[1] = 'd';
    lines[1] = raw.toBase64();
    const auto parsed = parseSignature(lines.join('\n'), {});
    QVERIFY(!parsed);
    QCOMPARE(parsed.failure().code, Failure::Code::Unverified);
}

// The defence that this takes away (base64 must re-encode to itself) is what stops flips in unused bits.
void TstMinisign::controlWithoutReencodingAcceptsAFlip()
{
    const QByteArray line = keyOf(1).sign(kMessage, "x").split('\n').at(3);
    int sameBytes = 0;
    for (qsizetype bit = 0; bit < line.size() * 8; ++bit) {
        QByteArray changed = line;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        sameBytes += QByteArray::fromBase64(changed) == QByteArray::fromBase64(line);
    }
    QVERIFY(sameBytes > 0);
}

void TstMinisign::keyFilesAreReadBack()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"k"_s);
    const SigningKey key = SigningKey::generate();
    QVERIFY(writeKeyPair(file, key).ok());
    QCOMPARE(QFile(file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    const auto again = readSigningKey(file);
    QVERIFY(again.ok());
    QCOMPARE(again->publicKey(), key.publicKey());
    const auto open = publicKeyFromTextOrFile(file + u".pub"_s);
    QVERIFY(open.ok());
    QCOMPARE(*open, key.publicKey());
    const auto typed = publicKeyFromTextOrFile(QString::fromLatin1(key.publicKey().toBase64()));
    QVERIFY(typed.ok());
    QCOMPARE(*typed, key.publicKey());
}

void TstMinisign::existingKeyFileStays()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"k"_s);
    QVERIFY(writeKeyPair(file, keyOf(1)).ok());
    const QByteArray before = readAll(file);
    const auto second = writeKeyPair(file, keyOf(2));
    QVERIFY(!second);
    QCOMPARE(second.failure().code, Failure::Code::Io);
    QCOMPARE(readAll(file), before);
}

void TstMinisign::readableKeyFileIsRefused()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"k"_s);
    QVERIFY(writeKeyPair(file, keyOf(1)).ok());
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const auto key = readSigningKey(file);
    QVERIFY(!key);
    QCOMPARE(key.failure().code, Failure::Code::Forbidden);
}

void TstMinisign::damagedSecretKeyIsRefused()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"k"_s);
    QVERIFY(writeKeyPair(file, keyOf(1)).ok());
    QList<QByteArray> lines = readAll(file).split('\n');
    QByteArray raw = QByteArray::fromBase64(lines[1]);
    raw[100] = char(raw[100] ^ 1);
    lines[1] = raw.toBase64();
    write(file, lines.join('\n'));
    const auto key = readSigningKey(file);
    QVERIFY(!key);
    QCOMPARE(key.failure().code, Failure::Code::Malformed);
}

void TstMinisign::programVerifiesOurs()
{
    if (QStandardPaths::findExecutable(u"minisign"_s).isEmpty())
        QSKIP("the minisign program is not installed");
    const QTemporaryDir dir;
    const SigningKey key = SigningKey::generate();
    QVERIFY(writeKeyPair(dir.filePath(u"k"_s), key).ok());
    write(dir.filePath(u"m"_s), kMessage);
    write(dir.filePath(u"m.minisig"_s), key.sign(kMessage, "seq=7"));
    QCOMPARE(minisign({u"-V"_s, u"-p"_s, dir.filePath(u"k.pub"_s), u"-m"_s, dir.filePath(u"m"_s)}), 0);
    QCOMPARE(minisign({u"-S"_s, u"-s"_s, dir.filePath(u"k"_s), u"-m"_s, dir.filePath(u"m"_s), u"-x"_s, dir.filePath(u"x"_s)}), 0);
    QVERIFY(accepted(readAll(dir.filePath(u"x"_s)), key.publicKey(), kMessage));
}

void TstMinisign::programsSignatureIsAccepted()
{
    if (QStandardPaths::findExecutable(u"minisign"_s).isEmpty())
        QSKIP("the minisign program is not installed");
    const QTemporaryDir dir;
    write(dir.filePath(u"m"_s), kMessage);
    QCOMPARE(minisign({u"-G"_s, u"-W"_s, u"-p"_s, dir.filePath(u"k.pub"_s), u"-s"_s, dir.filePath(u"k"_s)}), 0);
    QCOMPARE(minisign({u"-S"_s, u"-s"_s, dir.filePath(u"k"_s), u"-m"_s, dir.filePath(u"m"_s), u"-t"_s, u"seq=7 x"_s}), 0);
    const auto key = publicKeyFromTextOrFile(dir.filePath(u"k.pub"_s));
    QVERIFY(key.ok());
    QVERIFY(accepted(readAll(dir.filePath(u"m.minisig"_s)), *key, kMessage));
    const auto secret = readSigningKey(dir.filePath(u"k"_s));
    QVERIFY(secret.ok());
    QCOMPARE(secret->publicKey(), *key);
}

QTEST_GUILESS_MAIN(TstMinisign)
#include "tst_minisign.moc"
