#include "models/columns/filter_expression.h"
#include "models/columns/selection_spec.h"

#include <QtTest/QTest>

#include <random>

using namespace stardesk;
using namespace Qt::StringLiterals;

class TstFilterExpression : public QObject {
    Q_OBJECT
private slots:
    void theExampleParses();
    void signsAndRanges_data();
    void signsAndRanges();
    void fullWidthEqualsAscii();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void textParsesBack();
    void randomTextNeverBreaksTheRoundTrip();
    void withoutDropsOneKey();
    void selectionsFollowTheRule();
};

void TstFilterExpression::theExampleParses()
{
    const auto parsed = parseFilter(u"star:<3 employer:ZTO,YTO days_late:>=4 -service:ES9 \"free text\"");
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->terms.size(), size_t(5));
    QCOMPARE(parsed->terms[0].key, u"star"_s);
    QCOMPARE(parsed->terms[0].values[0].op, FilterValue::Op::Less);
    QCOMPARE(parsed->terms[0].values[0].text, u"3"_s);
    QCOMPARE(parsed->terms[1].values.size(), size_t(2));
    QCOMPARE(parsed->terms[2].values[0].op, FilterValue::Op::GreaterOrEqual);
    QVERIFY(parsed->terms[3].negated);
    QVERIFY(parsed->terms[4].key.isEmpty());
    QCOMPARE(parsed->freeText(), u"free text"_s);
}

void TstFilterExpression::signsAndRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("op");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("upper");
    using Op = FilterValue::Op;
    QTest::newRow("range") << u"a:2..5"_s << int(Op::Between) << u"2"_s << u"5"_s;
    QTest::newRow("open below") << u"a:..5"_s << int(Op::Between) << u""_s << u"5"_s;
    QTest::newRow("open above") << u"a:2024-01-05.."_s << int(Op::Between) << u"2024-01-05"_s << u""_s;
    QTest::newRow("exactly") << u"a:=x"_s << int(Op::Exactly) << u"x"_s << u""_s;
    QTest::newRow("greater") << u"a:>EUR10"_s << int(Op::Greater) << u"EUR10"_s << u""_s;
    QTest::newRow("at most") << u"a:<=-2"_s << int(Op::LessOrEqual) << u"-2"_s << u""_s;
    QTest::newRow("dots quoted") << u"a:\"x..y\""_s << int(Op::Is) << u"x..y"_s << u""_s;
    QTest::newRow("upper case key") << u"A:x"_s << int(Op::Is) << u"x"_s << u""_s;
}

void TstFilterExpression::signsAndRanges()
{
    QFETCH(QString, text);
    QFETCH(int, op);
    QFETCH(QString, value);
    QFETCH(QString, upper);
    const auto parsed = parseFilter(text);
    QVERIFY(parsed.ok());
    const FilterTerm &term = parsed->terms.at(0);
    QCOMPARE(term.key, u"a"_s);
    QCOMPARE(int(term.values[0].op), op);
    QCOMPARE(term.values[0].text, value);
    QCOMPARE(term.values[0].upper, upper);
}

void TstFilterExpression::fullWidthEqualsAscii()
{
    const auto wide = parseFilter(u"ｓｔａｒ：＜３　employer：ＺＴＯ，YTO －service：ES9 “王 明” asked：１…５");
    const auto plain = parseFilter(u"star:<3 employer:ZTO,YTO -service:ES9 \"王 明\" asked:1..5");
    QVERIFY(wide.ok());
    QVERIFY(plain.ok());
    QVERIFY(*wide == *plain);
}

void TstFilterExpression::mistakesAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("open quote") << u"employer:\"Z"_s;
    QTest::newRow("no value") << u"star:"_s;
    QTest::newRow("sign alone") << u"star:>="_s;
    QTest::newRow("comma at the end") << u"star:3,"_s;
    QTest::newRow("dots alone") << u"star:.."_s;
}

void TstFilterExpression::mistakesAreNamed()
{
    QFETCH(QString, text);
    const auto parsed = parseFilter(text);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.failure().code, Failure::Code::Usage);
    QCOMPARE(parsed.failure().where, text);
}

void TstFilterExpression::textParsesBack()
{
    const QString text = u"star:<3 employer:ZTO,\"Best Inc\" change_3m:-1 -service:ES9 since:2024-01.. a:..5 \"free text\" -x"_s;
    const auto parsed = parseFilter(text);
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->text(), text);
}

void TstFilterExpression::randomTextNeverBreaksTheRoundTrip()
{
    const QString letters = u"ab:,.-<>=\" 1王：＜，。"_s;
    std::mt19937 random(3);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (unsigned left = random() % 12; left > 0; --left)
            text += letters[qsizetype(random() % unsigned(letters.size()))];
        const auto parsed = parseFilter(text);
        if (!parsed)
            continue;
        const auto again = parseFilter(parsed->text());
        QVERIFY2(again.ok(), qPrintable(text));
        QVERIFY2(again->text() == parsed->text(), qPrintable(text));
    }
}

void TstFilterExpression::withoutDropsOneKey()
{
    const auto parsed = parseFilter(u"star:3 employer:ZTO -star:4 x");
    QCOMPARE(parsed->without(u"star"_s).text(), u"employer:ZTO x"_s);
}

void TstFilterExpression::selectionsFollowTheRule()
{
    const std::vector<Ordinal> view{9, 3, 5, 1};
    SelectionSpec some;
    some.select(5);
    some.toggle(3);
    QCOMPARE(some.count(view), size_t(2));
    QCOMPARE(some.rows(view)[0], 3u);
    SelectionSpec all = SelectionSpec::all();
    all.deselect(3);
    all.toggle(1);
    QCOMPARE(all.count(view), size_t(2));
    QVERIFY(!all.contains(3));
    all.select(std::vector<Ordinal>{1, 3});
    QCOMPARE(all.count(view), size_t(4));
    all.clear();
    QVERIFY(all.isEmpty());
}

QTEST_GUILESS_MAIN(TstFilterExpression)
#include "tst_filter_expression.moc"
