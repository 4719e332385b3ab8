#include "ui/shared/table/free_width.h"

#include "models/tables/row_roles.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace stardesk {

void FreeWidth::share(int available)
{
    if (m_sharing || !m_header.model())
        return;
    int own = 0;     // of all shown columns
    int growing = 0; // of those that may grow
    QList<int> text;
    for (int column = 0; column < m_header.count(); ++column) {
        if (m_header.isSectionHidden(column))
            continue;
        const int width = m_header.sectionSize(column) - m_given.value(column);
        own += width;
        const QVariant kind = m_header.model()->headerData(column, Qt::Horizontal, ColumnKindRole);
        if (CellKind(kind.toInt()) != CellKind::Text || m_byHand.contains(column))
            continue;
        text.append(column);
        growing += width;
    }
    const int free = std::min(available - own, growing);
    const QScopedValueRollback guard(m_sharing, true);
    for (const int column : std::as_const(text)) {
        const int width = m_header.sectionSize(column) - m_given.value(column);
        const int given = free > 0 && growing > 0 ? int(qint64(free) * width / growing) : 0;
        m_given.insert(column, given);
        if (m_header.sectionSize(column) != width + given)
            m_header.resizeSection(column, width + given);
    }
}

void FreeWidth::takeBack()
{
    const QScopedValueRollback guard(m_sharing, true);
    for (auto it = m_given.cbegin(); it != m_given.cend(); ++it)
        if (it.value() > 0 && !m_header.isSectionHidden(it.key()))
            m_header.resizeSection(it.key(), m_header.sectionSize(it.key()) - it.value());
    m_given.removeIf([this](auto it) { return !m_header.isSectionHidden(it.key()); });
}

void FreeWidth::start(const QSet<int> &sizedByHand)
{
    m_given.clear();
    m_byHand = sizedByHand;
}

void FreeWidth::sizedByHand(int column)
{
    m_given.remove(column);
    m_byHand.insert(column);
}

} // namespace stardesk
