#include "models/store/record_lookup.h"

#include "models/store/generation_file.h"
#include "models/store/generation_schema.h"
#include "models/store/import_failures.h"

#include <algorithm>

namespace stardesk {

Failure unknownType(std::string_view type)
{
    return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "There is no record type named %1."),
                {textOf(type)});
}

Result<TypeReader *> RecordLookup::reader(std::string_view name)
{
    const int index = recordTypeIndex(name);
    if (index < 0)
        return unknownType(name);
    m_types.resize(recordTypes().size());
    auto &slot = m_types[size_t(index)];
    if (slot)
        return slot.get();
    const RecordType &type = recordTypes()[size_t(index)];
    const QByteArray table = tableName(type);
    const QByteArray all = "SELECT " + columnList(type, ColumnList::Names) + " FROM " + table;
    auto order = loadKeyOrder(m_sql, name);
    if (!order)
        return order.failure();
    auto group
        = Statement::prepare(m_sql, "SELECT ordinal, k, v FROM " + table + " WHERE ordinal >= ?1 AND ordinal < ?2");
    auto row = Statement::prepare(m_sql, all + " WHERE ordinal = ?1");
    auto rows = Statement::prepare(m_sql, all + " WHERE ordinal >= ?1 ORDER BY ordinal LIMIT ?2");
    for (const auto *made : {&group, &row, &rows}) {
        if (!*made)
            return made->failure();
    }
    slot.reset(new TypeReader{type, std::move(order).value(), std::move(group).value(), std::move(row).value(),
                              std::move(rows).value()});
    return slot.get();
}

Result<Statement *> RecordLookup::named(std::optional<Statement> &slot, const char *name)
{
    if (!slot) {
        auto made = Statement::named(m_sql, QLatin1String(name));
        if (!made)
            return made.failure();
        slot = std::move(made).value();
    }
    return &*slot;
}

Result<LocatedRecord> RecordLookup::inSnapshot(TypeReader &reader, std::string_view key)
{
    const Ordinal place = reader.order.groupOf(key);
    if (place == kNoOrdinal)
        return LocatedRecord{};
    if (!reader.order.ascending())
        return inPermutation(reader, place, key);
    LocatedRecord found;
    reader.group.bind(1, qint64(place)).bind(2, qint64(std::min(place + kKeyStep, reader.order.count())));
    for (;;) {
        auto row = reader.group.step();
        if (!row)
            return row.failure();
        if (!*row)
            return found;
        const std::string_view at = reader.group.view(1);
        if (at < key)
            continue;
        if (at == key)
            found = {Ordinal(reader.group.integer(0)), reader.group.integer(2), true, false};
        reader.group.reset();
        return found;
    }
}

Result<LocatedRecord> RecordLookup::inPermutation(TypeReader &reader, Ordinal place, std::string_view key)
{
    const Ordinal end = std::min(place + kKeyStep, reader.order.count());
    for (; place < end; ++place) {
        const Ordinal ordinal = reader.order.ordinalAt(place);
        auto row = reader.group.bind(1, qint64(ordinal)).bind(2, qint64(ordinal) + 1).step();
        if (!row)
            return row.failure();
        const bool same = *row && reader.group.view(1) == key;
        const qint64 version = same ? reader.group.integer(2) : 0;
        reader.group.reset();
        if (same)
            return LocatedRecord{ordinal, version, true, false};
    }
    return LocatedRecord{};
}

Result<LocatedRecord> RecordLookup::inDeltas(TypeReader &reader, std::string_view key)
{
    auto statement = named(m_later, "feed/key_later");
    if (!statement)
        return statement.failure();
    auto row = (*statement)->bind(1, reader.type.name).bind(2, key).step();
    if (!row)
        return row.failure();
    if (!*row)
        return LocatedRecord{};
    const Ordinal ordinal = Ordinal((*statement)->integer(0));
    (*statement)->reset();
    auto live = reader.group.bind(1, qint64(ordinal)).bind(2, qint64(ordinal) + 1).step();
    if (!live)
        return live.failure();
    LocatedRecord found;
    if (*live)
        found = {ordinal, reader.group.integer(2), true, false};
    reader.group.reset();
    return found;
}

Result<LocatedRecord> RecordLookup::amongDeleted(const RecordType &type, std::string_view key)
{
    auto statement = named(m_tombstone, "feed/tombstone");
    if (!statement)
        return statement.failure();
    auto row = (*statement)->bind(1, type.name).bind(2, key).step();
    if (!row)
        return row.failure();
    LocatedRecord found;
    if (*row)
        found = {(*statement)->isNull(1) ? kNoOrdinal : Ordinal((*statement)->integer(1)), (*statement)->integer(0),
                 false, true};
    (*statement)->reset();
    return found;
}

Result<LocatedRecord> RecordLookup::locate(std::string_view type, std::string_view key)
{
    auto known = reader(type);
    if (!known)
        return known.failure();
    auto found = inSnapshot(**known, key);
    if (!found || found->live)
        return found;
    found = inDeltas(**known, key);
    if (!found || found->live)
        return found;
    return amongDeleted((*known)->type, key);
}

Result<QString> RecordLookup::deletedKey(std::string_view type, Ordinal ordinal)
{
    auto statement = named(m_deletedKey, "feed/tombstone_key");
    if (!statement)
        return statement.failure();
    auto row = (*statement)->bind(1, type).bind(2, qint64(ordinal)).step();
    if (!row)
        return row.failure();
    const QString key = *row ? (*statement)->string(0) : QString();
    (*statement)->reset();
    return key;
}

} // namespace stardesk
