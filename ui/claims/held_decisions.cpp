#include "ui/claims/held_decisions.h"

#include "models/core/clock.h"
#include "models/core/text/failure_text.h"
#include "models/tables/session_worker.h"
#include "ui/claims/decision_words.h"
#include "ui/shared/strips.h"
#include "ui/shell/workspace.h"

#include <QtCore/QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kTickMs = 1000;

struct Held {
    std::vector<HeldDecision> decisions;
    HoldSettings hold;
};

Result<Held> readHeld(StoreSession &session)
{
    const ClaimDecisions desk(session);
    auto held = desk.heldDecisions();
    if (!held)
        return held.failure();
    std::erase_if(*held, [](const HeldDecision &decision) { return !decision.mine; });
    auto hold = desk.holdSettings();
    return Held{std::move(*held), hold ? *hold : HoldSettings()};
}

} // namespace

HeldDecisions::HeldDecisions(Workspace &workspace, UndoBar &bar, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_bar(bar)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(kTickMs);
    connect(m_timer, &QTimer::timeout, this, &HeldDecisions::tick);
    connect(&workspace, &Workspace::dataChanged, this, &HeldDecisions::refresh);
}

void HeldDecisions::refresh()
{
    if (!m_workspace.hasData())
        return;
    m_workspace.worker().ask<Held>(
        this, "held", [](StoreSession &session) { return readHeld(session); },
        [this](Result<Held> held) {
            if (held)
                show(std::move(held->decisions), held->hold);
        });
}

void HeldDecisions::show(std::vector<HeldDecision> held, const HoldSettings &hold)
{
    const bool fewer = held.size() < m_held.size();
    m_held = std::move(held);
    emit heldChanged(!m_held.empty());
    if (m_held.empty()) {
        m_timer->stop();
        m_bar.hide();
        m_shown.clear();
    } else {
        const HeldDecision &newest = m_held.front();
        const qint64 together = newest.batch.isNull() ? 1 : std::ranges::count(m_held, newest.batch, &HeldDecision::batch);
        QString sentence = together > 1 ? heldBatchText(newest, together) : heldText(newest);
        if (const qint64 more = qint64(m_held.size()) - together; more > 0)
            sentence += u' ' + tr("%1 more held.").arg(more);
        const int minutes = newest.batch.isNull() ? hold.single : hold.batch;
        if (m_shown != newest.id || fewer)
            m_bar.showDecision(sentence, newest.leftMs, minutes * kMsPerMinute);
        else
            m_bar.setLeft(newest.leftMs);
        m_shown = newest.id;
        m_timer->start();
    }
    if (fewer)
        emit changed();
}

// The countdown runs here; the desk is asked again when a hold has ended.
void HeldDecisions::tick()
{
    bool ended = false;
    for (HeldDecision &decision : m_held) {
        decision.leftMs = std::max<qint64>(0, decision.leftMs - kTickMs);
        ended = ended || decision.leftMs == 0;
    }
    if (!m_held.empty())
        m_bar.setLeft(m_held.front().leftMs);
    if (ended)
        refresh();
}

void HeldDecisions::undoLast()
{
    if (!m_workspace.hasData())
        return;
    m_workspace.worker().ask<QStringList>(
        this, "undo", [](StoreSession &session) { return ClaimDecisions(session).undoLast(); },
        [this](const Result<QStringList> &undone) {
            if (!undone)
                emit failed(failureText(undone.failure()));
            refresh();
        });
}

} // namespace stardesk
