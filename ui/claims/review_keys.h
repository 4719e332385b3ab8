/// ReviewKeys: the decision letters of the queue. They act on the row on screen only, never from a text field, never while
/// a key is held down, can be other keys, and can be switched off (then Ctrl+Enter and Ctrl+Shift+Backspace arm).
#pragma once

#include "ui/claims/review_letters.h"

#include <QtCore/QObject>

class QKeyEvent;
class QWidget;

namespace stardesk {

class DecisionPanel;

class ReviewKeys final : public QObject {
    Q_OBJECT
public:
    explicit ReviewKeys(DecisionPanel &panel, QObject *parent = nullptr);
    /// The keys of this widget go through here first. Text fields must not be given.
    void watch(QWidget *widget);
    void setLetters(bool on, const ReviewLetters &names);

signals:
    void moved(int rows);        ///< J, K
    void nextUndecided();        ///< Shift+J
    void previousUndecided();    ///< Shift+K
    void selectToggled();        ///< X
    void documentsWanted();      ///< D
    void orderWanted();          ///< O
    void incidentWanted();       ///< I

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool takeControl(const QKeyEvent &event);
    [[nodiscard]] bool takeEnterOrEscape(const QKeyEvent &event);
    [[nodiscard]] bool takeLetter(const QKeyEvent &event);

    DecisionPanel &m_panel;
    bool m_letters = true;
    ReviewLetters m_names;
};

} // namespace stardesk
