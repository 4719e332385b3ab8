/// ShortcutSheet: every shortcut of the window, made from its actions, searchable.
#pragma once

#include <QtWidgets/QDialog>

class QAction;
class QLineEdit;
class QTableWidget;

namespace stardesk {

class ShortcutSheet final : public QDialog {
    Q_OBJECT
public:
    ShortcutSheet(const QList<QAction *> &actions, QWidget *parent);

private:
    void narrow(const QString &text);
    QLineEdit *m_search;
    QTableWidget *m_table;
};

} // namespace stardesk
