/// ClaimDetail: one late parcel: promise against fact, what is asked and what the policy says, and the facts of the row.
#pragma once

#include <QtWidgets/QWidget>

class QModelIndex;
class QStackedWidget;

namespace stardesk {

class Button;
class Card;
class Pill;
class Placeholder;
class PlainTable;
class RowTableModel;
class RunLabel;

class ClaimDetail final : public QWidget {
    Q_OBJECT
public:
    explicit ClaimDetail(QWidget *parent = nullptr);
    /// The row of `model`; -1 clears.
    void show(const RowTableModel &model, int row);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fillHead(const RowTableModel &model, int row);
    void fillCard(const RowTableModel &model, int row);
    void fillFacts(const RowTableModel &model, int row);

    QString m_key;
    QStackedWidget *m_stack;
    Placeholder *m_nothing;
    RunLabel *m_number;
    Pill *m_late;
    RunLabel *m_second;
    Button *m_link;
    Card *m_card;
    RunLabel *m_factsHead;
    PlainTable *m_facts;
};

} // namespace stardesk
