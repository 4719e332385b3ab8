// The seven situations of the system keyring, each with a real gnome-keyring on a bus of its own (design: trust.md, 2a).
// The program runs itself as a probe inside the session that a situation needs.
#include "app/keychain/keychain_keeper.h"
#include "models/core/text/failure_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QTest>

#include <cstdio>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = QByteArray::fromHex("00ff10a5c3d2e1f0112233445566778899aabbccddeeff000102030405060708");
constexpr std::chrono::milliseconds kPatience(2500);

QString wordOf(const Result<> &result)
{
    return result ? u"ok"_s : failureWord(result.failure().code);
}

QString wordOf(const Result<QByteArray> &result, const QByteArray &expected)
{
    if (!result)
        return failureWord(result.failure().code);
    return *result == expected ? u"ok"_s : u"wrong"_s;
}

void say(const char *what, const QString &word)
{
    std::printf("%s=%s\n", what, qPrintable(word));
    std::fflush(stdout);
}

/// `steps`: write, read, missing (an entry that was never written), wait (for what was abandoned).
int probe(const QStringList &steps)
{
    KeychainKeeper keeper(kPatience);
    for (const QString &step : steps) {
        QElapsedTimer timer;
        timer.start();
        if (step == u"write"_s)
            say("write", wordOf(keeper.write(u"vault/one"_s, kSecret)));
        else if (step == u"read"_s)
            say("read", wordOf(keeper.read(u"vault/one"_s), kSecret));
        else if (step == u"missing"_s)
            say("missing", wordOf(keeper.read(u"vault/other"_s), kSecret));
        else
            QTest::qWait(1500);
        if (timer.elapsed() > kPatience.count() + 2000)
            say("slow", QString::number(timer.elapsed()));
    }
    return 0;
}

QString programs(const QStringList &names)
{
    QStringList missing;
    for (const QString &name : names) {
        if (QStandardPaths::findExecutable(name).isEmpty())
            missing << name;
    }
    return missing.join(u' ');
}

/// A home with room for keyrings, thrown away afterwards.
struct Home {
    QTemporaryDir dir;
    Home()
    {
        QDir(dir.path()).mkpath(u"run"_s);
        QDir(dir.path()).mkpath(u".local/share/keyrings"_s);
        QFile::setPermissions(dir.filePath(u"run"_s), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    [[nodiscard]] QProcessEnvironment environment(bool display = false) const
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert(u"HOME"_s, dir.path());
        all.insert(u"XDG_RUNTIME_DIR"_s, dir.filePath(u"run"_s));
        all.insert(u"PROBE"_s, QCoreApplication::applicationFilePath());
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL", "WAYLAND_DISPLAY"})
            all.remove(QLatin1String(name));
        if (!display)
            all.remove(u"DISPLAY"_s);
        return all;
    }
};

struct Answers {
    QHash<QString, QString> words;
    QString text;
    [[nodiscard]] QString operator[](const char *what) const { return words.value(QLatin1String(what)); }
};

Answers run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(60'000);
    Answers answers{{}, QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())};
    for (const QString &line : answers.text.split(u'\n'))
        answers.words.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    return answers;
}

Answers inSession(const QString &script, const QProcessEnvironment &environment, const QStringList &bus = {})
{
    return run(u"dbus-run-session"_s, bus + QStringList{u"--"_s, u"bash"_s, u"-c"_s, script}, environment);
}

const QString kUnlock = u"printf %s ci-pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null; "_s;

} // namespace

class TstKeychain final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void unlockedDaemonKeepsAndGivesBack();
    void withoutBusThereIsNoKeyring();
    void busWithoutSecretServiceIsNoKeyring();
    void daemonWithoutKeyringReadsAsUnknown();
    void lockedKeyringReadsAsUnknown();
    void unansweredPromptEndsByOurTimer();
    void frozenDaemonEndsByOurTimerAndMayAnswerLate();
};

void TstKeychain::initTestCase()
{
    if (const QString missing = programs({u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}); !missing.isEmpty())
        QSKIP(qPrintable(u"needs "_s + missing));
}

void TstKeychain::unlockedDaemonKeepsAndGivesBack()
{
    const Home home;
    const Answers answers = inSession(kUnlock + u"\"$PROBE\" --probe write read missing"_s, home.environment());
    QVERIFY2(answers["write"] == u"ok"_s, qPrintable(answers.text));
    QCOMPARE(answers["read"], u"ok"_s);
    QCOMPARE(answers["missing"], u"not_found"_s);
    QVERIFY(!answers.words.contains(u"slow"_s));
}

void TstKeychain::withoutBusThereIsNoKeyring()
{
    const Home home;
    QProcessEnvironment environment = home.environment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + home.dir.filePath(u"run/none"_s));
    const Answers answers = run(QCoreApplication::applicationFilePath(), {u"--probe"_s, u"write"_s, u"read"_s}, environment);
    QVERIFY2(answers["write"] == u"offline"_s, qPrintable(answers.text));
    QCOMPARE(answers["read"], u"offline"_s);
    QVERIFY(!answers.words.contains(u"slow"_s));
}

void TstKeychain::busWithoutSecretServiceIsNoKeyring()
{
    const Home home;
    const QString config = home.dir.filePath(u"bus.conf"_s);
    QFile file(config);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
               "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
               "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    file.close();
    const Answers answers = inSession(u"\"$PROBE\" --probe write read"_s, home.environment(), {u"--config-file="_s + config});
    QVERIFY2(answers["write"] == u"offline"_s, qPrintable(answers.text));
    QCOMPARE(answers["read"], u"offline"_s);
}

void TstKeychain::daemonWithoutKeyringReadsAsUnknown()
{
    const Home home;
    const Answers answers = inSession(u"\"$PROBE\" --probe read write"_s, home.environment());
    QVERIFY2(answers["read"] == u"not_found"_s, qPrintable(answers.text));
    QVERIFY(answers["write"] != u"ok"_s);
}

void TstKeychain::lockedKeyringReadsAsUnknown()
{
    const Home home;
    const Answers made = inSession(kUnlock + u"\"$PROBE\" --probe write"_s, home.environment());
    QVERIFY2(made["write"] == u"ok"_s, qPrintable(made.text));
    const Answers answers = inSession(u"printf %s wrong | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; \"$PROBE\" --probe read write"_s,
                                      home.environment());
    QVERIFY2(answers["read"] == u"not_found"_s, qPrintable(answers.text));
    QCOMPARE(answers["write"], u"forbidden"_s);
}

void TstKeychain::unansweredPromptEndsByOurTimer()
{
    if (const QString missing = programs({u"Xvfb"_s, u"xvfb-run"_s, u"/usr/libexec/gcr-prompter"_s}); !missing.isEmpty())
        QSKIP(qPrintable(u"needs "_s + missing));
    const Home home;
    const Answers made = inSession(kUnlock + u"\"$PROBE\" --probe write"_s, home.environment());
    QVERIFY2(made["write"] == u"ok"_s, qPrintable(made.text));
    const QString script = u"dbus-update-activation-environment DISPLAY; gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; \"$PROBE\" --probe write"_s;
    QProcessEnvironment environment = home.environment(true);
    const Answers answers = run(u"xvfb-run"_s, {u"-a"_s, u"dbus-run-session"_s, u"--"_s, u"bash"_s, u"-c"_s, script}, environment);
    QVERIFY2(answers["write"] == u"busy"_s, qPrintable(answers.text));
    QVERIFY(!answers.words.contains(u"slow"_s));
}

void TstKeychain::frozenDaemonEndsByOurTimerAndMayAnswerLate()
{
    const Home home;
    // The daemon is a child of this very shell, so that no other one is touched.
    const QString start = u"printf %s ci-pass | gnome-keyring-daemon --unlock --foreground --components=secrets >/dev/null 2>&1 & daemon=$!; "
                          "for i in $(seq 50); do dbus-send --session --dest=org.freedesktop.secrets --print-reply / org.freedesktop.DBus.Peer.Ping >/dev/null 2>&1 && break; sleep 0.1; done; "_s;
    const QString stop = u"\"$PROBE\" --probe write; kill -STOP $daemon; \"$PROBE\" --probe read; (sleep 4; kill -CONT $daemon) & "
                         "\"$PROBE\" --probe missing wait wait read; echo end=$?; kill $daemon"_s;
    const Answers answers = inSession(start + stop, home.environment());
    QVERIFY2(answers["write"] == u"ok"_s, qPrintable(answers.text));
    QVERIFY2(answers.text.contains(u"read=busy"_s), qPrintable(answers.text));
    QCOMPARE(answers["missing"], u"busy"_s);
    QVERIFY2(answers.text.contains(u"read=ok"_s), qPrintable(answers.text)); // the same process, after the late answer
    QCOMPARE(answers["end"], u"0"_s);
    QVERIFY(!answers.words.contains(u"slow"_s));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "--probe") == 0)
        return probe(QCoreApplication::arguments().mid(2));
    TstKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
