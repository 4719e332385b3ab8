/// PlainTable: a few fixed rows that prove a number: caption titles, compact rows, numbers right. Nothing to choose or
/// sort; it is read to screen readers as sentences.
#pragma once

#include "ui/shared/runs.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class PlainTable final : public QWidget {
    Q_OBJECT
public:
    static constexpr int kFit = -1;
    struct Column {
        QString title;
        int width = 0;      ///< px at 100 %; 0: what is left; kFit: as wide as its widest text
        bool right = false;
    };
    explicit PlainTable(QWidget *parent = nullptr);
    void setColumns(const QList<Column> &columns);
    void setRows(const QList<QList<Runs>> &rows);
    void setHeaderShown(bool shown);
    void setRowHeight(int px); ///< at 100 %, default 22
    /// Rows that lead somewhere: a click, Enter or Space on one emits rowActivated. Empty: nothing to choose.
    void setLinkedRows(const QList<int> &rows);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void rowActivated(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QList<int> widths() const;
    [[nodiscard]] int fitWidth(qsizetype column) const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] QRect rowRect(int row) const;
    QList<Column> m_columns;
    QList<QList<Runs>> m_rows;
    QList<int> m_links;
    int m_link = 0;       ///< place in m_links the keyboard stands on
    bool m_header = true;
    int m_rowHeight = 22;
};

/// A section's head line: bold finding, then what stands at its right; 28 px.
[[nodiscard]] QWidget *sectionHead(RunLabel *heading, const QList<QWidget *> &right, QWidget *parent);

/// A hairline across the pane.
[[nodiscard]] QWidget *paneLine(QWidget *parent);
/// A hairline between two panes side by side.
[[nodiscard]] QWidget *standingLine(QWidget *parent);

} // namespace stardesk
