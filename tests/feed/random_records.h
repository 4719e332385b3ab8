/// Random records of any type, valid by record_schema.h; keys ascending: "TYPE-000000", "TYPE-000001", ...
#pragma once

#include "models/store/batch/record_batch.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QtEndian>

#include <random>
#include <string>

namespace stardesk::testing {

using Random = std::mt19937_64;

inline qint64 between(Random &random, qint64 low, qint64 high)
{
    return std::uniform_int_distribution<qint64>(low, high)(random);
}

inline std::string keyOf(std::string_view type, int number)
{
    return std::string(type) + '-' + QByteArray::number(number).rightJustified(6, '0').toStdString();
}

/// Letters of several scripts, all in normal form C, at least `min` and at most `max` bytes.
inline std::string randomText(Random &random, qint64 min, qint64 max, bool lines)
{
    static const std::string kPieces[] = {"a", "Z", "9", " ", "é", "ñ", "王", "李", "\"", "\\", "/", "£", "😀", "ａ", "한"};
    std::string text;
    const qint64 wanted = between(random, min, std::min<qint64>(max, min + 24));
    while (qint64(text.size()) < wanted) {
        const std::string &piece = kPieces[size_t(between(random, 0, std::size(kPieces) - 1))];
        const std::string chosen = lines && between(random, 0, 9) == 0 ? (between(random, 0, 1) ? "\n" : "\t") : piece;
        if (qint64(text.size() + chosen.size()) > max)
            break;
        text += chosen;
    }
    while (qint64(text.size()) < min)
        text += 'x';
    return text;
}

inline std::string randomScoreDays(Random &random)
{
    std::string blob(size_t(between(random, 0, 31)) * 4, '\0');
    for (size_t at = 0; at < blob.size(); at += 4)
        qToLittleEndian(qint32(between(random, -1, 100'000)), blob.data() + at);
    return blob;
}

inline void appendRandomText(Random &random, const FieldSpec &field, TextColumn &to, int targets)
{
    static const std::string_view kZones[] = {"Europe/Madrid", "Asia/Shanghai", "America/Sao_Paulo", "UTC"};
    static const std::string_view kCurrencies[] = {"CNY", "EUR", "USD", "KWD"};
    static const std::string_view kJson[] = {"{\"a\":1,\"b\":[true,null,\"王\"]}", "[]", "{}", "[{\"late\":\"0.5\"},-3]"};
    if (field.column == "sha256")
        return to.append(std::string(64, char('a' + between(random, 0, 5))));
    switch (field.kind) {
    case FieldKind::Ref: return to.append(keyOf(field.target, int(between(random, 0, targets - 1))));
    case FieldKind::Text: return to.append(randomText(random, field.min, field.max, false));
    case FieldKind::Note: return to.append(randomText(random, field.min, field.max, true));
    case FieldKind::Zone: return to.append(kZones[size_t(between(random, 0, 3))]);
    case FieldKind::Currency: return to.append(kCurrencies[size_t(between(random, 0, 3))]);
    case FieldKind::ScoreDays: return to.append(randomScoreDays(random));
    case FieldKind::TextList: return to.append("[\"wang\",\"*\",\"é\"]");
    default: return to.append(kJson[size_t(between(random, 0, 3))]);
    }
}

inline qint64 randomInt(Random &random, const FieldSpec &field)
{
    constexpr qint64 kMonday = 19'783; // 2024-03-01 is a Friday, 2024-03-04 the Monday
    switch (field.kind) {
    case FieldKind::Word: return between(random, 0, qint64(field.words.size()) - 1);
    case FieldKind::Integer: return between(random, field.min, std::min<qint64>(field.max, 1'000'000'000'000));
    case FieldKind::Boolean: return between(random, 0, 1);
    case FieldKind::Score: return between(random, 0, 100'000);
    case FieldKind::Date: return between(random, -700'000, 2'900'000);
    case FieldKind::Month: return between(random, 12, 119'999);
    case FieldKind::Week: return kMonday + 3 + 7 * between(random, -5000, 5000);
    case FieldKind::Instant: return between(random, -60'000'000'000'000, 200'000'000'000'000);
    default: return between(random, -60'000'000'000, 200'000'000'000);
    }
}

/// One row whose hits stay below their totals and whose amounts have their currency.
inline void appendRandomRow(Random &random, RecordBatch &batch, const std::string &key, qint64 version, int targets)
{
    const RecordType &type = batch.type();
    const bool nulls = between(random, 0, 3) == 0;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const FieldSpec &field = type.fields[i];
        if (!field.required && nulls)
            isTextKind(field.kind) ? batch.fields[i].texts.appendNull() : batch.fields[i].ints.push_back(kNullInt);
        else if (isTextKind(field.kind))
            appendRandomText(random, field, batch.fields[i].texts, targets);
        else
            batch.fields[i].ints.push_back(randomInt(random, field));
    }
    for (const HitsRule &rule : type.hits) {
        qint64 &hits = batch.fields[size_t(type.fieldIndex(rule.hits))].ints.back();
        hits = std::min(hits, batch.fields[size_t(type.fieldIndex(rule.total))].ints.back());
    }
    batch.keys.append(key);
    batch.ops.push_back(RecordOp::Upsert);
    batch.versions.push_back(version);
    batch.lines.push_back(quint32(batch.rows()));
}

inline RecordBatch randomBatch(Random &random, const RecordType &type, int rows, int targets = 50)
{
    RecordBatch batch(type);
    for (int i = 0; i < rows; ++i)
        appendRandomRow(random, batch, keyOf(type.name, i), 1, targets);
    return batch;
}

inline bool sameRow(const RecordBatch &a, size_t rowA, const RecordBatch &b, size_t rowB)
{
    bool same = a.keys.at(rowA) == b.keys.at(rowB) && a.ops[rowA] == b.ops[rowB] && a.versions[rowA] == b.versions[rowB];
    for (size_t i = 0; i < a.fields.size() && same; ++i) {
        if (isTextKind(a.type().fields[i].kind))
            same = a.fields[i].texts.isNull(rowA) == b.fields[i].texts.isNull(rowB)
                && a.fields[i].texts.at(rowA) == b.fields[i].texts.at(rowB);
        else
            same = a.fields[i].ints[rowA] == b.fields[i].ints[rowB];
    }
    return same;
}

} // namespace stardesk::testing
