#include "ui/theme/type.h"

#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>
#include <QtWidgets/QApplication>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr double kBasePt = 10;
constexpr double kDesignLine = 17.7; // measured height of 10 pt Noto Sans at 96 dpi: the design's 100 %
constexpr int kRoles = 8;

struct TypeScale {
    int percent = 0;
    double unit = 1;
    std::array<QFont, kRoles> fonts;
};

double pointsOf(TextRole role)
{
    switch (role) {
    case TextRole::Key: return kBasePt - 1.5;
    case TextRole::Caption:
    case TextRole::CaptionStrong: return kBasePt - 1;
    case TextRole::Body:
    case TextRole::Strong: return kBasePt;
    case TextRole::Title:
    case TextRole::TitleRegular: return kBasePt + 2;
    case TextRole::Product: return kBasePt + 10;
    }
    Q_UNREACHABLE();
}

bool isBold(TextRole role)
{
    return role == TextRole::Strong || role == TextRole::Title || role == TextRole::Product
        || role == TextRole::CaptionStrong;
}

QFont makeFont(TextRole role, int percent)
{
    QFont font;
    // Latin first: the CJK families have Latin glyphs of another shape.
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans CJK SC"_s, u"Microsoft YaHei UI"_s, u"PingFang SC"_s});
    font.setPointSizeF(pointsOf(role) * percent / 100);
    font.setWeight(isBold(role) ? QFont::Bold : QFont::Normal);
    return font;
}

TypeScale &scale()
{
    static TypeScale s;
    if (s.percent == 0) {
        s.percent = 100;
        for (int i = 0; i < kRoles; ++i)
            s.fonts[size_t(i)] = makeFont(TextRole(i), 100);
    }
    return s;
}

} // namespace

const QFont &fontOf(TextRole role)
{
    return scale().fonts[size_t(role)];
}

int px(double n)
{
    return qRound(n * scale().unit);
}

void setTextPercent(int percent)
{
    TypeScale &s = scale();
    s.percent = qBound(100, percent, 200);
    for (int i = 0; i < kRoles; ++i)
        s.fonts[size_t(i)] = makeFont(TextRole(i), s.percent);
    const double height = QFontMetricsF(fontOf(TextRole::Body)).height();
    const double unit = height / kDesignLine;
    // Hinted metrics may round 17.7 up to 18 or 19 at 100 %: the design's own lengths stay exact there.
    s.unit = s.percent == 100 && std::abs(unit - 1) < 0.1 ? 1 : unit;
    QApplication::setFont(fontOf(TextRole::Body));
}

int textPercent()
{
    return scale().percent;
}

int lineHeight(TextRole role)
{
    return int(std::ceil(QFontMetricsF(fontOf(role)).height()));
}

} // namespace stardesk
