/// One record as the export writes it: to change a published record and to see whether a changed one was published.
#pragma once

#include "models/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <string_view>

namespace stardesk {

class FeedReader;

/// `d` of a live record, in the export's one spelling; null where there is no such record.
[[nodiscard]] Result<QByteArray> recordText(FeedReader &reader, std::string_view type, const QString &key);

/// `d` in the export's one spelling. Malformed, naming type, key and field: whatever a reader of the export would refuse.
/// References are not followed.
[[nodiscard]] Result<QByteArray> recordText(std::string_view type, const QString &key, const QJsonObject &fields);

} // namespace stardesk
