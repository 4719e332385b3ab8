#include "ui/outlook/move_delegates.h"

#include "ui/outlook/moves_model.h"

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

const BoardRow *rowAt(const QModelIndex &index)
{
    const auto *model = qobject_cast<const MovesModel *>(index.model());
    return model ? model->row(index.row()) : nullptr;
}

Runs ownerRuns(const BoardRow &row)
{
    Runs runs;
    if (!row.owner().isEmpty())
        runs.append(Run::of(row.owner()).elided());
    if (row.contacted)
        runs.append(Run::iconOf(u"phone"_s, Tone::Good, MoveDelegate::tr("contacted"), 14));
    return runs;
}

} // namespace

Runs moveRuns(const OutlookMove &move)
{
    const bool seller = move.kind == u"seller"_s;
    const auto one = [seller](std::optional<int> star) {
        if (!star)
            return Runs{Run::secondary(u"–"_s)};
        return Runs{Run::of(QString::number(*star)), seller ? Run::oneDiamond(*star) : Run::oneStar(*star)};
    };
    return one(move.from) + Runs{Run::of(u"→"_s)} + one(move.to);
}

int MoveDelegate::contentWidth(const QModelIndex &index) const
{
    const BoardRow *row = rowAt(index);
    return row ? runsWidth(moveRuns(row->move)) : 0;
}

void MoveDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index, bool disabled) const
{
    if (const BoardRow *row = rowAt(index))
        drawRuns(painter, rect, moveRuns(row->move), Qt::AlignLeft, disabled);
}

int OwnerDelegate::contentWidth(const QModelIndex &index) const
{
    const BoardRow *row = rowAt(index);
    return row ? runsWidth(ownerRuns(*row)) : 0;
}

void OwnerDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index, bool disabled) const
{
    if (const BoardRow *row = rowAt(index))
        drawRuns(painter, rect, ownerRuns(*row), Qt::AlignLeft, disabled);
}

} // namespace stardesk
