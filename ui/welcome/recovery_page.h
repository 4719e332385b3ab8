/// RecoveryPage: the data of this desk cannot be read: what and why, and a way out by one click each.
#pragma once

#include "models/desk/recovery_desk.h"
#include "ui/shell/page.h"

class QLabel;

namespace stardesk {

class Button;

class RecoveryPage final : public Page {
    Q_OBJECT
public:
    /// `clock` outlives the page.
    RecoveryPage(const QString &profile, const Clock &clock, QWidget *parent);
    void setFailure(const Failure &failure);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString statusText() const override { return {}; }
    [[nodiscard]] QList<QWidget *> panes() const override;
    void takeFocus() override;
    [[nodiscard]] bool isBusy() const override { return m_working; }

signals:
    void rebuildRequested(); ///< from the last export
    void recovered();        ///< the store may open now

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What was there cannot be read now, but may be later: a full disk, a missing right, a newer program.
    [[nodiscard]] bool mayPass() const;
    void restore();
    void copyForIt();
    void setWorking(bool working);
    void retranslate();

    RecoveryDesk m_desk;
    Failure m_failure;
    bool m_decisions = false; ///< it is those that cannot be read
    std::optional<qint64> m_backupMs;
    bool m_working = false;
    QLabel *m_icon;
    QLabel *m_head;
    QLabel *m_why;
    Button *m_again;
    Button *m_rebuild;
    Button *m_restore;
    Button *m_copy;
    QLabel *m_outcome;
};

} // namespace stardesk
