#include "ui/shared/numbered_lines.h"

#include "ui/theme/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kNumber = 20;
constexpr int kLeastLabel = 78;
constexpr int kLabelGap = 12;
constexpr int kValueGap = 8;

} // namespace

NumberedLines::NumberedLines(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownRing", true);
    setMouseTracking(true);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NumberedLines::setLines(const QList<NumberedLine> &lines)
{
    m_lines = lines;
    m_current = -1;
    m_hovered = -1;
    QStringList sentences;
    for (int line = 0; line < m_lines.size(); ++line)
        sentences.append(sentence(line));
    setAccessibleDescription(sentences.join(u". "_s));
    updateGeometry();
    update();
}

void NumberedLines::setLineHeight(int height)
{
    if (m_height == height)
        return;
    m_height = height;
    updateGeometry();
    update();
}

QString NumberedLines::sentence(int line) const
{
    const NumberedLine &shown = m_lines[line];
    return shown.label + u", "_s + shown.words + u": "_s + runsText(shown.value);
}

QSize NumberedLines::sizeHint() const
{
    return {px(400), int(m_lines.size()) * px(m_height)};
}

QRect NumberedLines::lineRect(int line) const
{
    return {0, line * px(m_height), width(), px(m_height)};
}

int NumberedLines::lineAt(const QPointF &place) const
{
    const int line = int(place.y()) / qMax(1, px(m_height));
    return line >= 0 && line < m_lines.size() ? line : -1;
}

int NumberedLines::labelWidth() const
{
    int widest = px(kLeastLabel);
    for (const NumberedLine &line : m_lines)
        widest = qMax(widest, runsWidth({Run::of(line.label)}) + px(kLabelGap));
    return widest;
}

void NumberedLines::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &t = theme();
    const int label = labelWidth();
    for (int i = 0; i < m_lines.size(); ++i) {
        const QRect r = lineRect(i);
        if (i == m_hovered)
            p.fillRect(r, t.hover);
        drawRuns(p, {r.x(), r.y(), px(kNumber), r.height()}, {Run::caption(QString::number(i + 1))});
        drawRuns(p, {px(kNumber), r.y(), label, r.height()}, {Run::of(m_lines[i].label)});
        const int value = runsWidth(m_lines[i].value);
        const int words = px(kNumber) + label;
        drawRuns(p, {words, r.y(), width() - words - value - px(kValueGap), r.height()},
                 {Run::secondary(m_lines[i].words).elided()});
        drawRuns(p, {width() - value, r.y(), value, r.height()}, m_lines[i].value, Qt::AlignRight);
    }
    if (hasFocus() && m_current >= 0) {
        p.setPen(QPen(t.focus, size::focusLine));
        p.setBrush(Qt::NoBrush);
        p.drawRect(lineRect(m_current).adjusted(1, 1, -1, -1));
    }
}

void NumberedLines::setCurrentLine(int line)
{
    if (line == m_current || line < 0 || line >= m_lines.size())
        return;
    m_current = line;
    setAccessibleName(sentence(line));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void NumberedLines::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: return setCurrentLine(m_current - 1);
    case Qt::Key_Down: return setCurrentLine(m_current + 1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit activated(m_current);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void NumberedLines::mousePressEvent(QMouseEvent *event)
{
    const int line = lineAt(event->position());
    if (line < 0 || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    setCurrentLine(line);
    emit activated(line);
}

void NumberedLines::mouseMoveEvent(QMouseEvent *event)
{
    const int line = lineAt(event->position());
    if (line == m_hovered)
        return;
    m_hovered = line;
    setCursor(line >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(line >= 0 ? m_lines[line].words : QString());
    update();
}

void NumberedLines::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void NumberedLines::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        setCurrentLine(0);
    update();
}

} // namespace stardesk
