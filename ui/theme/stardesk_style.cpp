#include "ui/theme/stardesk_style.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kRingGap = 1; // so that the ring is seen around a button of its own colour
constexpr double kHalf = 0.5; // an antialiased line of one pixel lies on the half

void drawBox(QPainter &p, const QRect &rect, double radius, const QColor &fill, const QColor &line, double width = 1)
{
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(line, width));
    p.setBrush(fill);
    const double inset = width * kHalf;
    p.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    p.restore();
}

QColor fieldFill(const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Enabled))
        return theme().window;
    return option.state & QStyle::State_MouseOver ? theme().hover : theme().surface;
}

QColor fieldLine(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled ? theme().borderStrong : theme().border;
}

void drawCombo(QPainter &p, const QStyleOptionComboBox &option)
{
    if (option.frame)
        drawBox(p, option.rect, px(size::radiusControl), fieldFill(option), fieldLine(option));
    const int side = px(12);
    const QRect arrow(option.rect.right() - px(10) - side, option.rect.y(), side, option.rect.height());
    const bool on = option.state & QStyle::State_Enabled;
    drawIcon(p, arrow, u"chevron"_s, side, on ? theme().textSecondary : theme().textDisabled);
}

void drawSpin(QPainter &p, const QStyleOptionSpinBox &option)
{
    if (option.frame)
        drawBox(p, option.rect, px(size::radiusControl), fieldFill(option), fieldLine(option));
    const int width = px(18);
    const QRect steps(option.rect.right() - width, option.rect.y() + 1, width, option.rect.height() - 2);
    p.setPen(theme().border);
    p.drawLine(steps.left(), steps.top(), steps.left(), steps.bottom());
    const QRect up(steps.left(), steps.top(), width, steps.height() / 2);
    const QRect down(steps.left(), up.bottom() + 1, width, steps.height() - up.height());
    const bool mayUp = option.stepEnabled & QAbstractSpinBox::StepUpEnabled;
    const bool mayDown = option.stepEnabled & QAbstractSpinBox::StepDownEnabled;
    drawIcon(p, up, u"chevron_up"_s, px(10), mayUp ? theme().textSecondary : theme().border);
    drawIcon(p, down, u"chevron_down"_s, px(10), mayDown ? theme().textSecondary : theme().border);
}

void drawCheck(QPainter &p, const QStyleOption &option)
{
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor fill = !enabled ? theme().window : on ? theme().accentFill : theme().surface;
    drawBox(p, option.rect, px(3), fill, on && enabled ? theme().accentFill : fieldLine(option));
    const QColor tick = enabled ? theme().textOnAccent : theme().textDisabled;
    if (option.state & QStyle::State_On)
        drawIcon(p, option.rect, u"check"_s, px(12), tick);
    else if (option.state & QStyle::State_NoChange)
        p.fillRect(option.rect.center().x() - px(4), option.rect.center().y(), px(8), px(2), tick);
}

void drawRadio(QPainter &p, const QStyleOption &option)
{
    const QRect r(option.rect.x() + 1, option.rect.y() + 1, option.rect.width() - 2, option.rect.height() - 2);
    const bool on = option.state & QStyle::State_On;
    const bool enabled = option.state & QStyle::State_Enabled;
    const double width = on ? px(5) : 1;
    drawBox(p, r, r.width() / 2.0, theme().surface, on && enabled ? theme().accentFill : fieldLine(option), width);
}

void drawSplitter(QPainter &p, const QStyleOption &option)
{
    const QRect &r = option.rect;
    const bool upright = option.state & QStyle::State_Horizontal;
    const int grip = px(28);
    p.fillRect(r, theme().surface);
    if (upright) {
        p.fillRect(QRect(r.center().x(), r.y(), 1, r.height()), theme().border);
        drawBox(p, QRect(r.center().x() - 1, r.center().y() - grip / 2, 3, grip), 1.5, theme().borderControl,
                theme().borderControl);
    } else {
        p.fillRect(QRect(r.x(), r.center().y(), r.width(), 1), theme().border);
        drawBox(p, QRect(r.center().x() - grip / 2, r.center().y() - 1, grip, 3), 1.5, theme().borderControl,
                theme().borderControl);
    }
}

} // namespace

StardeskStyle::StardeskStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

int StardeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (int(metric)) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return size::focusLine + kRingGap;
    case PM_SplitterWidth: return px(size::splitterGrab);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize: return px(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth: return 0;
    case PM_ToolTipLabelFrameWidth: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int StardeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *data) const
{
    switch (int(hint)) {
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_FocusFrame_Mask:
    case SH_ScrollBar_Transient: return 0;
    case SH_FocusFrame_AboveWidget: return 1; // beside the widget the ring would be cut at the edge of what holds both
    case SH_UnderlineShortcut: return 0; // Alt still opens the menus; lines under letters are noise
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_Table_GridLineColor: return int(theme().hairline.rgb());
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize StardeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                      const QWidget *widget) const
{
    QSize s = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox)
        return {contents.width() + px(12 + 6 + 12 + 10), px(size::control)};
    if (type == CT_SpinBox)
        return {contents.width() + px(8 + 18 + 8), px(size::control)};
    return s;
}

QRect StardeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                    const QWidget *widget) const
{
    const QRect r = option->rect;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return r.adjusted(px(10), 1, -px(28), -1);
    if (control == CC_SpinBox) {
        const int width = px(18);
        if (part == SC_SpinBoxEditField)
            return r.adjusted(px(7), 1, -width - 1, -1);
        if (part == SC_SpinBoxUp)
            return {r.right() - width, r.top(), width + 1, r.height() / 2};
        if (part == SC_SpinBoxDown)
            return {r.right() - width, r.top() + r.height() / 2, width + 1, r.height() - r.height() / 2};
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void StardeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (int(element)) {
    case PE_FrameFocusRect: return; // one ring: the focus frame, or the delegate's own
    case PE_IndicatorCheckBox: return drawCheck(*painter, *option);
    case PE_IndicatorRadioButton: return drawRadio(*painter, *option);
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void StardeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (element == CE_FocusFrame)
        return drawBox(*painter, option->rect, px(size::radiusControl) + size::focusLine + kRingGap,
                       Qt::transparent,
                       theme().focus, size::focusLine);
    if (element == CE_Splitter)
        return drawSplitter(*painter, *option);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void StardeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    if (control == CC_ComboBox)
        return drawCombo(*painter, *qstyleoption_cast<const QStyleOptionComboBox *>(option));
    if (control == CC_SpinBox)
        return drawSpin(*painter, *qstyleoption_cast<const QStyleOptionSpinBox *>(option));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace stardesk
