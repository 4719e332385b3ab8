/// Rates by day: validity, overlaps, and that nothing is inverted or crossed.
#include "models/domain/fx.h"

#include <QtCore/QStringView>
#include <QtTest/QTest>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

Currency code(QStringView letters)
{
    return *Currency::fromCode(letters);
}

BeijingDay day(QStringView iso)
{
    return *BeijingDay::fromIso(iso);
}

FxRate rate(QStringView from, QStringView to, QStringView text, QStringView first, QStringView end = {})
{
    FxRate made;
    made.from = code(from);
    made.to = code(to);
    made.rate = *Rate::parse(text);
    made.validFrom = day(first);
    if (!end.isEmpty())
        made.validTo = day(end);
    made.source = u"bank"_s;
    return made;
}

} // namespace

class TstFx : public QObject {
    Q_OBJECT

private slots:
    void validFromInclusiveToExclusive();
    void overlapsAreRefused();
    void neitherInvertedNorCrossed();
    void frozenWithTheAmount();
};

void TstFx::validFromInclusiveToExclusive()
{
    FxTable table;
    QVERIFY(table.add(rate(u"USD", u"CNY", u"7.2", u"2023-06-11")).ok());
    QVERIFY(table.add(rate(u"USD", u"CNY", u"7.1", u"2023-06-01", u"2023-06-11")).ok());
    QVERIFY(!table.find(code(u"USD"), code(u"CNY"), day(u"2023-05-31")));
    QCOMPARE(table.find(code(u"USD"), code(u"CNY"), day(u"2023-06-10"))->rate.text(), u"7.1"_s);
    QCOMPARE(table.find(code(u"USD"), code(u"CNY"), day(u"2023-06-11"))->rate.text(), u"7.2"_s);
    QCOMPARE(table.find(code(u"USD"), code(u"CNY"), day(u"2030-01-01"))->rate.text(), u"7.2"_s);
}

void TstFx::overlapsAreRefused()
{
    FxTable table;
    QVERIFY(table.add(rate(u"USD", u"CNY", u"7.1", u"2023-06-01", u"2023-06-11")).ok());
    QVERIFY(!table.add(rate(u"USD", u"CNY", u"7.2", u"2023-06-10")).ok());
    QVERIFY(!table.add(rate(u"USD", u"CNY", u"7.2", u"2023-05-01", u"2023-06-02")).ok());
    QVERIFY(!table.add(rate(u"USD", u"CNY", u"7.2", u"2023-06-01", u"2023-06-02")).ok());
    QVERIFY(table.add(rate(u"EUR", u"CNY", u"7.8", u"2023-06-01")).ok());
}

void TstFx::neitherInvertedNorCrossed()
{
    FxTable table;
    QVERIFY(table.add(rate(u"USD", u"CNY", u"7.1", u"2023-06-01")).ok());
    QVERIFY(table.add(rate(u"CNY", u"EUR", u"0.13", u"2023-06-01")).ok());
    QVERIFY(!table.find(code(u"CNY"), code(u"USD"), day(u"2023-06-05")));
    QVERIFY(!table.convertOn({1, code(u"USD")}, code(u"EUR"), day(u"2023-06-05"), Rounding::HalfUp));
}

void TstFx::frozenWithTheAmount()
{
    FxTable table;
    QVERIFY(table.add(rate(u"USD", u"CNY", u"7.125", u"2023-06-01")).ok());
    const auto converted = table.convertOn({7018, code(u"USD")}, code(u"CNY"), day(u"2023-06-05"), Rounding::HalfUp);
    QVERIFY(converted);
    QCOMPARE(converted->amount.minor, 50003);
    QCOMPARE(converted->rate->rate, u"7.125"_s);
    QCOMPARE(converted->rate->day, day(u"2023-06-05"));
    const auto same = table.convertOn({5, code(u"CNY")}, code(u"CNY"), day(u"2023-06-05"), Rounding::HalfUp);
    QVERIFY(same && !same->rate);
}

QTEST_GUILESS_MAIN(TstFx)
#include "tst_fx.moc"
