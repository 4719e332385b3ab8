/// The groups of the settings page, one function and one file each. A group adds its rows; what a row changes applies at
/// once through `applied`.
#pragma once

#include <QtCore/QList>

#include <functional>

class QAction;

namespace stardesk {

class Appearance;
class SettingRows;
class VaultControl;
class WindowSettings;
class Workspace;

/// What the groups work with; all outlive the page.
struct SettingsContext {
    WindowSettings &settings;
    Appearance &appearance;
    Workspace &workspace;
    VaultControl &vault;
    std::function<void()> applied;              ///< a choice was stored: show it
    std::function<QList<QAction *>()> actions;  ///< of the window the page stands in
    std::function<void()> openVault;            ///< shows what can be done with the vault
};

/// Language, theme, text size, row height, with a preview.
void addGeneralSettings(SettingRows &rows, const SettingsContext &context);
/// The fixed zone of the rules, the second clock, and how numbers look in each language.
void addTimeSettings(SettingRows &rows, const SettingsContext &context);
/// Saved views of the lists: what there is, delete, export and import.
void addViewSettings(SettingRows &rows, const SettingsContext &context);
/// How the claims queue answers keys and where it goes after a decision.
void addReviewSettings(SettingRows &rows, const SettingsContext &context);
/// Read-only: the limits of decisions, as the rules of the export set them (rules.md D1). Nothing without data.
void addLimitSettings(SettingRows &rows, const SettingsContext &context);
/// Read-only: where the data comes from. Nothing without data.
void addSyncSettings(SettingRows &rows, const SettingsContext &context);
/// Every action with its keys, which can be changed here.
/// The fields of one part of the actions (part 0 begins the group); true while a part is left.
bool addShortcutSettings(SettingRows &rows, const SettingsContext &context, int part);
/// The vault of ID numbers, as it stands.
void addVaultSettings(SettingRows &rows, const SettingsContext &context);
/// The data folder, and the checks of `doctor` with a report that holds nothing personal.
void addDiagnosticSettings(SettingRows &rows, const SettingsContext &context);

} // namespace stardesk
