/// ColumnChooser: which columns show, with a search field and "Reset columns". The first column cannot be hidden, so
/// there is always a way back.
#pragma once

#include <QtWidgets/QFrame>

class QLineEdit;
class QListWidget;

namespace stardesk {

class DataTable;

class ColumnChooser final : public QFrame {
    Q_OBJECT
public:
    /// Opens below the table's header; closes and deletes itself.
    static void openFor(DataTable &table);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    explicit ColumnChooser(DataTable &table);
    void fill();
    void narrow(const QString &text);

    DataTable &m_table;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace stardesk
