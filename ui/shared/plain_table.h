/// PlainTable: a few fixed rows that prove a number: caption titles, compact rows, numbers right. Nothing to choose or
/// sort; it is read to screen readers as sentences.
#pragma once

#include "ui/shared/runs.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class PlainTable final : public QWidget {
    Q_OBJECT
public:
    struct Column {
        QString title;
        int width = 0;      ///< px at 100 %; 0: what is left
        bool right = false;
    };
    explicit PlainTable(QWidget *parent = nullptr);
    void setColumns(const QList<Column> &columns);
    void setRows(const QList<QList<Runs>> &rows);
    void setHeaderShown(bool shown);
    void setRowHeight(int px); ///< at 100 %, default 22
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QList<int> widths() const;
    QList<Column> m_columns;
    QList<QList<Runs>> m_rows;
    bool m_header = true;
    int m_rowHeight = 22;
};

/// A section's head line: bold finding, then what stands at its right; 28 px.
[[nodiscard]] QWidget *sectionHead(RunLabel *heading, const QList<QWidget *> &right, QWidget *parent);

/// A hairline across the pane.
[[nodiscard]] QWidget *paneLine(QWidget *parent);

} // namespace stardesk
