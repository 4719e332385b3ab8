/// StarProofPanel: why the star is what it is: a table that adds up, then the sentence that turns score into star.
#pragma once

#include "ui/couriers/courier_view.h"

#include <QtWidgets/QWidget>

namespace stardesk {

class Button;
class PlainTable;
class RunLabel;

class StarProofPanel final : public QWidget {
    Q_OBJECT
public:
    explicit StarProofPanel(QWidget *parent = nullptr);
    void show(const CourierView &view);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fillRows(const CourierView &view);
    void fillSentence(const CourierView &view);

    CourierView m_view;
    RunLabel *m_heading;
    RunLabel *m_ruleSet;
    Button *m_copy;
    PlainTable *m_table;
    RunLabel *m_score;
    RunLabel *m_star;
    QWidget *m_strip;
};

} // namespace stardesk
