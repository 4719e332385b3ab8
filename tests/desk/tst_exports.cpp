/// What leaves for spreadsheets: CSV, TSV, XLSX.
#include "models/desk/cell_value.h"
#include "models/desk/delimited_text.h"
#include "models/desk/row_sink.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QByteArray>
#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace stardesk;

class TstExports : public QObject {
    Q_OBJECT
private slots:
    void aFormulaStaysText();
    void numbersKeepTheirSign();
    void quotesDelimitersAndLineBreaksAreQuoted();
    void csvStartsWithAByteOrderMark();
    void nothingStandsUnderTheNameBeforeFinish();
    void anUnknownEndingIsAUsageFailure();
    void aMissingFolderIsAnIoFailure();
    void decimalsAreCutAndNeverRoundedUp();
    void negativeDecimalsKeepTheirSign();
};

void TstExports::aFormulaStaysText()
{
    QCOMPARE(delimitedLine({u"=1+1"_s, u"+cmd"_s, u"@x"_s, u"-a"_s}, u','), u"'=1+1,'+cmd,'@x,'-a"_s);
}

void TstExports::numbersKeepTheirSign()
{
    QCOMPARE(delimitedLine({u"-2.50"_s, u"+3"_s}, u';'), u"-2.50;+3"_s);
}

void TstExports::quotesDelimitersAndLineBreaksAreQuoted()
{
    QCOMPARE(delimitedLine({u"a,b"_s, u"say \"x\""_s, u"two\nlines"_s, u"王小明"_s}, u','),
             u"\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",王小明"_s);
}

void TstExports::csvStartsWithAByteOrderMark()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.csv"_s);
    auto sink = openRowSink(file, u';');
    QVERIFY(sink);
    QVERIFY((*sink)->header({u"名"_s, u"n"_s}));
    QVERIFY((*sink)->row({QString(u"李"_s), qint64(3)}));
    QVERIFY((*sink)->finish());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("\xEF\xBB\xBF") + u"名;n\r\n李;3\r\n"_s.toUtf8());
}

void TstExports::nothingStandsUnderTheNameBeforeFinish()
{
    QTemporaryDir folder;
    for (const QString &name : {u"a.csv"_s, u"a.xlsx"_s}) {
        const QString file = folder.filePath(name);
        {
            auto sink = openRowSink(file);
            QVERIFY(sink);
            QVERIFY((*sink)->header({u"x"_s}));
            QVERIFY((*sink)->row({QString(u"1"_s)}));
            QVERIFY(!QFile::exists(file));
        }
        QVERIFY(!QFile::exists(file));
        QVERIFY(!QFile::exists(file + u".part"_s));
    }
}

void TstExports::anUnknownEndingIsAUsageFailure()
{
    const auto sink = openRowSink(u"/tmp/a.doc"_s);
    QVERIFY(!sink);
    QCOMPARE(sink.failure().code, Failure::Code::Usage);
}

void TstExports::aMissingFolderIsAnIoFailure()
{
    QTemporaryDir folder;
    for (const QString &name : {u"/none/a.csv"_s, u"/none/a.xlsx"_s}) {
        const auto sink = openRowSink(folder.path() + name);
        QVERIFY(!sink);
        QCOMPARE(sink.failure().code, Failure::Code::Io);
    }
}

void TstExports::decimalsAreCutAndNeverRoundedUp()
{
    QCOMPARE(decimalText(84999, 3, 2, QLocale::c()), u"84.99"_s);
    QCOMPARE(decimalText(8499, 2, 1, QLocale::c()), u"84.9"_s);
    QCOMPARE(decimalText(5, 3, 2, QLocale::c()), u"0.00"_s);
    QCOMPARE(decimalText(89995, 3, 2, QLocale(QLocale::Spanish, QLocale::Spain)), u"89,99"_s);
}

void TstExports::negativeDecimalsKeepTheirSign()
{
    QCOMPARE(decimalText(-50, 2, 2, QLocale::c()), u"-0.50"_s);
    QCOMPARE(cellPlain(DecimalValue{-135, 2}), u"-1.35"_s);
}

QTEST_GUILESS_MAIN(TstExports)
#include "tst_exports.moc"
