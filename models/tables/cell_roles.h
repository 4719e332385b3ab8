/// What a packed cell answers to the roles of row_roles.h; the views' delegates draw from these.
#pragma once

#include "models/core/ids.h"
#include "models/desk/column_spec.h"
#include "models/tables/row_roles.h"

#include <QtCore/QVariant>

class QLocale;

namespace stardesk {

class ColumnSet;

[[nodiscard]] QVariant cellRole(const ColumnSet &columns, Ordinal row, const ColumnSpec &spec, int role, const QLocale &locale);
[[nodiscard]] CellKind cellKindOf(CellFormat format);

} // namespace stardesk
