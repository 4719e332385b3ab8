#include "ui/settings/setting_groups.h"

#include "ui/settings/preview_rows.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/runs.h"
#include "ui/shared/segment_bar.h"
#include "ui/shared/table/data_table.h"
#include "ui/shared/tick_slider.h"
#include "ui/shell/window_settings.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"

#include <QtCore/QStringList>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFrame>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kControlWidth = 220;
constexpr int kPreviewWidth = 442;

QWidget *makePreview(SettingRows &rows)
{
    auto *table = new DataTable(SettingsPage::tr("Preview"), &rows);
    table->setModel(new PreviewRows(table));
    table->setFocusPolicy(Qt::NoFocus);
    table->setFixedSize(px(kPreviewWidth), px(size::header) + 2 * Appearance::rowHeight() + 2);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *frame = new QFrame(&rows);
    frame->setFrameShape(QFrame::Box);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(table);
    QPalette line = frame->palette();
    line.setColor(QPalette::WindowText, theme().border);
    line.setColor(QPalette::Light, theme().border);
    line.setColor(QPalette::Dark, theme().border);
    frame->setPalette(line);
    return frame;
}

} // namespace

void addGeneralSettings(SettingRows &rows, const SettingsContext &context)
{
    WindowSettings &settings = context.settings;
    static const QStringList ids{u"en"_s, u"zh_CN"_s, u"es"_s};
    auto *language = new QComboBox(&rows);
    language->addItems({u"English"_s, u"简体中文"_s, u"Español"_s});
    language->setCurrentIndex(int(qMax<qsizetype>(0, ids.indexOf(settings.language()))));
    language->setFixedWidth(px(kControlWidth));
    language->setAccessibleName(SettingsPage::tr("Language"));
    QObject::connect(language, &QComboBox::activated, &rows, [&settings, context](int index) {
        settings.setLanguage(ids[index]);
        context.applied();
    });
    rows.addRow(u"language"_s, SettingsPage::tr("Language"), language);

    auto *scheme = new SegmentBar(SettingsPage::tr("Theme"), &rows);
    scheme->setPadding(14);
    scheme->setSegments({SettingsPage::tr("As the system"), SettingsPage::tr("Light"), SettingsPage::tr("Dark")});
    scheme->setChosen(int(settings.colorScheme()));
    QObject::connect(scheme, &SegmentBar::chosenChanged, &rows, [&settings, context](int index) {
        settings.setColorScheme(ColorScheme(index));
        context.applied();
    });
    rows.addRow(u"theme"_s, SettingsPage::tr("Theme"), scheme);

    auto *text = new TickSlider(SettingsPage::tr("Text size"), &rows);
    text->setRange(100, 200);
    text->setTicks({100, 125, 150, 175, 200}, true);
    text->setFilled(false);
    text->setValue(settings.textPercent());
    text->setFixedWidth(px(200));
    const auto inWords = [](int value) {
        return Runs{Run::of(SettingsPage::tr("%1 %").arg(value)).withGap(8), Run::secondary(SettingsPage::tr("100 to 200 %"))};
    };
    auto *percent = new RunLabel(inWords(settings.textPercent()), &rows);
    QObject::connect(text, &QAbstractSlider::valueChanged, &rows, [&settings, context, percent, inWords](int value) {
        percent->setRuns(inWords(value));
        settings.setTextPercent(value);
        context.applied();
    });
    rows.addRow(u"text"_s, SettingsPage::tr("Text size"), SettingRows::inRow({text, percent}));

    auto *density = new SegmentBar(SettingsPage::tr("Row height"), &rows);
    density->setPadding(14);
    density->setSegments({SettingsPage::tr("Compact 22"), SettingsPage::tr("Normal 28"), SettingsPage::tr("Tall 36")});
    density->setChosen(int(settings.density()));
    QObject::connect(density, &SegmentBar::chosenChanged, &rows, [&settings, context](int index) {
        settings.setDensity(Density(index));
        context.applied();
    });
    rows.addRow(u"density"_s, SettingsPage::tr("Row height"), density);
    rows.addRow({}, SettingsPage::tr("Preview"), makePreview(rows));
}

} // namespace stardesk
