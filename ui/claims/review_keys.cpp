#include "ui/claims/review_keys.h"

#include "ui/claims/decision_panel.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

namespace stardesk {
namespace {

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

ReviewKeys::ReviewKeys(DecisionPanel &panel, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
{
}

void ReviewKeys::setLetters(bool on, const ReviewLetters &names)
{
    m_letters = on;
    m_names = names;
}

void ReviewKeys::watch(QWidget *widget)
{
    widget->installEventFilter(this);
}

bool ReviewKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    return takeControl(key) || takeEnterOrEscape(key) || takeLetter(key) || QObject::eventFilter(watched, event);
}

bool ReviewKeys::takeControl(const QKeyEvent &event)
{
    if (m_letters || !(event.modifiers() & Qt::ControlModifier) || event.isAutoRepeat())
        return false;
    if (isEnter(event) && !m_panel.isArmed())
        return m_panel.press(u'a');
    if (event.key() == Qt::Key_Backspace && event.modifiers() & Qt::ShiftModifier)
        return m_panel.press(u'r');
    return false;
}

bool ReviewKeys::takeEnterOrEscape(const QKeyEvent &event)
{
    if (isEnter(event) && m_panel.isArmed()) {
        // A key held down commits once: what follows it is the next claim, which nobody has looked at.
        if (!event.isAutoRepeat())
            m_panel.commit();
        return true;
    }
    return event.key() == Qt::Key_Escape && m_panel.disarm();
}

bool ReviewKeys::takeLetter(const QKeyEvent &event)
{
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!m_letters || !plain || event.text().size() != 1 || !event.text()[0].isLetter())
        return false;
    // An input method that is open in a text field owns every letter.
    if (const QWidget *focus = QApplication::focusWidget(); focus && focus->testAttribute(Qt::WA_InputMethodEnabled))
        return false;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const QChar letter = m_names.letterOf(event.text()[0].toLower());
    switch (letter.unicode()) {
    case u'j': shift ? emit nextUndecided() : emit moved(1); return true;
    case u'k': shift ? emit previousUndecided() : emit moved(-1); return true;
    default: break;
    }
    if (event.isAutoRepeat())
        return true;
    switch (letter.unicode()) {
    case u'n': m_panel.editNote(); return true;
    case u'd': emit documentsWanted(); return true;
    case u'o': emit orderWanted(); return true;
    case u'i': emit incidentWanted(); return true;
    case u'x': emit selectToggled(); return true;
    default: return m_panel.press(letter);
    }
}

} // namespace stardesk
