/// ScoreHistory: daily scores of all sellers as tiles of packed numbers, one BLOB per day and 256 sellers. A row per value
/// would take three times the room and ten times as long to append; a chart reads one tile per day.
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QtCore/QByteArray>

#include <array>
#include <deque>
#include <map>
#include <vector>

namespace stardesk {

inline constexpr int kScoreTracks = 2;     ///< customized, ready_to_ship
inline constexpr int kScoreIndicators = 4; ///< seller or product quality, marketing, transaction, after-sales
inline constexpr quint16 kNoScore = 65535;

/// One seller's scores of one day in hundredths of a point, truncated: [track * 4 + indicator].
using DayScores = std::array<quint16, kScoreTracks * kScoreIndicators>;
inline constexpr DayScores kNoScores{kNoScore, kNoScore, kNoScore, kNoScore, kNoScore, kNoScore, kNoScore, kNoScore};

/// floor(milli / 10); a rule's thresholds are whole hundredths, so comparing stays exact. Negative = no data.
[[nodiscard]] constexpr quint16 centiOfMilli(qint64 milli)
{
    return milli < 0 ? kNoScore : quint16(milli / 10);
}

inline constexpr Ordinal kTileSellers = 256;
inline constexpr qint64 kTilesPerDay = 8192; ///< room for 2,097,152 sellers
inline constexpr qsizetype kTileBytes = qsizetype(kTileSellers * sizeof(DayScores));

/// Key of the tile: day (since 1970-01-01) * 8192 + seller / 256.
[[nodiscard]] constexpr qint64 tileKey(qint64 day, Ordinal seller)
{
    return day * kTilesPerDay + seller / kTileSellers;
}
[[nodiscard]] constexpr qint64 dayOfTile(qint64 key)
{
    return key / kTilesPerDay;
}
/// Days since 1970-01-01, both included.
struct ScoreSpan {
    qint64 first = 0;
    qint64 last = 0;
    friend bool operator==(const ScoreSpan &, const ScoreSpan &) = default;
};
/// Every tile before this key is older than the day: expiry is one DELETE.
[[nodiscard]] constexpr qint64 firstTileOf(qint64 day)
{
    return day * kTilesPerDay;
}

/// Where tiles lie: a table (key INTEGER PRIMARY KEY, scores BLOB) in the store.
class ScoreTiles {
public:
    virtual ~ScoreTiles() = default;
    /// Empty bytes: there is no such tile.
    [[nodiscard]] virtual Result<QByteArray> read(qint64 key) = 0;
    /// Empty bytes: there is to be no such tile.
    [[nodiscard]] virtual Result<> write(qint64 key, const QByteArray &bytes) = 0;
};

/// One entry per day from..to (both included), kNoScores where nothing is stored. Failure Corrupt: a tile has not the
/// size of a tile; failures of `tiles`.
[[nodiscard]] Result<std::vector<DayScores>> readScores(ScoreTiles &tiles, Ordinal seller, qint64 from, qint64 to);

/// Sets single scores; keeps the tiles in work open. Sellers that come in order of their ordinals write every tile once,
/// any other order costs reading a tile again.
class ScoreWriter {
public:
    explicit ScoreWriter(ScoreTiles &tiles, size_t openTiles = 4096) : m_tiles(tiles), m_limit(openTiles) {}
    /// `milli` in thousandths of a point, negative = no data.
    [[nodiscard]] Result<> set(Ordinal seller, qint64 day, int track, int indicator, qint64 milli);
    /// Writes what is open and changed, tiles without any score as empty ones. Must be called; a writer that is destroyed before leaves
    /// its open tiles unwritten.
    [[nodiscard]] Result<> finish();

private:
    struct Tile {
        std::vector<DayScores> scores; ///< empty: not open
        bool changed = false;
    };
    /// Tiles of 256 sellers by day from `firstDay`. Values of one seller come together, so that its days are found by
    /// counting, not by a search.
    struct Group {
        qint64 firstDay = 0;
        std::deque<Tile> days;
    };
    [[nodiscard]] Result<Tile *> open(Ordinal seller, qint64 day);
    [[nodiscard]] Tile &slotOf(Group &group, qint64 day);
    [[nodiscard]] Result<> load(qint64 key, Tile &tile);
    ScoreTiles &m_tiles;
    size_t m_limit;
    size_t m_openTiles = 0;
    std::map<Ordinal, Group> m_groups; ///< by seller / kTileSellers
    Ordinal m_lastNumber = 0;
    Group *m_last = nullptr;           ///< of m_lastNumber
};

} // namespace stardesk
