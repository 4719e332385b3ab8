#include "models/store/score_table.h"

namespace stardesk {

Result<Statement *> ScoreTable::prepared(std::optional<Statement> &slot, const char *name)
{
    if (!slot) {
        auto made = Statement::named(m_sql, QLatin1String(name));
        if (!made)
            return made.failure();
        slot = std::move(made).value();
    }
    return &*slot;
}

Result<QByteArray> ScoreTable::read(qint64 key)
{
    auto select = prepared(m_read, "feed/score_tile");
    if (!select)
        return select.failure();
    auto row = (*select)->bind(1, key).step();
    if (!row)
        return row.failure();
    QByteArray bytes = *row ? (*select)->bytes(0) : QByteArray();
    (*select)->reset();
    return bytes;
}

Result<> ScoreTable::write(qint64 key, const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        auto drop = prepared(m_drop, "feed/drop_score_tile");
        return drop ? (*drop)->bind(1, key).run() : Result<>(drop.failure());
    }
    auto insert = prepared(m_write, "feed/set_score_tile");
    return insert ? (*insert)->bind(1, key).bindBlobView(2, bytes).run() : Result<>(insert.failure());
}

Result<std::optional<ScoreSpan>> ScoreTable::span()
{
    auto ends = Statement::named(m_sql, QLatin1String("feed/score_tile_ends"));
    if (!ends)
        return ends.failure();
    auto row = ends->step();
    if (!row)
        return row.failure();
    if (!*row || ends->isNull(0))
        return std::optional<ScoreSpan>();
    return std::optional(ScoreSpan{dayOfTile(ends->integer(0)), dayOfTile(ends->integer(1))});
}

} // namespace stardesk
