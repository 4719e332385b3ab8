/// CareerReadDialog: opens a career sheet that another employer made, says whose signature it carries, and compares the code
/// of the ID number with the one the maker tells.
#pragma once

#include "models/desk/identity_career.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace stardesk {

class MessageStrip;
class Workspace;

class CareerReadDialog final : public QDialog {
    Q_OBJECT
public:
    /// The workspace has data and outlives it.
    explicit CareerReadDialog(Workspace &workspace, QWidget *parent = nullptr);
    /// As if the fields had been typed and the button pressed.
    void readFile(const QString &file, const QString &keyFile, const QString &passphrase);

private:
    void build();
    void check();
    void read();
    void fill(const CareerRead &read);
    void showProblem(const QString &problem);
    void compareCode();

    Workspace &m_workspace;
    QByteArray m_salt; ///< of the sheet on screen
    QLineEdit *m_file;
    QLineEdit *m_key;
    QLineEdit *m_passphrase;
    QPushButton *m_read;
    MessageStrip *m_verdict;
    QLabel *m_problem;
    QWidget *m_sheet;
    QLabel *m_who;
    QTableWidget *m_stays;
    QTableWidget *m_stars;
    QLineEdit *m_number;
    QPushButton *m_compute;
    QLabel *m_code;
};

} // namespace stardesk
