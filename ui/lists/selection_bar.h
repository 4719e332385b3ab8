/// SelectionBar: how many rows are chosen and what can be done with them; stands under the table while any is.
#pragma once

#include <QtWidgets/QFrame>

class QAction;
class QHBoxLayout;

namespace stardesk {

class Button;
class RunLabel;

class SelectionBar final : public QFrame {
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent = nullptr);
    /// A button per action; texts and whether they can be used follow the action.
    void setActions(const QList<QAction *> &actions);
    void setCount(qint64 count);

signals:
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    RunLabel *m_count;
    Button *m_clear;
    QHBoxLayout *m_row;
    QList<QAction *> m_actions;
    QList<Button *> m_buttons;
    qint64 m_chosen = 0;
};

} // namespace stardesk
