#include "ui/couriers/reveal_id.h"

#include "models/core/text/failure_text.h"
#include "models/desk/identity_desk.h"
#include "models/tables/session_worker.h"
#include "ui/couriers/secret_clipboard.h"
#include "ui/shared/button.h"
#include "ui/shared/runs.h"
#include "ui/shell/workspace.h"
#include "ui/theme/type.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr std::chrono::seconds kTick(1);
constexpr int kReasonWidth = 260;
constexpr int kMostReason = 300;

} // namespace

RevealId::RevealId(Door door, QWidget *parent)
    : RevealId(std::move(door), Times(), parent)
{
}

RevealId::RevealId(Door door, Times times, QWidget *parent)
    : QWidget(parent)
    , m_door(std::move(door))
    , m_times(times)
    , m_clipboard(new SecretClipboard(times.onClipboard, this))
    , m_label(new RunLabel(this))
    , m_note(new RunLabel(this))
    , m_asking(new QWidget(this))
    , m_reason(new QLineEdit(m_asking))
    , m_reveal(new Button({}, Button::Look::Flat, this))
    , m_copy(new Button({}, Button::Look::Flat, this))
    , m_again(new Button({}, Button::Look::Flat, this))
    , m_show(new Button({}, Button::Look::Normal, m_asking))
    , m_cancel(new Button({}, Button::Look::Flat, m_asking))
{
    build();
    retranslate();
    m_hide.setSingleShot(true);
    connect(&m_hide, &QTimer::timeout, this, &RevealId::hideNumber);
    connect(&m_second, &QTimer::timeout, this, &RevealId::tick);
    connect(m_reveal, &QPushButton::clicked, this, &RevealId::askReason);
    connect(m_show, &QPushButton::clicked, this, &RevealId::sendReason);
    connect(m_reason, &QLineEdit::returnPressed, this, &RevealId::sendReason);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) { m_show->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { showStep(Step::Masked); });
    connect(m_again, &QPushButton::clicked, this, &RevealId::hideNumber);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_clipboard->copy(m_number);
        m_note->setRuns({Run::caption(tr("Copied; taken off the clipboard in %n s.", nullptr, int(m_times.onClipboard.count() / 1000))).elided()});
        m_note->show();
    });
    connect(m_clipboard, &SecretClipboard::cleared, this, [this] {
        m_note->setRuns({});
        m_note->setVisible(false);
    });
    showStep(Step::Masked);
}

void RevealId::build()
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(4));
    m_line = new QHBoxLayout;
    m_line->setSpacing(px(8));
    m_label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // a mask is never cut
    m_label->setDesignHeight(28); // with or without the place beside it
    m_line->addWidget(m_label);
    m_reveal->setIconName(u"eye"_s);
    for (Button *button : {m_reveal, m_copy, m_again}) {
        button->setSmall(true);
        m_line->addWidget(button);
    }
    m_line->addStretch(0);
    lines->addLayout(m_line);
    auto *asking = new QHBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(px(8));
    m_reason->setMaxLength(kMostReason);
    m_reason->setMinimumWidth(px(kReasonWidth));
    m_show->setSmall(true);
    m_cancel->setSmall(true);
    asking->addWidget(m_reason, 1);
    asking->addWidget(m_show);
    asking->addWidget(m_cancel);
    lines->addWidget(m_asking);
    lines->addWidget(m_note);
    m_show->setEnabled(false);
}

void RevealId::setLeading(QWidget *widget)
{
    m_leading = widget;
    m_line->insertWidget(0, widget, 1);
}

void RevealId::setPerson(const PersonKey &key)
{
    if (key != m_person) { // the same person again keeps the mask until it is known anew
        m_status = {};
        m_looked = false;
    }
    m_person = key;
    hideNumber();
    setVisible(!key.value.isEmpty());
    if (key.value.isEmpty())
        return;
    m_door.look(this, key, [this, key](const Result<RevealStatus> &status) {
        if (key != m_person)
            return;
        m_looked = true;
        if (status)
            m_status = *status;
        else
            m_problem = failureText(status.failure());
        showStep(m_step);
    });
}

void RevealId::askReason()
{
    if (m_step != Step::Masked || m_status.idMasked.isEmpty() || m_status.whyNot)
        return;
    m_problem.clear();
    m_reason->clear();
    showStep(Step::Asking);
    m_reason->setFocus(Qt::OtherFocusReason);
}

void RevealId::sendReason()
{
    const QString reason = m_reason->text().trimmed();
    if (m_step != Step::Asking || reason.isEmpty())
        return;
    m_problem.clear();
    showStep(Step::Waiting);
    m_door.reveal(this, m_person, reason, [this, key = m_person](const Result<QString> &number) {
        if (key != m_person || m_step != Step::Waiting)
            return; // somebody else is on screen by now: the audit row stands, the number is not shown
        if (!number) {
            m_problem = failureText(number.failure());
            showStep(Step::Asking);
            m_reason->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_number = *number;
        m_left = std::chrono::ceil<std::chrono::seconds>(m_times.shown).count();
        m_hide.start(m_times.shown);
        m_second.start(kTick);
        showStep(Step::Shown);
        m_again->setFocus(Qt::OtherFocusReason);
    });
}

void RevealId::hideNumber()
{
    m_hide.stop();
    m_second.stop();
    m_number.fill(u'*');
    m_number.clear();
    m_problem.clear();
    m_reason->clear();
    showStep(Step::Masked);
}

void RevealId::tick()
{
    m_left = std::max<qint64>(0, m_left - 1);
    fillNumber();
}

void RevealId::fillNumber()
{
    Runs runs{Run::caption(tr("ID")).withGap(6)};
    if (!m_looked)
        runs.clear(); // nothing is said before it is known
    else if (m_step == Step::Shown)
        runs << Run::strong(m_number).withGap(8) << Run::iconOf(u"clock"_s, Tone::Muted, tr("hides in"), 14) << Run::caption(tr("%n s", "until the number hides", int(m_left)));
    else if (m_status.idMasked.isEmpty())
        runs << Run::secondary(tr("not known here"));
    else
        runs << Run::of(m_status.idMasked);
    m_label->setRuns(runs);
}

void RevealId::showStep(Step step)
{
    m_step = step;
    const bool focused = isAncestorOf(QApplication::focusWidget());
    const bool known = !m_status.idMasked.isEmpty();
    m_reveal->setVisible(step == Step::Masked && known);
    m_reveal->setEnabled(!m_status.whyNot);
    m_reveal->setToolTip(m_status.whyNot ? failureText(*m_status.whyNot) : QString());
    if (m_leading)
        m_leading->setVisible(step != Step::Shown); // a number is never cut for want of room
    m_copy->setVisible(step == Step::Shown);
    m_again->setVisible(step == Step::Shown);
    m_asking->setVisible(step == Step::Asking || step == Step::Waiting);
    m_asking->setEnabled(step == Step::Asking);
    m_note->setRuns(m_problem.isEmpty() ? Runs() : Runs{Run::caption(m_problem, Tone::Problem).elided()});
    m_note->setVisible(!m_problem.isEmpty());
    fillNumber();
    if (focused && step == Step::Masked) // what had the focus is gone
        m_reveal->setFocus(Qt::OtherFocusReason);
}

void RevealId::retranslate()
{
    m_reveal->setText(tr("Reveal…"));
    m_reveal->setAccessibleName(tr("Reveal the ID number"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the ID number for a moment"));
    m_again->setText(tr("Hide"));
    m_show->setText(tr("Show"));
    m_cancel->setText(tr("Cancel"));
    m_reason->setPlaceholderText(tr("Reason (kept in the audit trail)"));
    m_reason->setAccessibleName(tr("Reason for revealing the ID number"));
    fillNumber();
}

void RevealId::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// A number must not wait behind another page or tab.
void RevealId::hideEvent(QHideEvent *event)
{
    if (m_step == Step::Shown)
        hideNumber();
    QWidget::hideEvent(event);
}

void RevealId::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_step == Step::Masked)
        return QWidget::keyPressEvent(event);
    hideNumber();
}

RevealId::Door RevealId::doorOf(Workspace &workspace)
{
    Door door;
    door.look = [&workspace](QObject *asker, const PersonKey &key, std::function<void(const Result<RevealStatus> &)> use) {
        if (!workspace.hasData())
            return;
        const auto question = [key](StoreSession &session) -> Result<RevealStatus> {
            const IdentityDesk desk(session);
            auto person = desk.person(key);
            if (!person)
                return person.failure();
            return RevealStatus{person->idMasked, desk.whyNotReveal()};
        };
        workspace.worker().ask<RevealStatus>(asker, "id_mask", question, [use](const Result<RevealStatus> &status) { use(status); });
    };
    door.reveal = [&workspace](QObject *asker, const PersonKey &key, const QString &reason, std::function<void(const Result<QString> &)> use) {
        if (!workspace.hasData())
            return;
        const auto question = [key, reason](StoreSession &session) { return IdentityDesk(session).reveal(key, reason); };
        workspace.worker().ask<QString>(asker, "id_reveal", question, [use](const Result<QString> &number) { use(number); });
    };
    return door;
}

} // namespace stardesk
