#include "ui/identity/career_make_dialog.h"

#include "models/core/clock.h"
#include "models/core/text/failure_text.h"
#include "models/tables/session_worker.h"
#include "ui/identity/file_field.h"
#include "ui/shared/button.h"
#include "ui/shared/tab_order.h"
#include "ui/shell/workspace.h"
#include "ui/theme/type.h"

#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kWidth = 640;

} // namespace

CareerMakeDialog::CareerMakeDialog(Workspace &workspace, PersonKey person, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_person(std::move(person))
    , m_name(name)
    , m_consent(new QDateEdit(this))
    , m_key(new QLineEdit(this))
    , m_forKey(new QRadioButton(tr("The new employer's public key"), this))
    , m_forPassphrase(new QRadioButton(tr("A passphrase that the new employer is told"), this))
    , m_reader(new QLineEdit(this))
    , m_first(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_file(new QLineEdit(this))
    , m_says(new QLabel(this))
    , m_make(new Button(tr("Sign and save"), Button::Look::Primary, this))
    , m_leave(new QPushButton(tr("Cancel"), this))
{
    build();
    for (QLineEdit *field : {m_key, m_reader, m_first, m_again, m_file})
        connect(field, &QLineEdit::textChanged, this, &CareerMakeDialog::check);
    connect(m_forKey, &QRadioButton::toggled, this, &CareerMakeDialog::check);
    connect(m_make, &QPushButton::clicked, this, &CareerMakeDialog::make);
    connect(m_leave, &QPushButton::clicked, this, &CareerMakeDialog::reject);
    check();
}

void CareerMakeDialog::build()
{
    setWindowTitle(tr("Career sheet of %1").arg(m_name));
    setMinimumWidth(px(kWidth));
    // A Beijing day, as every day of the rules.
    const QDate today = BeijingDay::ofInstant(m_workspace.clock().nowMs()).date();
    m_consent->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_consent->setCalendarPopup(true);
    m_consent->setMaximumDate(today);
    m_consent->setDate(today);
    m_consent->setAccessibleName(tr("Day on which the person agreed"));
    m_forKey->setChecked(true);
    m_first->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    m_first->setPlaceholderText(tr("Passphrase"));
    m_again->setPlaceholderText(tr("Once more"));
    m_first->setAccessibleName(tr("Passphrase"));
    m_again->setAccessibleName(tr("Passphrase once more"));
    m_says->setTextFormat(Qt::PlainText);
    m_says->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_says->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("The person agreed on"), m_consent);
    form->addRow(tr("Signed with"), fileField(m_key, {tr("Secret key of the employer"), tr("File of the employer's secret key"), {}, false}));
    form->addRow(tr("Readable with"), m_forKey);
    QWidget *reader = fileField(m_reader, {tr("Key, or the .pub file"), tr("Public key of the new employer"), tr("Public keys (*.pub)"), false});
    form->addRow({}, reader);
    form->addRow({}, m_forPassphrase);
    auto *both = new QHBoxLayout;
    both->addWidget(m_first);
    both->addWidget(m_again);
    form->addRow({}, both);
    form->addRow(tr("Saved as"), fileField(m_file, {tr("File to take along"), tr("Career sheet"), tr("Career sheets (*.career)"), true}));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_make, QDialogButtonBox::ActionRole);
    buttons->addButton(m_leave, QDialogButtonBox::ActionRole);
    m_make->setDefault(true);
    m_leave->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(12));
    auto *what = new QLabel(tr("The sheet holds name, masked ID, employers and the star of each month. It holds no number, no feedback and no complaint. "
                               "Making it leaves a row in the audit trail."), this);
    what->setWordWrap(true);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addWidget(m_says);
    layout->addWidget(buttons);
    putInTabOrder(m_forKey, {reader, m_forPassphrase, m_first, m_again});
    m_says->hide();
}

void CareerMakeDialog::check()
{
    const bool forKey = m_forKey->isChecked();
    m_reader->parentWidget()->setEnabled(forKey);
    m_first->setEnabled(!forKey);
    m_again->setEnabled(!forKey);
    const bool reader = forKey ? !m_reader->text().trimmed().isEmpty() : !m_first->text().isEmpty() && m_first->text() == m_again->text();
    m_make->setEnabled(!m_making && reader && !m_key->text().trimmed().isEmpty() && !m_file->text().trimmed().isEmpty());
    m_leave->setEnabled(!m_making);
}

CareerRequest CareerMakeDialog::request() const
{
    CareerRequest request;
    request.person = m_person;
    request.file = m_file->text().trimmed();
    request.employerKeyFile = m_key->text().trimmed();
    request.consentOn = BeijingDay::fromDate(m_consent->date()).value_or(BeijingDay());
    if (m_forKey->isChecked())
        request.sealTo = m_reader->text().trimmed();
    else
        request.passphrase = m_first->text().toUtf8();
    return request;
}

void CareerMakeDialog::make()
{
    m_making = true;
    say(tr("Signing and sealing…"));
    check();
    m_workspace.worker().ask<CareerMade>(
        this, "career", [request = request()](StoreSession &session) { return makeCareerSheet(session, request); },
        [this](const Result<CareerMade> &made) { onMade(made); });
}

void CareerMakeDialog::say(const QString &sentence)
{
    m_says->setText(sentence);
    m_says->show();
    adjustSize();
}

void CareerMakeDialog::onMade(const Result<CareerMade> &made)
{
    m_making = false;
    if (!made) {
        say(failureText(made.failure()));
        return check();
    }
    m_first->clear();
    m_again->clear();
    say(made->code.isEmpty() ? tr("Saved. There is no code to compare: the ID number is not known here, or the vault is closed.")
                             : tr("Saved. Tell the new employer this code by another way, such as the telephone: %1").arg(made->code));
    check();
    m_make->setEnabled(false);
    m_leave->setText(tr("Done"));
    m_leave->setFocus();
}

void CareerMakeDialog::reject()
{
    if (!m_making)
        QDialog::reject();
}

} // namespace stardesk
