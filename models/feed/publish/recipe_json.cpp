#include "models/feed/publish/recipe_json.h"

#include "models/feed/publish/column_check.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

#include <array>
#include <utility>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 1;
constexpr std::array kTypeWords{std::pair{"text"_L1, SourceType::Text}, std::pair{"word"_L1, SourceType::Word},
    std::pair{"integer"_L1, SourceType::Integer}, std::pair{"decimal"_L1, SourceType::Decimal},
    std::pair{"boolean"_L1, SourceType::Boolean}, std::pair{"date"_L1, SourceType::Date},
    std::pair{"local_time"_L1, SourceType::LocalTime}, std::pair{"instant"_L1, SourceType::Instant}};
constexpr std::array kDelimiterWords{std::pair{"auto"_L1, '\0'}, std::pair{"comma"_L1, ','},
    std::pair{"semicolon"_L1, ';'}, std::pair{"tab"_L1, '\t'}};

/// An object that is read key by key; finish() tells which key nobody asked for. The first failure is kept.
class ProfileObject {
public:
    ProfileObject(const QJsonValue &value, QString path) : m_object(value.toObject()), m_path(std::move(path))
    {
        if (!value.isObject())
            wrong(u"{ }"_s, {});
    }

    QString text(QLatin1String key, bool required = false)
    {
        return take(key, QJsonValue::String, required).toString();
    }
    bool flag(QLatin1String key) { return take(key, QJsonValue::Bool, false).toBool(); }
    qint64 integer(QLatin1String key, qint64 absent, qint64 min, qint64 max)
    {
        const QJsonValue value = take(key, QJsonValue::Double, false);
        if (value.isUndefined())
            return absent;
        const qint64 number = value.toInteger(max + 1);
        if (number < min || number > max)
            wrong(u"%1..%2"_s.arg(min).arg(max), key);
        return number;
    }
    QJsonArray array(QLatin1String key, bool required) { return take(key, QJsonValue::Array, required).toArray(); }
    QJsonValue any(QLatin1String key)
    {
        m_asked.append(key);
        return m_object.value(key);
    }
    std::vector<QString> texts(QLatin1String key)
    {
        std::vector<QString> out;
        for (const QJsonValue &value : array(key, false)) {
            if (!value.isString())
                wrong(u"[\"…\"]"_s, key);
            out.push_back(value.toString());
        }
        return out;
    }
    QString path(QLatin1String key) const { return m_path.isEmpty() ? QString(key) : m_path + u'.' + key; }

    void wrong(const QString &expected, QLatin1String key)
    {
        note(fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "This key is missing or not what it must be: %1"),
                  {expected}, key.isEmpty() ? m_path : path(key)));
    }
    void note(Failure failure)
    {
        if (m_result)
            m_result = std::move(failure);
    }
    Result<> finish()
    {
        for (const QString &key : m_object.keys()) {
            if (!m_asked.contains(key))
                note(fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "Unknown key “%1”."), {key}, m_path));
        }
        return m_result;
    }

private:
    QJsonValue take(QLatin1String key, QJsonValue::Type type, bool required)
    {
        m_asked.append(key);
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined() ? required : value.type() != type)
            wrong(type == QJsonValue::String ? u"\"…\""_s : type == QJsonValue::Array ? u"[ ]"_s : u"1"_s, key);
        return value.type() == type ? value : QJsonValue(QJsonValue::Undefined);
    }

    QJsonObject m_object;
    QString m_path;
    QStringList m_asked;
    Result<> m_result;
};

template <class T, size_t N>
T wordOf(ProfileObject &object, QLatin1String key, const std::array<std::pair<QLatin1String, T>, N> &words, T absent)
{
    const QString word = object.text(key);
    QStringList known;
    for (const auto &[name, value] : words) {
        if (word == name)
            return value;
        known.append(name);
    }
    if (!word.isNull())
        object.wrong(known.join(u", "_s), key);
    return absent;
}

bool isSqlName(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z_][A-Za-z0-9_]{0,59}\\z"_s);
    return pattern.match(name).hasMatch() && !name.startsWith(u"sqlite_"_s, Qt::CaseInsensitive);
}

/// "orders.order id (local)" -> "order_id_local": headers as names in SQL.
QString sqlNameOf(const QString &header)
{
    static const QRegularExpression other(u"[^A-Za-z0-9]+"_s);
    QString name = header;
    name.replace(other, u"_"_s);
    while (name.endsWith(u'_'))
        name.chop(1);
    return name;
}

/// A limit is written as the column's own values are: 1, "1.50", "2016-01-01".
std::optional<qint64> limitOf(ProfileObject &object, QLatin1String key, const SourceColumn &column)
{
    const QJsonValue value = object.any(key);
    if (value.isUndefined())
        return {};
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    const std::optional<qint64> limit = limitFromText(column, text);
    if (!limit)
        object.wrong(u"1, \"1.5\", \"2018-01-31\""_s, key);
    return limit;
}

Result<SourceColumn> readColumn(const QJsonValue &value, const QString &path)
{
    ProfileObject object(value, path);
    SourceColumn column;
    column.header = object.text("name"_L1, true);
    column.name = object.text("as"_L1);
    if (column.name.isEmpty())
        column.name = sqlNameOf(column.header);
    if (!isSqlName(column.name))
        object.wrong(u"[A-Za-z_][A-Za-z0-9_]*"_s, "as"_L1);
    column.type = wordOf(object, "type"_L1, kTypeWords, SourceType::Text);
    column.required = object.flag("required"_L1);
    column.pii = object.flag("pii"_L1);
    column.roundHalfUp = object.flag("round_half_up"_L1);
    column.decimalComma = object.flag("decimal_comma"_L1);
    column.blankUnreadable = object.flag("blank_unreadable"_L1);
    column.scale = int(object.integer("scale"_L1, 0, 0, 9));
    column.words = object.texts("words"_L1);
    column.nulls = object.texts("nulls"_L1);
    column.formats = object.texts("formats"_L1);
    column.min = limitOf(object, "min"_L1, column);
    column.max = limitOf(object, "max"_L1, column);
    const bool needsWords = column.type == SourceType::Word ? column.words.empty()
                                                            : column.type == SourceType::Boolean && column.words.size() != 2;
    if (needsWords)
        object.wrong(u"[\"…\", \"…\"]"_s, "words"_L1);
    if (auto finished = object.finish(); !finished)
        return finished.failure();
    return column;
}

void readZone(ProfileObject &object, const QString &absent, QString *zone)
{
    const QString own = object.text("zone"_L1);
    *zone = own.isEmpty() ? absent : own;
    if (!zone->isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone->toUtf8()))
        object.wrong(u"Europe/Madrid"_s, "zone"_L1);
}

Result<SourceTable> readTable(const QJsonValue &value, const QString &path, const SourceTable &defaults)
{
    ProfileObject object(value, path);
    SourceTable table;
    table.name = object.text("table"_L1, true);
    if (!isSqlName(table.name))
        object.wrong(u"[A-Za-z_][A-Za-z0-9_]*"_s, "table"_L1);
    table.files = object.texts("files"_L1);
    table.sqliteTable = object.text("sqlite_table"_L1);
    if (table.sqliteTable.isEmpty())
        table.sqliteTable = table.name;
    const QString encoding = object.text("encoding"_L1);
    if (!encoding.isEmpty() && !encodingFromWord(encoding, &table.dialect.encoding))
        object.wrong(u"auto, utf-8, gb18030, cp1252"_s, "encoding"_L1);
    table.dialect.delimiter = wordOf(object, "delimiter"_L1, kDelimiterWords, '\0');
    readZone(object, defaults.zone, &table.zone);
    table.maxRejectedBp = int(object.integer("max_rejected_bp"_L1, defaults.maxRejectedBp, 0, 10000));
    table.optional = object.flag("optional"_L1);
    const QJsonArray columns = object.array("columns"_L1, true);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        auto column = readColumn(columns[i], u"%1.columns[%2]"_s.arg(path).arg(i));
        if (!column)
            return column.failure();
        table.columns.push_back(std::move(*column));
    }
    if (table.columns.empty())
        object.wrong(u"[{ }]"_s, "columns"_L1);
    if (auto finished = object.finish(); !finished)
        return finished.failure();
    return table;
}

void readConstants(ProfileObject &object, QHash<QString, QVariant> *constants)
{
    const QJsonObject values = object.any("constants"_L1).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const bool whole = it->isDouble() && double(it->toInteger()) == it->toDouble();
        if (!isSqlName(it.key()) || (!it->isString() && !whole))
            object.wrong(u"{\"…\": \"…\", \"…\": 1}"_s, "constants"_L1);
        constants->insert(it.key(), whole ? QVariant(it->toInteger()) : QVariant(it->toString()));
    }
}

} // namespace

Result<> parseProfile(const QByteArray &json, Recipe *recipe)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "Not valid JSON at byte %1: %2"),
                    {QString::number(error.offset), error.errorString()});
    ProfileObject object(document.object(), {});
    if (object.integer("format"_L1, 0, 0, 1000) != kFormat)
        object.wrong(QString::number(kFormat), "format"_L1);
    recipe->title = object.text("title"_L1, true);
    SourceTable defaults;
    readZone(object, {}, &defaults.zone);
    defaults.maxRejectedBp = int(object.integer("max_rejected_bp"_L1, defaults.maxRejectedBp, 0, 10000));
    recipe->keepsOtherRows = object.flag("keeps_other_rows"_L1);
    readConstants(object, &recipe->constants);
    if (!defaults.zone.isEmpty())
        recipe->constants.insert(u"zone"_s, defaults.zone);
    const QJsonArray tables = object.array("sources"_L1, true);
    for (qsizetype i = 0; i < tables.size(); ++i) {
        auto table = readTable(tables[i], u"sources[%1]"_s.arg(i), defaults);
        if (!table)
            return table.failure();
        recipe->tables.push_back(std::move(*table));
    }
    return object.finish();
}

} // namespace stardesk
