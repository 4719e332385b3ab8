/// Identity numbers beyond the vectors: every check digit, masks, duplicates, regions by year, Spanish letters.
#include "models/domain/resident_id.h"
#include "models/domain/resident_region.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtTest/QTest>

using namespace stardesk;
using namespace Qt::StringLiterals;

class TstResidentId : public QObject {
    Q_OBJECT

private slots:
    void numbersOfTheStandard();
    void exactlyOneCheckDigitFits();
    void fifteenDigitsBecomeEighteen();
    void oddTexts();
    void masksAndKeys();
    void regionOfTheYear();
    void badRegionLines();
    void spanishLetters();
};

void TstResidentId::numbersOfTheStandard()
{
    QCOMPARE(residentIdCheckDigit(u"11010519491231002"), std::optional<QChar>(u'X'));
    QCOMPARE(residentIdCheckDigit(u"44052418800101001"), std::optional<QChar>(u'4'));
    QVERIFY(!residentIdCheckDigit(u"1101051949123100"));
    QVERIFY(!residentIdCheckDigit(u"1101051949123100A"));
}

void TstResidentId::exactlyOneCheckDigitFits()
{
    for (int sequence = 0; sequence < 1000; ++sequence) {
        const QString body = u"11010519491231"_s + QString::number(sequence).rightJustified(3, u'0');
        int valid = 0;
        for (const QChar last : u"0123456789X"_s) {
            const ResidentIdCheck check = checkResidentId(body + last);
            valid += check.valid();
            QVERIFY(check.valid() || check.fault == ResidentIdFault::CheckDigit);
            if (check.valid())
                QCOMPARE(check.sex, sequence % 2 ? Sex::Male : Sex::Female);
        }
        QCOMPARE(valid, 1);
    }
}

void TstResidentId::fifteenDigitsBecomeEighteen()
{
    const ResidentIdCheck check = checkResidentId(u"110105491231002");
    QCOMPARE(check.number18, u"11010519491231002X"_s);
    QCOMPARE(check.birthDate, QDate(1949, 12, 31));
    QCOMPARE(checkResidentId(u"11010500022900X").fault, ResidentIdFault::Characters);
    QVERIFY(!checkResidentId(u"110105000229002").valid()); // 1900 was no leap year
    QVERIFY(checkResidentId(u"110105040229002").valid());
}

void TstResidentId::oddTexts()
{
    QCOMPARE(checkResidentId({}).fault, ResidentIdFault::Length);
    QCOMPARE(checkResidentId(u"11010519491231002\U0001F600").fault, ResidentIdFault::Characters);
    QCOMPARE(checkResidentId(u"11010519491231002 ").fault, ResidentIdFault::Characters);
    QCOMPARE(checkResidentId(u"X1010519491231002X").fault, ResidentIdFault::Characters);
    QCOMPARE(checkResidentId(u"110105000012310020").fault, ResidentIdFault::Date);
    QCOMPARE(checkResidentId(u"110105194912310020000000").fault, ResidentIdFault::Length);
}

void TstResidentId::masksAndKeys()
{
    QCOMPARE(maskedIdNumber(u"11010519491231002X"), u"1****************X"_s);
    QCOMPARE(maskedIdNumber(u"123"), u"***"_s);
    QCOMPARE(maskedIdNumber(u""), QString());
    QCOMPARE(normalisedIdInput(u" １１０１０５ 19491231-002ｘ "), u"11010519491231002X"_s);
    QCOMPARE(idDuplicateKey(u"110105491231002"), idDuplicateKey(u"11010519491231002x"));
    QCOMPARE(idDuplicateKey(u"x1234567l"), u"X1234567L"_s);
}

void TstResidentId::regionOfTheYear()
{
    const RegionTable &table = bundledRegions();
    QVERIFY2(table.size() > 6000, "the table travels inside the program");
    const auto region = residentRegion(table, u"440524188001010014"); // born 1880, so issued after 1984
    QVERIFY(region);
    QCOMPARE(*region, (ResidentRegion{u"广东省"_s, u"汕头市"_s, u"潮阳县"_s}));
    QCOMPARE(table.find(u"130204", 1990)->county, u"东矿区"_s);
    QCOMPARE(table.find(u"130204", 1994)->county, u"东矿区"_s);
    QCOMPARE(table.find(u"130204", 1995)->county, u"古冶区"_s);
    QCOMPARE(table.find(u"110105", 2000)->county, u"朝阳区"_s);
    QCOMPARE(table.find(u"110000", 2000)->county, QString());
    QVERIFY(!table.find(u"990101", 2000));
    QVERIFY(!table.find(u"11010", 2000));
    QVERIFY(!table.find(u"-10105", 2000));
}

void TstResidentId::badRegionLines()
{
    for (const char *line : {"abc x", "110105", "110105 [19x3-]a", "110105 [1983-1990a", "11 [1983]b"})
        QVERIFY2(!RegionTable::parse(line).ok(), line);
    QVERIFY(RegionTable::parse("# only a comment\n\n").ok());
}

void TstResidentId::spanishLetters()
{
    QVERIFY(isValidDni(u"12345678Z"));
    QVERIFY(isValidDni(u"00000000T"));
    QVERIFY(!isValidDni(u"12345678A"));
    QVERIFY(!isValidDni(u"1234567Z"));
    QVERIFY(isValidNie(u"X1234567L"));
    QVERIFY(isValidNie(u"Y1234567X"));
    QVERIFY(isValidNie(u"Z1234567R"));
    QVERIFY(!isValidNie(u"W1234567L"));
    QVERIFY(!isValidNie(u"X123456AL"));
    QVERIFY(!isValidNie({}));
}

QTEST_GUILESS_MAIN(TstResidentId)
#include "tst_resident_id.moc"
