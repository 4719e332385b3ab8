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
    /// How many sellers of the open tab need somebody; 0: nothing is said.
    void showNeeding(int count);
    void setWindow(const QString &sentence); ///< empty: no window is known
    /// The sellers that the tab's count means; disabled without any.
    [[nodiscard]] RunButton &needing() const { return *m_needing; }

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitNeeding();

    int m_count = 0;
    QString m_shown; ///< words or number as they stand now
    TabStrip *m_tabs;
    RunButton *m_needing;
    RunLabel *m_window;
};

} // namespace stardesk
