// Where a feed is read from: folders and zips, and everything that must not be followed, unpacked or believed.
#include "models/feed/feed_source.h"
#include "models/feed/zip_source.h"
#include "tests/feed/feed_fixture.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QtEndian>

#include <sys/stat.h>
#include <zlib.h>

using namespace stardesk;
using namespace stardesk::testing;
using namespace Qt::StringLiterals;

namespace {

/// One entry of a zip written by hand, so that it may say anything.
struct Entry {
    QByteArray name;
    QByteArray bytes;
    quint32 mode = 0100644;
    bool deflated = false;
    quint16 flags = 0;
    qint64 claimedSize = -1;
};

template <class T>
void put(QByteArray &to, T value)
{
    const qsizetype at = to.size();
    to.resize(at + qsizetype(sizeof(T)));
    qToLittleEndian(value, to.data() + at);
}

QByteArray deflated(const QByteArray &bytes)
{
    QByteArray packed = qCompress(bytes, 9); // 4 bytes of length, zlib header 2, data, adler 4
    return packed.mid(6, packed.size() - 10);
}

QByteArray zipOf(const QList<Entry> &entries)
{
    QByteArray zip;
    QByteArray central;
    for (const Entry &entry : entries) {
        const QByteArray data = entry.deflated ? deflated(entry.bytes) : entry.bytes;
        const auto crc = quint32(crc32(0, reinterpret_cast<const Bytef *>(entry.bytes.constData()), uInt(entry.bytes.size())));
        const auto size = quint32(entry.claimedSize < 0 ? entry.bytes.size() : entry.claimedSize);
        const auto offset = quint32(zip.size());
        QByteArray common;
        put<quint16>(common, 20);
        put<quint16>(common, entry.flags);
        put<quint16>(common, entry.deflated ? 8 : 0);
        put<quint32>(common, 0x58210000); // some day in 2024
        put<quint32>(common, crc);
        put<quint32>(common, quint32(data.size()));
        put<quint32>(common, size);
        put<quint16>(common, quint16(entry.name.size()));
        put<quint16>(common, 0);
        zip += QByteArray("PK\3\4", 4) + common + entry.name + data;
        central += QByteArray("PK\1\2", 4);
        put<quint16>(central, 0x0314); // made on Unix
        central += common;
        put<quint16>(central, 0);
        put<quint16>(central, 0);
        put<quint16>(central, 0);
        put<quint32>(central, entry.mode << 16);
        put<quint32>(central, offset);
        central += entry.name;
    }
    const auto start = quint32(zip.size());
    zip += central + QByteArray("PK\5\6\0\0\0\0", 8);
    put<quint16>(zip, quint16(entries.size()));
    put<quint16>(zip, quint16(entries.size()));
    put<quint32>(zip, quint32(central.size()));
    put<quint32>(zip, start);
    put<quint16>(zip, 0);
    return zip;
}

QList<Entry> entriesOf(const QString &folder)
{
    QList<Entry> entries;
    const auto tree = treeOf(folder);
    for (auto file = tree.begin(); file != tree.end(); ++file)
        entries.append(Entry{file.key().toLatin1(), file.value(), 0100644, file.key() == u"head"_s, 0, -1});
    return entries;
}

} // namespace

class TstFeedSource final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void objectNames_data();
    void objectNames();
    void folderAndZipVerifyAlike();
    void zipMayHoldOtherHarmlessFiles();
    void hostileZipIsRefused_data();
    void hostileZipIsRefused();
    void damagedZipIsRefused();
    void controlWithoutEntryCheckOpensALink();
    void linksInAFolderAreNotFollowed();
    void linkedFolderInsideIsNotFollowed();
    void pipeDoesNotHang();
    void otherFilesAreCounted();
    void missingObjectsAreABrokenFeed();
    void missingSourceIsNamed();

private:
    QTemporaryDir m_dir;
    QString m_feed;
};

void TstFeedSource::initTestCase()
{
    m_feed = m_dir.filePath(u"feed"_s);
    VERIFY_OK(publish(World(1, 10), m_feed, testKey(), optionsAt(kNow)));
}

void TstFeedSource::objectNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("good");
    const QByteArray hash = QByteArray(62, 'a') + "0f";
    QTest::newRow("head") << "head"_ba << true;
    QTest::newRow("root") << "root/1.json"_ba << true;
    QTest::newRow("root 12") << "root/12.json"_ba << true;
    QTest::newRow("manifest") << "manifests/" + hash + ".json" << true;
    QTest::newRow("keys") << "keys/" + hash + ".json" << true;
    QTest::newRow("part") << "parts/aa/" + hash + ".zst" << true;
    for (const QByteArray &bad : {"head"_ba + '/', "Head"_ba, "./head"_ba, "/head"_ba, "../head"_ba, "root/0.json"_ba, "root/01.json"_ba,
             "root/-1.json"_ba, "root/+1.json"_ba, "root/1.json.json"_ba, "root/.json"_ba, "root/1000000.json"_ba, "root/../head"_ba,
             "parts/ab/" + hash + ".zst", "parts/aa/" + hash.toUpper() + ".zst", "parts/aa/" + hash + ".zst/", "parts/" + hash + ".zst",
             "parts/aa/../" + hash + ".zst", "manifests/" + hash.chopped(1) + ".json", "manifests/" + hash + ".jsonx",
             "keys/" + QByteArray(64, 'g') + ".json", "head\n"_ba, QByteArray("head\0", 5), ""_ba})
        QTest::addRow("bad: %s (%d)", bad.toPercentEncoding("/").constData(), int(bad.size())) << bad << false;
}

void TstFeedSource::objectNames()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, good);
    QCOMPARE(isFeedObjectName(name), good);
}

void TstFeedSource::folderAndZipVerifyAlike()
{
    const QString zip = m_dir.filePath(u"feed.zip"_s);
    QVERIFY(writeFile(zip, zipOf(entriesOf(m_feed))));
    const auto fromFolder = verify(m_feed, trustOf(testKey()), kNow);
    const auto fromZip = verify(zip, trustOf(testKey()), kNow);
    VERIFY_OK(fromFolder);
    VERIFY_OK(fromZip);
    QCOMPARE(fromZip->rows, fromFolder->rows);
    QCOMPARE(fromZip->ignoredObjects, 0);
}

void TstFeedSource::zipMayHoldOtherHarmlessFiles()
{
    const QString zip = m_dir.filePath(u"other.zip"_s);
    QList<Entry> entries = entriesOf(m_feed);
    entries.prepend(Entry{"parts/", {}, 040755});
    entries.append(Entry{"README.txt", "hello"});
    QVERIFY(writeFile(zip, zipOf(entries)));
    const auto report = verify(zip, trustOf(testKey()), kNow);
    VERIFY_OK(report);
    QCOMPARE(report->ignoredObjects, 1);
}

void TstFeedSource::hostileZipIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<uint>("mode");
    QTest::addColumn<int>("flags");
    QTest::addColumn<qint64>("claimed");
    const auto row = [](const char *what, const QByteArray &name, uint mode = 0100644, int flags = 0, qint64 claimed = -1) {
        QTest::newRow(what) << name << mode << flags << claimed;
    };
    row("parent", "../evil");
    row("parent inside", "parts/../../evil");
    row("parent at the end", "parts/..");
    row("dot", "./head");
    row("absolute", "/etc/passwd");
    row("backslash", "..\\evil");
    row("drive", "C:evil");
    row("double slash", "parts//x");
    row("control character", "a\nb");
    row("head twice", "head");
    row("symbolic link", "link", 0120777);
    row("link in place of a part", "parts/aa/" + QByteArray(64, 'a') + ".zst", 0120777);
    row("device", "dev", 0060600);
    row("pipe", "pipe", 0010600);
    row("folder that claims to be a file", "parts", 0040755);
    row("password", "manifests/" + QByteArray(64, 'a') + ".json", 0100644, 1);
    row("claims a terabyte", "parts/aa/" + QByteArray(64, 'a') + ".zst", 0100644, 0, 0xf0000000);
    row("name of 300 letters", QByteArray(300, 'n'));
}

void TstFeedSource::hostileZipIsRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(uint, mode);
    QFETCH(int, flags);
    QFETCH(qint64, claimed);
    QList<Entry> entries = entriesOf(m_feed);
    entries.append(Entry{name, "evil", mode, false, quint16(flags), claimed});
    const QString zip = m_dir.filePath(u"hostile.zip"_s);
    QVERIFY(writeFile(zip, zipOf(entries)));
    const auto refused = verify(zip, trustOf(testKey()), kNow);
    QVERIFY(!refused);
    QCOMPARE(refused.failure().code, Failure::Code::Malformed);
    QVERIFY(!failureText(refused.failure()).contains(u'\n'));
    QVERIFY(!QFile::exists(m_dir.filePath(u"../evil"_s)));
}

void TstFeedSource::damagedZipIsRefused()
{
    const QByteArray good = zipOf(entriesOf(m_feed));
    const QString zip = m_dir.filePath(u"damaged.zip"_s);
    Random random(2);
    int accepted = 0;
    for (int i = 0; i < 150; ++i) {
        QByteArray bad = good;
        if (i % 3 == 0)
            bad.truncate(between(random, 0, bad.size() - 1));
        else
            bad[between(random, 0, bad.size() - 1)] ^= char(1 << between(random, 0, 7));
        QVERIFY(writeFile(zip, bad));
        const auto report = verify(zip, trustOf(testKey()), kNow);
        // What was read is what was signed, wherever the zip itself was damaged (a time stamp, an attribute).
        accepted += report.ok();
        if (report)
            QCOMPARE(report->rows.value(u"claim"_s), 10);
    }
    qInfo("%d of 150 damaged zips still gave the signed content", accepted);
    QVERIFY(accepted < 75);
}

// What the check of entries is for: the library itself opens an entry that says it is a link as if it were a file.
void TstFeedSource::controlWithoutEntryCheckOpensALink()
{
    ZipEntry entry;
    entry.name = "head";
    entry.attributes = 0120777u << 16;
    QVERIFY(!checkZipEntries({entry}, {}));
    entry.attributes = 0100644u << 16;
    QVERIFY(checkZipEntries({entry}, {}).ok());
}

void TstFeedSource::linksInAFolderAreNotFollowed()
{
    const QString copy = m_dir.filePath(u"links"_s);
    QVERIFY(writeTree(copy, treeOf(m_feed)));
    for (const QString &name : {u"head"_s, u"root/1.json"_s}) {
        const QString path = copy + u'/' + name;
        QVERIFY(QFile::rename(path, m_dir.filePath(u"elsewhere"_s)));
        QVERIFY(QFile::link(m_dir.filePath(u"elsewhere"_s), path));
        const auto refused = verify(copy, trustOf(testKey()), kNow);
        QVERIFY(!refused);
        QCOMPARE(refused.failure().code, Failure::Code::Malformed);
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(m_dir.filePath(u"elsewhere"_s), path));
    }
    VERIFY_OK(verify(copy, trustOf(testKey()), kNow));
}

void TstFeedSource::linkedFolderInsideIsNotFollowed()
{
    const QString copy = m_dir.filePath(u"linked"_s);
    QVERIFY(writeTree(copy, treeOf(m_feed)));
    QVERIFY(QDir().rename(copy + u"/manifests"_s, m_dir.filePath(u"moved"_s)));
    QVERIFY(QFile::link(m_dir.filePath(u"moved"_s), copy + u"/manifests"_s));
    const auto refused = verify(copy, trustOf(testKey()), kNow);
    QVERIFY(!refused);
    QCOMPARE(refused.failure().code, Failure::Code::Malformed);
}

void TstFeedSource::pipeDoesNotHang()
{
    const QString copy = m_dir.filePath(u"pipe"_s);
    QVERIFY(writeTree(copy, treeOf(m_feed)));
    QVERIFY(QFile::remove(copy + u"/head"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(copy + u"/head"_s).constData(), 0600), 0);
    const auto refused = verify(copy, trustOf(testKey()), kNow);
    QVERIFY(!refused);
    QCOMPARE(refused.failure().code, Failure::Code::Malformed);
}

void TstFeedSource::otherFilesAreCounted()
{
    const QString copy = m_dir.filePath(u"counted"_s);
    QVERIFY(writeTree(copy, treeOf(m_feed)));
    QVERIFY(writeFile(copy + u"/notes.txt"_s, "x"));
    QVERIFY(writeFile(copy + u"/parts/zz/x.zst"_s, "x"));
    QVERIFY(QFile::link(u"/etc/passwd"_s, copy + u"/link"_s));
    const auto report = verify(copy, trustOf(testKey()), kNow);
    VERIFY_OK(report);
    QCOMPARE(report->ignoredObjects, 3);
}

void TstFeedSource::missingObjectsAreABrokenFeed()
{
    const auto tree = treeOf(m_feed);
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        const QString copy = m_dir.filePath(u"missing"_s);
        QVERIFY(writeTree(copy, tree));
        QVERIFY(QFile::remove(copy + u'/' + file.key()));
        const auto refused = verify(copy, trustOf(testKey()), kNow);
        QVERIFY(!refused);
        QCOMPARE(refused.failure().code, Failure::Code::Malformed);
        QVERIFY(refused.failure().where.contains(file.key()));
    }
}

void TstFeedSource::missingSourceIsNamed()
{
    const auto source = openFeedSource(m_dir.filePath(u"nowhere"_s));
    QVERIFY(!source);
    QCOMPARE(source.failure().code, Failure::Code::NotFound);
    QVERIFY(writeFile(m_dir.filePath(u"text"_s), "no zip"));
    const auto text = openFeedSource(m_dir.filePath(u"text"_s));
    QVERIFY(!text);
    QCOMPARE(text.failure().code, Failure::Code::Malformed);
    const auto empty = verify(m_dir.path() + u"/counted/parts"_s, trustOf(testKey()), kNow);
    QVERIFY(!empty);
}

QTEST_GUILESS_MAIN(TstFeedSource)
#include "tst_feed_source.moc"
