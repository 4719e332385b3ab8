#include "models/feed/publish/recipe_library.h"

#include <QtCore/QDir>

#include <algorithm>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

const QString kShipped = u":/profiles"_s;

RecipeCandidate candidateOf(const Recipe &recipe, const std::vector<SourceItem> &items)
{
    RecipeCandidate candidate{.id = recipe.id, .title = recipe.title, .folder = recipe.folder, .tables = {},
                              .matchedHeaders = 0, .declaredHeaders = 0, .complete = true};
    for (const SourceTable &table : recipe.tables) {
        TableMatch match = matchTable(table, items);
        RecipeTableMatch row{.table = table.name, .files = {}, .matched = std::move(match.matched),
                             .missing = std::move(match.missing), .optional = table.optional};
        for (const SourceItem &item : match.items)
            row.files.push_back(item.name);
        candidate.matchedHeaders += int(row.matched.size());
        candidate.declaredHeaders += int(table.columns.size());
        candidate.complete = candidate.complete && (table.optional || !row.files.empty());
        candidate.tables.push_back(std::move(row));
    }
    return candidate;
}

bool standsBefore(const RecipeCandidate &a, const RecipeCandidate &b)
{
    if (a.complete != b.complete)
        return a.complete;
    const qint64 left = qint64(a.matchedHeaders) * b.declaredHeaders;
    const qint64 right = qint64(b.matchedHeaders) * a.declaredHeaders;
    return left != right ? left > right : a.declaredHeaders > b.declaredHeaders;
}

} // namespace

std::vector<QString> shippedRecipes()
{
    std::vector<QString> folders;
    const QDir shipped(kShipped);
    for (const QString &name : shipped.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        folders.push_back(shipped.filePath(name));
    return folders;
}

Result<QString> recipeFolder(const QString &nameOrPath)
{
    const QString shipped = kShipped + u'/' + nameOrPath;
    for (const QString &folder : {nameOrPath, shipped}) {
        if (QFileInfo(folder + u"/profile.json"_s).isFile())
            return QDir::cleanPath(folder);
    }
    return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "No recipe here: a folder with profile.json is needed."),
                {}, nameOrPath);
}

Result<std::vector<RecipeCandidate>> matchRecipes(const QString &source)
{
    auto items = listSource(source);
    if (!items)
        return items.failure();
    std::vector<RecipeCandidate> candidates;
    for (const QString &folder : shippedRecipes()) {
        const auto recipe = readRecipe(folder);
        if (!recipe)
            return recipe.failure();
        RecipeCandidate candidate = candidateOf(*recipe, *items);
        if (candidate.matchedHeaders > 0)
            candidates.push_back(std::move(candidate));
    }
    std::ranges::stable_sort(candidates, standsBefore);
    return candidates;
}

} // namespace stardesk
