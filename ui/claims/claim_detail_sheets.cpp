/// The sheets behind ClaimDetail: scans, papers, history and the explanation, each one step from the claim and back.
#include "ui/claims/attach_sheet.h"
#include "ui/claims/claim_detail.h"
#include "ui/claims/document_preview.h"
#include "ui/claims/evidence_sheet.h"
#include "ui/shared/button.h"
#include "ui/shared/numbered_lines.h"
#include "ui/shared/stage_timeline.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace stardesk {

void ClaimDetail::follow(PolicyInput input)
{
    switch (input) {
    case PolicyInput::Promise: return openDocuments();
    case PolicyInput::Scans: return openScans(std::nullopt);
    case PolicyInput::Stages: return m_tableSwitch->toggle();
    case PolicyInput::Rules:
    case PolicyInput::Limits: return openExplanation();
    }
    Q_UNREACHABLE();
}

void ClaimDetail::openSheet(const EvidenceTable &table)
{
    if (m_view.profile().key.value.isEmpty())
        return;
    m_papersOpen = table.papers;
    m_sheet->show(table);
    m_body->setCurrentWidget(m_sheet);
    m_sheet->setFocus();
}

void ClaimDetail::openExplanation()
{
    openSheet(explanationTable(m_view.proof));
}

void ClaimDetail::openDocuments()
{
    openSheet(documentTable(m_view.review));
}

void ClaimDetail::openHistory()
{
    openSheet(historyTable(m_view.review));
}

void ClaimDetail::openScans(std::optional<int> stage)
{
    openSheet(scanTable(m_view.profile(), stage));
}

bool ClaimDetail::closeSheet()
{
    QWidget *shown = m_body->currentWidget();
    if (shown == m_scroll)
        return false;
    const bool hadFocus = shown->isAncestorOf(focusWidget());
    if (shown != m_sheet) { // from a paper back to the papers
        openDocuments();
        return true;
    }
    m_body->setCurrentWidget(m_scroll);
    if (hadFocus)
        m_timeline->isVisible() ? m_timeline->setFocus() : m_policy->setFocus();
    return true;
}

// The first paper of the stage; where it has none, all papers.
void ClaimDetail::openPaperOf(int stage)
{
    const auto &documents = m_view.profile().documents;
    const auto found = std::ranges::find_if(documents, [stage](const DocumentLine &line) { return line.stage == stage + 1; });
    if (found == documents.end())
        return openDocuments();
    emit documentWanted(int(found - documents.begin()));
}

void ClaimDetail::openPreview()
{
    m_body->setCurrentWidget(m_preview);
    m_preview->setFocus();
}

void ClaimDetail::askAbout(const QString &file)
{
    if (m_view.profile().key.value.isEmpty())
        return;
    m_attach->ask(file);
    m_body->setCurrentWidget(m_attach);
    m_attach->setFocus();
}

// One file at a time: each is asked about.
void ClaimDetail::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile() && !m_view.profile().key.value.isEmpty())
        event->acceptProposedAction();
}

void ClaimDetail::dropEvent(QDropEvent *event)
{
    askAbout(event->mimeData()->urls().value(0).toLocalFile());
    event->acceptProposedAction();
}

} // namespace stardesk
