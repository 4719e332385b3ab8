/// The SQL functions that recipes may use.
#include "models/core/job.h"
#include "models/core/text/failure_text.h"
#include "models/store/staging/staging_store.h"

#include <QtTest/QTest>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

/// The only value of `SELECT expression`; "null", or "! reason".
QString valueOf(const QString &expression)
{
    Job job;
    auto store = StagingStore::open(job);
    if (!store || !store->seal())
        return u"! no store"_s;
    auto select = store->select(u"SELECT "_s + expression + u" AS k"_s, {}, u"test"_s);
    if (!select)
        return u"! "_s + failureText(select.failure());
    const auto more = select->step();
    if (!more)
        return u"! "_s + failureText(more.failure());
    const StagingValue value = select->value(0);
    if (value.kind == StagingValue::Kind::Null)
        return u"null"_s;
    return value.kind == StagingValue::Kind::Integer
               ? QString::number(value.integer)
               : QString::fromUtf8(value.text.data(), qsizetype(value.text.size()));
}

} // namespace

class TstRecipeFunctions : public QObject {
    Q_OBJECT

private slots:
    void halfUp();
    void scoreIsTheShortestDecimal();
    void utcKnowsClockChanges();
    void localTimeIsTheWayBack();
    void keysStayApart();
    void nullStaysNull();
};

void TstRecipeFunctions::halfUp()
{
    QCOMPARE(valueOf(u"half_up(45, 10)"_s), u"5"_s);
    QCOMPARE(valueOf(u"half_up(44, 10)"_s), u"4"_s);
    QCOMPARE(valueOf(u"half_up(-45, 10)"_s), u"-4"_s);
    QCOMPARE(valueOf(u"half_up(-46, 10)"_s), u"-5"_s);
    QCOMPARE(valueOf(u"half_up(9223372036854775807, 9223372036854775807)"_s), u"1"_s);
    QVERIFY(valueOf(u"half_up(4.5, 1)"_s).startsWith(u'!'));
    QVERIFY(valueOf(u"half_up(4, 0)"_s).startsWith(u'!'));
}

void TstRecipeFunctions::scoreIsTheShortestDecimal()
{
    QCOMPARE(valueOf(u"score(89995)"_s), u"89.995"_s);
    QCOMPARE(valueOf(u"score(90000)"_s), u"90"_s);
    QCOMPARE(valueOf(u"score(50)"_s), u"0.05"_s);
    QVERIFY(valueOf(u"score(100001)"_s).startsWith(u'!'));
}

void TstRecipeFunctions::utcKnowsClockChanges()
{
    QCOMPARE(valueOf(u"utc('2018-01-15T10:00:00', 'America/Sao_Paulo')"_s), u"2018-01-15T12:00:00Z"_s);
    QCOMPARE(valueOf(u"utc('2018-03-05T10:00:00', 'America/Sao_Paulo')"_s), u"2018-03-05T13:00:00Z"_s);
    QCOMPARE(valueOf(u"utc('2018-03-05', 'Asia/Shanghai')"_s), u"2018-03-04T16:00:00Z"_s);
    QVERIFY(valueOf(u"utc('2018-03-05T10:00:00', 'Mars/Base')"_s).startsWith(u'!'));
    QVERIFY(valueOf(u"utc('soon', 'Europe/Madrid')"_s).startsWith(u'!'));
}

void TstRecipeFunctions::localTimeIsTheWayBack()
{
    QCOMPARE(valueOf(u"local_time('2018-03-05T13:00:00Z', 'America/Sao_Paulo')"_s), u"2018-03-05T10:00:00"_s);
    QVERIFY(valueOf(u"local_time('2018-03-05T13:00:00', 'America/Sao_Paulo')"_s).startsWith(u'!'));
}

void TstRecipeFunctions::keysStayApart()
{
    QCOMPARE(valueOf(u"key_of('ES-17/a')"_s), u"ES-17/a"_s);
    const QString first = valueOf(u"key_of('S. BUYS WHOLESALER')"_s);
    QVERIFY(first.startsWith(u"S.-BUYS-WHOLESALER-"_s));
    QVERIFY(first != valueOf(u"key_of('S. BUYS  WHOLESALER')"_s));
    QCOMPARE(valueOf(u"length(key_of('"_s + QString(200, u'x') + u"'))"_s), u"64"_s);
    QCOMPARE(valueOf(u"length(key_of('王小明'))"_s), u"12"_s);
    QCOMPARE(valueOf(u"length(key_of(''))"_s), u"12"_s);
}

void TstRecipeFunctions::nullStaysNull()
{
    for (const QString &call : {u"half_up(NULL, 2)"_s, u"score(NULL)"_s, u"utc(NULL, 'Europe/Madrid')"_s,
                                u"local_time(NULL, 'Europe/Madrid')"_s, u"key_of(NULL)"_s})
        QCOMPARE(valueOf(call), u"null"_s);
}

QTEST_GUILESS_MAIN(TstRecipeFunctions)
#include "tst_recipe_functions.moc"
