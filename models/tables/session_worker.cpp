#include "models/tables/session_worker.h"

#include "models/desk/search_desk.h"
#include "models/desk/store_session.h"

#include <QtCore/QMutex>
#include <QtCore/QTimer>

#include <map>

namespace stardesk {

struct SessionWorker::State {
    QString profile;                        ///< touched on the worker's thread only, as the session
    const Clock *clock = nullptr;
    std::unique_ptr<StoreSession> session;  ///< touched on the worker's thread only
    bool ending = false;                    ///< touched on the worker's thread only
    QObject *host = nullptr;                ///< lives on the worker's thread; questions run in its event loop
    mutable QMutex mutex;                   ///< guards `newest`
    std::map<std::pair<const QObject *, std::string>, quint64> newest;
    quint64 counter = 0;
};

SessionWorker::SessionWorker(QString profile, const Clock &clock, QObject *parent)
    : QObject(parent), m_state(std::make_unique<State>())
{
    m_state->profile = std::move(profile);
    m_state->clock = &clock;
    m_state->host = new QObject; // deleted by the thread's end, on its own thread
    m_state->host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_state->host, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("records"));
    m_thread.start();
}

SessionWorker::~SessionWorker()
{
    run([state = m_state.get()] {
        state->ending = true;
        state->session.reset();
    });
    m_thread.quit();
    m_thread.wait();
}

void SessionWorker::reopen(const QString &profile)
{
    run([state = m_state.get(), profile] {
        state->session.reset();
        state->profile = profile;
    });
}

void SessionWorker::warm()
{
    run([this] { warmTable(0); });
}

// A table a turn, when all questions are answered: whoever asks meanwhile waits for one table at most.
void SessionWorker::warmTable(size_t place)
{
    QTimer::singleShot(0, m_state->host, [this, place] {
        if (m_state->ending)
            return;
        if (auto session = openSession(); session && SearchDesk::warm(**session, place))
            warmTable(place + 1);
    });
}

Result<StoreSession *> SessionWorker::openSession()
{
    if (!m_state->session) {
        auto session = StoreSession::open(m_state->profile, *m_state->clock);
        if (!session)
            return session.failure();
        m_state->session = std::move(*session);
    }
    return m_state->session.get();
}

quint64 SessionWorker::next(QObject *asker, const char *topic)
{
    QMutexLocker lock(&m_state->mutex);
    return m_state->newest[{asker, topic}] = ++m_state->counter;
}

bool SessionWorker::isNewest(QObject *asker, const char *topic, quint64 number) const
{
    QMutexLocker lock(&m_state->mutex);
    const auto found = m_state->newest.find({asker, topic});
    return found != m_state->newest.end() && found->second == number;
}

void SessionWorker::run(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_state->host, std::move(work), Qt::QueuedConnection);
}

} // namespace stardesk
