/// MoveTasks: what is done with the moves of the outlook: owners, contacts, the exported table, the morning sheet. It
/// stores through the worker and says how it went; the page reads again.
#pragma once

#include "models/desk/outlook_board.h"
#include "models/tables/row_roles.h"

#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace stardesk {

class MoveList;
class Workspace;

class MoveTasks final : public QObject {
    Q_OBJECT
public:
    /// `page` is the parent of menus and file choices.
    MoveTasks(Workspace &workspace, QWidget *page);

    /// All of these take the row under the cursor of `list`; without one they do nothing.
    void toggleContacted(const MoveList &list);
    void chooseOwner(const MoveList &list, const OutlookBoard &board);
    void openMenu(const MoveList &list, const OutlookBoard &board, const QPoint &globalPos);

    void exportMoves(const OutlookBoard &board);
    void saveSheet(const OutlookBoard &board);

signals:
    void stored();
    void told(stardesk::Tone tone, const QString &sentence);
    void openRequested(const stardesk::BoardRow &row);

private:
    void mark(std::function<Result<>(StoreSession &)> write);
    void assign(const MarkedRecord &record, const QString &owner);

    Workspace &m_workspace;
    QWidget *m_page;
};

} // namespace stardesk
