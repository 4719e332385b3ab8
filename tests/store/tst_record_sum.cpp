/// The sum of records: order does not matter, every part of a record does.
#include "models/store/record_sum.h"

#include <QtCore/QByteArray>
#include <QtTest/QTest>

using namespace stardesk;

class TstRecordSum : public QObject {
    Q_OBJECT

private slots:
    void isTheSipHashOfOneRow();
    void orderDoesNotMatter();
    void carriesIntoTheHighHalf();
    void removeTakesBackWhatAddGave();
    void typeKeyAndVersionAllCount();
    void readsOnlyItsOwnSpelling();
};

void TstRecordSum::isTheSipHashOfOneRow()
{
    // SipHash-2-4-128 with a zero key, computed with an independent implementation; read as a little-endian number.
    RecordSum sum;
    sum.add("person", "p1", 7);
    QCOMPARE(sum.toHex(), QByteArray("af0d42a873efe542fb8bb6f3fb54e7e9"));
    RecordSum empty;
    QCOMPARE(empty.toHex(), QByteArray(32, '0'));
}

void TstRecordSum::orderDoesNotMatter()
{
    RecordSum forward, backward;
    for (int n = 0; n < 1000; ++n)
        forward.add("claim", "c" + std::to_string(n), n);
    for (int n = 999; n >= 0; --n)
        backward.add("claim", "c" + std::to_string(n), n);
    QCOMPARE(forward.toHex(), backward.toHex());
}

void TstRecordSum::carriesIntoTheHighHalf()
{
    // Of 100 random low halves about 50 overflow; the sum below was added up in whole 128-bit numbers elsewhere.
    RecordSum sum;
    for (int n = 0; n < 100; ++n)
        sum.add("seller", "s" + std::to_string(n), n);
    QCOMPARE(sum.toHex(), QByteArray("c828c0d4dd6a572036e18542a6a798d4"));
}

void TstRecordSum::removeTakesBackWhatAddGave()
{
    RecordSum sum;
    for (int n = 0; n < 100; ++n)
        sum.add("seller", "s" + std::to_string(n), n);
    for (int n = 99; n >= 0; --n)
        sum.remove("seller", "s" + std::to_string(n), n);
    QCOMPARE(sum, RecordSum());
}

void TstRecordSum::typeKeyAndVersionAllCount()
{
    const auto of = [](std::string_view type, std::string_view key, qint64 version) {
        RecordSum sum;
        sum.add(type, key, version);
        return sum.toHex();
    };
    const QByteArray base = of("claim", "c1", 1);
    QVERIFY(base != of("seller", "c1", 1));
    QVERIFY(base != of("claim", "c2", 1));
    QVERIFY(base != of("claim", "c1", 2));
    QVERIFY(of("claim", "c1", 1) != of("claimc", "1", 1)); // the NUL keeps them apart
}

void TstRecordSum::readsOnlyItsOwnSpelling()
{
    RecordSum sum;
    sum.add("person", "p1", 7);
    RecordSum read;
    QVERIFY(RecordSum::fromHex(sum.toHex(), &read));
    QCOMPARE(read, sum);
    QVERIFY(!RecordSum::fromHex(sum.toHex().toUpper(), &read));
    QVERIFY(!RecordSum::fromHex(sum.toHex().chopped(2), &read));
    QVERIFY(!RecordSum::fromHex(sum.toHex().replace(0, 1, "g"), &read));
    QVERIFY(!RecordSum::fromHex(sum.toHex() + "00", &read));
}

QTEST_GUILESS_MAIN(TstRecordSum)
#include "tst_record_sum.moc"
