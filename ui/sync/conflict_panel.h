/// ConflictPanel: decisions that did not go through, as a work list: what was decided here, what the server has, field by
/// field. Nothing is chosen for the person, and both versions stay in the history. Only notes can be chosen for all at once.
#pragma once

#include "models/desk/sync_centre.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

class QLabel;
class QListView;
class QStandardItemModel;
class QStackedWidget;

namespace stardesk {

class Button;
class ConflictFields;
class MessageStrip;
class RunLabel;

class ConflictPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget *parent = nullptr);
    /// `person`: operator key of who sits here; empty: nobody can choose.
    void setView(const SyncCentreView &view, const QString &person);
    [[nodiscard]] QListView *list() const { return m_list; }

signals:
    void applyRequested(const QString &decision, const ConflictChoice &choice);
    void holdRequested(const QString &decision);
    void recordOpened(const QString &claim);

private:
    void fillList(const SyncCentreView &view);
    void showCurrent();
    void showCase(const ConflictCase &conflict);
    void showSolved(const OutboxLine &line);
    void showChoice(const ConflictCase &conflict);
    void chooseNotes(ConflictSide side);
    [[nodiscard]] const ConflictCase *current() const;
    [[nodiscard]] bool mayChoose(const ConflictCase &conflict) const;

    std::vector<ConflictCase> m_cases;
    std::vector<OutboxLine> m_solved;
    QListView *m_list;
    QStandardItemModel *m_model;
    QStackedWidget *m_stack;
    RunLabel *m_heading;
    Button *m_open;
    MessageStrip *m_strip;
    QString m_person;
    QHash<QString, ConflictChoice> m_choices; ///< by decision: what is chosen and not applied yet
    ConflictFields *m_fields;
    Button *m_hold;
    Button *m_apply;
    QWidget *m_batch; ///< both sides of all notes
    Button *m_notesMine;
    Button *m_notesServer;
    RunLabel *m_hint;
    QLabel *m_both;
};

} // namespace stardesk
