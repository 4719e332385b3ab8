/// ExcludeStrip: which rating does not count, and why: the note or a week's ratings, one of the reasons, a sentence.
#pragma once

#include "models/desk/courier_career.h"
#include "models/desk/hr_decisions.h"
#include "ui/shared/runs.h"

#include <QtWidgets/QFrame>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace stardesk {

class Button;

class ExcludeStrip final : public QFrame {
    Q_OBJECT
public:
    explicit ExcludeStrip(QWidget *parent = nullptr);
    /// One anonymous note; `text` says which.
    void askNote(const QString &key, const QString &text);
    /// Some ratings of one of these weeks, newest first; not empty.
    void askWeek(const std::vector<FeedbackWeek> &weeks);

signals:
    /// Everything but the person.
    void given(const stardesk::HrOrder &order);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void ask(const Runs &question, bool ofWeek);
    void fillChannels();
    void fitCount();
    void check();
    void give();

    QString m_note;
    std::vector<FeedbackWeek> m_weeks;
    RunLabel *m_question;
    QWidget *m_which;      ///< line of the week
    QComboBox *m_week;
    QComboBox *m_channel;  ///< data: the export's word; empty: all
    QSpinBox *m_count;
    RunLabel *m_most;
    QComboBox *m_code;
    QLineEdit *m_reason;
    Button *m_verb;
    Button *m_cancel;
};

} // namespace stardesk
