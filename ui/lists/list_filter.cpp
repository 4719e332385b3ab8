/// What ListPage shows of its table: filter, order, facets, saved views.
#include "ui/lists/list_page.h"

#include "models/core/beijing.h"
#include "models/core/clock.h"
#include "models/core/text/failure_text.h"
#include "models/desk/cell_value.h"
#include "models/tables/facet_source.h"
#include "ui/lists/views_menu.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/workspace.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

QString sortText(const QList<ViewSortKey> &keys)
{
    QStringList words;
    for (const ViewSortKey &key : keys)
        words.append(key.descending ? key.column + u":desc"_s : key.column);
    return words.join(u',');
}

} // namespace

void ListPage::setScope(const QString &filter)
{
    if (m_scope == filter)
        return;
    m_scope = filter;
    request();
}

void ListPage::setDefaultSort(const QString &key, bool descending)
{
    m_sort = {{key, descending}};
    m_table->setSortKeys(m_sort);
}

void ListPage::setQuery(const QString &filter, const QString &sort)
{
    m_sort.clear();
    for (const QString &key : sort.split(u',', Qt::SkipEmptyParts))
        m_sort.append({key.section(u':', 0, 0), key.endsWith(u":desc"_s)});
    m_table->setSortKeys(m_sort);
    m_chips.clear();
    m_filter->field()->setText(m_chips.take(filter));
    request();
}

// The rows a count stands for, and no others: what was filtered before is left.
void ListPage::showRows(const QString &filter)
{
    m_chips.clear();
    m_filter->setText(m_chips.take(filter)); // chips, each to be taken away alone
}

void ListPage::request()
{
    const QString chosen = m_chips.text(m_filter->text());
    const QString filter = m_scope.isEmpty() ? chosen : chosen.isEmpty() ? m_scope : m_scope + u' ' + chosen;
    m_filter->setChips(m_chips.chips([this](const QString &key) { return columnTitle(key); }));
    m_model->request({filter, sortText(m_sort), BeijingDay::ofInstant(m_workspace.clock().nowMs()).number});
    if (m_views)
        m_views->refresh();
}

void ListPage::onFailed(const Failure &failure)
{
    m_filter->setError(failureText(failure));
}

void ListPage::addTerm(const QString &term)
{
    if (m_chips.take(term).isEmpty())
        request();
}

void ListPage::removeAllFilters()
{
    m_chips.clear();
    m_filter->field()->clear();
    m_filter->setError({});
    request();
}

QString ListPage::columnTitle(const QString &key) const
{
    const QByteArray word = key.toLatin1();
    const int column = m_model->columnOf({word.constData(), size_t(word.size())});
    return column < 0 ? key : m_model->headerData(column, Qt::Horizontal).toString();
}

// Ahead of whoever opens a menu; while the person types nothing is counted.
void ListPage::countFacets()
{
    m_facets->setRequest(m_source, m_model->currentRequest());
    QStringList keys;
    for (const FilterBar::Facet &facet : facets())
        keys.append(facet.key);
    m_facets->prepare(keys);
}

std::optional<QList<FilterBar::FacetValue>> ListPage::facetValues(const QString &key) const
{
    if (!m_source)
        return QList<FilterBar::FacetValue>();
    m_facets->setRequest(m_source, m_model->currentRequest());
    const Facet *facet = m_facets->facet(key);
    if (!facet)
        return std::nullopt;
    QList<FilterBar::FacetValue> values;
    for (const FacetValue &value : facet->values)
        values.append({value.value, codeWord(value.value), value.count, m_chips.has(key, value.value)});
    return values;
}

void ListPage::enableViews(const QList<QAction *> &extra)
{
    m_views = new ViewsMenu(SavedViews(m_settings, m_name),
                            {[this] { return look(); }, [this](const SavedView &view) { applyView(view); },
                             [this] { m_table->resetColumns(); }}, this);
    m_views->setExtras(extra);
    m_filter->setViewsMenu(m_views->menu());
    connect(m_views, &ViewsMenu::changed, m_filter, &FilterBar::setViewName);
    // Many sections change at once where columns are restored or fonts grow.
    auto *settled = new QTimer(this);
    settled->setSingleShot(true);
    settled->setInterval(0);
    connect(settled, &QTimer::timeout, m_views, &ViewsMenu::refresh);
    connect(m_table->header(), &QHeaderView::sectionResized, settled, qOverload<>(&QTimer::start));
    connect(m_table->header(), &QHeaderView::sectionMoved, settled, qOverload<>(&QTimer::start));
    m_viewsAction = addPageAction(QKeySequence(u"Ctrl+Shift+V"_s), [this] {
        QMenu *menu = m_views->menu();
        menu->popup(m_filter->mapToGlobal(QPoint(m_filter->width() - menu->sizeHint().width(), px(40))));
    });
}

SavedView ListPage::look() const
{
    return {{}, m_chips.text(m_filter->text()), sortText(m_sort), m_table->saveColumns(), m_density};
}

void ListPage::applyView(const SavedView &view)
{
    m_density = view.density;
    applyDensity();
    m_table->restoreColumns(view.columns);
    setQuery(view.filter, view.sort);
}

void ListPage::applyDensity()
{
    m_table->setDensityHeight(m_density ? Appearance::rowHeight(*m_density) : Appearance::rowHeight());
}

} // namespace stardesk
