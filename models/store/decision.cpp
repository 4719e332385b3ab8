#include "models/store/decision.h"

#include <algorithm>
#include <array>

namespace stardesk {

namespace {

constexpr std::array kStates = {OutboxState::Held,     OutboxState::Queued,     OutboxState::Sent,
                                OutboxState::Accepted, OutboxState::Duplicate,  OutboxState::Conflict,
                                OutboxState::Rejected, OutboxState::Superseded, OutboxState::Undone};

} // namespace

Hold Hold::lasting(qint64 ms, const Clock &clock)
{
    return {clock.nowMs() + ms, clock.bootId(), clock.sinceBootMs() + ms};
}

qint64 Hold::leftMs(const Clock &clock) const
{
    const bool sameBoot = !boot.isEmpty() && boot == clock.bootId();
    return std::max<qint64>(0, sameBoot ? bootUntilMs - clock.sinceBootMs() : untilMs - clock.nowMs());
}

QString outboxWord(OutboxState state)
{
    switch (state) {
    case OutboxState::Held: return QStringLiteral("held");
    case OutboxState::Queued: return QStringLiteral("queued");
    case OutboxState::Sent: return QStringLiteral("sent");
    case OutboxState::Accepted: return QStringLiteral("accepted");
    case OutboxState::Duplicate: return QStringLiteral("duplicate");
    case OutboxState::Conflict: return QStringLiteral("conflict");
    case OutboxState::Rejected: return QStringLiteral("rejected");
    case OutboxState::Superseded: return QStringLiteral("superseded");
    case OutboxState::Undone: return QStringLiteral("undone");
    }
    Q_UNREACHABLE();
}

std::optional<OutboxState> outboxState(const QString &word)
{
    for (const OutboxState state : kStates) {
        if (outboxWord(state) == word)
            return state;
    }
    return std::nullopt;
}

} // namespace stardesk
