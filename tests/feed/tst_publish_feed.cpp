/// From a source to a signed feed and its versions: snapshot, nothing, delta.
#include "models/feed/publish/recipe_feed.h"
#include "models/store/document_folder.h"
#include "tests/feed/recipe_fixture.h"

#include <QtTest/QTest>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'710'000'000'000; // 2024-03-09T16:00:00Z
constexpr char kProfile[] = R"({
  "format": 1, "title": "Test", "zone": "Europe/Madrid",
  "sources": [{"table": "shops", "files": ["shops*"], "columns": [
    {"name": "id", "type": "text", "required": true},
    {"name": "name", "type": "text", "required": true},
    {"name": "stars", "type": "integer", "min": 0, "max": 5}]}]})";
constexpr char kSellers[] = "SELECT id AS k, name, 'OTHER' AS membership FROM shops";
constexpr char kStars[] =
    "SELECT id || '/2024-01' AS k, id AS seller, '2024-01' AS month, stars AS star FROM shops WHERE stars IS NOT NULL";

SigningKey testKey(quint8 first = 1)
{
    std::array<quint8, 32> seed{};
    seed[0] = first;
    return SigningKey::fromSeed(seed);
}

} // namespace

class TstPublishFeed : public QObject {
    Q_OBJECT

private slots:
    void init();
    void firstIsASnapshot();
    void unchangedSourceIsNoVersion();
    void rowOrderOfTheSourceDoesNotMatter();
    void changedSourceIsADelta();
    void removedRowIsADelete();
    void tooManyRejectsWriteNothing();
    void missingReferenceWritesNothing();
    void foreignKeyWritesNothing();
    void olistTwiceIsOneVersion();

private:
    Result<PublishResult> publish(const QString &recipe, const QString &source, const SigningKey &key, qint64 now)
    {
        const auto read = readRecipe(recipe);
        if (!read)
            return read.failure();
        Job job;
        auto run = RecipeRun::load(*read, source, job);
        if (!run)
            return run.failure();
        PublishOptions options;
        options.nowMs = now;
        return publishToFeed(*run, DocumentFolder(feed() + u".documents"_s), feed(), key, options, job);
    }
    Result<PublishResult> publish(const QByteArray &rows, qint64 now = kNow, quint8 key = 1)
    {
        m_fixture->write(u"source/shops.csv"_s, "id,name,stars\n" + rows);
        return publish(m_fixture->recipe(), m_fixture->source(), testKey(key), now);
    }
    QString feed() const { return m_fixture->source() + u"/feed"_s; }
    QByteArray head() const
    {
        QFile file(feed() + u"/head"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<RecipeFixture> m_fixture;
};

#define VERIFY_OK(result) QVERIFY2((result).ok(), (result).ok() ? "" : qPrintable(failureText((result).failure())))

void TstPublishFeed::init()
{
    m_fixture = std::make_unique<RecipeFixture>();
    m_fixture->write(u"recipe/profile.json"_s, kProfile);
    m_fixture->write(u"recipe/seller.sql"_s, kSellers);
    m_fixture->write(u"recipe/seller_star.sql"_s, kStars);
}

void TstPublishFeed::firstIsASnapshot()
{
    const auto result = publish("a,First,1\nb,Second,\n");
    VERIFY_OK(result);
    QCOMPARE(result->kind, PublishResult::Kind::Snapshot);
    QCOMPARE(result->rows.value(u"seller"_s).upserts, 2);
    QCOMPARE(result->rows.value(u"seller_star"_s).upserts, 1);
}

void TstPublishFeed::unchangedSourceIsNoVersion()
{
    VERIFY_OK(publish("a,First,1\n"));
    const QByteArray before = head();
    const auto again = publish("a,First,1\n", kNow + 86'400'000);
    VERIFY_OK(again);
    QCOMPARE(again->kind, PublishResult::Kind::Nothing);
    QCOMPARE(head(), before);
}

void TstPublishFeed::rowOrderOfTheSourceDoesNotMatter()
{
    VERIFY_OK(publish("a,First,1\nb,Second,2\n"));
    const auto again = publish("b,Second,2\r\n\"a\",First,1\r\n", kNow + 1000);
    VERIFY_OK(again);
    QCOMPARE(again->kind, PublishResult::Kind::Nothing);
}

void TstPublishFeed::changedSourceIsADelta()
{
    VERIFY_OK(publish("a,First,1\nb,Second,2\n"));
    const auto result = publish("a,First,1\nb,Second,3\nc,Third,\n", kNow + 1000);
    VERIFY_OK(result);
    QCOMPARE(result->kind, PublishResult::Kind::Delta);
    QCOMPARE(result->fromSeq, 1);
    QCOMPARE(result->toSeq, 2);
    QCOMPARE(result->rows.value(u"seller"_s).upserts, 1);
    QCOMPARE(result->rows.value(u"seller_star"_s).upserts, 1);
    QCOMPARE(result->rows.value(u"seller_star"_s).deletes, 0);
}

void TstPublishFeed::removedRowIsADelete()
{
    VERIFY_OK(publish("a,First,1\nb,Second,2\n"));
    const auto result = publish("a,First,1\n", kNow + 1000);
    VERIFY_OK(result);
    QCOMPARE(result->rows.value(u"seller"_s).deletes, 1);
    QCOMPARE(result->rows.value(u"seller_star"_s).deletes, 1);
}

void TstPublishFeed::tooManyRejectsWriteNothing()
{
    QVERIFY(!publish("a,First,1\nb,Second,9\n").ok());
    QVERIFY(!QFileInfo::exists(feed()));
}

void TstPublishFeed::missingReferenceWritesNothing()
{
    m_fixture->write(u"recipe/seller_star.sql"_s, "SELECT 'x' AS k, 'nobody' AS seller, '2024-01' AS month");
    const auto result = publish("a,First,1\n");
    QVERIFY(!result.ok());
    QVERIFY2(failureText(result.failure()).contains(u"seller"_s), qPrintable(failureText(result.failure())));
    QVERIFY(head().isEmpty());
}

void TstPublishFeed::foreignKeyWritesNothing()
{
    VERIFY_OK(publish("a,First,1\n"));
    const QByteArray before = head();
    QVERIFY(!publish("a,Other,1\n", kNow + 1000, 2).ok());
    QCOMPARE(head(), before);
}

void TstPublishFeed::olistTwiceIsOneVersion()
{
    const QString olist = qEnvironmentVariable("STARDESK_SHARED") + u"/data/olist"_s;
    if (!QFileInfo(olist).isDir())
        QSKIP("the shared data sets are not here");
    const auto first = publish(u":/profiles/olist"_s, olist, testKey(), kNow);
    VERIFY_OK(first);
    QCOMPARE(first->rows.value(u"parcel"_s).upserts, 19'753);
    QCOMPARE(first->rows.value(u"claim"_s).upserts, 1'509 + 281);
    const auto second = publish(u":/profiles/olist"_s, olist, testKey(), kNow + 1000);
    VERIFY_OK(second);
    QCOMPARE(second->kind, PublishResult::Kind::Nothing);
}

QTEST_GUILESS_MAIN(TstPublishFeed)
#include "tst_publish_feed.moc"
