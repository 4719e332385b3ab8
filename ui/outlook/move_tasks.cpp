#include "ui/outlook/move_tasks.h"

#include "models/core/text/failure_text.h"
#include "models/desk/outlook_export.h"
#include "models/desk/store_session.h"
#include "models/paper/morning_paper.h"
#include "models/tables/session_worker.h"
#include "ui/outlook/move_list.h"
#include "ui/shared/save_paper.h"
#include "ui/shared/table/data_table.h"
#include "ui/shell/workspace.h"
#include "ui/theme/type.h"

#include <QtCore/QLocale>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kMenuMargins = 24;

/// Everybody who looks after somebody on the board; the person of this desk first.
QStringList ownersOf(const OutlookBoard &board)
{
    QStringList owners;
    for (const BoardRow &row : board.rows)
        if (!row.owner().isEmpty() && !owners.contains(row.owner()))
            owners.append(row.owner());
    owners.sort(Qt::CaseInsensitive);
    if (board.person.isEmpty())
        return owners;
    owners.removeAll(board.person);
    owners.prepend(board.person);
    return owners;
}

MarkedRecord recordOf(const BoardRow &row)
{
    return {row.move.kind, row.move.id};
}

} // namespace

MoveTasks::MoveTasks(Workspace &workspace, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_page(page)
{
}

void MoveTasks::mark(std::function<Result<>(StoreSession &)> write)
{
    m_workspace.worker().ask<std::monostate>(this, "mark", std::move(write), [this](const Result<> &done) {
        if (done)
            emit stored();
        else
            emit told(Tone::Problem, failureText(done.failure()));
    });
}

void MoveTasks::assign(const MarkedRecord &record, const QString &owner)
{
    mark([record, owner](StoreSession &session) { return setOwner(session, record, owner); });
}

void MoveTasks::toggleContacted(const MoveList &list)
{
    const BoardRow *row = list.current();
    if (!row)
        return;
    mark([record = recordOf(*row), on = !row->contacted](StoreSession &session) { return setContacted(session, record, on); });
}

void MoveTasks::chooseOwner(const MoveList &list, const OutlookBoard &board)
{
    const BoardRow *row = list.current();
    if (!row)
        return;
    QMenu menu(m_page);
    const QString title = tr("Owner of %1").arg(row->name);
    menu.addSection(title); // a section takes no part in the width of its menu
    menu.setMinimumWidth(menu.fontMetrics().horizontalAdvance(title) + px(kMenuMargins));
    for (const QString &owner : ownersOf(board))
        menu.addAction(owner, this, [this, record = recordOf(*row), owner] { assign(record, owner); });
    menu.addSeparator();
    menu.addAction(tr("As the export says"), this, [this, record = recordOf(*row)] { assign(record, {}); });
    const DataTable &table = list.table();
    menu.exec(table.viewport()->mapToGlobal(table.visualRect(table.currentIndex()).bottomLeft()));
}

void MoveTasks::openMenu(const MoveList &list, const OutlookBoard &board, const QPoint &globalPos)
{
    const BoardRow *row = list.current();
    if (!row)
        return;
    QMenu menu(m_page);
    menu.addAction(tr("Open"), this, [this, row = *row] { emit openRequested(row); });
    menu.addAction(row->contacted ? tr("Not contacted") : tr("Contacted"), this, [this, &list] { toggleContacted(list); })
        ->setShortcut(QKeySequence(Qt::Key_C));
    QMenu *owners = menu.addMenu(tr("Owner"));
    for (const QString &owner : ownersOf(board)) {
        QAction *action = owners->addAction(owner, this, [this, record = recordOf(*row), owner] { assign(record, owner); });
        action->setCheckable(true);
        action->setChecked(owner == row->owner());
    }
    owners->addSeparator();
    owners->addAction(tr("As the export says"), this, [this, record = recordOf(*row)] { assign(record, {}); });
    menu.addSeparator();
    menu.addAction(tr("Copy rows"), this, [&list] { list.table().copyRows(false); });
    menu.exec(globalPos);
}

void MoveTasks::exportMoves(const OutlookBoard &board)
{
    const QString file = QFileDialog::getSaveFileName(m_page, tr("Export the outlook"), {}, tr("Tables (*.xlsx *.csv *.tsv)"));
    if (file.isEmpty())
        return;
    const QChar delimiter = QLocale().decimalPoint() == u","_s ? u';' : u',';
    m_workspace.worker().ask<qint64>(
        this, "export", [file, delimiter, board](StoreSession &) -> Result<qint64> {
            auto sink = openRowSink(file, delimiter);
            if (!sink)
                return sink.failure();
            return exportOutlook(board, **sink);
        },
        [this, file](const Result<qint64> &rows) {
            if (rows)
                emit told(Tone::Good, tr("Rows written to %2: %1").arg(*rows).arg(file));
            else
                emit told(Tone::Problem, failureText(rows.failure()));
        });
}

void MoveTasks::saveSheet(const OutlookBoard &board)
{
    savePaper(
        m_page, m_workspace, u"outlook-%1.pdf"_s.arg(board.outlook.at.iso()),
        [](StoreSession &session, const QString &language) {
            Job job;
            return morningPaper(session, language, job);
        },
        [this](const Result<int> &pages, const QString &file) {
            if (pages)
                emit told(Tone::Good, tr("Morning sheet written to %1.").arg(file));
            else
                emit told(Tone::Problem, failureText(pages.failure()));
        });
}

} // namespace stardesk
