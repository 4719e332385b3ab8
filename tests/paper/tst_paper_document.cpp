/// PaperDocument: what is put in can be read out again, page by page.
#include "models/paper/paper_document.h"
#include "tests/paper/pdf_text.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace stardesk {

class TstPaperDocument : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyPartCanBeReadBack();
    void chineseCanBeSearched();
    void markupStaysText();
    void headersAndFootersStandOnEveryPage();
    void aFailureLeavesNothingBehind();

private:
    [[nodiscard]] static PaperHead head()
    {
        PaperHead head;
        head.title = u"Sheet 王小明"_s;
        head.operatorName = u"Sun"_s;
        head.dataMs = 1774310400000; // 2026-03-24 08:00 Beijing
        head.printedMs = head.dataMs;
        head.feedVersion = 17;
        head.demo = true;
        return head;
    }

    QTemporaryDir m_folder;
};

void TstPaperDocument::initTestCase()
{
    if (!canReadPdf())
        QSKIP("pdftotext (poppler-utils) is not installed");
}

void TstPaperDocument::everyPartCanBeReadBack()
{
    PaperDocument document(head());
    document.title(u"Claim C-1"_s, u"second line"_s);
    document.heading(u"Promise"_s);
    document.paragraph(u"A paragraph."_s);
    document.labelled({{u"Asked"_s, u"EUR 12.00"_s}});
    document.numbered({u"first step"_s, u"second step"_s});
    document.mark(starGlyphs(4) + u' ' + diamondGlyphs(3));
    const QString file = m_folder.filePath(u"parts.pdf"_s);
    const auto pages = document.write(file);
    QVERIFY2(pages, pages ? "" : pages.failure().text);
    QCOMPARE(*pages, 1);
    const QString text = pdfText(file);
    for (const QString &part : {u"Claim C-1"_s, u"second line"_s, u"Promise"_s, u"A paragraph."_s, u"Asked"_s, u"EUR 12.00"_s,
                                u"1. first step"_s, u"2. second step"_s, u"★★★★☆"_s, u"◆◆◆"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u"\n"_s + text));
}

void TstPaperDocument::chineseCanBeSearched()
{
    PaperDocument document(head());
    document.title(u"王小明"_s);
    document.paragraph(u"直 骨 门 先电联，按需上门"_s);
    const QString file = m_folder.filePath(u"chinese.pdf"_s);
    QVERIFY(document.write(file));
    const QString text = pdfText(file);
    QVERIFY2(text.contains(u"王小明"_s) && text.contains(u"先电联，按需上门"_s) && text.contains(u"直 骨 门"_s), qPrintable(text));
}

void TstPaperDocument::markupStaysText()
{
    PaperDocument document(head());
    document.paragraph(u"<b>bold</b> &amp; <img src=\"file:///etc/passwd\">"_s);
    document.table({{u"<i>head</i>"_s}, {false}, {{u"<script>1</script>"_s}}});
    const QString file = m_folder.filePath(u"markup.pdf"_s);
    QVERIFY(document.write(file));
    const QString text = pdfText(file);
    QVERIFY2(text.contains(u"<b>bold</b> &amp; <img src="_s) && text.contains(u"<i>head</i>"_s) && text.contains(u"<script>1</script>"_s), qPrintable(text));
}

void TstPaperDocument::headersAndFootersStandOnEveryPage()
{
    PaperDocument document(head());
    PaperTable table{{u"Number"_s, u"Word"_s}, {true, false}, {}};
    for (int row = 0; row < 200; ++row)
        table.rows.push_back({QString::number(row), u"row%1"_s.arg(row)});
    document.table(table);
    const QString file = m_folder.filePath(u"long.pdf"_s);
    const auto count = document.write(file);
    QVERIFY(count);
    QVERIFY(*count > 2);
    const QStringList pages = pdfPages(file);
    QCOMPARE(pages.size(), *count);
    for (int page = 0; page < *count; ++page) {
        const QString &text = pages[page];
        QVERIFY2(text.contains(u"Number"_s) && text.contains(u"Word"_s), qPrintable(text));
        QVERIFY2(text.contains(u"page %1/%2"_s.arg(page + 1).arg(*count)), qPrintable(text));
        QVERIFY(text.contains(u"Sheet 王小明 · Sun · printed 2026-03-24 08:00 Beijing time (UTC+8)"_s));
        QVERIFY(text.contains(u"data of 2026-03-24 08:00, feed version 17 · Demo data"_s));
    }
    const QString all = pages.join(u' ');
    for (int row = 0; row < 200; ++row)
        QCOMPARE(all.count(u"row%1 "_s.arg(row)) + all.count(u"row%1\n"_s.arg(row)), 1);
}

void TstPaperDocument::aFailureLeavesNothingBehind()
{
    PaperDocument document(head());
    document.title(u"x"_s);
    const auto missing = document.write(m_folder.filePath(u"no/such/folder/x.pdf"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.failure().code, Failure::Code::Io);
    const QString old = m_folder.filePath(u"old.pdf"_s);
    {
        // Opened and never finished: the file of before stays as it was.
        QFile before(old);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        auto sheet = PaperSheet::open(old, head(), PaperSheet::Orientation::Portrait);
        QVERIFY(sheet);
        (*sheet)->drawFooter(1, 1);
    }
    QFile after(old);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), QByteArray("before"));
    QCOMPARE(QDir(m_folder.path()).entryList({u"old.pdf*"_s}, QDir::Files), QStringList{u"old.pdf"_s});
}

} // namespace stardesk

QTEST_MAIN(stardesk::TstPaperDocument)
#include "tst_paper_document.moc"
