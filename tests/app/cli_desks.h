/// Desks that are driven by nothing but stardesk-cli: a store folder and a device key per person, one shared folder, and a
/// server that is `ingest` and `publish`. Every program stands at the server's clock.
#pragma once

#include "tests/desk/folder_server.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QProcess>

#include <memory>
#include <utility>
#include <vector>

namespace stardesk::testing {

/// What one run of the program answered.
struct CliAnswer {
    int exit = -1;
    QJsonObject json;
    QByteArray errors;

    [[nodiscard]] qsizetype done() const { return json[u"done"_s].toArray().size(); }
    [[nodiscard]] QJsonValue first() const { return json[u"done"_s][0]; }
    /// Of what was refused, in the order given.
    [[nodiscard]] QStringList codes() const
    {
        QStringList codes;
        const QJsonArray refused = json[u"refused"_s].toArray();
        for (const QJsonValue &row : refused)
            codes << row[u"code"_s].toString();
        return codes;
    }
    /// For messages of tests.
    [[nodiscard]] QByteArray text() const
    {
        return QByteArray::number(exit) + ' ' + QJsonDocument(json).toJson(QJsonDocument::Compact) + ' ' + errors;
    }
};

class CliDesks {
public:
    [[nodiscard]] FolderServer &server() { return m_server; }
    [[nodiscard]] QString profile(const QString &person) const { return m_server.path(u"desk-"_s + person); }

    CliAnswer run(const QStringList &words) { return answerOf(*started(words)); }
    CliAnswer at(const QString &person, const QStringList &words) { return run(QStringList{u"--profile"_s, profile(person)} + words); }

    /// `decide CLAIM words…`; what was stored goes out with the next send().
    CliAnswer decide(const QString &person, const QString &claim, const QStringList &words) { return kept(person, at(person, QStringList{u"decide"_s, claim} + words)); }
    /// `decide words… --claims FILE` over the lines given.
    CliAnswer decideMany(const QString &person, const QStringList &words, const QStringList &lines)
    {
        return kept(person, at(person, QStringList{u"decide"_s} + words + QStringList{u"--claims"_s, write(u"claims.csv"_s, lines.join(u'\n').toUtf8())}));
    }
    CliAnswer attach(const QString &person, const QString &claim, const QByteArray &bytes)
    {
        return kept(person, at(person, {u"claim"_s, u"attach"_s, claim, write(u"paper.txt"_s, bytes), u"--kind"_s, u"chat"_s}));
    }
    CliAnswer undo(const QString &person, const QString &name)
    {
        const CliAnswer undone = at(person, {u"undo"_s, name});
        const QJsonArray ids = undone.json[u"undone"_s].toArray();
        for (const QJsonValue &id : ids)
            m_held[person].removeOne(id.toString());
        return undone;
    }
    [[nodiscard]] QJsonObject show(const QString &person, const QString &claim) { return at(person, {u"show"_s, u"claim"_s, claim}).json; }

    /// All that the person decided since, at once. Nothing to send is an answer too.
    CliAnswer send(const QString &person)
    {
        const QStringList words = sending(person);
        return words.isEmpty() ? CliAnswer{0, {}, {}} : at(person, words);
    }
    CliAnswer ingest()
    {
        tick();
        return run({u"ingest"_s, u"--outbox"_s, m_server.outbox(), u"--state"_s, m_server.state(), u"--feed"_s, m_server.feed(), u"--key"_s, m_server.keyFile()});
    }
    CliAnswer publish()
    {
        tick();
        return run({u"publish"_s, u"--profile-sql"_s, u"desk_state"_s, u"--from"_s, m_server.state(), u"--to"_s, m_server.feed(), u"--key"_s, m_server.keyFile()});
    }
    /// These people send, the server takes in and publishes, these people sync. What went wrong, else empty.
    QByteArray turn(const QStringList &people)
    {
        if (const QByteArray failed = atOnce(people, [this](const QString &person) { return sending(person); }); !failed.isEmpty())
            return failed;
        if (const CliAnswer taken = ingest(); taken.exit != 0)
            return taken.text();
        if (const CliAnswer published = publish(); published.exit != 0)
            return published.text();
        return sync(people);
    }
    QByteArray sync(const QStringList &people)
    {
        return atOnce(people, [this](const QString &) { return QStringList{u"sync"_s, m_server.feed(), u"--trust"_s, m_server.publicKeyFile()}; });
    }
    /// Each desk's key into its operator record, with these roles; everybody knows of it afterwards.
    QByteArray registerKeys(const QMap<QString, QJsonArray> &roles)
    {
        const QStringList people = roles.keys();
        if (const QByteArray failed = sync(people); !failed.isEmpty())
            return failed;
        for (const QString &person : people)
            m_server.setOperator(person, at(person, {u"outbox"_s, u"key"_s}).json[u"key"_s].toString(), roles[person]);
        if (auto published = m_server.publish(); !published)
            return failureText(published.failure()).toUtf8();
        return sync(people);
    }
    /// Names of decisions that this person has not sent: for a desk without a network.
    [[nodiscard]] QStringList takeHeld(const QString &person) { return m_held.take(person); }
    void putHeld(const QString &person, const QStringList &ids) { m_held[person] += ids; }

private:
    static constexpr int kPatienceMs = 120'000;

    [[nodiscard]] std::unique_ptr<QProcess> started(const QStringList &words)
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"STARDESK_DEMO_OPERATOR"_s);
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(TEST_CLOCK));
        environment.insert(u"STARDESK_TEST_CLOCK_MS"_s, QString::number(m_server.clock().nowMs()));
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(CLI_PROGRAM), QStringList{u"--format"_s, u"json"_s, u"--quiet"_s} + words);
        return process;
    }
    static CliAnswer answerOf(QProcess &process)
    {
        if (!process.waitForFinished(kPatienceMs) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, "the program did not end"};
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(), process.readAllStandardError()};
    }
    /// Each at their own desk, all at the same time; no words: nothing to do there. What went wrong, else empty.
    template <class Words>
    QByteArray atOnce(const QStringList &people, Words words)
    {
        QByteArray failed;
        std::vector<std::pair<QString, std::unique_ptr<QProcess>>> running;
        for (const QString &person : people)
            if (const QStringList own = words(person); !own.isEmpty())
                running.emplace_back(person, started(QStringList{u"--profile"_s, profile(person)} + own));
        for (const auto &[person, process] : running)
            if (const CliAnswer answer = answerOf(*process); answer.exit != 0)
                failed += person.toUtf8() + ": " + answer.text() + '\n';
        return failed;
    }
    [[nodiscard]] QStringList sending(const QString &person)
    {
        const QStringList ids = m_held.take(person);
        QStringList words;
        for (const QString &id : ids)
            words << u"--now"_s << id;
        return ids.isEmpty() ? QStringList() : QStringList{u"outbox"_s, u"send"_s, u"--to"_s, m_server.outbox()} + words;
    }

    CliAnswer kept(const QString &person, CliAnswer answer)
    {
        const QJsonArray done = answer.json[u"done"_s].toArray();
        for (const QJsonValue &row : done)
            if (const QString id = row[u"decision"_s].toString(); !id.isEmpty() && !m_held[person].contains(id))
                m_held[person] << id;
        return answer;
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_server.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    void tick() { m_server.clock().set(m_server.clock().nowMs() + 1000); }

    FolderServer m_server;
    QHash<QString, QStringList> m_held;
};

} // namespace stardesk::testing
