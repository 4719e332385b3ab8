// Everybody of a demo is found by the full number, and then no byte of any file holds one: feed, store, exports, lists,
// pictures, logs, in every form that a program might leave a number in. All 1,000 numbers are looked for in the files; by
// the command line a few are found per commit, all with `--full`.
#include "tests/app/byte_search.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <span>

using namespace stardesk::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPeople = 1000;
constexpr size_t kAsked = 30; // per commit

struct Run {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

struct Person {
    QString key;
    QByteArray number;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    file.write(bytes);
}

} // namespace

class TstIdentityLeaks final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everybodyIsFoundByTheFullNumber();
    void lastFourFinds();
    void whatIsExportedHoldsMasks();
    void aNumberOnTheCommandLineIsRefused();
    void closedVaultSkipsAndCounts();
    void noByteOfAnyFileHoldsANumber();
    void everyFormIsFoundWhereItIsPlanted();

private:
    Run cli(QStringList words, const QByteArray &input = {}, const QString &person = u"Sun"_s);
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir;
    std::vector<Person> m_people;
};

/// What it says, on both channels, is a log like any other.
Run TstIdentityLeaks::cli(QStringList words, const QByteArray &input, const QString &person)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"STARDESK_DEMO_OPERATOR"_s, person);
    environment.insert(u"XDG_DATA_HOME"_s, path(u"home"_s));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CLI_PROGRAM), QStringList{u"--profile"_s, path(u"store"_s), u"--format"_s, u"json"_s, u"--quiet"_s} + words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000))
        return {};
    Run run{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    writeFile(path(u"log.txt"_s), run.out + run.err);
    return run;
}

void TstIdentityLeaks::initTestCase()
{
    const Run made = cli({u"demo"_s, u"--to"_s, path(u"feed"_s), u"--couriers"_s, QString::number(kPeople), u"--sellers"_s, u"20"_s, u"--claims"_s,
                          u"20"_s, u"--days"_s, u"40"_s, u"--truth"_s, path(u"truth.csv"_s)});
    QVERIFY2(made.exit == 0, made.err.constData());
    const Run synced = cli({u"sync"_s, path(u"feed"_s), u"--trust"_s, path(u"feed.pub"_s)});
    QVERIFY2(synced.exit == 0, synced.err.constData());
    QCOMPARE(synced.json()[u"sealed_rows_skipped"_s].toInt(-1), 0);
    for (const QByteArray &line : bytesOf(path(u"truth.csv"_s)).split('\n').mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        if (cells.size() == 3)
            m_people.push_back({QString::fromUtf8(cells[0]), cells[2]});
    }
    QCOMPARE(int(m_people.size()), kPeople);
}

void TstIdentityLeaks::everybodyIsFoundByTheFullNumber()
{
    const bool all = qEnvironmentVariable("STARDESK_FULL") == u"1"_s;
    QElapsedTimer timer;
    timer.start();
    int asked = 0;
    for (const Person &person : std::span(m_people).first(all ? m_people.size() : kAsked)) {
        const Run run = cli({u"search"_s, u"-"_s}, person.number + '\n');
        QVERIFY2(run.exit == 0, run.err.constData());
        ++asked;
        const QJsonArray hits = run.json()[u"hits"_s].toArray();
        const auto hit = std::ranges::find_if(hits, [&](const QJsonValue &found) { return found[u"id"_s].toString() == person.key; });
        QVERIFY(hit != hits.end());
        QCOMPARE((*hit)[u"match"_s].toString(), u"id_number"_s);
        QCOMPARE(hits.size(), std::ranges::count(m_people, person.number, &Person::number)); // a few are registered twice
    }
    qInfo("%d people found by their number in %lld ms", asked, timer.elapsed());
    QCOMPARE(cli({u"search"_s, u"-"_s}, m_people[0].number, u"Wang"_s).exit, 4);
}

void TstIdentityLeaks::lastFourFinds()
{
    const Run run = cli({u"search"_s, u"-"_s}, m_people[1].number.right(4));
    QCOMPARE(run.exit, 0);
    bool found = false;
    const QJsonArray hits = run.json()[u"hits"_s].toArray();
    for (const QJsonValue &hit : hits)
        found = found || hit[u"id"_s].toString() == m_people[1].key;
    QVERIFY(found);
}

void TstIdentityLeaks::whatIsExportedHoldsMasks()
{
    for (const QString &ending : {u"csv"_s, u"tsv"_s, u"xlsx"_s})
        QCOMPARE(cli({u"export"_s, u"couriers"_s, u"--to"_s, path(u"couriers."_s + ending), u"--columns"_s, u"id,name,id_masked"_s}).exit, 0);
    const QByteArray csv = bytesOf(path(u"couriers.csv"_s));
    QVERIFY(csv.contains(m_people[0].number.left(1) + QByteArray(16, '*') + m_people[0].number.right(1)));
    QCOMPARE(cli({u"list"_s, u"couriers"_s, u"--limit"_s, u"100000"_s}).exit, 0);
    QCOMPARE(cli({u"show"_s, u"courier"_s, m_people[0].key}).exit, 0);
    QCOMPARE(cli({u"explain"_s, u"courier"_s, m_people[0].key}).exit, 0);
    QCOMPARE(cli({u"identity"_s}).exit, 0);
    QCOMPARE(cli({u"report"_s, u"courier"_s, m_people[0].key, u"--to"_s, path(u"courier.pdf"_s)}).exit, 0);
    QVERIFY(cli({u"doctor"_s}).exit <= 1);
    const QString console = QFileInfo(QStringLiteral(CLI_PROGRAM)).path() + u"/stardesk"_s;
    if (!QFileInfo::exists(console))
        return; // built without the window
    for (const QString &page : {u"couriers"_s, u"courier"_s, u"identity"_s, u"today"_s, u"palette"_s})
        QProcess::execute(console, {u"--profile"_s, path(u"store"_s), u"--render"_s, page, u"--to"_s, path(page + u".png"_s)});
}

void TstIdentityLeaks::aNumberOnTheCommandLineIsRefused()
{
    QProcess process;
    process.start(QStringLiteral(CLI_PROGRAM), {u"--profile"_s, path(u"store"_s), u"search"_s, QString::fromLatin1(m_people[0].number)});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(!process.readAllStandardError().contains(m_people[0].number));
}

void TstIdentityLeaks::closedVaultSkipsAndCounts()
{
    QCOMPARE(cli({u"vault"_s, u"close"_s}).json()[u"state"_s].toString(), u"closed"_s);
    QCOMPARE(cli({u"search"_s, u"-"_s}, m_people[0].number).exit, 4);
    QCOMPARE(cli({u"list"_s, u"couriers"_s}).exit, 0); // everything else works
    QCOMPARE(cli({u"vault"_s, u"open"_s}).json()[u"state"_s].toString(), u"open"_s);
    QCOMPARE(cli({u"vault"_s, u"init"_s}).exit, 1);
    QCOMPARE(cli({u"search"_s, u"-"_s}, m_people[0].number).exit, 0);
}

void TstIdentityLeaks::noByteOfAnyFileHoldsANumber()
{
    ByteSearch search;
    for (const Person &person : m_people)
        search.add(person.number);
    QElapsedTimer timer;
    timer.start();
    const QStringList found = search.inFolder(m_dir.path(), path(u"truth.csv"_s));
    qInfo("%zu people, %d files, %lld bytes, %zu forms, %lld ms", m_people.size(), search.files(), search.bytes(), search.patterns(), timer.elapsed());
    QVERIFY2(found.isEmpty(), qPrintable(found.mid(0, 5).join(u'\n')));
    QVERIFY(search.files() > 20);
}

/// The control: the same search over the same kinds of files with a number in them.
void TstIdentityLeaks::everyFormIsFoundWhereItIsPlanted()
{
    const QByteArray number = m_people[0].number;
    ByteSearch search;
    for (const Person &person : m_people)
        search.add(person.number);
    QByteArray wide;
    for (const char c : number)
        wide.append('\0').append(c);
    QByteArray integer(8, '\0');
    qToBigEndian(number.left(17).toLongLong(), integer.data());
    QList<QByteArray> planted{"text " + number + " text", "x" + wide + "yy", "xx" + wide.mid(1) + '\0', integer + "abc", "h" + number.toHex()};
    for (int shift = 0; shift < 3; ++shift)
        planted << (QByteArray(shift, 'a') + number + "tail").toBase64();
    const QByteArray raw = "{\"number\":\"" + number + "\"}\n";
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(raw.size()))), '\0');
    packed.resize(qsizetype(ZSTD_compress(packed.data(), size_t(packed.size()), raw.constData(), size_t(raw.size()), 3)));
    planted << "SDSEAL" + packed;
    for (const QByteArray &bytes : planted)
        QVERIFY2(!search.inBytes(bytes).isEmpty(), bytes.toHex().constData());
    QVERIFY(!search.inFolder(m_dir.path()).isEmpty()); // the truth file itself
}

QTEST_GUILESS_MAIN(TstIdentityLeaks)
#include "tst_identity_leaks.moc"
