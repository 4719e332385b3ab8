/// One value of a source against its column: types, ranges, dates, what is rejected and why.
#include "models/core/text/failure_text.h"
#include "models/feed/publish/column_check.h"
#include "models/feed/publish/date_pattern.h"

#include <QtTest/QTest>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

SourceColumn column(SourceType type)
{
    SourceColumn made;
    made.type = type;
    return made;
}

/// The staged value as text; "null", or "! reason".
QString staged(const SourceColumn &column, const char *text, const QString &zone = {})
{
    SourceTable table;
    table.zone = zone;
    ColumnChecker checker(table);
    const auto value = checker.check(column, text);
    if (!value)
        return u"! "_s + failureText(value.failure());
    switch (value->kind) {
    case StagedValue::Kind::Null: return u"null"_s;
    case StagedValue::Kind::Integer: return QString::number(value->integer);
    case StagedValue::Kind::Text: return QString::fromUtf8(value->text.data(), qsizetype(value->text.size()));
    }
    Q_UNREACHABLE();
}

bool rejected(const SourceColumn &column, const char *text)
{
    return staged(column, text).startsWith(u'!');
}

} // namespace

class TstRecipeColumns : public QObject {
    Q_OBJECT

private slots:
    void blanksAreTrimmed() { QCOMPARE(staged(column(SourceType::Text), "  Snack \t"), u"Snack"_s); }
    void emptyIsNullOrRejected();
    void decimalsBecomeWholeNumbers();
    void moreDecimalsAreRejectedOrRounded();
    void decimalCommaIsRead();
    void rangesAreInclusive();
    void textLengthCountsCharacters();
    void wordsAreClosed();
    void monthsWithNames();
    void impossibleDatesAreRejected();
    void instantsAreUtc();
    void localTimesCarryNoOffset();
    void unreadableMayCountAsEmpty();
    void brokenBytesAreRejected();
    void hugeNumbersAreRejected();
};

void TstRecipeColumns::emptyIsNullOrRejected()
{
    SourceColumn rating = column(SourceType::Decimal);
    rating.scale = 1;
    rating.nulls = {u"NaN"_s};
    QCOMPARE(staged(rating, " "), u"null"_s);
    QCOMPARE(staged(rating, "NaN "), u"null"_s);
    rating.required = true;
    QVERIFY(rejected(rating, "NaN "));
}

void TstRecipeColumns::decimalsBecomeWholeNumbers()
{
    SourceColumn price = column(SourceType::Decimal);
    price.scale = 2;
    QCOMPARE(staged(price, "199.00"), u"19900"_s);
    QCOMPARE(staged(price, "0.5"), u"50"_s);
    QCOMPARE(staged(price, "-3"), u"-300"_s);
    QVERIFY(rejected(price, "1.2.3"));
    QVERIFY(rejected(price, ".5"));
    QVERIFY(rejected(price, "1e3"));
    QVERIFY(rejected(price, "12 EUR"));
}

void TstRecipeColumns::moreDecimalsAreRejectedOrRounded()
{
    SourceColumn value = column(SourceType::Decimal);
    value.scale = 2;
    QVERIFY(rejected(value, "1.005"));
    QCOMPARE(staged(value, "1.500"), u"150"_s);
    value.roundHalfUp = true;
    QCOMPARE(staged(value, "1.005"), u"101"_s);
    QCOMPARE(staged(value, "1.00499"), u"100"_s);
}

void TstRecipeColumns::decimalCommaIsRead()
{
    SourceColumn value = column(SourceType::Decimal);
    value.scale = 2;
    value.decimalComma = true;
    QCOMPARE(staged(value, "12,5"), u"1250"_s);
    QVERIFY(rejected(value, "12.5"));
}

void TstRecipeColumns::rangesAreInclusive()
{
    SourceColumn rating = column(SourceType::Decimal);
    rating.scale = 1;
    rating.min = 10;
    rating.max = 50;
    QCOMPARE(staged(rating, "1.0"), u"10"_s);
    QCOMPARE(staged(rating, "5"), u"50"_s);
    QCOMPARE(staged(rating, "6.0"), u"! Above the highest allowed value, 5"_s);
    QVERIFY(rejected(rating, "0.9"));
}

void TstRecipeColumns::textLengthCountsCharacters()
{
    SourceColumn name = column(SourceType::Text);
    name.max = 3;
    QCOMPARE(staged(name, "王小明"), u"王小明"_s);
    QVERIFY(rejected(name, "王小明明"));
}

void TstRecipeColumns::wordsAreClosed()
{
    SourceColumn status = column(SourceType::Word);
    status.words = {u"shipped"_s, u"delivered"_s};
    QCOMPARE(staged(status, "delivered"), u"delivered"_s);
    QVERIFY(staged(status, "lost").contains(u"shipped, delivered"_s));
    SourceColumn flag = column(SourceType::Boolean);
    flag.words = {u"No"_s, u"Yes"_s};
    QCOMPARE(staged(flag, "Yes"), u"1"_s);
    QCOMPARE(staged(flag, "No"), u"0"_s);
}

void TstRecipeColumns::monthsWithNames()
{
    SourceColumn date = column(SourceType::Date);
    date.formats = {u"d-MMM-yy"_s, u"M/d/yy"_s};
    QCOMPARE(staged(date, "2-Jun-06"), u"2006-06-02"_s);
    QCOMPARE(staged(date, "02-Sept-06"), u"2006-09-02"_s);
    QCOMPARE(staged(date, "11/13/06"), u"2006-11-13"_s);
    QVERIFY(rejected(date, "13/11/06"));
    QVERIFY(rejected(date, "Date Not Captured"));
}

void TstRecipeColumns::impossibleDatesAreRejected()
{
    const SourceColumn date = column(SourceType::Date);
    QCOMPARE(staged(date, "2024-02-29"), u"2024-02-29"_s);
    QVERIFY(rejected(date, "2023-02-29"));
    QVERIFY(rejected(date, "2023-13-01"));
    QVERIFY(rejected(date, "2023-1-01"));
    QVERIFY(rejected(date, "2023-01-01 10:00:00"));
}

void TstRecipeColumns::instantsAreUtc()
{
    const SourceColumn instant = column(SourceType::Instant);
    QCOMPARE(staged(instant, "2018-03-05 10:00:00", u"America/Sao_Paulo"_s), u"2018-03-05T13:00:00Z"_s);
    QCOMPARE(staged(instant, "2018-01-05T10:00:00", u"America/Sao_Paulo"_s), u"2018-01-05T12:00:00Z"_s);
    QCOMPARE(staged(instant, "2024-03-05T00:30:00+08:00", u"America/Sao_Paulo"_s), u"2024-03-04T16:30:00Z"_s);
    QCOMPARE(staged(instant, "2024-03-05T00:30:00.250Z"), u"2024-03-05T00:30:00Z"_s);
}

void TstRecipeColumns::localTimesCarryNoOffset()
{
    const SourceColumn local = column(SourceType::LocalTime);
    QCOMPARE(staged(local, "2018-03-05 10:00:00"), u"2018-03-05T10:00:00"_s);
    QVERIFY(rejected(local, "2018-03-05T10:00:00+08:00"));
}

void TstRecipeColumns::unreadableMayCountAsEmpty()
{
    SourceColumn freight = column(SourceType::Decimal);
    freight.scale = 2;
    QVERIFY(rejected(freight, "Invoiced Separately"));
    freight.blankUnreadable = true;
    QCOMPARE(staged(freight, "Invoiced Separately"), u"null"_s);
}

void TstRecipeColumns::brokenBytesAreRejected()
{
    QVERIFY(rejected(column(SourceType::Text), "caf\xE9"));
    QVERIFY(rejected(column(SourceType::Text), "caf\xEF\xBF\xBD"));
}

void TstRecipeColumns::hugeNumbersAreRejected()
{
    QVERIFY(rejected(column(SourceType::Integer), "99999999999999999999"));
    SourceColumn scaled = column(SourceType::Decimal);
    scaled.scale = 9;
    QVERIFY(rejected(scaled, "99999999999999"));
}

QTEST_GUILESS_MAIN(TstRecipeColumns)
#include "tst_recipe_columns.moc"
