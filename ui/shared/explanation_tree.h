/// An explanation as a tree of rows: what the rule says, what it came to, which record it comes from. Rows are read to
/// screen readers as sentences and unfold with the arrow keys.
#pragma once

#include <QtWidgets/QTreeWidget>

namespace stardesk {

struct Explanation;

[[nodiscard]] QTreeWidget *makeExplanationTree(const QString &name, QWidget *parent);
/// Replaces the rows; the first two levels are unfolded.
void fillExplanationTree(QTreeWidget &tree, const Explanation &explanation);

} // namespace stardesk
