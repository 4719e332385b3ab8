#include "models/store/type_import.h"

#include "models/store/batch/record_batch.h"
#include "models/store/batch_table.h"
#include "models/store/generation_schema.h"
#include "models/store/import_failures.h"

#include <sqlite3.h>

namespace stardesk {

Result<std::unique_ptr<TypeImport>> TypeImport::begin(SqlConnection &sql, BatchTable &table, KeyTables &keys,
                                                      const RecordType &type)
{
    const QByteArray from = " FROM " + batchTableName(type);
    const QByteArray all = columnList(type, ColumnList::Names);
    const QByteArray noOrdinal = all.mid(qsizetype(sizeof("ordinal, ") - 1));
    auto first = Statement::prepare(sql, "INSERT INTO " + tableName(type) + '(' + all + ") SELECT " + all + from);
    auto rest
        = Statement::prepare(sql, "INSERT INTO " + tableName(type) + '(' + noOrdinal + ") SELECT " + noOrdinal + from);
    if (!first || !rest)
        return first ? rest.failure() : first.failure();
    std::unique_ptr<TypeImport> import(
        new TypeImport(sql, table, type, std::move(first).value(), std::move(rest).value()));
    import->m_keys = keys[size_t(recordTypeIndex(type.name))].get();
    import->m_state.total.type = type.name;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (type.fields[i].kind == FieldKind::Ref)
            import->m_refs.push_back({i, keys[size_t(recordTypeIndex(type.fields[i].target))].get()});
    }
    return import;
}

Result<> TypeImport::take(RecordBatch &batch)
{
    if (auto taken = takeKeys(batch); !taken)
        return taken;
    for (RefField &ref : m_refs) {
        if (auto resolved = resolve(batch, ref); !resolved)
            return resolved;
    }
    return {};
}

Result<> TypeImport::takeKeys(const RecordBatch &batch)
{
    for (size_t row = 0; row < batch.rows(); ++row) {
        const std::string_view key = batch.keys.at(row);
        if (batch.ops[row] != RecordOp::Upsert)
            return fail(Failure::Code::Malformed,
                        QT_TRANSLATE_NOOP("Failure", "A snapshot deletes the %1 record with key %2; only a delta may."),
                        {textOf(m_type.name), textOf(key)}, lineOf(batch, row));
        if (m_order.append(key) == KeyOrderBuilder::Order::Duplicate)
            return duplicateKey(m_type, key, lineOf(batch, row));
        if (m_keys)
            m_keys->append(key);
        m_state.total.sum.add(m_type.name, key, batch.versions[row]);
    }
    m_state.total.rows += qint64(batch.rows());
    return {};
}

Result<> TypeImport::resolve(RecordBatch &batch, RefField &ref)
{
    BatchField &field = batch.fields[ref.field];
    field.ints.resize(batch.rows());
    for (size_t row = 0; row < batch.rows(); ++row) {
        if (field.texts.isNull(row)) {
            field.ints[row] = kNullInt;
            ref.children.append(kNoOrdinal);
            continue;
        }
        const Ordinal parent = ref.targets->find(field.texts.at(row), ref.hint);
        if (parent == kNoOrdinal)
            return unresolvedReference(batch, row, m_type.fields[ref.field], field.texts.at(row));
        field.ints[row] = parent;
        ref.children.append(parent);
    }
    return {};
}

Result<> TypeImport::insert(const RecordBatch &batch)
{
    const Ordinal first = count() - Ordinal(batch.rows());
    size_t begin = 0;
    if (first == 0 && batch.rows() > 0) {
        m_table.showRange(batch, 0, 1, 0);
        if (auto done = m_first.run(); !done)
            return done;
        begin = 1;
    }
    if (begin < batch.rows()) {
        m_table.showRange(batch, begin, batch.rows(), first + Ordinal(begin));
        if (auto done = m_rest.run(); !done)
            return done;
    }
    const qint64 expected = qint64(first) + qint64(batch.rows()) - 1;
    if (batch.rows() > 0 && sqlite3_last_insert_rowid(m_sql.handle()) != expected)
        return fail(Failure::Code::Corrupt, QT_TRANSLATE_NOOP("Failure", "The database is damaged or not ours."), {},
                    m_sql.file());
    return {};
}

Result<> TypeImport::finish()
{
    if (m_order.ascending()) {
        if (auto stored = storeKeyOrder(m_sql, m_type.name, m_order, {}); !stored)
            return stored;
    } else if (auto stored = storeUnsortedOrder(); !stored) {
        return stored;
    }
    for (RefField &ref : m_refs) {
        if (auto stored = ref.children.store(m_sql, m_type.name, m_type.fields[ref.field].column); !stored)
            return stored;
        ref.children = {};
    }
    m_state.next = count();
    return storeTypeState(m_sql, m_state);
}

Result<> TypeImport::storeUnsortedOrder()
{
    KeyTable stored;
    if (!m_keys) { // keys nobody refers to were not kept; most feeds never come here
        auto read = storedKeys();
        if (!read)
            return read.failure();
        stored = std::move(read).value();
    }
    const KeyTable &keys = m_keys ? *m_keys : stored;
    std::string duplicate;
    const std::vector<Ordinal> ordinals = keys.sorted(&duplicate);
    if (!duplicate.empty())
        return duplicateKey(m_type, duplicate, {});
    KeyOrderBuilder order;
    for (const Ordinal ordinal : ordinals)
        order.append(keys.at(ordinal));
    return storeKeyOrder(m_sql, m_type.name, order, ordinals);
}

Result<KeyTable> TypeImport::storedKeys()
{
    auto select = Statement::prepare(m_sql, "SELECT k FROM " + tableName(m_type) + " ORDER BY ordinal");
    if (!select)
        return select.failure();
    KeyTable keys;
    for (;;) {
        auto row = select->step();
        if (!row)
            return row.failure();
        if (!*row)
            return keys;
        keys.append(select->view(0));
    }
}

} // namespace stardesk
