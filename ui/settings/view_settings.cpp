#include "ui/settings/setting_groups.h"

#include "models/core/text/failure_text.h"
#include "ui/lists/saved_views.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/button.h"
#include "ui/shared/runs.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr qint64 kLargestFile = 1'000'000; // far more than a hundred views

QString filesText()
{
    return SettingsPage::tr("Saved views (*.json)");
}

QString tableTitle(const QString &table)
{
    return table == u"couriers"_s ? SettingsPage::tr("Couriers") : SettingsPage::tr("Sellers");
}

/// Names of the saved views, and a menu that deletes one.
QWidget *viewsRow(SettingRows &rows, const SettingsContext &context, const QString &table)
{
    QStringList names;
    for (const SavedView &view : SavedViews(context.settings, table).all())
        names.append(view.name);
    auto *list = new RunLabel({names.isEmpty() ? Run::secondary(SettingsPage::tr("No view is saved yet"))
                                               : Run::of(names.join(u", "_s)).elided()}, &rows);
    if (names.isEmpty())
        return list;
    auto *remove = new Button(SettingsPage::tr("Delete"), Button::Look::Normal, &rows);
    remove->setAccessibleName(SettingsPage::tr("Delete a view: %1").arg(tableTitle(table)));
    remove->setMenu(new QMenu(remove));
    for (const QString &name : names) {
        QString label = name;
        remove->menu()->addAction(label.replace(u'&', u"&&"_s), &rows, [context, table, name] {
            SavedViews(context.settings, table).remove(name);
            context.applied();
        });
    }
    return SettingRows::inRow({list, remove});
}

void exportViews(QWidget *asker, WindowSettings &settings, RunLabel *told)
{
    const QString file = QFileDialog::getSaveFileName(asker, SettingsPage::tr("Export views"), u"stardesk-views.json"_s, filesText());
    if (file.isEmpty())
        return;
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(viewsDocument(settings)) > 0 && out.commit();
    told->setRuns({written ? Run::of(SettingsPage::tr("Written to %1").arg(QFileInfo(file).fileName()), Tone::Good)
                           : Run::of(SettingsPage::tr("The file could not be written"), Tone::Problem)});
}

/// False: nothing changed, and `told` says why.
bool importViews(QWidget *asker, WindowSettings &settings, RunLabel *told)
{
    const QString file = QFileDialog::getOpenFileName(asker, SettingsPage::tr("Import views"), {}, filesText());
    if (file.isEmpty())
        return false;
    QFile in(file);
    const auto taken = in.open(QIODevice::ReadOnly) && in.size() <= kLargestFile
        ? takeViewsDocument(settings, in.readAll())
        : fail(Failure::Code::Io, QT_TRANSLATE_NOOP("Failure", "The file could not be read."), {}, file);
    if (!taken)
        told->setRuns({Run::of(failureText(taken.failure()), Tone::Problem)});
    return bool(taken);
}

} // namespace

void addViewSettings(SettingRows &rows, const SettingsContext &context)
{
    rows.beginGroup(u"views"_s, SettingsPage::tr("Tables and views"), u"table"_s);
    for (const QString &table : tablesWithViews())
        rows.addRow({}, SettingsPage::tr("Views of %1").arg(tableTitle(table)), viewsRow(rows, context, table));
    auto *out = new Button(SettingsPage::tr("Export views…"), Button::Look::Normal, &rows);
    auto *in = new Button(SettingsPage::tr("Import views…"), Button::Look::Normal, &rows);
    auto *told = new RunLabel(Runs{}, &rows);
    QObject::connect(out, &QPushButton::clicked, &rows, [&rows, context, told] { exportViews(&rows, context.settings, told); });
    QObject::connect(in, &QPushButton::clicked, &rows, [&rows, context, told] {
        if (importViews(&rows, context.settings, told))
            context.applied();
    });
    rows.addRow({}, SettingsPage::tr("As a file"), SettingRows::inRow({out, in, told}));
    rows.addNote(SettingsPage::tr("Filter, order, columns with their widths and row height, to take to another desk. No record is in it."));
}

} // namespace stardesk
