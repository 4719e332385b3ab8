/// RecordReader: the rows of one TYPE.sql as record batches, checked field by field.
#pragma once

#include "models/domain/records/record_schema.h"
#include "models/store/batch/record_batch.h"
#include "models/store/staging/staging_store.h"

#include <string>
#include <vector>

namespace stardesk {

class RecordReader {
public:
    /// Failure: Malformed where a column is no field of the type, a required field or `k` is missing, or one comes twice.
    [[nodiscard]] static Result<RecordReader> open(const RecordType &type, StagingSelect select, const QString &name);

    /// Fills `batch` with at most `rows` records; false when no record is left. References are not followed: that is the
    /// feed's check. Failure: Malformed naming key and field; Cancelled.
    [[nodiscard]] Result<bool> next(RecordBatch &batch, size_t rows);

private:
    RecordReader(const RecordType &type, StagingSelect select, QString name);
    Result<> mapColumns();
    Result<> readKey(RecordBatch &batch);
    Result<> readFields(RecordBatch &batch);
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
