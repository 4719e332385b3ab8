/// CareerMakeDialog: a career sheet for one person: consent, whose signature, for whom, where to.
#pragma once

#include "models/desk/identity_career.h"

#include <QtWidgets/QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace stardesk {

class Workspace;

class CareerMakeDialog final : public QDialog {
    Q_OBJECT
public:
    /// The workspace has data and outlives it. `who`: name and mask, as the profile shows them.
    CareerMakeDialog(Workspace &workspace, PersonKey person, const QString &name, QWidget *parent = nullptr);

public slots:
    void reject() override; ///< not while the sheet is being made

private:
    void build();
    void check();
    void make();
    void say(const QString &sentence);
    void onMade(const Result<CareerMade> &made);
    [[nodiscard]] CareerRequest request() const;

    Workspace &m_workspace;
    PersonKey m_person;
    QString m_name;
    QDateEdit *m_consent;
    QLineEdit *m_key;
    QRadioButton *m_forKey;
    QRadioButton *m_forPassphrase;
    QLineEdit *m_reader;
    QLineEdit *m_first;
    QLineEdit *m_again;
    QLineEdit *m_file;
    QLabel *m_says;
    QPushButton *m_make;
    QPushButton *m_leave;
    bool m_making = false;
};

} // namespace stardesk
