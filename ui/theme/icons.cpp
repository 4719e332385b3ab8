#include "ui/theme/icons.h"

#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtCore/QCache>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kCached = 600;

QCache<QString, QPixmap> &cache()
{
    static QCache<QString, QPixmap> c(kCached);
    return c;
}

QByteArray source(const QString &name)
{
    static QHash<QString, QByteArray> read;
    auto it = read.constFind(name);
    if (it == read.constEnd()) {
        QFile file(u":/icons/"_s + name + u".svg"_s);
        it = read.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *it;
}

QPixmap render(const QByteArray &svg, int side, double ratio)
{
    QSvgRenderer renderer(svg);
    const int device = qRound(side * ratio);
    QPixmap pixmap(device, device);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, device, device));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

QPixmap iconPixmap(const QString &name, int side, const QColor &color, double ratio)
{
    const QString key = u"%1/%2/%3/%4"_s.arg(name).arg(side).arg(color.rgba()).arg(ratio);
    if (const QPixmap *hit = cache().object(key))
        return *hit;
    QByteArray svg = source(name);
    if (svg.isEmpty())
        return {};
    svg.replace("currentColor", color.name().toLatin1());
    // Drawn at 20 and 24 the line is 1.3 of the 16 px grid, so that it does not grow heavy.
    if (side > px(16))
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"1.3\"");
    const QPixmap pixmap = render(svg, side, ratio);
    cache().insert(key, new QPixmap(pixmap));
    return pixmap;
}

QIcon themedIcon(const QString &name)
{
    const Theme &t = theme();
    QIcon icon;
    for (const double ratio : {1.0, 2.0}) {
        icon.addPixmap(iconPixmap(name, px(16), t.textSecondary, ratio), QIcon::Normal, QIcon::Off);
        icon.addPixmap(iconPixmap(name, px(16), t.textDisabled, ratio), QIcon::Disabled, QIcon::Off);
        icon.addPixmap(iconPixmap(name, px(16), t.textOnAccent, ratio), QIcon::Selected, QIcon::Off);
        icon.addPixmap(iconPixmap(name, px(16), t.accent, ratio), QIcon::Normal, QIcon::On);
    }
    return icon;
}

void drawIcon(QPainter &painter, const QRect &rect, const QString &name, int side, const QColor &color)
{
    const QPixmap pixmap = iconPixmap(name, side, color, painter.device()->devicePixelRatioF());
    if (!pixmap.isNull())
        painter.drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, pixmap);
}

QIcon productIcon()
{
    QIcon icon;
    for (const int side : {16, 22})
        icon.addPixmap(render(source(u"app_icon_small"_s), side, 1));
    for (const int side : {24, 32, 48, 64, 128, 256})
        icon.addPixmap(render(source(u"app_icon"_s), side, 1));
    return icon;
}

void clearIconCache()
{
    cache().clear();
}

} // namespace stardesk
