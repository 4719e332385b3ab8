/// The recipes that travel inside the program, and which of them fits a folder of somebody's spreadsheets.
#pragma once

#include "models/feed/publish/source_folder.h"

namespace stardesk {

/// One table of a recipe against a folder.
struct RecipeTableMatch {
    QString table;
    std::vector<QString> files;   ///< names of the files that fill it
    std::vector<QString> matched; ///< declared headers found
    std::vector<QString> missing;
    bool optional = false;
};

struct RecipeCandidate {
    QString id;
    QString title;
    QString folder;          ///< for readRecipe()
    std::vector<RecipeTableMatch> tables;
    int matchedHeaders = 0;
    int declaredHeaders = 0;
    bool complete = false;   ///< every table that is needed has its file
};

/// Folders of the shipped recipes, by name.
[[nodiscard]] std::vector<QString> shippedRecipes();

/// The folder of a recipe named by path or by the name of a shipped one ("olist"). Failure: NotFound.
[[nodiscard]] Result<QString> recipeFolder(const QString &nameOrPath);

/// Shipped recipes that share at least one header with the source, complete ones first, then by share of headers found.
/// Failure: as listSource().
[[nodiscard]] Result<std::vector<RecipeCandidate>> matchRecipes(const QString &source);

} // namespace stardesk
