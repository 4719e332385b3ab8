/// Strict JSON for the small signed documents (head, root, manifest, keys): one object, UTF-8, no duplicate names, only
/// integers as numbers, at most 16 levels. Typed getters collect the first failure, so that a reader stays one list.
#pragma once

#include "models/core/result.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <optional>

namespace stardesk {

[[nodiscard]] Result<QJsonObject> parseStrictJson(QByteArrayView bytes, const QString &where);

/// Reads named fields of one object. After the last call, `failure()` is the first thing that was wrong, if any; values
/// read after a failure are empty. Unknown fields are no failure.
class StrictFields {
public:
    StrictFields(const QJsonObject &object, QString where) : m_object(object), m_where(std::move(where)) {}

    [[nodiscard]] qint64 number(QLatin1String name, qint64 min, qint64 max);
    [[nodiscard]] QString text(QLatin1String name, qsizetype maxLength);
    [[nodiscard]] QString textOrNull(QLatin1String name, qsizetype maxLength);
    [[nodiscard]] QString uuid(QLatin1String name);
    [[nodiscard]] QByteArray sha256(QLatin1String name);
    [[nodiscard]] qint64 instant(QLatin1String name);
    [[nodiscard]] bool boolean(QLatin1String name);
    [[nodiscard]] QStringList texts(QLatin1String name, qsizetype maxCount, qsizetype maxLength);
    [[nodiscard]] QJsonObject object(QLatin1String name);
    [[nodiscard]] QList<QJsonObject> objects(QLatin1String name, qsizetype maxCount);

    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }
    /// Notes that a value is wrong for a reason of the document's own.
    void refuse(QLatin1String name);

private:
    [[nodiscard]] QJsonValue take(QLatin1String name);
    const QJsonObject &m_object;
    QString m_where;
    std::optional<Failure> m_failure;
};

/// 64 lower-case hexadecimal digits.
[[nodiscard]] bool isSha256Name(QByteArrayView text);
/// The bytes that are written and signed: compact, names in ascending order, an LF at the end.
[[nodiscard]] QByteArray writeJson(const QJsonObject &object);

} // namespace stardesk
