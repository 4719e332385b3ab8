/// A field for a file with the button that chooses one.
#pragma once

#include <QtCore/QString>

class QLineEdit;
class QWidget;

namespace stardesk {

struct FileFieldTexts {
    QString hint;   ///< in the empty field
    QString title;  ///< of the dialog, and the field's accessible name
    QString filter; ///< "Public keys (*.pub)"; empty: all files
    bool saves = false;
};
/// Both in a row; the row is the field's parent.
[[nodiscard]] QWidget *fileField(QLineEdit *field, const FileFieldTexts &texts);

} // namespace stardesk
