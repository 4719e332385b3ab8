/// The command line beside an open window: the window carries the call out, by the same rules and with the same answer, and
/// what it shows is read again. Real programs on the caller's side; at the end a real window too.
#include "app/console/command_door.h"
#include "app/console/single_instance.h"
#include "app/shared/translations.h"
#include "app/shared/window_line.h"
#include "tests/desk/claim_feed.h"
#include "tests/screens/claims_window.h"

#include "models/desk/as_of_desk.h"
#include "models/desk/work_access.h"
#include "models/store/work_store.h"
#include "ui/theme/appearance.h"

#include <QtCore/QProcess>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

using namespace stardesk;
using namespace stardesk::testing;

namespace {

struct Answer {
    int exit = -1;
    QJsonObject json;
    QJsonObject error;
    [[nodiscard]] QString code() const { return json[u"refused"_s][0][u"code"_s].toString(); }
    /// What must be the same with a window and without: all but names made for the occasion.
    [[nodiscard]] QByteArray comparable() const
    {
        QJsonObject same = json;
        same.remove(u"batch"_s);
        QJsonArray done = same[u"done"_s].toArray();
        for (qsizetype i = 0; i < done.size(); ++i) {
            QJsonObject row = done[i].toObject();
            for (const char *made : {"decision", "document"})
                row.remove(QLatin1StringView(made));
            done[i] = row;
        }
        same[u"done"_s] = done;
        return QByteArray::number(exit) + QJsonDocument(same).toJson(QJsonDocument::Compact) + QJsonDocument(error).toJson(QJsonDocument::Compact);
    }
};

} // namespace

class TstCommandDoor final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theAnswerIsTheSameWithoutAWindow_data();
    void theAnswerIsTheSameWithoutAWindow();
    void theWindowShowsWhatWasDecided();
    void whatIsArmedStaysArmed();
    void manyAreDecidedAndUndoneAsOne();
    void anotherPersonOfTheDemoCalls();
    void thePastIsLookedAtMeanwhile();
    void anotherTimeIsNotHandedOver();
    void strangersAreHungUpOn();
    void aWindowThatClosesIsSaid();
    void aRealWindowCarriesOut();

private:
    Answer cli(const QString &store, const char *person, const QStringList &words);
    Answer beside(const char *person, const QStringList &words) { return cli(m_store, person, words); }
    /// The same store folder under another name: no window is open there.
    Answer alone(const char *person, const QStringList &words) { return cli(m_copy, person, words); }
    [[nodiscard]] QString shownState(const QString &claim) const;
    [[nodiscard]] static QByteArray nextLine(QLocalSocket &socket);

    Appearance m_look;
    std::unique_ptr<ClaimFeed> m_feed;
    SystemClock m_clock;
    QString m_store;
    QString m_copy;
    std::unique_ptr<ClaimsWindow> m_window;
    std::unique_ptr<CommandDoor> m_door;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<QSignalSpy> m_carriedOut;
};

void TstCommandDoor::initTestCase()
{
    qInstallMessageHandler(catchWarnings);
    m_look.setColorScheme(ColorScheme::Light);
    installTranslations(u"en"_s); // as the program does
}

void TstCommandDoor::init()
{
    caughtWarnings().clear();
    m_feed = std::make_unique<ClaimFeed>();
    addSituations(*m_feed);
    m_store = m_feed->filePath(u"store"_s);
    m_copy = m_feed->filePath(u"copy"_s);
    for (const QString &store : {m_store, m_copy}) {
        const QString failed = m_feed->syncInto(store, m_clock);
        QVERIFY2(failed.isNull(), qPrintable(failed));
    }
    m_window = claimsWindowOf("wang", m_store, m_clock);
    QVERIFY(m_window);
    m_door = std::make_unique<CommandDoor>(m_window->workspace);
    m_instance = std::make_unique<SingleInstance>(m_store);
    connect(m_instance.get(), &SingleInstance::visited, m_door.get(), &CommandDoor::receive);
    connect(m_door.get(), &CommandDoor::carriedOut, &m_window->held, &HeldDecisions::refresh);
    connect(m_door.get(), &CommandDoor::carriedOut, m_window->page, &ClaimsPage::refreshBeside);
    m_carriedOut = std::make_unique<QSignalSpy>(m_door.get(), &CommandDoor::carriedOut);
    m_instance->listen();
}

void TstCommandDoor::cleanup()
{
    m_carriedOut.reset();
    m_instance.reset();
    m_door.reset();
    m_window.reset();
    QVERIFY2(caughtWarnings().isEmpty(), qPrintable(caughtWarnings().join(u'\n')));
}

/// The window's event loop runs on meanwhile.
Answer TstCommandDoor::cli(const QString &store, const char *person, const QStringList &words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"STARDESK_DEMO_OPERATOR"_s, QString::fromLatin1(person));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CLI_PROGRAM), QStringList{u"--profile"_s, store, u"--format"_s, u"json"_s, u"--quiet"_s} + words);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000))
        return {};
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
            QJsonDocument::fromJson(process.readAllStandardError()).object()};
}

QString TstCommandDoor::shownState(const QString &claim) const
{
    if (!m_window->settled())
        return {};
    const auto &model = m_window->page->model();
    return model.index(model.rowOfKey(claim), model.columnOf("state")).data(RawValueRole).toString();
}

QByteArray TstCommandDoor::nextLine(QLocalSocket &socket)
{
    return QTest::qWaitFor([&] { return socket.canReadLine() || socket.state() == QLocalSocket::UnconnectedState; }, kPatienceMs) ? socket.readLine() : QByteArray();
}

void TstCommandDoor::theAnswerIsTheSameWithoutAWindow_data()
{
    QTest::addColumn<QByteArray>("person");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *name, const char *person, const QStringList &words, int exit) {
        QTest::newRow(name) << QByteArray(person) << words << exit;
    };
    row("decide", "wang", {u"decide"_s, u"X5"_s, u"approve"_s}, 0);
    row("propose", "wang", {u"decide"_s, u"X4"_s, u"approve"_s, u"--amount"_s, u"499.99"_s, u"--note"_s, u"because it was agreed so"_s}, 0);
    row("own proposal", "wang", {u"decide"_s, u"X1"_s, u"confirm"_s}, 1);
    row("own proposal in Chinese", "wang", {u"--lang"_s, u"zh_CN"_s, u"decide"_s, u"X1"_s, u"confirm"_s}, 1);
    row("no reason", "wang", {u"decide"_s, u"X7"_s, u"reject"_s}, 1);
    row("no right", "zhao", {u"decide"_s, u"X5"_s, u"approve"_s}, 4);
    row("no such claim", "wang", {u"decide"_s, u"no-such"_s, u"approve"_s}, 2);
    row("no such claim in Spanish", "wang", {u"--lang"_s, u"es"_s, u"decide"_s, u"no-such"_s, u"approve"_s}, 2);
    row("document", "sun", {u"claim"_s, u"attach"_s, u"X3"_s, QStringLiteral(SOURCE_DIR "/LICENSE"), u"--kind"_s, u"chat"_s}, 0);
    row("file of another kind", "sun", {u"claim"_s, u"attach"_s, u"X3"_s, QStringLiteral(CLI_PROGRAM)}, 3);
    row("parcel", "sun", {u"claim"_s, u"open"_s, u"P-free"_s}, 0);
    row("incident", "wang", {u"claim"_s, u"incident"_s, u"I-1"_s}, 0);
    row("send", "wang", {u"outbox"_s, u"send"_s}, 0);
    row("nothing to undo", "wang", {u"undo"_s}, 2);
}

void TstCommandDoor::theAnswerIsTheSameWithoutAWindow()
{
    QFETCH(QByteArray, person);
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    const Answer handed = beside(person.constData(), words);
    QVERIFY2(handed.exit == exit, handed.comparable().constData());
    QCOMPARE(m_carriedOut->count(), exit == 2 || exit == 3 ? 0 : 1); // a failure stores nothing
    QCOMPARE(handed.comparable(), alone(person.constData(), words).comparable());
    QCOMPARE(m_carriedOut->count(), exit == 2 || exit == 3 ? 0 : 1);
}

void TstCommandDoor::theWindowShowsWhatWasDecided()
{
    QCOMPARE(shownState(u"X5"_s), u"SUBMITTED"_s);
    const Answer decided = beside("wang", {u"decide"_s, u"X5"_s, u"approve"_s});
    QCOMPARE(decided.exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(shownState(u"X5"_s), u"APPROVED"_s, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->bar.isVisible(), kPatienceMs);
    QCOMPARE(m_window->held.held().front().id, decided.json[u"done"_s][0][u"decision"_s].toString());
    QCOMPARE(WorkAccess::forReading(m_store)->work().auditHead()->count, 1);
    QCOMPARE(beside("wang", {u"undo"_s}).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(shownState(u"X5"_s), u"SUBMITTED"_s, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->bar.isVisible(), kPatienceMs);
    QCOMPARE(m_carriedOut->count(), 2);
}

/// Somebody is about to decide on one claim while a program decides on another.
void TstCommandDoor::whatIsArmedStaysArmed()
{
    QVERIFY(m_window->showClaim(u"X7"_s));
    m_window->press(Qt::Key_A);
    QVERIFY(m_window->panel().isArmed());
    QCOMPARE(beside("wang", {u"decide"_s, u"X5"_s, u"approve"_s}).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(shownState(u"X5"_s), u"APPROVED"_s, kPatienceMs);
    QVERIFY(m_window->panel().isArmed());
    QSignalSpy done(m_window->page, &ClaimsPage::decided);
    m_window->press(Qt::Key_Return);
    QVERIFY(!done.isEmpty() || done.wait(kPatienceMs));
    QTRY_COMPARE_WITH_TIMEOUT(shownState(u"X7"_s), u"APPROVED"_s, kPatienceMs);
}

void TstCommandDoor::manyAreDecidedAndUndoneAsOne()
{
    QFile file(m_feed->filePath(u"claims.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("id,version\nX13a,\nX13mine,\nX13b,\nX13stale,0\nX13c,\n") > 0);
    file.close();
    const QStringList words{u"decide"_s, u"approve"_s, u"--claims"_s, file.fileName()};
    const Answer many = beside("wang", words);
    QCOMPARE(many.exit, 1);
    QCOMPARE(many.json[u"done"_s].toArray().size(), 3);
    QCOMPARE(many.comparable(), alone("wang", words).comparable());
    QTRY_COMPARE_WITH_TIMEOUT(shownState(u"X13a"_s), u"APPROVED"_s, kPatienceMs);
    const Answer undone = beside("wang", {u"undo"_s, many.json[u"batch"_s].toString()});
    QCOMPARE(undone.json[u"undone"_s].toArray().size(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(shownState(u"X13a"_s), u"SUBMITTED"_s, kPatienceMs);
    QCOMPARE(m_carriedOut->count(), 2);
}

/// In a demo a person is chosen by name: the window goes on as its own, what was stored is the caller's.
void TstCommandDoor::anotherPersonOfTheDemoCalls()
{
    QCOMPARE(beside("zhao", {u"decide"_s, u"X1"_s, u"confirm"_s}).exit, 0);
    QCOMPARE(m_carriedOut->count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(shownState(u"X1"_s), u"APPROVED"_s, kPatienceMs);
    const auto access = WorkAccess::forReading(m_store);
    QCOMPARE(access->work().openEntries()->front().decision.actor, u"zhao"_s);
    QCOMPARE(m_window->workspace.personName(), u"wang"_s);
    QVERIFY(!m_window->bar.isVisible()); // not his to undo
}

/// Nothing can be decided in the past; the command line is in the present all the same.
void TstCommandDoor::thePastIsLookedAtMeanwhile()
{
    Job job;
    const AsOfDesk desk(m_window->workspace.session());
    const auto ends = desk.periodEnds();
    QVERIFY(ends && !ends->empty());
    const auto past = desk.prepare(ends->front(), job);
    QVERIFY(past && m_window->workspace.openPast(*past) && m_window->settled());
    QCOMPARE(beside("wang", {u"decide"_s, u"X5"_s, u"approve"_s}).exit, 0);
    QCOMPARE(m_carriedOut->count(), 1);
    QCOMPARE(shownState(u"X5"_s), u"SUBMITTED"_s); // as it was
    QVERIFY(m_window->workspace.open());
    QTRY_COMPARE_WITH_TIMEOUT(shownState(u"X5"_s), u"APPROVED"_s, kPatienceMs);
}

void TstCommandDoor::anotherTimeIsNotHandedOver()
{
    const QString later = instantIso(m_clock.nowMs() + kMsPerHour);
    QCOMPARE(beside("wang", {u"--now"_s, later, u"decide"_s, u"X5"_s, u"approve"_s}).exit, 0);
    QCOMPARE(m_carriedOut->count(), 0);
    QCOMPARE(beside("wang", {u"--now"_s, later, u"outbox"_s, u"send"_s}).exit, 0); // a demo store has the clock it is given
}

void TstCommandDoor::strangersAreHungUpOn()
{
    const auto call = [this](const QByteArray &said) {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(windowSocket(m_store));
        socket->write(said);
        return socket;
    };
    const auto other = call(windowLine({{u"hello"_s, u"0.0.0"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(other->state(), QLocalSocket::UnconnectedState, kPatienceMs);
    const auto endless = call(QByteArray(64 << 10, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(endless->state(), QLocalSocket::UnconnectedState, kPatienceMs);
    const auto unknown = call(windowLine({{u"hello"_s, QStringLiteral(STARDESK_VERSION)}}));
    QCOMPARE(windowObject(nextLine(*unknown))[u"ready"_s].toString(), QStringLiteral(STARDESK_VERSION));
    unknown->write(windowLine({{u"call"_s, QJsonObject{{u"do"_s, u"forget"_s}}}, {u"operator"_s, u"wang"_s}, {u"language"_s, u"en"_s}}));
    const Failure failure = failureFromLine(windowObject(nextLine(*unknown))[u"failure"_s].toObject());
    QCOMPARE(failure.code, Failure::Code::Malformed);
    const auto nobody = call(windowLine({{u"hello"_s, QStringLiteral(STARDESK_VERSION)}}));
    QVERIFY(!nextLine(*nobody).isEmpty());
    nobody->write(windowLine({{u"call"_s, QJsonObject{{u"do"_s, u"undo"_s}}}, {u"operator"_s, u"mallory"_s}, {u"language"_s, u"en"_s}}));
    QCOMPARE(failureFromLine(windowObject(nextLine(*nobody))[u"failure"_s].toObject()).code, Failure::Code::Forbidden);
    QSignalSpy links(m_instance.get(), &SingleInstance::called);
    const auto link = call("stardesk://claim/X5\n");
    QVERIFY(!links.isEmpty() || links.wait(kPatienceMs));
    QCOMPARE(links.front().front().toString(), u"stardesk://claim/X5"_s);
    QCOMPARE(m_carriedOut->count(), 0);
}

void TstCommandDoor::aWindowThatClosesIsSaid()
{
    QLocalServer closing;
    QVERIFY(closing.listen(windowSocket(m_copy)));
    connect(&closing, &QLocalServer::newConnection, this, [&] {
        QLocalSocket *socket = closing.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, socket, [socket] {
            while (socket->canReadLine()) {
                const QJsonObject line = windowObject(socket->readLine());
                if (line.contains("hello"_L1))
                    socket->write(windowLine({{u"ready"_s, line["hello"_L1]}}));
                else
                    socket->abort();
            }
        });
    });
    const Answer lost = alone("wang", {u"decide"_s, u"X5"_s, u"approve"_s});
    QCOMPARE(lost.exit, 3);
    QCOMPARE(lost.error[u"error"_s][u"code"_s].toString(), u"busy"_s);
    QCOMPARE(WorkAccess::forReading(m_copy)->work().auditHead()->count, 0); // handed over is handed over
}

void TstCommandDoor::aRealWindowCarriesOut()
{
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"STARDESK_DEMO_OPERATOR"_s, u"wang"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    window.setProcessEnvironment(environment);
    window.start(QStringLiteral(WINDOW_PROGRAM), {u"--profile"_s, m_copy});
    QVERIFY(window.waitForStarted());
    const auto isThere = [this] {
        QLocalSocket socket;
        socket.connectToServer(windowSocket(m_copy));
        if (!socket.waitForConnected(kPatienceMs))
            return false;
        socket.write(windowLine({{u"hello"_s, QStringLiteral(STARDESK_VERSION)}}));
        return windowObject(nextLine(socket)).contains("ready"_L1);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 60'000);
    const Answer decided = alone("wang", {u"decide"_s, u"X5"_s, u"approve"_s});
    QCOMPARE(decided.exit, 0);
    QCOMPARE(decided.json[u"done"_s][0][u"state"_s].toString(), u"APPROVED"_s);
    QFile lock(m_copy + u"/lock"_s); // names the process that wrote last
    QVERIFY(lock.open(QIODevice::ReadOnly));
    QCOMPARE(lock.readLine().trimmed(), QByteArray::number(window.processId()));
    window.terminate();
    QVERIFY(window.waitForFinished(60'000));
}

QTEST_MAIN(TstCommandDoor)
#include "tst_command_door.moc"
