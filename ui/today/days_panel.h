/// DaysPanel: the next fourteen Beijing days with the counting day, the star day, the close of privileges and the ends of
/// programme windows.
#pragma once

#include <QtWidgets/QWidget>

namespace stardesk {

class DayStrip;
class RunLabel;
struct TodayBoard;

class DaysPanel final : public QWidget {
    Q_OBJECT
public:
    explicit DaysPanel(QWidget *parent = nullptr);
    void show(const TodayBoard &board);

private:
    RunLabel *m_title;
    RunLabel *m_note;
    DayStrip *m_days;
};

} // namespace stardesk
