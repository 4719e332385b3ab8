/// OpenExportDialog: where the export lies and whose key signs it; the first time both are needed, later neither.
#pragma once

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;

namespace stardesk {

class Button;

class OpenExportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit OpenExportDialog(QWidget *parent);
    [[nodiscard]] QString source() const;
    /// A public key or the file that holds it; may be empty where it is remembered.
    [[nodiscard]] QString trust() const;

private:
    void chooseFolder();
    void chooseFile();
    void chooseKey();
    void guessKey();

    QLineEdit *m_source;
    QLineEdit *m_key;
    Button *m_open;
};

} // namespace stardesk
