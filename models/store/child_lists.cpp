#include "models/store/child_lists.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <span>

namespace stardesk {

namespace {

constexpr quint64 kChunkWords = 4096; // 16 KiB: a read touches five pages

qint64 chunkId(qint64 field, bool children, quint64 chunk)
{
    return (field << 32) | (children ? qint64(1) << 31 : 0) | qint64(chunk);
}

/// `overlap` 1 repeats the first word of the next chunk, so that a start and its end stand in one chunk.
Result<> storeWords(SqlConnection &sql, qint64 field, bool children, std::span<const quint32> words, quint64 overlap)
{
    auto insert = Statement::named(sql, QLatin1String("feed/insert_child_chunk"));
    if (!insert)
        return insert.failure();
    QByteArray bytes;
    for (quint64 chunk = 0; chunk * kChunkWords < words.size(); ++chunk) {
        const quint64 begin = chunk * kChunkWords;
        const auto part = words.subspan(begin, std::min<quint64>(kChunkWords + overlap, words.size() - begin));
        bytes.resize(qsizetype(part.size_bytes()));
        qToLittleEndian<quint32>(part.data(), qsizetype(part.size()), bytes.data());
        if (auto done = insert->bind(1, chunkId(field, children, chunk)).bindBlobView(2, bytes).run(); !done)
            return done;
    }
    return {};
}

Failure damaged(const SqlConnection &sql)
{
    return fail(Failure::Code::Corrupt, QT_TRANSLATE_NOOP("Failure", "The database is damaged or not ours."), {},
                sql.file());
}

} // namespace

void ChildListBuilder::append(Ordinal parent)
{
    m_ascending = m_ascending && parent != kNoOrdinal && parent >= m_last;
    m_last = parent;
    if (parent != kNoOrdinal)
        m_end = std::max(m_end, parent + 1);
    m_parents.push_back(parent);
}

Result<> ChildListBuilder::store(SqlConnection &sql, std::string_view type, std::string_view field)
{
    auto insert = Statement::named(sql, QLatin1String("feed/insert_child_field"));
    if (!insert)
        return insert.failure();
    if (auto done = insert->bind(1, type).bind(2, field).bind(3, qint64(m_end)).bind(4, qint64(m_ascending)).run();
        !done)
        return done;
    auto id = sql.number("SELECT last_insert_rowid()");
    if (!id)
        return id.failure();

    std::vector<quint32> starts(size_t(m_end) + 1, 0);
    for (const Ordinal parent : m_parents) {
        if (parent != kNoOrdinal)
            ++starts[size_t(parent) + 1];
    }
    for (size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    if (auto done = storeWords(sql, *id, false, starts, 1); !done || m_ascending)
        return done;

    std::vector<quint32> children(starts.back());
    std::vector<quint32> &places = starts; // each start moves to its end, which the stored ones no longer need
    for (size_t row = 0; row < m_parents.size(); ++row) {
        if (m_parents[row] != kNoOrdinal)
            children[places[m_parents[row]]++] = quint32(row);
    }
    return storeWords(sql, *id, true, children, 0);
}

Result<> ChildLists::load()
{
    if (m_loaded)
        return {};
    auto fields = Statement::named(m_sql, QLatin1String("feed/child_fields"));
    if (!fields)
        return fields.failure();
    for (;;) {
        auto row = fields->step();
        if (!row)
            return row.failure();
        if (!*row)
            break;
        m_fields.push_back({fields->integer(0), std::string(fields->view(1)), std::string(fields->view(2)),
                            Ordinal(fields->integer(3)), fields->integer(4) != 0});
    }
    auto chunk = Statement::named(m_sql, QLatin1String("feed/child_chunk"));
    auto later = Statement::named(m_sql, QLatin1String("feed/child_later"));
    if (!chunk || !later)
        return chunk ? later.failure() : chunk.failure();
    m_chunk = std::move(chunk).value();
    m_later = std::move(later).value();
    m_loaded = true;
    return {};
}

Result<ChildLists::Field *> ChildLists::fieldOf(std::string_view type, std::string_view name)
{
    if (auto loaded = load(); !loaded)
        return loaded.failure();
    const auto found = std::ranges::find_if(m_fields, [&](const Field &f) { return f.name == name && f.type == type; });
    if (found == m_fields.end())
        return damaged(m_sql); // every generation lists all Ref fields
    return &*found;
}

Result<const std::vector<quint32> *> ChildLists::chunkOf(const Field &field, bool children, quint64 chunk)
{
    CachedChunk &cached = children ? m_children : m_starts;
    const qint64 id = chunkId(field.id, children, chunk);
    if (cached.id == id)
        return &cached.words;
    cached.id = -1;
    auto row = m_chunk->bind(1, id).step();
    if (!row)
        return row.failure();
    const std::string_view bytes = *row ? m_chunk->view(0) : std::string_view();
    cached.words.resize(bytes.size() / sizeof(quint32));
    qFromLittleEndian<quint32>(bytes.data(), qsizetype(cached.words.size()), cached.words.data());
    m_chunk->reset();
    cached.id = id;
    return &cached.words;
}

Result<std::vector<Ordinal>> ChildLists::words(const Field &field, bool children, quint64 begin, quint64 end)
{
    std::vector<Ordinal> words;
    words.reserve(end - begin);
    while (begin < end) {
        const quint64 chunk = begin / kChunkWords;
        auto stored = chunkOf(field, children, chunk);
        if (!stored)
            return stored.failure();
        const quint64 first = begin - chunk * kChunkWords;
        // A start and its end stand in one chunk, thanks to the overlap; children run over several.
        const quint64 last = children ? std::min(end - chunk * kChunkWords, kChunkWords) : end - chunk * kChunkWords;
        if ((*stored)->size() < last)
            return damaged(m_sql);
        words.insert(words.end(), (*stored)->begin() + qptrdiff(first), (*stored)->begin() + qptrdiff(last));
        begin += last - first;
    }
    return words;
}

Result<> ChildLists::appendSnapshot(const Field &field, Ordinal parent, std::vector<Ordinal> &out)
{
    if (parent >= field.parents)
        return {};
    auto bounds = words(field, false, parent, quint64(parent) + 2);
    if (!bounds)
        return bounds.failure();
    const Ordinal begin = (*bounds)[0];
    const Ordinal end = (*bounds)[1];
    if (end < begin)
        return damaged(m_sql);
    if (field.ascending) {
        for (Ordinal child = begin; child < end; ++child)
            out.push_back(child);
        return {};
    }
    auto children = words(field, true, begin, end);
    if (!children)
        return children.failure();
    out = std::move(children).value();
    return {};
}

Result<bool> ChildLists::hasLater(Field &field)
{
    if (field.changed)
        return *field.changed;
    auto any = Statement::named(m_sql, QLatin1String("feed/has_child_later"));
    if (!any)
        return any.failure();
    auto row = any->bind(1, field.id).step();
    if (!row)
        return row.failure();
    field.changed = any->integer(0) != 0;
    return *field.changed;
}

Result<> ChildLists::applyLater(Field &field, Ordinal parent, std::vector<Ordinal> &out)
{
    if (m_alone) {
        auto any = hasLater(field);
        if (!any)
            return any.failure();
        if (!*any)
            return {};
    }
    m_later->bind(1, field.id).bind(2, qint64(parent));
    for (;;) {
        auto row = m_later->step();
        if (!row)
            return row.failure();
        if (!*row)
            return {};
        const Ordinal child = Ordinal(m_later->integer(0));
        const bool gone = m_later->integer(1) != 0;
        const auto place = std::ranges::lower_bound(out, child);
        const bool listed = place != out.end() && *place == child;
        if (gone && listed)
            out.erase(place);
        else if (!gone && !listed)
            out.insert(place, child);
    }
}

Result<std::vector<Ordinal>> ChildLists::children(std::string_view type, std::string_view field, Ordinal parent)
{
    auto found = fieldOf(type, field);
    if (!found)
        return found.failure();
    std::vector<Ordinal> list;
    if (auto done = appendSnapshot(**found, parent, list); !done)
        return done.failure();
    if (auto done = applyLater(**found, parent, list); !done)
        return done.failure();
    return list;
}

Result<> ChildLists::setGone(std::string_view type, std::string_view field, Ordinal parent, Ordinal child, bool gone)
{
    auto found = fieldOf(type, field);
    if (!found)
        return found.failure();
    if (!m_set) {
        auto set = Statement::named(m_sql, QLatin1String("feed/set_child_later"));
        if (!set)
            return set.failure();
        m_set = std::move(set).value();
    }
    (*found)->changed = true;
    return m_set->bind(1, (*found)->id).bind(2, qint64(parent)).bind(3, qint64(child)).bind(4, qint64(gone)).run();
}

} // namespace stardesk
