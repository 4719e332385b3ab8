/// RecordReader: the rows of one TYPE.sql as record batches, checked field by field.
#pragma once

#include "models/domain/records/record_schema.h"
#include "models/store/batch/record_batch.h"
#include "models/store/staging/staging_store.h"

#include <optional>
#include <unordered_set>

namespace stardesk {

/// Keys of the record types that others refer to, as they were given.
class GivenKeys {
public:
    /// Remembers the keys of this type from now on.
    explicit GivenKeys(const std::vector<std::string_view> &types);
    void add(const RecordBatch &batch);
    [[nodiscard]] bool has(std::string_view type, std::string_view key) const;

private:
    struct TextHash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Keys = std::unordered_set<std::string, TextHash, std::equal_to<>>;
    std::vector<std::pair<std::string_view, Keys>> m_types;
};

class RecordReader {
public:
    /// Failure: Malformed where a column is no field of the type, a required field or `k` is missing, or one comes twice.
    [[nodiscard]] static Result<RecordReader> open(const RecordType &type, StagingSelect select, const QString &name);

    /// Fills `batch` with at most `rows` records; false when no record is left. `given` holds the keys that fields may
    /// refer to. Failure: Malformed naming key and field; Cancelled.
    [[nodiscard]] Result<bool> next(RecordBatch &batch, size_t rows, const GivenKeys &given);

private:
    RecordReader(const RecordType &type, StagingSelect select, QString name);
    Result<> mapColumns();
    Result<> readKey(RecordBatch &batch);
    Result<> readFields(RecordBatch &batch, const GivenKeys &given);
    Result<> checkReference(const FieldSpec &field, const BatchField &values, const GivenKeys &given) const;
    Result<> checkHits(const RecordBatch &batch) const;
    Failure at(Failure failure) const;

    const RecordType *m_type;
    StagingSelect m_select;
    QString m_name;
    int m_keyColumn = -1;
    std::vector<int> m_columns; ///< per field of the type; -1: not selected, null
    std::string m_key;          ///< of the row at hand, afterwards of the row before
};

} // namespace stardesk
