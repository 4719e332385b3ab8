/// GuiYardstick: a fixed piece of what a window's thread does all day, so that a limit in milliseconds means the same on a
/// slow machine, under load or with a build that checks itself.
#pragma once

#include "tests/ui/gui_watchdog.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace stardesk {

class GuiYardstick {
public:
    /// Lays the yardstick on the machine once more; the slowest time counts, so that load of any moment is allowed for.
    void lay()
    {
        const double before = GuiWatchdog::threadMs();
        makeForm();
        m_unitMs = std::max(m_unitMs, GuiWatchdog::threadMs() - before);
    }
    /// How many times slower than the machine on which the limits were set; 1 where it is faster.
    [[nodiscard]] double slowness() const { return std::max(1.0, m_unitMs / kUnitMs); }
    [[nodiscard]] double unitMs() const { return m_unitMs; }

private:
    static constexpr double kUnitMs = 12; // measured where a page of 50 ms was first called too slow
    static constexpr int kRows = 20;

    /// Makes, styles, lays out and draws a form.
    static void makeForm()
    {
        QWidget form;
        auto *grid = new QGridLayout(&form);
        for (int row = 0; row < kRows; ++row) {
            grid->addWidget(new QLabel(QStringLiteral("王小明 Wang Xiaoming %1").arg(row)), row, 0);
            grid->addWidget(new QLineEdit(QString::number(row)), row, 1);
            grid->addWidget(new QPushButton(QStringLiteral("Choose %1").arg(row)), row, 2);
        }
        form.resize(form.sizeHint());
        form.grab();
    }

    double m_unitMs = 0;
};

} // namespace stardesk
