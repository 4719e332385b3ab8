/// Keys to ordinals, in memory and over a generation.
#include "models/store/key_index.h"

#include <QtCore/QtEndian>
#include <QtCore/QByteArray>
#include <QtTest/QTest>

#include <algorithm>

using namespace stardesk;

namespace {

std::string key(int n)
{
    return "key/" + std::to_string(1'000'000 + n);
}

} // namespace

class TstKeyIndex : public QObject {
    Q_OBJECT

private slots:
    void findsAscendingKeysByTheHint();
    void findsKeysInAnyOrder();
    void findsKeysAddedAfterALookUp();
    void sortsAndNamesADuplicate();
    void noticesWhatDoesNotAscend();
    void groupsHoldTheirKeys();
    void bytesCompareUnsigned();
    void refusesDamagedBytes();
};

void TstKeyIndex::findsAscendingKeysByTheHint()
{
    KeyTable table;
    for (int n = 0; n < 5000; ++n)
        table.append(key(n));
    Ordinal hint = 0;
    for (int n = 0; n < 5000; ++n) {
        QCOMPARE(table.find(key(n), hint), Ordinal(n));
        QCOMPARE(hint, Ordinal(n));
    }
}

void TstKeyIndex::findsKeysInAnyOrder()
{
    KeyTable table;
    Ordinal hint = 0;
    QCOMPARE(table.find("x", hint), kNoOrdinal);
    for (int n = 0; n < 5000; ++n)
        table.append(key((n * 7919) % 5000));
    for (int n = 4999; n >= 0; --n)
        QCOMPARE(table.find(key((n * 7919) % 5000), hint), Ordinal(n));
    QCOMPARE(table.find(key(5000), hint), kNoOrdinal);
}

void TstKeyIndex::findsKeysAddedAfterALookUp()
{
    KeyTable table;
    table.append("a");
    Ordinal hint = 0;
    QCOMPARE(table.find("b", hint), kNoOrdinal);
    table.append("b");
    hint = 0;
    table.append("c");
    QCOMPARE(table.find("c", hint), Ordinal(2));
}

void TstKeyIndex::sortsAndNamesADuplicate()
{
    KeyTable table;
    for (const char *text : {"c", "a", "b"})
        table.append(text);
    std::string duplicate;
    QCOMPARE(table.sorted(&duplicate), (std::vector<Ordinal>{1, 2, 0}));
    QVERIFY(duplicate.empty());
    table.append("a");
    (void)table.sorted(&duplicate);
    QCOMPARE(duplicate, std::string("a"));
}

void TstKeyIndex::noticesWhatDoesNotAscend()
{
    KeyOrderBuilder order;
    QVERIFY(order.append("a") == KeyOrderBuilder::Order::Ascending);
    QVERIFY(order.append("b") == KeyOrderBuilder::Order::Ascending);
    QVERIFY(order.append("b") == KeyOrderBuilder::Order::Duplicate);
    QVERIFY(order.append("a") == KeyOrderBuilder::Order::Broken);
    QVERIFY(!order.ascending());
}

void TstKeyIndex::groupsHoldTheirKeys()
{
    for (const int count : {0, 1, int(kKeyStep), int(kKeyStep) + 1, 1000}) {
        KeyOrderBuilder builder;
        for (int n = 0; n < count; ++n)
            builder.append(key(n * 2));
        KeyOrder order;
        QVERIFY(order.load(builder.count(), builder.keys(), {}));
        QVERIFY(order.ascending());
        for (int n = 0; n < count; ++n) {
            const Ordinal group = order.groupOf(key(n * 2));
            QCOMPARE(group, Ordinal(n) / kKeyStep * kKeyStep);
            QCOMPARE(order.groupOf(key(n * 2 + 1)), group); // where it would stand
        }
        QCOMPARE(order.groupOf("a"), kNoOrdinal);
    }
}

void TstKeyIndex::bytesCompareUnsigned()
{
    KeyOrderBuilder order;
    QVERIFY(order.append("a\x7f") == KeyOrderBuilder::Order::Ascending);
    QVERIFY(order.append("a\x80") == KeyOrderBuilder::Order::Ascending);
}

void TstKeyIndex::refusesDamagedBytes()
{
    KeyOrderBuilder builder;
    for (int n = 0; n < 100; ++n)
        builder.append(key(n));
    KeyOrder order;
    QVERIFY(!order.load(100, builder.keys().chopped(1), {}));
    QVERIFY(!order.load(100, builder.keys() + '\x01', {}));
    QVERIFY(!order.load(1000, builder.keys(), {}));
    QVERIFY(!order.load(100, builder.keys(), QByteArray(99 * 4, '\0')));
    QByteArray outside(100 * 4, '\0');
    qToLittleEndian<quint32>(100, outside.data());
    QVERIFY(!order.load(100, builder.keys(), outside));
}

QTEST_GUILESS_MAIN(TstKeyIndex)
#include "tst_key_index.moc"
