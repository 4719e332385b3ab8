/// FilterChip: one condition of a filter, removable alone by its x, Delete or Backspace.
#pragma once

#include <QtWidgets/QAbstractButton>

namespace stardesk {

class FilterChip final : public QAbstractButton {
    Q_OBJECT
public:
    /// "Employer ZTO, YTO" or, excluded, "Employer not ZTO"; data texts are plain text.
    FilterChip(const QString &dimension, const QString &value, bool excluded, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_dimension;
    QString m_value;
};

} // namespace stardesk
