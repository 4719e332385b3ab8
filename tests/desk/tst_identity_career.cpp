// A career sheet goes from one desk to another: made by HR with consent and an audit row, read and verified elsewhere.
#include "models/core/text/failure_text.h"
#include "models/desk/identity_career.h"
#include "models/desk/publish_desk.h"
#include "models/desk/store_session.h"
#include "models/desk/sync_desk.h"
#include "models/store/work_store.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr BeijingDay kToday{20'536}; // 2026-03-24
constexpr PassphraseCost kCheap{1, 8192};

} // namespace

class TstIdentityCareer final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void sheetOfOneDeskIsVerifiedByAnother();
    void codesAgreeOnlyForTheSameNumber();
    void unknownSignerIsNotVerified();
    void onlyHrWithConsentMakesOne();
    void makingOneIsAudited();
    void aKnownKeyUnderAChangedSheetIsRefused();

private:
    std::unique_ptr<StoreSession> desk(const QString &name);
    CareerRequest request(const QString &file) const;
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir;
    FixedClock m_clock{kToday.startMs() + 9 * kMsPerHour};
    std::unique_ptr<StoreSession> m_old;
    std::unique_ptr<StoreSession> m_new;
    PersonKey m_person{u"P0000003"_s};
    QString m_number;
};

std::unique_ptr<StoreSession> TstIdentityCareer::desk(const QString &name)
{
    Job job;
    const auto synced = SyncDesk(path(name), m_clock).sync(path(u"feed"_s), path(u"employer.key.pub"_s), job);
    if (!synced)
        qWarning("%s", qPrintable(failureText(synced.failure())));
    auto session = StoreSession::open(path(name), m_clock);
    if (!session)
        return nullptr;
    (*session)->choosePerson(u"Sun"_s);
    return std::move(*session);
}

CareerRequest TstIdentityCareer::request(const QString &file) const
{
    CareerRequest request;
    request.person = m_person;
    request.file = path(file);
    request.employerKeyFile = path(u"employer.key"_s);
    request.consentOn = kToday.plus(-3);
    request.sealTo = path(u"reader.key.pub"_s);
    return request;
}

void TstIdentityCareer::initTestCase()
{
    QVERIFY(makeKeyPair(path(u"employer.key"_s)) && makeKeyPair(path(u"reader.key"_s)) && makeKeyPair(path(u"stranger.key"_s)));
    Job job;
    DemoRequest demo;
    demo.feed = path(u"feed"_s);
    demo.couriers = 30;
    demo.sellers = 5;
    demo.claims = 5;
    demo.days = 40;
    demo.nowMs = kToday.startMs();
    demo.keyFile = path(u"employer.key"_s);
    demo.truthFile = path(u"truth.csv"_s);
    QVERIFY(publishDemo(demo, job));
    m_old = desk(u"old"_s);
    m_new = desk(u"new"_s);
    QVERIFY(m_old && m_new);
    QFile truth(demo.truthFile);
    QVERIFY(truth.open(QIODevice::ReadOnly));
    for (const QByteArray &line : truth.readAll().split('\n')) {
        if (line.startsWith(m_person.value.toUtf8()))
            m_number = QString::fromUtf8(line.split(',').value(2));
    }
    QCOMPARE(m_number.size(), 18);
}

void TstIdentityCareer::sheetOfOneDeskIsVerifiedByAnother()
{
    const auto made = makeCareerSheet(*m_old, request(u"a.sheet"_s));
    QVERIFY2(made, made ? "" : qPrintable(failureText(made.failure())));
    const auto read = readCareerSheet(*m_new, path(u"a.sheet"_s), path(u"reader.key"_s), std::nullopt);
    QVERIFY2(read, read ? "" : qPrintable(failureText(read.failure())));
    QVERIFY(read->verified);
    QCOMPARE(read->sheet.issuer, made->issuer);
    QCOMPARE(read->sheet.consentOn, kToday.plus(-3));
    QVERIFY(!read->sheet.stays.empty());
    QVERIFY(!read->sheet.stars.empty());
    QVERIFY(!careerJson(*read).isEmpty());
    QCOMPARE(makeCareerSheet(*m_old, request(u"a.sheet"_s)).failure().code, Failure::Code::Io); // never replaced
}

void TstIdentityCareer::codesAgreeOnlyForTheSameNumber()
{
    const auto made = makeCareerSheet(*m_old, request(u"b.sheet"_s));
    const auto read = readCareerSheet(*m_new, path(u"b.sheet"_s), path(u"reader.key"_s), std::nullopt);
    QVERIFY(made && read);
    QCOMPARE(careerCode(m_number, read->sheet.salt).value(), made->code);
    QVERIFY(careerCode(u"11010519491231002X", read->sheet.salt).value() != made->code);
    QFile file(path(u"b.sheet"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(m_number.toLatin1()));
}

void TstIdentityCareer::unknownSignerIsNotVerified()
{
    CareerRequest foreign = request(u"c.sheet"_s);
    foreign.employerKeyFile = path(u"stranger.key"_s);
    foreign.sealTo.clear();
    foreign.passphrase = "words";
    foreign.cost = kCheap;
    QVERIFY(makeCareerSheet(*m_old, foreign));
    const auto read = readCareerSheet(*m_new, path(u"c.sheet"_s), {}, QByteArray("words"));
    QVERIFY(read);
    QVERIFY(!read->verified);
    QCOMPARE(readCareerSheet(*m_new, path(u"c.sheet"_s), {}, QByteArray("word")).failure().code, Failure::Code::Forbidden);
}

void TstIdentityCareer::onlyHrWithConsentMakesOne()
{
    CareerRequest future = request(u"d.sheet"_s);
    future.consentOn = kToday.plus(1);
    QCOMPARE(makeCareerSheet(*m_old, future).failure().code, Failure::Code::Usage);
    CareerRequest nobody = request(u"d.sheet"_s);
    nobody.sealTo.clear();
    QCOMPARE(makeCareerSheet(*m_old, nobody).failure().code, Failure::Code::Usage);
    m_old->choosePerson(u"Wang"_s);
    QCOMPARE(makeCareerSheet(*m_old, request(u"d.sheet"_s)).failure().code, Failure::Code::Forbidden);
    m_old->choosePerson(u"Sun"_s);
    QVERIFY(!QFile::exists(path(u"d.sheet"_s)));
}

void TstIdentityCareer::makingOneIsAudited()
{
    QVERIFY(makeCareerSheet(*m_old, request(u"e.sheet"_s)));
    auto work = WorkStore::open(m_old->folder());
    const auto entries = (*work)->auditEntries(1).value();
    QCOMPARE(entries.front().event, u"career_sheet"_s);
    QCOMPARE(entries.front().record, m_person.value);
    QVERIFY(!entries.front().detail.contains(m_number));
}

/// Somebody who may read the sheet seals a changed one again, under the employer's signature.
void TstIdentityCareer::aKnownKeyUnderAChangedSheetIsRefused()
{
    QVERIFY(makeCareerSheet(*m_old, request(u"f.sheet"_s)));
    QFile file(path(u"f.sheet"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const SigningKey reader = readSigningKey(path(u"reader.key"_s)).value();
    QByteArray document = openSheet(file.readAll(), &reader, std::nullopt, {}).value();
    QVERIFY(document.contains("2026-03-21"));
    document.replace("2026-03-21", "2026-03-20"); // another day of consent
    QFile changed(path(u"g.sheet"_s));
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write(sealSheet(document, reader.publicKey()).value());
    changed.close();
    QCOMPARE(readCareerSheet(*m_new, path(u"g.sheet"_s), path(u"reader.key"_s), std::nullopt).failure().code, Failure::Code::Unverified);
}

QTEST_GUILESS_MAIN(TstIdentityCareer)
#include "tst_identity_career.moc"
