/// ThresholdBar: one indicator against its five limits; the axis starts at 50 and shows the break.
#pragma once

#include <QtCore/QList>
#include <QtWidgets/QWidget>

#include <optional>

namespace stardesk {

class ThresholdBar final : public QWidget {
    Q_OBJECT
public:
    explicit ThresholdBar(QWidget *parent = nullptr);
    /// `value` in hundredths of a point (8640 = 86.40); limits in whole points; `limits` draws it in the deciding red.
    void setValue(std::optional<int> value, const QList<int> &thresholds, bool limits);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<int> m_value;
    QList<int> m_thresholds;
    bool m_limits = false;
};

/// The heads 1 to 5 above the ticks of a ThresholdBar of the same width.
class ThresholdHeads final : public QWidget {
    Q_OBJECT
public:
    explicit ThresholdHeads(QWidget *parent = nullptr);
    void setThresholds(const QList<int> &thresholds);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<int> m_thresholds;
};

} // namespace stardesk
