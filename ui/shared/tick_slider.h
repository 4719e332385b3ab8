/// TickSlider: a slider whose ticks stand where the values are (QSlider draws only even ones), and whose old value stays
/// as a dashed line.
#pragma once

#include <QtWidgets/QAbstractSlider>

#include <optional>

namespace stardesk {

class TickSlider final : public QAbstractSlider {
    Q_OBJECT
public:
    explicit TickSlider(const QString &name, QWidget *parent = nullptr);
    void setTicks(const QList<int> &values, bool snap);
    void setOldValue(std::optional<int> value);
    void setFilled(bool filled); ///< groove in accent up to the knob
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] double xOf(int value) const;
    void moveToX(double x);

    QList<int> m_ticks;
    std::optional<int> m_old;
    bool m_snap = false;
    bool m_filled = true;
};

} // namespace stardesk
