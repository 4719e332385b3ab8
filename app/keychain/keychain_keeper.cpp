#include "app/keychain/keychain_keeper.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

#include <qt6keychain/keychain.h>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr std::chrono::seconds kShowWaitingAfter(1);

Failure noAnswer()
{
    return fail(Failure::Code::Busy, QT_TRANSLATE_NOOP("Failure", "The system keyring does not answer. Unlock it, or use a passphrase."));
}

Failure failureOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        // A locked keyring answers the same way.
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "The system keyring does not show the key of this vault: it is locked, or the entry is gone. Unlock it and try again."));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return fail(Failure::Code::Forbidden, QT_TRANSLATE_NOOP("Failure", "The system keyring is locked. Unlock it and try again."));
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: break;
    }
    return fail(Failure::Code::Offline, QT_TRANSLATE_NOOP("Failure", "There is no system keyring here (%1). Use a passphrase instead."), {job.errorString()});
}

using Answer = Result<QByteArray>;
using UseAnswer = std::function<void(const Answer &)>;

Answer answerOf(QKeychain::Job *job)
{
    if (job->error() != QKeychain::NoError)
        return failureOf(*job);
    const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job);
    return read ? read->binaryData() : QByteArray();
}

/// What the job's answer and its own timer share: whoever comes first is heard.
struct Pending {
    UseAnswer use;
    void answer(const Answer &given)
    {
        if (const UseAnswer heard = std::exchange(use, {}))
            heard(given);
    }
};

void start(QKeychain::Job *job, std::chrono::milliseconds patience, QObject *context, UseAnswer use)
{
    auto pending = std::make_shared<Pending>(Pending{std::move(use)});
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [pending](QKeychain::Job *done) { pending->answer(answerOf(done)); });
    QTimer::singleShot(patience, context, [pending] { pending->answer(noAnswer()); });
    job->start();
}

const QString &service()
{
    static const QString name = u"stardesk"_s;
    return name;
}

} // namespace

KeychainKeeper::KeychainKeeper(Milliseconds patience, std::function<void()> waiting)
    : m_patience(patience), m_waiting(std::move(waiting))
{
}

namespace {

/// Waits in an event loop of its own; the loop is the context, so that a late answer finds nobody.
Answer waitFor(QKeychain::Job *job, std::chrono::milliseconds patience, const std::function<void()> &waiting)
{
    QEventLoop loop;
    std::optional<Answer> answer;
    if (waiting)
        QTimer::singleShot(kShowWaitingAfter, &loop, waiting);
    start(job, patience, &loop, [&](const Answer &given) {
        answer = given;
        loop.quit();
    });
    if (!answer) // some backends answer at once
        loop.exec();
    return answer.value_or(noAnswer());
}

} // namespace

Result<QByteArray> KeychainKeeper::read(const QString &name)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(name);
    return waitFor(job, m_patience, m_waiting);
}

Result<> KeychainKeeper::write(const QString &name, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(name);
    job->setBinaryData(secret);
    const Answer answer = waitFor(job, m_patience, m_waiting);
    return answer ? Result<>() : Result<>(answer.failure());
}

void KeychainKeeper::readLater(const QString &name, QObject *context, std::function<void(const Result<QByteArray> &)> use) const
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(name);
    start(job, m_patience, context, std::move(use));
}

} // namespace stardesk
