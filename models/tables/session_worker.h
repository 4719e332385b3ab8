/// SessionWorker: reads records on a thread of its own, so that no page ever waits for the disk. It has its own session
/// (one connection a thread); answers come back through the event loop of whoever asked.
#pragma once

#include "models/core/result.h"
#include "models/desk/after_answer.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QThread>

#include <functional>
#include <memory>

namespace stardesk {

class Clock;
class StoreSession;

class SessionWorker final : public QObject {
    Q_OBJECT
public:
    /// The session is opened at the first question and again after reopen(). `clock` outlives the worker.
    SessionWorker(QString profile, const Clock &clock, QObject *parent = nullptr);
    ~SessionWorker() override;

    /// After an import, or to look at another store: the next question sees what is there then. Questions on their way
    /// are answered from the old one.
    void reopen(const QString &profile);
    /// Reads what a search looks through while nobody asks anything, so that the first search waits for nothing.
    void warm();

    /// Runs `question` on the worker's thread and gives its answer to `use` on the asker's thread, unless `asker` is gone
    /// or has asked again under the same `topic` meanwhile: of several questions only the newest is answered.
    template <class Answer>
    void ask(QObject *asker, const char *topic, std::function<Result<Answer>(StoreSession &)> question,
             std::function<void(Result<Answer>)> use)
    {
        const quint64 number = next(asker, topic);
        run([this, asker = QPointer(asker), topic, number, question = std::move(question), use = std::move(use)] {
            if (!asker || !isNewest(asker, topic, number))
                return;
            const AfterAnswer upkeep;
            Result<Answer> answer = answerOf<Answer>(question);
            QMetaObject::invokeMethod(this, [this, asker, topic, number, use, answer = std::move(answer)]() mutable {
                if (asker && isNewest(asker, topic, number))
                    use(std::move(answer));
            });
        });
    }

private:
    struct State;
    template <class Answer>
    Result<Answer> answerOf(const std::function<Result<Answer>(StoreSession &)> &question)
    {
        auto session = openSession();
        return session ? question(**session) : Result<Answer>(session.failure());
    }
    Result<StoreSession *> openSession(); ///< on the worker's thread
    quint64 next(QObject *asker, const char *topic);
    bool isNewest(QObject *asker, const char *topic, quint64 number) const;
    void run(std::function<void()> work);
    void warmTable(size_t place);

    std::unique_ptr<State> m_state;
    QThread m_thread;
};

} // namespace stardesk
