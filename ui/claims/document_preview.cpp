#include "ui/claims/document_preview.h"

#include "ui/claims/claim_words.h"
#include "ui/claims/evidence_rows.h"
#include "ui/shared/button.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

// A PDF is read by a program of its own (poppler-utils): whatever it holds, it cannot touch this one.
const QString kPdfProgram = u"pdftoppm"_s;
constexpr int kPdfPatienceMs = 10'000;
constexpr int kPdfDpi = 110;

QString endingOf(const QString &mime)
{
    if (mime == u"application/pdf"_s)
        return u".pdf"_s;
    if (mime == u"image/png"_s)
        return u".png"_s;
    return mime == u"image/jpeg"_s ? u".jpg"_s : u".txt"_s;
}

} // namespace

DocumentPreview::DocumentPreview(QWidget *parent)
    : QWidget(parent)
    , m_back(new Button({}, Button::Look::Flat, this))
    , m_title(new RunLabel(this))
    , m_open(new Button({}, Button::Look::Flat, this))
    , m_note(new RunLabel(this))
    , m_body(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_picture(new QLabel)
    , m_text(new QPlainTextEdit(this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(px(6));
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_open);
    m_picture->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_scroll->setWidget(m_picture);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_picture->setAutoFillBackground(false);
    m_text->setReadOnly(true);
    m_body->addWidget(m_scroll);
    m_body->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(size::pagePadding - 8), px(4), px(size::pagePadding - 8), px(8));
    layout->setSpacing(px(4));
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_body, 1);
    m_note->setContentsMargins(px(8), 0, 0, 0);
    m_back->setIconName(u"back"_s);
    setFocusProxy(m_back);
    connect(m_back, &QPushButton::clicked, this, &DocumentPreview::closed);
    connect(m_open, &QPushButton::clicked, this, &DocumentPreview::openOutside);
    retranslate();
}

DocumentPreview::~DocumentPreview()
{
    for (auto *renderer : findChildren<QProcess *>()) {
        renderer->disconnect(this);
        renderer->kill();
        renderer->waitForFinished(kPdfPatienceMs); // killed: it only has to be gone before its object
    }
}

void DocumentPreview::setHead(const DocumentLine &line)
{
    // What is still drawn belongs to the paper before: it ends without a word.
    if (auto *before = std::exchange(m_renderer, nullptr))
        before->kill();
    m_line = line;
    m_bytes.clear();
    m_title->setRuns({Run::strong(documentWord(line.kind)).withGap(8), Run::caption(line.key).elided()});
    m_note->setRuns({Run::secondary(tr("%1, %2, received %3").arg(line.mime, QLocale().formattedDataSize(line.bytes, 0, QLocale::DataSizeTraditionalFormat),
                                                                   beijingText(line.receivedMs))).elided()});
    m_open->setVisible(false);
}

void DocumentPreview::show(const DocumentLine &line, const PaperContent &content)
{
    setHead(line);
    m_bytes = content.bytes;
    m_open->setVisible(true);
    if (!content.picture.isNull())
        return showPicture(content.picture);
    if (line.mime == u"application/pdf"_s)
        return renderPdf();
    showText(QString::fromUtf8(content.bytes));
}

void DocumentPreview::showSentence(const DocumentLine &line, const QString &sentence)
{
    setHead(line);
    showText(sentence);
}

void DocumentPreview::showPicture(const QImage &picture)
{
    m_shown = picture;
    m_picture->setAccessibleName(documentWord(m_line.kind));
    m_body->setCurrentWidget(m_scroll);
    fitPicture();
}

void DocumentPreview::showText(const QString &text)
{
    m_shown = {};
    m_text->setPlainText(text);
    m_body->setCurrentWidget(m_text);
}

void DocumentPreview::renderPdf()
{
    const QString program = QStandardPaths::findExecutable(kPdfProgram);
    if (program.isEmpty())
        return showText(tr("The first page cannot be shown here. Open it with a program of the desktop."));
    showText(tr("Loading…"));
    // One process a paper: the end of an earlier one says nothing about this one.
    auto *renderer = new QProcess(this);
    m_renderer = renderer;
    const auto ended = [this, renderer](const QImage &page) {
        renderer->deleteLater();
        if (m_renderer != renderer)
            return;
        m_renderer = nullptr;
        page.isNull() ? showText(tr("The first page cannot be shown here. Open it with a program of the desktop.")) : showPicture(page);
    };
    connect(renderer, &QProcess::finished, this, [renderer, ended](int code) {
        ended(code == 0 ? QImage::fromData(renderer->readAllStandardOutput(), "PNG") : QImage());
    });
    connect(renderer, &QProcess::errorOccurred, this, [ended](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // nothing will finish
            ended({});
    });
    QTimer::singleShot(kPdfPatienceMs, renderer, &QProcess::kill);
    renderer->start(program, {u"-png"_s, u"-r"_s, QString::number(kPdfDpi), u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-"_s});
    renderer->write(m_bytes);
    renderer->closeWriteChannel();
}

// Never larger than it is, never wider than the pane.
void DocumentPreview::fitPicture()
{
    if (m_shown.isNull())
        return;
    const int width = qMin(m_shown.width(), m_scroll->viewport()->width());
    m_picture->setPixmap(QPixmap::fromImage(m_shown.width() > width ? m_shown.scaledToWidth(width, Qt::SmoothTransformation) : m_shown));
}

void DocumentPreview::openOutside()
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString name = m_folder->filePath(m_line.kind + u'-' + m_line.sha256.left(8) + endingOf(m_line.mime));
    QFile file(name);
    if (m_folder->isValid() && file.open(QIODevice::WriteOnly) && file.write(m_bytes) == m_bytes.size()) {
        file.close();
        QDesktopServices::openUrl(QUrl::fromLocalFile(name));
    }
}

void DocumentPreview::retranslate()
{
    m_back->setAccessibleName(tr("Back to the documents"));
    m_back->setToolTip(tr("Back to the documents (Esc)"));
    m_open->setText(tr("Open with the desktop"));
    m_text->setAccessibleName(tr("Text of the document"));
}

void DocumentPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DocumentPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace)
        return emit closed();
    QWidget::keyPressEvent(event);
}

void DocumentPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPicture();
}

} // namespace stardesk
