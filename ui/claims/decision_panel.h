/// DecisionPanel: what can be done with the claim on screen, always in sight: buttons with their letters, reasons, amount
/// and note, and the armed strip that says what Enter will do. It only prepares an order; the page carries it out.
#pragma once

#include "models/desk/order_check.h"
#include "ui/claims/claim_view.h"
#include "ui/claims/decision_verbs.h"
#include "ui/claims/review_letters.h"
#include "ui/shared/runs.h"

#include <QtWidgets/QFrame>

class QLineEdit;
class QMenu;

namespace stardesk {

class ArmedStrip;
class Button;
struct Choice;
class ChoiceList;
class WrappedLabel;

class DecisionPanel final : public QFrame {
    Q_OBJECT
public:
    explicit DecisionPanel(QWidget *parent = nullptr);
    /// Another claim, or the same after something changed: disarms.
    void show(const ClaimView &view);
    void clear();
    /// The decision of a letter: arms it, or says why it cannot be. Again the same letter changes nothing. False for a
    /// letter without a decision.
    bool press(QChar letter);
    /// Sends the armed order; false where nothing is armed or a field is not valid.
    bool commit();
    /// One step back: false where there was nothing to take back.
    bool disarm();
    [[nodiscard]] bool isArmed() const { return m_order.has_value(); }
    /// A list of reasons or people is open, or an order is armed.
    [[nodiscard]] bool isOpen() const;
    void editNote();
    /// What the desk answered to an order that it refused.
    void showRefusal(const QString &sentence);
    /// The hints on the buttons; where letters are off there are none.
    void setLetters(bool shown, const ReviewLetters &letters);
    /// What the buttons do, with their letters: for the Claims menu of the window.
    void fillVerbs(QMenu *menu);
    /// Release, assign, reopen ... and incident: for the menu of the detail.
    void fillMenu(QMenu *menu);
    void arm(ClaimAction action, const QString &to);
    [[nodiscard]] QList<QWidget *> keyTargets() const;
    /// The sentence of the strip, for screen readers and tests.
    [[nodiscard]] QString stripText() const;

signals:
    void ordered(const stardesk::ClaimOrder &order);
    void focusQueue();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<DecisionVerb> verbs() const { return m_view ? decisionVerbs(m_view->review) : QList<DecisionVerb>(); }
    void begin(const DecisionVerb &verb);
    [[nodiscard]] QList<Choice> peopleChoices() const;
    [[nodiscard]] QList<Choice> reasonChoices(ClaimAction action) const;
    void openChoices(ClaimAction action);
    void takeChoice(const QString &id);
    void armOrder(const ClaimOrder &order);
    void askAmount();
    void readAmount();
    void fillButtons();
    void fillStrip();
    void fillMessage();
    void fitForm();
    void retranslate();
    [[nodiscard]] Runs idleRuns() const;
    [[nodiscard]] QString refusalOfAll() const;
    [[nodiscard]] QString leaseText() const;
    [[nodiscard]] QString sentenceOf(const ClaimNo &no) const;
    [[nodiscard]] QString armedNote() const;
    [[nodiscard]] QString keyHint(const DecisionVerb &verb) const;
    [[nodiscard]] ClaimOrder prepared() const;
    [[nodiscard]] OrderCheck check() const;
    [[nodiscard]] bool wantsNote() const;
    [[nodiscard]] QString lackText(const OrderCheck &check) const;
    [[nodiscard]] bool isComposing() const { return !m_preedit.isEmpty(); }

    std::optional<ClaimView> m_view;
    std::optional<ClaimOrder> m_order;
    std::optional<ClaimAction> m_choosing;
    bool m_amountWanted = false;
    bool m_amountValid = true;
    bool m_lettersShown = true;
    ReviewLetters m_letters;
    QString m_refusal;
    QString m_preedit;
    RunLabel *m_formTitle;
    ChoiceList *m_choices;
    QWidget *m_fields;
    RunLabel *m_amountLabel;
    QLineEdit *m_amount;
    RunLabel *m_amountNote;
    QLineEdit *m_note;
    WrappedLabel *m_message;
    QList<Button *> m_buttons;
    ArmedStrip *m_strip;
};

} // namespace stardesk
