/// MoveList: one of the lists of the outlook with its heading: who falls, or who rises.
#pragma once

#include "ui/outlook/moves_model.h"
#include "ui/shared/runs.h"

#include <QtWidgets/QWidget>

#include <optional>

class QStackedWidget;

namespace stardesk {

class DataTable;
class Placeholder;
class RunButton;
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
    /// "94 can still be saved": pressed, the list shows only those.
    [[nodiscard]] RunButton &openCount() const { return *m_open; }

signals:
    void opened(const stardesk::BoardRow &row);
    /// Right click or the menu key on a row, which is current then.
    void menuRequested(const QPoint &globalPos);
    void rowsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void fitColumns();
    [[nodiscard]] int certaintyWidth() const;
    [[nodiscard]] int columnWidth(int column) const;
    void showHeading();

    bool m_falling;
    QString m_key;
    MovesModel *m_model;
    std::optional<OutlookBoard> m_board;
    MovesModel::Scope m_scope = MovesModel::Scope::All;
    RunLabel *m_heading;
    RunButton *m_open;
    DataTable *m_table;
    Placeholder *m_nobody;
    QStackedWidget *m_stack;
};

} // namespace stardesk
