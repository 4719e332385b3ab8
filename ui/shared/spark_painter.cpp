#include "ui/shared/spark_painter.h"

#include "models/tables/row_roles.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <cmath>

namespace stardesk {

void drawSpark(QPainter &painter, const QRectF &box, const Spark &spark)
{
    const qsizetype count = spark.values.size();
    const double u = px(1);
    const double span = qMax(0.001F, spark.high - spark.low);
    const auto x = [&](qsizetype i) {
        return box.x() + 1.5 * u + (count < 2 ? 1.0 : double(i) / double(count - 1)) * (box.width() - 5 * u);
    };
    const auto y = [&](float v) {
        return box.bottom() - 2.5 * u - double((v - spark.low) / float(span)) * (box.height() - 5 * u);
    };
    QPainterPath path;
    QPointF last;
    bool drawing = false;
    for (qsizetype i = 0; i < count; ++i) {
        const float value = spark.values[i];
        if (std::isnan(value)) {
            drawing = false;
            continue;
        }
        const QPointF at(x(i), y(value));
        if (!drawing)
            path.moveTo(at);
        else if (spark.step)
            path.lineTo(at.x(), last.y()), path.lineTo(at);
        else
            path.lineTo(at);
        last = at;
        drawing = true;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().textSecondary, 1.4 * u, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(path);
    if (drawing) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().text);
        painter.drawEllipse(last, 2.2 * u, 2.2 * u);
    }
    painter.restore();
}

} // namespace stardesk
