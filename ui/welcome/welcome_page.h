/// WelcomePage: the first minute: a language, and three ways to begin.
#pragma once

#include "ui/shell/page.h"

class QLabel;

namespace stardesk {

class Button;
class RunLabel;
class SegmentBar;

class WelcomePage final : public Page {
    Q_OBJECT
public:
    /// `language`: the one in use ("en", "zh_CN", "es").
    explicit WelcomePage(const QString &language, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString statusText() const override;
    void takeFocus() override;

signals:
    void openExportRequested();
    void demoRequested();
    void openFolderRequested();
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_what;
    SegmentBar *m_languages;
    Button *m_open;
    Button *m_demo;
    Button *m_folder;
    QList<class RoleCard *> m_roles;
    RunLabel *m_stays;
    RunLabel *m_offline;
};

} // namespace stardesk
