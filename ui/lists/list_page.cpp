#include "ui/lists/list_page.h"

#include "models/columns/text_index.h"
#include "models/core/text/failure_text.h"
#include "models/tables/facet_source.h"
#include "ui/lists/cell_menu.h"
#include "ui/lists/list_export.h"
#include "ui/lists/list_split.h"
#include "ui/lists/selection_bar.h"
#include "ui/shared/placeholder.h"
#include "ui/shared/strips.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kFacetMs = 200;   // counts wait until the list stands still
constexpr int kPreviewMs = 120; // while the person runs through the list only the row they stop at is read

} // namespace

ListPage::ListPage(std::string_view table, Workspace &workspace, WindowSettings &settings, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_name(QString::fromLatin1(table.data(), qsizetype(table.size())))
    , m_model(new RowTableModel(table, this))
    , m_filter(new FilterBar({}, this))
    , m_table(new DataTable({}, this))
    , m_placeholder(new Placeholder(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QWidget(this))
    , m_splitter(new ListSplit(m_list, this))
    , m_layout(new QVBoxLayout(this))
    , m_preview(new QTimer(this))
    , m_selectionBar(new SelectionBar(this))
    , m_progress(new ProgressStrip(this))
    , m_message(new MessageStrip(this))
    , m_export(new ListExport(this))
    , m_exportAction(nullptr)
    , m_facets(new FacetSource(this))
    , m_facetDelay(new QTimer(this))
{
    build();
    buildBars();
    connectParts();
    connectBars();
    QTimer::singleShot(0, this, [this] {
        retranslate();
        load();
    });
}

ListPage::~ListPage()
{
    m_settings.setState(u"columns_"_s + m_name, m_table->saveColumns());
    m_settings.setState(u"split_"_s + m_name, m_splitter->place());
    m_settings.setState(u"density_"_s + m_name, m_density ? QByteArray::number(int(*m_density)) : QByteArray());
}

void ListPage::build()
{
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_table);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(1); // the line above the table is the page's back, painted there
    list->addWidget(m_filter);
    list->addWidget(m_stack, 1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_splitter, 1);
    m_preview->setSingleShot(true);
    m_preview->setInterval(kPreviewMs);
    m_facetDelay->setSingleShot(true);
    m_facetDelay->setInterval(kFacetMs);
    m_model->setClock(m_workspace.clock());
    m_table->setModel(m_model);
    if (const QByteArray columns = m_settings.state(u"columns_"_s + m_name); !columns.isEmpty())
        m_table->restoreColumns(columns);
    if (const QByteArray density = m_settings.state(u"density_"_s + m_name); !density.isEmpty())
        m_density = Density(qBound(0, density.toInt(), int(Density::Tall)));
    m_table->setRowFinder([this](const QString &key) { return m_model->rowOfKey(key); });
}

void ListPage::connectParts()
{
    connect(m_model, &RowTableModel::listingChanged, this, &ListPage::onAnswer);
    connect(m_model, &RowTableModel::requestFailed, this, &ListPage::onFailed);
    connect(&m_workspace, &Workspace::dataChanged, this, &ListPage::load);
    connect(m_filter, &FilterBar::submitted, this, &ListPage::request);
    connect(m_filter, &FilterBar::leftToTable, this, [this] {
        m_filter->field()->setText(m_chips.take(m_filter->text()));
        request();
        m_table->setFocus();
        if (!m_filter->text().isEmpty())
            onTyped(m_filter->text());
    });
    connect(m_filter, &FilterBar::facetToggled, this, [this](const QString &key, const QString &value, bool on) {
        m_chips.toggle(key, value, on);
        request();
    });
    connect(m_filter, &FilterBar::chipRemoved, this, [this](const QString &term) {
        m_chips.remove(term);
        request();
    });
    connect(m_filter, &FilterBar::cleared, this, &ListPage::removeAllFilters);
    connect(m_table, &DataTable::sortRequested, this, [this](const QList<ViewSortKey> &keys) {
        m_sort = keys;
        request();
    });
    connect(m_table, &DataTable::currentKeyChanged, this, [this] {
        m_preview->start();
        emit selectionMoved();
    });
    connect(m_preview, &QTimer::timeout, this, [this] { showDetail(selectedKey()); });
    connect(m_facetDelay, &QTimer::timeout, this, &ListPage::countFacets);
    connect(m_facets, &FacetSource::ready, m_filter, &FilterBar::facetReady);
    connect(m_table, &DataTable::opened, this, [this](const QString &key) {
        m_preview->stop();
        showDetail(key);
        m_splitter->setDetailOpen(true);
        if (QWidget *detail = m_splitter->detail())
            detail->setFocus();
    });
    connect(m_table, &DataTable::menuRequested, this, [this](const QModelIndex &index, const QPoint &where) {
        openCellMenu(*m_table, index, where, [this](const QString &term) { addTerm(term); });
    });
    connect(m_table, &DataTable::selectionRuleChanged, this, &Page::statusChanged);
    connect(m_placeholder, &Placeholder::actionTriggered, this, [this] {
        m_workspace.hasData() ? removeAllFilters() : emit openRequested(u"sync"_s, {});
    });
}

void ListPage::setDetail(QWidget *detail)
{
    m_splitter->setDetail(detail);
    m_splitter->setPlace(m_settings.state(u"split_"_s + m_name));
}

void ListPage::fitList()
{
    int columns = px(size::scrollBar) + 2;
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (!m_table->isColumnHidden(column))
            columns += m_table->columnWidth(column);
    m_splitter->fitList(columns);
}

void ListPage::setTop(QWidget *top)
{
    m_layout->insertWidget(0, top);
}

void ListPage::load()
{
    if (!m_workspace.hasData())
        return updatePlaceholder();
    m_loading = true;
    updatePlaceholder();
    m_workspace.table(m_name, this, [this](const Result<std::shared_ptr<const TextIndex>> &read) {
        m_loading = false;
        if (read)
            return setTable(*read);
        m_failure = failureText(read.failure());
        updatePlaceholder();
    });
}

void ListPage::setTable(std::shared_ptr<const TextIndex> table)
{
    m_source = table;
    m_failure.clear();
    QStringList keys;
    for (const ColumnSpec &spec : m_model->specs())
        keys.append(QString::fromLatin1(spec.key.data(), qsizetype(spec.key.size())));
    m_filter->setKeys(keys);
    m_model->setTable(std::move(table));
    request();
}

void ListPage::onAnswer()
{
    const auto listing = m_model->listing();
    const Texts words = texts();
    const QLocale locale;
    m_filter->setError({});
    m_filter->setCounts(listing->total(), listing->tableRows(), words.countNoun.arg(locale.toString(listing->total())));
    updatePlaceholder();
    if (const QString wanted = std::exchange(m_wanted, QString()); !wanted.isEmpty() && !select(wanted))
        emit notFound(wanted);
    m_facetDelay->start();
    onListing();
    emit statusChanged();
}

void ListPage::updatePlaceholder()
{
    const bool rows = m_model->rowCount() > 0;
    if (rows) {
        fitList(); // before the table is shown: then its columns share what its pane leaves free
        m_stack->setCurrentWidget(m_table);
        if (std::exchange(m_focusWanted, false) && isVisible()) // the person may have gone on to another page
            m_table->setFocus();
        return;
    }
    m_stack->setCurrentWidget(m_placeholder);
    if (!m_failure.isEmpty())
        m_placeholder->setState(Placeholder::Kind::CannotLoad, m_failure);
    else if (m_loading || m_model->isWorking())
        m_placeholder->setState(Placeholder::Kind::Loading, tr("Loading…"));
    else if (m_model->listing() && m_chips.isEmpty() && m_filter->text().isEmpty() && !texts().nothingInView.isEmpty()
             && m_model->listing()->tableRows() > 0)
        m_placeholder->setState(Placeholder::Kind::NeverHadData, texts().nothingInView);
    else if (m_model->listing() && m_model->listing()->tableRows() > 0)
        m_placeholder->setState(Placeholder::Kind::NothingMatches,
                                m_chips.isEmpty() ? tr("Nothing matches “%1”.").arg(m_filter->text())
                                                  : tr("Nothing matches these filters."),
                                tr("Remove all filters"));
    else
        m_placeholder->setState(Placeholder::Kind::NeverHadData, texts().empty,
                                m_workspace.hasData() ? QString() : tr("Open the sync centre"));
    showDetail({});
}

QList<QWidget *> ListPage::panes() const
{
    if (m_instead)
        return {m_instead};
    return {m_filter->field(), m_table, m_splitter->detail()};
}

void ListPage::takeFocus()
{
    m_focusWanted = m_stack->currentWidget() != m_table;
    m_focusWanted ? m_filter->field()->setFocus() : m_table->setFocus();
}

bool ListPage::select(const QString &key)
{
    const int row = m_model->rowOfKey(key);
    if (row < 0) {
        // A link or a hit of the search means this record, whatever was filtered before.
        const bool coming = isReading() || (m_model->holds(key) && widen());
        m_wanted = coming ? key : QString();
        return coming;
    }
    m_table->setCurrentRow(row);
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    return true;
}

bool ListPage::widen()
{
    if (m_chips.isEmpty() && m_filter->text().isEmpty())
        return false;
    removeAllFilters();
    return true;
}

QString ListPage::selectedKey() const
{
    return m_table->currentKey();
}

void ListPage::focusFilter()
{
    m_filter->field()->setFocus();
    m_filter->field()->selectAll();
}

bool ListPage::closeDetail()
{
    if (m_instead) {
        showInstead(nullptr);
        m_table->setFocus();
        return true;
    }
    if (!m_splitter->closeDetail())
        return false;
    m_table->setFocus();
    return true;
}

bool ListPage::isBusy() const
{
    return isReading() || m_preview->isActive() || isDetailBusy();
}

bool ListPage::isReading() const
{
    const bool unread = m_workspace.hasData() && !m_source && m_failure.isEmpty();
    return unread || m_loading || m_model->isWorking();
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_instead)
        m_splitter->fit();
}

void ListPage::retranslate()
{
    const Texts words = texts();
    m_filter->setPlaceholder(words.fieldHint);
    m_filter->setFacets(facets(), [this](const QString &key) { return facetValues(key); });
    m_table->setAccessibleName(words.title);
    applyDensity();
    m_exportAction->setText(tr("Export…"));
    m_exportAction->setStatusTip(tr("Write the chosen rows, or all rows of the filter, to a file"));
    m_progress->setCancelText(tr("Cancel"));
    if (m_viewsAction) {
        m_viewsAction->setText(tr("Views"));
        m_viewsAction->setStatusTip(tr("Open the saved views of this table, or save this one"));
    }
    updatePlaceholder();
    if (m_model->listing())
        onAnswer();
}

void ListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->setLocale(QLocale());
        retranslate();
        request();
        m_preview->start();
    }
    Page::changeEvent(event);
}

void ListPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    const int line = m_list->mapTo(this, QPoint(0, m_filter->height())).y();
    painter.fillRect(QRect(0, line, m_list->width(), 1), theme().border);
}

} // namespace stardesk
