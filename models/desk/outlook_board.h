/// OutlookBoard: the outlook as a page shows it: moves with names, certainty, owners and contacts, counts before and
/// after, what changed since yesterday, and how well the last prediction did (screens.md 3.4).
#pragma once

#include "models/desk/outlook_desk.h"
#include "models/desk/outlook_marks.h"

#include <array>

namespace stardesk {

/// How far the deciding margin lies from its edge; the limits are the console's own.
enum class Certainty {
    Edge,    ///< less than kEdgeCenti from the threshold
    Likely,
    Sure,    ///< kSureCenti or more
    Fixed,   ///< counted: nothing changes it any more
    Unknown, ///< no margin: an eligibility or a cap decides
};
inline constexpr int kEdgeCenti = 100;
inline constexpr int kSureCenti = 300;
[[nodiscard]] Certainty certaintyOf(const OutlookMove &move, StarPhase phase);

struct BoardRow {
    OutlookMove move;
    QString name;
    QString manager;     ///< as the export or a mark of this desk names it; empty for couriers
    OutlookMark mark;
    bool contacted = false; ///< since the last star day
    bool mine = false;   ///< managed or owned by the person of this desk, or of one of their employers
    Certainty certainty = Certainty::Unknown;

    [[nodiscard]] bool falls() const { return move.to.value_or(0) < move.from.value_or(0); }
    [[nodiscard]] QString owner() const { return mark.owner.isEmpty() ? manager : mark.owner; }
};

inline constexpr int kStarCounts = 6;
using StarCounts = std::array<qint64, kStarCounts>; ///< how many have 0, 1, ... 5

/// Filters that leave exactly the rows of a count; empty where no filter does.
struct OutlookLinks {
    std::array<QString, kStarCounts> before;  ///< of sellers
    std::array<QString, kStarCounts> after;
    QString sellersUnchanged;
    QString couriersUnchanged;
};

struct OutlookBoard {
    Outlook outlook;
    std::vector<BoardRow> rows;      ///< who falls first, then by margin
    qint64 sellersUnchanged = 0;     ///< rated, and the next star is the present one
    qint64 couriersUnchanged = 0;
    StarCounts sellersBefore{};      ///< of those whose next star is known
    StarCounts sellersAfter{};
    OutlookLinks links;
    qint64 dataMs = 0;               ///< the export is of this instant
    QString person;
};

/// Sellers that fall today and did not on the day before, and the other way round; nothing outside the open phase.
struct OutlookChange {
    BeijingDay since;
    QStringList newlyFalling;
    QStringList recovered;
};

struct MissedPrediction {
    QString kind;                      ///< "seller", "courier"
    QString id;
    QString name;
    std::optional<int> said;
    std::optional<int> became;
    std::optional<qint64> marginCenti; ///< of a seller's lowest indicator, of a courier's score, to the edge it is nearest to
};

/// The prediction of one counting day against what was published: of those that were to move or moved. What a seller's scores
/// said is kept day by day; what a courier's window said is computed again from the window that closed the month.
struct LastPrediction {
    BeijingDay countedOn;
    BeijingDay publishedOn;
    QStringList moved;  ///< keys of the sellers or couriers
    qint64 right = 0;
    std::vector<MissedPrediction> missed;
};

/// Each has star days of its own; nothing where the data do not reach back to its counting day.
struct LastPredictions {
    std::optional<LastPrediction> sellers;
    std::optional<LastPrediction> couriers;
};

/// Where the marks of this desk cannot be read there are none; the rest stands.
[[nodiscard]] Result<OutlookBoard> readOutlookBoard(StoreSession &session, Job &job);
/// Nothing where the phase is fixed or the history has not both days.
[[nodiscard]] Result<std::optional<OutlookChange>> readOutlookChange(StoreSession &session, Job &job);
/// By the rules that held on each counting day.
[[nodiscard]] Result<LastPredictions> readLastPredictions(StoreSession &session, Job &job);

} // namespace stardesk
