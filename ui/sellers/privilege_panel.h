/// PrivilegePanel: what the star grants, what was collected by whom and when, and the clock of the window.
#pragma once

#include "ui/sellers/seller_view.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QWidget>

namespace stardesk {

class Button;
class MessageStrip;
class PlainTable;
class RunLabel;

/// "Closes in 11 d 7 h: 4 Apr 23:59:59 Beijing, 17:59:59 your time (Madrid)": the window at an instant, to the second.
[[nodiscard]] QString windowSentence(const SellerPublication &publication, qint64 nowMs, const QTimeZone &zone);

class PrivilegePanel final : public QWidget {
    Q_OBJECT
public:
    explicit PrivilegePanel(QWidget *parent = nullptr);
    /// `zone`: the second clock of the person; `reminded`: a reminder is set for this seller.
    void show(const SellerView &view, const QTimeZone &zone, bool reminded);

signals:
    void remindToggled(bool on);

private:
    RunLabel *m_heading;
    Button *m_remind;
    RunLabel *m_window;
    MessageStrip *m_loss;
    PlainTable *m_table;
};

} // namespace stardesk
