#include "models/desk/outlook_board.h"

#include "models/columns/column_set.h"
#include "models/desk/ready_filters.h"
#include "models/desk/store_session.h"
#include "models/domain/rule_set.h"
#include "models/store/feed_store.h"

#include <QtCore/QSet>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

QString textIn(const ColumnSet &set, const char *key, Ordinal row)
{
    const Column &column = set.column(key);
    if (row >= set.rowCount() || !column.hasData(row))
        return {};
    const auto text = column.textAt(row);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::optional<int> starIn(const ColumnSet &set, const char *key, Ordinal row)
{
    const Column &column = set.column(key);
    return column.hasData(row) ? std::optional(int(column.valueAt(row))) : std::nullopt;
}

class BoardReader {
public:
    BoardReader(StoreSession &session, std::shared_ptr<const ColumnSet> sellers, std::shared_ptr<const ColumnSet> couriers,
                OutlookMarks marks)
        : m_session(session)
        , m_sellers(std::move(sellers))
        , m_couriers(std::move(couriers))
        , m_marks(std::move(marks))
    {
    }

    Result<BoardRow> rowOf(const OutlookMove &move, StarPhase phase)
    {
        const bool seller = move.kind == u"seller"_s;
        auto ordinal = m_session.feed().reader().find(seller ? "seller" : "person", move.id.toStdString());
        if (!ordinal)
            return ordinal.failure();
        BoardRow row{move, {}, {}, m_marks.of({move.kind, move.id}), false, false, certaintyOf(move, phase)};
        const ColumnSet &set = seller ? *m_sellers : *m_couriers;
        row.name = textIn(set, "name", *ordinal);
        row.manager = seller ? textIn(set, "manager", *ordinal) : QString();
        row.contacted = set.column("contacted").valueAt(*ordinal) == 1;
        const auto &person = m_session.person();
        row.mine = person
            && (row.owner() == person->name || (!seller && person->employers.contains(textIn(set, "employer", *ordinal))));
        return row;
    }

private:
    StoreSession &m_session;
    std::shared_ptr<const ColumnSet> m_sellers;
    std::shared_ptr<const ColumnSet> m_couriers;
    OutlookMarks m_marks;
};

void countSellers(const ColumnSet &set, OutlookBoard *board)
{
    qint64 rated = 0;
    for (Ordinal row = 0; row < set.rowCount(); ++row) {
        const auto official = set.isLive(row) ? starIn(set, "official", row) : std::nullopt;
        if (!official || *official >= kStarCounts)
            continue;
        if (!set.column("predicted").hasData(row) && !set.column("locked_in").hasData(row))
            continue; // nobody knows what comes
        ++rated;
        ++board->sellersBefore[size_t(*official)];
    }
    board->sellersAfter = board->sellersBefore;
    for (const OutlookMove &move : board->outlook.moves) {
        if (move.kind != u"seller"_s)
            continue;
        rated -= move.from ? 1 : 0;
        if (move.from)
            --board->sellersAfter[size_t(*move.from)];
        if (move.to)
            ++board->sellersAfter[size_t(*move.to)];
    }
    board->sellersUnchanged = rated;
}

void countCouriers(const ColumnSet &set, OutlookBoard *board)
{
    qint64 rated = 0;
    for (Ordinal row = 0; row < set.rowCount(); ++row)
        rated += set.isLive(row) && set.column("published_star").hasData(row) ? 1 : 0;
    board->couriersUnchanged = rated - std::ranges::count_if(board->outlook.moves, [](const OutlookMove &move) {
        return move.kind == u"courier"_s && move.from;
    });
}

QStringList moversOf(const Outlook &outlook, const QString &kind)
{
    QStringList keys;
    for (const OutlookMove &move : outlook.moves)
        if (move.kind == kind)
            keys.append(move.id);
    return keys;
}

void addLinks(StoreSession &session, OutlookBoard *board)
{
    const QString rated = u"official:>=0 predicted:>=0"_s;
    for (int star = 0; star < kStarCounts; ++star) {
        const QString digit = QString::number(star);
        board->links.before[size_t(star)] = firstExact(session, "sellers", {u"official:"_s + digit, u"predicted:>=0 official:"_s + digit},
                                                       board->sellersBefore[size_t(star)]);
        board->links.after[size_t(star)] = firstExact(session, "sellers", {u"predicted:"_s + digit, u"official:>=0 predicted:"_s + digit,
                                                                           u"official:>=0 locked_in:"_s + digit},
                                                      board->sellersAfter[size_t(star)]);
    }
    board->links.sellersUnchanged = firstExact(session, "sellers", {u"direction:same"_s, rowsWithout(rated, moversOf(board->outlook, u"seller"_s))},
                                               board->sellersUnchanged);
    board->links.couriersUnchanged = firstExact(session, "couriers", {rowsWithout(u"published_star:>=0"_s, moversOf(board->outlook, u"courier"_s))},
                                                board->couriersUnchanged);
}

} // namespace

Certainty certaintyOf(const OutlookMove &move, StarPhase phase)
{
    if (phase != StarPhase::Open)
        return Certainty::Fixed;
    if (!move.marginCenti)
        return Certainty::Unknown;
    const qint64 away = std::abs(*move.marginCenti);
    return away < kEdgeCenti ? Certainty::Edge : away >= kSureCenti ? Certainty::Sure : Certainty::Likely;
}

Result<OutlookBoard> readOutlookBoard(StoreSession &session, Job &job)
{
    auto outlook = OutlookDesk(session).outlook({}, job);
    if (!outlook)
        return outlook.failure();
    auto sellers = session.columns("sellers");
    if (!sellers)
        return sellers.failure();
    auto couriers = session.columns("couriers");
    if (!couriers)
        return couriers.failure();
    auto marks = OutlookMarks::read(session);
    OutlookBoard board;
    board.outlook = std::move(*outlook);
    board.dataMs = session.info().createdAtMs;
    board.person = session.person() ? session.person()->name : QString();
    BoardReader reader(session, *sellers, *couriers, marks ? std::move(*marks) : OutlookMarks());
    for (const OutlookMove &move : board.outlook.moves) {
        const StarPhase phase = move.kind == u"seller"_s ? board.outlook.sellers.phase : board.outlook.couriers.phase;
        auto row = reader.rowOf(move, phase);
        if (!row)
            return row.failure();
        board.rows.push_back(std::move(*row));
    }
    // Nearest to the edge first: what can still be saved or lost stands at the top.
    std::ranges::stable_sort(board.rows, {}, [](const BoardRow &row) {
        return std::tuple(!row.falls(), row.move.marginCenti ? std::abs(*row.move.marginCenti) : std::numeric_limits<qint64>::max());
    });
    countSellers(**sellers, &board);
    countCouriers(**couriers, &board);
    addLinks(session, &board);
    return board;
}

} // namespace stardesk
