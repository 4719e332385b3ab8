// Rule sets: the shipped one reads, every broken one is refused with the path of what is wrong.
#include "demo_rules.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtTest/QTest>

using namespace stardesk;

namespace {

/// `object` with the value at a JSON pointer changed; an undefined value removes it.
QJsonValue changed(const QJsonValue &in, QStringList keys, const QJsonValue &value)
{
    if (keys.isEmpty())
        return value;
    const QString key = keys.takeFirst();
    if (in.isArray()) {
        QJsonArray array = in.toArray();
        array.replace(key.toInt(), changed(array.at(key.toInt()), keys, value));
        return array;
    }
    QJsonObject object = in.toObject();
    const QJsonValue inner = changed(object.value(key), keys, value);
    inner.isUndefined() ? object.remove(key) : static_cast<void>(object.insert(key, inner));
    return object;
}

QJsonObject demoWith(const QString &pointer, const QJsonValue &value)
{
    const QJsonObject demo = QJsonDocument::fromJson(test::demoRuleBytes()).object();
    return changed(demo, pointer.mid(1).split('/'), value).toObject();
}

RuleSet validBetween(const QString &id, const QJsonValue &from, const QJsonValue &to, const QString &employer = {})
{
    QJsonObject object = demoWith("/valid_from", from);
    object.insert("valid_to", to);
    object.insert("id", id);
    if (!employer.isEmpty())
        object.insert("scope", QJsonObject{{"employer", employer}});
    const auto rules = parseRuleSet(object);
    if (!rules)
        qFatal("%s", qPrintable(failureText(rules.failure())));
    return *rules;
}

} // namespace

class TstRuleSet : public QObject {
    Q_OBJECT
private slots:
    void theShippedRuleSetReads();
    void itsIdentityIsTheHashOfItsBytes();
    void everyFieldIsRequired();
    void brokenRuleSetsNameThePath_data();
    void brokenRuleSetsNameThePath();
    void localRulesAreFoundByPointer();
    void overlappingValidityIsRefused();
    void theMostParticularScopeWins();
    void validityIsFromInclusiveToExclusive();
};

void TstRuleSet::theShippedRuleSetReads()
{
    const RuleSet rules = test::demoRuleSet();
    QCOMPARE(rules.id, "demo-2024A");
    QCOMPARE(rules.validFrom.iso(), "2016-01-01");
    QVERIFY(!rules.validTo);
    QCOMPARE(rules.courier.bands.size(), size_t(5));
    QCOMPARE(rules.seller.thresholdsMilli, (std::vector<int>{60'000, 70'000, 80'000, 85'000, 90'000}));
    QCOMPARE(rules.plans.size(), 4);
    QCOMPARE(rules.anonymityK, 5);
    QCOMPARE(rules.process.requiredDocuments.value("LATE"), QStringList{"promise"});
    QCOMPARE(rules.process.requiredDocuments.value("LOST"), (QStringList{"promise", "loss_certificate"}));
}

void TstRuleSet::itsIdentityIsTheHashOfItsBytes()
{
    const QByteArray bytes = test::demoRuleBytes();
    QCOMPARE(test::demoRuleSet().sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QVERIFY(parseRuleSet(QByteArrayView(bytes + "\n"))->sha256 != test::demoRuleSet().sha256);
}

void TstRuleSet::everyFieldIsRequired()
{
    const QJsonObject demo = QJsonDocument::fromJson(test::demoRuleBytes()).object();
    for (const QString &key : demo.keys()) {
        if (key == "valid_to" || key == "process")
            continue; // open; terms that older rule sets leave to their defaults
        QJsonObject without = demo;
        without.remove(key);
        const auto rules = parseRuleSet(without);
        QVERIFY2(!rules, qPrintable(key));
        QVERIFY2(rules.failure().where.startsWith('/' + key), qPrintable(rules.failure().where));
    }
    for (const QString &section : {QString("courier"), QString("seller"), QString("programmes")}) {
        const QJsonObject whole = demo.value(section).toObject();
        for (const QString &key : whole.keys()) {
            const auto rules = parseRuleSet(demoWith('/' + section + '/' + key, QJsonValue(QJsonValue::Undefined)));
            QVERIFY2(!rules, qPrintable(section + '/' + key));
            QVERIFY2(rules.failure().where.startsWith('/' + section + '/' + key), qPrintable(rules.failure().where));
        }
    }
}

void TstRuleSet::brokenRuleSetsNameThePath_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *pointer, const QJsonValue &value, const char *where) {
        QTest::addRow("%s %s", pointer, QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).constData())
            << QString(pointer) << value << QString(where);
    };
    row("/version", 0, "/version");
    row("/version", "1", "/version");
    row("/valid_from", "2024-02-30", "/valid_from");
    row("/valid_from", "2024-2-3", "/valid_from");
    row("/valid_to", "2015-12-31", "/valid_to");
    row("/local", "/courier", "/local");
    row("/anonymity_k", 0, "/anonymity_k");
    row("/courier", QJsonArray(), "/courier");
    row("/courier/window_days", 90.5, "/courier/window_days");
    row("/courier/prior/mean_milli", 5001, "/courier/prior/mean_milli");
    row("/courier/rating_range_milli", QJsonArray{5000, 3000}, "/courier/rating_range_milli");
    row("/courier/rating_range_milli", QJsonArray{5000}, "/courier/rating_range_milli");
    row("/courier/wilson_z", 1.96, "/courier/wilson_z");
    row("/courier/wilson_z", "-1.96", "/courier/wilson_z");
    row("/courier/wilson_z", "1.9600000000000000001", "/courier/wilson_z");
    row("/courier/wilson_z", "101", "/courier/wilson_z");
    row("/courier/weights/door", 0, "/courier/weights/door");
    row("/courier/weights/door", -10, "/courier/weights/door");
    row("/courier/weights/door", "10", "/courier/weights/door");
    row("/courier/bands", QJsonArray(), "/courier/bands");
    row("/courier/bands/1/0", 9000, "/courier/bands/1");
    row("/courier/bands/2/1", 4, "/courier/bands/2");
    row("/courier/bands/0/0", 10001, "/courier/bands/0/0");
    row("/courier/bands/0/1", 6, "/courier/bands/0/1");
    row("/courier/bands/3", 7, "/courier/bands/3");
    row("/courier/bands/4/0", 1, "/courier/bands");
    row("/courier/hysteresis/below_periods", 0, "/courier/hysteresis/below_periods");
    row("/courier/hysteresis/max_up", 0, "/courier/hysteresis/max_up");
    row("/courier/caps/critical/count", 0, "/courier/caps/critical/count");
    row("/courier/caps/false_sign_off/star", 6, "/courier/caps/false_sign_off/star");
    row("/courier/deductions/at_most", -1, "/courier/deductions/at_most");
    row("/seller/indicators/1", "seller_product_quality", "/seller/indicators/1");
    row("/seller/tracks", QJsonArray(), "/seller/tracks");
    row("/seller/thresholds/1", "60", "/seller/thresholds/1");
    row("/seller/thresholds/1", "70.005", "/seller/thresholds/1");
    row("/seller/thresholds/1", 70, "/seller/thresholds/1");
    row("/seller/thresholds/4", "100.01", "/seller/thresholds/4");
    row("/seller/publication_day", 29, "/seller/publication_day");
    row("/seller/privileges/opens", "25:00:00", "/seller/privileges/opens");
    row("/seller/privileges/closes", "23:59", "/seller/privileges/closes");
    row("/seller/gates", "none", "/seller/gates");
    row("/seller/gates", QJsonArray{QJsonObject{{"id", "g"}, {"measure", "m"}, {"indicator", "x"}}},
        "/seller/gates/0/indicator");
    row("/plans/ES9/tiers/1/from_day", 3, "/plans/ES9/tiers");
    row("/plans/ES9/currency", "XXZ", "/plans/ES9/currency");
    row("/limits/currency", "cny", "/limits/currency");
    row("/process/required_documents", QJsonArray{"promise"}, "/process/required_documents");
    row("/process/required_documents/LATE", "promise", "/process/required_documents/LATE");
    row("/process/required_documents/LATE/0", "promises", "/process/required_documents/LATE/0");
    row("/process/required_documents/LATE/0", QJsonValue::Null, "/process/required_documents/LATE/0");
    row("/process/required_documents/LOST/1", "promise", "/process/required_documents/LOST/1");
    row("/process/required_documents/BROKEN", QJsonArray{"promise"}, "/process/required_documents/BROKEN");
    row("/sla/zone", "Nowhere/City", "/sla/zone");
    row("/programmes/speedpak/evaluated_after_days", 13, "/programmes/speedpak/evaluated_after_days");
    row("/programmes/wishpost/currency", "DOLLAR", "/programmes/wishpost/currency");
    row("/programmes/wishpost/penalty_bp", 10001, "/programmes/wishpost/penalty_bp");
    row("/scope", "CN", "/scope");
    row("/scope", QJsonObject{{"employer", 7}}, "/scope/employer");
}

void TstRuleSet::brokenRuleSetsNameThePath()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    QFETCH(QString, where);
    const auto rules = parseRuleSet(demoWith(pointer, value));
    QVERIFY(!rules);
    QCOMPARE(rules.failure().code, Failure::Code::Malformed);
    QVERIFY2(rules.failure().where.startsWith(where), qPrintable(failureText(rules.failure())));
}

void TstRuleSet::localRulesAreFoundByPointer()
{
    RuleSet rules = test::demoRuleSet();
    QVERIFY(isLocalRule(rules, u"/courier"));
    QVERIFY(isLocalRule(rules, u"/courier/bands/1"));
    QVERIFY(!isLocalRule(rules, u"/seller/thresholds"));
    rules.local = QStringList{"/seller/tracks"};
    QVERIFY(!isLocalRule(rules, u"/seller/tracks_x"));
}

void TstRuleSet::overlappingValidityIsRefused()
{
    RuleBook book;
    QVERIFY(book.add(validBetween("a", "2020-01-01", "2021-01-01")));
    QVERIFY(book.add(validBetween("b", "2021-01-01", QJsonValue(QJsonValue::Null))));
    const auto overlap = book.add(validBetween("c", "2020-12-31", "2021-01-01"));
    QVERIFY(!overlap);
    QCOMPARE(overlap.failure().code, Failure::Code::Conflict);
    QVERIFY(book.add(validBetween("d", "2020-12-31", "2021-01-01", "ZTO")));
    QVERIFY(book.add(validBetween("a", "2020-01-01", "2021-01-01"))); // the same bytes again
    QCOMPARE(book.all().size(), size_t(3));
}

void TstRuleSet::theMostParticularScopeWins()
{
    RuleBook book;
    QVERIFY(book.add(validBetween("all", "2020-01-01", QJsonValue(QJsonValue::Null))));
    QVERIFY(book.add(validBetween("zto", "2020-01-01", QJsonValue(QJsonValue::Null), "ZTO")));
    const BeijingDay day = *BeijingDay::fromIso(u"2024-01-01");
    QCOMPARE(book.validOn(day, {"", "", "ZTO"}).value()->id, "zto");
    QCOMPARE(book.validOn(day, {"", "", "YTO"}).value()->id, "all");
    QCOMPARE(book.validOn(day).value()->id, "all");
    QCOMPARE(book.find("zto").value()->id, "zto");
    QVERIFY(!book.find("sto"));
}

void TstRuleSet::validityIsFromInclusiveToExclusive()
{
    RuleBook book;
    QVERIFY(book.add(validBetween("a", "2020-01-01", "2021-01-01")));
    QVERIFY(book.validOn(*BeijingDay::fromIso(u"2020-01-01")));
    QVERIFY(book.validOn(*BeijingDay::fromIso(u"2020-12-31")));
    QVERIFY(!book.validOn(*BeijingDay::fromIso(u"2021-01-01")));
    QCOMPARE(book.validOn(*BeijingDay::fromIso(u"2019-12-31")).failure().code, Failure::Code::NotFound);
}

QTEST_GUILESS_MAIN(TstRuleSet)
#include "tst_rule_set.moc"
