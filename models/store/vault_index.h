/// The blind index of stored ID numbers: equality without a number in clear (models/store/vault_rows.h).
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QtCore/QByteArray>

#include <vector>

namespace stardesk {

class SqlConnection;

/// Person ordinals under a term of IdSealer, ascending, at most `limit`; 0.1 ms at three million.
[[nodiscard]] Result<std::vector<Ordinal>> personsByNumber(SqlConnection &sql, const QByteArray &numberTerm, int limit);
[[nodiscard]] Result<std::vector<Ordinal>> personsByLastFour(SqlConnection &sql, const QByteArray &lastFourTerm, int limit);
/// Persons that share one number, in groups of two and more; one pass over the index.
[[nodiscard]] Result<std::vector<std::vector<Ordinal>>> sharedNumbers(SqlConnection &sql);
/// Makes the index in a generation whose rows are all in.
[[nodiscard]] Result<> makeIdentityIndex(SqlConnection &sql);

} // namespace stardesk
