#include "ui/shared/soft_strip.h"

#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

namespace stardesk {
namespace {

constexpr int kLine = 18;

} // namespace

SoftStrip::SoftStrip(const QList<RunLabel *> &lines, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(11), px(5), px(4), px(5));
    column->setSpacing(0);
    for (RunLabel *line : lines) {
        line->setDesignHeight(kLine);
        column->addWidget(line);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SoftStrip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void SoftStrip::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), toneSoftColor(m_tone));
    p.fillRect(QRect(0, 0, px(3), height()), toneColor(m_tone));
}

} // namespace stardesk
