#include "models/columns/score_history.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace stardesk {

static_assert(std::endian::native == std::endian::little, "tiles are copied as they lie in memory");

namespace {

Failure damagedTile(qint64 key)
{
    return fail(Failure::Code::Corrupt, QT_TRANSLATE_NOOP("Failure", "The stored score history is damaged. Import the data again."),
                {}, QStringLiteral("tile %1").arg(key));
}

} // namespace

Result<std::vector<DayScores>> readScores(ScoreTiles &tiles, Ordinal seller, qint64 from, qint64 to)
{
    std::vector<DayScores> scores;
    for (qint64 day = from; day <= to; ++day) {
        const qint64 key = tileKey(day, seller);
        const auto bytes = tiles.read(key);
        if (!bytes)
            return bytes.failure();
        scores.push_back(kNoScores);
        if (bytes->size() == kTileBytes)
            std::memcpy(scores.back().data(), bytes->constData() + seller % kTileSellers * sizeof(DayScores), sizeof(DayScores));
        else if (!bytes->isEmpty())
            return damagedTile(key);
    }
    return scores;
}

ScoreWriter::Tile &ScoreWriter::slotOf(Group &group, qint64 day)
{
    if (group.days.empty())
        group.firstDay = day;
    for (; day < group.firstDay; --group.firstDay)
        group.days.emplace_front();
    const auto place = size_t(day - group.firstDay);
    if (place >= group.days.size())
        group.days.resize(place + 1);
    return group.days[place];
}

Result<> ScoreWriter::load(qint64 key, Tile &tile)
{
    const auto bytes = m_tiles.read(key);
    if (!bytes)
        return bytes.failure();
    if (!bytes->isEmpty() && bytes->size() != kTileBytes)
        return damagedTile(key);
    tile.scores.assign(kTileSellers, kNoScores);
    if (!bytes->isEmpty())
        std::memcpy(tile.scores.data(), bytes->constData(), size_t(kTileBytes));
    ++m_openTiles;
    return {};
}

Result<ScoreWriter::Tile *> ScoreWriter::open(Ordinal seller, qint64 day)
{
    const Ordinal number = seller / kTileSellers;
    if (!m_last || m_lastNumber != number) {
        m_last = &m_groups[number];
        m_lastNumber = number;
    }
    Tile *tile = &slotOf(*m_last, day);
    if (tile->scores.empty() && m_openTiles >= m_limit) {
        if (auto written = finish(); !written)
            return written.failure();
        m_last = &m_groups[number];
        tile = &slotOf(*m_last, day);
    }
    if (tile->scores.empty()) {
        if (auto loaded = load(tileKey(day, seller), *tile); !loaded)
            return loaded.failure();
    }
    return tile;
}

Result<> ScoreWriter::set(Ordinal seller, qint64 day, int track, int indicator, qint64 milli)
{
    const auto tile = open(seller, day);
    if (!tile)
        return tile.failure();
    const quint16 centi = centiOfMilli(milli);
    quint16 &stored = (*tile)->scores[seller % kTileSellers][size_t(track * kScoreIndicators + indicator)];
    (*tile)->changed |= stored != centi;
    stored = centi;
    return {};
}

Result<> ScoreWriter::finish()
{
    std::vector<std::pair<qint64, const Tile *>> tiles; // ascending, as the table lies
    for (const auto &[number, group] : m_groups) {
        for (size_t place = 0; place < group.days.size(); ++place) {
            if (group.days[place].changed)
                tiles.emplace_back(tileKey(group.firstDay + qint64(place), number * kTileSellers), &group.days[place]);
        }
    }
    std::ranges::sort(tiles);
    for (const auto &[key, tile] : tiles) {
        const bool none = std::ranges::all_of(tile->scores, [](const DayScores &scores) { return scores == kNoScores; });
        const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(tile->scores.data()), none ? 0 : kTileBytes);
        if (auto written = m_tiles.write(key, bytes); !written)
            return written;
    }
    m_groups.clear();
    m_last = nullptr;
    m_openTiles = 0;
    return {};
}

} // namespace stardesk
