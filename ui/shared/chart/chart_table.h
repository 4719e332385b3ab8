/// ChartTable: the table twin of a chart: the same numbers as rows, for those who read and for those who copy.
#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

namespace stardesk {

class ChartTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// Texts as shown; the first column names the row, the others stand right aligned as numbers do.
    void setContent(const QStringList &titles, const QList<QStringList> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QStringList m_titles;
    QList<QStringList> m_rows;
};

} // namespace stardesk
