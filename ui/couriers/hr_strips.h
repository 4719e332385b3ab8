/// HrStrips: what HR is asked under a profile before a decision about the courier is stored, and why one was refused. What
/// is held stands in the window's undo bar.
#pragma once

#include "ui/couriers/courier_view.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class ExcludeStrip;
class MessageStrip;
class ReasonStrip;

class HrStrips final : public QWidget {
    Q_OBJECT
public:
    explicit HrStrips(QWidget *parent = nullptr);
    /// Another person: what was asked is taken back. The same person again (a decision came through) as well.
    void setView(std::shared_ptr<const CourierView> view);
    void askNote();
    void askAppeal(const QString &complaint, const QString &what);
    /// A note of a rater, or for an empty key some ratings of a week.
    void askExclusion(const QString &note, const QString &text);
    /// A refusal or a failure, in one sentence.
    void tell(const QString &sentence);

signals:
    void decisionWanted(const stardesk::HrOrder &order);

private:
    void give(HrOrder order);
    void closeStrips();

    std::shared_ptr<const CourierView> m_view;
    HrOrder m_asked; ///< waits for its reason
    ReasonStrip *m_reason;
    ExcludeStrip *m_exclude;
    MessageStrip *m_told;
};

} // namespace stardesk
