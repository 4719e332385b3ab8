#include "models/store/work_schema.h"

#include "models/store/sql_connection.h"

#include <QtCore/QDir>

namespace stardesk {

namespace {

Failure madeByNewer(const SqlConnection &sql, qint64 version, qint64 known)
{
    return fail(Failure::Code::Malformed,
                QT_TRANSLATE_NOOP("Failure",
                                  "Your decisions were stored by a newer version of Stardesk (schema %1, this one "
                                  "knows %2). Update Stardesk; nothing was changed."),
                {QString::number(version), QString::number(known)}, sql.file());
}

Failure notOurs(const SqlConnection &sql)
{
    return fail(Failure::Code::Corrupt, QT_TRANSLATE_NOOP("Failure", "The database is damaged or not ours."), {},
                sql.file());
}

/// The file's schema number; 0 for a new file.
Result<qint64> schemaOf(SqlConnection &sql, qint64 known)
{
    auto version = sql.number("PRAGMA user_version");
    auto application = version ? sql.number("PRAGMA application_id") : version;
    auto tables = application ? sql.number("SELECT count(*) FROM sqlite_schema") : application;
    if (!tables)
        return tables;
    if (*tables == 0 && *version == 0 && *application == 0)
        return 0;
    if (*application != kApplicationId || *version < 1)
        return notOurs(sql);
    if (*version > known) {
        auto minimum = sql.number("SELECT min_compatible FROM schema_info WHERE id = 1");
        if (!minimum || *minimum > known)
            return madeByNewer(sql, *version, known);
    }
    return version;
}

Result<> apply(SqlConnection &sql, const Migration &migration)
{
    WriteTransaction transaction(sql);
    if (!transaction.begun())
        return transaction.begun();
    if (auto done = sql.run(migration.script); !done)
        return done;
    const QByteArray marks = "PRAGMA application_id=" + QByteArray::number(kApplicationId)
        + ";PRAGMA user_version=" + QByteArray::number(migration.number) + ';';
    if (auto done = sql.run(marks); !done)
        return done;
    return transaction.commit();
}

} // namespace

std::vector<Migration> workMigrations()
{
    std::vector<Migration> migrations;
    const QStringList names = QDir(QStringLiteral(":/sql/work"))
                                  .entryList({QStringLiteral("[0-9][0-9][0-9]_*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QByteArray base = (QLatin1String("work/") + name.chopped(4)).toLatin1();
        migrations.push_back({name.left(3).toInt(), sqlText(QLatin1String(base))});
    }
    return migrations;
}

Result<> migrateWork(SqlConnection &sql, const std::vector<Migration> &migrations,
                     const std::function<Result<>()> &backup)
{
    auto version = schemaOf(sql, migrations.back().number);
    if (!version)
        return version.failure();
    bool backedUp = *version == 0;
    for (const Migration &migration : migrations) {
        if (migration.number <= *version)
            continue;
        if (!backedUp) {
            if (auto done = backup(); !done)
                return done;
            backedUp = true;
        }
        if (auto done = apply(sql, migration); !done)
            return done;
    }
    return {};
}

Result<> checkWorkSchema(SqlConnection &sql, const std::vector<Migration> &migrations)
{
    auto version = schemaOf(sql, migrations.back().number);
    if (!version)
        return version.failure();
    if (*version < migrations.back().number)
        return fail(
            Failure::Code::Malformed,
            QT_TRANSLATE_NOOP("Failure",
                              "Your decisions were stored by an older version of Stardesk. Open the data folder "
                              "once with write permission."),
            {}, sql.file());
    return {};
}

} // namespace stardesk
