/// ConflictFields: the fields of one conflict as rows: before, yours, the server's, and what it goes on as. A field that
/// differs has two radio buttons, none of them chosen by default.
#pragma once

#include "models/desk/conflict_case.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QRadioButton;

namespace stardesk {

class ConflictFields final : public QWidget {
    Q_OBJECT
public:
    explicit ConflictFields(QWidget *parent = nullptr);
    /// `choosable`: false where it is for somebody else to choose.
    void setConflict(const ConflictCase &conflict, const ConflictChoice &choice, bool choosable);

signals:
    void sideChosen(ConflictField::Name name, ConflictSide side);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHeader(const ConflictCase &conflict);
    void addRow(int row, const ConflictField &field, ConflictSide side, bool choosable);
    QWidget *choice(const ConflictField &field, ConflictSide side, bool chosen, bool choosable);
    QGridLayout *m_grid;
};

} // namespace stardesk
