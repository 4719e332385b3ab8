/// Small generations for the tests of the store: batches by hand, without a parser.
#pragma once

#include "models/core/job.h"
#include "models/store/batch/record_batch.h"
#include "models/store/derive/table_builder.h"
#include "models/store/feed_meta.h"
#include "models/store/generation_writer.h"
#include "models/store/store_folder.h"

#include <QtCore/QTemporaryDir>

#include <initializer_list>
#include <map>
#include <string>
#include <utility>

namespace stardesk::test {

/// Field values by column name; a number for integer kinds, text for text and Ref kinds; what is not named is null.
struct Row {
    std::string key;
    qint64 version = 1;
    std::map<std::string, qint64> numbers = {};
    std::map<std::string, std::string> texts = {};
    bool deleted = false;
};

inline RecordBatch batchOf(const char *typeName, std::initializer_list<Row> rows)
{
    const RecordType &type = *recordType(typeName);
    RecordBatch batch(type);
    quint32 line = 0;
    for (const Row &row : rows) {
        batch.ops.push_back(row.deleted ? RecordOp::Delete : RecordOp::Upsert);
        batch.keys.append(row.key);
        batch.versions.push_back(row.version);
        batch.lines.push_back(++line);
        for (size_t i = 0; i < type.fields.size(); ++i) {
            const std::string column(type.fields[i].column);
            if (!isTextKind(type.fields[i].kind)) {
                const auto number = row.numbers.find(column);
                batch.fields[i].ints.push_back(number == row.numbers.end() ? kNullInt : number->second);
            } else if (const auto text = row.texts.find(column); text != row.texts.end()) {
                batch.fields[i].texts.append(text->second);
            } else {
                batch.fields[i].texts.appendNull();
            }
        }
    }
    return batch;
}

inline Row employer(const std::string &key, qint64 version = 1)
{
    return {key, version, {}, {{"name", "Employer " + key}}};
}

inline Row person(const std::string &key, qint64 version = 1, const std::string &name = "Name")
{
    return {key, version, {{"since", 18000}}, {{"name", name}}};
}

inline Row employment(const std::string &key, const std::string &whose, const std::string &where, qint64 version = 1)
{
    return {key, version, {{"from", 18000}}, {{"person", whose}, {"employer", where}}};
}

inline Row gone(const std::string &key, qint64 version)
{
    return {key, version, {}, {}, true};
}

/// What a publisher would state for these batches.
inline std::vector<TypeTotal> totalsOf(std::initializer_list<const RecordBatch *> batches)
{
    std::vector<TypeTotal> totals;
    for (const RecordBatch *batch : batches) {
        TypeTotal total{std::string(batch->type().name), qint64(batch->rows()), {}};
        for (size_t row = 0; row < batch->rows(); ++row)
            total.sum.add(batch->type().name, batch->keys.at(row), batch->versions[row]);
        totals.push_back(total);
    }
    return totals;
}

inline FeedMeta metaOf(qint64 seq)
{
    FeedMeta meta;
    meta.feedId = QStringLiteral("6f1c9c1e-0000-4000-8000-000000000001");
    meta.epoch = QStringLiteral("6f1c9c1e-0000-4000-8000-0000000000e1");
    meta.version = seq;
    meta.seq = seq;
    meta.head = "head " + QByteArray::number(seq);
    return meta;
}

/// Imports and switches; the batches come in the order of recordTypes().
inline Result<> import(StoreFolder &folder, std::initializer_list<RecordBatch *> batches, const FeedMeta &meta)
{
    Job job;
    auto writer = GenerationWriter::begin(folder, {}, job);
    if (!writer)
        return writer.failure();
    std::vector<TypeTotal> totals;
    for (RecordBatch *batch : batches) {
        totals.push_back(totalsOf({batch}).front());
        if (auto added = (*writer)->add(*batch); !added)
            return added;
    }
    if (auto finished = (*writer)->finish(totals, meta); !finished)
        return finished;
    return (*writer)->commit();
}

} // namespace stardesk::test
