#include "models/domain/seller_star.h"

#include "models/core/exact_ratio.h"
#include "models/domain/rule_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kMilliPerCenti = 10;
constexpr int kMostThresholds = 9;
constexpr int kLastCommonDay = 28; // every month has it
constexpr qint64 kMostMeasure = 1'000'000'000;

QString indexed(const QString &path, qsizetype index)
{
    return path + u'/' + QString::number(index);
}

QStringList readNames(RuleReader &reader, const QJsonArray &names, const QString &path)
{
    QStringList read;
    for (qsizetype i = 0; reader.ok() && i < names.size(); ++i) {
        const QString name = names[i].toString();
        if (name.isEmpty())
            reader.refuse(fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "must be a text that is not empty"),
                               {}, indexed(path, i)));
        else if (read.contains(name))
            reader.refuse(fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "\"%1\" stands here twice"), {name},
                               indexed(path, i)));
        read.append(name);
    }
    return read;
}

void readThresholds(RuleReader &reader, SellerRules &rules)
{
    const QJsonArray thresholds = reader.array("thresholds"_L1);
    const QString path = reader.pathOf("thresholds"_L1);
    if (thresholds.size() > kMostThresholds)
        return reader.refuse("thresholds"_L1, QT_TRANSLATE_NOOP("Failure", "has more than %1 entries"),
                             {QString::number(kMostThresholds)});
    for (qsizetype i = 0; reader.ok() && i < thresholds.size(); ++i) {
        const int milli = reader.take(parseScoreMilli(thresholds[i].toString(), indexed(path, i)));
        if (!reader.ok())
            return;
        // Columns hold the floor in centi-points: only whole centi-points compare the same there and here.
        if (milli % kMilliPerCenti != 0)
            return reader.refuse(fail(Failure::Code::Malformed,
                                      QT_TRANSLATE_NOOP("Failure", "a threshold has at most two decimals"), {},
                                      indexed(path, i)));
        if (!rules.thresholdsMilli.empty() && milli <= rules.thresholdsMilli.back())
            return reader.refuse(fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "thresholds must ascend"), {},
                                      indexed(path, i)));
        rules.thresholdsMilli.push_back(milli);
    }
}

QTime readTime(RuleReader &reader, QLatin1String key)
{
    const QString text = reader.string(key);
    const QTime time = QTime::fromString(text, u"HH:mm:ss"_s);
    if (reader.ok() && !time.isValid())
        reader.refuse(key, QT_TRANSLATE_NOOP("Failure", "must be a time as HH:MM:SS"));
    return time;
}

void readPrivileges(RuleReader &seller, SellerRules &rules)
{
    RuleReader reader(seller.object("privileges"_L1), seller.pathOf("privileges"_L1));
    rules.privilegesOpen = readTime(reader, "opens"_L1);
    rules.privilegesCloseDay = int(reader.integer("closes_day"_L1, 1, kLastCommonDay));
    rules.privilegesClose = readTime(reader, "closes"_L1);
    if (!reader.ok())
        seller.refuse(reader.failure());
}

SellerGate readGate(RuleReader &reader, const QJsonObject &object, const SellerRules &rules)
{
    SellerGate gate;
    gate.id = reader.string("id"_L1);
    gate.measure = reader.string("measure"_L1);
    gate.indicator = reader.string("indicator"_L1);
    if (reader.ok() && !rules.indicators.contains(gate.indicator))
        reader.refuse("indicator"_L1, QT_TRANSLATE_NOOP("Failure", "\"%1\" is no indicator of this rule set"), {gate.indicator});
    if (reader.has("tracks"_L1))
        gate.tracks = readNames(reader, object.value("tracks"_L1).toArray(), reader.pathOf("tracks"_L1));
    for (const QString &track : std::as_const(gate.tracks)) {
        if (!rules.tracks.contains(track))
            reader.refuse("tracks"_L1, QT_TRANSLATE_NOOP("Failure", "\"%1\" is no track of this rule set"), {track});
    }
    if (reader.has("at_least"_L1))
        gate.least = reader.integer("at_least"_L1, 0, kMostMeasure);
    if (reader.has("at_most"_L1))
        gate.most = reader.integer("at_most"_L1, 0, kMostMeasure);
    if (reader.ok() && !gate.least && !gate.most)
        reader.refuse("at_least"_L1, QT_TRANSLATE_NOOP("Failure", "a gate needs at_least or at_most"));
    gate.from = reader.day("from"_L1);
    gate.to = reader.dayOrNull("to"_L1);
    return gate;
}

void readGates(RuleReader &seller, const QJsonObject &object, SellerRules &rules)
{
    if (!seller.has("gates"_L1))
        return;
    const QJsonValue value = object.value("gates"_L1);
    if (!value.isArray())
        return seller.refuse("gates"_L1, QT_TRANSLATE_NOOP("Failure", "must be a list"));
    const QJsonArray gates = value.toArray();
    for (qsizetype i = 0; seller.ok() && i < gates.size(); ++i) {
        const QString path = indexed(seller.pathOf("gates"_L1), i);
        const QJsonObject gateObject = seller.take(objectValue(gates[i], path));
        RuleReader reader(gateObject, path);
        rules.gates.push_back(readGate(reader, gateObject, rules));
        if (!reader.ok())
            seller.refuse(reader.failure());
    }
}

Result<TrackScores> trackScoresFrom(const SellerRules &rules, const QJsonValue &value, const QString &path)
{
    const QJsonArray scores = value.toArray();
    if (!value.isArray() || scores.size() != rules.indicators.size())
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "must be a list of %1 scores"),
                    {QString::number(rules.indicators.size())}, path);
    TrackScores read;
    for (qsizetype i = 0; i < scores.size(); ++i) {
        if (scores[i].isNull()) {
            read.push_back(std::nullopt);
            continue;
        }
        const Result<int> milli = parseScoreMilli(scores[i].toString(), indexed(path, i));
        if (!milli)
            return milli.failure();
        read.push_back(*milli);
    }
    return read;
}

} // namespace

Result<SellerRules> parseSellerRules(const QJsonObject &seller, const QString &path)
{
    RuleReader reader(seller, path);
    SellerRules rules;
    rules.indicators = readNames(reader, reader.array("indicators"_L1), reader.pathOf("indicators"_L1));
    rules.tracks = readNames(reader, reader.array("tracks"_L1), reader.pathOf("tracks"_L1));
    readThresholds(reader, rules);
    rules.publicationDay = int(reader.integer("publication_day"_L1, 1, kLastCommonDay));
    readPrivileges(reader, rules);
    readGates(reader, seller, rules);
    if (!reader.ok())
        return reader.failure();
    return rules;
}

int starOfScoreMilli(const SellerRules &rules, int milli)
{
    return int(std::count_if(rules.thresholdsMilli.begin(), rules.thresholdsMilli.end(),
                             [milli](int threshold) { return milli >= threshold; }));
}

std::optional<int> trackStar(const SellerRules &rules, const std::optional<TrackScores> &scores)
{
    if (!scores)
        return std::nullopt;
    int lowest = int(rules.thresholdsMilli.size());
    for (const std::optional<int> &score : *scores) {
        if (!score)
            return std::nullopt;
        lowest = std::min(lowest, starOfScoreMilli(rules, *score));
    }
    return lowest;
}

SellerStar evaluateSellerStar(const SellerRules &rules, const SellerScores &scores)
{
    SellerStar result;
    for (size_t track = 0; track < scores.size(); ++track) {
        const std::optional<int> star = trackStar(rules, scores[track]);
        result.trackStars.push_back(star);
        if (star && (!result.star || *star > *result.star)) {
            result.star = star;
            result.track = int(track);
        }
    }
    return result;
}

Result<SellerScores> sellerScoresFrom(const SellerRules &rules, const QJsonObject &input)
{
    SellerScores scores;
    for (const QString &track : rules.tracks) {
        const QJsonValue value = input.value(track);
        if (value.isNull()) {
            scores.push_back(std::nullopt);
            continue;
        }
        Result<TrackScores> read = trackScoresFrom(rules, value, track);
        if (!read)
            return read.failure();
        scores.push_back(std::move(read).value());
    }
    return scores;
}

} // namespace stardesk
