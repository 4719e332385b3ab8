/// QueueHead: the splits of the queue as tabs with counts, and at the right the clock that runs out next.
#pragma once

#include "ui/claims/queue_state.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class RunLabel;
class TabStrip;

class QueueHead final : public QWidget {
    Q_OBJECT
public:
    explicit QueueHead(QWidget *parent = nullptr);
    void setState(const QueueState &state, qint64 nowMs);
    void setNow(qint64 nowMs); ///< what is left until the next due time
    /// The tab's filter; of the tab for all it is empty.
    [[nodiscard]] QString filterOf(int tab) const;
    [[nodiscard]] int current() const;
    void setCurrent(int tab);
    /// The tab of parcels without a claim.
    [[nodiscard]] int parcelTab() const { return allTab() + 1; }
    /// The tab that shows every claim.
    [[nodiscard]] int allTab() const { return int(kClaimSplits.size()); }
    void retranslate();

signals:
    void chosen(int tab);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitDue();

    TabStrip *m_tabs;
    RunLabel *m_due;
    QueueState m_state;
    qint64 m_nowMs = 0;
};

} // namespace stardesk
