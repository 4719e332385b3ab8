#include "models/feed/feed_head.h"

#include "models/feed/strict_json.h"
#include "models/feed/value_text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <limits>

namespace stardesk {

namespace {

using namespace Qt::StringLiterals;
constexpr int kFormat = 1;
constexpr qint64 kMostSeq = std::numeric_limits<qint64>::max() / 2;
constexpr QLatin1String kWhere("head");

FeedScope readScope(const QJsonObject &object, std::optional<Failure> &failure)
{
    StrictFields fields(object, QStringLiteral("head: scope"));
    FeedScope scope;
    scope.employers = fields.texts("employers"_L1, 1000, 64);
    scope.markets = fields.texts("markets"_L1, 1000, 64);
    scope.roles = fields.texts("roles"_L1, 100, 64);
    failure = fields.failure();
    return scope;
}

FeedHead::Snapshot readSnapshot(const QJsonObject &object, std::optional<Failure> &failure)
{
    StrictFields fields(object, QStringLiteral("head: snapshot"));
    FeedHead::Snapshot snapshot;
    snapshot.seq = fields.number("seq"_L1, 1, kMostSeq);
    snapshot.manifest = fields.sha256("manifest"_L1);
    snapshot.bytes = fields.number("bytes"_L1, 2, kMaxManifestBytes);
    failure = fields.failure();
    return snapshot;
}

FeedHead::Delta readDelta(const QJsonObject &object, std::optional<Failure> &failure)
{
    StrictFields fields(object, QStringLiteral("head: deltas"));
    FeedHead::Delta delta;
    delta.from = fields.number("from"_L1, 1, kMostSeq);
    delta.to = fields.number("to"_L1, delta.from + 1, kMostSeq);
    delta.manifest = fields.sha256("manifest"_L1);
    delta.bytes = fields.number("bytes"_L1, 2, kMaxManifestBytes);
    failure = fields.failure();
    return delta;
}

/// Every delta starts where the one before it ends, and the snapshot lies on the chain or after it.
bool isChain(const FeedHead &head)
{
    for (qsizetype i = 1; i < head.deltas.size(); ++i) {
        if (head.deltas[i].from != head.deltas[i - 1].to)
            return false;
    }
    if (head.deltas.isEmpty() || head.snapshot.seq == head.deltas.last().to)
        return true;
    return std::ranges::any_of(head.deltas, [&](const FeedHead::Delta &delta) { return delta.from == head.snapshot.seq; });
}

QJsonObject linkJson(const QByteArray &manifest, qint64 bytes)
{
    return {{u"manifest"_s, QString::fromLatin1(manifest)}, {u"bytes"_s, bytes}};
}

QString instantText(qint64 ms)
{
    std::string text;
    appendInstant(text, ms);
    return QString::fromStdString(text);
}

} // namespace

qint64 FeedHead::currentSeq() const
{
    return deltas.isEmpty() ? snapshot.seq : std::max(snapshot.seq, deltas.last().to);
}

Result<FeedHead> parseFeedHead(QByteArrayView json)
{
    const auto object = parseStrictJson(json, kWhere);
    if (!object)
        return object.failure();
    StrictFields fields(*object, kWhere);
    if (fields.number("format"_L1, 1, 1'000'000) != kFormat && !fields.failure())
        return fail(Failure::Code::Malformed,
                    QT_TRANSLATE_NOOP("Failure", "The feed has a format that this version of Stardesk does not know; install a newer one."),
                    {}, kWhere);
    FeedHead head;
    head.feedId = fields.uuid("feed_id"_L1);
    head.epoch = fields.uuid("epoch"_L1);
    head.version = fields.number("version"_L1, 1, kMostSeq);
    head.rootVersion = int(fields.number("root_version"_L1, 1, 999'999));
    head.issuedAtMs = fields.instant("issued_at"_L1);
    head.expiresAtMs = fields.instant("expires_at"_L1);
    head.demo = fields.boolean("demo"_L1);
    head.notices = fields.texts("notices"_L1, 20, 2000);
    if (!object->value("keys"_L1).isNull())
        head.keys = fields.sha256("keys"_L1);
    const QJsonObject scope = fields.object("scope"_L1);
    const QJsonObject snapshot = fields.object("snapshot"_L1);
    const QList<QJsonObject> deltas = fields.objects("deltas"_L1, kMaxDeltas);
    std::optional<Failure> inner = fields.failure();
    if (!inner)
        head.scope = readScope(scope, inner);
    if (!inner)
        head.snapshot = readSnapshot(snapshot, inner);
    for (qsizetype i = 0; i < deltas.size() && !inner; ++i)
        head.deltas.append(readDelta(deltas[i], inner));
    if (inner)
        return *inner;
    if (head.expiresAtMs <= head.issuedAtMs || !isChain(head) || head.currentSeq() > head.version)
        return fail(Failure::Code::Malformed,
                    QT_TRANSLATE_NOOP("Failure", "The head contradicts itself: its dates, its versions or its chain of deltas do not fit."),
                    {}, kWhere);
    return head;
}

QByteArray writeFeedHead(const FeedHead &head)
{
    QJsonArray deltas;
    for (const FeedHead::Delta &delta : head.deltas) {
        QJsonObject link = linkJson(delta.manifest, delta.bytes);
        link.insert(u"from"_s, delta.from);
        link.insert(u"to"_s, delta.to);
        deltas.append(link);
    }
    QJsonObject snapshot = linkJson(head.snapshot.manifest, head.snapshot.bytes);
    snapshot.insert(u"seq"_s, head.snapshot.seq);
    return writeJson({{u"format"_s, kFormat},
                      {u"feed_id"_s, head.feedId},
                      {u"epoch"_s, head.epoch},
                      {u"version"_s, head.version},
                      {u"root_version"_s, head.rootVersion},
                      {u"issued_at"_s, instantText(head.issuedAtMs)},
                      {u"expires_at"_s, instantText(head.expiresAtMs)},
                      {u"scope"_s, QJsonObject{{u"employers"_s, QJsonArray::fromStringList(head.scope.employers)},
                                               {u"markets"_s, QJsonArray::fromStringList(head.scope.markets)},
                                               {u"roles"_s, QJsonArray::fromStringList(head.scope.roles)}}},
                      {u"demo"_s, head.demo},
                      {u"snapshot"_s, snapshot},
                      {u"deltas"_s, deltas},
                      {u"keys"_s, head.keys.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(head.keys))},
                      {u"notices"_s, QJsonArray::fromStringList(head.notices)}});
}

} // namespace stardesk
