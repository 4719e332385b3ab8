/// A recipe from files to records: what is rejected, what is refused, what recipes may not do.
#include "tests/feed/recipe_fixture.h"

#include <QtTest/QTest>

#include <sqlite3.h>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr char kProfile[] = R"({
  "format": 1, "title": "Test", "zone": "Europe/Madrid", "constants": {"membership": "OTHER"},
  "sources": [{"table": "shops", "files": ["shops*"], "columns": [
    {"name": "id", "type": "text", "required": true},
    {"name": "name", "type": "text", "required": true, "pii": true, "max": 20},
    {"name": "stars", "type": "integer", "min": 1, "max": 5}]}]})";
constexpr char kSellers[] = "SELECT id AS k, name, :membership AS membership FROM shops";

} // namespace

class TstPublishRecipe : public QObject {
    Q_OBJECT

private slots:
    void recordsComeSortedByKey();
    void rejectedRowsAreNamed();
    void personalValuesAreMasked();
    void raggedRowIsRejected();
    void overOnePercentNothingIsWritten();
    void exactlyOnePercentIsWritten();
    void onlyOneSelect_data();
    void onlyOneSelect();
    void doublesAreRefused();
    void keysTwiceAreRefused();
    void unknownColumnIsRefused();
    void missingRequiredColumnIsRefused();
    void unknownWordIsNamed();
    void unknownConstantIsRefused();
    void sharedQueriesBuildOnEachOther();
    void misspeltProfileKeyIsRefused();
    void missingHeaderIsNamed();
    void fileIsFoundByHeaderAlone();
    void severalFilesFillOneTable();
    void sqliteSourceIsCheckedLikewise();
    void cancelStopsTheRun();

private:
    void prepare(RecipeFixture &fixture, const QByteArray &rows, const QByteArray &sql = kSellers)
    {
        fixture.write(u"recipe/profile.json"_s, kProfile);
        fixture.write(u"recipe/seller.sql"_s, sql);
        fixture.write(u"source/shops.csv"_s, "id,name,stars\n" + rows);
    }
};

void TstPublishRecipe::recordsComeSortedByKey()
{
    RecipeFixture fixture;
    prepare(fixture, "b,Second,2\na,First,1\nB,Capital,3\n");
    QCOMPARE(fixture.publish(), QString());
    QCOMPARE(fixture.sink.records[u"seller"_s].keys(), QStringList({u"B"_s, u"a"_s, u"b"_s}));
    QCOMPARE(fixture.sink.value(u"seller"_s, u"a"_s, u"name"_s), u"First"_s);
}

void TstPublishRecipe::rejectedRowsAreNamed()
{
    RecipeFixture fixture;
    prepare(fixture, QByteArray("a,First,1\n").repeated(1) + "b,Second,6\n" + "c,Third,5\n");
    const QString failure = fixture.publish();
    QVERIFY2(failure.contains(u"1 of 3 rows"_s), qPrintable(failure));
    QCOMPARE(fixture.report.rejected.size(), size_t(1));
    const RejectedValue &rejected = fixture.report.rejected.front();
    QCOMPARE(rejected.file, u"shops.csv"_s);
    QCOMPARE(rejected.line, 3);
    QCOMPARE(rejected.column, u"stars"_s);
    QCOMPARE(rejected.value, u"6"_s);
}

void TstPublishRecipe::personalValuesAreMasked()
{
    RecipeFixture fixture;
    prepare(fixture, "a,A name that is much too long,1\n");
    QVERIFY(!fixture.publish().isEmpty());
    QCOMPARE(fixture.report.rejected.front().value, u"A***g"_s);
}

void TstPublishRecipe::raggedRowIsRejected()
{
    RecipeFixture fixture;
    prepare(fixture, "a,First\n");
    fixture.publish();
    QCOMPARE(failureText(fixture.report.rejected.front().reason), u"The row has 2 fields, the header has 3"_s);
}

void TstPublishRecipe::overOnePercentNothingIsWritten()
{
    RecipeFixture fixture;
    QByteArray rows;
    for (int i = 0; i < 199; ++i)
        rows += QByteArray::number(1000 + i) + (i < 2 ? ",Name,9\n" : ",Name,1\n");
    prepare(fixture, rows);
    QVERIFY(fixture.publish().contains(u"2 of 199"_s));
    QVERIFY(fixture.sink.records.isEmpty());
}

void TstPublishRecipe::exactlyOnePercentIsWritten()
{
    RecipeFixture fixture;
    QByteArray rows;
    for (int i = 0; i < 200; ++i)
        rows += QByteArray::number(1000 + i) + (i < 2 ? ",Name,9\n" : ",Name,1\n");
    prepare(fixture, rows);
    QCOMPARE(fixture.publish(), QString());
    QCOMPARE(fixture.sink.count(u"seller"_s), 198);
}

void TstPublishRecipe::onlyOneSelect_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("attach") << QByteArray("ATTACH '/tmp/other.db' AS other");
    QTest::newRow("pragma") << QByteArray("PRAGMA table_info(shops)");
    QTest::newRow("pragma function") << QByteArray("SELECT name AS k, name, 'OTHER' AS membership FROM pragma_table_info('shops')");
    QTest::newRow("second statement") << QByteArray(kSellers) + "; DELETE FROM shops";
    QTest::newRow("second select") << QByteArray(kSellers) + "; SELECT 1";
    QTest::newRow("insert") << QByteArray("INSERT INTO shops(id) VALUES ('x') RETURNING id AS k");
    QTest::newRow("delete") << QByteArray("DELETE FROM shops");
    QTest::newRow("create") << QByteArray("CREATE TABLE x AS SELECT 1");
    QTest::newRow("vacuum") << QByteArray("VACUUM INTO '/tmp/copy.db'");
    QTest::newRow("explain") << QByteArray("EXPLAIN SELECT 1");
    QTest::newRow("load") << QByteArray("SELECT load_extension('x') AS k");
    QTest::newRow("nothing") << QByteArray("-- only a comment");
}

void TstPublishRecipe::onlyOneSelect()
{
    QFETCH(QByteArray, sql);
    RecipeFixture fixture;
    prepare(fixture, "a,First,1\n", sql);
    const QString failure = fixture.publish();
    QVERIFY2(failure.startsWith(u"seller.sql: "_s), qPrintable(failure));
    QVERIFY(fixture.sink.records.isEmpty());
    // control: the same with a comment and a semicolon behind the one SELECT is fine
    RecipeFixture control;
    prepare(control, "a,First,1\n", QByteArray(kSellers) + ";\n-- the end\n");
    QCOMPARE(control.publish(), QString());
}

void TstPublishRecipe::doublesAreRefused()
{
    RecipeFixture fixture;
    prepare(fixture, "a,First,1\n", "SELECT id AS k, name, 'OTHER' AS membership, stars / 2.0 AS region FROM shops");
    const QString failure = fixture.publish();
    QVERIFY2(failure.contains(u"floating-point"_s) && failure.contains(u"seller.sql: a: Column “region”"_s), qPrintable(failure));
}

void TstPublishRecipe::keysTwiceAreRefused()
{
    RecipeFixture fixture;
    prepare(fixture, "a,First,1\na,Again,2\n");
    QVERIFY(fixture.publish().contains(u"The key “a” comes twice"_s));
}

void TstPublishRecipe::unknownColumnIsRefused()
{
    RecipeFixture fixture;
    prepare(fixture, "a,First,1\n", "SELECT id AS k, name, 'OTHER' AS membership, stars FROM shops");
    QVERIFY(fixture.publish().contains(u"“stars” is no field"_s));
}

void TstPublishRecipe::missingRequiredColumnIsRefused()
{
    RecipeFixture fixture;
    prepare(fixture, "a,First,1\n", "SELECT id AS k, name FROM shops");
    QVERIFY(fixture.publish().contains(u"“membership” is missing"_s));
}

void TstPublishRecipe::unknownWordIsNamed()
{
    RecipeFixture fixture;
    prepare(fixture, "a,First,1\n", "SELECT id AS k, name, 'GOLD' AS membership FROM shops");
    const QString failure = fixture.publish();
    QVERIFY2(failure.contains(u"membership"_s) && failure.contains(u"GOLD"_s), qPrintable(failure));
}

void TstPublishRecipe::unknownConstantIsRefused()
{
    RecipeFixture fixture;
    prepare(fixture, "a,First,1\n", "SELECT id AS k, name, :member AS membership FROM shops");
    QVERIFY(fixture.publish().contains(u":member is not among the constants"_s));
}

void TstPublishRecipe::sharedQueriesBuildOnEachOther()
{
    RecipeFixture fixture;
    prepare(fixture, "a,First,1\nb,Second,2\n", "SELECT id AS k, name, :membership AS membership FROM chosen");
    fixture.write(u"recipe/shared/10_good.sql"_s, "SELECT id, name, stars FROM shops WHERE stars > 1");
    fixture.write(u"recipe/shared/20_chosen.sql"_s, "SELECT id, name || '!' AS name FROM good");
    QCOMPARE(fixture.publish(), QString());
    QCOMPARE(fixture.sink.count(u"seller"_s), 1);
    QCOMPARE(fixture.sink.value(u"seller"_s, u"b"_s, u"name"_s), u"Second!"_s);
    fixture.write(u"recipe/shared/30_bad.sql"_s, "DELETE FROM shops");
    QVERIFY(!fixture.publish().isEmpty());
}

void TstPublishRecipe::misspeltProfileKeyIsRefused()
{
    RecipeFixture fixture;
    prepare(fixture, "a,First,1\n");
    fixture.write(u"recipe/profile.json"_s, QByteArray(kProfile).replace("\"max\": 5", "\"maximum\": 5"));
    const QString failure = fixture.publish();
    QVERIFY2(failure.contains(u"“maximum”"_s) && failure.contains(u"sources[0].columns[2]"_s), qPrintable(failure));
}

void TstPublishRecipe::missingHeaderIsNamed()
{
    RecipeFixture fixture;
    prepare(fixture, {});
    fixture.write(u"source/shops.csv"_s, "id,name\na,First\n");
    QVERIFY(fixture.publish().contains(u"stars"_s));
}

void TstPublishRecipe::fileIsFoundByHeaderAlone()
{
    RecipeFixture fixture;
    prepare(fixture, "a,First,1\n");
    QFile::rename(fixture.source() + u"/shops.csv"_s, fixture.source() + u"/export (3).csv"_s);
    QCOMPARE(fixture.publish(), QString());
    QCOMPARE(fixture.sink.count(u"seller"_s), 1);
    fixture.write(u"source/another.csv"_s, "id,name,stars\nz,Z,1\n");
    QVERIFY(fixture.publish().contains(u"Several files"_s));
}

void TstPublishRecipe::severalFilesFillOneTable()
{
    RecipeFixture fixture;
    prepare(fixture, "a,First,1\n");
    fixture.write(u"source/shops_2.csv"_s, "\xEF\xBB\xBFstars;name;id\r\n4;Señora;b\r\n");
    QCOMPARE(fixture.publish(), QString());
    QCOMPARE(fixture.sink.value(u"seller"_s, u"b"_s, u"name"_s), u"Señora"_s);
}

void TstPublishRecipe::sqliteSourceIsCheckedLikewise()
{
    RecipeFixture fixture;
    prepare(fixture, {});
    const QString file = fixture.source() + u"/shops.db"_s;
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(file), &database), SQLITE_OK);
    QByteArray sql = "CREATE TABLE shops(id TEXT, name TEXT, stars INTEGER);";
    for (int i = 0; i < 150; ++i)
        sql += "INSERT INTO shops VALUES('s" + QByteArray::number(i) + "','Shop'," + (i == 7 ? "6" : "5") + ");";
    QCOMPARE(sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
    QCOMPARE(fixture.publish(fixture.recipe(), file), QString());
    QCOMPARE(fixture.sink.count(u"seller"_s), 149);
    QCOMPARE(fixture.report.rejected.front().line, 8);
    QCOMPARE(fixture.report.rejected.front().value, u"6"_s);
}

void TstPublishRecipe::cancelStopsTheRun()
{
    RecipeFixture fixture;
    prepare(fixture, "a,First,1\n");
    const auto recipe = readRecipe(fixture.recipe());
    QVERIFY(recipe.ok());
    Job job;
    job.cancel();
    const auto run = RecipeRun::load(*recipe, fixture.source(), job);
    QVERIFY(!run.ok());
    QCOMPARE(run.failure().code, Failure::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TstPublishRecipe)
#include "tst_publish_recipe.moc"
