/// A desk's outbox under fault tests: its store, the steps a decision goes through, and a server that writes its answers
/// down between them.
#pragma once

#include "model_server.h"

#include "models/feed/feed_settle.h"
#include "models/feed/outbox_sender.h"
#include "models/store/store_folder.h"
#include "models/store/work_store.h"

#include <QtCore/QFile>
#include <QtCore/QUuid>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace stardesk::test {

using namespace Qt::StringLiterals;

inline constexpr qint64 kOutboxNow = 1'774'000'000'000;

/// What a decision goes through; a fault falls into one of them.
enum class Step { Decide, Hold, Send, Ack };
inline constexpr std::array kSteps = {Step::Decide, Step::Hold, Step::Send, Step::Ack};
inline constexpr std::array kStepNames = {"decide", "hold", "send", "ack"};

struct Place {
    QString folder;
    [[nodiscard]] QString store() const { return folder + u"/store"_s; }
    [[nodiscard]] QString outbox() const { return folder + u"/outbox"_s; }
    [[nodiscard]] QString acks() const { return folder + u"/acks.json"_s; }
};

/// Acks as the server wrote them down; nothing else of it is needed at the desk.
class WrittenAcks final : public SettleSource {
public:
    explicit WrittenAcks(const QString &file)
    {
        QFile written(file);
        if (!written.open(QIODevice::ReadOnly))
            return;
        const QJsonArray list = QJsonDocument::fromJson(written.readAll()).array();
        for (const auto &ack : list)
            m_acks.push_back({ack[0].toString(), ack[1].toBool() ? OutboxState::Accepted : OutboxState::Conflict, 0, {}, {}, kOutboxNow});
    }
    Result<std::vector<Ack>> acksAfter(qint64 seq) override
    {
        const size_t from = std::min(m_acks.size(), size_t(seq));
        return std::vector<Ack>(m_acks.begin() + qsizetype(from), m_acks.end());
    }
    Result<std::vector<RecordVersion>> versionsOf(const std::vector<OutboxEntry> &) override { return std::vector<RecordVersion>(); }
    [[nodiscard]] qint64 seq() const { return qint64(m_acks.size()); }

private:
    std::vector<Ack> m_acks;
};

inline void writeAcks(const Place &place, const model::Server &server)
{
    std::vector<model::Answer> answers(server.state.answers.begin(), server.state.answers.end());
    std::ranges::sort(answers, {}, &model::Answer::seq);
    QJsonArray list;
    for (const model::Answer &answer : answers)
        list << QJsonArray{answer.decision, answer.accepted};
    QFile file(place.acks());
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

inline PublicKey modelServerKey()
{
    const model::Server server(7);
    PublicKey key;
    std::copy(server.open.begin(), server.open.end(), key.point.begin());
    return key;
}

/// The steps, one by one. Opening never fails but under a fault: `isOpen()` tells.
class FaultDesk {
public:
    explicit FaultDesk(Place place) : m_place(std::move(place))
    {
        auto folder = StoreFolder::open(m_place.store(), StoreFolder::Access::Writer);
        if (!folder)
            return;
        m_folder = std::move(*folder);
        if (auto work = WorkStore::open(*m_folder))
            m_work = std::move(*work);
    }
    [[nodiscard]] bool isOpen() const { return m_work != nullptr; }
    [[nodiscard]] WorkStore &work() { return *m_work; }
    [[nodiscard]] const StoreFolder &folder() const { return *m_folder; }
    [[nodiscard]] const Place &place() const { return m_place; }

    /// The decision's id once it is stored; null where it was not.
    QString decide()
    {
        Decision decision;
        decision.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        decision.kind = u"note"_s;
        decision.recordType = u"claim"_s;
        decision.record = decision.id;
        decision.baseVersion = 1;
        decision.action = u"note"_s;
        decision.actor = u"wang"_s;
        decision.decidedAtMs = kOutboxNow;
        return m_work->storeHeld(decision, Hold{}) ? decision.id : QString();
    }
    bool endHold() { return m_work->markQueued(idsIn(OutboxState::Held)).ok(); }
    bool send()
    {
        auto device = deviceIdentity(*m_folder, *m_work);
        return device && OutboxSender(*m_folder, *m_work, std::move(*device), {m_place.outbox(), modelServerKey(), u"epoch-1"_s}).send(kOutboxNow);
    }
    bool takeAcks()
    {
        WrittenAcks acks(m_place.acks());
        return settleDecisions(acks, *m_work, acks.seq(), u"epoch-1"_s, kOutboxNow).ok();
    }
    [[nodiscard]] QStringList idsIn(OutboxState state)
    {
        QStringList ids;
        const OutboxState states[] = {state};
        if (auto entries = m_work->entries(states)) {
            for (const OutboxEntry &entry : *entries)
                ids << entry.decision.id;
        }
        return ids;
    }

private:
    Place m_place;
    std::unique_ptr<StoreFolder> m_folder;
    std::unique_ptr<WorkStore> m_work;
};

/// What became of decisions that a person was told of.
struct Outcome {
    int told = 0;
    int lost = 0;
    int doubled = 0;
    Outcome &operator+=(const Outcome &other)
    {
        told += other.told;
        lost += other.lost;
        doubled += other.doubled;
        return *this;
    }
};

inline Outcome outcomeOf(const QStringList &told, const model::Server &server)
{
    Outcome outcome;
    outcome.told = int(told.size());
    for (const QString &id : told) {
        const qsizetype times = server.state.applied.value(id).size();
        outcome.lost += times == 0;
        outcome.doubled += times > 1;
    }
    return outcome;
}

} // namespace stardesk::test
