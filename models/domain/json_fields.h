/// Strict reading of small JSON documents: a missing, mistyped or out-of-range field is a Failure that names its path.
#pragma once

#include "models/core/beijing.h"
#include "models/core/money.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <limits>

namespace stardesk::json {

/// "plans/ES9" + "cap" -> "plans/ES9/cap"; an empty path gives the key alone.
[[nodiscard]] QString join(const QString &path, const QString &key);

/// A whole number in [least, most]; 2599.5, "2599" and null are refused.
[[nodiscard]] Result<qint64> integer(const QJsonObject &object, const char *key, const QString &path,
                                     qint64 least = 0, qint64 most = std::numeric_limits<qint64>::max());
/// The same for a value that stands alone, such as an array's element; `where` names it.
[[nodiscard]] Result<qint64> integerValue(const QJsonValue &value, const QString &where, qint64 least = 0,
                                          qint64 most = std::numeric_limits<qint64>::max());
/// Absent or null: `fallback`.
[[nodiscard]] Result<qint64> integerOr(const QJsonObject &object, const char *key, const QString &path, qint64 fallback,
                                       qint64 least = 0, qint64 most = std::numeric_limits<qint64>::max());
[[nodiscard]] Result<QString> text(const QJsonObject &object, const char *key, const QString &path);
[[nodiscard]] Result<QJsonObject> object(const QJsonObject &object, const char *key, const QString &path);
[[nodiscard]] Result<QJsonArray> array(const QJsonObject &object, const char *key, const QString &path);
[[nodiscard]] Result<Currency> currency(const QJsonObject &object, const char *key, const QString &path);
[[nodiscard]] Result<BeijingDay> day(const QJsonObject &object, const char *key, const QString &path);
[[nodiscard]] Result<LocalTime> localTime(const QJsonObject &object, const char *key, const QString &path);
/// Every element a whole number in [least, most].
[[nodiscard]] Result<QVector<qint64>> integers(const QJsonObject &object, const char *key, const QString &path,
                                               qint64 least = 0, qint64 most = std::numeric_limits<qint64>::max());

/// True where the key is there and not null.
[[nodiscard]] bool has(const QJsonObject &object, const char *key);

/// The failure for a value that breaks a rule of its own: `text` has %1 for nothing else than `args`.
[[nodiscard]] Failure bad(const char *text, const QString &where, QStringList args = {});

} // namespace stardesk::json
