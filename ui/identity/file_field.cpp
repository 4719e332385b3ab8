#include "ui/identity/file_field.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace stardesk {

QWidget *fileField(QLineEdit *field, const FileFieldTexts &texts)
{
    auto *row = new QWidget(field->parentWidget());
    auto *browse = new QPushButton(QCoreApplication::translate("FileField", "Browse…"), row);
    browse->setAutoDefault(false);
    field->setPlaceholderText(texts.hint);
    field->setAccessibleName(texts.title);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field, 1);
    layout->addWidget(browse);
    QWidget::setTabOrder(field, browse); // the field was made long before
    QObject::connect(browse, &QPushButton::clicked, row, [field, texts] {
        const QString file = texts.saves ? QFileDialog::getSaveFileName(field, texts.title, field->text(), texts.filter)
                                         : QFileDialog::getOpenFileName(field, texts.title, {}, texts.filter);
        if (!file.isEmpty())
            field->setText(file);
    });
    return row;
}

} // namespace stardesk
