/// CopyExplanation: puts an explanation on the clipboard in the language of whoever will read it.
#pragma once

#include "models/domain/explanation.h"
#include "ui/shared/button.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>
#include <optional>
#include <utility>

namespace stardesk {

/// Languages of texts that leave the desk, each by its own name; codes as the command line's.
[[nodiscard]] QList<std::pair<QString, QString>> outgoingLanguages();

/// The tree as text in "en", "zh_CN" or "es".
[[nodiscard]] QString explanationIn(const QString &language, const Explanation &tree);

/// A flat button with a menu of the languages; hidden where there is nothing to explain. The caller gives its text.
class CopyExplanation final {
public:
    explicit CopyExplanation(QWidget *parent);
    [[nodiscard]] Button *button() const { return m_button; }
    void setTree(const std::optional<Explanation> &tree);

private:
    Button *m_button;
    std::shared_ptr<Explanation> m_tree;
};

} // namespace stardesk
