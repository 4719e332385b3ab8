/// What an import and a delta hand to the store's writers to keep the five tables: the builders fill the columns in the
/// pass over the records, the patchers derive again what a delta touched.
#pragma once

#include <QtCore/QtGlobal>

#include <memory>
#include <vector>

namespace stardesk {

class ColumnPatcher;
class TableBuilder;

/// One for each table of columns/table_columns.h, for GenerationWriter::begin().
[[nodiscard]] std::vector<std::unique_ptr<TableBuilder>> makeTableBuilders();

/// The same for DeltaWriter::begin(). `nowMs`: created_at of the delta's manifest; what depends on time is looked at then.
[[nodiscard]] std::vector<std::unique_ptr<ColumnPatcher>> makeColumnPatchers(qint64 nowMs);

} // namespace stardesk
