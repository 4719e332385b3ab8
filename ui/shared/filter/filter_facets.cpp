/// The facets of FilterBar: a button each with its values and counts, or a line in the menu of further filters.
#include "ui/shared/filter/filter_bar.h"

#include "ui/shared/button.h"
#include "ui/shared/runs.h"
#include "ui/theme/type.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kLeastField = 90;

} // namespace

void FilterBar::setFacets(const QList<Facet> &facets, FacetReader reader)
{
    m_reader = std::move(reader);
    qDeleteAll(m_facetButtons);
    m_facetButtons.clear();
    m_facetMenus.clear();
    m_extra->menu()->clear();
    m_extra->hide();
    for (const Facet &facet : facets)
        addFacet(facet);
    placeCount();
    orderTabs();
    fitFacets();
}

// Buttons that find no room go into the menu of further filters, the last first: nothing is squeezed or cut.
void FilterBar::fitFacets()
{
    const auto wide = [this](const QWidget *part) { return part->sizeHint().width() + m_firstRow->spacing(); };
    const QMargins sides = m_firstRow->contentsMargins();
    int room = m_first->width() - sides.left() - sides.right() - px(m_fieldWidth);
    if (!m_views->isHidden())
        room -= wide(m_views);
    if (m_firstRow->indexOf(m_count) >= 0)
        room -= wide(m_count);
    int all = 0;
    for (const Button *button : m_facetButtons)
        all += wide(button);
    const bool more = m_extra->menu()->actions().size() > m_facetButtons.size(); // facets that never have a button
    if (more || all > room)
        room -= wide(m_extra);
    m_field->setFixedWidth(qMax(px(kLeastField), px(m_fieldWidth) + qMin(0, room)));
    for (Button *button : m_facetButtons) {
        room -= wide(button);
        button->setVisible(room >= 0);
        button->menu()->menuAction()->setVisible(room < 0);
    }
    m_extra->setVisible(more || room < 0);
}

void FilterBar::addFacet(const Facet &facet)
{
    QMenu *menu = nullptr;
    if (facet.extra) {
        menu = m_extra->menu()->addMenu(facet.title);
    } else {
        auto *button = new Button(facet.title, Button::Look::Normal, m_first);
        menu = new QMenu(button);
        button->setMenu(menu);
        menu->setTitle(facet.title);
        m_extra->menu()->addAction(menu->menuAction());
        menu->menuAction()->setVisible(false); // until its button finds no room
        m_firstRow->insertWidget(1 + int(m_facetButtons.size()), button);
        m_facetButtons.append(button);
    }
    m_facetMenus.insert(facet.key, menu);
    connect(menu, &QMenu::aboutToShow, this, [this, key = facet.key, menu] { fillFacet(key, menu); });
}

void FilterBar::fillFacet(const QString &key, QMenu *menu)
{
    const auto values = m_reader(key);
    menu->clear();
    if (!values) {
        menu->addAction(tr("Counting…"))->setEnabled(false);
        return;
    }
    if (values->isEmpty())
        menu->addAction(tr("No values"))->setEnabled(false);
    const QLocale locale;
    for (const FacetValue &value : *values) {
        QString label = value.label;
        label.replace(u'&', u"&&"_s);
        QAction *action = menu->addAction(label + u'\t' + locale.toString(value.count));
        action->setCheckable(true);
        action->setChecked(value.on);
        action->setEnabled(value.count > 0 || value.on);
        connect(action, &QAction::toggled, this,
                [this, key, name = value.value](bool on) { emit facetToggled(key, name, on); });
    }
}

} // namespace stardesk
