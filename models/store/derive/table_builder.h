/// TableBuilder: derives the packed columns of one table while a snapshot is imported.
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace stardesk {

class ColumnSet;
class Job;
class RecordBatch;
struct FeedMeta;

/// What is known when all rows have arrived.
struct BuildContext {
    const FeedMeta &meta;
    Job &job;
};

class TableBuilder {
public:
    virtual ~TableBuilder() = default;
    /// So many rows of a type will come: room for them can be made at once.
    virtual void expect(std::string_view /*type*/, qint64 /*rows*/) { }
    /// Every batch of every type, in the order of recordTypes(). References stand resolved to ordinals in
    /// BatchField::ints; `ordinals` are those of the batch's rows. Runs beside the insertion, on a thread of its own.
    virtual void add(const RecordBatch &batch, std::span<const Ordinal> ordinals) = 0;
    /// After the last batch; the set is settled.
    virtual Result<ColumnSet> build(const BuildContext &context) = 0;
};

} // namespace stardesk
