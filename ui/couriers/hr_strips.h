/// HrStrips: what HR is asked under a profile before a decision about the courier is stored, and why one was refused. What
/// is held stands in the window's undo bar.
#pragma once

#include "ui/couriers/courier_view.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace stardesk {

class ExcludeStrip;
class MessageStrip;
class ReasonStrip;

class HrStrips final : public QWidget {
    Q_OBJECT
public:
    explicit HrStrips(QWidget *parent = nullptr);
    /// Another person, or a decision that came through: what was asked is over. Else what is being typed stays.
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
    void begin();
    void closeStrips();

    std::shared_ptr<const CourierView> m_view;
    HrOrder m_asked;       ///< waits for its reason
    bool m_given = false;  ///< and has one: it is being stored
    QPointer<QWidget> m_asker; ///< had the focus before, and gets it back
    ReasonStrip *m_reason;
    ExcludeStrip *m_exclude;
    MessageStrip *m_told;
};

} // namespace stardesk
