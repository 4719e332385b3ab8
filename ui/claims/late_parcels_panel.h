/// LateParcelsPanel: parcels that came late and that nobody claimed, newest promise first as the export lists them; from
/// here an agent opens a claim (rules.md D1, T01, T02). What is opened is held like any decision.
#pragma once

#include "models/desk/claim_intake.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QScrollArea;

namespace stardesk {

class ArmedStrip;
class PlainTable;
class RunLabel;
class Workspace;

class LateParcelsPanel final : public QWidget {
    Q_OBJECT
public:
    LateParcelsPanel(Workspace &workspace, QWidget *parent = nullptr);
    /// Reads the list; what was armed is left.
    void load();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const ParcelList &list() const { return m_list; }
    /// The sentence under the list, for screen readers and tests.
    [[nodiscard]] QString stripText() const;
    /// "48 parcels", for the status bar.
    [[nodiscard]] QString statusText() const;

signals:
    void listed();  ///< the rows are others
    void opened(); ///< a claim was stored and is held

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const Result<ParcelList> &list);
    void fill();
    void arm(int row);
    void disarm();
    void open();
    void say(const QString &sentence, bool good);
    void retranslate();

    Workspace &m_workspace;
    RunLabel *m_title;
    QLineEdit *m_filter;
    QScrollArea *m_scroll;
    PlainTable *m_table;
    ArmedStrip *m_strip;
    ParcelList m_list;
    std::optional<int> m_armed; ///< row
    bool m_busy = false;
};

} // namespace stardesk
