// Vector files: every case of the shared set passes, a changed one fails, a bad one is a failure with its field's name.
#include "models/core/text/failure_text.h"
#include "models/domain/rule_vectors.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QByteArray>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QString>
#include <QtCore/QtGlobal>
#include <QtTest/QTest>

using namespace stardesk;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

RuleBook demoBook()
{
    RuleBook book;
    const auto rules = parseRuleSet(readFile(":/rules/demo-2024A.json"));
    if (!rules)
        qFatal("%s", qPrintable(failureText(rules.failure())));
    if (const auto added = book.add(*rules); !added)
        qFatal("%s", qPrintable(failureText(added.failure())));
    return book;
}

QString vectorFolder()
{
    return qEnvironmentVariable("STARDESK_SHARED") + "/vectors";
}

QByteArray oneCase(const QByteArray &kind, const QByteArray &input, const QByteArray &expect)
{
    return "{\"kind\":\"" + kind + "\",\"rules\":\"demo-2024A\",\"cases\":[{\"name\":\"one\",\"input\":" + input
        + ",\"expect\":" + expect + "}]}";
}

} // namespace

class TstRuleVectors : public QObject {
    Q_OBJECT
private slots:
    void sharedVectorsPass_data();
    void sharedVectorsPass();
    void everyChangedExpectFails_data() { sharedVectorsPass_data(); }
    void everyChangedExpectFails();
    void badInputNamesItsField_data();
    void badInputNamesItsField();
    void aKeyTheRuleDoesNotGiveFails();
    void aWholeRuleSetInTheFileIsFollowed();
    void aBadRuleSetInTheFileIsAFailure();
    void anUnknownKindFails();
};

void TstRuleVectors::sharedVectorsPass_data()
{
    QTest::addColumn<QString>("path");
    const QFileInfoList files = QDir(vectorFolder()).entryInfoList({"*.json"}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        QSKIP("no shared vectors here");
    for (const QFileInfo &file : files)
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TstRuleVectors::sharedVectorsPass()
{
    QFETCH(QString, path);
    const auto report = checkVectors(readFile(path), demoBook());
    QVERIFY2(report, report ? "" : qPrintable(failureText(report.failure())));
    for (const VectorDifference &difference : report->differences)
        qInfo() << difference.name << difference.key << difference.expected << difference.got
                << (difference.problem ? failureText(*difference.problem) : QString());
    QCOMPARE(report->failed, 0);
    QVERIFY(report->passed > 0);
}

void TstRuleVectors::everyChangedExpectFails()
{
    QFETCH(QString, path);
    const QJsonObject file = QJsonDocument::fromJson(readFile(path)).object();
    const RuleBook book = demoBook();
    const QJsonArray cases = file.value("cases").toArray();
    for (const QJsonValue value : cases) {
        const QJsonObject expect = value.toObject().value("expect").toObject();
        for (const QString &key : expect.keys()) {
            QJsonObject changedCase = value.toObject();
            QJsonObject changed = expect;
            const QJsonValue old = expect.value(key);
            changed.insert(key, old.isDouble() ? QJsonValue(old.toInteger() + 1) : QJsonValue("changed"));
            changedCase.insert("expect", changed);
            QJsonObject one = file;
            one.insert("cases", QJsonArray{changedCase});
            const auto report = checkVectors(QJsonDocument(one).toJson(), book);
            QVERIFY(report);
            QCOMPARE(report->failed, 1);
            QCOMPARE(report->differences.size(), size_t(1));
        }
    }
}

void TstRuleVectors::badInputNamesItsField_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("field");
    const QByteArray courier = R"({"ratings":{"count":30,"sum":140},"deliveries":300,"on_time":{"hits":297,"total":300},)"
                               R"("contact":{"hits":285,"total":300},"door":{"hits":20,"total":20},)"
                               R"("consent":{"hits":78,"total":80},"complaints":{"minor":0,"major":0,"critical":0,)"
                               R"("false_sign_off":0},"previous":{"star":5,"below_periods":0,"carried_periods":0}})";
    const auto changed = [&courier](const char *from, const char *to) { return QByteArray(courier).replace(from, to); };
    QTest::newRow("negative count") << QByteArray("courier_star") << changed("\"count\":30", "\"count\":-1") << "ratings.count";
    QTest::newRow("sum too high") << QByteArray("courier_star") << changed("\"sum\":140", "\"sum\":151") << "ratings.sum";
    QTest::newRow("sum too low") << QByteArray("courier_star") << changed("\"sum\":140", "\"sum\":29") << "ratings.sum";
    QTest::newRow("hits above total") << QByteArray("courier_star") << changed("297", "301") << "on_time.hits";
    QTest::newRow("half a delivery") << QByteArray("courier_star") << changed("\"deliveries\":300", "\"deliveries\":300.5")
                                     << "deliveries";
    QTest::newRow("text as number") << QByteArray("courier_star") << changed("\"minor\":0", "\"minor\":\"0\"") << "complaints.minor";
    QTest::newRow("star six") << QByteArray("courier_star") << changed("\"star\":5", "\"star\":6") << "previous.star";
    QTest::newRow("no share") << QByteArray("courier_star") << changed("{\"hits\":20,\"total\":20}", "7") << "door";
    QTest::newRow("no field") << QByteArray("courier_star") << QByteArray("{}") << "ratings";
    QTest::newRow("four decimals") << QByteArray("seller_star")
        << QByteArray(R"({"customized":["1.0000","1","1","1"],"ready_to_ship":null})") << "customized/0";
    QTest::newRow("above 100") << QByteArray("seller_star")
        << QByteArray(R"({"customized":["1","100.001","1","1"],"ready_to_ship":null})") << "customized/1";
    QTest::newRow("score as number") << QByteArray("seller_route")
        << QByteArray(R"({"customized":[1,"1","1","1"],"ready_to_ship":null})") << "customized/0";
    QTest::newRow("three indicators") << QByteArray("seller_star")
        << QByteArray(R"({"customized":["1","1","1"],"ready_to_ship":null})") << "customized";
    QTest::newRow("track left out") << QByteArray("seller_star") << QByteArray(R"({"customized":null})") << "ready_to_ship";
    QTest::newRow("no offset") << QByteArray("privilege_window") << QByteArray(R"({"now":"2024-01-04T12:00:00"})") << "now";
    QTest::newRow("before validity") << QByteArray("privilege_window") << QByteArray(R"({"now":"2015-12-31T23:59:59+08:00"})")
                                     << "now";
    QTest::newRow("window before validity") << QByteArray("speedpak_calendar")
        << QByteArray(R"({"window_start":"2015-12-27"})") << "window_start";
    QTest::newRow("more than all") << QByteArray("speedpak")
        << QByteArray(R"({"compliant":5,"eligible":4,"required_bp":4000})") << "compliant";
    QTest::newRow("above 100 %") << QByteArray("speedpak")
        << QByteArray(R"({"compliant":4,"eligible":4,"required_bp":10001})") << "required_bp";
    QTest::newRow("no day") << QByteArray("speedpak_calendar") << QByteArray(R"({"window_start":"2020-02-30"})") << "window_start";
    QTest::newRow("negative price") << QByteArray("wish_late")
        << QByteArray(R"({"quantity":1,"price":-5,"shipping":0,"hours":1})") << "price";
    QTest::newRow("score six") << QByteArray("dsr") << QByteArray(R"({"scores":[5,6]})") << "scores/1";
}

void TstRuleVectors::badInputNamesItsField()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, input);
    QFETCH(QString, field);
    const auto report = checkVectors(oneCase(kind, input, "{\"any\":1}"), demoBook());
    QVERIFY(report);
    QCOMPARE(report->failed, 1);
    QVERIFY(report->differences.front().problem);
    QCOMPARE(report->differences.front().problem->where, field);
}

void TstRuleVectors::aKeyTheRuleDoesNotGiveFails()
{
    const auto report = checkVectors(oneCase("dsr", "{\"scores\":[5]}", "{\"centi_score\":500,\"stars\":null}"), demoBook());
    QVERIFY(report);
    QCOMPARE(report->failed, 1);
    QCOMPARE(report->differences.front().key, "stars");
}

void TstRuleVectors::aWholeRuleSetInTheFileIsFollowed()
{
    QJsonObject rules = QJsonDocument::fromJson(readFile(":/rules/demo-2024A.json")).object();
    QJsonObject seller = rules.value("seller").toObject();
    seller.insert("thresholds", QJsonArray{"10", "20.55", "99.9"});
    rules.insert("seller", seller);
    QJsonObject file = QJsonDocument::fromJson(
                           oneCase("seller_star", R"({"customized":["20.55","99.9","100","50"],"ready_to_ship":null})",
                                   R"({"customized_star":2,"star":2,"track":"customized"})"))
                           .object();
    file.insert("rules", rules);
    const auto report = checkVectors(QJsonDocument(file).toJson(), RuleBook());
    QVERIFY(report);
    QCOMPARE(report->passed, 1);
}

void TstRuleVectors::aBadRuleSetInTheFileIsAFailure()
{
    QJsonObject file = QJsonDocument::fromJson(oneCase("dsr", "{\"scores\":[5]}", "{\"centi_score\":500}")).object();
    file.insert("rules", QJsonObject{{"id", "x"}});
    const auto report = checkVectors(QJsonDocument(file).toJson(), RuleBook());
    QVERIFY(!report);
    QCOMPARE(report.failure().where, "rules/version");
    file.insert("rules", "nobody-knows");
    QCOMPARE(checkVectors(QJsonDocument(file).toJson(), RuleBook()).failure().code, Failure::Code::NotFound);
}

void TstRuleVectors::anUnknownKindFails()
{
    const auto report = checkVectors(oneCase("no_such_rule", "{}", "{\"x\":1}"), demoBook());
    QVERIFY(report);
    QCOMPARE(report->failed, 1);
}

QTEST_GUILESS_MAIN(TstRuleVectors)
#include "tst_rule_vectors.moc"
