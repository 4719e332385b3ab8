/// IdentityDetail: one issue of the work list: what contradicts what, the records side by side, and how it was settled.
#pragma once

#include "models/desk/courier_desk.h"
#include "models/desk/identity_desk.h"

#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

namespace stardesk {

class Button;
class MessageStrip;
class ReasonStrip;
class RunLabel;
class StoreSession;

/// An issue with what is known of its persons, in the same order.
struct IdentityView {
    IdentityIssue issue;
    std::vector<CourierProfile> profiles;
    QString decideNo; ///< why this desk cannot note anything about them; empty: it can
};
[[nodiscard]] Result<IdentityView> readIdentityView(StoreSession &session, const IdentityIssue &issue);

class IdentityDetail final : public QWidget {
    Q_OBJECT
public:
    explicit IdentityDetail(QWidget *parent = nullptr);
    void show(const IdentityView &view);
    void clear();
    void tell(const QString &sentence);

signals:
    void personWanted(const QString &key);
    void compareWanted(const QStringList &keys);
    void checkWanted(const stardesk::IdentityIssue &issue, const QString &reason);
    void undoWanted(const QString &decision);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void addPerson(const IdentityPerson &person, const CourierProfile &profile);

    std::optional<IdentityView> m_view;
    RunLabel *m_title;
    QLabel *m_what;
    QWidget *m_records;
    QVBoxLayout *m_lines;
    RunLabel *m_state;
    QLabel *m_why;
    Button *m_check;
    Button *m_undo;
    Button *m_compare;
    ReasonStrip *m_reason;
    MessageStrip *m_told;
};

} // namespace stardesk
