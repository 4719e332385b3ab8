#include "models/feed/strict_json.h"

#include "models/feed/value_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <simdjson.h>

#include <algorithm>

namespace stardesk {

namespace {

constexpr int kMaxDepth = 16;

Failure malformed(const QString &where, const char *text, QStringList args = {})
{
    return fail(Failure::Code::Malformed, text, std::move(args), where);
}

/// Copies a parsed value into Qt's, and refuses what Qt's own parser would let through: duplicate names, fractions.
class TreeCopy {
public:
    explicit TreeCopy(QString where) : m_where(std::move(where)) {}

    Result<QJsonValue> value(simdjson::dom::element element, int depth)
    {
        if (depth > kMaxDepth)
            return malformed(m_where, QT_TRANSLATE_NOOP("Failure", "The document is nested too deeply."));
        switch (element.type()) {
        case simdjson::dom::element_type::OBJECT: return object(element, depth);
        case simdjson::dom::element_type::ARRAY: return array(element, depth);
        case simdjson::dom::element_type::STRING: return text(as<std::string_view>(element));
        case simdjson::dom::element_type::INT64: return QJsonValue(qint64(as<int64_t>(element)));
        case simdjson::dom::element_type::BOOL: return QJsonValue(as<bool>(element));
        case simdjson::dom::element_type::NULL_VALUE: return QJsonValue(QJsonValue::Null);
        case simdjson::dom::element_type::UINT64:
        case simdjson::dom::element_type::DOUBLE: break;
        }
        return malformed(m_where, QT_TRANSLATE_NOOP("Failure", "A number is not a whole number of 64 bits."));
    }

private:
    /// The value whose type was just asked for.
    template <class T>
    static T as(simdjson::dom::element element)
    {
        T found{};
        [[maybe_unused]] const auto error = element.get(found);
        return found;
    }

    Result<QJsonValue> text(std::string_view utf8)
    {
        if (!hasOnlyTextBytes(utf8, true))
            return malformed(m_where, QT_TRANSLATE_NOOP("Failure", "A text holds a control character."));
        return QJsonValue(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
    }

    Result<QJsonValue> object(simdjson::dom::element element, int depth)
    {
        QJsonObject copy;
        for (const auto &field : as<simdjson::dom::object>(element)) {
            const QString name = QString::fromUtf8(field.key.data(), qsizetype(field.key.size()));
            if (copy.contains(name))
                return malformed(m_where, QT_TRANSLATE_NOOP("Failure", "The name %1 stands twice in one object."), {name});
            auto inner = value(field.value, depth + 1);
            if (!inner)
                return inner;
            copy.insert(name, *inner);
        }
        return QJsonValue(copy);
    }

    Result<QJsonValue> array(simdjson::dom::element element, int depth)
    {
        QJsonArray copy;
        for (const auto item : as<simdjson::dom::array>(element)) {
            auto inner = value(item, depth + 1);
            if (!inner)
                return inner;
            copy.append(*inner);
        }
        return QJsonValue(copy);
    }

    QString m_where;
};

} // namespace

Result<QJsonObject> parseStrictJson(QByteArrayView bytes, const QString &where)
{
    simdjson::dom::parser parser;
    const simdjson::padded_string padded(bytes.data(), size_t(bytes.size()));
    simdjson::dom::element root;
    if (const auto error = parser.parse(padded).get(root); error != simdjson::SUCCESS)
        return malformed(where, QT_TRANSLATE_NOOP("Failure", "This is not valid JSON: %1."),
                         {QString::fromLatin1(simdjson::error_message(error))});
    if (!root.is_object())
        return malformed(where, QT_TRANSLATE_NOOP("Failure", "The document is not one JSON object."));
    auto copied = TreeCopy(where).value(root, 0);
    if (!copied)
        return copied.failure();
    return copied->toObject();
}

void StrictFields::refuse(QLatin1String name)
{
    if (m_failure)
        return;
    m_failure = m_object.contains(name)
        ? malformed(m_where, QT_TRANSLATE_NOOP("Failure", "The field %1 has a value that is not allowed."), {name})
        : malformed(m_where, QT_TRANSLATE_NOOP("Failure", "The field %1 is missing."), {name});
}

QJsonValue StrictFields::take(QLatin1String name)
{
    return m_failure ? QJsonValue(QJsonValue::Undefined) : m_object.value(name);
}

qint64 StrictFields::number(QLatin1String name, qint64 min, qint64 max)
{
    const QJsonValue value = take(name);
    const qint64 found = value.toInteger(min - 1);
    if (value.isDouble() && found >= min && found <= max)
        return found;
    refuse(name);
    return 0;
}

QString StrictFields::text(QLatin1String name, qsizetype maxLength)
{
    const QJsonValue value = take(name);
    if (value.isString() && value.toString().size() <= maxLength)
        return value.toString();
    refuse(name);
    return {};
}

QString StrictFields::textOrNull(QLatin1String name, qsizetype maxLength)
{
    return take(name).isNull() ? QString() : text(name, maxLength);
}

QString StrictFields::uuid(QLatin1String name)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"));
    const QString found = text(name, 36);
    if (!m_failure && !form.match(found).hasMatch())
        refuse(name);
    return found;
}

QByteArray StrictFields::sha256(QLatin1String name)
{
    const QByteArray found = text(name, 64).toLatin1();
    if (!m_failure && !isSha256Name(found))
        refuse(name);
    return found;
}

qint64 StrictFields::instant(QLatin1String name)
{
    const auto found = instantOfText(text(name, 40).toStdString());
    if (!found)
        refuse(name);
    return found.value_or(0);
}

bool StrictFields::boolean(QLatin1String name)
{
    const QJsonValue value = take(name);
    if (!value.isBool())
        refuse(name);
    return value.toBool();
}

QStringList StrictFields::texts(QLatin1String name, qsizetype maxCount, qsizetype maxLength)
{
    const QJsonValue value = take(name);
    const QJsonArray items = value.toArray();
    QStringList found;
    for (const QJsonValue &item : items)
        found.append(item.toString());
    const bool good = value.isArray() && items.size() <= maxCount
        && std::ranges::all_of(items, [=](const QJsonValue &item) { return item.isString() && item.toString().size() <= maxLength; });
    if (!good)
        refuse(name);
    return good ? found : QStringList();
}

QJsonObject StrictFields::object(QLatin1String name)
{
    const QJsonValue value = take(name);
    if (!value.isObject())
        refuse(name);
    return value.toObject();
}

QList<QJsonObject> StrictFields::objects(QLatin1String name, qsizetype maxCount)
{
    const QJsonValue value = take(name);
    const QJsonArray items = value.toArray();
    QList<QJsonObject> found;
    for (const QJsonValue &item : items) {
        if (!item.isObject()) {
            refuse(name);
            return {};
        }
        found.append(item.toObject());
    }
    if (!value.isArray() || items.size() > maxCount)
        refuse(name);
    return found;
}

bool isSha256Name(QByteArrayView text)
{
    return text.size() == 64
        && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

QByteArray writeJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace stardesk
