/// RecordBatch: parsed records of one type, column by column; the parser (or publisher, or demo) fills it, the store's
/// virtual table and the column builders read it. Buffers are recycled: clear() keeps their memory.
#pragma once

#include "models/domain/records/record_schema.h"

#include <string>
#include <string_view>
#include <vector>

namespace stardesk {

/// Texts of one field, packed in one arena. A null text is not the empty text.
class TextColumn {
public:
    void clear();
    void reserve(size_t rows, size_t bytes);
    void append(std::string_view text);
    void appendNull();
    [[nodiscard]] size_t size() const { return m_starts.size(); }
    [[nodiscard]] bool isNull(size_t row) const { return m_lengths[row] == kNullLength; }
    [[nodiscard]] std::string_view at(size_t row) const
    {
        return isNull(row) ? std::string_view{} : std::string_view(m_arena).substr(m_starts[row], m_lengths[row]);
    }

private:
    static constexpr quint32 kNullLength = 0xFFFFFFFFu;
    std::string m_arena;
    std::vector<quint32> m_starts;
    std::vector<quint32> m_lengths;
};

enum class RecordOp : quint8 { Upsert, Delete };

/// One field of all rows: `ints` for integer kinds (kNullInt = null), `texts` for text, blob and Ref kinds. A Ref holds
/// the key as text when parsed; the store resolves it into `ints` (ordinal of the target) before inserting.
struct BatchField {
    std::vector<qint64> ints;
    TextColumn texts;
};

class RecordBatch {
public:
    explicit RecordBatch(const RecordType &type);
    void clear();
    [[nodiscard]] const RecordType &type() const { return *m_type; }
    [[nodiscard]] size_t rows() const { return ops.size(); }

    std::vector<RecordOp> ops;
    std::vector<qint64> versions;      ///< `v`
    TextColumn keys;                   ///< `k`
    std::vector<BatchField> fields;    ///< as type().fields; for a Delete every field is null
    std::vector<quint32> lines;        ///< 1-based line in the part, for messages

private:
    const RecordType *m_type;
};

/// True for kinds whose parsed value stands in BatchField::texts.
[[nodiscard]] bool isTextKind(FieldKind kind);

} // namespace stardesk
