#include "models/feed/publish/recipe.h"

#include "models/domain/records/record_schema.h"
#include "models/feed/publish/recipe_json.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> readSmall(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "There is no such file."), {}, path);
    return file.readAll();
}

Result<std::vector<SharedQuery>> readShared(const QDir &folder)
{
    static const QRegularExpression pattern(u"\\A[0-9]+_([a-z][a-z0-9_]{0,59})\\.sql\\z"_s);
    std::vector<SharedQuery> shared;
    for (const QString &file : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const QRegularExpressionMatch match = pattern.match(file);
        if (!match.hasMatch())
            return fail(Failure::Code::Malformed,
                        QT_TRANSLATE_NOOP("Failure", "Shared queries are named like 10_order_total.sql."), {},
                        folder.filePath(file));
        auto sql = readSmall(folder.filePath(file));
        if (!sql)
            return sql.failure();
        shared.push_back({match.captured(1), QString::fromUtf8(*sql)});
    }
    return shared;
}

Result<std::vector<RecordQuery>> readQueries(const QDir &folder)
{
    std::vector<RecordQuery> queries;
    QStringList unknown = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const RecordType &type : recordTypes()) {
        const QString name = QString::fromUtf8(type.name.data(), qsizetype(type.name.size()));
        if (!unknown.removeOne(name + u".sql"_s))
            continue;
        auto sql = readSmall(folder.filePath(name + u".sql"_s));
        if (!sql)
            return sql.failure();
        queries.push_back({name, QString::fromUtf8(*sql)});
    }
    if (!unknown.isEmpty())
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The file is not named after a record type."),
                    {}, folder.filePath(unknown.first()));
    if (queries.empty())
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The recipe has no TYPE.sql file."), {},
                    folder.path());
    return queries;
}

} // namespace

Result<Recipe> readRecipe(const QString &folder)
{
    const QDir dir(folder);
    const QString profile = dir.filePath(u"profile.json"_s);
    auto json = readSmall(profile);
    if (!json)
        return json.failure();
    Recipe recipe;
    recipe.id = dir.dirName();
    recipe.folder = folder;
    if (auto parsed = parseProfile(*json, &recipe); !parsed) {
        Failure failure = parsed.failure();
        failure.where = failure.where.isEmpty() ? profile : u"%1: %2"_s.arg(profile, failure.where);
        return failure;
    }
    auto shared = readShared(QDir(dir.filePath(u"shared"_s)));
    if (!shared)
        return shared.failure();
    recipe.shared = std::move(*shared);
    auto queries = readQueries(dir);
    if (!queries)
        return queries.failure();
    recipe.queries = std::move(*queries);
    return recipe;
}

} // namespace stardesk
