/// StatusLine: what is shown, how old the data is, Beijing and local time, and the day that counts.
#pragma once

#include <QtCore/QTimeZone>
#include <QtWidgets/QFrame>

class QTimer;

namespace stardesk {

class Clock;
class RunLabel;

class StatusLine final : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(const Clock &clock, QWidget *parent = nullptr);
    void setPageText(const QString &text);
    /// What an action does, while the pointer or the menu is on it; empty shows the page again.
    void setTip(const QString &tip);
    void setDataText(const QString &text);     ///< "Data of 24 Mar 08:12"; empty: none
    void setCountingText(const QString &text); ///< "Counting day 31 Mar, in 7 d"; empty: none
    void setSecondZone(const QString &zoneId);
    void refreshClock();
    [[nodiscard]] QString clockText() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    const Clock &m_clock;
    QTimeZone m_zone;
    RunLabel *m_page;
    RunLabel *m_data;
    RunLabel *m_times;
    RunLabel *m_counting;
    QWidget *m_afterData;
    QWidget *m_afterTimes;
    QString m_pageText;
    QTimer *m_minute;
};

} // namespace stardesk
