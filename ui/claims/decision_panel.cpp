#include "ui/claims/decision_panel.h"

#include "models/desk/desk_action.h"
#include "ui/claims/armed_strip.h"
#include "ui/claims/claim_words.h"
#include "ui/claims/claimant_message.h"
#include "ui/claims/decision_words.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_list.h"
#include "ui/shared/strips.h"
#include "ui/shared/wrapped_runs.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QInputMethodEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kMostVerbs = 4;
constexpr int kAmountWidth = 110;
constexpr QLatin1String kEvidenceReason("K03");
const QString kPartialReason = u"A03"_s;

} // namespace

DecisionPanel::DecisionPanel(QWidget *parent)
    : QFrame(parent)
    , m_formTitle(new RunLabel(this))
    , m_choices(new ChoiceList(this))
    , m_fields(new QWidget(this))
    , m_amountLabel(new RunLabel(m_fields))
    , m_amount(new QLineEdit(m_fields))
    , m_amountNote(new RunLabel(m_fields))
    , m_note(new QLineEdit(m_fields))
    , m_message(new WrappedLabel(this))
    , m_strip(new ArmedStrip(this))
{
    m_amount->setFixedWidth(px(kAmountWidth));
    m_amount->setAlignment(Qt::AlignRight);
    auto *fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(px(8));
    for (QWidget *field : std::initializer_list<QWidget *>{m_amountLabel, m_amount, m_amountNote})
        fields->addWidget(field);
    fields->addWidget(m_note, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    for (int i = 0; i < kMostVerbs; ++i) {
        auto *button = new Button({}, Button::Look::Normal, this);
        m_buttons.append(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] {
            if (const QList<DecisionVerb> all = verbs(); i < all.size())
                begin(all[i]);
        });
    }
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(size::pagePadding), px(8) + 1, px(size::pagePadding), px(10));
    layout->setSpacing(px(8));
    for (QWidget *part : std::initializer_list<QWidget *>{m_formTitle, m_choices, m_fields, m_message})
        layout->addWidget(part);
    layout->addLayout(row);
    layout->addWidget(m_strip);
    for (QLineEdit *field : {m_amount, m_note})
        field->installEventFilter(this);
    connect(m_choices, &ChoiceList::chosen, this, &DecisionPanel::takeChoice);
    connect(m_choices, &ChoiceList::cancelled, this, &DecisionPanel::disarm);
    connect(m_strip, &ArmedStrip::committed, this, &DecisionPanel::commit);
    connect(m_amount, &QLineEdit::textChanged, this, &DecisionPanel::readAmount);
    connect(m_note, &QLineEdit::textChanged, this, [this] {
        fillMessage();
        fillStrip();
    });
    retranslate();
}

void DecisionPanel::clear()
{
    m_view.reset();
    m_order.reset();
    m_choosing.reset();
    m_refusal.clear();
    fitForm();
    fillButtons();
    fillStrip();
}

void DecisionPanel::show(const ClaimView &view)
{
    const bool same = m_view && m_view->profile().key == view.profile().key
        && m_view->review.situation.claim.version == view.review.situation.claim.version;
    if (same && isOpen()) { // read again while somebody types: what is armed still means the same
        m_view = view;
        return;
    }
    clear();
    m_view = view;
    fillButtons();
    fillStrip();
}

bool DecisionPanel::press(QChar letter)
{
    for (const DecisionVerb &verb : verbs())
        if (verb.letter == letter) {
            begin(verb);
            return true;
        }
    return false;
}

void DecisionPanel::begin(const DecisionVerb &verb)
{
    const auto &no = m_view->review.action(verb.action).no;
    if (no)
        return showRefusal(sentenceOf(*no));
    m_refusal.clear();
    if (verb.partial) {
        if (!m_amountWanted || !m_order)
            askAmount();
        return;
    }
    if (verb.action == ClaimAction::Assign || deskAction(verb.action).reasons)
        return openChoices(verb.action);
    if (m_order && m_order->action == verb.action && !m_amountWanted)
        return; // armed already: a second press neither commits nor takes it back
    arm(verb.action, {});
}

void DecisionPanel::arm(ClaimAction action, const QString &to)
{
    if (!m_view)
        return;
    if (const auto &no = m_view->review.action(action).no)
        return showRefusal(sentenceOf(*no));
    if (action == ClaimAction::Assign && to.isEmpty())
        return openChoices(action);
    if (deskAction(action).reasons)
        return openChoices(action);
    m_amountWanted = false;
    ClaimOrder order;
    order.action = action;
    order.to = to;
    armOrder(order);
}

void DecisionPanel::armOrder(const ClaimOrder &order)
{
    m_choosing.reset();
    m_order = order;
    m_order->claim = m_view->profile().key;
    m_order->seenVersion = m_view->review.situation.claim.version;
    m_note->clear();
    m_amountValid = true;
    fitForm();
    fillButtons();
    fillMessage();
    fillStrip();
    announce(*this, stripText());
    if (wantsNote())
        m_note->setFocus();
    else if (!m_amountWanted)
        emit focusQueue();
}

QList<Choice> DecisionPanel::peopleChoices() const
{
    QList<Choice> choices;
    for (const OperatorProfile &person : m_view->people)
        choices.append({person.key, {}, person.name});
    return choices;
}

// A proposal whose evidence has changed goes back for that reason and no other (X3).
QList<Choice> DecisionPanel::reasonChoices(ClaimAction action) const
{
    const bool changed = action == ClaimAction::Return && m_view->review.evidenceChanged;
    QList<Choice> choices;
    for (const ClaimReason &reason : claimReasons())
        if (reason.kind == *deskAction(action).reasons && (!changed || reason.code == kEvidenceReason))
            choices.append({QString(reason.code), QString(reason.code), claimReasonText(QString(reason.code))});
    return choices;
}

void DecisionPanel::openChoices(ClaimAction action)
{
    const bool people = action == ClaimAction::Assign;
    const QString asked = action == ClaimAction::RequestInfo ? tr("What is missing?") : tr("Why?");
    const QString title = people ? tr("Who reviews it?") : asked;
    m_order.reset();
    m_amountWanted = false;
    m_choosing = action;
    m_formTitle->setRuns({Run::strong(title).withGap(8), Run::secondary(tr("Press the key, or Esc to go back.")).elided()});
    m_choices->setChoices(title, people ? peopleChoices() : reasonChoices(action));
    fitForm();
    fillButtons();
    fillStrip();
    m_choices->setFocus();
}

void DecisionPanel::takeChoice(const QString &id)
{
    ClaimOrder order;
    order.action = *m_choosing;
    (order.action == ClaimAction::Assign ? order.to : order.code) = id;
    armOrder(order);
}

void DecisionPanel::askAmount()
{
    const ClaimFacts &facts = m_view->review.situation.claim.facts;
    m_amountWanted = true;
    ClaimOrder order;
    order.action = ClaimAction::Approve;
    order.code = kPartialReason;
    order.amountMinor = facts.computedMinor;
    armOrder(order);
    const QString most = shownMoney({facts.ceilingMinor, facts.currency});
    m_amountLabel->setRuns({Run::secondary(facts.currency.code())});
    m_amountNote->setRuns({Run::caption(tr("at most %1").arg(most))});
    m_amount->setText(shownMoney({facts.computedMinor, facts.currency}).mid(4));
    m_amount->setFocus();
    m_amount->selectAll();
}

void DecisionPanel::readAmount()
{
    if (!m_order || !m_amountWanted)
        return;
    const ClaimFacts &facts = m_view->review.situation.claim.facts;
    const auto typed = parseAmount(m_amount->text(), facts.currency, QLocale());
    m_amountValid = typed && typed->minor > 0 && typed->minor <= facts.ceilingMinor;
    if (m_amountValid) {
        m_order->amountMinor = typed->minor;
        m_order->code = typed->minor < facts.computedMinor ? kPartialReason : QString(); // above it the rules name the code
    }
    fillStrip();
}

ClaimOrder DecisionPanel::prepared() const
{
    ClaimOrder order = *m_order;
    order.note = m_note->text().trimmed();
    return order;
}

bool DecisionPanel::wantsNote() const
{
    const auto refusal = check().refusal;
    return refusal == ClaimRefusal::CommentRequired || refusal == ClaimRefusal::EvidenceMissing;
}

OrderCheck DecisionPanel::check() const
{
    return m_order ? checkOrder(m_view->review, prepared()) : OrderCheck();
}

bool DecisionPanel::commit()
{
    if (!m_order || isComposing())
        return false;
    if (!m_amountValid || check().refusal) {
        announce(*this, stripText()); // what it lacks
        return false;
    }
    const ClaimOrder order = prepared();
    m_order.reset();
    m_amountWanted = false;
    fitForm();
    fillButtons();
    emit focusQueue();
    emit ordered(order);
    return true;
}

bool DecisionPanel::isOpen() const
{
    return m_order || m_choosing;
}

bool DecisionPanel::disarm()
{
    if (!isOpen() && m_refusal.isEmpty())
        return false;
    m_order.reset();
    m_choosing.reset();
    m_amountWanted = false;
    m_refusal.clear();
    fitForm();
    fillButtons();
    fillStrip();
    emit focusQueue();
    return true;
}

void DecisionPanel::editNote()
{
    if (m_order)
        m_note->setFocus();
}

void DecisionPanel::showRefusal(const QString &sentence)
{
    m_order.reset();
    m_choosing.reset();
    m_amountWanted = false;
    m_refusal = sentence;
    fitForm();
    fillButtons();
    fillStrip();
    announce(*this, sentence);
}

void DecisionPanel::setLetters(bool shown, const ReviewLetters &letters)
{
    m_lettersShown = shown;
    m_letters = letters;
    m_note->setPlaceholderText(m_letters.hinted(tr("Note instead of the reason's text (N)"), u'n'));
    fillButtons();
    fillStrip();
}

QList<QWidget *> DecisionPanel::keyTargets() const
{
    QList<QWidget *> targets{m_strip->commitButton()};
    for (Button *button : m_buttons)
        targets.append(button);
    return targets;
}

QString DecisionPanel::stripText() const
{
    return m_strip->text();
}

void DecisionPanel::retranslate()
{
    m_amount->setAccessibleName(tr("Amount to pay"));
    m_note->setAccessibleName(tr("Note to the claimant"));
    m_note->setPlaceholderText(m_letters.hinted(tr("Note instead of the reason's text (N)"), u'n'));
    clear();
}

void DecisionPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const std::optional<ClaimView> view = m_view;
        retranslate();
        if (view)
            show(*view);
    }
    QFrame::changeEvent(event);
}

// Enter and Esc that no field has used come here.
void DecisionPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat())
            commit();
        return;
    }
    if (event->key() == Qt::Key_Escape && disarm())
        return;
    QFrame::keyPressEvent(event);
}

// Enter while an input method composes belongs to the input method, not to the decision.
bool DecisionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_preedit = static_cast<QInputMethodEvent *>(event)->preeditString();
    if (event->type() == QEvent::FocusOut)
        m_preedit.clear();
    return QFrame::eventFilter(watched, event);
}

void DecisionPanel::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), theme().window);
    p.fillRect(QRect(0, 0, width(), 1), theme().border);
}

} // namespace stardesk
