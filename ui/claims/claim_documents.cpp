#include "ui/claims/claim_documents.h"

#include "models/core/text/failure_text.h"
#include "models/desk/document_area.h"
#include "models/desk/store_session.h"
#include "models/tables/session_worker.h"
#include "ui/claims/attach_sheet.h"
#include "ui/claims/claim_detail.h"
#include "ui/claims/document_preview.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"

#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QFileDialog>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

Result<PaperContent> readPaper(StoreSession &session, const DocumentLine &line)
{
    auto bytes = documentBytes(session.profile(), line.sha256);
    if (!bytes)
        return bytes.failure();
    PaperContent content{std::move(*bytes), {}};
    if (line.mime.startsWith(u"image/"_s))
        content.picture = QImage::fromData(content.bytes);
    return content;
}

} // namespace

ClaimDocuments::ClaimDocuments(Workspace &workspace, WindowSettings &settings, ClaimDetail &detail)
    : QObject(&detail)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_detail(detail)
{
    connect(&detail, &ClaimDetail::documentWanted, this, &ClaimDocuments::preview);
    connect(&detail, &ClaimDetail::attachWanted, this, &ClaimDocuments::chooseFile);
    connect(&detail, &ClaimDetail::orderWanted, this, &ClaimDocuments::openOrder);
    connect(&detail.attachSheet(), &AttachSheet::chosen, this, &ClaimDocuments::attach);
}

void ClaimDocuments::preview(int document)
{
    const auto &documents = m_detail.view().profile().documents;
    if (document < 0 || size_t(document) >= documents.size() || !m_workspace.hasData())
        return;
    const DocumentLine line = documents[size_t(document)];
    m_workspace.worker().ask<PaperContent>(
        this, "paper_content", [line](StoreSession &session) { return readPaper(session, line); },
        [this, line](const Result<PaperContent> &content) {
            content ? m_detail.preview().show(line, *content) : m_detail.preview().showSentence(line, failureText(content.failure()));
            m_detail.openPreview();
        });
}

void ClaimDocuments::chooseFile()
{
    if (m_detail.view().profile().key.value.isEmpty())
        return;
    const QString file = QFileDialog::getOpenFileName(&m_detail, tr("Attach a document"), {}, tr("Documents (*.pdf *.png *.jpg *.jpeg *.txt)"));
    if (!file.isEmpty())
        m_detail.askAbout(file);
}

void ClaimDocuments::attach(const QString &file, const QString &kind, std::optional<int> stage)
{
    if (!m_workspace.hasData())
        return;
    AttachOrder order;
    order.claim = m_detail.view().profile().key;
    order.file = file;
    order.kind = kind;
    order.stage = stage;
    m_workspace.worker().ask<AttachOutcome>(
        this, "attach", [order](StoreSession &session) { return ClaimIntake(session).attach(order); },
        [this](const Result<AttachOutcome> &outcome) {
            m_detail.openDocuments();
            if (!outcome || !outcome->done())
                return emit refused(outcome ? outcome->no->sentence : failureText(outcome.failure()));
            emit attached();
        });
}

void ClaimDocuments::openOrder()
{
    const QString order = m_detail.view().profile().parcel.order;
    const QString link = m_settings.orderLink();
    if (order.isEmpty())
        return;
    if (!link.contains(u"%1"_s))
        return emit refused(tr("No link of an order is set: Settings, Review, “Link of an order”."));
    QDesktopServices::openUrl(QUrl(link.arg(QString::fromLatin1(QUrl::toPercentEncoding(order)))));
}

} // namespace stardesk
