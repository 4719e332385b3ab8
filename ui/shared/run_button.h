/// RunButton: a count that opens its rows: a line of runs under the mouse and the keyboard, underlined while it is pointed
/// at. Disabled it is plain text.
#pragma once

#include "ui/shared/runs.h"

#include <QtWidgets/QAbstractButton>

namespace stardesk {

class RunButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit RunButton(QWidget *parent = nullptr);
    /// The accessible name is the text of the runs; `tip` says what opens.
    void setRuns(const Runs &runs, const QString &tip = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Runs m_runs;
};

} // namespace stardesk
