/// DocumentPreview: one paper of a claim in the place of its main view: a picture, plain text, or the first page of a PDF.
/// The bytes are those of the digest; a program of the desktop gets them as a file that goes with the window.
#pragma once

#include "models/desk/claim_profile.h"

#include <QtCore/QByteArray>
#include <QtGui/QImage>
#include <QtWidgets/QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QProcess;
class QScrollArea;
class QStackedWidget;
class QTemporaryDir;

namespace stardesk {

class Button;
class RunLabel;

/// Read and decoded by the worker.
struct PaperContent {
    QByteArray bytes;
    QImage picture; ///< null where it is none
};

class DocumentPreview final : public QWidget {
    Q_OBJECT
public:
    explicit DocumentPreview(QWidget *parent = nullptr);
    ~DocumentPreview() override;
    void show(const DocumentLine &line, const PaperContent &content);
    void showSentence(const DocumentLine &line, const QString &sentence);

signals:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setHead(const DocumentLine &line);
    void showPicture(const QImage &picture);
    void showText(const QString &text);
    void renderPdf();
    void fitPicture();
    void openOutside();
    void retranslate();

    Button *m_back;
    RunLabel *m_title;
    Button *m_open;
    RunLabel *m_note;
    QStackedWidget *m_body;
    QScrollArea *m_scroll;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    QProcess *m_renderer = nullptr; ///< of the paper that is shown, while its first page is drawn
    DocumentLine m_line;
    QByteArray m_bytes;
    QImage m_shown;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of the files given to other programs
};

} // namespace stardesk
