/// OpenFolderDialog: a folder of somebody's CSV files becomes data: the recipe that fits by its headers, the first rows
/// as read, and what is rejected with file and line, before anything is published.
#pragma once

#include "models/core/result.h"

#include <QtWidgets/QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QTabWidget;

namespace stardesk {

class Button;

struct LoadReport;

class OpenFolderDialog final : public QDialog {
    Q_OBJECT
public:
    explicit OpenFolderDialog(QWidget *parent);
    ~OpenFolderDialog() override;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString recipe() const;
    /// Shows what a folder holds; also what "Browse…" does.
    void setFolder(const QString &folder);

private:
    void findRecipes();
    void preview();
    void showReport(const Result<LoadReport> &report);

    QLineEdit *m_folder;
    QComboBox *m_recipes;
    QLabel *m_says;
    QTabWidget *m_tabs;
    Button *m_import;
    quint64 m_asked = 0;
};

} // namespace stardesk
