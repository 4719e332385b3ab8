#include "models/domain/rule_reader.h"

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {
constexpr const char *kNoText = QT_TRANSLATE_NOOP("Failure", "must be a text that is not empty");
constexpr const char *kNoObject = QT_TRANSLATE_NOOP("Failure", "must be an object");
constexpr const char *kNoArray = QT_TRANSLATE_NOOP("Failure", "must be a list that is not empty");
constexpr const char *kNoNumber = QT_TRANSLATE_NOOP("Failure", "must be a whole number from %1 to %2");
constexpr const char *kNoDay = QT_TRANSLATE_NOOP("Failure", "must be a day as YYYY-MM-DD");
}

Result<qint64> wholeNumber(const QJsonValue &value, qint64 least, qint64 most, const QString &path)
{
    // Two different fallbacks: only a number that really is whole gives the same answer for both.
    if (value.isDouble() && value.toInteger(0) == value.toInteger(1)) {
        const qint64 number = value.toInteger();
        if (number >= least && number <= most)
            return number;
    }
    return fail(Failure::Code::Malformed, kNoNumber, {QString::number(least), QString::number(most)}, path);
}

Result<QJsonObject> objectValue(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        return fail(Failure::Code::Malformed, kNoObject, {}, path);
    return value.toObject();
}

Result<QDate> isoDay(const QString &text, const QString &path)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || day.toString(Qt::ISODate) != text)
        return fail(Failure::Code::Malformed, kNoDay, {}, path);
    return day;
}

bool RuleReader::has(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

qint64 RuleReader::integer(QLatin1String key, qint64 least, qint64 most)
{
    return ok() ? take(wholeNumber(m_object.value(key), least, most, pathOf(key))) : 0;
}

std::optional<qint64> RuleReader::integerOrNull(QLatin1String key, qint64 least, qint64 most)
{
    if (!ok() || m_object.value(key).isNull())
        return std::nullopt;
    return integer(key, least, most);
}

QString RuleReader::string(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString() || value.toString().isEmpty())
        refuse(key, kNoText);
    return ok() ? value.toString() : QString();
}

QString RuleReader::stringOr(QLatin1String key, const QString &fallback)
{
    return has(key) ? string(key) : fallback;
}

QJsonObject RuleReader::object(QLatin1String key)
{
    return ok() ? take(objectValue(m_object.value(key), pathOf(key))) : QJsonObject();
}

QJsonArray RuleReader::array(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray() || value.toArray().isEmpty())
        refuse(key, kNoArray);
    return ok() ? value.toArray() : QJsonArray();
}

QDate RuleReader::date(QLatin1String key)
{
    return ok() ? take(isoDay(m_object.value(key).toString(), pathOf(key))) : QDate();
}

std::optional<QDate> RuleReader::dateOrNull(QLatin1String key)
{
    if (!ok() || !has(key))
        return std::nullopt;
    return date(key);
}

void RuleReader::refuse(Failure failure)
{
    if (!m_failure)
        m_failure = std::move(failure);
}

void RuleReader::refuse(QLatin1String key, const char *text, QStringList args)
{
    refuse(fail(Failure::Code::Malformed, text, std::move(args), pathOf(key)));
}

} // namespace stardesk
