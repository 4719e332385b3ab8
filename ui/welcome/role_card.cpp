#include "ui/welcome/role_card.h"

#include "ui/shared/runs.h"
#include "ui/shared/shapes.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kWidth = 266;
constexpr int kPictureHeight = 64;

struct Bar {
    double plannedFrom, planned, from, length, over;
};

void band(QPainter &p, double x, double wide, int series)
{
    QColor pale = theme().series[size_t(series - 1)];
    p.fillRect(QRectF(x, 4, wide, 3), pale);
    pale.setAlphaF(float(theme().bandAlpha));
    p.fillRect(QRectF(x, 8, wide, 44), pale);
}

void drawCareer(QPainter &p)
{
    band(p, 0, 84, 7);
    band(p, 90, 62, 5);
    band(p, 154, 66, 1);
    p.fillRect(QRectF(0, 58, 226, 1), theme().borderStrong);
    const auto stairs = [&p](const QPolygonF &line) { p.drawPolyline(line); };
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(theme().text, 2));
    stairs({{6, 40}, {30, 40}, {30, 28}, {64, 28}, {64, 40}, {84, 40}});
    stairs({{96, 40}, {112, 40}, {112, 28}, {132, 28}, {132, 40}, {172, 40}, {172, 28}, {196, 28}, {196, 18}, {218, 18}});
    p.setPen(Qt::NoPen);
    p.setBrush(theme().star);
    p.drawEllipse(QPointF(220, 18), 4, 4);
}

void drawIndicators(QPainter &p)
{
    constexpr std::array kShares{78, 62, 70, 84};
    for (size_t i = 0; i < kShares.size(); ++i) {
        const double y = double(i) * 15;
        p.fillRect(QRectF(0, y + 4, 200, 9), theme().sunken);
        p.fillRect(QRectF(0, y + 3, kShares[i] * 2, 11), i == 1 ? theme().stageOver : theme().stageActual);
    }
    for (const int threshold : {60, 70, 80, 85, 90})
        p.fillRect(QRectF(threshold * 2, 0, 1, 62), theme().borderStrong);
    drawDiamond(p, 210, 12, 16, true);
    drawDiamond(p, 210, 32, 16, true);
}

void drawStages(QPainter &p)
{
    constexpr std::array<Bar, 7> kBars{{{0, 14, 0, 14, 0}, {14, 24, 14, 30, 6}, {38, 14, 44, 14, 0},
                                        {52, 40, 58, 104, 64}, {92, 16, 162, 22, 6}, {108, 16, 184, 18, 2},
                                        {124, 26, 202, 22, 0}}};
    for (size_t i = 0; i < kBars.size(); ++i) {
        const Bar &bar = kBars[i];
        const double y = double(i) * 9;
        p.setPen(theme().stagePlanned);
        p.setBrush(Qt::NoBrush);
        p.drawRect(QRectF(bar.plannedFrom + 0.5, y + 0.5, bar.planned, 2));
        p.fillRect(QRectF(bar.from, y + 4, bar.length - bar.over, 4), theme().stageActual);
        p.fillRect(QRectF(bar.from + bar.length - bar.over, y + 3, bar.over, 5), theme().stageOver);
    }
    QPen dashed(theme().text, 1);
    dashed.setDashPattern({3, 3});
    p.setPen(dashed);
    p.drawLine(QPointF(150.5, 0), QPointF(150.5, 64));
}

} // namespace

RoleCard::RoleCard(Picture picture, QWidget *parent)
    : QFrame(parent)
    , m_picture(picture)
    , m_promise(new QLabel(this))
{
    setFixedWidth(px(kWidth));
    m_promise->setTextFormat(Qt::PlainText);
    m_promise->setWordWrap(true);
    m_promise->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(14 + kPictureHeight + 12 + 18 + 4), px(12), px(14));
    layout->addWidget(m_promise);
}

void RoleCard::setTexts(const QString &role, const QString &promise)
{
    m_role = role;
    m_promise->setText(promise);
    QPalette second = m_promise->palette();
    second.setColor(QPalette::WindowText, theme().textSecondary);
    m_promise->setPalette(second);
    // A label that wraps tells its height only to a layout that asks for it: every line is shown, in every language.
    m_promise->setMinimumHeight(m_promise->heightForWidth(px(kWidth - 28)));
    setAccessibleName(role + u". "_s + promise);
    update();
}

void RoleCard::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    drawRounded(p, rect(), px(size::radiusCard), theme().surface, theme().border);
    p.save();
    p.translate(px(16), px(14));
    p.scale(px(100) / 100.0, px(100) / 100.0);
    switch (m_picture) {
    case Picture::Career: drawCareer(p); break;
    case Picture::Indicators: drawIndicators(p); break;
    case Picture::Stages: drawStages(p); break;
    }
    p.restore();
    const QString icon = m_picture == Picture::Career ? u"couriers"_s
        : m_picture == Picture::Indicators           ? u"sellers"_s
                                                     : u"claims"_s;
    drawRuns(p, {px(16), px(14 + kPictureHeight + 12), width() - px(32), px(18)},
             {Run::iconOf(icon).withGap(8), Run::strong(m_role).elided()});
}

} // namespace stardesk
