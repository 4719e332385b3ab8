/// ProgrammeHead: a tab per programme, and at the right the window that counts and when it is judged.
#pragma once

#include "ui/shared/runs.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class TabStrip;

class ProgrammeHead final : public QWidget {
    Q_OBJECT
public:
    explicit ProgrammeHead(QWidget *parent = nullptr);
    [[nodiscard]] TabStrip &tabs() const { return *m_tabs; }
    void setWindow(const QString &sentence); ///< empty: no window is known

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TabStrip *m_tabs;
    RunLabel *m_window;
};

} // namespace stardesk
