#include "ui/identity/career_read_dialog.h"

#include "models/core/text/failure_text.h"
#include "models/tables/session_worker.h"
#include "ui/identity/file_field.h"
#include "ui/shared/button.h"
#include "ui/shared/strips.h"
#include "ui/shell/workspace.h"
#include "ui/theme/type.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kWidth = 640;
constexpr int kTableHeight = 150;
constexpr int kMostNumber = 40;

QTableWidget *makeTable(QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(px(24));
    table->setFixedHeight(px(kTableHeight));
    return table;
}

void fillTable(QTableWidget *table, const QString &name, const QStringList &header, const QList<QStringList> &rows)
{
    table->setAccessibleName(name);
    table->setColumnCount(int(header.size()));
    table->setHorizontalHeaderLabels(header);
    table->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < rows[row].size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(rows[row][column]));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

} // namespace

CareerReadDialog::CareerReadDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_file(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_passphrase(new QLineEdit(this))
    , m_read(new Button(tr("Open and verify"), Button::Look::Primary, this))
    , m_verdict(new MessageStrip(this))
    , m_problem(new QLabel(this))
    , m_sheet(new QWidget(this))
    , m_who(new QLabel(m_sheet))
    , m_stays(makeTable(m_sheet))
    , m_stars(makeTable(m_sheet))
    , m_number(new QLineEdit(m_sheet))
    , m_compute(new QPushButton(tr("Show the code"), m_sheet))
    , m_code(new QLabel(m_sheet))
{
    build();
    for (QLineEdit *field : {m_file, m_key, m_passphrase, m_number})
        connect(field, &QLineEdit::textChanged, this, &CareerReadDialog::check);
    connect(m_read, &QPushButton::clicked, this, &CareerReadDialog::read);
    connect(m_compute, &QPushButton::clicked, this, &CareerReadDialog::compareCode);
    check();
}

void CareerReadDialog::build()
{
    setWindowTitle(tr("Open career sheet"));
    setMinimumWidth(px(kWidth));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("Or the passphrase that the maker told you"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_number->setEchoMode(QLineEdit::Password);
    m_number->setMaxLength(kMostNumber);
    m_number->setPlaceholderText(tr("ID number from the person's papers; kept nowhere"));
    m_number->setAccessibleName(tr("ID number from the person's papers"));
    for (QLabel *label : {m_problem, m_who, m_code}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *form = new QFormLayout;
    form->addRow(tr("Career sheet"), fileField(m_file, {tr("File that the person brought"), tr("Career sheet"), tr("Career sheets (*.career);;All files (*)"), false}));
    form->addRow(tr("Opens with"), fileField(m_key, {tr("File of your own secret key"), tr("Your own secret key"), {}, false}));
    form->addRow({}, m_passphrase);
    auto *sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->addWidget(m_who);
    auto *tables = new QHBoxLayout;
    tables->addWidget(m_stays, 2);
    tables->addWidget(m_stars, 1);
    sheet->addLayout(tables);
    auto *number = new QHBoxLayout;
    number->addWidget(m_number, 1);
    number->addWidget(m_compute);
    sheet->addLayout(number);
    sheet->addWidget(m_code);
    auto *buttons = new QDialogButtonBox(this);
    auto *leave = new QPushButton(tr("Close"), this);
    buttons->addButton(m_read, QDialogButtonBox::ActionRole);
    buttons->addButton(leave, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_read->setDefault(true);
    m_compute->setAutoDefault(false);
    leave->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(12));
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(m_verdict);
    layout->addWidget(m_sheet);
    layout->addWidget(buttons);
    m_problem->hide();
    m_verdict->hide();
    m_sheet->hide();
}

void CareerReadDialog::readFile(const QString &file, const QString &keyFile, const QString &passphrase)
{
    m_file->setText(file);
    m_key->setText(keyFile);
    m_passphrase->setText(passphrase);
    read();
}

void CareerReadDialog::check()
{
    m_read->setEnabled(!m_file->text().trimmed().isEmpty() && (!m_key->text().trimmed().isEmpty() || !m_passphrase->text().isEmpty()));
    m_compute->setEnabled(!m_number->text().trimmed().isEmpty());
}

void CareerReadDialog::read()
{
    m_read->setEnabled(false);
    m_problem->hide();
    m_verdict->hide();
    m_sheet->hide();
    std::optional<QByteArray> passphrase;
    if (!m_passphrase->text().isEmpty())
        passphrase = m_passphrase->text().toUtf8();
    m_workspace.worker().ask<CareerRead>(
        this, "career",
        [file = m_file->text().trimmed(), key = m_key->text().trimmed(), passphrase](StoreSession &session) {
            return readCareerSheet(session, file, key, passphrase);
        },
        [this](const Result<CareerRead> &read) {
            check();
            read ? fill(*read) : showProblem(failureText(read.failure()));
            adjustSize();
        });
}

void CareerReadDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

void CareerReadDialog::fill(const CareerRead &read)
{
    const CareerSheet &sheet = read.sheet;
    m_salt = sheet.salt;
    m_number->clear();
    m_code->hide();
    if (read.verified)
        m_verdict->show(Tone::Good, tr("Verified: signed by %1, whose key %2 this export names.").arg(sheet.issuerName, read.signer), {}, false);
    else
        m_verdict->show(Tone::Warning, tr("Not verified: this export names no employer with the key %1.").arg(read.signer), {}, false);
    m_who->setText(tr("%1, ID %2. The person agreed on %3; made on %4.")
                       .arg(sheet.name, sheet.idMasked.isEmpty() ? tr("not known there") : sheet.idMasked, sheet.consentOn.iso(),
                            BeijingDay::ofInstant(sheet.issuedAtMs).iso()));
    QList<QStringList> rows;
    for (auto stay = sheet.stays.rbegin(); stay != sheet.stays.rend(); ++stay)
        rows.append({stay->employer, stay->from.iso(), stay->to ? stay->to->iso() : tr("today")});
    fillTable(m_stays, tr("Employers"), {tr("Employer"), tr("From"), tr("To")}, rows);
    rows.clear();
    for (auto star = sheet.stars.rbegin(); star != sheet.stars.rend(); ++star)
        rows.append({star->period, star->star ? QString::number(*star->star) : u"–"_s});
    fillTable(m_stars, tr("Stars by month"), {tr("Month"), tr("Star")}, rows);
    m_sheet->show();
}

void CareerReadDialog::compareCode()
{
    const QString number = m_number->text();
    m_number->clear();
    m_workspace.worker().ask<QString>(
        this, "code", [number, salt = m_salt](StoreSession &) { return careerCode(number, salt); },
        [this](const Result<QString> &code) {
            m_code->show();
            m_code->setText(code ? tr("Code: %1. It is the same person if the maker of the sheet reads the same code to you.").arg(*code) : failureText(code.failure()));
            adjustSize();
        });
}

} // namespace stardesk
