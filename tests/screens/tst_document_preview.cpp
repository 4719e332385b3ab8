/// The preview of a paper: what is drawn late never takes the place of the paper that is shown now.
#include "ui/claims/document_preview.h"
#include "ui/theme/appearance.h"

#include <QtTest/QTest>
#include <QtWidgets/QPlainTextEdit>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

DocumentLine lineOf(const QString &mime)
{
    DocumentLine line;
    line.mime = mime;
    return line;
}

} // namespace

class TstDocumentPreview final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_look.setColorScheme(ColorScheme::Light); }
    void aDamagedPdfSaysSo();
    void theEndOfAnEarlierPaperIsSilent();

private:
    Appearance m_look;
};

void TstDocumentPreview::aDamagedPdfSaysSo()
{
    DocumentPreview preview;
    preview.show(lineOf(u"application/pdf"_s), {"%PDF-1.4 and no more", {}});
    auto *text = preview.findChild<QPlainTextEdit *>();
    QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(u"cannot be shown"_s), 15'000);
}

void TstDocumentPreview::theEndOfAnEarlierPaperIsSilent()
{
    DocumentPreview preview;
    auto *text = preview.findChild<QPlainTextEdit *>();
    preview.show(lineOf(u"application/pdf"_s), {"%PDF-1.4 and no more", {}});
    preview.show(lineOf(u"application/pdf"_s), {"%PDF-1.4 another", {}}); // while the first is being drawn
    preview.show(lineOf(u"text/plain"_s), {"a letter", {}});
    QCOMPARE(text->toPlainText(), u"a letter"_s);
    QTest::qWait(500); // both programs have ended
    QCOMPARE(text->toPlainText(), u"a letter"_s);
}

QTEST_MAIN(TstDocumentPreview)
#include "tst_document_preview.moc"
