#include "ui/shared/button.h"

#include "ui/shared/shapes.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtCore/QEvent>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kGap = 6;
constexpr int kTileHeight = 56;
constexpr int kTileWidth = 408;
constexpr int kTilePadding = 16;
constexpr int kTileIcon = 20;
constexpr int kTileGap = 14;
constexpr int kTileLine = 18;

/// What a tile needs beside its text: padding at both sides, the icon and its gap.
int tileSides()
{
    return px(2 * kTilePadding) + px(kTileIcon) + px(kTileGap);
}

// "&Open" without its mnemonic mark, "&&" as "&".
QString plain(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        out.append(text[i]);
    }
    return out;
}

int advance(TextRole role, const QString &text)
{
    return int(std::ceil(QFontMetricsF(fontOf(role)).horizontalAdvance(text)));
}

} // namespace

Button::Button(const QString &text, Look look, QWidget *parent)
    : QPushButton(text, parent)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(look == Look::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Button::setLook(Look look)
{
    m_look = look;
    updateGeometry();
    update();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

void Button::setSecondary(const QString &text)
{
    m_secondary = text;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

void Button::setArmed(bool armed)
{
    m_armed = armed;
    updateGeometry();
    update();
}

void Button::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

bool Button::isIconOnly() const
{
    return text().isEmpty() && m_secondary.isEmpty() && !menu();
}

QSize Button::sizeHint() const
{
    const int height = px(m_small ? size::controlSmall : size::control);
    if (m_look == Look::Tile) {
        const QFontMetrics caption(fontOf(TextRole::Caption));
        const int wide = qMax(px(kTileWidth), advance(TextRole::Strong, plain(text())) + tileSides());
        const bool wraps = caption.horizontalAdvance(m_secondary) > wide - tileSides();
        return {wide, px(kTileHeight) + (wraps ? px(kTileLine) : 0)};
    }
    if (isIconOnly())
        return {height, height};
    const bool bold = m_look == Look::Primary || m_armed;
    int width = m_look == Look::Link ? 0 : px(m_look == Look::Flat ? 16 : 24) + (m_look == Look::Flat ? 0 : 2);
    QList<int> parts;
    if (!m_iconName.isEmpty())
        parts.append(px(16));
    if (!text().isEmpty())
        parts.append(advance(bold ? TextRole::Strong : TextRole::Body, plain(text())));
    if (!m_secondary.isEmpty())
        parts.append(advance(TextRole::Body, m_secondary) - px(2));
    if (!m_key.isEmpty())
        parts.append(keyHintWidth(m_key));
    if (menu())
        parts.append(px(12));
    for (const int part : parts)
        width += part;
    return {width + int(qMax<qsizetype>(0, parts.size() - 1)) * px(kGap), height};
}

QColor Button::ink() const
{
    const Theme &t = theme();
    if (!isEnabled())
        return t.textDisabled;
    if (m_look == Look::Primary || (m_look == Look::Tile && isDefault()))
        return t.textOnAccent;
    return m_look == Look::Link ? t.accent : t.text;
}

void Button::paintFrame(QPainter &painter) const
{
    const Theme &t = theme();
    const bool hover = isEnabled() && underMouse();
    const bool down = isDown() || isChecked() || (menu() && isDown());
    if (m_look == Look::Link)
        return;
    if (m_armed) {
        drawRounded(painter, rect(), px(size::radiusControl), t.accentSoft, t.accent, 2);
    } else if (m_look == Look::Primary || (m_look == Look::Tile && isDefault())) {
        const QColor fill = down ? t.accentFillPressed : hover ? t.accentFillHover : t.accentFill;
        drawRounded(painter, rect(), px(size::radiusControl), isEnabled() ? fill : t.window,
                  isEnabled() ? fill : t.border);
    } else if (m_look == Look::Flat) {
        if (down || hover)
            drawRounded(painter, rect(), px(size::radiusControl), down ? t.selection : t.hover, Qt::transparent);
    } else {
        const QColor fill = !isEnabled() ? t.window : down ? t.selection : hover ? t.hover : t.surface;
        drawRounded(painter, rect(), px(size::radiusControl), fill, isEnabled() ? t.borderControl : t.border);
    }
}

void Button::paintTile(QPainter &painter) const
{
    const QColor second = isDefault() ? theme().textOnAccent : theme().textSecondary;
    drawIcon(painter, QRect(px(kTilePadding), 0, px(kTileIcon), height()), m_iconName, px(kTileIcon), second);
    const int x = px(kTilePadding) + px(kTileIcon) + px(kTileGap);
    const int wide = width() - tileSides();
    const int line = px(kTileLine);
    const int lines = QFontMetrics(fontOf(TextRole::Caption)).horizontalAdvance(m_secondary) > wide ? 3 : 2;
    const int top = (height() - lines * line) / 2;
    painter.setPen(ink());
    painter.setFont(fontOf(TextRole::Strong));
    painter.drawText(QRect(x, top, wide, line), Qt::AlignVCenter, plain(text()));
    painter.setPen(second);
    painter.setFont(fontOf(TextRole::Caption));
    painter.drawText(QRect(x, top + line, wide, (lines - 1) * line), Qt::AlignVCenter | Qt::TextWordWrap, m_secondary);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter);
    if (m_look == Look::Tile)
        return paintTile(painter);

    const bool bold = m_look == Look::Primary || m_armed;
    const bool accented = m_look == Look::Primary || m_look == Look::Link;
    const QColor mark = accented || !isEnabled() ? ink() : theme().textSecondary;
    if (isIconOnly())
        return drawIcon(painter, rect(), m_iconName, px(16), mark);

    const int pad = m_look == Look::Link ? 0 : px(m_look == Look::Flat ? 8 : 12);
    int x = qMax(pad, m_look == Look::Flat || m_look == Look::Link ? pad : (width() - sizeHint().width()) / 2 + pad);
    if (!m_iconName.isEmpty()) {
        drawIcon(painter, QRect(x, 0, px(16), height()), m_iconName, px(16), mark);
        x += px(16 + kGap);
    }
    const QFontMetricsF latin(fontOf(TextRole::Body));
    const double base = std::round((height() - latin.height()) / 2 + latin.ascent());
    const auto write = [&](const QString &words, TextRole role, const QColor &color) {
        painter.setFont(fontOf(role));
        painter.setPen(color);
        painter.drawText(QPointF(x, base), words);
        x += advance(role, words);
    };
    if (!text().isEmpty())
        write(plain(text()), bold ? TextRole::Strong : TextRole::Body, ink());
    if (!m_secondary.isEmpty()) {
        x += px(4);
        write(m_secondary, TextRole::Body, theme().textSecondary);
    }
    if (!m_key.isEmpty()) {
        x += px(kGap);
        const bool onAccent = m_look == Look::Primary;
        x += drawKeyHint(painter, x, rect(), m_key, onAccent ? ink() : theme().textSecondary,
                         onAccent ? QColor(Qt::transparent) : theme().surface);
    }
    if (menu())
        drawIcon(painter, QRect(width() - pad - px(12), 0, px(12), height()), u"chevron"_s, px(12), mark);
}

bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        updateGeometry();
    return QPushButton::event(event);
}

} // namespace stardesk
