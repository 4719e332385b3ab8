/// SellerDetail: one seller: three stars side by side, both tracks on one axis, the shortest way, the what-if, the star
/// history, privileges, logistics evaluation and months.
#pragma once

#include "ui/sellers/seller_view.h"
#include "ui/shared/copy_explanation.h"

#include <QtCore/QPointer>
#include <QtCore/QTimeZone>
#include <QtWidgets/QWidget>

class QScrollArea;
class QTreeWidget;
class QVBoxLayout;

namespace stardesk {

class Card;
class ChartFrame;
class ContentStack;
class IndicatorGrid;
class LogisticsPanel;
class MessageStrip;
class PrivilegePanel;
class RoutePanel;
class RunLabel;
class WhatIfPanel;
struct HistoryChart;

class SellerDetail final : public QWidget {
    Q_OBJECT
public:
    explicit SellerDetail(QWidget *parent = nullptr);
    void show(const SellerView &view);
    void showFailure(const Failure &failure);
    void clear();
    /// Second clock of the person, for the window of the privileges.
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void setReminded(bool reminded);
    [[nodiscard]] WhatIfPanel &whatIf() const { return *m_whatIf; }
    /// Scrolls the what-if into view and gives it the focus.
    void openWhatIf();
    /// Ctrl+I: the proof of the predicted star as a tree, and away again.
    void toggleExplanation();

signals:
    void contactToggled(bool contacted);
    /// From the menu: who looks after this seller from now on; empty: whom the export names.
    void ownerChosen(const QString &owner);
    void remindToggled(bool on);
    void planRequested();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void retranslate();
    void fillHead();
    void fillCard();
    void fillScope();
    void fillWay();
    void fillHistory();
    void fillMonths();
    void openMore();

    QPointer<QWidget> m_cameFrom; ///< had the focus before the explanation opened
    SellerView m_view;
    QTimeZone m_zone;
    bool m_reminded = false;
    bool m_shown = false;
    ContentStack *m_stack;
    QScrollArea *m_area = nullptr;
    RunLabel *m_name;
    Button *m_contact;
    Button *m_more;
    Card *m_card;
    MessageStrip *m_scope;
    RunLabel *m_finding;
    Button *m_explain;
    CopyExplanation m_copy;
    QTreeWidget *m_tree;
    IndicatorGrid *m_grid;
    MessageStrip *m_way;
    WhatIfPanel *m_whatIf;
    ChartFrame *m_history;
    RunLabel *m_historyNote;
    RoutePanel *m_routes;
    PrivilegePanel *m_privileges;
    LogisticsPanel *m_logistics;
    ChartFrame *m_months;
    RunLabel *m_fewOrders;
};

} // namespace stardesk
