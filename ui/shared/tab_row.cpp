#include "ui/shared/tab_row.h"

#include "ui/shared/button.h"
#include "ui/shared/tab_strip.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>

namespace stardesk {

TabRow::TabRow(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_strip(new TabStrip(name, this))
    , m_more(new Button({}, Button::Look::Flat, this))
{
    m_strip->setUsesScrollButtons(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_more);
    layout->addStretch(1);
    m_more->setMenu(new QMenu(m_more)); // filled when it opens: which tabs are hidden changes with the width
    m_more->hide();
    setFocusProxy(m_strip);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &TabRow::openMenu);
    connect(m_strip, &QTabBar::currentChanged, this, [this](int tab) {
        fit();
        emit currentChanged(tab);
    });
}

void TabRow::setLabels(const QStringList &labels)
{
    m_strip->setLabels(labels);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More parts"));
    fit();
}

void TabRow::setCount(int tab, int count, bool problem)
{
    m_strip->setCount(tab, count, problem);
    fit();
}

int TabRow::current() const
{
    return m_strip->currentIndex();
}

int TabRow::count() const
{
    return m_strip->count();
}

void TabRow::setCurrent(int tab)
{
    m_strip->setTabVisible(tab, true); // a hidden tab cannot become current
    m_strip->setCurrentIndex(tab);
}

void TabRow::fit()
{
    int needed = 0;
    for (int tab = 0; tab < m_strip->count(); ++tab)
        needed += m_strip->tabWidth(tab);
    const bool all = needed <= width();
    int left = all ? needed : width() - m_more->sizeHint().width() - m_strip->tabWidth(current());
    for (int tab = 0; tab < m_strip->count(); ++tab) {
        const bool chosen = tab == current() && !all;
        if (!chosen)
            left -= m_strip->tabWidth(tab);
        m_strip->setTabVisible(tab, chosen || left >= 0);
    }
    m_more->setVisible(!all);
    m_strip->setFixedWidth(m_strip->sizeHint().width());
}

void TabRow::openMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    for (int tab = 0; tab < m_strip->count(); ++tab)
        if (!m_strip->isTabVisible(tab))
            menu->addAction(m_strip->tabText(tab), this, [this, tab] { setCurrent(tab); });
}

QSize TabRow::minimumSizeHint() const
{
    return {px(120), px(size::tabs)};
}

void TabRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TabRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

} // namespace stardesk
