/// MonthNotes: of which months the data have records, type by type, so that nobody scans millions of them to offer a choice.
#pragma once

#include "models/core/result.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace stardesk {

class RecordBatch;
class SqlConnection;

/// Fed with every batch of an import or a delta. A month stays noted where a delta takes its last record away.
class MonthNotes {
public:
    void note(const RecordBatch &batch);
    /// Adds to what is noted already.
    Result<> store(SqlConnection &sql) const;

private:
    std::map<std::string, std::set<qint64>, std::less<>> m_months;
};

/// Months (year * 12 + month - 1) of the type's records, ascending; empty for a type without a month.
Result<std::vector<qint64>> loadMonths(SqlConnection &sql, std::string_view type);

} // namespace stardesk
