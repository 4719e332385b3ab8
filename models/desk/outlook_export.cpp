#include "models/desk/outlook_export.h"

#include "models/desk/cell_value.h"

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

ExportCell starCell(std::optional<int> star)
{
    return star ? ExportCell(qint64(*star)) : ExportCell();
}

QString certaintyCode(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Edge: return u"edge"_s;
    case Certainty::Likely: return u"likely"_s;
    case Certainty::Sure: return u"sure"_s;
    case Certainty::Fixed: return u"fixed"_s;
    case Certainty::Unknown: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<qint64> exportOutlook(const OutlookBoard &board, RowSink &sink)
{
    if (auto written = sink.header({u"kind"_s, u"id"_s, u"name"_s, u"from"_s, u"to"_s, u"limiting"_s, u"margin"_s, u"certainty"_s,
                                    u"owner"_s, u"contacted"_s}); !written)
        return written.failure();
    for (const BoardRow &row : board.rows) {
        const OutlookMove &move = row.move;
        const ExportCell margin = move.marginCenti ? cellExport(DecimalValue{*move.marginCenti, 2}) : ExportCell();
        if (auto written = sink.row({move.kind, move.id, row.name, starCell(move.from), starCell(move.to), move.limiting.join(u' '), margin,
                                     certaintyCode(row.certainty), row.owner(), row.contacted ? u"yes"_s : u"no"_s}); !written)
            return written.failure();
    }
    if (auto finished = sink.finish(); !finished)
        return finished.failure();
    return qint64(board.rows.size());
}

} // namespace stardesk
