/// IdentityPage: records of people that cannot both be right, as a work list: one ID under two names, one person twice, two
/// employers at once.
#pragma once

#include "ui/identity/identity_model.h"
#include "ui/shell/page.h"

class QCheckBox;
class QStackedWidget;

namespace stardesk {

class DataTable;
class IdentityDetail;
class IdentityWatch;
class Placeholder;
class RunLabel;
class SegmentBar;
class Workspace;

class IdentityPage final : public Page {
    Q_OBJECT
public:
    /// Both outlive it.
    IdentityPage(Workspace &workspace, IdentityWatch &watch, QWidget *parent);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void takeFocus() override;
    bool select(const QString &name) override;
    [[nodiscard]] QString selectedKey() const override;
    [[nodiscard]] bool isBusy() const override;
    [[nodiscard]] DataTable &table() const { return *m_table; }

signals:
    void decided();
    void compareWanted(const QStringList &keys);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void retranslate();
    void fill();
    void fillPlaceholder();
    void fitColumns();
    void showCurrent();
    void onDecided(const QString &refusal);

    Workspace &m_workspace;
    IdentityWatch &m_watch;
    IdentityModel *m_model;
    RunLabel *m_title;
    SegmentBar *m_kinds;
    QCheckBox *m_checked;
    QStackedWidget *m_stack;
    DataTable *m_table;
    Placeholder *m_nothing;
    IdentityDetail *m_detail;
    QWidget *m_side = nullptr; ///< the detail, scrolled
    bool m_reading = false;
    bool m_focusWanted = false;
};

} // namespace stardesk
