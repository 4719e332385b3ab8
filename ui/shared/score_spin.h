/// ScoreSpin: a spin box for a score of 0 to 100 points in whole thousandths: what is typed is what is computed with.
#pragma once

#include <QtWidgets/QSpinBox>

namespace stardesk {

class ScoreSpin final : public QSpinBox {
    Q_OBJECT
public:
    /// value() is in milli-points, 0 to 100000. `name` is the accessible name.
    explicit ScoreSpin(const QString &name, QWidget *parent = nullptr);

protected:
    /// Two decimals, three where the third is not zero: a score is never shown higher than it is.
    [[nodiscard]] QString textFromValue(int milli) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace stardesk
