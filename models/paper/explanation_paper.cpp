#include "models/paper/explanation_paper.h"

namespace stardesk {

namespace {

void addNode(PaperDocument &document, const Explanation &node, int level)
{
    document.indented(explanationLine(node), level);
    for (const Explanation &child : node.children)
        addNode(document, child, level + 1);
}

} // namespace

void addExplanation(PaperDocument &document, const Explanation &tree)
{
    addNode(document, tree, 0);
}

} // namespace stardesk
