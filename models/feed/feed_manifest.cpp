#include "models/feed/feed_manifest.h"

#include "models/domain/records/record_schema.h"
#include "models/feed/feed_head.h"
#include "models/feed/feed_root.h"
#include "models/feed/strict_json.h"
#include "models/feed/value_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>
#include <limits>

namespace stardesk {

namespace {

using namespace Qt::StringLiterals;
constexpr qint64 kMostSeq = std::numeric_limits<qint64>::max() / 2;
constexpr qint64 kMostRows = std::numeric_limits<quint32>::max() - 1; // ordinals are 32 bits
constexpr qsizetype kMostParts = 20'000;

FeedPart readPart(const QJsonObject &object, const QString &where, std::optional<Failure> &failure)
{
    StrictFields fields(object, where + u": parts"_s);
    FeedPart part;
    part.name = fields.text("name"_L1, 100).toLatin1();
    part.bytes = fields.number("bytes"_L1, 1, kMaxPartBytes);
    part.rawBytes = fields.number("raw_bytes"_L1, 1, kMaxRawBytes);
    part.rawSha256 = fields.sha256("raw_sha256"_L1);
    part.type = fields.text("type"_L1, 64);
    part.rows = fields.number("rows"_L1, 1, kMostRows);
    if (object.contains("sealed"_L1))
        part.sealedBy = fields.text("sealed"_L1, 64);
    if (!part.name.startsWith("parts/") || !isFeedObjectName(part.name))
        fields.refuse("name"_L1);
    failure = fields.failure();
    return part;
}

FeedTypeState readType(const QJsonObject &object, const QString &where, std::optional<Failure> &failure)
{
    StrictFields fields(object, where + u": types"_s);
    FeedTypeState state;
    state.type = fields.text("type"_L1, 64);
    state.rowsAfter = fields.number("rows_after"_L1, 0, kMostRows);
    state.sumAfter = fields.text("sum_after"_L1, 32).toLatin1();
    if (QByteArray::fromHex(state.sumAfter).toHex() != state.sumAfter || state.sumAfter.size() != 32)
        fields.refuse("sum_after"_L1);
    failure = fields.failure();
    return state;
}

FeedRuleSet readRuleSet(const QJsonObject &object, const QString &where, std::optional<Failure> &failure)
{
    StrictFields fields(object, where + u": rule_sets"_s);
    FeedRuleSet set;
    set.id = fields.text("id"_L1, 64);
    set.version = fields.text("version"_L1, 40);
    set.sha256 = fields.sha256("sha256"_L1);
    failure = fields.failure();
    return set;
}

/// Types unknown to this version come with a newer minor schema: they stand anywhere and are skipped.
bool isOrdered(const FeedManifest &manifest)
{
    QSet<QByteArray> names;
    int last = -1;
    for (const FeedPart &part : manifest.parts) {
        const int index = recordTypeIndex(part.type.toStdString());
        if (names.contains(part.name) || !manifest.typeState(part.type) || (index >= 0 && index < last))
            return false;
        names.insert(part.name);
        last = index < 0 ? last : index;
    }
    QSet<QString> types;
    for (const FeedTypeState &state : manifest.types)
        types.insert(state.type);
    return types.size() == manifest.types.size();
}

void readSchema(StrictFields &fields, FeedManifest &manifest)
{
    const QStringList numbers = fields.text("schema"_L1, 12).split(u'.');
    bool major = false;
    bool minor = numbers.size() == 2;
    if (minor) {
        manifest.schemaMajor = numbers[0].toInt(&major);
        manifest.schemaMinor = numbers[1].toInt(&minor);
    }
    if (!major || !minor || manifest.schemaMajor < 0 || manifest.schemaMinor < 0)
        fields.refuse("schema"_L1);
}

Failure contradiction(const QString &where)
{
    return fail(Failure::Code::Malformed,
                QT_TRANSLATE_NOOP("Failure", "The manifest contradicts itself: its parts, types or versions do not fit."), {}, where);
}

QJsonObject partJson(const FeedPart &part)
{
    QJsonObject object{{u"name"_s, QString::fromLatin1(part.name)}, {u"bytes"_s, part.bytes},
        {u"raw_bytes"_s, part.rawBytes}, {u"raw_sha256"_s, QString::fromLatin1(part.rawSha256)},
        {u"type"_s, part.type}, {u"rows"_s, part.rows}};
    if (!part.sealedBy.isEmpty())
        object.insert(u"sealed"_s, part.sealedBy);
    return object;
}

bool isNumberedRoot(QByteArrayView name)
{
    if (!name.startsWith("root/") || !name.endsWith(".json"))
        return false;
    const QByteArray digits = name.sliced(5, name.size() - 10).toByteArray();
    return !digits.isEmpty() && digits.size() <= 6 && QByteArray::number(digits.toInt()) == digits && digits != "0"
        && !digits.startsWith('-');
}

} // namespace

const FeedTypeState *FeedManifest::typeState(const QString &type) const
{
    const auto found = std::ranges::find(types, type, &FeedTypeState::type);
    return found == types.end() ? nullptr : &*found;
}

qint64 FeedManifest::partBytes() const
{
    qint64 sum = 0;
    for (const FeedPart &part : parts)
        sum += part.bytes;
    return sum;
}

qint64 FeedManifest::rows() const
{
    qint64 sum = 0;
    for (const FeedPart &part : parts)
        sum += part.rows;
    return sum;
}

Result<FeedManifest> parseFeedManifest(QByteArrayView json, const QString &where)
{
    const auto object = parseStrictJson(json, where);
    if (!object)
        return object.failure();
    StrictFields fields(*object, where);
    FeedManifest manifest;
    const QString kind = fields.text("kind"_L1, 16);
    if (kind != "snapshot"_L1 && kind != "delta"_L1)
        fields.refuse("kind"_L1);
    manifest.kind = kind == "delta"_L1 ? FeedManifest::Kind::Delta : FeedManifest::Kind::Snapshot;
    manifest.feedId = fields.uuid("feed_id"_L1);
    manifest.epoch = fields.uuid("epoch"_L1);
    manifest.fromSeq = fields.number("from_seq"_L1, 0, kMostSeq);
    manifest.toSeq = fields.number("to_seq"_L1, 1, kMostSeq);
    manifest.createdAtMs = fields.instant("created_at"_L1);
    readSchema(fields, manifest);
    const QList<QJsonObject> parts = fields.objects("parts"_L1, kMostParts);
    const QList<QJsonObject> types = fields.objects("types"_L1, 1000);
    const QList<QJsonObject> ruleSets = fields.objects("rule_sets"_L1, 10'000);
    std::optional<Failure> inner = fields.failure();
    for (qsizetype i = 0; i < parts.size() && !inner; ++i)
        manifest.parts.append(readPart(parts[i], where, inner));
    for (qsizetype i = 0; i < types.size() && !inner; ++i)
        manifest.types.append(readType(types[i], where, inner));
    for (qsizetype i = 0; i < ruleSets.size() && !inner; ++i)
        manifest.ruleSets.append(readRuleSet(ruleSets[i], where, inner));
    if (inner)
        return *inner;
    if (manifest.schemaMajor != kSchemaMajor)
        return fail(Failure::Code::Malformed,
                    QT_TRANSLATE_NOOP("Failure", "The feed uses schema %1, this version of Stardesk reads schema %2; install a newer one."),
                    {QString::number(manifest.schemaMajor), QString::number(kSchemaMajor)}, where);
    const bool rangeFits = manifest.kind == FeedManifest::Kind::Snapshot ? manifest.fromSeq == 0
                                                                         : manifest.fromSeq >= 1 && manifest.fromSeq < manifest.toSeq;
    if (!rangeFits || !isOrdered(manifest))
        return contradiction(where);
    return manifest;
}

QByteArray writeFeedManifest(const FeedManifest &manifest)
{
    QJsonArray parts;
    for (const FeedPart &part : manifest.parts)
        parts.append(partJson(part));
    QJsonArray types;
    for (const FeedTypeState &state : manifest.types)
        types.append(QJsonObject{{u"type"_s, state.type}, {u"rows_after"_s, state.rowsAfter},
                                 {u"sum_after"_s, QString::fromLatin1(state.sumAfter)}});
    QJsonArray ruleSets;
    for (const FeedRuleSet &set : manifest.ruleSets)
        ruleSets.append(QJsonObject{{u"id"_s, set.id}, {u"version"_s, set.version}, {u"sha256"_s, QString::fromLatin1(set.sha256)}});
    std::string created;
    appendInstant(created, manifest.createdAtMs);
    return writeJson({{u"kind"_s, manifest.kind == FeedManifest::Kind::Delta ? u"delta"_s : u"snapshot"_s},
                      {u"feed_id"_s, manifest.feedId},
                      {u"epoch"_s, manifest.epoch},
                      {u"from_seq"_s, manifest.fromSeq},
                      {u"to_seq"_s, manifest.toSeq},
                      {u"schema"_s, u"%1.%2"_s.arg(manifest.schemaMajor).arg(manifest.schemaMinor)},
                      {u"created_at"_s, QString::fromStdString(created)},
                      {u"parts"_s, parts},
                      {u"types"_s, types},
                      {u"rule_sets"_s, ruleSets}});
}

QByteArray manifestObjectName(const QByteArray &sha256)
{
    return "manifests/" + sha256 + ".json";
}

QByteArray partObjectName(const QByteArray &sha256)
{
    return "parts/" + sha256.left(2) + '/' + sha256 + ".zst";
}

QByteArray partSha256(const QByteArray &name)
{
    return name.sliced(9, 64);
}

bool isFeedObjectName(QByteArrayView name)
{
    if (name == QByteArrayView("head") || isNumberedRoot(name))
        return true;
    if (name.startsWith("manifests/"))
        return name.size() == 79 && isSha256Name(name.sliced(10, 64)) && name.endsWith(".json");
    if (name.startsWith("keys/"))
        return name.size() == 74 && isSha256Name(name.sliced(5, 64)) && name.endsWith(".json");
    return name.startsWith("parts/") && name.size() == 77 && isSha256Name(name.sliced(9, 64)) && name[8] == '/'
        && name.sliced(6, 2) == name.sliced(9, 2) && name.endsWith(".zst");
}

qint64 maxObjectBytes(QByteArrayView name)
{
    if (!isFeedObjectName(name))
        return 0;
    if (name.startsWith("parts/"))
        return kMaxPartBytes;
    if (name.startsWith("root/"))
        return kMaxRootBytes;
    return name == QByteArrayView("head") ? kMaxHeadBytes : kMaxManifestBytes;
}

} // namespace stardesk
