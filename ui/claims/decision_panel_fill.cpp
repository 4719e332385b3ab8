/// What DecisionPanel shows in each state: its form, its buttons and the strip.
#include "ui/claims/decision_panel.h"

#include "ui/claims/armed_strip.h"
#include "ui/claims/claimant_message.h"
#include "ui/claims/decision_words.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_list.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace stardesk {

void DecisionPanel::fitForm()
{
    m_formTitle->setVisible(m_choosing.has_value());
    m_choices->setVisible(m_choosing.has_value());
    m_fields->setVisible(m_order.has_value());
    for (QWidget *part : std::initializer_list<QWidget *>{m_amountLabel, m_amount, m_amountNote})
        part->setVisible(m_amountWanted);
    const bool tells = m_order && !m_order->code.isEmpty()
        && (m_order->action == ClaimAction::Reject || m_order->action == ClaimAction::RequestInfo || m_amountWanted);
    m_fields->setVisible(m_order && (tells || m_amountWanted || needsNote() || !m_order->code.isEmpty()));
    m_message->setVisible(tells);
}

void DecisionPanel::fillButtons()
{
    const QList<DecisionVerb> all = verbs();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        Button *button = m_buttons[i];
        button->setVisible(i < all.size());
        if (i >= all.size())
            continue;
        const DecisionVerb &verb = all[i];
        const ClaimActionState &state = m_view->review.action(verb.action);
        const bool armed = m_order && m_order->action == verb.action && m_amountWanted == verb.partial;
        button->setText(verb.text);
        button->setIconName(state.proposes && !verb.partial ? u"persons"_s : QString());
        button->setKeyHint(m_lettersShown && !verb.letter.isNull() ? QString(verb.letter.toUpper()) : QString());
        button->setArmed(armed || (m_choosing && *m_choosing == verb.action));
        button->setEnabled(state.possible());
        button->setToolTip(state.no ? state.no->sentence : QString());
        button->setAccessibleDescription(state.no ? state.no->sentence : QString());
    }
    m_beside->setRuns({});
}

QString DecisionPanel::commonRefusal() const
{
    QString common;
    for (const DecisionVerb &verb : verbs()) {
        const auto &no = m_view->review.action(verb.action).no;
        if (!no || (!common.isEmpty() && common != no->sentence))
            return {};
        common = no->sentence;
    }
    return common;
}

Runs DecisionPanel::idleRuns() const
{
    if (!m_view)
        return {};
    if (const auto &held = m_view->review.onItsWay)
        return {Run::strong(tr("Decided here:")), Run::of(heldText(*held)).elided()};
    if (const QString refusal = commonRefusal(); !refusal.isEmpty())
        return {Run::iconOf(u"lock"_s).withGap(6), Run::of(refusal.left(1).toUpper() + refusal.mid(1)).elided()};
    if (!m_lettersShown)
        return {Run::secondary(tr("Ctrl+Enter arms the approval, Ctrl+Shift+Backspace the rejection; Enter commits.")).elided()};
    return {Run::secondary(tr("A letter arms a decision, Enter commits it, Esc takes it back.")).elided()};
}

void DecisionPanel::fillStrip()
{
    if (!m_refusal.isEmpty())
        return m_strip->showIdle(Tone::Problem, {Run::strong(tr("Not possible:")), Run::of(m_refusal).elided()});
    if (!m_order)
        return m_strip->showIdle(m_view && m_view->review.onItsWay ? Tone::Good : Tone::Muted, idleRuns());
    const bool lacksNote = needsNote() && m_note->text().trimmed().size() < m_view->review.situation.rules->process.commentLength;
    const Runs first{Run::strong(tr("Armed:")), Run::of(consequenceText(m_view->review, *m_order)).elided()};
    Runs second{Run::secondary(holdText(m_view->hold.single)).elided()};
    if (!m_amountValid)
        second = {Run::of(tr("The amount must be above zero and not above what was paid."), Tone::Problem).elided()};
    else if (lacksNote)
        second = {Run::of(tr("This reason needs a comment of %1 characters or more.").arg(m_view->review.situation.rules->process.commentLength), Tone::Warning).elided()};
    m_strip->showArmed(first, second, m_amountValid && !lacksNote);
}

void DecisionPanel::fillMessage()
{
    if (!m_order || !m_view)
        return;
    const QString language = m_view->profile().language;
    const QString text = claimantMessage(m_order->code, m_note->text(), language);
    m_message->setRuns({Run::caption(tr("The claimant reads (%1):").arg(languageName(language))), Run::of(u"“"_s + text + u"”"_s).elided()});
}

void DecisionPanel::fillVerbs(QMenu *menu)
{
    for (const DecisionVerb &verb : verbs()) {
        const ClaimActionState &state = m_view->review.action(verb.action);
        const QString key = verb.letter.isNull() ? QString() : u'\t' + QString(verb.letter.toUpper());
        QAction *entry = menu->addAction(verb.text + key, this, [this, verb] { begin(verb); });
        entry->setEnabled(state.possible());
        if (state.no)
            entry->setToolTip(state.no->sentence);
    }
}

void DecisionPanel::fillMenu(QMenu *menu)
{
    for (const ClaimAction action : menuActions()) {
        QAction *entry = menu->addAction(claimActionText(action), this, [this, action] { arm(action, {}); });
        const auto *state = m_view ? &m_view->review.action(action) : nullptr;
        entry->setEnabled(state && state->possible());
        if (state && state->no)
            entry->setToolTip(state->no->sentence);
    }
    menu->setToolTipsVisible(true);
}

} // namespace stardesk
