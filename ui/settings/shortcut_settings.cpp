#include "ui/settings/setting_groups.h"

#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/shortcut_choice.h"
#include "ui/shell/window_settings.h"
#include "ui/theme/type.h"

#include <QtGui/QAction>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kKeysWidth = 160;
constexpr int kFieldsInAPart = 12; ///< what one frame has time for

QWidget *makeEditor(QAction *action, const QList<QAction *> &all, SettingRows &rows, const SettingsContext &context)
{
    auto *keys = new QKeySequenceEdit(action->shortcut(), &rows);
    keys->setFixedWidth(px(kKeysWidth));
    const QString name = SettingsPage::tr("Keys of “%1”").arg(action->iconText());
    keys->setAccessibleName(name);
    if (auto *line = keys->findChild<QLineEdit *>()) // the part that takes the focus
        line->setAccessibleName(name);
    auto *conflict = new QLabel(&rows);
    conflict->setTextFormat(Qt::PlainText);
    QObject::connect(keys, &QKeySequenceEdit::editingFinished, &rows, [keys, conflict, action, all, context] {
        const QKeySequence chosen = keys->keySequence();
        if (chosen == action->shortcut())
            return;
        if (const QAction *holder = holderOf(chosen, all, action)) {
            conflict->setText(SettingsPage::tr("%1 belongs to “%2”")
                                  .arg(chosen.toString(QKeySequence::NativeText), holder->iconText()));
            keys->setKeySequence(action->shortcut());
            return;
        }
        chooseShortcut(action, chosen, context.settings);
        context.applied();
    });
    return SettingRows::inRow({keys, conflict});
}

} // namespace

bool addShortcutSettings(SettingRows &rows, const SettingsContext &context, int part)
{
    const QList<QAction *> all = context.actions();
    if (part == 0 && !all.isEmpty())
        rows.beginGroup(u"shortcuts"_s, SettingsPage::tr("Shortcuts"), u"keyboard"_s);
    const qsizetype from = qsizetype(part) * kFieldsInAPart;
    for (QAction *action : all.mid(from, kFieldsInAPart))
        if (!action->objectName().isEmpty())
            rows.addRow(WindowSettings::shortcutKey(action->objectName()), action->iconText(),
                        makeEditor(action, all, rows, context));
    return from + kFieldsInAPart < all.size();
}

} // namespace stardesk
