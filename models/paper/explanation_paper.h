/// An explanation tree on paper: the same lines as on screen and on the command line.
#pragma once

#include "models/domain/explanation.h"
#include "models/paper/paper_document.h"

namespace stardesk {

/// A line per node, children one step in.
void addExplanation(PaperDocument &document, const Explanation &tree);

} // namespace stardesk
