/// Money: digits by ISO 4217, exact conversion, half-up, floors, splits, text with and without a locale.
#include "models/core/money.h"

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringView>
#include <QtTest/QTest>

#include <limits>
#include <numeric>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

Currency code(const char *letters)
{
    return *Currency::fromCode(QString::fromLatin1(letters));
}

qint64 converted(qint64 minor, const char *from, const char *to, const char *rate, Rounding rounding = Rounding::HalfUp)
{
    const auto parsed = Rate::parse(QString::fromLatin1(rate));
    const auto result = parsed ? convert({minor, code(from)}, code(to), *parsed, rounding) : Result<Money>(parsed.failure());
    return result ? result->minor : -1;
}

} // namespace

class TstMoney : public QObject {
    Q_OBJECT

private slots:
    void digitsByIso();
    void conversionsOfTheRules();
    void tiesGoUpAndCapsGoDown();
    void extremesStayExactOrAreRefused();
    void basisPointsHalfUp();
    void halfUpAlsoBelowZero();
    void splits();
    void textWithoutLocale();
    void textInThreeLocales();
    void amountsAsPeopleTypeThem();
    void badTexts();
};

void TstMoney::digitsByIso()
{
    const std::pair<const char *, int> rows[] = {{"JPY", 0}, {"KRW", 0}, {"CLP", 0}, {"CNY", 2}, {"EUR", 2}, {"BRL", 2},
        {"HUF", 2}, {"IDR", 2}, {"KWD", 3}, {"BHD", 3}, {"TND", 3}, {"CLF", 4}, {"UYW", 4}};
    for (const auto &[letters, digits] : rows)
        QCOMPARE(code(letters).exponent(), digits);
    for (const auto *unknown : {u"XAU", u"XXX", u"EUX", u"eur", u"EU", u"EURO", u"", u"€€€"})
        QVERIFY(!Currency::fromCode(QStringView(unknown)));
    QCOMPARE(Currency::all().size(), 165);
    QCOMPARE(Currency::all().first(), u"AED"_s);
    QVERIFY(Currency().isNull());
}

void TstMoney::conversionsOfTheRules()
{
    QCOMPARE(converted(2599, "EUR", "CNY", "7.8765"), 20471);
    QCOMPARE(converted(1523, "JPY", "CNY", "0.049693"), 7568);
    QCOMPARE(converted(1053, "KWD", "CNY", "23.2445"), 2448);
    QCOMPARE(converted(50000, "CNY", "JPY", "20.1234"), 10062);
    QCOMPARE(converted(1, "USD", "CNY", "7.125"), 7);
    QCOMPARE(converted(80000, "CNY", "USD", "0.140351", Rounding::Floor), 11228);
}

void TstMoney::tiesGoUpAndCapsGoDown()
{
    QCOMPARE(converted(1, "USD", "CNY", "0.5"), 1);
    QCOMPARE(converted(1, "USD", "CNY", "0.5", Rounding::Floor), 0);
    QCOMPARE(converted(1, "USD", "CNY", "0.4999999999999999999"), 0);
    QCOMPARE(converted(150, "CNY", "JPY", "1"), 2);
    QCOMPARE(converted(149, "CNY", "JPY", "1"), 1);
    QCOMPARE(converted(3, "JPY", "KWD", "0.0005"), 2);
}

void TstMoney::extremesStayExactOrAreRefused()
{
    QCOMPARE(converted(kMost, "EUR", "CNY", "1"), kMost);
    QCOMPARE(converted(kMost, "EUR", "CNY", "1.000"), kMost);
    QCOMPARE(converted(kMost, "EUR", "CNY", "1.0000000000000000001"), -1); // twenty digits
    QCOMPARE(converted(kMost, "EUR", "CNY", "1.000000000000000001"), -1);  // above 64 bits
    QCOMPARE(converted(kMost, "CLF", "JPY", "9999.999999999999999"), kMost - 1);
    QCOMPARE(converted(-1, "EUR", "CNY", "1"), -1);
    QCOMPARE(converted(1, "EUR", "CNY", "0.000000000000000000000000000001"), 0);
}

void TstMoney::basisPointsHalfUp()
{
    QCOMPARE(*basisPointsOf(1995, 1000), 200);
    QCOMPARE(*basisPointsOf(2105, 5000), 1053);
    QCOMPARE(*basisPointsOf(3333, 2500), 833);
    QCOMPARE(*basisPointsOf(kMost, 10'000), kMost);
    QVERIFY(!basisPointsOf(kMost, 10'001));
    QVERIFY(!basisPointsOf(-1, 1));
}

void TstMoney::halfUpAlsoBelowZero()
{
    QCOMPARE(divideHalfUp(5, 2), 3);
    QCOMPARE(divideHalfUp(-5, 2), -2);
    QCOMPARE(divideHalfUp(-6, 4), -1);
    QCOMPARE(divideHalfUp(-7, 4), -2);
    QCOMPARE(divideHalfUp(kMost, 1), kMost);
}

void TstMoney::splits()
{
    QCOMPARE(*splitByLargestRemainder(1000, {1, 1, 1}), (QVector<qint64>{334, 333, 333}));
    QCOMPARE(*splitByLargestRemainder(4000, {55, 17, 28}), (QVector<qint64>{2200, 680, 1120}));
    QCOMPARE(*splitByLargestRemainder(1697, {30, 18, 0, 6}), (QVector<qint64>{943, 566, 0, 188}));
    const auto large = splitByLargestRemainder(kMost, {kMost, kMost, kMost, 1});
    QCOMPARE(std::accumulate(large->begin(), large->end(), qint64(0)), kMost);
    QVERIFY(!splitByLargestRemainder(-1, {1}));
    QVERIFY(!splitByLargestRemainder(1, {0}));
    QCOMPARE(*splitByLargestRemainder(0, {0, 0}), (QVector<qint64>{0, 0}));
}

void TstMoney::textWithoutLocale()
{
    QCOMPARE(moneyText({2599, code("EUR")}), u"EUR 25.99"_s);
    QCOMPARE(amountText({-5, code("EUR")}), u"-0.05"_s);
    QCOMPARE(amountText({1523, code("JPY")}), u"1523"_s);
    QCOMPARE(amountText({1053, code("KWD")}), u"1.053"_s);
    QCOMPARE(amountText({std::numeric_limits<qint64>::min(), code("EUR")}), u"-92233720368547758.08"_s);
    for (const auto *text : {u"EUR 25.99", u"EUR25.99", u"EUR -0.05", u"JPY 7", u"KWD 1.053", u"EUR 25.9", u"EUR 25"})
        QVERIFY(parseMoney(QStringView(text)).ok());
    QCOMPARE(parseMoney(u"EUR 25.9")->minor, 2590);
    QCOMPARE(parseMoney(u"CLF 0.0001")->minor, 1);
}

void TstMoney::textInThreeLocales()
{
    const Money money{123456789, code("EUR")};
    QCOMPARE(moneyText(money, QLocale(QLocale::English)), u"EUR 1,234,567.89"_s);
    QCOMPARE(moneyText(money, QLocale(QLocale::Chinese)), u"EUR 1,234,567.89"_s);
    QCOMPARE(moneyText(money, QLocale(QLocale::Spanish)), u"EUR 1.234.567,89"_s);
    QCOMPARE(moneyText({-5, code("EUR")}, QLocale(QLocale::English)), u"EUR -0.05"_s);
    QCOMPARE(moneyText({123456, code("EUR")}, QLocale(QLocale::Spanish)), u"EUR 1234,56"_s);
}

void TstMoney::amountsAsPeopleTypeThem()
{
    const QLocale spanish(QLocale::Spanish);
    const QLocale english(QLocale::English);
    QCOMPARE(parseAmount(u"1.234,50", code("EUR"), spanish)->minor, 123450);
    QCOMPARE(parseAmount(u"25,99", code("EUR"), spanish)->minor, 2599);
    QVERIFY(!parseAmount(u"25.99", code("EUR"), spanish));
    QCOMPARE(parseAmount(u"1,234.50", code("EUR"), english)->minor, 123450);
    QVERIFY(!parseAmount(u"25,99", code("EUR"), english));
    QVERIFY(!parseAmount(u"1,23,4.50", code("EUR"), english));
    QCOMPARE(parseAmount(u" 25 ", code("EUR"), english)->minor, 2500);
}

void TstMoney::badTexts()
{
    for (const auto *text : {u"EUR 25.999", u"JPY 1.5", u"EUR", u"EUR .5", u"EUR 5.", u"EUR 1e3", u"EUR --1", u"EUR 1 2",
                             u"XAU 1", u"EUR 99999999999999999999", u"25.99 EUR"})
        QVERIFY(!parseMoney(QStringView(text)).ok());
    for (const auto *rate : {u"", u"0", u"-1", u"1e3", u".5", u"5.", u"1,5", u"abc", u" 1"})
        QVERIFY(!Rate::parse(QStringView(rate)).ok());
}

QTEST_GUILESS_MAIN(TstMoney)
#include "tst_money.moc"
