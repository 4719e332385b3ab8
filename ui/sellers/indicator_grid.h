/// IndicatorGrid: every indicator on every track against the five thresholds, the lowest marked as limiting.
#pragma once

#include "ui/sellers/seller_view.h"

#include <QtWidgets/QWidget>

class QGridLayout;

namespace stardesk {

class IndicatorGrid final : public QWidget {
    Q_OBJECT
public:
    explicit IndicatorGrid(QWidget *parent = nullptr);
    void show(const SellerView &view);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addHeads(QGridLayout *grid, const SellerRules &rules);
    void addIndicator(QGridLayout *grid, const SellerView &view, int indicator);
    void addFoot(QGridLayout *grid, const SellerView &view);
    void fit();

    QWidget *m_body = nullptr;
    QList<QWidget *> m_limitWords; ///< beside the scores that limit; left out where there is no room
    int m_footTop = 0;
};

} // namespace stardesk
