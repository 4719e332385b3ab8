#include "models/domain/rule_reader.h"

#include "models/domain/json_fields.h"

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {
constexpr const char *kNoText = QT_TRANSLATE_NOOP("Failure", "must be a text that is not empty");
constexpr const char *kNoObject = QT_TRANSLATE_NOOP("Failure", "must be an object");
constexpr const char *kNoArray = QT_TRANSLATE_NOOP("Failure", "must be a list that is not empty");
constexpr const char *kNoDay = QT_TRANSLATE_NOOP("Failure", "must be a day as YYYY-MM-DD");
}

Result<QJsonObject> objectValue(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        return fail(Failure::Code::Malformed, kNoObject, {}, path);
    return value.toObject();
}

Result<BeijingDay> isoDay(const QString &text, const QString &path)
{
    const std::optional<BeijingDay> day = BeijingDay::fromIso(text);
    if (!day)
        return fail(Failure::Code::Malformed, kNoDay, {}, path);
    return *day;
}

bool RuleReader::has(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

qint64 RuleReader::integer(QLatin1String key, qint64 least, qint64 most)
{
    return ok() ? take(json::integerValue(m_object.value(key), pathOf(key), least, most)) : 0;
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

BeijingDay RuleReader::day(QLatin1String key)
{
    return ok() ? take(isoDay(m_object.value(key).toString(), pathOf(key))) : BeijingDay();
}

std::optional<BeijingDay> RuleReader::dayOrNull(QLatin1String key)
{
    if (!ok() || !has(key))
        return std::nullopt;
    return day(key);
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
