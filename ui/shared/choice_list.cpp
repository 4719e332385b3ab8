#include "ui/shared/choice_list.h"

#include "ui/shared/runs.h"
#include "ui/theme/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kLine = 22;
constexpr int kColumns = 2;
constexpr int kColumnGap = 12;
constexpr int kPad = 4;
constexpr QStringView kKeys = u"123456789abcdef";

} // namespace

ChoiceList::ChoiceList(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownRing", true);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceList::setChoices(const QString &name, const QList<Choice> &choices)
{
    m_name = name;
    m_choices = choices.mid(0, kKeys.size());
    m_current = 0;
    QStringList words;
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        words.append(QString(kKeys[i]) + u' ' + m_choices[i].text);
    setAccessibleName(name);
    setAccessibleDescription(words.join(u". "_s));
    updateGeometry();
    update();
}

int ChoiceList::lines() const
{
    return (int(m_choices.size()) + kColumns - 1) / kColumns;
}

QSize ChoiceList::sizeHint() const
{
    return {px(480), lines() * px(kLine)};
}

QRect ChoiceList::cellRect(int choice) const
{
    const int wide = (width() - px(kColumnGap)) / kColumns;
    const int column = choice / qMax(1, lines());
    return {column * (wide + px(kColumnGap)), choice % qMax(1, lines()) * px(kLine), wide, px(kLine)};
}

int ChoiceList::choiceAt(const QPoint &place) const
{
    for (int i = 0; i < m_choices.size(); ++i)
        if (cellRect(i).contains(place))
            return i;
    return -1;
}

void ChoiceList::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &t = theme();
    for (int i = 0; i < m_choices.size(); ++i) {
        const QRect r = cellRect(i);
        if (i == m_current && hasFocus())
            p.fillRect(r, t.selection);
        Runs line{Run::key(QString(kKeys[i])).withGap(6)};
        if (!m_choices[i].code.isEmpty())
            line.append(Run::caption(m_choices[i].code).withGap(6));
        line.append(Run::of(m_choices[i].text).elided());
        drawRuns(p, r.adjusted(px(kPad), 0, -px(kPad), 0), line);
        if (i == m_current && hasFocus()) {
            p.setPen(QPen(t.focus, size::focusLine));
            p.setBrush(Qt::NoBrush);
            p.drawRect(r.adjusted(1, 1, -1, -1));
        }
    }
}

void ChoiceList::setCurrent(int choice)
{
    if (choice < 0 || choice >= m_choices.size())
        return;
    m_current = choice;
    setAccessibleName(m_name + u": "_s + m_choices[choice].text);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

bool ChoiceList::press(QChar key)
{
    const qsizetype at = kKeys.indexOf(key.toLower());
    if (at < 0 || at >= m_choices.size())
        return false;
    emit chosen(m_choices[at].id);
    return true;
}

void ChoiceList::keyPressEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return;
    switch (event->key()) {
    case Qt::Key_Up: return setCurrent(m_current - 1);
    case Qt::Key_Down: return setCurrent(m_current + 1);
    case Qt::Key_Left: return setCurrent(m_current - lines());
    case Qt::Key_Right: return setCurrent(m_current + lines());
    case Qt::Key_Escape: return emit cancelled();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < m_choices.size())
            emit chosen(m_choices[m_current].id);
        return;
    default: break;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !event->isAutoRepeat() && event->text().size() == 1 && press(event->text()[0]))
        return;
    QWidget::keyPressEvent(event);
}

void ChoiceList::mousePressEvent(QMouseEvent *event)
{
    if (const int choice = choiceAt(event->pos()); choice >= 0)
        emit chosen(m_choices[choice].id);
}

void ChoiceList::mouseMoveEvent(QMouseEvent *event)
{
    const int choice = choiceAt(event->pos());
    setToolTip(choice >= 0 ? m_choices[choice].text : QString());
}

} // namespace stardesk
