#include "ui/sync/open_folder_dialog.h"

#include "models/core/job.h"
#include "models/core/text/failure_text.h"
#include "models/desk/publish_desk.h"
#include "ui/shared/button.h"
#include "ui/theme/type.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kWidth = 900;
constexpr int kHeight = 600;
constexpr int kRejectsShown = 500;

QTableWidget *tableOf(const QStringList &header, const QList<QStringList> &rows, const QString &name)
{
    auto *table = new QTableWidget(int(rows.size()), int(header.size()));
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(header);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->setDefaultSectionSize(px(22));
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < rows[row].size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(rows[row][column]));
    table->resizeColumnsToContents();
    return table;
}

QTableWidget *firstRows(const LoadedFile &file)
{
    QStringList header;
    for (const QString &name : file.header)
        header.append(name);
    QList<QStringList> rows;
    for (const std::vector<QString> &row : file.first)
        rows.append(QStringList(row.begin(), row.end()));
    return tableOf(header, rows, OpenFolderDialog::tr("First rows of %1").arg(file.file));
}

QTableWidget *rejects(const LoadReport &report)
{
    QList<QStringList> rows;
    for (const RejectedValue &value : report.rejected) {
        if (rows.size() == kRejectsShown)
            break;
        rows.append({value.file, QString::number(value.line), value.column, value.value, failureText(value.reason)});
    }
    return tableOf({OpenFolderDialog::tr("File"), OpenFolderDialog::tr("Line"), OpenFolderDialog::tr("Column"),
                    OpenFolderDialog::tr("Value"), OpenFolderDialog::tr("Why it is left out")},
                   rows, OpenFolderDialog::tr("Rejected values"));
}

} // namespace

OpenFolderDialog::OpenFolderDialog(QWidget *parent)
    : QDialog(parent)
    , m_folder(new QLineEdit(this))
    , m_recipes(new QComboBox(this))
    , m_says(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_import(new Button(tr("Publish here and import"), Button::Look::Primary, this))
{
    setWindowTitle(tr("Open data folder"));
    resize(px(kWidth), px(kHeight));
    m_folder->setReadOnly(true);
    m_folder->setAccessibleName(tr("Folder"));
    m_recipes->setAccessibleName(tr("Recipe"));
    m_says->setTextFormat(Qt::PlainText);
    m_says->setWordWrap(true);
    m_says->setText(tr("Choose a folder of CSV files. They stay as they are; an export of your own is made of them, signed "
                       "with a key of this store."));
    m_tabs->setAccessibleName(tr("Preview"));
    auto *browse = new Button(tr("Browse…"), Button::Look::Normal, this);
    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(browse);
    auto *form = new QFormLayout;
    form->addRow(tr("Folder"), place);
    form->addRow(tr("Recipe"), m_recipes);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    buttons->addButton(new Button(tr("Cancel"), Button::Look::Normal, this), QDialogButtonBox::RejectRole);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(12));
    layout->addLayout(form);
    layout->addWidget(m_says);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder of data files"));
        if (!chosen.isEmpty())
            setFolder(chosen);
    });
    connect(m_recipes, &QComboBox::currentIndexChanged, this, &OpenFolderDialog::preview);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

OpenFolderDialog::~OpenFolderDialog() = default;

QString OpenFolderDialog::folder() const
{
    return m_folder->text();
}

QString OpenFolderDialog::recipe() const
{
    return m_recipes->currentData().toString();
}

void OpenFolderDialog::setFolder(const QString &folder)
{
    m_folder->setText(folder);
    findRecipes();
}

void OpenFolderDialog::findRecipes()
{
    const QSignalBlocker quiet(m_recipes);
    m_recipes->clear();
    m_tabs->clear();
    m_import->setEnabled(false);
    const auto found = recipesFor(folder());
    if (!found)
        return m_says->setText(failureText(found.failure()));
    for (const RecipeChoice &recipe : *found)
        //: A recipe and how many of its columns the files have.
        m_recipes->addItem(tr("%1 (%2 of %3 columns found)").arg(recipe.title).arg(recipe.matchedHeaders)
                               .arg(recipe.declaredHeaders), recipe.folder);
    if (m_recipes->count() == 0)
        return m_says->setText(tr("No recipe fits these files. A recipe says which column means what; see the help on "
                                  "recipes to write one."));
    preview();
}

// Large folders take seconds: they are read in a worker, and only the newest answer is shown.
void OpenFolderDialog::preview()
{
    const quint64 asked = ++m_asked;
    m_import->setEnabled(false);
    m_says->setText(tr("Reading the files…"));
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), asked, chosen = recipe(), source = folder()] {
            Job job;
            const Result<LoadReport> report = previewRecipe(chosen, source, job);
            QMetaObject::invokeMethod(qApp, [self, asked, report] {
                if (self && asked == self->m_asked)
                    self->showReport(report);
            });
        });
}

void OpenFolderDialog::showReport(const Result<LoadReport> &report)
{
    while (m_tabs->count() > 0)
        delete m_tabs->widget(0);
    if (!report)
        return m_says->setText(failureText(report.failure()));
    qint64 rows = 0, rejected = 0;
    for (const LoadedFile &file : report->files) {
        rows += file.rows;
        rejected += file.rejected;
        m_tabs->addTab(firstRows(file), file.file);
    }
    if (!report->rejected.empty())
        m_tabs->addTab(rejects(*report), tr("Rejected: %1").arg(QLocale().toString(rejected)));
    const QLocale locale;
    m_says->setText(report->tooManyRejected
                        ? failureText(*report->tooManyRejected)
                        : tr("%1 rows read, %2 left out with their reason; the rest can be imported.")
                              .arg(locale.toString(rows), locale.toString(rejected)));
    m_import->setEnabled(!report->tooManyRejected);
}

} // namespace stardesk
