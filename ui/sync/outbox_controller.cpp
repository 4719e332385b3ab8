#include "ui/sync/outbox_controller.h"

#include "models/core/text/failure_text.h"
#include "ui/shell/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

#include <chrono>
#include <utility>

namespace stardesk {
namespace {

constexpr std::chrono::seconds kBetween{15};

/// Counts, after the step was done.
Result<OutboxCounts> countAfter(const OutboxDesk &desk, bool settle, bool send, const QStringList &now)
{
    if (settle) {
        if (auto settled = desk.settle(); !settled)
            return settled.failure();
    }
    if (send) {
        if (auto sent = desk.send(now, {}); !sent)
            return sent.failure();
    }
    auto list = desk.list();
    return list ? Result<OutboxCounts>(list->counts) : Result<OutboxCounts>(list.failure());
}

bool differ(const OutboxCounts &a, const OutboxCounts &b)
{
    return a.held != b.held || a.queued != b.queued || a.sent != b.sent || a.attention != b.attention;
}

} // namespace

OutboxController::OutboxController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setInterval(kBetween);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        // An empty outbox needs no lock and no disk.
        run(m_counts.toSend() > 0 ? Step::Send : Step::Count);
    });
    connect(&workspace, &Workspace::dataChanged, this, &OutboxController::refresh);
}

void OutboxController::start()
{
    m_timer.start();
    run(Step::SettleAndSend);
}

void OutboxController::sendNow(const QStringList &decisions)
{
    m_now = decisions;
    run(Step::Send);
}

void OutboxController::refresh()
{
    run(Step::Count);
}

void OutboxController::run(Step step)
{
    if (!m_workspace.hasData())
        return;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    const QStringList now = step == Step::Count ? QStringList() : std::exchange(m_now, {});
    const QPointer<OutboxController> self(this);
    QThreadPool::globalInstance()->start([self, step, now, profile = m_workspace.profile(), clock = &m_workspace.presentClock()] {
        const OutboxDesk desk(profile, *clock);
        const auto counts = countAfter(desk, step == Step::SettleAndSend, step != Step::Count, now);
        QMetaObject::invokeMethod(qApp, [self, step, now, counts] {
            if (self)
                self->onDone(step, now, counts);
        });
    });
}

void OutboxController::onDone(Step step, const QStringList &now, const Result<OutboxCounts> &counts)
{
    m_running = false;
    if (!counts && counts.failure().code == Failure::Code::Busy)
        m_now = now + m_now; // asked for by the person: not forgotten because somebody else was writing
    if (counts) {
        // The command line decides beside the window, through the same store.
        const bool elsewhere = differ(m_counts, *counts);
        m_counts = *counts;
        m_failed = false;
        emit changed();
        if (step != Step::Count || elsewhere)
            emit sent();
    } else if (step != Step::Count && counts.failure().code != Failure::Code::Busy && !m_failed) {
        // Busy: an import or the command line holds the store; the next turn finds it free.
        m_failed = true;
        emit failed(failureText(counts.failure()));
    }
    if (std::exchange(m_again, false))
        run(m_now.isEmpty() ? Step::Count : Step::Send);
}

} // namespace stardesk
