#include "ui/couriers/reason_strip.h"

#include "ui/shared/button.h"
#include "ui/shared/runs.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace stardesk {

ReasonStrip::ReasonStrip(QWidget *parent)
    : QFrame(parent)
    , m_question(new RunLabel(this))
    , m_field(new QLineEdit(this))
    , m_verb(new Button({}, Button::Look::Primary, this))
    , m_cancel(new Button({}, Button::Look::Flat, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(6), px(12), px(8));
    column->setSpacing(px(4));
    column->addWidget(m_question);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_field, 1);
    row->addWidget(m_verb);
    row->addWidget(m_cancel);
    column->addLayout(row);
    m_cancel->setIconName(u"close"_s);
    connect(m_verb, &QPushButton::clicked, this, &ReasonStrip::give);
    connect(m_field, &QLineEdit::returnPressed, this, &ReasonStrip::give);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_verb->setEnabled(reason().size() >= m_least); });
    connect(m_cancel, &QPushButton::clicked, this, &ReasonStrip::cancelled);
    hide();
}

void ReasonStrip::ask(const QString &question, const QString &verb, const QString &hint, int least)
{
    m_least = least;
    m_question->setRuns({Run::strong(question).elided()});
    m_field->setAccessibleName(question);
    m_field->setPlaceholderText(hint);
    m_verb->setText(verb);
    m_cancel->setAccessibleName(tr("Do nothing"));
    m_cancel->setToolTip(tr("Do nothing (Esc)"));
    m_field->clear();
    m_verb->setEnabled(false);
    show();
    m_field->setFocus();
}

void ReasonStrip::give()
{
    if (m_verb->isEnabled())
        emit given(reason());
}

QString ReasonStrip::reason() const
{
    return m_field->text().trimmed();
}

void ReasonStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit cancelled();
    QFrame::keyPressEvent(event);
}

void ReasonStrip::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), theme().accentSoft);
    p.fillRect(QRect(0, 0, width(), 1), theme().border);
}

} // namespace stardesk
