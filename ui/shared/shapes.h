/// Shapes: stars, diamonds, key hints and hatches, always painted paths: the Latin font has no such glyphs.
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>

class QColor;
class QPainter;
class QPainterPath;

namespace stardesk {

/// One star or diamond in a square of `side` px at (x, y). Filled in the theme's orange, else the grey outline.
void drawStar(QPainter &painter, double x, double y, double side, bool filled);
void drawDiamond(QPainter &painter, double x, double y, double side, bool filled);

/// Keyboard hint: small text in a frame of radius 3; returns its width. `x` is the left edge, centred in `rect`.
int drawKeyHint(QPainter &painter, int x, const QRect &rect, const QString &text, const QColor &ink,
                const QColor &fill);
[[nodiscard]] int keyHintWidth(const QString &text);

/// Lines at 45 degrees, `step` px apart, clipped to `rect`. Drawn by hand: Qt's brush pattern does not scale.
void drawHatch(QPainter &painter, const QRectF &rect, double step, double width, const QColor &color);

/// Rectangle with one line width and radius, antialiased on the half pixel.
void drawRounded(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line,
               double width = 1);

/// Lightning mark of an impossible order, 8 x 14 px with its top right at (x, y).
void drawLightning(QPainter &painter, double x, double y, const QColor &color);

} // namespace stardesk
