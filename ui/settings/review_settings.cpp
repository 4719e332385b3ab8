#include "ui/settings/setting_groups.h"

#include "ui/settings/letters_editor.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/window_settings.h"
#include "ui/theme/type.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kControlWidth = 300;

} // namespace

void addReviewSettings(SettingRows &rows, const SettingsContext &context)
{
    WindowSettings &settings = context.settings;
    auto *letters = new QCheckBox(SettingsPage::tr("A, P, R and H decide in the queue, Enter commits"), &rows);
    letters->setChecked(settings.letterKeys());
    QObject::connect(letters, &QCheckBox::toggled, &rows, [&settings, context](bool on) {
        settings.setLetterKeys(on);
        context.applied();
    });
    rows.addRow(u"letters"_s, SettingsPage::tr("Decision letters"), letters);
    rows.addNote(SettingsPage::tr("Without them Ctrl+Enter arms the approval and Ctrl+Shift+Backspace the rejection."));

    auto *keys = new LettersEditor(ReviewLetters(settings.reviewLetters()), &rows);
    QObject::connect(keys, &LettersEditor::changed, &rows, [&settings, context](const QString &chosen) {
        settings.setReviewLetters(chosen);
        context.applied();
    });
    rows.addRow(u"review_letters"_s, SettingsPage::tr("Keys of the queue"), keys);
    rows.addNote(SettingsPage::tr("A key that is taken already changes places with the one it replaces."));

    auto *after = new QComboBox(&rows);
    after->addItems({SettingsPage::tr("Go to the next undecided claim"), SettingsPage::tr("Stay on the claim")});
    after->setCurrentIndex(settings.autoAdvance() ? 0 : 1);
    after->setFixedWidth(px(kControlWidth));
    after->setAccessibleName(SettingsPage::tr("After a decision"));
    QObject::connect(after, &QComboBox::activated, &rows, [&settings, context](int index) {
        settings.setAutoAdvance(index == 0);
        context.applied();
    });
    rows.addRow(u"advance"_s, SettingsPage::tr("After a decision"), after);

    auto *link = new QLineEdit(settings.orderLink(), &rows);
    link->setFixedWidth(px(kControlWidth));
    link->setPlaceholderText(u"https://shop.example/orders/%1"_s);
    link->setAccessibleName(SettingsPage::tr("Link of an order"));
    QObject::connect(link, &QLineEdit::editingFinished, &rows, [&settings, context, link] {
        if (link->text().trimmed() == settings.orderLink())
            return;
        settings.setOrderLink(link->text());
        context.applied();
    });
    rows.addRow(u"order_link"_s, SettingsPage::tr("Link of an order"), link);
    rows.addNote(SettingsPage::tr("O opens it in the browser from the claims desk; %1 stands for the order number."));
}

} // namespace stardesk
