#include "models/feed/publish/record_reader.h"

#include "models/feed/field_fault.h"
#include "models/feed/publish/field_values.h"
#include "models/feed/value_text.h"

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

QString stringOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

RecordReader::RecordReader(const RecordType &type, StagingSelect select, QString name)
    : m_type(&type), m_select(std::move(select)), m_name(std::move(name)), m_columns(type.fields.size(), -1)
{
}

Result<RecordReader> RecordReader::open(const RecordType &type, StagingSelect select, const QString &name)
{
    RecordReader reader(type, std::move(select), name);
    if (auto mapped = reader.mapColumns(); !mapped)
        return mapped.failure();
    return reader;
}

Result<> RecordReader::mapColumns()
{
    const auto wrong = [&](const char *sentence, const QString &column) {
        return fail(Failure::Code::Malformed, sentence, {column}, m_name);
    };
    const std::vector<QString> &columns = m_select.columns();
    for (int i = 0; i < int(columns.size()); ++i) {
        const QString &name = columns[size_t(i)];
        const std::string column = name.toStdString();
        const int field = m_type->fieldIndex(column);
        if (column != "k" && field < 0)
            return wrong(QT_TRANSLATE_NOOP("Failure", "Column “%1” is no field of this record type."), name);
        int &place = field < 0 ? m_keyColumn : m_columns[size_t(field)];
        if (place >= 0)
            return wrong(QT_TRANSLATE_NOOP("Failure", "Column “%1” comes twice."), name);
        place = i;
    }
    if (m_keyColumn < 0)
        return wrong(QT_TRANSLATE_NOOP("Failure", "Column “%1” is missing."), u"k"_s);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i] < 0 && m_type->fields[i].required)
            return wrong(QT_TRANSLATE_NOOP("Failure", "Column “%1” is missing."), stringOf(m_type->fields[i].column));
    }
    return {};
}

Failure RecordReader::at(Failure failure) const
{
    const QString record = u"%1: %2"_s.arg(m_name, stringOf(m_key));
    failure.where = failure.where.isEmpty() ? record : u"%1: %2"_s.arg(record, failure.where);
    return failure;
}

Result<bool> RecordReader::next(RecordBatch &batch, size_t rows)
{
    batch.clear();
    while (batch.rows() < rows) {
        const auto more = m_select.step();
        if (!more)
            return more.failure();
        if (!*more)
            break;
        if (auto key = readKey(batch); !key)
            return key.failure();
        if (auto fields = readFields(batch); !fields)
            return at(fields.failure());
    }
    return batch.rows() > 0;
}

Result<> RecordReader::readKey(RecordBatch &batch)
{
    const StagingValue value = m_select.value(m_keyColumn);
    const std::string digits = std::to_string(value.integer);
    const bool number = value.kind == StagingValue::Kind::Integer;
    const std::string_view key = number ? std::string_view(digits) : value.text;
    if ((!number && value.kind != StagingValue::Kind::Text) || !isRecordKey(key))
        return fail(Failure::Code::Malformed,
                    QT_TRANSLATE_NOOP("Failure", "“%1” cannot be a record key: 1 to 64 of A-Z a-z 0-9 . _ : / -."),
                    {stringOf(key)}, m_name);
    if (key == m_key)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The key “%1” comes twice."), {stringOf(key)},
                    m_name);
    // SQLite orders numbers before texts and by value; keys are ordered by their bytes.
    if (key < m_key)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The keys are numbers; CAST them AS TEXT."), {},
                    m_name);
    m_key.assign(key);
    batch.ops.push_back(RecordOp::Upsert);
    batch.versions.push_back(0);
    batch.keys.append(m_key);
    batch.lines.push_back(quint32(batch.rows()));
    return {};
}

Result<> RecordReader::readFields(RecordBatch &batch)
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const FieldSpec &field = m_type->fields[i];
        const StagingValue value = m_columns[i] < 0 ? StagingValue{} : m_select.value(m_columns[i]);
        if (auto appended = appendFieldValue(field, value, batch.fields[i]); !appended)
            return appended.failure();
    }
    return checkHits(batch);
}

Result<> RecordReader::checkHits(const RecordBatch &batch) const
{
    for (const HitsRule &rule : m_type->hits) {
        const size_t place = size_t(m_type->fieldIndex(rule.hits));
        const qint64 hits = batch.fields[place].ints.back();
        const qint64 total = batch.fields[size_t(m_type->fieldIndex(rule.total))].ints.back();
        if (hits != kNullInt && total != kNullInt && hits > total)
            return fieldFailure(FieldFault::Hits, m_type->fields[place], std::to_string(hits), {});
    }
    return {};
}

} // namespace stardesk
