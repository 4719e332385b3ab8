#include "ui/shared/table/data_table.h"

#include "models/tables/row_roles.h"
#include "ui/shared/table/free_width.h"
#include "ui/shared/table/pinned_columns.h"
#include "ui/shared/table/tsv.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kMostCopied = 10000; // more belongs to the export, which streams

} // namespace

DataTable::DataTable(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
    , m_pinned(new PinnedColumns(*this))
    , m_freeWidth(std::make_unique<FreeWidth>(*m_header))
{
    setAccessibleName(name);
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    // Heights are fixed: with per-row heights QTableView asks every row for a size hint.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(px(16));
    setDensityHeight(Appearance::rowHeight());
    setTabKeyNavigation(false); // Tab would be trapped in the table
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    connect(m_header, &TableHeader::sortKeysChanged, this, &DataTable::sortRequested);
    connect(m_header, &QWidget::customContextMenuRequested, this, &DataTable::openColumnChooser);
    connect(m_header, &QHeaderView::sectionResized, this, &DataTable::sectionResized);
    connect(m_header, &QHeaderView::sectionMoved, this, [this] { viewport()->update(); });
}

DataTable::~DataTable() = default;

void DataTable::setModel(QAbstractItemModel *newModel)
{
    if (model())
        model()->disconnect(this);
    QTableView::setModel(newModel);
    if (!newModel)
        return;
    connect(newModel, &QAbstractItemModel::modelAboutToBeReset, this, &DataTable::keepAnchor);
    connect(newModel, &QAbstractItemModel::modelReset, this, &DataTable::restoreAnchor);
    applyColumns();
    // A table without a current cell crashes some screen readers and has no place for the keyboard.
    if (newModel->rowCount() > 0)
        setCurrentRow(0);
}

void DataTable::setDensityHeight(int rowHeight)
{
    verticalHeader()->setDefaultSectionSize(rowHeight);
}

QString DataTable::keyAt(int row) const
{
    return model() ? model()->index(row, 0).data(KeyRole).toString() : QString();
}

bool DataTable::isRowSelected(int row) const
{
    if (m_selection.isEmpty())
        return currentIndex().isValid() && currentIndex().row() == row;
    return m_selection.contains(keyAt(row));
}

void DataTable::setSelection(const RowSelection &selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    viewport()->update();
    m_pinned->update();
    emit selectionRuleChanged();
}

void DataTable::clearChosen()
{
    setSelection({});
}

QString DataTable::currentKey() const
{
    return currentIndex().isValid() ? keyAt(currentIndex().row()) : QString();
}

int DataTable::rowOfKey(const QString &key) const
{
    if (m_rowOf)
        return m_rowOf(key);
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        if (keyAt(row) == key)
            return row;
    return -1;
}

void DataTable::setCurrentRow(int row)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : firstVisibleColumn();
    setCurrentIndex(model()->index(row, qMax(0, column)));
    m_anchorRow = row;
}

void DataTable::setPinned(int column, bool pinned)
{
    m_header->setPinned(column, pinned);
    m_pinned->follow();
    viewport()->update();
}

int DataTable::firstVisibleColumn() const
{
    for (int visual = 0; visual < m_header->count(); ++visual)
        if (const int column = m_header->logicalIndex(visual); !isColumnHidden(column))
            return column;
    return 0;
}

QList<int> DataTable::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual)
        if (const int column = m_header->logicalIndex(visual); !isColumnHidden(column))
            columns.append(column);
    return columns;
}

QList<int> DataTable::chosenRows() const
{
    QList<int> rows;
    if (m_selection.isEmpty()) {
        if (currentIndex().isValid())
            rows.append(currentIndex().row());
        return rows;
    }
    const int most = model()->rowCount();
    for (int row = 0; row < most && rows.size() < kMostCopied; ++row) {
        if (m_selection.contains(keyAt(row)))
            rows.append(row);
        if (m_selection.mode == RowSelection::Mode::Some && rows.size() == m_selection.keys.size())
            break;
    }
    return rows;
}

QString DataTable::rowsAsTsv(bool withHeaders) const
{
    return model() ? tsvOf(*model(), chosenRows(), visibleColumns(), withHeaders) : QString();
}

void DataTable::copyRows(bool withHeaders)
{
    QGuiApplication::clipboard()->setText(rowsAsTsv(withHeaders));
}

void DataTable::chooseRange(int from, int to)
{
    RowSelection chosen;
    const int low = qMin(from, to), high = qMin(qMax(from, to), low + kMostCopied);
    for (int row = low; row <= high; ++row)
        chosen.keys.insert(keyAt(row));
    setSelection(chosen);
}

bool DataTable::handleChoice(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        RowSelection chosen = m_selection;
        chosen.toggle(currentKey());
        m_anchorRow = currentIndex().row();
        setSelection(chosen);
    } else if (event->matches(QKeySequence::SelectAll)) {
        setSelection({RowSelection::Mode::AllExcept, {}});
    } else if (event->matches(QKeySequence::Copy)) {
        copyRows(false);
    } else if (control && event->modifiers() & Qt::ShiftModifier && event->key() == Qt::Key_C) {
        copyRows(true);
    } else if (control && event->modifiers() & Qt::ShiftModifier && event->key() == Qt::Key_L) {
        openColumnChooser();
    } else if (event->key() == Qt::Key_Escape && !m_selection.isEmpty()) {
        clearChosen();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !control) {
        if (currentIndex().isValid())
            emit opened(currentKey());
    } else {
        return false;
    }
    return true;
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (!model() || handleChoice(event))
        return event->accept();
    const int rows = model()->rowCount();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString text = event->text();
    if (plain && text.size() == 1 && text[0].isLetter()) {
        emit letterPressed(text[0].toLower()); // letters never type ahead: they are decisions or nothing
        return event->accept();
    }
    const int before = currentIndex().row();
    if (event->key() == Qt::Key_Home && plain && rows > 0)
        setCurrentIndex(model()->index(0, currentIndex().column()));
    else if (event->key() == Qt::Key_End && plain && rows > 0)
        setCurrentIndex(model()->index(rows - 1, currentIndex().column()));
    else
        QTableView::keyPressEvent(event);
    const int after = currentIndex().row();
    if (after != before && event->modifiers() & Qt::ShiftModifier)
        chooseRange(m_anchorRow < 0 ? before : m_anchorRow, after);
    else if (after != before)
        m_anchorRow = after;
}

void DataTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (!at.isValid() || event->button() != Qt::LeftButton) {
        if (at.isValid())
            setCurrentIndex(at);
        return;
    }
    setFocus(Qt::MouseFocusReason);
    if (event->modifiers() & Qt::ShiftModifier) {
        const int from = m_anchorRow < 0 ? qMax(0, currentIndex().row()) : m_anchorRow;
        setCurrentIndex(at);
        chooseRange(from, at.row());
        return;
    }
    if (event->modifiers() & Qt::ControlModifier) {
        RowSelection chosen = m_selection;
        if (chosen.isEmpty() && currentIndex().isValid())
            chosen.toggle(currentKey());
        chosen.toggle(keyAt(at.row()));
        setCurrentIndex(at);
        setSelection(chosen);
    } else {
        clearChosen();
        setCurrentIndex(at);
    }
    m_anchorRow = at.row();
}

void DataTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex at = indexAt(event->pos()); at.isValid())
        emit opened(keyAt(at.row()));
}

void DataTable::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(indexAt(event->pos()).row());
}

void DataTable::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void DataTable::setHovered(int row)
{
    if (m_hovered == row)
        return;
    m_hovered = row;
    viewport()->update();
    m_pinned->update();
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    QModelIndex at = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && at.isValid())
        where = viewport()->mapToGlobal(visualRect(at).bottomLeft());
    if (at.isValid())
        emit menuRequested(at, where);
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentRow(0);
    viewport()->update();
    m_pinned->update();
}

void DataTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
    m_pinned->update();
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    m_pinned->update();
    if (current.row() != previous.row() || !previous.isValid())
        emit currentKeyChanged(currentKey());
}

// The order is published by a reset: the person keeps the row and its place on the screen, by key and not by number.
void DataTable::keepAnchor()
{
    m_keptKey = currentKey();
    m_keptColumn = qMax(0, currentIndex().column());
    m_keptOffset = currentIndex().row() - qMax(0, rowAt(0));
}

void DataTable::restoreAnchor()
{
    const int rows = model()->rowCount();
    m_hovered = -1;
    if (rows == 0)
        return emit currentKeyChanged({});
    const int row = m_keptKey.isEmpty() ? -1 : rowOfKey(m_keptKey);
    setCurrentIndex(model()->index(qMax(0, row), m_keptColumn));
    if (row >= 0)
        verticalScrollBar()->setValue(row - qMax(0, m_keptOffset));
}

void DataTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    m_pinned->follow();
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_pinned->follow();
}

void DataTable::updateGeometries()
{
    QTableView::updateGeometries();
    shareFreeWidth();
    m_pinned->follow();
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && model())
        m_header->widenToTitles();
    if (event->type() == QEvent::FontChange) {
        setDensityHeight(Appearance::rowHeight());
        if (model())
            applyColumns();
    }
}

void DataTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    // The line of the pinned column goes down to the end of the list, rows or not.
    QPainter painter(viewport());
    const int used = model() && model()->rowCount() > 0
        ? rowViewportPosition(model()->rowCount() - 1) + verticalHeader()->defaultSectionSize() : 0;
    for (const int column : visibleColumns())
        if (isPinned(column) && used >= 0 && used < viewport()->height())
            painter.fillRect(columnViewportPosition(column) + columnWidth(column) - 1, used, 1,
                             viewport()->height() - used, theme().border);
}

} // namespace stardesk
