/// Every case of the claim and identity vectors, and that bad input is refused with the field's name.
#include "models/domain/rule_set.h"
#include "models/domain/vector_claims.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QString>
#include <QtCore/QtGlobal>
#include <QtTest/QTest>

#include <cstdlib>
#include <ctime>

using namespace stardesk;
using namespace Qt::StringLiterals;

class TstVectorClaims : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKeyOfEveryCase_data();
    void everyKeyOfEveryCase();
    void sameInThreeZonesOfTheMachine();
    void badInputNamesItsField_data();
    void badInputNamesItsField();

private:
    QString m_folder;
    RuleSet m_rules;
};

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TstVectorClaims::initTestCase()
{
    m_folder = qEnvironmentVariable("STARDESK_SHARED") + u"/vectors"_s;
    const QByteArray bytes = bytesOf(m_folder + u"/rules/demo-2024A.json"_s);
    if (bytes.isEmpty())
        QSKIP("the shared vectors are not here");
    auto rules = parseRuleSet(QByteArrayView(bytes));
    QVERIFY2(rules.ok(), rules ? "" : rules.failure().text);
    m_rules = *rules;
}

void TstVectorClaims::everyKeyOfEveryCase_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QJsonObject>("expect");
    for (const char *kind : {"fx_convert", "money_split", "claim_amount", "effective_lateness", "delay_attribution",
                             "sla_due", "resident_id"}) {
        const QString word = QString::fromLatin1(kind);
        const auto file = QJsonDocument::fromJson(bytesOf(m_folder + u'/' + word + u".json"_s)).object();
        const QJsonArray cases = file.value("cases"_L1).toArray();
        QVERIFY(!cases.isEmpty());
        for (qsizetype i = 0; i < cases.size(); ++i) {
            const QJsonObject one = cases.at(i).toObject();
            QTest::addRow("%s %lld %s", kind, qlonglong(i), qPrintable(one.value("name"_L1).toString()))
                << word << one.value("input"_L1).toObject() << one.value("expect"_L1).toObject();
        }
    }
}

void TstVectorClaims::everyKeyOfEveryCase()
{
    QFETCH(const QString, kind);
    QFETCH(const QJsonObject, input);
    QFETCH(const QJsonObject, expect);
    const auto got = evaluateClaimVector(kind, input, m_rules);
    QVERIFY2(got.ok(), got ? "" : qPrintable(got.failure().where + u": "_s + QLatin1String(got.failure().text)));
    for (auto it = expect.begin(); it != expect.end(); ++it)
        QVERIFY2(got->value(it.key()) == it.value(),
                 qPrintable(it.key() + u": "_s + QString::fromUtf8(QJsonDocument(*got).toJson(QJsonDocument::Compact))));
}

void TstVectorClaims::sameInThreeZonesOfTheMachine()
{
    for (const char *kind : {"effective_lateness", "sla_due"}) {
        const QString word = QString::fromLatin1(kind);
        const auto file = QJsonDocument::fromJson(bytesOf(m_folder + u'/' + word + u".json"_s)).object();
        for (const QJsonValue &one : file.value("cases"_L1).toArray()) {
            for (const char *zone : {"UTC", "America/St_Johns", "Asia/Tokyo"}) {
                setenv("TZ", zone, 1);
                tzset();
                const auto got = evaluateClaimVector(word, one.toObject().value("input"_L1).toObject(), m_rules);
                QVERIFY(got.ok());
                QCOMPARE(*got, one.toObject().value("expect"_L1).toObject());
            }
        }
    }
    unsetenv("TZ");
    tzset();
}

void TstVectorClaims::badInputNamesItsField_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *kind, const char *input, const char *field) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QByteArray(input) << QString::fromLatin1(field);
    };
    row("negative amount", "fx_convert", R"({"amount":-1,"from":"EUR","to":"CNY","rate":"1"})", "amount");
    row("unknown currency", "fx_convert", R"({"amount":1,"from":"EUX","to":"CNY","rate":"1"})", "from");
    row("gold", "fx_convert", R"({"amount":1,"from":"EUR","to":"XAU","rate":"1"})", "to");
    row("rate with exponent", "fx_convert", R"({"amount":1,"from":"EUR","to":"CNY","rate":"1e3"})", "rate");
    row("rate as number", "fx_convert", R"({"amount":1,"from":"EUR","to":"CNY","rate":7.1})", "rate");
    row("zero rate", "fx_convert", R"({"amount":1,"from":"EUR","to":"CNY","rate":"0.000"})", "rate");
    row("overflow", "fx_convert", R"({"amount":9000000000000000000,"from":"EUR","to":"CNY","rate":"7"})", "amount");
    row("fraction", "fx_convert", R"({"amount":1.5,"from":"EUR","to":"CNY","rate":"7"})", "amount");
    row("negative weight", "money_split", R"({"total":5,"weights":[1,-1]})", "weights/1");
    row("no weight", "money_split", R"({"total":5,"weights":[]})", "weights");
    row("zero weights", "money_split", R"({"total":5,"weights":[0,0]})", "weights");
    row("unknown plan", "claim_amount",
        R"({"plan":"X","currency":"EUR","item":1,"shipping":1,"refunded":0,"days_late":1,"cap_rate":null})", "plan");
    row("other currency than the plan's", "claim_amount",
        R"({"plan":"ES9","currency":"USD","item":1,"shipping":1,"refunded":0,"days_late":1,"cap_rate":null})", "currency");
    row("rate of the cap is missing", "claim_amount",
        R"({"plan":"STD35","currency":"USD","item":1,"shipping":1,"refunded":0,"days_late":1,"cap_rate":null})", "cap_rate");
    row("negative item", "claim_amount",
        R"({"plan":"ES9","currency":"EUR","item":-1,"shipping":1,"refunded":0,"days_late":1,"cap_rate":null})", "item");
    row("unknown zone", "effective_lateness",
        R"({"zone":"Mars/Base","delivered_local":"2023-06-19T23:59","excused_hours":0,"promised_on":"2023-06-19"})", "zone");
    row("zone outside the database", "effective_lateness",
        R"({"zone":"../../etc/passwd","delivered_local":"2023-06-19T23:59","excused_hours":0,"promised_on":"2023-06-19"})",
        "zone");
    row("no such day", "effective_lateness",
        R"({"zone":"Europe/Madrid","delivered_local":"2023-02-30T23:59","excused_hours":0,"promised_on":"2023-06-19"})",
        "delivered_local");
    row("negative excuse", "effective_lateness",
        R"({"zone":"Europe/Madrid","delivered_local":"2023-06-19T23:59","excused_hours":-1,"promised_on":"2023-06-19"})",
        "excused_hours");
    row("six stages", "delay_attribution",
        R"({"planned_hours":[1,1,1,1,1,1],"actual_hours":[1,1,1,1,1,1,1],"excused_hours":[0,0,0,0,0,0,0],"amount":1})",
        "planned_hours");
    row("negative hours", "delay_attribution",
        R"({"planned_hours":[1,1,1,1,1,1,1],"actual_hours":[1,1,-1,1,1,1,1],"excused_hours":[0,0,0,0,0,0,0],"amount":1})",
        "actual_hours/2");
    row("absurd minutes", "sla_due", R"({"start_beijing":"2023-09-20T10:00","minutes":9007199254740991})", "minutes");
    row("bad override", "sla_due",
        R"({"start_beijing":"2023-09-20T10:00","minutes":1,"calendar":{"2023-09-20":"HALF"}})", "calendar/2023-09-20");
    row("a number as id", "resident_id", R"({"number":110105491231002})", "number");
    row("unknown kind", "no_such_kind", "{}", "kind");
}

void TstVectorClaims::badInputNamesItsField()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, input);
    QFETCH(const QString, field);
    const auto got = evaluateClaimVector(kind, QJsonDocument::fromJson(input).object(), m_rules);
    QVERIFY(!got.ok());
    QCOMPARE(got.failure().where, field);
}

QTEST_GUILESS_MAIN(TstVectorClaims)
#include "tst_vector_claims.moc"
