#include "ui/shared/placeholder.h"

#include "ui/shared/button.h"
#include "ui/shared/wrap_label.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kIcon = 20;
constexpr int kTextWidth = 420;

} // namespace

Placeholder::Placeholder(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new WrapLabel(px(kTextWidth), this))
    , m_action(new Button({}, Button::Look::Normal, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(size::pagePadding + kIcon + 8), px(size::pagePadding), px(size::pagePadding), 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_sentence);
    layout->addWidget(m_action, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &Placeholder::actionTriggered);
}

void Placeholder::setState(Kind kind, const QString &sentence, const QString &action)
{
    m_kind = kind;
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    update();
}

QString Placeholder::sentence() const
{
    return m_sentence->text();
}

void Placeholder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    const bool problem = m_kind == Kind::CannotLoad;
    const QString icon = problem ? u"warning"_s : m_kind == Kind::NothingMatches ? u"filter"_s : u"info"_s;
    drawIcon(painter, QRect(px(size::pagePadding), px(size::pagePadding), px(kIcon), px(kIcon)), icon, px(kIcon),
             problem ? theme().negative : theme().textSecondary);
}

} // namespace stardesk
