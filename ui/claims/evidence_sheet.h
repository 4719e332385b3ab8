/// EvidenceSheet: one table of evidence in full, in the place of the claim's main view. Back or Esc returns.
#pragma once

#include "ui/claims/evidence_rows.h"

#include <QtWidgets/QWidget>

class QScrollArea;

namespace stardesk {

class Button;

class EvidenceSheet final : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceSheet(QWidget *parent = nullptr);
    void show(const EvidenceTable &table);

signals:
    void closed();
    void rowOpened(int row);  ///< Enter, Space or a click on a paper
    void attachWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    EvidenceTable m_shown;
    Button *m_back;
    RunLabel *m_title;
    Button *m_copy;
    Button *m_attach;
    RunLabel *m_note;
    PlainTable *m_table;
    RunLabel *m_empty;
    QScrollArea *m_scroll;
};

} // namespace stardesk
