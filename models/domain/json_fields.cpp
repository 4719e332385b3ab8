#include "models/domain/json_fields.h"

#include <QtCore/QCoreApplication>

namespace stardesk::json {

namespace {

QJsonValue at(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key));
}

Failure wrong(const QString &where, const char *text, QStringList args = {})
{
    return fail(Failure::Code::Malformed, text, std::move(args), where);
}

QString joinKey(const QString &path, const char *key)
{
    return join(path, QString::fromLatin1(key));
}

} // namespace

QString join(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'/' + key;
}

bool has(const QJsonObject &object, const char *key)
{
    const QJsonValue value = at(object, key);
    return !value.isUndefined() && !value.isNull();
}

Failure bad(const char *text, const QString &where, QStringList args)
{
    return wrong(where, text, std::move(args));
}

Result<qint64> integerValue(const QJsonValue &value, const QString &where, qint64 least, qint64 most)
{
    // toInteger gives the default for fractions and for doubles that are no whole number: ask with two defaults.
    if (!value.isDouble() || (value.toInteger(0) == 0 && value.toInteger(1) == 1))
        return wrong(where, QT_TRANSLATE_NOOP("Failure", "A whole number is needed here."));
    const qint64 number = value.toInteger();
    if (number < least || number > most) {
        if (most == std::numeric_limits<qint64>::max())
            return wrong(where, QT_TRANSLATE_NOOP("Failure", "%1 is too small: the least is %2."),
                         {QString::number(number), QString::number(least)});
        return wrong(where, QT_TRANSLATE_NOOP("Failure", "%1 is outside %2 to %3."),
                     {QString::number(number), QString::number(least), QString::number(most)});
    }
    return number;
}

Result<qint64> integer(const QJsonObject &object, const char *key, const QString &path, qint64 least, qint64 most)
{
    return integerValue(at(object, key), joinKey(path, key), least, most);
}

Result<qint64> integerOr(const QJsonObject &object, const char *key, const QString &path, qint64 fallback, qint64 least,
                         qint64 most)
{
    if (!has(object, key))
        return fallback;
    return integer(object, key, path, least, most);
}

Result<QString> text(const QJsonObject &object, const char *key, const QString &path)
{
    const QJsonValue value = at(object, key);
    if (!value.isString())
        return wrong(joinKey(path, key), QT_TRANSLATE_NOOP("Failure", "A text is needed here."));
    return value.toString();
}

Result<QJsonObject> object(const QJsonObject &object, const char *key, const QString &path)
{
    const QJsonValue value = at(object, key);
    if (!value.isObject())
        return wrong(joinKey(path, key), QT_TRANSLATE_NOOP("Failure", "An object is needed here."));
    return value.toObject();
}

Result<QJsonArray> array(const QJsonObject &object, const char *key, const QString &path)
{
    const QJsonValue value = at(object, key);
    if (!value.isArray())
        return wrong(joinKey(path, key), QT_TRANSLATE_NOOP("Failure", "A list is needed here."));
    return value.toArray();
}

Result<Currency> currency(const QJsonObject &object, const char *key, const QString &path)
{
    const auto code = text(object, key, path);
    if (!code)
        return code.failure();
    const auto found = Currency::fromCode(*code);
    if (!found)
        return wrong(joinKey(path, key), QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a known currency."), {*code});
    return *found;
}

Result<BeijingDay> day(const QJsonObject &object, const char *key, const QString &path)
{
    const auto written = text(object, key, path);
    if (!written)
        return written.failure();
    const auto found = BeijingDay::fromIso(*written);
    if (!found)
        return wrong(joinKey(path, key), QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a date."), {*written});
    return *found;
}

Result<LocalTime> localTime(const QJsonObject &object, const char *key, const QString &path)
{
    const auto written = text(object, key, path);
    if (!written)
        return written.failure();
    const auto found = LocalTime::fromIso(*written);
    if (!found)
        return wrong(joinKey(path, key), QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a local time."), {*written});
    return *found;
}

Result<QVector<qint64>> integers(const QJsonObject &object, const char *key, const QString &path, qint64 least,
                                 qint64 most)
{
    const auto list = array(object, key, path);
    if (!list)
        return list.failure();
    QVector<qint64> numbers;
    numbers.reserve(list->size());
    for (qsizetype i = 0; i < list->size(); ++i) {
        const auto number = integerValue(list->at(i), joinKey(path, key) + u'/' + QString::number(i), least, most);
        if (!number)
            return number.failure();
        numbers.append(*number);
    }
    return numbers;
}

} // namespace stardesk::json
