#include "ui/identity/vault_dialog.h"

#include "models/core/text/failure_text.h"
#include "ui/shared/button.h"
#include "ui/theme/type.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace stardesk {
namespace {

constexpr int kWidth = 520;
constexpr qsizetype kLeastPassphrase = 12; ///< characters of a new one; an old one is taken as it is

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// What follows from the state; empty: nothing that the state does not say.
QString noteOn(const VaultStatus &status, bool typed)
{
    if (status.state == VaultState::Open && status.kind != VaultKind::Demo)
        return VaultDialog::tr("ID numbers come with exports that are sealed to this key: give it to whoever publishes (publish --seal-to), then sync.");
    if (status.state != VaultState::Absent)
        return {};
    return typed ? VaultDialog::tr("%n characters or more. Who loses the passphrase loses the numbers on this desk; the export brings them again.", nullptr,
                                   int(kLeastPassphrase))
                 : VaultDialog::tr("The numbers lie encrypted in the store. Each look at one needs a reason and leaves a row in the audit trail.");
}

} // namespace

VaultDialog::VaultDialog(VaultControl &control, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_state(wrapped(this))
    , m_choice(new QWidget(this))
    , m_keyring(new QRadioButton(tr("The system keyring keeps the key: nothing to type"), m_choice))
    , m_byPassphrase(new QRadioButton(tr("A passphrase keeps the key: where there is no keyring"), m_choice))
    , m_firstLabel(new QLabel(tr("Passphrase"), this))
    , m_first(new QLineEdit(this))
    , m_againLabel(new QLabel(tr("Once more"), this))
    , m_again(new QLineEdit(this))
    , m_deviceLabel(new QLabel(tr("Key of this desk"), this))
    , m_device(new QLineEdit(this))
    , m_note(wrapped(this))
    , m_problem(wrapped(this))
    , m_verb(new Button({}, Button::Look::Primary, this))
    , m_sync(new QPushButton(tr("Sync now"), this))
    , m_leave(new QPushButton(tr("Close this window"), this))
{
    build();
    connect(m_verb, &QPushButton::clicked, this, &VaultDialog::act);
    connect(m_leave, &QPushButton::clicked, this, &VaultDialog::reject);
    connect(m_sync, &QPushButton::clicked, this, [this] {
        emit syncWanted();
        reject();
    });
    for (QLineEdit *field : {m_first, m_again})
        connect(field, &QLineEdit::textChanged, this, &VaultDialog::check);
    connect(m_keyring, &QRadioButton::toggled, this, &VaultDialog::showState);
    connect(&m_control, &VaultControl::started, this, &VaultDialog::check);
    connect(&m_control, &VaultControl::waiting, this, [this] { showProblem(tr("Waiting for the system keyring…")); });
    connect(&m_control, &VaultControl::finished, this, &VaultDialog::onFinished);
    showState();
}

void VaultDialog::build()
{
    setWindowTitle(tr("ID vault"));
    setMinimumWidth(px(kWidth));
    m_keyring->setChecked(true);
    auto *choice = new QVBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->addWidget(m_keyring);
    choice->addWidget(m_byPassphrase);
    m_first->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    m_first->setAccessibleName(tr("Passphrase"));
    m_again->setAccessibleName(tr("Passphrase once more"));
    auto *form = new QFormLayout;
    form->addRow(m_firstLabel, m_first);
    form->addRow(m_againLabel, m_again);
    form->addRow(m_deviceLabel, m_device);
    m_device->setReadOnly(true);
    m_device->setAccessibleName(tr("Key of this desk"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_verb, QDialogButtonBox::ActionRole);
    buttons->addButton(m_sync, QDialogButtonBox::ActionRole);
    buttons->addButton(m_leave, QDialogButtonBox::ActionRole);
    m_verb->setDefault(true);
    m_leave->setAutoDefault(false);
    m_sync->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(12));
    layout->addWidget(m_state);
    layout->addWidget(m_choice);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

bool VaultDialog::takesPassphrase() const
{
    if (m_status.state == VaultState::Absent)
        return m_byPassphrase->isChecked();
    return m_status.state == VaultState::Closed && m_status.kind == VaultKind::Passphrase;
}

std::optional<QByteArray> VaultDialog::passphrase() const
{
    return takesPassphrase() ? std::optional(m_first->text().toUtf8()) : std::nullopt;
}

void VaultDialog::showState()
{
    const auto status = m_control.status();
    m_status = status ? *status : VaultStatus();
    m_state->setText(status ? vaultText(m_status) : failureText(status.failure()));
    const bool absent = m_status.state == VaultState::Absent;
    const bool open = m_status.state == VaultState::Open;
    const bool typed = takesPassphrase();
    m_choice->setVisible(absent);
    m_firstLabel->setVisible(typed);
    m_first->setVisible(typed);
    m_againLabel->setVisible(typed && absent);
    m_again->setVisible(typed && absent);
    const bool sealedTo = open && m_status.kind != VaultKind::Demo;
    m_deviceLabel->setVisible(sealedTo);
    m_device->setVisible(sealedTo);
    m_device->setText(m_status.device);
    m_device->setCursorPosition(0);
    m_note->setText(noteOn(m_status, typed));
    m_note->setVisible(!m_note->text().isEmpty());
    m_verb->setText(absent ? tr("Make the vault") : open ? tr("Close the vault") : tr("Open the vault"));
    m_sync->setVisible(open);
    showProblem({});
    check();
    if (typed)
        m_first->setFocus();
    adjustSize();
}

void VaultDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void VaultDialog::check()
{
    const bool absent = m_status.state == VaultState::Absent;
    const bool typed = takesPassphrase();
    const bool enough = !typed || (absent ? m_first->text().size() >= kLeastPassphrase && m_first->text() == m_again->text() : !m_first->text().isEmpty());
    m_verb->setEnabled(enough && !m_control.isBusy());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_choice, m_first, m_again, m_leave, m_sync})
        widget->setEnabled(!m_control.isBusy());
}

void VaultDialog::act()
{
    showProblem({});
    switch (m_status.state) {
    case VaultState::Absent: return m_control.make(passphrase());
    case VaultState::Closed: return m_control.open(passphrase());
    case VaultState::Open: return m_control.close();
    }
    Q_UNREACHABLE();
}

void VaultDialog::onFinished(const QString &problem)
{
    m_first->clear();
    m_again->clear();
    showState();
    showProblem(problem);
    adjustSize();
}

void VaultDialog::reject()
{
    if (!m_control.isBusy())
        QDialog::reject();
}

} // namespace stardesk
