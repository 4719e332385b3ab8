#include "ui/couriers/profile_panel.h"

#include "ui/shared/plain_table.h"
#include "ui/shared/runs.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace stardesk {

ProfilePanel::ProfilePanel(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, px(4), 0, px(8));
    m_column->setSpacing(0);
}

void ProfilePanel::setView(std::shared_ptr<const CourierView> view)
{
    m_view = std::move(view);
    m_stale = true;
    if (isVisible())
        refresh();
}

void ProfilePanel::refresh()
{
    if (!m_view || !std::exchange(m_stale, false))
        return;
    fill();
}

void ProfilePanel::add(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(size::pagePadding), 0, px(size::pagePadding), 0);
    row->addWidget(widget);
    m_column->addLayout(row);
}

RunLabel *ProfilePanel::addSection(const QList<QWidget *> &right)
{
    auto *heading = new RunLabel(this);
    add(sectionHead(heading, right, this));
    return heading;
}

void ProfilePanel::addLine()
{
    m_column->addSpacing(px(8));
    m_column->addWidget(paneLine(this));
    m_column->addSpacing(px(4));
}

QLabel *ProfilePanel::addText()
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    add(label);
    return label;
}

void ProfilePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ProfilePanel::changeEvent(QEvent *event)
{
    // Bands carry their colours, cells their widths.
    const auto type = event->type();
    if (type == QEvent::LanguageChange || type == QEvent::StyleChange || type == QEvent::FontChange) {
        m_stale = bool(m_view);
        if (isVisible())
            refresh();
    }
    QWidget::changeEvent(event);
}

void ProfilePanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
