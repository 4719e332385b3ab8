/// VaultDialog: the vault of ID numbers as it stands, and what can be done with it: make one with the system keyring or a
/// passphrase, open it, close it.
#pragma once

#include "ui/identity/vault_control.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace stardesk {

class VaultDialog final : public QDialog {
    Q_OBJECT
public:
    /// `control` outlives it.
    explicit VaultDialog(VaultControl &control, QWidget *parent = nullptr);

signals:
    /// An open vault brings ID numbers with the next import.
    void syncWanted();

public slots:
    void reject() override; ///< not while something is on its way

private:
    void build();
    void showState();
    void showProblem(const QString &problem);
    void check();
    void act();
    void onFinished(const QString &problem);
    [[nodiscard]] bool takesPassphrase() const;
    [[nodiscard]] std::optional<QByteArray> passphrase() const;

    VaultControl &m_control;
    VaultStatus m_status;
    QLabel *m_state;
    QWidget *m_choice;
    QRadioButton *m_keyring;
    QRadioButton *m_byPassphrase;
    QLabel *m_firstLabel;
    QLineEdit *m_first;
    QLabel *m_againLabel;
    QLineEdit *m_again;
    QLabel *m_deviceLabel;
    QLineEdit *m_device; ///< to be copied, never typed
    QLabel *m_note;
    QLabel *m_problem;
    QPushButton *m_verb;
    QPushButton *m_sync;
    QPushButton *m_leave;
};

} // namespace stardesk
