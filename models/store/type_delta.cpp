#include "models/store/type_delta.h"

#include "models/store/batch/record_batch.h"
#include "models/store/batch_table.h"
#include "models/store/feed_reader.h"
#include "models/store/generation_schema.h"
#include "models/store/import_failures.h"

#include <algorithm>
#include <numeric>

namespace stardesk {

namespace {

std::vector<size_t> refFields(const RecordType &type)
{
    std::vector<size_t> refs;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (type.fields[i].kind == FieldKind::Ref)
            refs.push_back(i);
    }
    return refs;
}

QByteArray refColumns(const RecordType &type)
{
    QByteArray columns = "ordinal";
    for (const size_t field : refFields(type)) {
        const std::string_view name = type.fields[field].column;
        columns += ", \"" + QByteArray(name.data(), qsizetype(name.size())) + '"';
    }
    return columns;
}

} // namespace

TypeDelta::TypeDelta(SqlConnection &, BatchTable &table, FeedReader &reader, const RecordType &type,
                     TypeState state, Statements statements)
    : m_table(table), m_reader(reader), m_type(type), m_state(std::move(state)),
      m_sql(std::move(statements)), m_counts{std::string(type.name)}, m_refs(refFields(type))
{
}

Result<std::unique_ptr<TypeDelta>> TypeDelta::begin(SqlConnection &sql, BatchTable &table, FeedReader &reader,
                                                    const RecordType &type, TypeState state)
{
    const QByteArray name = tableName(type);
    const QByteArray all = columnList(type, ColumnList::Names);
    auto upsert = Statement::prepare(
        sql, "INSERT OR REPLACE INTO " + name + '(' + all + ") SELECT " + all + " FROM " + batchTableName(type));
    auto remove = Statement::prepare(sql, "DELETE FROM " + name + " WHERE ordinal = ?1");
    auto oldRefs = Statement::prepare(sql, "SELECT " + refColumns(type) + " FROM " + name + " WHERE ordinal = ?1");
    auto addKey = Statement::named(sql, QLatin1String("feed/insert_key_later"));
    auto setTombstone = Statement::named(sql, QLatin1String("feed/set_tombstone"));
    auto dropTombstone = Statement::named(sql, QLatin1String("feed/drop_tombstone"));
    for (const auto *made : {&upsert, &remove, &oldRefs, &addKey, &setTombstone, &dropTombstone}) {
        if (!*made)
            return made->failure();
    }
    Statements statements{std::move(upsert).value(), std::move(remove).value(),       std::move(oldRefs).value(),
                          std::move(addKey).value(), std::move(setTombstone).value(), std::move(dropTombstone).value()};
    return std::unique_ptr<TypeDelta>(
        new TypeDelta(sql, table, reader, type, std::move(state), std::move(statements)));
}

Result<> TypeDelta::plan(RecordBatch &batch)
{
    m_ordinals.assign(batch.rows(), kNoOrdinal);
    m_changes.assign(batch.rows(), RowChange::Unchanged);
    m_oldVersions.assign(batch.rows(), 0);
    m_wasDeleted.assign(batch.rows(), false);
    m_oldRefs.assign(batch.rows() * m_refs.size(), kNullInt);
    for (size_t row = 0; row < batch.rows(); ++row) {
        if (auto planned = planRow(batch, row); !planned)
            return planned;
    }
    for (size_t ref = 0; ref < m_refs.size(); ++ref) {
        if (auto resolved = resolve(batch, ref); !resolved)
            return resolved;
    }
    return {};
}

Result<> TypeDelta::planRow(const RecordBatch &batch, size_t row)
{
    const std::string_view key = batch.keys.at(row);
    if (!m_seen.emplace(key).second)
        return duplicateKey(m_type, key, lineOf(batch, row));
    auto found = m_reader.locate(m_type.name, key);
    if (!found)
        return found.failure();
    m_ordinals[row] = found->ordinal;
    m_oldVersions[row] = found->version;
    m_wasDeleted[row] = found->deleted;
    const bool known = found->live || found->deleted;
    if (known && batch.versions[row] <= found->version)
        return {};
    if (batch.ops[row] == RecordOp::Delete) {
        if (!found->live) // never seen here, or deleted before: only the version of the deletion counts
            return keepTombstone(batch, row, found->ordinal);
        m_changes[row] = RowChange::Removed;
        return readOldRefs(row);
    }
    m_changes[row] = found->live ? RowChange::Changed : RowChange::Added;
    if (m_ordinals[row] == kNoOrdinal)
        m_ordinals[row] = m_state.next++;
    return found->live ? readOldRefs(row) : Result<>();
}

Result<> TypeDelta::readOldRefs(size_t row)
{
    if (m_refs.empty())
        return {};
    auto old = m_sql.oldRefs.bind(1, qint64(m_ordinals[row])).step();
    if (!old)
        return old.failure();
    for (size_t i = 0; *old && i < m_refs.size(); ++i) {
        if (!m_sql.oldRefs.isNull(int(i) + 1))
            m_oldRefs[row * m_refs.size() + i] = m_sql.oldRefs.integer(int(i) + 1);
    }
    m_sql.oldRefs.reset();
    return {};
}

Result<> TypeDelta::resolve(RecordBatch &batch, size_t ref)
{
    const size_t place = m_refs[ref];
    const FieldSpec &spec = m_type.fields[place];
    BatchField &field = batch.fields[place];
    field.ints.assign(batch.rows(), kNullInt);
    std::string last; // rows of one parent stand together
    Ordinal lastOrdinal = kNoOrdinal;
    for (size_t row = 0; row < batch.rows(); ++row) {
        if (!isUpsert(row) || field.texts.isNull(row))
            continue;
        const std::string_view target = field.texts.at(row);
        const qint64 old = m_oldRefs[row * m_refs.size() + ref];
        if (old != kNullInt && old != lastOrdinal) { // most changed records still name the same one
            auto same = m_reader.hasKey(spec.target, Ordinal(old), target);
            if (!same)
                return same.failure();
            if (*same) {
                last.assign(target);
                lastOrdinal = Ordinal(old);
            }
        }
        if (lastOrdinal == kNoOrdinal || target != last) {
            auto found = m_reader.find(spec.target, target);
            if (!found)
                return found.failure();
            if (*found == kNoOrdinal)
                return unresolvedReference(batch, row, spec, target);
            last.assign(target);
            lastOrdinal = *found;
        }
        field.ints[row] = lastOrdinal;
    }
    return {};
}

Result<> TypeDelta::apply(const RecordBatch &batch, std::vector<RemovedRecord> &removed)
{
    for (size_t row = 0; row < batch.rows(); ++row) {
        if (m_changes[row] == RowChange::Unchanged)
            continue;
        if (auto moved = moveChildren(batch, row); !moved)
            return moved;
        Result<> done;
        if (m_changes[row] == RowChange::Removed)
            done = writeRemoved(batch, row, removed);
        else if (m_changes[row] == RowChange::Added)
            done = noteAdded(batch, row);
        else
            m_state.total.sum.remove(m_type.name, batch.keys.at(row), m_oldVersions[row]);
        if (!done)
            return done;
    }
    return writeUpserts(batch);
}

/// Takes the row out of its old parents' lists and puts it into the new ones.
Result<> TypeDelta::moveChildren(const RecordBatch &batch, size_t row)
{
    const Ordinal child = m_ordinals[row];
    for (size_t i = 0; i < m_refs.size(); ++i) {
        const std::string_view field = m_type.fields[m_refs[i]].column;
        const qint64 after = batch.fields[m_refs[i]].ints[row];
        const qint64 before = m_oldRefs[row * m_refs.size() + i];
        if (before == after)
            continue;
        if (before != kNullInt) {
            if (auto done = m_reader.lists().setGone(m_type.name, field, Ordinal(before), child, true); !done)
                return done;
        }
        if (after != kNullInt) {
            if (auto done = m_reader.lists().setGone(m_type.name, field, Ordinal(after), child, false); !done)
                return done;
        }
    }
    return {};
}

Result<> TypeDelta::keepTombstone(const RecordBatch &batch, size_t row, Ordinal ordinal)
{
    m_sql.setTombstone.bind(1, m_type.name).bind(2, batch.keys.at(row)).bind(3, batch.versions[row]);
    if (ordinal == kNoOrdinal)
        m_sql.setTombstone.bindNull(4);
    else
        m_sql.setTombstone.bind(4, qint64(ordinal));
    return m_sql.setTombstone.run();
}

Result<> TypeDelta::noteAdded(const RecordBatch &batch, size_t row)
{
    ++m_counts.added;
    ++m_state.total.rows;
    const std::string_view key = batch.keys.at(row);
    if (m_wasDeleted[row]) {
        if (auto done = m_sql.dropTombstone.bind(1, m_type.name).bind(2, key).run(); !done)
            return done;
    }
    // A deleted record that comes back is found through the snapshot's keys or its old entry here already.
    return m_sql.addKey.bind(1, m_type.name).bind(2, key).bind(3, qint64(m_ordinals[row])).run();
}

Result<> TypeDelta::writeRemoved(const RecordBatch &batch, size_t row, std::vector<RemovedRecord> &removed)
{
    ++m_counts.removed;
    --m_state.total.rows;
    m_state.total.sum.remove(m_type.name, batch.keys.at(row), m_oldVersions[row]);
    removed.push_back({recordTypeIndex(m_type.name), m_ordinals[row]});
    if (auto done = m_sql.remove.bind(1, qint64(m_ordinals[row])).run(); !done)
        return done;
    return keepTombstone(batch, row, m_ordinals[row]);
}

Result<> TypeDelta::writeUpserts(const RecordBatch &batch)
{
    std::vector<quint32> rows;
    for (size_t row = 0; row < batch.rows(); ++row) {
        if (!isUpsert(row))
            continue;
        rows.push_back(quint32(row));
        m_counts.changed += m_changes[row] == RowChange::Changed;
        m_state.total.sum.add(m_type.name, batch.keys.at(row), batch.versions[row]);
    }
    // In the order of the table, so that a page is visited once.
    std::ranges::sort(rows, {}, [this](quint32 row) { return m_ordinals[row]; });
    std::vector<Ordinal> ordinals;
    for (const quint32 row : rows)
        ordinals.push_back(m_ordinals[row]);
    if (rows.empty())
        return {};
    m_table.showRows(batch, rows, ordinals);
    return m_sql.upsert.run();
}

} // namespace stardesk
