#include "ui/sync/sync_page.h"

#include "models/core/text/failure_text.h"
#include "models/desk/claim_decisions.h"
#include "models/desk/conflict_desk.h"
#include "models/desk/store_session.h"
#include "models/tables/session_worker.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/strips.h"
#include "ui/shared/tab_strip.h"
#include "ui/shell/workspace.h"
#include "ui/sync/conflict_panel.h"
#include "ui/sync/outbox_panel.h"
#include "ui/sync/sync_tables.h"
#include "ui/sync/sync_texts.h"
#include "ui/theme/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kHeadHeight = 48;
constexpr std::array kTabs = {"outbox"_L1, "conflicts"_L1, "history"_L1, "problems"_L1};

/// "7F3A 19C2": the last eight digits are what people compare.
QString shortKey(const QString &keyId)
{
    const QString last = keyId.right(8);
    return last.left(4) + u' ' + last.mid(4);
}

/// Nothing to say where it went well.
Result<QString> spoken(const Result<OutboxSent> &sent)
{
    return sent ? Result<QString>(QString()) : Result<QString>(sent.failure());
}

Result<QString> spoken(const Result<ConflictOutcome> &outcome)
{
    if (!outcome)
        return outcome.failure();
    return outcome->no ? outcome->no->sentence : QString();
}

} // namespace

SyncPage::SyncPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_head(new Card)
    , m_sync(new Button({}, Button::Look::Primary))
    , m_open(new Button)
    , m_tabs(new TabStrip(tr("Parts of the sync centre")))
    , m_message(new MessageStrip)
    , m_stack(new QStackedWidget)
    , m_outbox(new OutboxPanel)
    , m_conflicts(new ConflictPanel)
    , m_history(new HistoryPanel)
    , m_problems(new ProblemsPanel)
{
    m_sync->setIconName(u"sync"_s);
    m_open->setIconName(u"folder"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(16), px(12), px(16), px(12));
    head->setSpacing(px(12));
    m_head->setFixedHeight(px(kHeadHeight));
    head->addWidget(m_head, 1);
    for (QWidget *panel : QList<QWidget *>{m_outbox, m_conflicts, m_history, m_problems})
        m_stack->addWidget(panel);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(px(12), 0, px(16), 0);
    tabs->setSpacing(px(8));
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    tabs->addWidget(m_sync); // beside the tabs, so that the export's facts are never cut
    tabs->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(paneLine(this));
    layout->addLayout(tabs);
    layout->addWidget(paneLine(this));
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    m_message->hide();
    connect(m_sync, &Button::clicked, this, &SyncPage::syncRequested);
    connect(m_open, &Button::clicked, this, &SyncPage::openFileRequested);
    connect(m_tabs, &TabStrip::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &TabStrip::currentChanged, this, &SyncPage::selectionMoved);
    connect(m_history, &HistoryPanel::rollBackRequested, this, &SyncPage::rollBackRequested);
    connect(m_outbox, &OutboxPanel::recordOpened, this, &SyncPage::claimOpened);
    connect(m_conflicts, &ConflictPanel::recordOpened, this, &SyncPage::claimOpened);
    connect(m_outbox, &OutboxPanel::undoRequested, this, [this](const QString &id) {
        run([id](StoreSession &session) -> Result<QString> {
            auto undone = ClaimDecisions(session).undo(id);
            return undone ? Result<QString>(QString()) : Result<QString>(undone.failure());
        });
    });
    connect(m_outbox, &OutboxPanel::sendRequested, this, [this](const QString &id) {
        run([id](StoreSession &session) { return spoken(OutboxDesk(session.profile(), session.clock()).send({id}, {})); });
    });
    connect(m_outbox, &OutboxPanel::resendRequested, this, [this] {
        run([](StoreSession &session) { return spoken(OutboxDesk(session.profile(), session.clock()).resend({})); });
    });
    connect(m_conflicts, &ConflictPanel::applyRequested, this, [this](const QString &id, const ConflictChoice &choice) {
        run([id, choice](StoreSession &session) { return spoken(ConflictDesk(session).apply(id, choice)); });
    });
    connect(m_conflicts, &ConflictPanel::holdRequested, this, [this](const QString &id) {
        run([id](StoreSession &session) { return spoken(ConflictDesk(session).hold(id)); });
    });
    connect(&workspace, &Workspace::dataChanged, this, &SyncPage::refresh);
    retranslate();
    refresh();
}

QString SyncPage::title() const
{
    return tr("Sync");
}

QString SyncPage::statusText() const
{
    return tr("%1 in conflict, %2 to send, %3 problems")
        .arg(QLocale().toString(m_view.counts.attention), QLocale().toString(m_view.counts.toSend()),
             QLocale().toString(qint64(m_view.problems.size())));
}

QList<QWidget *> SyncPage::panes() const
{
    return {m_sync, m_tabs, m_tabs->currentIndex() == 1 ? static_cast<QWidget *>(m_conflicts->list()) : m_stack->currentWidget()};
}

void SyncPage::takeFocus()
{
    m_tabs->setFocus();
}

bool SyncPage::select(const QString &key)
{
    const auto found = std::ranges::find(kTabs, key);
    if (found == kTabs.end())
        return key.isEmpty();
    m_tabs->setCurrentIndex(int(found - kTabs.begin()));
    return true;
}

QString SyncPage::selectedKey() const
{
    const int tab = m_tabs->currentIndex();
    return tab >= 0 && size_t(tab) < kTabs.size() ? QString(kTabs[size_t(tab)]) : QString();
}

void SyncPage::refresh()
{
    if (!m_workspace.hasData())
        return;
    m_busy = true;
    m_workspace.worker().ask<SyncCentreView>(
        this, "sync", [](StoreSession &session) { return syncCentre(session); },
        [this](const Result<SyncCentreView> &read) {
            m_busy = false;
            if (!read) {
                m_message->show(Tone::Problem, failureText(read.failure()));
                return;
            }
            m_view = *read;
            showView();
        });
}

void SyncPage::run(Action action)
{
    const QPointer<SyncPage> self(this);
    const QString person = m_workspace.isDemo() && m_workspace.session().person() ? m_workspace.session().person()->key : QString();
    m_message->hide();
    QThreadPool::globalInstance()->start([self, person, action = std::move(action), profile = m_workspace.profile(),
                                          clock = &m_workspace.clock()] {
        auto session = StoreSession::open(profile, *clock);
        if (session && !person.isEmpty())
            (*session)->choosePerson(person);
        const Result<QString> done = session ? action(**session) : Result<QString>(session.failure());
        QMetaObject::invokeMethod(qApp, [self, done] {
            if (!self)
                return;
            if (!done)
                self->m_message->show(Tone::Problem, failureText(done.failure()));
            else if (!done->isEmpty())
                self->m_message->show(Tone::Warning, *done);
            self->refresh();
            emit self->outboxChanged();
        });
    });
}

void SyncPage::showView()
{
    const QLocale locale;
    const QString holds = tr("%1 couriers · %2 sellers · %3 claims")
                              .arg(locale.toString(m_view.couriers), locale.toString(m_view.sellers), locale.toString(m_view.claims));
    m_head->setCells({{tr("Last export"), {Run::strong(syncMinute(m_view.feed.issuedAtMs)).withGap(6), Run::of(tr("Beijing"))}, {}, 80, 0},
                      {tr("Holds"), {Run::of(holds).elided()}, {}, 140, 0},
                      {tr("Signature"),
                       {Run::iconOf(u"shield"_s, Tone::Good).withGap(6), Run::of(tr("valid"), Tone::Good).withGap(6),
                        Run::of(tr("key %1").arg(shortKey(m_view.keyId)))},
                       {}, 80, 0}});
    m_tabs->setCount(0, int(m_view.outbox.size()));
    m_tabs->setCount(1, int(m_view.conflicts.size()), !m_view.conflicts.empty());
    m_tabs->setCount(3, int(m_view.problems.size()));
    fitButtons();
    m_outbox->setView(m_view);
    m_conflicts->setView(m_view, m_workspace.session().person() ? m_workspace.session().person()->key : QString());
    m_history->setView(m_view);
    m_problems->setView(m_view);
    emit statusChanged();
}

// With large text or long words the icon alone stands for the button: the tabs are never cut.
void SyncPage::fitButtons()
{
    const std::pair<Button *, QString> buttons[] = {{m_open, tr("Open file…")}, {m_sync, tr("Sync now")}};
    for (const auto &[button, words] : buttons) {
        button->setAccessibleName(words);
        button->setText(words);
        button->setToolTip({});
    }
    for (const auto &[button, words] : buttons) {
        if (m_tabs->sizeHint().width() + m_sync->sizeHint().width() + m_open->sizeHint().width() + px(12 + 8 + 8 + 16) <= width())
            return;
        button->setText({});
        button->setToolTip(words);
    }
}

void SyncPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitButtons();
}

void SyncPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Parts of the sync centre"));
    m_tabs->setLabels({tr("Outbox"), tr("Conflicts"), tr("History"), tr("Problems")});
    fitButtons();
}

void SyncPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showView();
    }
    Page::changeEvent(event);
}

void SyncPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh(); // decisions were made on other pages
}

} // namespace stardesk
