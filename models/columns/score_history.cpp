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

Result<DayScores *> ScoreWriter::open(qint64 key)
{
    if (const auto found = m_open.find(key); found != m_open.end())
        return found->second.data();
    if (m_open.size() >= m_limit) {
        if (auto written = finish(); !written)
            return written.failure();
    }
    const auto bytes = m_tiles.read(key);
    if (!bytes)
        return bytes.failure();
    std::vector<DayScores> tile(kTileSellers, kNoScores);
    if (bytes->size() == kTileBytes)
        std::memcpy(tile.data(), bytes->constData(), size_t(kTileBytes));
    else if (!bytes->isEmpty())
        return damagedTile(key);
    return m_open.emplace(key, std::move(tile)).first->second.data();
}

Result<> ScoreWriter::set(Ordinal seller, qint64 day, int track, int indicator, qint64 milli)
{
    const auto tile = open(tileKey(day, seller));
    if (!tile)
        return tile.failure();
    (*tile)[seller % kTileSellers][size_t(track * kScoreIndicators + indicator)] = centiOfMilli(milli);
    return {};
}

Result<> ScoreWriter::finish()
{
    std::vector<qint64> keys; // ascending, as the table lies
    for (const auto &[key, tile] : m_open)
        keys.push_back(key);
    std::ranges::sort(keys);
    for (const qint64 key : keys) {
        const auto &tile = m_open[key];
        if (auto written = m_tiles.write(key, QByteArray(reinterpret_cast<const char *>(tile.data()), kTileBytes)); !written)
            return written;
    }
    m_open.clear();
    return {};
}

} // namespace stardesk
