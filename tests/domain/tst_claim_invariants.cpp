/// 10,000 random histories of a claim: what must hold after every step, whoever tries whatever.
#include "tests/domain/claim_fixture.h"

#include "models/domain/claim_json.h"
#include "models/domain/claim_reasons.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtTest/QTest>

#include <algorithm>
#include <random>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int kHistories = 10'000;
constexpr int kSteps = 40;
constexpr quint32 kSeed = 20'230'920;

class Dice {
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}
    qint64 upTo(qint64 most) { return qint64(m_engine() % quint64(most + 1)); }
    template <class List>
    auto oneOf(const List &list) { return list[size_t(upTo(qint64(std::size(list)) - 1))]; }

private:
    std::mt19937_64 m_engine;
};

/// Six persons with random roles, and the system.
QVector<ClaimOperator> randomPeople(Dice &dice)
{
    QVector<ClaimOperator> people{systemOperator()};
    for (int i = 0; i < 6; ++i) {
        ClaimOperator who;
        who.id = u"p%1"_s.arg(i);
        who.roles = ClaimRoles(dice.upTo(31) | dice.upTo(31)); // never SYSTEM; often several
        if (dice.upTo(3) == 0)
            who.limitMinor = dice.upTo(1'000'000);
        people.append(who);
    }
    return people;
}

ClaimCommand randomCommand(Dice &dice, const Claim &claim)
{
    ClaimCommand command;
    command.action = ClaimAction(dice.upTo(kClaimActionCount - 1));
    command.id = u"c%1"_s.arg(dice.upTo(1'000'000));
    if (dice.upTo(9) == 0)
        command.baseVersion = claim.version - dice.upTo(1);
    const auto reasons = claimReasons();
    if (dice.upTo(3) > 0)
        command.code = reasons[size_t(dice.upTo(qint64(reasons.size()) - 1))].code;
    if (dice.upTo(1))
        command.note = u"seen on the label and in the tracking"_s;
    if (dice.upTo(2) == 0)
        command.amountMinor = dice.upTo(700'000) - 10;
    if (dice.upTo(4) > 0)
        command.reference = u"ref%1"_s.arg(dice.upTo(9));
    command.to = u"p%1"_s.arg(dice.upTo(5));
    return command;
}

bool carriesAmount(ClaimState state)
{
    return state == ClaimState::Approved || state == ClaimState::InPayment || state == ClaimState::Paid
        || state == ClaimState::PayFailed;
}

bool overlap(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&](const QString &person) { return b.contains(person); });
}

/// What is wrong with the claim, or nothing.
QString brokenInvariant(const Claim &claim)
{
    if (carriesAmount(claim.state) && claim.approvedMinor <= 0)
        return u"approved amount is not above zero"_s;
    if (claim.paidTotal() > claim.facts.ceilingMinor || claim.paidTotal() < 0)
        return u"paid total is outside what was paid for"_s;
    for (const ClaimCycle &cycle : claim.cycles) {
        if (overlap(cycle.contributors, cycle.checkers))
            return u"a contributor checked"_s;
    }
    if (claim.state == ClaimState::Approved && claim.proposal->checkersNeeded > claim.confirmedBy.size())
        return u"approved with too few checkers"_s;
    if (claim.proposal && claim.confirmedBy.contains(claim.proposal->maker))
        return u"the maker confirmed"_s;
    if (claim.state == ClaimState::PendingCheck && !claim.proposal)
        return u"nothing to check"_s;
    return {};
}

} // namespace

class TstClaimInvariants : public QObject {
    Q_OBJECT

private slots:
    void randomHistoriesKeepTheInvariants();
    void replayYieldsTheStoredState();
    void sharesSumToTheWhole();
};

void TstClaimInvariants::randomHistoriesKeepTheInvariants()
{
    ClaimWorld world;
    world.set.process.qaSamplePercent = 5;
    qint64 done = 0;
    std::array<int, kClaimStateCount> visited{};
    for (int history = 0; history < kHistories; ++history) {
        Dice dice(kSeed + quint32(history));
        const auto people = randomPeople(dice);
        ClaimFacts facts = factsOf(dice.upTo(3) ? "CNY" : "EUR", dice.upTo(600'000));
        facts.id = u"claim-%1"_s.arg(history);
        facts.ceilingMinor = facts.computedMinor + dice.upTo(100'000);
        qint64 now = kFiled;
        QVector<ClaimEvent> events;
        ClaimAnswer answer = openClaim(facts, false, {}, kSun, now);
        Claim claim = answer.claim;
        events += answer.events;
        for (int step = 0; step < kSteps; ++step) {
            now += dice.upTo(6) ? dice.upTo(20 * kMsPerMinute) : dice.upTo(20 * kMsPerDay);
            const ClaimOperator who = people.at(qsizetype(dice.upTo(people.size() - 1)));
            // Half of the tries are things that can be done, else most histories would end in a draft.
            ClaimCommand command = randomCommand(dice, claim);
            const auto choices = availableActions(claim, who, now, world.rules());
            if (dice.upTo(1)) {
                const auto possible = std::find_if(choices.begin(), choices.end(), [&](const ActionChoice &choice) {
                    return choice.possible() && choice.action != ClaimAction::Withdraw && dice.upTo(2) == 0;
                });
                if (possible != choices.end())
                    command.action = possible->action;
            }
            answer = applyCommand(claim, command, who, now, world.rules());
            const ActionChoice &choice = choices.at(int(command.action));
            if (answer.done() && !answer.duplicate)
                QVERIFY2(choice.possible(), "carried out although it was not offered");
            if (!answer.done())
                QVERIFY(answer.claim == claim && answer.events.isEmpty());
            claim = answer.claim;
            events += answer.events;
            done += answer.events.size();
            ++visited[size_t(claim.state)];
            const QString broken = brokenInvariant(claim);
            QVERIFY2(broken.isEmpty(), qPrintable(u"history %1 step %2: %3"_s.arg(history).arg(step).arg(broken)));
        }
        QCOMPARE(claim.version, events.size());
        QVERIFY2(replayed(events) == claim, "the replay differs from the stored state");
    }
    qInfo("%lld events", done);
    for (int state = 0; state < kClaimStateCount; ++state)
        QVERIFY2(visited[size_t(state)] > 0, qPrintable(claimStateWord(ClaimState(state))));
}

void TstClaimInvariants::replayYieldsTheStoredState()
{
    const ClaimWorld world;
    for (int history = 0; history < 500; ++history) {
        Dice dice(kSeed - quint32(history));
        const auto people = randomPeople(dice);
        qint64 now = kFiled;
        ClaimAnswer answer = openClaim(factsOf("USD", dice.upTo(90'000)), false, u"open"_s, kSun, now);
        Claim claim = answer.claim;
        QVector<ClaimEvent> events = answer.events;
        for (int step = 0; step < kSteps; ++step) {
            now += dice.upTo(kMsPerHour);
            answer = applyCommand(claim, randomCommand(dice, claim), people.at(qsizetype(dice.upTo(people.size() - 1))), now,
                                  world.rules());
            claim = answer.claim;
            events += answer.events;
        }
        QVector<ClaimEvent> read;
        for (const ClaimEvent &event : events) {
            const auto parsed = claimEventFromJson(claimEventJson(event, claim.facts.currency), u"event"_s);
            QVERIFY2(parsed.ok(), parsed ? "" : qPrintable(parsed.failure().where));
            QVERIFY(*parsed == event);
            read.append(*parsed);
        }
        QVERIFY(replayed(read) == claim);
    }
}

void TstClaimInvariants::sharesSumToTheWhole()
{
    Dice dice(kSeed);
    for (int i = 0; i < kHistories; ++i) {
        DelayInput input;
        for (size_t stage = 0; stage < kStageCount; ++stage) {
            input.planned[stage] = dice.upTo(100);
            input.actual[stage] = dice.upTo(150);
            input.excused[stage] = dice.upTo(2) ? 0 : dice.upTo(80);
        }
        const auto result = attributeDelay(input);
        QVERIFY(result.ok());
        if (!result->payable)
            continue;
        QCOMPARE(std::accumulate(result->shareBp.begin(), result->shareBp.end(), 0), 10'000);
        const qint64 amount = dice.upTo(1'000'000);
        const auto split = splitCost(*result, amount);
        QVERIFY(split.ok());
        QCOMPARE(std::accumulate(split->begin(), split->end(), qint64(0)), amount);
    }
}

QTEST_GUILESS_MAIN(TstClaimInvariants)
#include "tst_claim_invariants.moc"
