#include "models/store/generation_schema.h"

#include "models/store/sql_connection.h"

namespace stardesk {

namespace {

QByteArray quoted(std::string_view name)
{
    return '"' + QByteArray(name.data(), qsizetype(name.size()))
        + '"'; // names come from recordTypes(), never from data
}

const char *sqlType(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Note:
    case FieldKind::Zone:
    case FieldKind::Currency:
    case FieldKind::TextList:
    case FieldKind::Json: return " TEXT";
    case FieldKind::ScoreDays: return " BLOB";
    case FieldKind::Ref:
    case FieldKind::Word:
    case FieldKind::Integer:
    case FieldKind::Boolean:
    case FieldKind::Score:
    case FieldKind::Date:
    case FieldKind::Month:
    case FieldKind::Week:
    case FieldKind::Instant:
    case FieldKind::LocalTime: return " INTEGER";
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray tableName(const RecordType &type)
{
    return quoted(type.name);
}

QByteArray batchTableName(const RecordType &type)
{
    return "batch_" + QByteArray(type.name.data(), qsizetype(type.name.size()));
}

QByteArray columnList(const RecordType &type, ColumnList form)
{
    const bool definitions = form == ColumnList::Definitions;
    QByteArray list
        = definitions ? "ordinal INTEGER PRIMARY KEY, k TEXT NOT NULL, v INTEGER NOT NULL" : "ordinal, k, v";
    for (const FieldSpec &field : type.fields) {
        list += ", " + quoted(field.column);
        if (definitions)
            list += sqlType(field.kind);
    }
    return list;
}

Result<> createGenerationSchema(SqlConnection &sql)
{
    QByteArray script = sqlText(QLatin1String("feed/schema"));
    for (const RecordType &type : recordTypes())
        script += "CREATE TABLE " + tableName(type) + '(' + columnList(type, ColumnList::Definitions) + ") STRICT;\n";
    script += "PRAGMA application_id=" + QByteArray::number(kApplicationId)
        + ";PRAGMA user_version=" + QByteArray::number(kGenerationVersion) + ';';
    return sql.run(script);
}

Result<> checkGenerationSchema(SqlConnection &sql)
{
    auto application = sql.number("PRAGMA application_id");
    if (!application)
        return application.failure();
    if (*application != kApplicationId)
        return fail(Failure::Code::Corrupt, QT_TRANSLATE_NOOP("Failure", "The database is damaged or not ours."), {},
                    sql.file());
    auto version = sql.number("PRAGMA user_version");
    if (!version)
        return version.failure();
    if (*version > kGenerationVersion)
        return fail(Failure::Code::Malformed,
                    QT_TRANSLATE_NOOP("Failure",
                                      "These data were stored by a newer version of Stardesk (schema %1, this one "
                                      "knows %2). Update Stardesk, or sync again into another data folder."),
                    {QString::number(*version), QString::number(kGenerationVersion)}, sql.file());
    if (*version < kGenerationVersion)
        return fail(Failure::Code::NotFound,
                    QT_TRANSLATE_NOOP("Failure", "These data were stored by an older version of Stardesk. Sync again."),
                    {}, sql.file());
    return {};
}

} // namespace stardesk
