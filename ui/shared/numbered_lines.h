/// NumberedLines: a calculation as numbered lines - label, words, value at the right - walked with the arrow keys; a click
/// or Enter leads to what the line was made from.
#pragma once

#include "ui/shared/runs.h"

#include <QtWidgets/QWidget>

namespace stardesk {

struct NumberedLine {
    QString label;
    QString words;
    Runs value;
};

class NumberedLines final : public QWidget {
    Q_OBJECT
public:
    explicit NumberedLines(const QString &name, QWidget *parent = nullptr);
    void setLines(const QList<NumberedLine> &lines);
    /// Height of a line at 100 %, default 20.
    void setLineHeight(int px);
    void setCurrentLine(int line);
    [[nodiscard]] int currentLine() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(200), sizeHint().height()}; }

signals:
    void activated(int line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect lineRect(int line) const;
    [[nodiscard]] int lineAt(const QPointF &place) const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] QString sentence(int line) const;

    QList<NumberedLine> m_lines;
    int m_height = 20;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace stardesk
