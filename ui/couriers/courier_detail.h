/// CourierDetail: the profile of one courier: who, which star and why, and the career.
#pragma once

#include "ui/couriers/courier_view.h"

#include <QtWidgets/QWidget>

class QStackedWidget;

namespace stardesk {

class Button;
class ChartFrame;
class Placeholder;
class PlainTable;
class RunLabel;
class SegmentBar;
class StarProofPanel;
class TabStrip;

class CourierDetail final : public QWidget {
    Q_OBJECT
public:
    explicit CourierDetail(QWidget *parent = nullptr);
    void show(const CourierView &view);
    void showFailure(const Failure &failure);
    void clear(); ///< nobody is chosen

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeTimeline();
    [[nodiscard]] QWidget *makeFeedback();
    void retranslate();
    void fillHeader();
    void fillChart();
    void fillEvents();
    void fillFeedback();

    CourierView m_view;
    bool m_shown = false;
    QStackedWidget *m_stack;
    Placeholder *m_nobody;
    RunLabel *m_name;
    RunLabel *m_star;
    RunLabel *m_place;
    Button *m_link;
    TabStrip *m_tabs;
    QStackedWidget *m_pages;
    ChartFrame *m_chart;
    SegmentBar *m_span;
    StarProofPanel *m_proof;
    RunLabel *m_eventsHead;
    PlainTable *m_events;
    RunLabel *m_feedbackHead;
    PlainTable *m_feedback;
    RunLabel *m_few;
};

} // namespace stardesk
