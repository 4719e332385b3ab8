/// TodayHead: the day, how many things need somebody, how old the data are, and the way to newer ones.
#pragma once

#include <QtWidgets/QWidget>

namespace stardesk {

class Button;
class RunLabel;
struct TodayBoard;

class TodayHead final : public QWidget {
    Q_OBJECT
public:
    explicit TodayHead(QWidget *parent = nullptr);
    /// Data older than a day are marked as old. In the past nothing is synced: `past` hides the button.
    void show(const TodayBoard &board, bool past);
    void retranslate();
    [[nodiscard]] Button &sync() const { return *m_sync; }
    /// "12 things need you".
    [[nodiscard]] static QString thingsText(int things);

signals:
    void syncRequested();

private:
    RunLabel *m_title;
    RunLabel *m_age;
    Button *m_sync;
};

} // namespace stardesk
