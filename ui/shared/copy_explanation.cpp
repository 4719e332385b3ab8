#include "ui/shared/copy_explanation.h"

#include "ui/shared/language_scope.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace stardesk {

QList<std::pair<QString, QString>> outgoingLanguages()
{
    return {{u"en"_s, u"English"_s}, {u"zh_CN"_s, u"中文"_s}, {u"es"_s, u"Español"_s}};
}

QString explanationIn(const QString &language, const Explanation &tree)
{
    const LanguageScope scope(language);
    return renderExplanation(tree);
}

CopyExplanation::CopyExplanation(QWidget *parent)
    : m_button(new Button({}, Button::Look::Flat, parent))
    , m_tree(std::make_shared<Explanation>())
{
    auto *menu = new QMenu(m_button);
    for (const auto &[code, name] : outgoingLanguages())
        menu->addAction(name, m_button, [tree = m_tree, code = code] {
            QGuiApplication::clipboard()->setText(explanationIn(code, *tree));
        });
    m_button->setMenu(menu);
    m_button->hide();
}

void CopyExplanation::setTree(const std::optional<Explanation> &tree)
{
    *m_tree = tree.value_or(Explanation());
    m_button->setVisible(tree.has_value());
}

} // namespace stardesk
