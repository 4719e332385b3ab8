/// ConflictPanel: decisions that did not go through, as a work list: what was decided here, what the server has, field by
/// field. Nothing is chosen for the person, and both versions stay in the history.
#pragma once

#include "models/desk/sync_centre.h"

#include <QtWidgets/QWidget>

class QLabel;
class QListView;
class QStandardItemModel;
class QStackedWidget;

namespace stardesk {

class Button;
class MessageStrip;
class PlainTable;
class RunLabel;

class ConflictPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget *parent = nullptr);
    void setView(const SyncCentreView &view);
    [[nodiscard]] QListView *list() const { return m_list; }

signals:
    void setAsideRequested(const QString &decision);
    void recordOpened(const QString &claim);

private:
    void fillList(const SyncCentreView &view);
    void showCurrent();
    void showCase(const ConflictCase &conflict);
    void showSolved(const OutboxLine &line);
    void showFields(const ConflictCase &conflict);

    std::vector<ConflictCase> m_cases;
    std::vector<OutboxLine> m_solved;
    QListView *m_list;
    QStandardItemModel *m_model;
    QStackedWidget *m_stack;
    RunLabel *m_heading;
    Button *m_open;
    MessageStrip *m_strip;
    PlainTable *m_fields;
    Button *m_keep;
    RunLabel *m_hint;
    QLabel *m_both;
};

} // namespace stardesk
