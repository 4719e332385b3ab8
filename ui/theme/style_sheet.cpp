#include "ui/theme/appearance.h"

#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QString>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

// @token is a colour of the theme, {n} a length that follows the text size. Type selectors only (with a dot: the class
// itself, our Button paints itself); border-radius never
// alone (the button would lose Fusion's frame and fill), all states are given. No weight for a state: a QPushButton measures
// itself in the plain one, and the end of its text would be cut. Combo and spin boxes belong to the style.
constexpr auto kSheet = R"(
.QPushButton { border: 1px solid @borderControl; border-radius: {4}px; background: @surface; color: @text;
  padding: 0 {12}px; min-height: {26}px; min-width: {48}px; }
.QPushButton:hover { background: @hover; }
.QPushButton:pressed { background: @selection; }
.QPushButton:disabled { color: @textDisabled; background: @window; border-color: @border; }
.QPushButton:default { background: @accentFill; border-color: @accentFill; color: @textOnAccent; }
.QPushButton:default:hover { background: @accentFillHover; }
.QPushButton:default:pressed { background: @accentFillPressed; }
.QPushButton:default:disabled { background: @window; border-color: @border; color: @textDisabled; }
QToolButton { border: 1px solid transparent; border-radius: {4}px; background: transparent; color: @text;
  padding: {2}px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selection; }
QToolButton:disabled { color: @textDisabled; background: transparent; }
QLineEdit { border: 1px solid @borderStrong; border-radius: {4}px; background: @surface; color: @text;
  padding: 0 {5}px; min-height: {26}px; selection-background-color: @accentFill; selection-color: @textOnAccent; }
QLineEdit:focus { border: 2px solid @accent; padding: 0 {4}px; min-height: {24}px; }
QLineEdit:disabled { color: @textDisabled; background: @window; border-color: @border; }
QLineEdit[error="true"] { border-color: @negative; }
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit, QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: 0; padding: 0;
  min-height: 0; background: transparent; }
QMenuBar { background: @window; padding: 0 0 0 {6}px; spacing: 0; border: 0; }
QMenuBar::item { padding: {4}px {10}px; border-radius: {4}px; background: transparent; color: @text; }
QMenuBar::item:selected { background: @selection; }
QMenuBar::item:disabled { color: @textDisabled; }
QToolTip { background: @raised; color: @text; border: 1px solid @borderStrong; padding: {5}px {10}px; }
QScrollBar:vertical { background: @surface; width: {12}px; margin: 0; border: 0; border-left: 1px solid @hairline; }
QScrollBar:horizontal { background: @surface; height: {12}px; margin: 0; border: 0; border-top: 1px solid @hairline; }
QScrollBar::handle { background: @scrollHandle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: {28}px; }
QScrollBar::handle:horizontal { min-width: {28}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea { border: 0; }
QAbstractScrollArea::corner { background: @surface; border: 0; }
QToolBar { border: 0; background: @window; spacing: 0; padding: 0; }
)";

} // namespace

QString styleSheetOf(const Theme &t)
{
    const QString sheet = QString::fromLatin1(kSheet);
    static const QRegularExpression token(u"@(\\w+)|\\{(\\d+)\\}"_s);
    QString out;
    qsizetype from = 0;
    for (auto it = token.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += sheet.mid(from, match.capturedStart() - from);
        const QString name = match.captured(1);
        out += name.isEmpty() ? QString::number(px(match.captured(2).toInt())) : colorOf(t, name).name();
        from = match.capturedEnd();
    }
    return out + sheet.mid(from);
}

} // namespace stardesk
