/// ProgrammeHead: a tab per programme, and at the right the window that counts and when it is judged.
#pragma once

#include "ui/shared/runs.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class RunButton;
class TabStrip;

class ProgrammeHead final : public QWidget {
    Q_OBJECT
public:
    explicit ProgrammeHead(QWidget *parent = nullptr);
    [[nodiscard]] TabStrip &tabs() const { return *m_tabs; }
    void setWindow(const QString &sentence); ///< empty: no window is known
    /// The sellers that the tab's count means; disabled without any.
    [[nodiscard]] RunButton &needing() const { return *m_needing; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TabStrip *m_tabs;
    RunButton *m_needing;
    RunLabel *m_window;
};

} // namespace stardesk
