#include "ui/shared/choice_list.h"

#include "ui/shared/wrapped_runs.h"
#include "ui/theme/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kLine = 22;
constexpr int kMoreLine = 17; // of a text that goes on
constexpr int kColumns = 2;
constexpr int kColumnGap = 12;
constexpr int kPad = 4;
constexpr QStringView kKeys = u"123456789abcdef";

/// Key and code; the text follows them.
Runs headOf(const Choice &choice, qsizetype place)
{
    Runs head{Run::key(QString(kKeys[place])).withGap(6)};
    if (!choice.code.isEmpty())
        head.append(Run::caption(choice.code).withGap(6));
    return head;
}

int headWidth(const Choice &choice, qsizetype place)
{
    return runsWidth(headOf(choice, place)) + px(6);
}

} // namespace

ChoiceList::ChoiceList(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownRing", true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred); // Fixed would hold it at one line a choice
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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

int ChoiceList::cellWidth(int width) const
{
    return (width - px(kColumnGap)) / kColumns;
}

QList<Runs> ChoiceList::textLines(int choice, int width) const
{
    const Choice &shown = m_choices[choice];
    return wrapRuns({Run::of(shown.text)}, cellWidth(width) - 2 * px(kPad) - headWidth(shown, choice));
}

// As high as the higher of the two texts beside each other.
int ChoiceList::rowHeight(int line, int width) const
{
    qsizetype most = 1;
    for (int choice = line; choice < m_choices.size(); choice += lines())
        most = qMax(most, textLines(choice, width).size());
    return px(kLine) + int(most - 1) * px(kMoreLine);
}

int ChoiceList::heightForWidth(int width) const
{
    int height = 0;
    for (int line = 0; line < lines(); ++line)
        height += rowHeight(line, width);
    return height;
}

QRect ChoiceList::cellRect(int choice) const
{
    const int wide = cellWidth(width());
    const int column = choice / qMax(1, lines());
    const int line = choice % qMax(1, lines());
    int y = 0;
    for (int above = 0; above < line; ++above)
        y += rowHeight(above, width());
    return {column * (wide + px(kColumnGap)), y, wide, rowHeight(line, width())};
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
        const QRect head = r.adjusted(px(kPad), 0, -px(kPad), px(kLine) - r.height());
        drawRuns(p, head, headOf(m_choices[i], i));
        QRect place = head.adjusted(headWidth(m_choices[i], i), 0, 0, 0);
        for (const Runs &text : textLines(i, width())) {
            drawRuns(p, place, text);
            place.translate(0, px(kMoreLine));
        }
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

} // namespace stardesk
