#include "ui/lists/list_page.h"

#include "models/columns/text_index.h"
#include "models/core/beijing.h"
#include "models/core/clock.h"
#include "models/core/text/failure_text.h"
#include "models/desk/cell_value.h"
#include "ui/lists/list_export.h"
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
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kListLeast = 400;
constexpr int kDetailLeast = 440;
constexpr int kPreviewMs = 120; // while the person runs through the list only the row they stop at is read

QString sortText(const QList<ViewSortKey> &keys)
{
    QStringList words;
    for (const ViewSortKey &key : keys)
        words.append(key.descending ? key.column + u":desc"_s : key.column);
    return words.join(u',');
}

QString quoted(const QString &value)
{
    return value.contains(u' ') || value.contains(u',') ? u'"' + value + u'"' : value;
}

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
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(new QWidget(this))
    , m_layout(new QVBoxLayout(this))
    , m_preview(new QTimer(this))
    , m_selectionBar(new SelectionBar(this))
    , m_progress(new ProgressStrip(this))
    , m_message(new MessageStrip(this))
    , m_export(new ListExport(this))
    , m_exportAction(nullptr)
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
    m_splitter->addWidget(m_list);
    m_splitter->setChildrenCollapsible(false);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_splitter, 1);
    m_preview->setSingleShot(true);
    m_preview->setInterval(kPreviewMs);
    m_model->setClock(m_workspace.clock());
    m_table->setModel(m_model);
    if (const QByteArray columns = m_settings.state(u"columns_"_s + m_name); !columns.isEmpty())
        m_table->restoreColumns(columns);
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
    connect(m_table, &DataTable::opened, this, [this](const QString &key) {
        m_preview->stop();
        showDetail(key);
        m_detailOpen = true;
        fitDetail();
        if (m_detail)
            m_detail->setFocus();
    });
    connect(m_table, &DataTable::menuRequested, this, &ListPage::showMenu);
    connect(m_table, &DataTable::selectionRuleChanged, this, &Page::statusChanged);
    connect(m_placeholder, &Placeholder::actionTriggered, this, &ListPage::removeAllFilters);
}

void ListPage::setDetail(QWidget *detail)
{
    m_detail = detail;
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
}

// The list is as wide as its columns where the detail keeps its room; the person may move the line afterwards.
void ListPage::fitList()
{
    if (std::exchange(m_fitted, true) || !m_detail)
        return;
    int columns = px(size::scrollBar) + 2;
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (!m_table->isColumnHidden(column))
            columns += m_table->columnWidth(column);
    const int most = width() - px(kDetailLeast);
    m_splitter->setSizes({qBound(px(kListLeast), columns, qMax(px(kListLeast), most)), width()});
}

void ListPage::setTop(QWidget *top)
{
    m_layout->insertWidget(0, top);
}

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

void ListPage::request()
{
    const QString chosen = m_chips.text(m_filter->text());
    const QString filter = m_scope.isEmpty() ? chosen : chosen.isEmpty() ? m_scope : m_scope + u' ' + chosen;
    m_filter->setChips(m_chips.chips([this](const QString &key) { return columnTitle(key); }));
    m_model->request({filter, sortText(m_sort), BeijingDay::ofInstant(m_workspace.clock().nowMs()).number});
}

void ListPage::onAnswer()
{
    const auto listing = m_model->listing();
    const Texts words = texts();
    const QLocale locale;
    m_filter->setError({});
    m_filter->setCounts(listing->total(), listing->tableRows(), words.countNoun.arg(locale.toString(listing->total())));
    updatePlaceholder();
    if (!m_wanted.isEmpty())
        select(std::exchange(m_wanted, QString()));
    onListing();
    emit statusChanged();
}

void ListPage::onFailed(const Failure &failure)
{
    m_filter->setError(failureText(failure));
}

void ListPage::updatePlaceholder()
{
    const bool rows = m_model->rowCount() > 0;
    if (rows) {
        m_stack->setCurrentWidget(m_table);
        fitList();
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
        m_placeholder->setState(Placeholder::Kind::NeverHadData, texts().empty);
    showDetail({});
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

QList<FilterBar::FacetValue> ListPage::facetValues(const QString &key) const
{
    QList<FilterBar::FacetValue> values;
    if (!m_source)
        return values;
    const auto facets = facetsOf(*m_source, m_model->currentRequest().filter, {key});
    if (!facets || facets->empty())
        return values;
    for (const FacetValue &value : facets->front().values)
        values.append({value.value, codeWord(value.value), value.count, m_chips.has(key, value.value)});
    return values;
}

void ListPage::showMenu(const QModelIndex &index, const QPoint &where)
{
    const QString key = m_model->headerData(index.column(), Qt::Horizontal, ColumnKeyRole).toString();
    const QString value = index.data(RawValueRole).toString();
    QMenu menu(this);
    const auto add = [&](const QString &text, bool exclude) {
        QAction *action = menu.addAction(text);
        connect(action, &QAction::triggered, this, [this, key, value, exclude] {
            const QString term = (exclude ? u"-"_s : QString()) + key + u':' + quoted(value);
            if (m_chips.take(term).isEmpty())
                request();
        });
    };
    if (!value.isEmpty() && index.data(SparkRole).isNull() && index.data(AmountTextRole).isNull()) {
        QString shown = index.data().toString();
        shown.replace(u'&', u"&&"_s);
        add(tr("Filter by “%1”").arg(shown), false);
        add(tr("Exclude “%1”").arg(shown), true);
        menu.addSeparator();
    }
    menu.addAction(tr("Copy rows"), this, [this] { m_table->copyRows(false); });
    menu.addAction(tr("Copy rows with headers"), this, [this] { m_table->copyRows(true); });
    menu.addSeparator();
    const bool pinned = m_table->isPinned(index.column());
    menu.addAction(pinned ? tr("Unpin this column") : tr("Pin this column"), this,
                   [this, index, pinned] { m_table->setPinned(index.column(), !pinned); });
    menu.addAction(tr("Columns…"), this, [this] { m_table->openColumnChooser(); });
    menu.exec(where);
}

QString ListPage::title() const
{
    const auto listing = m_model->listing();
    const QString name = texts().title;
    return listing ? tr("%1 – %2").arg(name, m_filter->countText()) : name;
}

QString ListPage::statusText() const
{
    const auto listing = m_model->listing();
    if (!listing)
        return {};
    const QLocale locale;
    const Texts words = texts();
    QString text = listing->total() == listing->tableRows()
        ? words.countNoun.arg(locale.toString(listing->total()))
        : words.ofNoun.arg(locale.toString(listing->total()), locale.toString(listing->tableRows()));
    const QString filter = m_chips.words([this](const QString &key) { return columnTitle(key).toLower(); });
    if (!filter.isEmpty())
        text += u" · "_s + filter;
    if (!m_filter->text().isEmpty())
        text += u" · "_s + tr("filter: %1").arg(m_filter->text());
    if (const qint64 chosen = m_table->selection().count(listing->total()); chosen > 0)
        text += u" · "_s + tr("%1 chosen").arg(locale.toString(chosen));
    return text;
}

QList<QWidget *> ListPage::panes() const
{
    if (m_instead)
        return {m_instead};
    return {m_filter->field(), m_table, m_detail};
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
        m_wanted = isBusy() ? key : QString();
        return isBusy();
    }
    m_table->setCurrentRow(row);
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    return true;
}

// The rows a count stands for, and no others: what was filtered before is left.
void ListPage::showRows(const QString &filter)
{
    m_chips.clear();
    m_filter->setText(m_chips.take(filter)); // chips, each to be taken away alone
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
    if (!m_detailOpen || width() >= px(size::detailBecomesPageBelow) - px(168))
        return false;
    m_detailOpen = false;
    fitDetail();
    m_table->setFocus();
    return true;
}

bool ListPage::isBusy() const
{
    const bool unread = m_workspace.hasData() && !m_source && m_failure.isEmpty();
    return unread || m_loading || m_model->isWorking() || m_preview->isActive() || isDetailBusy();
}

// Under 1200 px of window the detail is a page of its own: Enter opens it, Esc goes back.
void ListPage::fitDetail()
{
    if (!m_detail || m_instead)
        return;
    const bool narrow = window()->width() < size::detailBecomesPageBelow;
    m_list->setVisible(!narrow || !m_detailOpen);
    m_detail->setVisible(!narrow || m_detailOpen);
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitDetail();
}

void ListPage::retranslate()
{
    const Texts words = texts();
    m_filter->setPlaceholder(words.fieldHint);
    m_filter->setFacets(facets(), [this](const QString &key) { return facetValues(key); });
    m_table->setAccessibleName(words.title);
    m_table->setDensityHeight(Appearance::rowHeight());
    m_exportAction->setText(tr("Export…"));
    m_exportAction->setStatusTip(tr("Write the chosen rows, or all rows of the filter, to a file"));
    m_progress->setCancelText(tr("Cancel"));
    if (m_viewsAction)
        m_viewsAction->setText(tr("Views"));
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
