/// SettingsPage: choices that apply at once, with a search field and a Reset beside each changed one.
#pragma once

#include "ui/shell/page.h"

#include <functional>

class QGridLayout;
class QLineEdit;
class QListView;
class QScrollArea;
class QStandardItemModel;

namespace stardesk {

class Appearance;
class WindowSettings;

class SettingsPage final : public Page {
    Q_OBJECT
public:
    /// `applyLanguage` installs a language for the whole program.
    SettingsPage(WindowSettings &settings, Appearance &appearance, std::function<void(const QString &)> applyLanguage,
                 QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void takeFocus() override;
    void focusFilter() override;

signals:
    void secondZoneChanged(const QString &zone);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row {
        QString section;
        QString key;                 ///< of WindowSettings; empty: nothing to reset
        QWidget *label = nullptr;
        QWidget *control = nullptr;
        QWidget *reset = nullptr;
        std::function<QString()> text;
    };
    void buildRows();
    void rebuild();
    void addSection(const QString &id, const QString &title);
    void addRow(const QString &key, const std::function<QString()> &text, QWidget *control);
    void addGeneral();
    void addTime();
    [[nodiscard]] QWidget *makePreview();
    [[nodiscard]] QWidget *makeFormats();
    void applied();
    void narrow(const QString &text);

    WindowSettings &m_settings;
    Appearance &m_appearance;
    std::function<void(const QString &)> m_applyLanguage;
    QLineEdit *m_search;
    QListView *m_categories;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    QString m_section;
    QList<Row> m_rows;
    QList<QPair<QString, QWidget *>> m_sections;
    QStandardItemModel *m_categoryModel;
    bool m_rebuilding = false;
};

} // namespace stardesk
