#include "ui/sync/open_export_dialog.h"

#include "ui/shared/button.h"
#include "ui/theme/type.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kWidth = 620;

} // namespace

OpenExportDialog::OpenExportDialog(QWidget *parent)
    : QDialog(parent)
    , m_source(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_open(new Button(tr("Check and import"), Button::Look::Primary, this))
{
    setWindowTitle(tr("Open server export"));
    setMinimumWidth(px(kWidth));
    m_source->setPlaceholderText(tr("Folder or zip file your company gave you"));
    m_source->setAccessibleName(tr("Export"));
    m_key->setPlaceholderText(tr("Public key, or the .pub file; not needed again later"));
    m_key->setAccessibleName(tr("Publisher's key"));
    auto *folder = new Button(tr("Folder…"), Button::Look::Normal, this);
    auto *file = new Button(tr("Zip file…"), Button::Look::Normal, this);
    auto *key = new Button(tr("Key file…"), Button::Look::Normal, this);
    auto *first = new QHBoxLayout;
    first->addWidget(m_source, 1);
    first->addWidget(folder);
    first->addWidget(file);
    auto *second = new QHBoxLayout;
    second->addWidget(m_key, 1);
    second->addWidget(key);
    auto *form = new QFormLayout;
    form->addRow(tr("Export"), first);
    form->addRow(tr("Publisher's key"), second);
    auto *what = new QLabel(tr("Signature, every part and every row count are checked before anything is changed."), this);
    what->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_open, QDialogButtonBox::AcceptRole);
    buttons->addButton(new Button(tr("Cancel"), Button::Look::Normal, this), QDialogButtonBox::RejectRole);
    m_open->setDefault(true);
    m_open->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(12));
    layout->addLayout(form);
    layout->addWidget(what);
    layout->addWidget(buttons);
    connect(folder, &QPushButton::clicked, this, &OpenExportDialog::chooseFolder);
    connect(file, &QPushButton::clicked, this, &OpenExportDialog::chooseFile);
    connect(key, &QPushButton::clicked, this, &OpenExportDialog::chooseKey);
    connect(m_source, &QLineEdit::textChanged, this, [this] {
        m_open->setEnabled(!source().isEmpty());
        guessKey();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString OpenExportDialog::source() const
{
    return m_source->text().trimmed();
}

QString OpenExportDialog::trust() const
{
    return m_key->text().trimmed();
}

void OpenExportDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the export"));
    if (!folder.isEmpty())
        m_source->setText(folder);
}

void OpenExportDialog::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Zip file of the export"), {}, tr("Exports (*.zip)"));
    if (!file.isEmpty())
        m_source->setText(file);
}

void OpenExportDialog::chooseKey()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Publisher's key"), {}, tr("Public keys (*.pub)"));
    if (!file.isEmpty())
        m_key->setText(file);
}

// A key that lies beside the export is offered, never trusted unseen: it stands in the field before anything is read.
void OpenExportDialog::guessKey()
{
    const QString beside = source() + u".pub"_s;
    if (m_key->text().isEmpty() && QFileInfo::exists(beside))
        m_key->setText(beside);
}

} // namespace stardesk
