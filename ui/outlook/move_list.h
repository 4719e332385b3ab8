/// MoveList: one of the lists of the outlook with its heading: who falls, or who rises.
#pragma once

#include "ui/outlook/moves_model.h"
#include "ui/shared/runs.h"

#include <QtWidgets/QWidget>

class QStackedWidget;

namespace stardesk {

class DataTable;
class Placeholder;
class RunLabel;

class MoveList final : public QWidget {
    Q_OBJECT
public:
    /// `key`: the digit that jumps here.
    MoveList(bool falling, const QString &key, QWidget *parent = nullptr);
    void setBoard(const OutlookBoard &board, MovesModel::Scope scope);
    [[nodiscard]] DataTable &table() const { return *m_table; }
    [[nodiscard]] const MovesModel &model() const { return *m_model; }
    /// The row under the cursor; nullptr in an empty list.
    [[nodiscard]] const BoardRow *current() const;

signals:
    void opened(const stardesk::BoardRow &row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    [[nodiscard]] Runs heading(StarPhase phase) const;

    bool m_falling;
    QString m_key;
    MovesModel *m_model;
    RunLabel *m_heading;
    DataTable *m_table;
    Placeholder *m_nobody;
    QStackedWidget *m_stack;
};

} // namespace stardesk
