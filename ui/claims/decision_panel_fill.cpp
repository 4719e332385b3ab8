/// What DecisionPanel shows in each state: its form, its buttons and the strip.
#include "ui/claims/decision_panel.h"

#include "ui/claims/armed_strip.h"
#include "ui/claims/claim_words.h"
#include "ui/claims/claimant_message.h"
#include "ui/claims/decision_words.h"
#include "ui/claims/evidence_rows.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_list.h"
#include "ui/shared/wrapped_runs.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace stardesk {

void DecisionPanel::fitForm()
{
    m_formTitle->setVisible(m_choosing.has_value());
    m_choices->setVisible(m_choosing.has_value());
    m_strip->setVisible(!m_choosing); // the list needs its place, and says itself what comes next
    for (QWidget *part : std::initializer_list<QWidget *>{m_amountLabel, m_amount, m_amountNote})
        part->setVisible(m_amountWanted);
    const bool tells = m_order && !m_order->code.isEmpty()
        && (m_order->action == ClaimAction::Reject || m_order->action == ClaimAction::RequestInfo || m_amountWanted);
    m_fields->setVisible(m_order && (tells || m_amountWanted || wantsNote() || !m_order->code.isEmpty()));
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
        button->setKeyHint(m_lettersShown ? keyHint(verb) : QString());
        button->setArmed(armed || (m_choosing && *m_choosing == verb.action));
        button->setEnabled(state.possible());
        button->setToolTip(state.no ? state.no->sentence : QString());
        button->setAccessibleDescription(state.no ? state.no->sentence : QString());
    }
}

QString DecisionPanel::keyHint(const DecisionVerb &verb) const
{
    return verb.letter.isNull() ? QString() : QString(m_letters.keyOf(verb.letter).toUpper());
}

// Where nothing can be done, why the last of the buttons cannot: the first may fail for the evidence, the last for the person.
QString DecisionPanel::refusalOfAll() const
{
    QString refusal;
    for (const DecisionVerb &verb : verbs()) {
        const auto &no = m_view->review.action(verb.action).no;
        if (!no)
            return {};
        refusal = sentenceOf(*no);
    }
    return refusal;
}

/// Who else has this claim open, and for how long; null where nobody has.
QString DecisionPanel::leaseText() const
{
    const ClaimReview &review = m_view->review;
    const Claim &claim = review.situation.claim;
    if (!hasOpenLease(claim, review.readAtMs) || claim.holder == review.viewer)
        return {};
    return tr("%1 reviews this claim, at least until %2; for you it is read only.")
        .arg(review.nameOf(claim.holder), beijingText(claim.leaseEndMs).mid(11));
}

// It is good to know whom to ask.
QString DecisionPanel::sentenceOf(const ClaimNo &no) const
{
    const bool held = no.code == claimRefusalWord(ClaimRefusal::Conflict) || no.code == claimRefusalWord(ClaimRefusal::NotHolder);
    const QString lease = held ? leaseText() : QString();
    return lease.isEmpty() ? no.sentence : lease;
}

// A decision keeps the version of the data it was made on; where these are old, that is said before it is made.
QString DecisionPanel::armedNote() const
{
    const QString hold = holdText(m_view->hold.single);
    if (!m_view->isStale())
        return hold;
    return tr("Decided on data of %1.").arg(shortWallText(Zone::beijing().localOf(m_view->dataMs))) + u' ' + hold;
}

Runs DecisionPanel::idleRuns() const
{
    if (!m_view)
        return {};
    if (const auto &held = m_view->review.onItsWay)
        return {Run::strong(held->mine ? tr("Decided here:") : tr("%1 decided here:").arg(held->actorName)), Run::of(heldText(*held))};
    const QString lease = leaseText(); // a lead can still assign it
    if (const QString refusal = lease.isEmpty() ? refusalOfAll() : lease; !refusal.isEmpty())
        return {Run::iconOf(u"lock"_s).withGap(6), Run::of(refusal.left(1).toUpper() + refusal.mid(1))};
    if (!m_lettersShown)
        return {Run::secondary(tr("Ctrl+Enter arms the approval, Ctrl+Shift+Backspace the rejection; Enter commits."))};
    return {Run::secondary(tr("A letter arms a decision, Enter commits it, Esc takes it back."))};
}

/// What the armed order still lacks; null where it can be committed.
QString DecisionPanel::lackText(const OrderCheck &check) const
{
    if (!m_amountValid)
        return tr("The amount must be above zero and not above what was paid.");
    if (!check.refusal)
        return {};
    const int length = m_view->review.situation.rules->process.commentLength;
    if (*check.refusal == ClaimRefusal::EvidenceMissing) {
        QStringList papers;
        for (const QString &kind : m_view->review.missingEvidence)
            papers.append(documentWord(kind));
        //: %1 are kinds of documents.
        return tr("Not filed: %1. Hold the claim, or write why it is paid without, %2 characters or more.").arg(papers.join(u", "_s)).arg(length);
    }
    if (*check.refusal != ClaimRefusal::CommentRequired)
        return claimRefusalText(*check.refusal);
    return m_order->code.isEmpty() ? tr("More than the policy gives needs a comment of %1 characters or more.").arg(length)
                                   : tr("This reason needs a comment of %1 characters or more.").arg(length);
}

void DecisionPanel::fillStrip()
{
    if (!m_refusal.isEmpty())
        return m_strip->showIdle(Tone::Problem, {Run::strong(tr("Not possible:")), Run::of(m_refusal)});
    if (!m_order)
        return m_strip->showIdle(m_view && m_view->review.onItsWay ? Tone::Good : Tone::Muted, idleRuns());
    const OrderCheck found = check();
    const QString lack = lackText(found);
    const Run armed = Run::strong(tr("Armed:")), note = Run::secondary(armedNote());
    if (!m_amountValid) // no other amount is told than the one that stands in the field
        return m_strip->showArmed({armed, Run::of(lack, Tone::Problem)}, {note}, false);
    m_strip->showArmed({armed, Run::of(consequenceText(m_view->review, *m_order))}, {lack.isEmpty() ? note : Run::of(lack, Tone::Warning)},
                       lack.isEmpty());
}

void DecisionPanel::fillMessage()
{
    if (!m_order || !m_view)
        return;
    const QString language = m_view->profile().language;
    const QString text = claimantMessage(m_order->code, m_note->text(), language);
    m_message->setRuns({Run::caption(tr("The claimant reads (%1):").arg(languageName(language))), Run::of(u"“"_s + text + u"”"_s)});
}

void DecisionPanel::fillVerbs(QMenu *menu)
{
    for (const DecisionVerb &verb : verbs()) {
        const ClaimActionState &state = m_view->review.action(verb.action);
        const QString key = verb.letter.isNull() ? QString() : u'\t' + keyHint(verb);
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
