/// BatchFields: the fields of a batch by name, looked up once per batch.
#pragma once

#include "models/core/ids.h"
#include "models/store/batch/record_batch.h"

#include <QtCore/QtGlobal>

namespace stardesk {

/// One integer or reference field.
class IntField {
public:
    explicit IntField(const std::vector<qint64> &values) : m_values(&values) {}
    [[nodiscard]] bool isNull(size_t row) const { return (*m_values)[row] == kNullInt; }
    [[nodiscard]] qint64 at(size_t row) const { return (*m_values)[row]; }
    /// For counts that may be absent.
    [[nodiscard]] qint64 orZero(size_t row) const { return isNull(row) ? 0 : at(row); }
    /// For references.
    [[nodiscard]] Ordinal ref(size_t row) const { return isNull(row) ? kNoOrdinal : Ordinal(at(row)); }

private:
    const std::vector<qint64> *m_values;
};

class BatchFields {
public:
    explicit BatchFields(const RecordBatch &batch) : m_batch(&batch) {}
    /// The column must exist in the type.
    [[nodiscard]] IntField ints(std::string_view column) const { return IntField(field(column).ints); }
    [[nodiscard]] const TextColumn &texts(std::string_view column) const { return field(column).texts; }
    [[nodiscard]] std::string_view word(std::string_view column, size_t row) const
    {
        const FieldSpec &spec = m_batch->type().fields[size_t(m_batch->type().fieldIndex(column))];
        const qint64 place = field(column).ints[row];
        return place == kNullInt ? std::string_view() : spec.words[size_t(place)];
    }

private:
    [[nodiscard]] const BatchField &field(std::string_view column) const
    {
        const int index = m_batch->type().fieldIndex(column);
        Q_ASSERT(index >= 0);
        return m_batch->fields[size_t(index)];
    }
    const RecordBatch *m_batch;
};

} // namespace stardesk
