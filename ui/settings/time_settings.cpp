#include "ui/settings/setting_groups.h"

#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/runs.h"
#include "ui/shell/window_settings.h"
#include "ui/theme/type.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kControlWidth = 220;

QWidget *makeFormats(SettingRows &rows)
{
    auto *box = new QWidget(&rows);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(24));
    grid->setVerticalSpacing(0);
    const QStringList ids{u"en"_s, u"zh_CN"_s, u"es"_s};
    const QStringList names{u"English"_s, u"简体中文"_s, u"Español"_s};
    const QDateTime sample(QDate(2026, 3, 24), QTime(16, 42), Qt::UTC);
    for (int i = 0; i < names.size(); ++i) {
        const QLocale locale(ids[i]);
        grid->addWidget(new RunLabel({Run::secondary(names[i])}, box), i, 0);
        grid->addWidget(new RunLabel({Run::of(sample.toString(u"yyyy-MM-dd HH:mm"_s))}, box), i, 1);
        grid->addWidget(new RunLabel({Run::of(locale.toString(1234.5, 'f', 2))}, box), i, 2, Qt::AlignRight);
        grid->addWidget(new RunLabel(moneyRuns(u"EUR"_s, locale.toString(12345.6, 'f', 2)), box), i, 3, Qt::AlignRight);
    }
    return box;
}

} // namespace

void addTimeSettings(SettingRows &rows, const SettingsContext &context)
{
    WindowSettings &settings = context.settings;
    auto *rules = new QLineEdit(SettingsPage::tr("Beijing time (UTC+8)"), &rows);
    rules->setEnabled(false);
    rules->setFixedWidth(px(kControlWidth));
    rules->setAccessibleName(SettingsPage::tr("Rules count in"));
    rows.addRow({}, SettingsPage::tr("Rules count in"), rules);
    rows.addNote(SettingsPage::tr("Fixed: star days, privilege windows and counting days are Beijing dates by rule."));

    auto *zone = new QComboBox(&rows);
    zone->setFixedWidth(px(kControlWidth));
    zone->setAccessibleName(SettingsPage::tr("Second clock"));
    QStringList zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/') && !id.startsWith("Etc/"))
            zones.append(QString::fromLatin1(id));
    if (!zones.contains(settings.secondZone()))
        zones.prepend(settings.secondZone());
    zone->addItems(zones);
    zone->setCurrentText(settings.secondZone());
    QObject::connect(zone, &QComboBox::textActivated, &rows, [&settings, context](const QString &id) {
        settings.setSecondZone(id);
        context.applied();
    });
    rows.addRow(u"zone"_s, SettingsPage::tr("Second clock"), zone);
    rows.addRow({}, SettingsPage::tr("Numbers look like"), makeFormats(rows));
}

} // namespace stardesk
