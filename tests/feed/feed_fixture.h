/// A small world of random records and a feed made of it.
#pragma once

#include "models/core/job.h"
#include "models/core/text/failure_text.h"
#include "models/feed/batch_rows.h"
#include "models/feed/feed_publisher.h"
#include "models/feed/feed_source.h"
#include "models/feed/feed_verify.h"
#include "tests/feed/random_records.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <map>

namespace stardesk::testing {

constexpr qint64 kNow = 1'709'600'000'000; // 2024-03-05
constexpr qint64 kDayMs = 86'400'000;

inline SigningKey testKey(quint8 seed = 1)
{
    std::array<quint8, 32> bytes{};
    bytes.fill(seed);
    return SigningKey::fromSeed(bytes);
}

/// Rows of all types by key; rows can be changed, added, removed between publications.
class World {
public:
    explicit World(quint64 seed, int rows = 40) : m_random(seed), m_targets(rows)
    {
        for (const RecordType &type : recordTypes()) {
            for (int i = 0; i < rows; ++i)
                renew(type, keyOf(type.name, i));
        }
    }
    void renew(const RecordType &type, const std::string &key)
    {
        RecordBatch row(type);
        appendRandomRow(m_random, row, key, 1, m_targets);
        m_rows[type.name].insert_or_assign(key, std::move(row));
    }
    void remove(const RecordType &type, const std::string &key) { m_rows[type.name].erase(key); }
    [[nodiscard]] int size(const RecordType &type) const { return int(m_rows.at(type.name).size()); }
    [[nodiscard]] const std::map<std::string, RecordBatch> &rows(const RecordType &type) const { return m_rows.at(type.name); }

    Result<> addTo(FeedPublisher &publisher) const
    {
        for (const RecordType &type : recordTypes()) {
            RecordBatch batch(type);
            for (const auto &[key, row] : m_rows.at(type.name))
                appendRow(batch, row, 0);
            if (batch.rows() == 0)
                continue;
            if (auto added = publisher.add(batch); !added)
                return added;
        }
        return {};
    }

private:
    Random m_random;
    int m_targets;
    std::map<std::string_view, std::map<std::string, RecordBatch>> m_rows;
};

inline PublishOptions optionsAt(qint64 nowMs)
{
    PublishOptions options;
    options.nowMs = nowMs;
    options.durable = false;
    return options;
}

inline Result<PublishResult> publish(const World &world, const QString &folder, const SigningKey &key, const PublishOptions &options)
{
    auto publisher = FeedPublisher::open(folder, key, options);
    if (!publisher)
        return publisher.failure();
    if (auto added = world.addTo(**publisher); !added)
        return added.failure();
    return (*publisher)->finish();
}

inline FeedTrust trustOf(const SigningKey &key)
{
    FeedTrust trust;
    trust.pinned = key.publicKey();
    return trust;
}

inline Result<FeedReport> verify(const QString &path, const FeedTrust &trust, qint64 nowMs)
{
    auto source = openFeedSource(path);
    if (!source)
        return source.failure();
    Job job;
    return verifyFeed(**source, trust, nowMs, job);
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Every file of a folder by relative name.
inline QMap<QString, QByteArray> treeOf(const QString &folder)
{
    QMap<QString, QByteArray> tree;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        tree.insert(path.mid(folder.size() + 1), fileBytes(path));
    }
    return tree;
}

inline bool writeTree(const QString &folder, const QMap<QString, QByteArray> &tree)
{
    bool good = true;
    for (auto file = tree.begin(); file != tree.end(); ++file)
        good = writeFile(folder + QLatin1Char('/') + file.key(), file.value()) && good;
    return good;
}

template <class T>
QByteArray sentenceOf(const Result<T> &result)
{
    return result ? QByteArray("no failure") : failureText(result.failure()).toUtf8();
}

/// Evaluates once (QVERIFY2 alone would evaluate the expression again for its message).
#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto &outcome = (expression);                                                                            \
        QVERIFY2(outcome.ok(), stardesk::testing::sentenceOf(outcome).constData());                                    \
    } while (false)

} // namespace stardesk::testing
