#include "models/store/import_failures.h"

#include "models/store/batch/record_batch.h"

namespace stardesk {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString lineOf(const RecordBatch &batch, size_t row)
{
    return row < batch.lines.size() ? QStringLiteral("line %1").arg(batch.lines[row]) : QString();
}

Failure duplicateKey(const RecordType &type, std::string_view key, const QString &where)
{
    return fail(Failure::Code::Malformed,
                QT_TRANSLATE_NOOP("Failure", "The %1 record with key %2 stands in the feed twice."),
                {textOf(type.name), textOf(key)}, where);
}

Failure unresolvedReference(const RecordBatch &batch, size_t row, const FieldSpec &field, std::string_view target)
{
    return fail(Failure::Code::Malformed,
                QT_TRANSLATE_NOOP("Failure",
                                  "The %1 record with key %2 names %3 %4 in its field %5, and the feed has no such "
                                  "record."),
                {textOf(batch.type().name), textOf(batch.keys.at(row)), textOf(field.target), textOf(target),
                 textOf(field.column)},
                lineOf(batch, row));
}

} // namespace stardesk
