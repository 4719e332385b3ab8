// Damage of every kind to a signed feed: single bits of head and root, thousands of changes to parts, manifests, zips.
// Each has a control with one defence taken away, which must let something through, or the test would prove nothing.
#include "models/core/job.h"
#include "models/core/text/failure_text.h"
#include "models/feed/ndjson_writer.h"
#include "models/feed/part_reader.h"
#include "models/feed/signed_document.h"
#include "models/feed/type_rows.h"
#include "tests/feed/feed_fixture.h"

#include <QtCore/QTemporaryDir>

#include <zstd.h>

using namespace stardesk;
using namespace stardesk::testing;
using namespace Qt::StringLiterals;

namespace {

/// A feed whose objects lie in memory, so that thousands of changed ones cost nothing.
class MemorySource final : public FeedSource {
public:
    class Object final : public FeedObject {
    public:
        explicit Object(QByteArray bytes) : m_bytes(std::move(bytes)) {}
        [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
        [[nodiscard]] Result<qint64> read(char *to, qint64 bytes) override
        {
            const qint64 count = qMin<qint64>(bytes, m_bytes.size() - m_at);
            std::copy_n(m_bytes.constData() + m_at, count, to);
            m_at += count;
            return count;
        }

    private:
        QByteArray m_bytes;
        qint64 m_at = 0;
    };
    [[nodiscard]] Result<std::unique_ptr<FeedObject>> open(const QByteArray &name) override
    {
        if (!objects.contains(name))
            return fail(Failure::Code::NotFound, "missing");
        return std::unique_ptr<FeedObject>(std::make_unique<Object>(objects.value(name)));
    }
    [[nodiscard]] qint64 countOthers(const QSet<QByteArray> &) override { return 0; }
    [[nodiscard]] QString describe() const override { return u"memory"_s; }

    QMap<QByteArray, QByteArray> objects;
};

MemorySource sourceOf(const QString &folder)
{
    MemorySource source;
    const auto tree = treeOf(folder);
    for (auto file = tree.begin(); file != tree.end(); ++file)
        source.objects.insert(file.key().toLatin1(), file.value());
    return source;
}

enum Mutation { Flip, Truncate, Splice, Append, ZeroBlock, kMutations };

QByteArray mutated(Random &random, const QByteArray &bytes, Mutation kind, const QByteArray &other)
{
    QByteArray changed = bytes;
    const qsizetype at = between(random, 0, bytes.size() - 1);
    switch (kind) {
    case Flip: changed[at] = char(changed[at] ^ (1 << between(random, 0, 7))); break;
    case Truncate: changed.truncate(at); break;
    case Splice: changed = bytes.left(at) + other.mid(between(random, 0, other.size() - 1)); break;
    case Append: changed += other.left(between(random, 1, other.size())); break;
    case ZeroBlock: std::fill_n(changed.data() + at, qMin<qsizetype>(between(random, 1, 64), bytes.size() - at), '\0'); break;
    case kMutations: break;
    }
    return changed;
}

/// A part read to its end: refused, or the rows it gave.
struct PartOutcome {
    bool accepted = false;
    std::string rows;
};

PartOutcome readPart(MemorySource &source, const FeedPart &part, qint64 toSeq, PartReader::Checks checks)
{
    FeedManifest manifest;
    manifest.toSeq = toSeq;
    manifest.parts = {part};
    const RecordType &type = *recordType(part.type.toStdString());
    TypeRows rows(source, manifest, type, checks);
    RecordBatch batch(type);
    PartOutcome outcome;
    const NdjsonWriter writer(type);
    for (;;) {
        const auto more = rows.next(batch, 1000);
        if (!more)
            return {};
        if (!*more)
            break;
        for (size_t row = 0; row < batch.rows(); ++row) {
            outcome.rows += batch.keys.at(row);
            writer.appendFields(outcome.rows, batch, row);
        }
    }
    outcome.accepted = true;
    return outcome;
}

QByteArray zstdOf(const QByteArray &raw, bool checksum, int windowLog = 0)
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, checksum ? 1 : 0);
    if (windowLog > 0)
        ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, windowLog);
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(raw.size()))), '\0');
    ZSTD_inBuffer in{raw.constData(), size_t(raw.size()), 0};
    ZSTD_outBuffer to{out.data(), size_t(out.size()), 0};
    // As a stream of unknown length: so the window is the one asked for, not the content's size.
    ZSTD_compressStream2(context, &to, &in, ZSTD_e_continue);
    ZSTD_compressStream2(context, &to, &in, ZSTD_e_end);
    ZSTD_freeCCtx(context);
    out.truncate(qsizetype(to.pos));
    return out;
}

QByteArray rawOf(const QByteArray &frame, qint64 rawBytes)
{
    QByteArray raw(rawBytes, '\0');
    const size_t size = ZSTD_decompress(raw.data(), size_t(raw.size()), frame.constData(), size_t(frame.size()));
    return ZSTD_isError(size) ? QByteArray() : raw;
}

struct Counts {
    int changed = 0;
    int accepted = 0;
    int wrong = 0; ///< accepted, with other rows than were published
};

class TstFeedMutations final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyBitOfTheHeadIsProtected();
    void everyBitOfTheRootIsProtected();
    void everyByteOfTheManifestIsProtected();
    void partMutationsAreRefused();
    void controlWithoutHashAndChecksumLetsChangesThrough();
    void bombStopsAtItsDeclaredSize();
    void wideWindowIsRefused();
    void frameWithoutChecksumIsRefused();
    void secondFrameIsRefused();
    void hugeObjectsAreNotRead();

private:
    Counts mutateParts(int times, PartReader::Checks checks, bool takeHashOfTheChanged);
    QTemporaryDir m_dir;
    MemorySource m_source;
    FeedPlan m_plan;
};

} // namespace

void TstFeedMutations::initTestCase()
{
    const World world(1, 60);
    VERIFY_OK(publish(world, m_dir.filePath(u"f"_s), testKey(), optionsAt(kNow)));
    m_source = sourceOf(m_dir.filePath(u"f"_s));
    auto plan = planFeed(m_source, trustOf(testKey()), kNow);
    VERIFY_OK(plan);
    m_plan = *plan;
}

void TstFeedMutations::everyBitOfTheHeadIsProtected()
{
    const QByteArray head = m_source.objects.value("head");
    int accepted = 0;
    for (qsizetype bit = 0; bit < head.size() * 8; ++bit) {
        QByteArray changed = head;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        MemorySource source = m_source;
        source.objects["head"] = changed;
        accepted += planFeed(source, trustOf(testKey()), kNow).ok();
    }
    qInfo("%lld bits flipped, %d accepted", qint64(head.size()) * 8, accepted);
    QCOMPARE(accepted, 0);
    // Control: without the signature, flips inside values (a date, a version, a hash) are read as if nothing were.
    const QByteArray json = parseSignedDocument(head, {})->json;
    int unsignedAccepted = 0;
    for (qsizetype bit = 0; bit < json.size() * 8; ++bit) {
        QByteArray changed = json;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        unsignedAccepted += parseFeedHead(changed).ok();
    }
    qInfo("control without signature: %d of %lld accepted", unsignedAccepted, qint64(json.size()) * 8);
    QVERIFY(unsignedAccepted > 100);
}

void TstFeedMutations::everyBitOfTheRootIsProtected()
{
    const QByteArray root = m_source.objects.value("root/1.json");
    int accepted = 0;
    for (qsizetype bit = 0; bit < root.size() * 8; ++bit) {
        QByteArray changed = root;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        accepted += verifyFirstRoot(changed, testKey().publicKey()).ok();
    }
    QCOMPARE(accepted, 0);
}

void TstFeedMutations::everyByteOfTheManifestIsProtected()
{
    const QByteArray name = manifestObjectName(m_plan.head.snapshot.manifest);
    const QByteArray manifest = m_source.objects.value(name);
    int accepted = 0;
    for (qsizetype at = 0; at < manifest.size(); ++at) {
        MemorySource source = m_source;
        source.objects[name][at] = char(manifest[at] ^ (1 << (at % 8)));
        accepted += planFeed(source, trustOf(testKey()), kNow).ok();
    }
    MemorySource cut = m_source;
    cut.objects[name].chop(1);
    QVERIFY(!planFeed(cut, trustOf(testKey()), kNow).ok());
    QCOMPARE(accepted, 0);
}

Counts TstFeedMutations::mutateParts(int times, PartReader::Checks checks, bool takeHashOfTheChanged)
{
    Counts counts;
    Random random(11);
    const QList<FeedPart> parts = m_plan.manifests[0].parts;
    for (int i = 0; i < times; ++i) {
        const FeedPart &part = parts[between(random, 0, parts.size() - 1)];
        const FeedPart &other = parts[between(random, 0, parts.size() - 1)];
        QByteArray good = m_source.objects.value(part.name);
        if (!checks.checksum)
            good = zstdOf(rawOf(good, part.rawBytes), false);
        const QByteArray bad = mutated(random, good, Mutation(i % kMutations), m_source.objects.value(other.name));
        if (bad == good)
            continue;
        ++counts.changed;
        MemorySource source = m_source;
        FeedPart claimed = part;
        if (takeHashOfTheChanged)
            claimed.bytes = qMax<qint64>(1, bad.size()); // the size alone would give a cut or longer part away
        source.objects[part.name] = bad;
        const PartOutcome outcome = readPart(source, claimed, 1, checks);
        counts.accepted += outcome.accepted;
        counts.wrong += outcome.accepted && outcome.rows != readPart(m_source, part, 1, PartReader::Checks()).rows;
    }
    return counts;
}

void TstFeedMutations::partMutationsAreRefused()
{
    const Counts counts = mutateParts(2000, PartReader::Checks(), false);
    qInfo("%d mutations, %d accepted", counts.changed, counts.accepted);
    QVERIFY(counts.changed > 1900);
    QCOMPARE(counts.accepted, 0);
}

void TstFeedMutations::controlWithoutHashAndChecksumLetsChangesThrough()
{
    const Counts counts = mutateParts(2000, {.hash = false, .checksum = false, .rawHash = false}, true);
    qInfo("control without hash and checksum: %d of %d accepted, %d with other rows", counts.accepted, counts.changed, counts.wrong);
    QVERIFY(counts.wrong > 0);
}

namespace {

/// A source with one part of these bytes, and how the manifest would name it.
FeedPart partOf(MemorySource &source, const QByteArray &bytes, qint64 rawBytes)
{
    FeedPart part;
    part.name = partObjectName(Sha256::hexOf(bytes));
    part.bytes = bytes.size();
    part.rawBytes = rawBytes;
    part.type = u"employer"_s;
    part.rows = 1;
    source.objects.insert(part.name, bytes);
    return part;
}

const QByteArray kLine = "{\"op\":\"u\",\"k\":\"E1\",\"v\":1,\"d\":{\"name\":\"ZTO\"}}\n";
constexpr PartReader::Checks kNoRawHash{.rawHash = false};

} // namespace

void TstFeedMutations::bombStopsAtItsDeclaredSize()
{
    const QByteArray bomb = zstdOf(QByteArray(512 * 1024 * 1024, ' '), true);
    QVERIFY(bomb.size() < 100'000);
    MemorySource source;
    const FeedPart part = partOf(source, bomb, 4096);
    QVERIFY(!readPart(source, part, 1, kNoRawHash).accepted);
}

void TstFeedMutations::wideWindowIsRefused()
{
    QByteArray raw;
    for (int i = 0; raw.size() < 40 * 1024 * 1024; ++i)
        raw += QByteArray(kLine).replace("E1", 'E' + QByteArray::number(i).rightJustified(9, '0'));
    const auto rows = raw.count('\n');
    MemorySource source;
    FeedPart wide = partOf(source, zstdOf(raw, true, 25), raw.size());
    FeedPart narrow = partOf(source, zstdOf(raw, true, 21), raw.size());
    wide.rows = narrow.rows = rows;
    QVERIFY(!readPart(source, wide, 1, kNoRawHash).accepted);
    QVERIFY(readPart(source, narrow, 1, kNoRawHash).accepted);
}

void TstFeedMutations::frameWithoutChecksumIsRefused()
{
    MemorySource source;
    QVERIFY(readPart(source, partOf(source, zstdOf(kLine, true), kLine.size()), 1, kNoRawHash).accepted);
    QVERIFY(!readPart(source, partOf(source, zstdOf(kLine, false), kLine.size()), 1, kNoRawHash).accepted);
}

void TstFeedMutations::secondFrameIsRefused()
{
    MemorySource source;
    const QByteArray two = zstdOf(kLine, true) + zstdOf("x", true);
    QVERIFY(!readPart(source, partOf(source, two, kLine.size()), 1, kNoRawHash).accepted);
    const QByteArray skippable = QByteArray::fromHex("502a4d1804000000") + "abcd" + zstdOf(kLine, true);
    QVERIFY(!readPart(source, partOf(source, skippable, kLine.size()), 1, kNoRawHash).accepted);
}

void TstFeedMutations::hugeObjectsAreNotRead()
{
    const QTemporaryDir dir;
    VERIFY_OK(publish(World(1, 5), dir.filePath(u"f"_s), testKey(), optionsAt(kNow)));
    // Sparse: the caps are held against the size that the file system tells.
    for (const QByteArray &name : {"head"_ba, "root/1.json"_ba}) {
        QFile file(dir.filePath(u"f/"_s + QString::fromLatin1(name)));
        const QByteArray good = fileBytes(file.fileName());
        QVERIFY(file.resize(qint64(1) << 40));
        const auto refused = verify(dir.filePath(u"f"_s), trustOf(testKey()), kNow);
        QVERIFY(!refused);
        QVERIFY(file.resize(0));
        QVERIFY(writeFile(file.fileName(), good));
    }
    VERIFY_OK(verify(dir.filePath(u"f"_s), trustOf(testKey()), kNow));
}

QTEST_GUILESS_MAIN(TstFeedMutations)
#include "tst_feed_mutations.moc"
