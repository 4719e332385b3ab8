#include "app/console/command_door.h"

#include "app/shared/translations.h"
#include "app/shared/window_line.h"
#include "models/desk/desk_call.h"
#include "models/desk/stopped_job.h"
#include "models/desk/store_session.h"
#include "models/tables/session_worker.h"
#include "ui/shell/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtNetwork/QLocalSocket>

#include <memory>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

const QString kAnswer = u"answer"_s;

/// What was asked, and where it is carried out.
struct Errand {
    QString profile;
    const Clock *clock = nullptr; ///< of the present, also while the window looks at the past
    QJsonObject call;
    QString person;
    QString language;
    std::shared_ptr<Job> job;
};

Failure otherOperator(const QString &person)
{
    return fail(Failure::Code::Forbidden, QT_TRANSLATE_NOOP("Failure", "the open window does not know the operator “%1”"), {person});
}

bool isFor(const StoreSession &session, const QString &person)
{
    return session.person().value_or(OperatorProfile()).key == person;
}

/// The session on screen where it is the present and the same person sits there; else one of its own: the window may look
/// at the past, and a demo lets the caller choose a person. Only a demo does.
Result<QJsonObject> carryOut(const Errand &errand, StoreSession &shown)
{
    if (errand.job->cancelled())
        return stoppedJob();
    if (shown.pastDay().isEmpty() && isFor(shown, errand.person))
        return carryOutCall(shown, errand.call, *errand.job);
    auto own = StoreSession::open(errand.profile, *errand.clock);
    if (!own)
        return own.failure();
    (*own)->choosePerson(errand.person);
    if (!isFor(**own, errand.person))
        return otherOperator(errand.person);
    auto answer = carryOutCall(**own, errand.call, *errand.job);
    for (const char *table : {"claims", "couriers"})
        shown.forgetTable(table);
    return answer;
}

/// On the worker's thread: what the caller reads last, in the caller's language.
Result<QJsonObject> lastLine(const Errand &errand, StoreSession &shown)
{
    const ThreadLanguage language(errand.language);
    const auto answer = carryOut(errand, shown);
    return answer ? QJsonObject{{kAnswer, *answer}} : QJsonObject{{u"failure"_s, failureToLine(answer.failure())}};
}

/// One call. It stays until the answer is there, also when the caller has hung up: then it only tells the window.
class Caller final : public QObject {
public:
    Caller(CommandDoor &door, Workspace &workspace, QLocalSocket *socket) : QObject(&door), m_door(door), m_workspace(workspace), m_socket(socket)
    {
        socket->setParent(this);
        connect(socket, &QLocalSocket::readyRead, this, &Caller::read);
        connect(socket, &QLocalSocket::disconnected, this, &Caller::hungUp);
    }

    void hello(const QByteArray &line)
    {
        const QString version = QString::fromLatin1(STARDESK_VERSION);
        if (windowObject(line)["hello"_L1].toString() != version || !m_workspace.hasData())
            return m_socket->disconnectFromServer();
        say({{u"ready"_s, version}});
        read(); // what came with the first line
    }

private:
    void say(const QJsonObject &line) { m_socket->write(windowLine(line)); }

    void read()
    {
        if (m_errand.job || !m_socket->canReadLine()) {
            if (m_socket->bytesAvailable() > kLongestLine)
                m_socket->abort();
            return;
        }
        const QJsonObject request = windowObject(m_socket->readLine());
        m_errand = {m_workspace.profile(), &m_workspace.presentClock(), request["call"_L1].toObject(), request["operator"_L1].toString(),
                    request["language"_L1].toString(), makeJob()};
        m_workspace.worker().ask<QJsonObject>(
            this, "call", [errand = m_errand](StoreSession &session) { return lastLine(errand, session); },
            [this](const Result<QJsonObject> &line) {
                give(line ? *line : QJsonObject{{u"failure"_s, failureToLine(line.failure())}}); // the store could not be opened
            });
    }

    std::shared_ptr<Job> makeJob()
    {
        const QPointer<Caller> self(this);
        return std::make_shared<Job>([self](const JobProgress &progress) {
            QMetaObject::invokeMethod(qApp, [self, progress] {
                if (self)
                    self->say({{u"progress"_s, QJsonObject{{u"phase"_s, progress.phase}, {u"done"_s, progress.done}, {u"total"_s, progress.total}}}});
            });
        });
    }

    void give(const QJsonObject &line)
    {
        m_answered = true;
        if (line.contains(kAnswer))
            emit m_door.carriedOut();
        if (m_socket->state() != QLocalSocket::ConnectedState)
            return deleteLater();
        say(line);
        m_socket->disconnectFromServer(); // once the answer is written
    }

    void hungUp()
    {
        if (m_errand.job && !m_answered)
            m_errand.job->cancel();
        else
            deleteLater();
    }

    CommandDoor &m_door;
    Workspace &m_workspace;
    QLocalSocket *m_socket;
    Errand m_errand;
    bool m_answered = false;
};

} // namespace

CommandDoor::CommandDoor(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void CommandDoor::receive(QLocalSocket *socket, const QByteArray &hello)
{
    auto *caller = new Caller(*this, m_workspace, socket);
    caller->hello(hello);
}

} // namespace stardesk
