/// CSV files of every kind that `publish` reads: encodings, delimiters, quotes, packing, physical line numbers.
#include "models/core/text/failure_text.h"
#include "models/feed/publish/csv_reader.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <zlib.h>
#include <zstd.h>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

struct ReadRow {
    qint64 line;
    QStringList fields;
    bool stray;
};

QByteArray gzipped(const QByteArray &plain)
{
    z_stream state = {};
    deflateInit2(&state, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&state, uLong(plain.size()))), '\0');
    QByteArray input = plain;
    state.next_in = reinterpret_cast<Bytef *>(input.data());
    state.avail_in = uInt(input.size());
    state.next_out = reinterpret_cast<Bytef *>(packed.data());
    state.avail_out = uInt(packed.size());
    deflate(&state, Z_FINISH);
    packed.truncate(qsizetype(state.total_out));
    deflateEnd(&state);
    return packed;
}

QByteArray zstandard(const QByteArray &plain)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(plain.size()))), '\0');
    const size_t size =
        ZSTD_compress(packed.data(), size_t(packed.size()), plain.constData(), size_t(plain.size()), 3);
    packed.truncate(qsizetype(size));
    return packed;
}

} // namespace

class TstCsvReader : public QObject {
    Q_OBJECT

private slots:
    void readsPlainUtf8();
    void dropsByteOrderMark();
    void tellsGb18030FromItsPairs();
    void tellsCp1252FromSingleAccents();
    void oneBrokenRowLeavesUtf8();
    void declaredEncodingIsTaken();
    void tellsSemicolonAndTab();
    void keepsQuotedLineBreaksAndDoubledQuotes();
    void countsPhysicalLines();
    void knowsAllLineEnds();
    void passesOverEmptyLines();
    void lastLineNeedsNoBreak();
    void raggedRowsKeepTheirFields();
    void textAfterQuoteIsNoted();
    void unclosedQuoteIsRefusedWithItsLine();
    void readsGzipOfSeveralMembers();
    void readsZstdOfSeveralFrames();
    void cutArchiveIsRefused();
    void rowsOverChunkBorders();
    void emptyFileIsRefused();

private:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"file%1.csv"_s.arg(++m_files)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        return file.fileName();
    }
    std::vector<ReadRow> rowsOf(const QByteArray &bytes, CsvDialect wanted = {})
    {
        auto reader = CsvReader::open(write(bytes), wanted);
        if (!reader) {
            m_failure = failureText(reader.failure());
            return {};
        }
        m_header = QStringList(reader->header().begin(), reader->header().end());
        m_dialect = reader->dialect();
        std::vector<ReadRow> rows;
        CsvRow row;
        while (true) {
            auto more = reader->next(row);
            m_failure = more ? QString() : failureText(more.failure());
            if (!more || !*more)
                return rows;
            QStringList fields;
            for (const std::string_view field : row.fields)
                fields.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
            rows.push_back({row.line, fields, row.strayText});
        }
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    QString m_failure;
    QStringList m_header;
    CsvDialect m_dialect;
};

void TstCsvReader::readsPlainUtf8()
{
    const auto rows = rowsOf("id,ciudad\n1,Málaga\n2,成都\n");
    QCOMPARE(m_header, QStringList({u"id"_s, u"ciudad"_s}));
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].fields, QStringList({u"1"_s, u"Málaga"_s}));
    QCOMPARE(rows[1].fields, QStringList({u"2"_s, u"成都"_s}));
}

void TstCsvReader::dropsByteOrderMark()
{
    const auto rows = rowsOf("\xEF\xBB\xBFid,name\n1,王\n");
    QCOMPARE(m_header.first(), u"id"_s);
    QCOMPARE(rows[0].fields.last(), u"王"_s);
}

void TstCsvReader::tellsGb18030FromItsPairs()
{
    // 姓名 / 王小明 / 李雷 in GB18030
    const auto rows = rowsOf("id,\xD0\xD5\xC3\xFB\n1,\xCD\xF5\xD0\xA1\xC3\xF7\n2,\xC0\xEE\xC0\xD7\n");
    QCOMPARE(m_dialect.encoding, Encoding::Gb18030);
    QCOMPARE(m_header.last(), u"姓名"_s);
    QCOMPARE(rows[0].fields.last(), u"王小明"_s);
    QCOMPARE(rows[1].fields.last(), u"李雷"_s);
}

void TstCsvReader::tellsCp1252FromSingleAccents()
{
    // "Señor Muñoz", "Logroño", "precio 5 €" in cp1252; every pair ñ + letter would be valid GB18030 as well
    const auto rows = rowsOf("id;nombre\n1;Se\xF1or Mu\xF1oz\n2;Logro\xF1o\n3;precio 5 \x80\n");
    QCOMPARE(m_dialect.encoding, Encoding::Cp1252);
    QCOMPARE(rows[0].fields.last(), u"Señor Muñoz"_s);
    QCOMPARE(rows[1].fields.last(), u"Logroño"_s);
    QCOMPARE(rows[2].fields.last(), u"precio 5 €"_s);
}

void TstCsvReader::oneBrokenRowLeavesUtf8()
{
    const auto rows = rowsOf("id,ciudad\n" + QByteArray("1,Málaga\n").repeated(20) + "2,C\xE1\x64iz\n");
    QCOMPARE(m_dialect.encoding, Encoding::Utf8);
    QCOMPARE(rows[3].fields.last(), u"Málaga"_s);
}

void TstCsvReader::declaredEncodingIsTaken()
{
    const auto rows = rowsOf("id,x\n1,\xC4\xE3\n", {Encoding::Cp1252, ','});
    QCOMPARE(rows[0].fields.last(), u"Äã"_s);
}

void TstCsvReader::tellsSemicolonAndTab()
{
    QCOMPARE(rowsOf("a;b;c\n1;2,5;3\n")[0].fields, QStringList({u"1"_s, u"2,5"_s, u"3"_s}));
    QCOMPARE(m_dialect.delimiter, ';');
    QCOMPARE(rowsOf("a\tb\n1, one\t2\n")[0].fields, QStringList({u"1, one"_s, u"2"_s}));
    QCOMPARE(m_dialect.delimiter, '\t');
}

void TstCsvReader::keepsQuotedLineBreaksAndDoubledQuotes()
{
    const auto rows = rowsOf("id,text\n1,\"line one\r\nline \"\"two\"\", end\"\n2,\"\"\n");
    QCOMPARE(rows[0].fields.last(), u"line one\nline \"two\", end"_s);
    QCOMPARE(rows[1].fields.last(), QString());
}

void TstCsvReader::countsPhysicalLines()
{
    const auto rows = rowsOf("id,text\n1,\"a\nb\nc\"\n\n2,x\n");
    QCOMPARE(rows[0].line, 2);
    QCOMPARE(rows[1].line, 6);
}

void TstCsvReader::knowsAllLineEnds()
{
    const auto rows = rowsOf("a,b\r\n1,2\r3,4\n5,6");
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[2].line, 4);
    QCOMPARE(rows[1].fields, QStringList({u"3"_s, u"4"_s}));
}

void TstCsvReader::passesOverEmptyLines()
{
    QCOMPARE(rowsOf("a\n\n\r\n1\n\n").size(), size_t(1));
}

void TstCsvReader::lastLineNeedsNoBreak()
{
    QCOMPARE(rowsOf("a,b\n1,\"2\"")[0].fields, QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(rowsOf("a,b\n1,")[0].fields, QStringList({u"1"_s, QString()}));
}

void TstCsvReader::raggedRowsKeepTheirFields()
{
    const auto rows = rowsOf("a,b,c\n1,2\n1,2,3,4\n");
    QCOMPARE(rows[0].fields.size(), 2);
    QCOMPARE(rows[1].fields.size(), 4);
}

void TstCsvReader::textAfterQuoteIsNoted()
{
    const auto rows = rowsOf("a,b\n\"x\"y,2\n\"x\" ,2\n");
    QVERIFY(rows[0].stray);
    QVERIFY(!rows[1].stray);
}

void TstCsvReader::unclosedQuoteIsRefusedWithItsLine()
{
    const auto rows = rowsOf("a,b\n1,2\n3,\"open\n5,6\n7,8\n");
    QCOMPARE(rows.size(), size_t(1));
    QVERIFY2(m_failure.contains(u"line 3"_s), qPrintable(m_failure));
}

void TstCsvReader::readsGzipOfSeveralMembers()
{
    const auto rows = rowsOf(gzipped("a,b\n1,2\n") + gzipped("3,4\n"));
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[1].fields, QStringList({u"3"_s, u"4"_s}));
}

void TstCsvReader::readsZstdOfSeveralFrames()
{
    QByteArray many = "a,b\n";
    for (int i = 0; i < 200'000; ++i)
        many += QByteArray::number(i) + ",x\n";
    const auto rows = rowsOf(zstandard(many) + zstandard("last,row\n"));
    QCOMPARE(rows.size(), size_t(200'001));
    QCOMPARE(rows.back().line, 200'002);
    QCOMPARE(rows.back().fields.first(), u"last"_s);
}

void TstCsvReader::cutArchiveIsRefused()
{
    const QByteArray plain = "a,b\n" + QByteArray("1,2\n").repeated(1000);
    rowsOf(zstandard(plain).chopped(6));
    QVERIFY(!m_failure.isEmpty());
    m_failure.clear();
    rowsOf(gzipped(plain).chopped(6));
    QVERIFY(!m_failure.isEmpty());
}

void TstCsvReader::rowsOverChunkBorders()
{
    QByteArray bytes = "n,text\r\n";
    for (int i = 0; i < 30'000; ++i)
        bytes += QByteArray::number(i) + ",\"a\"\"b\r\n" + QByteArray(i % 40, 'x') + "\"\r\n";
    const auto rows = rowsOf(bytes);
    QCOMPARE(rows.size(), size_t(30'000));
    for (int i = 0; i < 30'000; ++i) {
        QCOMPARE(rows[size_t(i)].line, 2 + 2 * i);
        QCOMPARE(rows[size_t(i)].fields.last(), u"a\"b\n"_s + QString(i % 40, u'x'));
    }
}

void TstCsvReader::emptyFileIsRefused()
{
    rowsOf({});
    QVERIFY(m_failure.contains(u"header"_s));
}

QTEST_GUILESS_MAIN(TstCsvReader)
#include "tst_csv_reader.moc"
