/// Sparkline: 52 x 16 px, line 1.4, end dot 4.4 in text colour; stairs on a fixed scale for stars, a line for ratios.
#pragma once

class QPainter;
class QRectF;

namespace stardesk {

struct Spark;
inline constexpr int kSparkWidth = 52;
inline constexpr int kSparkHeight = 16;

void drawSpark(QPainter &painter, const QRectF &box, const Spark &spark);

} // namespace stardesk
