/// Icons of resources/icons, tinted with a colour of the theme and cached by (name, size, colour, ratio).
#pragma once

#include <QtGui/QIcon>
#include <QtGui/QPixmap>

class QPainter;
class QRect;

namespace stardesk {

/// `name` without folder and suffix ("filter"); `side` in device independent px; empty pixmap for an unknown name.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int side, const QColor &color, double ratio);

/// Icon for actions: secondary, disabled and current (accent) colours of the theme in use.
[[nodiscard]] QIcon themedIcon(const QString &name);

/// Draws an icon centred in `rect`, in whole device pixels.
void drawIcon(QPainter &painter, const QRect &rect, const QString &name, int side, const QColor &color);

/// The product's icon in all sizes.
[[nodiscard]] QIcon productIcon();

/// After a change of theme.
void clearIconCache();

} // namespace stardesk
