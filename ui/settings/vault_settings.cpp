#include "ui/settings/setting_groups.h"

#include "models/core/text/failure_text.h"
#include "ui/identity/vault_control.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/button.h"

namespace stardesk {

void addVaultSettings(SettingRows &rows, const SettingsContext &context)
{
    const auto status = context.vault.status();
    rows.beginGroup(QStringLiteral("vault"), SettingsPage::tr("ID numbers"), QStringLiteral("lock"));
    auto *open = new Button(SettingsPage::tr("ID vault…"), Button::Look::Normal, &rows);
    rows.addRow({}, SettingsPage::tr("Vault"), SettingRows::inRow({open}));
    rows.addNote(status ? vaultText(*status) : failureText(status.failure()));
    QObject::connect(open, &QPushButton::clicked, &rows, [openVault = context.openVault] { openVault(); });
}

} // namespace stardesk
