#include "ui/settings/setting_groups.h"

#include "models/core/money.h"
#include "models/desk/store_session.h"
#include "models/domain/rule_set.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/runs.h"
#include "ui/shell/workspace.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace stardesk {

void addLimitSettings(SettingRows &rows, const SettingsContext &context)
{
    if (!context.workspace.hasData())
        return;
    const auto rules = context.workspace.session().rulesToday();
    if (!rules)
        return;
    const ClaimLimits &limits = (*rules)->limits;
    const QLocale locale;
    rows.beginGroup(u"limits"_s, SettingsPage::tr("Limits"), u"shield"_s);
    const auto amount = [&](qint64 minor) {
        return new RunLabel({Run::of(moneyText({minor, limits.currency}, locale))}, &rows);
    };
    rows.addRow({}, SettingsPage::tr("Approved without a person"),
                SettingRows::inRow({new RunLabel({Run::secondary(SettingsPage::tr("up to"))}, &rows), amount(limits.automatic)}));
    rows.addRow({}, SettingsPage::tr("A second person confirms"),
                SettingRows::inRow({new RunLabel({Run::secondary(SettingsPage::tr("from"))}, &rows), amount(limits.fourEyes)}));
    rows.addRow({}, SettingsPage::tr("Two different people confirm"),
                SettingRows::inRow({new RunLabel({Run::secondary(SettingsPage::tr("from"))}, &rows), amount(limits.twoCheckers)}));
    rows.addRow({}, SettingsPage::tr("More than the policy computes"),
                new RunLabel({Run::of(SettingsPage::tr("by more than %1 % asks for a second person")
                                          .arg(locale.toString(limits.overrideBp / 100.0, 'f', limits.overrideBp % 100 ? 2 : 0)))},
                             &rows));
    rows.addNote(SettingsPage::tr("Set by the rules %1, version %2, which came with the data: nobody changes them here.")
                     .arg((*rules)->id, locale.toString((*rules)->version)));
}

} // namespace stardesk
