// The part of DataTable that lays out, saves and restores its columns.
#include "ui/shared/table/data_table.h"

#include "models/tables/row_roles.h"
#include "ui/shared/table/column_chooser.h"
#include "ui/shared/table/free_width.h"
#include "ui/shared/table/pinned_columns.h"
#include "ui/shared/table/row_delegate.h"
#include "ui/theme/type.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtCore/QSignalBlocker>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr double kWidthUnit = 1000; // widths are kept as at text size 100 %

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

// By the column's key: a state outlives columns that come and go, and can be carried to another desk.
QByteArray DataTable::saveColumns() const
{
    // What the window's width has given is not the columns' own: the state is the same at every size of the window.
    const QSignalBlocker quiet(m_header);
    m_freeWidth->takeBack();
    QJsonArray columns;
    for (int place = 0; model() && place < m_header->count(); ++place) {
        const int c = m_header->logicalIndex(place);
        QJsonObject column{{u"key"_s, keyOfColumn(c)}};
        if (isColumnHidden(c))
            column.insert(u"hidden"_s, true);
        else
            column.insert(u"width"_s, qRound(columnWidth(c) * kWidthUnit / px(kWidthUnit)));
        if (isPinned(c))
            column.insert(u"pinned"_s, true);
        if (m_freeWidth->sizedByHand().contains(c))
            column.insert(u"sized"_s, true);
        columns.append(column);
    }
    if (isVisible())
        m_freeWidth->share(viewport()->width());
    return QJsonDocument(columns).toJson(QJsonDocument::Compact);
}

bool DataTable::restoreColumns(const QByteArray &state)
{
    const QJsonArray columns = QJsonDocument::fromJson(state).array();
    QSet<int> sized;
    int place = 0;
    m_freeWidth->takeBack();
    for (const QJsonValue &value : columns) {
        const QJsonObject column = value.toObject();
        const int c = columnOfKey(column[u"key"_s].toString());
        if (c < 0)
            continue;
        setColumnHidden(c, column[u"hidden"_s].toBool());
        if (const int width = column[u"width"_s].toInt(); width > 0)
            setColumnWidth(c, qRound(width * px(kWidthUnit) / kWidthUnit));
        if (column[u"sized"_s].toBool())
            sized.insert(c);
        m_header->setPinned(c, column[u"pinned"_s].toBool());
        m_header->moveSection(m_header->visualIndex(c), place++);
    }
    if (place > 0)
        m_freeWidth->start(sized);
    shareFreeWidth();
    m_pinned->follow();
    return place > 0;
}

QString DataTable::keyOfColumn(int column) const
{
    return model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
}

int DataTable::columnOfKey(const QString &key) const
{
    for (int c = 0; model() && c < model()->columnCount(); ++c)
        if (keyOfColumn(c) == key)
            return c;
    return -1;
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
