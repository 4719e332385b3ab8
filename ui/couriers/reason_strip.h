/// ReasonStrip: one line that asks for a reason before something is decided: a field, the verb, and a way out. No dialog.
#pragma once

#include <QtWidgets/QFrame>

class QLineEdit;

namespace stardesk {

class Button;
class RunLabel;

class ReasonStrip final : public QFrame {
    Q_OBJECT
public:
    explicit ReasonStrip(QWidget *parent = nullptr);
    /// Opens with the focus in the field. `verb`: "Appeal". `hint` stands in the empty field. `least`: characters of a reason.
    void ask(const QString &question, const QString &verb, const QString &hint, int least = 1);
    [[nodiscard]] QLineEdit *field() const { return m_field; }

signals:
    void given(const QString &reason);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void give();
    [[nodiscard]] QString reason() const;

    int m_least = 1;
    RunLabel *m_question;
    QLineEdit *m_field;
    Button *m_verb;
    Button *m_cancel;
};

} // namespace stardesk
