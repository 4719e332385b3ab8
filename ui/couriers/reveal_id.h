/// RevealId: the masked ID number of one person, and the one way to see it: a reason, an audit row, thirty seconds.
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <chrono>
#include <functional>
#include <optional>

class QHBoxLayout;
class QLineEdit;

namespace stardesk {

class Button;
class RunLabel;
class SecretClipboard;
class Workspace;

/// What is known before anybody asks: the mask, and why this operator may not see more.
struct RevealStatus {
    QString idMasked;                ///< empty: no number is known here
    std::optional<Failure> whyNot;   ///< none: may reveal
};

class RevealId final : public QWidget {
    Q_OBJECT
public:
    /// The two questions to the desk. Answers come later, on this thread, and only while `asker` lives.
    struct Door {
        std::function<void(QObject *asker, const PersonKey &, std::function<void(const Result<RevealStatus> &)>)> look;
        std::function<void(QObject *asker, const PersonKey &, const QString &reason, std::function<void(const Result<QString> &)>)> reveal;
    };
    struct Times {
        std::chrono::milliseconds shown = std::chrono::seconds(30);
        std::chrono::milliseconds onClipboard = std::chrono::seconds(10);
    };
    explicit RevealId(Door door, QWidget *parent = nullptr);
    RevealId(Door door, Times times, QWidget *parent);

    /// A widget of the header that shares the line with the mask; it takes the room that is left.
    void setLeading(QWidget *widget);
    /// Shows the mask of another person; whatever was revealed is gone. An empty key shows nothing.
    void setPerson(const PersonKey &key);
    /// Ctrl+Shift+R of the page: opens the field for the reason, where that is allowed.
    void askReason();
    /// The mask of the person is still being read.
    [[nodiscard]] bool isWaiting() const { return !m_person.value.isEmpty() && !m_looked; }
    [[nodiscard]] bool isRevealed() const { return !m_number.isEmpty(); }

    /// Through the window's worker.
    [[nodiscard]] static Door doorOf(Workspace &workspace);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Step { Masked, Asking, Waiting, Shown };
    void build();
    void retranslate();
    void showStep(Step step);
    void fillNumber();
    void sendReason();
    void hideNumber();
    void tick();

    Door m_door;
    Times m_times;
    PersonKey m_person;
    RevealStatus m_status;
    bool m_looked = false;   ///< m_status is of this person
    QString m_number;        ///< in clear, only while shown
    QString m_problem;
    Step m_step = Step::Masked;
    qint64 m_left = 0;       ///< seconds until it hides
    QTimer m_second;
    QTimer m_hide;
    SecretClipboard *m_clipboard;
    QHBoxLayout *m_line = nullptr;
    QWidget *m_leading = nullptr; ///< of the header; null: none
    RunLabel *m_label;
    RunLabel *m_note;
    QWidget *m_asking;
    QLineEdit *m_reason;
    Button *m_reveal;
    Button *m_copy;
    Button *m_again;         ///< hides the number again
    Button *m_show;
    Button *m_cancel;
};

} // namespace stardesk
