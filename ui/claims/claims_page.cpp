#include "ui/claims/claims_page.h"

#include "models/core/clock.h"
#include "models/core/text/failure_text.h"
#include "models/tables/session_worker.h"
#include "ui/claims/batch_panel.h"
#include "ui/claims/claim_detail.h"
#include "ui/claims/claim_documents.h"
#include "ui/claims/claim_papers.h"
#include "ui/claims/claim_words.h"
#include "ui/claims/decision_panel.h"
#include "ui/claims/decision_words.h"
#include "ui/claims/late_parcels_panel.h"
#include "ui/claims/queue_head.h"
#include "ui/claims/review_keys.h"
#include "ui/shared/keep_worded.h"
#include "ui/shared/strips.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kTickMs = 20'000; // minutes are shown

} // namespace

ClaimsPage::ClaimsPage(Workspace &workspace, WindowSettings &settings, QWidget *parent)
    : ListPage("claims", workspace, settings, parent)
    , m_head(new QueueHead(this))
    , m_detail(new ClaimDetail(this))
    , m_panel(new DecisionPanel(m_detail))
    , m_batch(new BatchPanel(workspace, m_detail))
    , m_parcels(new LateParcelsPanel(workspace, this))
    , m_keys(new ReviewKeys(*m_panel, this))
    , m_documents(new ClaimDocuments(workspace, settings, *m_detail))
    , m_papers(new ClaimPapers(workspace, this))
    , m_windowSettings(settings)
{
    setTop(m_head);
    filterBar().setFieldWidth(240);
    m_detail->setFoot(m_panel);
    m_detail->setOther(m_batch);
    setDetail(m_detail);
    setDefaultSort(u"due"_s, false);
    enableViews();
    connect(m_head, &QueueHead::chosen, this, &ClaimsPage::showSplit);
    connect(m_panel, &DecisionPanel::ordered, this, &ClaimsPage::decide);
    connect(m_panel, &DecisionPanel::focusQueue, this, [this] {
        table().isVisible() ? table().setFocus() : m_detail->setFocus();
    });
    connect(&table(), &DataTable::currentKeyChanged, this, [this](const QString &key) {
        if (!key.isEmpty() && key != m_shownKey)
            m_panel->disarm();
    });
    connect(m_detail->moreMenu(), &QMenu::aboutToShow, this, [this] { m_detail->fillMenu(m_detail->moreMenu(), *m_panel, true); });
    connect(m_batch, &BatchPanel::closed, this, &ClaimsPage::closeBatch);
    connect(m_batch, &BatchPanel::decided, this, [this] {
        table().clearChosen();
        refresh();
        emit decided();
    });
    connect(m_detail, &ClaimDetail::incidentWanted, this, &ClaimsPage::openIncident);
    m_parcels->hide();
    connect(m_parcels, &LateParcelsPanel::opened, this, &ClaimsPage::decided);
    connect(m_documents, &ClaimDocuments::refused, m_panel, &DecisionPanel::showRefusal);
    connect(m_documents, &ClaimDocuments::attached, this, [this] {
        refresh();
        emit decided();
    });
    connect(m_detail, &ClaimDetail::packWanted, this, [this] { m_papers->saveEvidencePack(selectedKey()); });
    connect(m_papers, &ClaimPapers::told, this, [this](Tone tone, const QString &sentence) { tell(tone, sentence); });
    connect(m_parcels, &LateParcelsPanel::listed, this, &Page::statusChanged);
    auto *tick = new QTimer(this);
    tick->setInterval(kTickMs);
    connect(tick, &QTimer::timeout, this, &ClaimsPage::onTick);
    tick->start();
    watchKeys();
    addActions();
}

void ClaimsPage::watchKeys()
{
    m_keys->watch(&table());
    for (QWidget *widget : m_detail->keyTargets() + m_panel->keyTargets())
        m_keys->watch(widget);
    connect(m_keys, &ReviewKeys::moved, this, &ClaimsPage::move);
    connect(m_keys, &ReviewKeys::nextUndecided, this, [this] { moveUndecided(1); });
    connect(m_keys, &ReviewKeys::previousUndecided, this, [this] { moveUndecided(-1); });
    connect(m_keys, &ReviewKeys::selectToggled, this, &ClaimsPage::toggleChosen);
    connect(m_keys, &ReviewKeys::documentsWanted, m_detail, &ClaimDetail::openDocuments);
    connect(m_keys, &ReviewKeys::orderWanted, m_documents, &ClaimDocuments::openOrder);
    connect(m_keys, &ReviewKeys::incidentWanted, this, &ClaimsPage::openIncident);
}

void ClaimsPage::addActions()
{
    const auto add = [this](const QString &keys, const char *text, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        keepWorded(*this, [action, text] {
            action->setText(tr(text));
            action->setStatusTip(tr(text));
        });
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(u"Ctrl+I"_s, QT_TR_NOOP("Explain this amount"), [this] { m_detail->openExplanation(); });
    add(u"Ctrl+P"_s, QT_TR_NOOP("Evidence pack as PDF…"), [this] { m_papers->saveEvidencePack(selectedKey()); });
    add(u"Ctrl+D"_s, QT_TR_NOOP("Attach a document…"), [this] { m_documents->chooseFile(); });
    add(u"Ctrl+Shift+T"_s, QT_TR_NOOP("Stages as a table"), [this] { m_detail->toggleStageTable(); });
    setSelectionActions({add(u"Ctrl+B"_s, QT_TR_NOOP("Decide together…"), [this] { openBatch(); })});
}

ListPage::Texts ClaimsPage::texts() const
{
    return {tr("Claims"), tr("Filter claims, e.g. days_late:>10"), tr("%1 claims"), tr("%1 of %2 claims"),
            tr("No claims yet. Open a server export."), queueClearText()};
}

QString ClaimsPage::queueClearText() const
{
    const QString due = nextDueText(m_state, workspace().clock().nowMs());
    return due.isEmpty() ? tr("Queue clear.") : tr("Queue clear. %1.").arg(due);
}

QList<FilterBar::Facet> ClaimsPage::facets() const
{
    return {{u"lane"_s, tr("Lane")}};
}

QList<QWidget *> ClaimsPage::panes() const
{
    return ListPage::panes() + QList<QWidget *>{m_panel->keyTargets().at(1)};
}

bool ClaimsPage::select(const QString &key)
{
    if (!key.isEmpty() && !std::exchange(m_splitChosen, true))
        m_head->setCurrent(m_head->allTab()); // a link opened the page: it knows no splits
    return ListPage::select(key);
}

bool ClaimsPage::widen()
{
    const bool filtered = ListPage::widen();
    if (m_head->current() == m_head->allTab())
        return filtered;
    m_head->setCurrent(m_head->allTab());
    return true;
}

bool ClaimsPage::closeDetail()
{
    if (m_head->current() == m_head->parcelTab()) {
        m_head->setCurrent(m_head->allTab());
        return true;
    }
    if (m_panel->disarm() || m_detail->showOther(false) || m_detail->closeSheet() || ListPage::closeDetail())
        return true;
    const bool inDetail = m_detail->isAncestorOf(focusWidget()) && table().isVisible();
    if (inDetail)
        table().setFocus();
    return inDetail;
}

// Of all claims, not of the split that was open: a count elsewhere knows no splits.
void ClaimsPage::showRows(const QString &filter)
{
    m_splitChosen = true;
    m_head->setCurrent(m_head->allTab());
    showSplit(m_head->allTab());
    ListPage::showRows(filter);
}

void ClaimsPage::fillMenu(QMenu *menu)
{
    m_detail->fillMenu(menu, *m_panel, false); // the page's own actions follow
    m_papers->fillMenu(menu);
    menu->addSeparator();
    ListPage::fillMenu(menu);
}

void ClaimsPage::showSplit(int tab)
{
    m_panel->disarm();
    if (tab == m_head->parcelTab()) {
        showInstead(m_parcels);
        m_parcels->load();
        return m_parcels->setFocus();
    }
    showInstead(nullptr);
    emit statusChanged();
    setScope(m_head->filterOf(tab));
}

void ClaimsPage::showDetail(const QString &key)
{
    m_shownKey = key;
    const ReviewLetters letters(m_windowSettings.reviewLetters());
    m_keys->setLetters(m_windowSettings.letterKeys(), letters);
    m_panel->setLetters(m_windowSettings.letterKeys(), letters);
    m_detail->setLetters(letters);
    if (key.isEmpty() || !workspace().hasData()) {
        m_reading = false;
        m_panel->clear();
        return m_detail->clear();
    }
    m_reading = true;
    workspace().worker().ask<ClaimView>(
        this, "claim", [key](StoreSession &session) { return readClaimView(session, key); },
        [this](const Result<ClaimView> &view) { showClaim(view); });
}

void ClaimsPage::showClaim(const Result<ClaimView> &view)
{
    m_reading = false;
    if (!view) {
        m_panel->clear();
        return m_detail->showFailure(failureText(view.failure()));
    }
    m_detail->show(*view);
    m_panel->show(*view);
    if (m_spoken.isEmpty())
        return;
    const int late = view->profile().outcome.effective.daysLate;
    announce(*this, m_spoken + u' ' + view->profile().key.value + u", "_s
                        + (late > 0 ? tr("late %1").arg(daysText(late)) : tr("on time")));
    m_spoken.clear();
}

void ClaimsPage::decide(const ClaimOrder &order)
{
    if (m_deciding || !workspace().hasData())
        return; // one after the other: the worker answers only the newest question of a topic
    m_deciding = true;
    const QString next = m_windowSettings.autoAdvance() ? undecidedFrom(model().rowOfKey(order.claim.value), 1) : QString();
    workspace().worker().ask<ClaimOutcomeOfOrder>(
        this, "decide", [order](StoreSession &session) { return ClaimDecisions(session).decide(order); },
        [this, next](const Result<ClaimOutcomeOfOrder> &outcome) { onDecided(outcome, next); });
}

void ClaimsPage::onDecided(const Result<ClaimOutcomeOfOrder> &outcome, const QString &next)
{
    m_deciding = false;
    if (!outcome)
        return m_panel->showRefusal(failureText(outcome.failure()));
    if (outcome->no)
        return m_panel->showRefusal(outcome->no->sentence);
    m_spoken = doneText(*outcome);
    if (!next.isEmpty())
        ListPage::select(next);
    refresh();
    emit decided();
}

void ClaimsPage::refresh()
{
    refreshBeside();
    if (m_panel->isArmed())
        showDetail(selectedKey());
}

void ClaimsPage::refreshBeside()
{
    m_counted.reset();
    load();
    if (!m_panel->isArmed())
        showDetail(selectedKey());
    m_batch->refresh();
}

QString ClaimsPage::statusText() const
{
    return m_head->current() == m_head->parcelTab() ? m_parcels->statusText() : ListPage::statusText();
}

void ClaimsPage::openIncident()
{
    const auto &incident = m_detail->view().profile().incident;
    emit incidentWanted(incident ? incident->key : QString());
}

bool ClaimsPage::isParcelsBusy() const
{
    return m_parcels->isBusy();
}

void ClaimsPage::openBatch()
{
    const std::vector<ClaimKey> claims = chosenClaims();
    if (claims.empty())
        return m_panel->showRefusal(tr("Choose claims first: X or Space chooses a row."));
    m_detail->showOther(true);
    m_batch->begin(claims);
}

void ClaimsPage::closeBatch()
{
    m_detail->showOther(false);
    table().setFocus();
}

void ClaimsPage::retranslate()
{
    m_head->retranslate();
    ListPage::retranslate();
}

} // namespace stardesk
