/// LogisticsPanel: courier, logistics company and package in one month's evaluation, the seller's own share of the bad
/// ones, and what the seller can do (seed 002).
#pragma once

#include "ui/sellers/seller_view.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class PlainTable;
class RunLabel;

class LogisticsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit LogisticsPanel(QWidget *parent = nullptr);
    void show(const SellerView &view);

private:
    RunLabel *m_heading;
    PlainTable *m_parts;
    RunLabel *m_share;
    PlainTable *m_advice;
};

} // namespace stardesk
