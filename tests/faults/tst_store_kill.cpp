/// kill -9 in every phase of an import: afterwards the old state or the new one, never a mix, and no leftovers. The
/// child that dies is this program again.
#include "models/columns/column_set.h"
#include "models/columns/table_columns.h"
#include "models/store/delta_writer.h"
#include "models/store/feed_store.h"
#include "models/store/sql_connection.h"
#include "tests/store/store_fixture.h"

#include <QtCore/QProcess>
#include <QtCore/QByteArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <chrono>
#include <csignal>
#include <map>
#include <random>
#include <thread>
#include <unistd.h>

using namespace stardesk;
using namespace stardesk::test;

namespace {

constexpr int kBatches = 8;
constexpr int kBatchRows = 1500;
constexpr int kChunkRows = kBatches * kBatchRows;
constexpr int kInPlaceParts = 24;

const QStringList kSnapshotPhases = {QStringLiteral("insert"), QStringLiteral("check"),  QStringLiteral("columns"),
                                     QStringLiteral("sync"),   QStringLiteral("switch"), QStringLiteral("switched")};
const QStringList kDeltaPhases = {QStringLiteral("insert"), QStringLiteral("check"), QStringLiteral("columns"),
                                  QStringLiteral("commit"), QStringLiteral("committed")};

RecordBatch people(int first, qint64 version)
{
    RecordBatch batch(*recordType("person"));
    for (int n = first; n < first + kBatchRows; ++n) {
        batch.ops.push_back(RecordOp::Upsert);
        batch.keys.append("p" + std::to_string(100000 + n));
        batch.versions.push_back(version);
        for (BatchField &field : batch.fields) {
            field.texts.append("version " + std::to_string(version));
            field.ints.push_back(version);
        }
    }
    return batch;
}

std::vector<TypeTotal> allPeople(qint64 version)
{
    TypeTotal total{"person", kChunkRows, {}};
    for (int n = 0; n < kChunkRows; ++n)
        total.sum.add("person", "p" + std::to_string(100000 + n), version);
    return {total};
}

/// The name column, so that the columns can be compared with the rows.
class NameBuilder final : public TableBuilder {
public:
    NameBuilder() : m_set("couriers", tableDef("couriers")->columns) { }
    void add(const RecordBatch &batch, std::span<const Ordinal> ordinals) override
    {
        m_set.appendRows(Ordinal(ordinals.size()));
        for (size_t row = 0; row < ordinals.size(); ++row)
            m_set.edit("name").setText(ordinals[row], batch.fields[0].texts.at(row));
    }
    Result<ColumnSet> build(const BuildContext &) override
    {
        m_set.settle();
        return m_set;
    }

private:
    ColumnSet m_set;
};

class NamePatcher final : public ColumnPatcher {
public:
    std::string_view table() const override { return "couriers"; }
    Result<> before(FeedReader &, const RecordBatch &, const DeltaRows &) override
    {
        return {};
    }
    bool isTouched() const override { return true; }
    Result<> patch(FeedReader &reader, ColumnSet &columns) override
    {
        for (Ordinal row = 0; row < columns.rowCount(); ++row)
            columns.edit("name").setText(row, reader.readRow("person", row)->text("name").toStdString());
        return {};
    }
};

void dieAfter(int microseconds)
{
    if (microseconds == 0)
        ::kill(::getpid(), SIGKILL);
    std::thread([microseconds] {
        std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
        ::kill(::getpid(), SIGKILL);
    }).detach();
}

bool runImport(StoreFolder &folder, bool delta, qint64 version, Job &job)
{
    const auto feed = [&](auto &writer) {
        for (int i = 0; i < kBatches; ++i) {
            RecordBatch batch = people(i * kBatchRows, version);
            if (!writer.add(batch))
                return false;
        }
        return bool(writer.finish(allPeople(version), metaOf(version))) && bool(writer.commit());
    };
    if (delta) {
        std::vector<std::unique_ptr<ColumnPatcher>> patchers;
        patchers.push_back(std::make_unique<NamePatcher>());
        auto writer = DeltaWriter::begin(folder, std::move(patchers), job);
        return writer && feed(**writer);
    }
    std::vector<std::unique_ptr<TableBuilder>> builders;
    builders.push_back(std::make_unique<NameBuilder>());
    auto writer = GenerationWriter::begin(folder, std::move(builders), job);
    return writer && feed(**writer);
}

/// The control: the same rows, written in place into the file people read, without a transaction of any kind; dies
/// before part `deadly` of kInPlaceParts.
void overwriteInPlace(const StoreFolder &folder, qint64 version, int deadly)
{
    auto sql = SqlConnection::open(folder.generationFile(folder.current()), SqlMode::ReadWrite);
    (void)(*sql)->run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;");
    constexpr int kPartRows = kChunkRows / kInPlaceParts;
    for (int part = 0; part < kInPlaceParts; ++part) {
        if (part == deadly)
            dieAfter(0);
        const QByteArray range = " WHERE ordinal >= " + QByteArray::number(part * kPartRows) + " AND ordinal < "
            + QByteArray::number((part + 1) * kPartRows);
        (void)(*sql)->run("UPDATE person SET v = " + QByteArray::number(version) + range);
    }
    (void)(*sql)->run("UPDATE meta SET value = " + QByteArray::number(version) + " WHERE name = 'seq'");
}

/// child FOLDER snapshot|delta|inplace VERSION PHASE MICROSECONDS (inplace: the part it dies before)
int child(const QStringList &arguments)
{
    auto folder = StoreFolder::open(arguments[0], StoreFolder::Access::Writer);
    if (!folder)
        return 3;
    const qint64 version = arguments[2].toLongLong();
    const QString phase = arguments[3];
    const int delay = arguments[4].toInt();
    if (arguments[1] == QLatin1String("inplace")) {
        overwriteInPlace(**folder, version, delay);
        return 0;
    }
    Job job([&](const JobProgress &progress) {
        if (progress.phase == phase)
            dieAfter(delay);
    });
    const bool done = runImport(**folder, arguments[1] == QLatin1String("delta"), version, job);
    return done ? 0 : 4;
}

/// The version of everything, -1 for a mix or damage.
qint64 stateOf(const StoreFolder &folder)
{
    auto store = FeedStore::open(folder);
    if (!store || !(*store)->check(false))
        return -1;
    const qint64 seq = (*store)->meta().seq;
    RecordBatch batch(*recordType("person"));
    std::vector<Ordinal> ordinals;
    Ordinal next = 0;
    if (!(*store)->reader().scan(0, kChunkRows + 1, batch, &ordinals, &next) || batch.rows() != kChunkRows)
        return -1;
    auto columns = (*store)->columns("couriers");
    auto totals = (*store)->totals();
    if (!columns || !totals || (*columns)->rowCount() != kChunkRows)
        return -1;
    RecordSum sum;
    for (size_t row = 0; row < batch.rows(); ++row) {
        sum.add("person", batch.keys.at(row), batch.versions[row]);
        const std::string_view name = batch.fields[0].texts.at(row);
        if (batch.versions[row] != seq || (*columns)->column("name").textAt(Ordinal(row)) != name)
            return -1;
    }
    const auto stored = std::ranges::find(*totals, std::string("person"), &TypeTotal::type);
    return stored->sum == sum && stored->rows == kChunkRows ? seq : -1;
}

} // namespace

class TstStoreKill : public QObject {
    Q_OBJECT

private slots:
    void init();
    void snapshotImports();
    void deltaImports();
    void controlInPlaceMixes();

private:
    struct Tally {
        int killed = 0, old = 0, fresh = 0, mixed = 0, leftovers = 0;
    };
    bool runChild(const char *kind, qint64 version, const QString &phase, int delay);
    void judge(qint64 before, qint64 after, Tally &tally);
    void killInEveryPhase(const char *kind, const QStringList &phases, int each);

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::mt19937 m_random{20240601};
};

void TstStoreKill::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("store"));
    auto folder = StoreFolder::open(m_path, StoreFolder::Access::Writer);
    QVERIFY(folder.ok());
    Job job;
    QVERIFY(runImport(**folder, false, 1, job));
    QCOMPARE(stateOf(**folder), 1);
}

/// True when the child was killed, and did not finish first.
bool TstStoreKill::runChild(const char *kind, qint64 version, const QString &phase, int delay)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("child"), m_path, QLatin1String(kind), QString::number(version), phase,
                   QString::number(delay)});
    process.waitForFinished(60000);
    return process.exitStatus() == QProcess::CrashExit;
}

void TstStoreKill::judge(qint64 before, qint64 after, Tally &tally)
{
    auto folder = StoreFolder::open(m_path, StoreFolder::Access::Writer); // the next start: sweeps
    QVERIFY(folder.ok());
    const qint64 state = stateOf(**folder);
    tally.old += state == before;
    tally.fresh += state == after;
    tally.mixed += state != before && state != after;
    const int kept = (*folder)->previous().isEmpty() ? 1 : 2;
    tally.leftovers
        += QDir(m_path).entryList({QStringLiteral("gen-*.db"), QStringLiteral("*.tmp")}, QDir::Files).size() != kept;
}

void TstStoreKill::killInEveryPhase(const char *kind, const QStringList &phases, int each)
{
    std::map<QString, Tally> table;
    qint64 version = 1;
    for (const QString &phase : phases) {
        Tally &tally = table[phase];
        // Now at the start of the phase, now somewhere behind it. A delay longer than the rest of the import ends
        // without a kill: tried again with another.
        for (int tries = 0; tally.killed < each && tries < each * 10; ++tries) {
            auto folder = StoreFolder::open(m_path, StoreFolder::Access::Writer);
            const qint64 before = stateOf(**folder);
            folder = fail(Failure::Code::Busy, ""); // lets go of the lock
            version = before + 1;
            const int spread = phase == QLatin1String("insert") ? 40000 : 3000;
            const bool last = phase == phases.last(); // nothing comes after it that a delay could meet
            const int delay = last || tally.killed % 2 == 0 ? 0 : int(m_random() % unsigned(spread));
            if (!runChild(kind, version, phase, delay))
                continue;
            ++tally.killed;
            judge(before, version, tally);
        }
    }
    for (const QString &phase : phases) {
        const Tally &t = table[phase];
        qInfo("%-9s %-9s killed %2d: old state %2d, new state %2d, mixed %d, leftovers %d", kind, qPrintable(phase),
              t.killed, t.old, t.fresh, t.mixed, t.leftovers);
        QCOMPARE(t.killed, each);
        QCOMPARE(t.mixed, 0);
        QCOMPARE(t.leftovers, 0);
    }
}

void TstStoreKill::snapshotImports()
{
    killInEveryPhase("snapshot", kSnapshotPhases, 5);
}

void TstStoreKill::deltaImports()
{
    killInEveryPhase("delta", kDeltaPhases, 5);
}

void TstStoreKill::controlInPlaceMixes()
{
    Tally tally;
    while (tally.killed < 10) {
        init();
        QVERIFY(runChild("inplace", 2, QStringLiteral("-"), 1 + int(m_random() % unsigned(kInPlaceParts - 1))));
        ++tally.killed;
        judge(1, 2, tally);
    }
    qInfo("in place (control) killed %d: old state %d, new state %d, mixed %d", tally.killed, tally.old, tally.fresh,
          tally.mixed);
    QCOMPARE(tally.mixed, tally.killed);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 7 && arguments[1] == QLatin1String("child"))
        return child(arguments.mid(2));
    TstStoreKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_store_kill.moc"
