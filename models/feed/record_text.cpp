#include "models/feed/record_text.h"

#include "models/feed/ndjson_parser.h"
#include "models/feed/ndjson_writer.h"
#include "models/store/batch/record_batch.h"
#include "models/store/feed_reader.h"

#include <QtCore/QJsonDocument>

namespace stardesk {

namespace {

QByteArray fieldsOf(const RecordBatch &batch)
{
    std::string text;
    NdjsonWriter(batch.type()).appendFields(text, batch, 0);
    return QByteArray::fromStdString(text);
}

/// The store keeps a reference as the place of its target; the export names it by key.
Result<> nameReferences(FeedReader &reader, RecordBatch &batch)
{
    for (size_t i = 0; i < batch.fields.size(); ++i) {
        const FieldSpec &field = batch.type().fields[i];
        if (field.kind != FieldKind::Ref)
            continue;
        BatchField &values = batch.fields[i];
        values.texts.clear();
        if (values.ints.front() == kNullInt || Ordinal(values.ints.front()) == kNoOrdinal) {
            values.texts.appendNull();
            continue;
        }
        auto key = reader.keyOf(field.target, Ordinal(values.ints.front()));
        if (!key)
            return key.failure();
        values.texts.append(key->toStdString());
    }
    return {};
}

} // namespace

Result<QByteArray> recordText(FeedReader &reader, std::string_view type, const QString &key)
{
    auto ordinal = reader.find(type, key.toStdString());
    if (!ordinal)
        return ordinal.failure();
    if (*ordinal == kNoOrdinal)
        return QByteArray();
    RecordBatch batch(*recordType(type));
    const Ordinal wanted[] = {*ordinal};
    if (auto read = reader.read(wanted, batch); !read)
        return read.failure();
    if (auto named = nameReferences(reader, batch); !named)
        return named.failure();
    return fieldsOf(batch);
}

Result<QByteArray> recordText(std::string_view type, const QString &key, const QJsonObject &fields)
{
    const RecordType &record = *recordType(type);
    std::string line;
    NdjsonWriter::appendUpsert(line, key.toStdString(), 1, QJsonDocument(fields).toJson(QJsonDocument::Compact).toStdString());
    const size_t length = line.size();
    line.append(NdjsonParser::kPadding, ' ');
    NdjsonParser parser(record);
    // An empty part name: messages name type and key.
    parser.startPart({{}, 1, 1, false, true});
    RecordBatch batch(record);
    if (auto read = parser.parse(std::string_view(line).substr(0, length), batch, 1); !read)
        return read.failure();
    return fieldsOf(batch);
}

} // namespace stardesk
