#include "models/store/batch/record_batch.h"

namespace stardesk {

void TextColumn::clear()
{
    m_arena.clear();
    m_starts.clear();
    m_lengths.clear();
}

void TextColumn::reserve(size_t rows, size_t bytes)
{
    m_arena.reserve(bytes);
    m_starts.reserve(rows);
    m_lengths.reserve(rows);
}

void TextColumn::append(std::string_view text)
{
    m_starts.push_back(quint32(m_arena.size()));
    m_lengths.push_back(quint32(text.size()));
    m_arena.append(text);
}

void TextColumn::appendNull()
{
    m_starts.push_back(quint32(m_arena.size()));
    m_lengths.push_back(kNullLength);
}

RecordBatch::RecordBatch(const RecordType &type) : fields(type.fields.size()), m_type(&type) {}

void RecordBatch::clear()
{
    ops.clear();
    versions.clear();
    keys.clear();
    lines.clear();
    for (BatchField &field : fields) {
        field.ints.clear();
        field.texts.clear();
    }
}

bool isTextKind(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Ref:
    case FieldKind::Text:
    case FieldKind::Note:
    case FieldKind::Zone:
    case FieldKind::Currency:
    case FieldKind::ScoreDays:
    case FieldKind::TextList:
    case FieldKind::Json: return true;
    case FieldKind::Word:
    case FieldKind::Integer:
    case FieldKind::Boolean:
    case FieldKind::Score:
    case FieldKind::Date:
    case FieldKind::Month:
    case FieldKind::Week:
    case FieldKind::Instant:
    case FieldKind::LocalTime: return false;
    }
    Q_UNREACHABLE();
}

} // namespace stardesk
