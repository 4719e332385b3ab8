/// SellerDetail: one seller: three stars side by side, both tracks on one axis, the shortest way, the official line.
#pragma once

#include "ui/sellers/seller_view.h"

#include <QtWidgets/QWidget>

class QStackedWidget;

namespace stardesk {

class Button;
class Card;
class ChartFrame;
class IndicatorGrid;
class MessageStrip;
class Placeholder;
class RunLabel;

class SellerDetail final : public QWidget {
    Q_OBJECT
public:
    explicit SellerDetail(QWidget *parent = nullptr);
    void show(const SellerView &view);
    void showFailure(const Failure &failure);
    void clear();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fillHead();
    void fillCard();
    void fillWay();
    void fillChart();

    SellerView m_view;
    bool m_shown = false;
    QStackedWidget *m_stack;
    Placeholder *m_nobody;
    RunLabel *m_name;
    Button *m_link;
    Card *m_card;
    RunLabel *m_finding;
    Button *m_copy;
    IndicatorGrid *m_grid;
    MessageStrip *m_way;
    ChartFrame *m_chart;
};

} // namespace stardesk
