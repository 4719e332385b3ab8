#include "ui/shared/save_paper.h"

#include "models/desk/store_session.h"
#include "models/tables/session_worker.h"
#include "ui/shell/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtWidgets/QFileDialog>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

QString languageWord()
{
    switch (QLocale().language()) {
    case QLocale::Chinese: return u"zh_CN"_s;
    case QLocale::Spanish: return u"es"_s;
    default: return u"en"_s;
    }
}

} // namespace

void savePaper(QWidget *asker, Workspace &workspace, const QString &suggestedName,
               std::function<Result<PaperDocument>(StoreSession &, const QString &)> make,
               std::function<void(const Result<int> &, const QString &)> done)
{
    QString file = QFileDialog::getSaveFileName(asker, PaperText::tr("Save as PDF"), suggestedName, PaperText::tr("PDF (*.pdf)"));
    if (file.isEmpty() || !workspace.hasData())
        return;
    if (!file.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        file += u".pdf"_s;
    workspace.worker().ask<int>(
        asker, "paper",
        [file, make = std::move(make), language = languageWord()](StoreSession &session) -> Result<int> {
            auto document = make(session, language);
            if (!document)
                return document.failure();
            return document->write(file);
        },
        [file, done = std::move(done)](const Result<int> &pages) { done(pages, file); });
}

} // namespace stardesk
