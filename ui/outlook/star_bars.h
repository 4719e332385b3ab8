/// StarBars: how many have each star now and after the next star day, two bars a star; arrows walk the stars.
#pragma once

#include "models/desk/outlook_board.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class StarBars final : public QWidget {
    Q_OBJECT
public:
    explicit StarBars(QWidget *parent = nullptr);
    void setCounts(const StarCounts &before, const StarCounts &after);
    [[nodiscard]] int current() const { return m_current; }
    /// "3 diamonds: 84 now, 81 then": what is spoken at a star.
    [[nodiscard]] QString sentence(int star) const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Enter or a click on the upper bar or the first number; with `then` Shift+Enter, the lower bar or the second number.
    void activated(int star, bool then);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void moveTo(int star);
    /// Where the two bars of a star end, and where its numbers begin.
    [[nodiscard]] double barEnd(qint64 count) const;
    [[nodiscard]] int numbersAt(int star) const;

    StarCounts m_before{};
    StarCounts m_after{};
    int m_current = 0;
};

/// "More sellers at 1 and 2 diamonds", "As many at each star as now": what the bars say.
[[nodiscard]] QString starShiftFinding(const StarCounts &before, const StarCounts &after);

} // namespace stardesk
