/// What a packed cell answers to the roles of row_roles.h; the views' delegates draw from these.
#pragma once

#include "models/core/ids.h"
#include "models/desk/column_spec.h"
#include "models/tables/row_roles.h"

#include <QtCore/QVariant>

class QLocale;

namespace stardesk {

class ColumnSet;

/// What a cell's words depend on beside the data.
struct CellContext {
    const QLocale &locale;
    qint64 nowMs = 0; ///< for the time that is left
};

[[nodiscard]] QVariant cellRole(const ColumnSet &columns, Ordinal row, const ColumnSpec &spec, int role, const CellContext &context);
[[nodiscard]] CellKind cellKindOf(CellFormat format);

} // namespace stardesk
