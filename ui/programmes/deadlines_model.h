/// DeadlinesModel: the lines of DeadlineDesk as rows of a table, each leading to its record.
#pragma once

#include "models/desk/deadline_desk.h"

#include <QtCore/QAbstractTableModel>

namespace stardesk {

class DeadlinesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Due, Left, Kind, What, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setLines(std::vector<DeadlineLine> lines, qint64 nowMs);
    [[nodiscard]] const DeadlineLine *line(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const DeadlineLine &line, Column column) const;

    std::vector<DeadlineLine> m_lines;
    qint64 m_nowMs = 0;
};

} // namespace stardesk
