/// RuleReader: strict reading of a rule set's JSON, field by field, where the first failure stays and names its path.
#pragma once

#include "models/core/beijing.h"
#include "models/core/result.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <optional>

namespace stardesk {

/// Reads one object. After the first bad field every further read returns an empty value and changes nothing, so a
/// parser reads all its fields and asks `ok()` once at the end. Paths are JSON pointers ("/courier/bands/1/0").
class RuleReader {
public:
    RuleReader(const QJsonObject &object, QString path) : m_object(object), m_path(std::move(path)) {}

    [[nodiscard]] bool has(QLatin1String key) const;               ///< present and not null
    [[nodiscard]] qint64 integer(QLatin1String key, qint64 least, qint64 most);
    [[nodiscard]] std::optional<qint64> integerOrNull(QLatin1String key, qint64 least, qint64 most);
    [[nodiscard]] QString string(QLatin1String key);               ///< not empty
    [[nodiscard]] QString stringOr(QLatin1String key, const QString &fallback); ///< may be absent or null
    [[nodiscard]] QJsonObject object(QLatin1String key);
    [[nodiscard]] QJsonArray array(QLatin1String key);             ///< not empty
    [[nodiscard]] BeijingDay day(QLatin1String key);               ///< YYYY-MM-DD
    [[nodiscard]] std::optional<BeijingDay> dayOrNull(QLatin1String key);

    [[nodiscard]] QString pathOf(QLatin1String key) const { return m_path + QLatin1Char('/') + key; }
    /// Remembers `failure` unless one came before.
    void refuse(Failure failure);
    /// Remembers a sentence of context "Failure" about `key`.
    void refuse(QLatin1String key, const char *text, QStringList args = {});
    /// The value of a nested parse, or an empty one with the failure remembered.
    template <class T>
    [[nodiscard]] T take(Result<T> result)
    {
        if (result)
            return std::move(result).value();
        refuse(result.failure());
        return T{};
    }

    [[nodiscard]] bool ok() const { return !m_failure; }
    [[nodiscard]] const Failure &failure() const { return *m_failure; }

private:
    QJsonObject m_object;
    QString m_path;
    std::optional<Failure> m_failure;
};

/// A JSON value as an object; Malformed at `path` otherwise.
[[nodiscard]] Result<QJsonObject> objectValue(const QJsonValue &value, const QString &path);

/// An ISO day (YYYY-MM-DD, nothing else); Malformed at `path` otherwise.
[[nodiscard]] Result<BeijingDay> isoDay(const QString &text, const QString &path);

} // namespace stardesk
