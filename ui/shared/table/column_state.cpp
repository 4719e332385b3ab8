// The part of DataTable that lays out, saves and restores its columns.
#include "ui/shared/table/data_table.h"

#include "models/tables/row_roles.h"
#include "ui/shared/table/column_chooser.h"
#include "ui/shared/table/free_width.h"
#include "ui/shared/table/pinned_columns.h"
#include "ui/shared/table/row_delegate.h"
#include "ui/theme/type.h"

#include <QtCore/QDataStream>
#include <QtCore/QSignalBlocker>

#include <algorithm>

namespace stardesk {
namespace {

constexpr quint32 kStateVersion = 1;

} // namespace

void DataTable::applyColumns()
{
    m_freeWidth->start();
    for (int c = 0; c < model()->columnCount(); ++c) {
        const auto role = [this, c](int r) { return model()->headerData(c, Qt::Horizontal, r); };
        setItemDelegateForColumn(c, makeDelegate(CellKind(role(ColumnKindRole).toInt()), this));
        m_header->setPinned(c, role(ColumnPinnedRole).toBool());
        const QVariant width = role(ColumnWidthRole);
        setColumnWidth(c, width.isValid() ? px(width.toInt()) : m_header->titleWidth(c));
        setColumnHidden(c, role(ColumnHiddenRole).toBool());
    }
    m_header->widenToTitles();
    shareFreeWidth();
    m_pinned->follow();
}

void DataTable::shareFreeWidth()
{
    // Before the first layout there is no width to share.
    if (isVisible())
        m_freeWidth->share(viewport()->width());
}

void DataTable::sectionResized(int column)
{
    if (m_header->isHeld() && !m_freeWidth->isSharing())
        m_freeWidth->sizedByHand(column);
    m_pinned->follow();
}

QByteArray DataTable::saveColumns() const
{
    // What the window's width has given is not the columns' own: the state is the same at every size of the window.
    const QSignalBlocker quiet(m_header);
    m_freeWidth->takeBack();
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << kStateVersion << model()->columnCount() << m_header->saveState();
    QList<int> pinned;
    for (int c = 0; c < model()->columnCount(); ++c)
        if (isPinned(c))
            pinned.append(c);
    QList<int> sized(m_freeWidth->sizedByHand().cbegin(), m_freeWidth->sizedByHand().cend());
    std::ranges::sort(sized);
    out << pinned << sized;
    if (isVisible())
        m_freeWidth->share(viewport()->width());
    return state;
}

bool DataTable::restoreColumns(const QByteArray &state)
{
    QDataStream in(state);
    quint32 version = 0;
    int columns = 0;
    QByteArray headerState;
    QList<int> pinned;
    QList<int> sized;
    in >> version >> columns >> headerState >> pinned;
    if (in.status() != QDataStream::Ok || version != kStateVersion || columns != model()->columnCount())
        return false;
    if (!in.atEnd())
        in >> sized; // states of earlier programs end before it
    const bool restored = m_header->restoreState(headerState);
    m_freeWidth->start({sized.cbegin(), sized.cend()});
    for (int c = 0; c < columns; ++c)
        m_header->setPinned(c, pinned.contains(c));
    shareFreeWidth();
    m_pinned->follow();
    return restored;
}

void DataTable::resetColumns()
{
    for (int c = 0; c < m_header->count(); ++c)
        m_header->moveSection(m_header->visualIndex(c), c);
    applyColumns();
}

void DataTable::openColumnChooser()
{
    if (model())
        ColumnChooser::openFor(*this);
}

} // namespace stardesk
