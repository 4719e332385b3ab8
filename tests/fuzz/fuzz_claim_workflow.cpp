/// Any sequence of commands by anybody: the invariants of rules.md D1 hold, and the replay gives the same claim.
#include "tests/domain/claim_fixture.h"

#include "models/domain/claim_json.h"
#include "models/domain/claim_reasons.h"

#include <QtCore/QJsonObject>

#include <algorithm>
#include <cstdlib>

using namespace stardesk;

namespace {

/// Draws numbers from the fuzzer's bytes; 0 when they are used up.
class Bytes {
public:
    Bytes(const uint8_t *data, size_t size) : m_data(data), m_left(size) {}
    [[nodiscard]] bool empty() const { return m_left == 0; }
    quint32 below(quint32 most)
    {
        quint32 value = 0;
        for (int i = 0; i < 2 && m_left > 0; ++i, --m_left)
            value = (value << 8) | *m_data++;
        return value % most;
    }

private:
    const uint8_t *m_data;
    size_t m_left;
};

ClaimOperator drawnOperator(Bytes &bytes)
{
    const quint32 number = bytes.below(6);
    if (number == 5)
        return systemOperator();
    ClaimOperator who;
    who.id = QString(QChar(char16_t('a' + number)));
    who.roles = ClaimRoles(bytes.below(64));
    if (bytes.below(4) == 0)
        who.limitMinor = qint64(bytes.below(60'000)) * 20;
    return who;
}

ClaimCommand drawnCommand(Bytes &bytes, const Claim &claim)
{
    ClaimCommand command;
    command.action = ClaimAction(bytes.below(kClaimActionCount));
    command.id = QString::number(bytes.below(200));
    if (bytes.below(8) == 0)
        command.baseVersion = claim.version - bytes.below(2);
    const auto reasons = claimReasons();
    if (const quint32 code = bytes.below(quint32(reasons.size()) + 1); code < reasons.size())
        command.code = reasons[code].code;
    if (bytes.below(2))
        command.note = QStringLiteral("compared with the tracking");
    if (bytes.below(3) == 0)
        command.amountMinor = qint64(bytes.below(65'536)) * 12 - 5;
    if (bytes.below(4))
        command.reference = QStringLiteral("ref");
    command.to = QString(QChar(char16_t('a' + bytes.below(5))));
    return command;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkInvariants(const Claim &claim)
{
    const bool carries = claim.state == ClaimState::Approved || claim.state == ClaimState::InPayment
        || claim.state == ClaimState::Paid || claim.state == ClaimState::PayFailed;
    require(!carries || claim.approvedMinor > 0);
    require(claim.paidTotal() >= 0 && claim.paidTotal() <= claim.facts.ceilingMinor);
    for (const ClaimCycle &cycle : claim.cycles) {
        for (const QString &person : cycle.contributors)
            require(!cycle.checkers.contains(person));
    }
    require(claim.state != ClaimState::Approved || claim.confirmedBy.size() >= claim.proposal->checkersNeeded);
    require(!claim.proposal || !claim.confirmedBy.contains(claim.proposal->maker));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const ClaimWorld world;
    Bytes bytes(data, size);
    qint64 now = kFiled;
    ClaimAnswer answer = openClaim(factsOf(bytes.below(2) ? "USD" : "CNY", bytes.below(65'536) * 9), false, {}, kSun, now);
    Claim claim = answer.claim;
    QVector<ClaimEvent> events = answer.events;
    while (!bytes.empty()) {
        now += bytes.below(2) ? qint64(bytes.below(3000)) * kMsPerMinute : 0;
        const ClaimOperator who = drawnOperator(bytes);
        const ClaimCommand command = drawnCommand(bytes, claim);
        const auto choices = availableActions(claim, who, now, world.rules());
        answer = applyCommand(claim, command, who, now, world.rules());
        require(!answer.done() || answer.duplicate || choices.at(int(command.action)).possible());
        claim = answer.claim;
        events += answer.events;
        checkInvariants(claim);
    }
    require(replayed(events) == claim);
    for (const ClaimEvent &event : events) {
        const auto read = claimEventFromJson(claimEventJson(event, claim.facts.currency), {});
        require(read.ok() && *read == event);
    }
    return 0;
}
