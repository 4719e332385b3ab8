#include "ui/sync/outbox_panel.h"

#include "ui/shared/button.h"
#include "ui/shared/placeholder.h"
#include "ui/shared/plain_table.h"
#include "ui/sync/sync_texts.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kSide = 16;
constexpr size_t kMostLines = 200; // more than a person reads; the rest is counted

} // namespace

OutboxPanel::OutboxPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Outbox"));
}

QWidget *OutboxPanel::lineOf(const OutboxLine &line, bool demo)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(px(kSide), px(6), px(kSide), px(6));
    layout->setSpacing(px(8));
    const Decision &decision = line.entry.decision;
    Runs runs = decisionRuns(decision, line.claim);
    runs << Run::secondary(tr("%1, %2").arg(line.actorName, syncMinute(decision.decidedAtMs))).elided();
    auto *what = new RunLabel(runs);
    layout->addWidget(what, 1);
    const bool held = line.entry.state == OutboxState::Held;
    auto *where = new RunLabel({Run::of(stateText(line, demo), held ? Tone::Accent : Tone::Muted)});
    where->setAlignment(Qt::AlignRight);
    layout->addWidget(where);
    const QString id = decision.id;
    const QString claim = line.claim;
    const QString spoken = claim.isEmpty() ? decision.record : claim;
    if (held && line.mine) {
        auto *undo = new Button(tr("Undo"));
        undo->setAccessibleName(tr("Undo the decision on %1").arg(spoken));
        connect(undo, &Button::clicked, this, [this, id] { emit undoRequested(id); });
        layout->addWidget(undo);
        auto *send = new Button(tr("Send now"));
        send->setAccessibleName(tr("Send the decision on %1 now").arg(spoken));
        connect(send, &Button::clicked, this, [this, id] { emit sendRequested(id); });
        layout->addWidget(send);
    }
    if (!claim.isEmpty()) {
        auto *open = new Button(tr("Open claim"), Button::Look::Link);
        open->setAccessibleName(tr("Open the claim %1").arg(claim));
        connect(open, &Button::clicked, this, [this, claim] { emit recordOpened(claim); });
        layout->addWidget(open);
    }
    return row;
}

void OutboxPanel::setView(const SyncCentreView &view)
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (view.outbox.empty()) {
        auto *empty = new Placeholder;
        empty->setState(Placeholder::Kind::NothingMatches, tr("Nothing waits here: every decision of this desk is confirmed."));
        layout->addWidget(empty);
    }
    for (size_t i = 0; i < std::min(view.outbox.size(), kMostLines); ++i) {
        layout->addWidget(lineOf(view.outbox[i], view.demo));
        layout->addWidget(paneLine(body));
    }
    if (view.outbox.size() > kMostLines) {
        auto *rest = new RunLabel({Run::secondary(tr("and %n more", nullptr, int(view.outbox.size() - kMostLines)))});
        rest->setContentsMargins(px(kSide), 0, 0, 0);
        layout->addWidget(rest);
    }
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(kSide), px(12), px(kSide), px(12));
    const QString where = view.demo ? tr("A demo feed has no server: decisions stay on this desk.")
                                    : tr("Sent to %1 as sealed, signed batches. Nothing leaves this list before the server has answered.").arg(view.outboxFolder);
    foot->addWidget(new RunLabel({Run::secondary(where).elided()}), 1);
    if (view.counts.sent > 0 && !view.demo) {
        auto *again = new Button(tr("Send again"));
        connect(again, &Button::clicked, this, &OutboxPanel::resendRequested);
        foot->addWidget(again);
    }
    layout->addLayout(foot);
    layout->addStretch(1);
    setWidget(body); // deletes the former one
    body->setAutoFillBackground(false); // setWidget turns it on
}

} // namespace stardesk
