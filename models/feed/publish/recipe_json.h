/// profile.json -> Recipe, strictly: an unknown key is an error, as a misspelt limit would otherwise limit nothing.
#pragma once

#include "models/feed/publish/recipe.h"

class QByteArray;

namespace stardesk {

/// Fills everything but `id`, `folder` and `queries`. Failure: Malformed; `where` is the path of the key.
[[nodiscard]] Result<> parseProfile(const QByteArray &json, Recipe *recipe);

} // namespace stardesk
