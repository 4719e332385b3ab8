/// SettingsPage: choices that apply at once, with a search field and a Reset beside each changed one.
#pragma once

#include "ui/settings/setting_groups.h"
#include "ui/shell/page.h"

#include <memory>

class QLineEdit;
class QListView;
class QScrollArea;
class QStandardItemModel;

namespace stardesk {

class SettingRows;

class SettingsPage final : public Page {
    Q_OBJECT
public:
    /// `applyLanguage` installs a language for the whole program. What is passed outlives the page.
    SettingsPage(WindowSettings &settings, Appearance &appearance, Workspace &workspace, VaultControl &vault,
                 std::function<void(const QString &)> applyLanguage, QWidget *parent = nullptr);
    ~SettingsPage() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void takeFocus() override;
    void focusFilter() override;
    /// Rows are still being made.
    [[nodiscard]] bool isBusy() const override { return m_making != nullptr; }

signals:
    void vaultWanted();
    void secondZoneChanged(const QString &zone);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void buildOn(SettingRows *rows, int step);
    bool addStep(SettingRows &rows, int step);
    void swapWhenFree();
    void showNext();
    void fillCategories();
    void applied();
    void reset(const QString &key);
    void showGroup(const QString &id);

    SettingsContext m_context;
    std::function<void(const QString &)> m_applyLanguage;
    QLineEdit *m_search;
    QListView *m_categories;
    QScrollArea *m_scroll;
    SettingRows *m_rows = nullptr;             ///< on screen
    std::unique_ptr<SettingRows> m_next;       ///< made beside it, to take its place when complete
    const SettingRows *m_making = nullptr;     ///< the one of the two that still gets rows
    QStandardItemModel *m_categoryModel;
    bool m_stacked = false;
    bool m_filling = false;
};

} // namespace stardesk
