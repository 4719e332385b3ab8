#include "models/store/feed_reader.h"

#include "models/store/batch/record_batch.h"
#include "models/store/child_lists.h"
#include "models/store/generation_file.h"
#include "models/store/generation_schema.h"
#include "models/store/statement.h"

#include <algorithm>
#include <optional>

namespace stardesk {

namespace {

/// Statements and key order of one type, made at first use.
struct TypeReader {
    const RecordType &type;
    KeyOrder order;
    Statement group; ///< ordinal, k, v of a range of ordinals
    Statement row;   ///< all columns of one ordinal
    Statement rows;  ///< all columns from an ordinal on
};

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Failure unknownType(std::string_view type)
{
    return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "There is no record type named %1."), {textOf(type)});
}

void appendRow(const Statement &row, RecordBatch &batch)
{
    batch.ops.push_back(RecordOp::Upsert);
    batch.keys.append(row.view(kKeyColumn));
    batch.versions.push_back(row.integer(kVersionColumn));
    for (size_t i = 0; i < batch.fields.size(); ++i) {
        const FieldKind kind = batch.type().fields[i].kind;
        const int place = kFirstField + int(i);
        if (!isTextKind(kind) || kind == FieldKind::Ref)
            batch.fields[i].ints.push_back(row.isNull(place) ? kNullInt : row.integer(place));
        else if (row.isNull(place))
            batch.fields[i].texts.appendNull();
        else
            batch.fields[i].texts.append(row.view(place));
    }
}

RecordRow rowOf(const RecordBatch &batch, Ordinal ordinal)
{
    const size_t fields = batch.fields.size();
    RecordRow row{&batch.type(), ordinal, textOf(batch.keys.at(0)), batch.versions[0],
        std::vector<qint64>(fields, kNullInt), std::vector<std::string>(fields), std::vector<bool>(fields, true)};
    for (size_t i = 0; i < fields; ++i) {
        const BatchField &field = batch.fields[i];
        if (!field.ints.empty())
            row.ints[i] = field.ints[0];
        if (field.texts.size() > 0 && !field.texts.isNull(0)) {
            row.texts[i] = field.texts.at(0);
            row.textNull[i] = false;
        }
    }
    return row;
}

size_t placeOf(const RecordRow &row, std::string_view column)
{
    const int place = row.type->fieldIndex(column);
    Q_ASSERT(place >= 0);
    return size_t(place);
}

} // namespace

qint64 RecordRow::integer(std::string_view column) const
{
    return ints[placeOf(*this, column)];
}

QString RecordRow::text(std::string_view column) const
{
    const size_t place = placeOf(*this, column);
    if (textNull[place])
        return {};
    return texts[place].empty() ? QString(QLatin1String("")) : QString::fromStdString(texts[place]);
}

QString RecordRow::word(std::string_view column) const
{
    const size_t place = placeOf(*this, column);
    const auto words = type->fields[place].words;
    const qint64 code = ints[place];
    return code >= 0 && size_t(code) < words.size() ? textOf(words[size_t(code)]) : QString();
}

Ordinal RecordRow::ref(std::string_view column) const
{
    const qint64 target = integer(column);
    return target == kNullInt ? kNoOrdinal : Ordinal(target);
}

struct FeedReader::State {
    SqlConnection &sql;
    ChildLists lists;
    std::vector<std::unique_ptr<TypeReader>> types;
    std::optional<Statement> later;
    std::optional<Statement> tombstone;
    std::optional<Statement> deadKey;

    Result<TypeReader *> reader(std::string_view type);
    Result<Statement *> named(std::optional<Statement> &slot, const char *name);
    Result<LocatedRecord> inSnapshot(TypeReader &reader, std::string_view key);
    Result<LocatedRecord> inPermutation(TypeReader &reader, Ordinal place, std::string_view key);
    Result<LocatedRecord> inDeltas(TypeReader &reader, std::string_view key);
    Result<LocatedRecord> amongDeleted(const RecordType &type, std::string_view key);
};

Result<TypeReader *> FeedReader::State::reader(std::string_view name)
{
    const int index = recordTypeIndex(name);
    if (index < 0)
        return unknownType(name);
    types.resize(recordTypes().size());
    auto &slot = types[size_t(index)];
    if (slot)
        return slot.get();
    const RecordType &type = recordTypes()[size_t(index)];
    const QByteArray table = tableName(type);
    const QByteArray all = "SELECT " + columnList(type, ColumnList::Names) + " FROM " + table;
    auto order = loadKeyOrder(sql, name);
    if (!order)
        return order.failure();
    auto group = Statement::prepare(sql, "SELECT ordinal, k, v FROM " + table + " WHERE ordinal >= ?1 AND ordinal < ?2");
    auto row = Statement::prepare(sql, all + " WHERE ordinal = ?1");
    auto rows = Statement::prepare(sql, all + " WHERE ordinal >= ?1 ORDER BY ordinal LIMIT ?2");
    for (const auto *made : {&group, &row, &rows}) {
        if (!*made)
            return made->failure();
    }
    slot.reset(new TypeReader{type, std::move(order).value(), std::move(group).value(), std::move(row).value(),
                              std::move(rows).value()});
    return slot.get();
}

Result<Statement *> FeedReader::State::named(std::optional<Statement> &slot, const char *name)
{
    if (!slot) {
        auto made = Statement::named(sql, QLatin1String(name));
        if (!made)
            return made.failure();
        slot = std::move(made).value();
    }
    return &*slot;
}

Result<LocatedRecord> FeedReader::State::inSnapshot(TypeReader &reader, std::string_view key)
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

Result<LocatedRecord> FeedReader::State::inPermutation(TypeReader &reader, Ordinal place, std::string_view key)
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

Result<LocatedRecord> FeedReader::State::inDeltas(TypeReader &reader, std::string_view key)
{
    auto statement = named(later, "feed/key_later");
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

Result<LocatedRecord> FeedReader::State::amongDeleted(const RecordType &type, std::string_view key)
{
    auto statement = named(tombstone, "feed/tombstone");
    if (!statement)
        return statement.failure();
    auto row = (*statement)->bind(1, type.name).bind(2, key).step();
    if (!row)
        return row.failure();
    LocatedRecord found;
    if (*row)
        found = {(*statement)->isNull(1) ? kNoOrdinal : Ordinal((*statement)->integer(1)), (*statement)->integer(0), false,
                 true};
    (*statement)->reset();
    return found;
}

FeedReader::FeedReader(SqlConnection &sql) : m_state(new State{sql, ChildLists(sql), {}, {}, {}, {}}) {}

FeedReader::~FeedReader() = default;

Result<LocatedRecord> FeedReader::locate(std::string_view type, std::string_view key)
{
    auto reader = m_state->reader(type);
    if (!reader)
        return reader.failure();
    auto found = m_state->inSnapshot(**reader, key);
    if (!found || found->live)
        return found;
    found = m_state->inDeltas(**reader, key);
    if (!found || found->live)
        return found;
    return m_state->amongDeleted((*reader)->type, key);
}

Result<Ordinal> FeedReader::find(std::string_view type, std::string_view key)
{
    auto found = locate(type, key);
    if (!found)
        return found.failure();
    return found->live ? found->ordinal : kNoOrdinal;
}

Result<RecordRow> FeedReader::readRow(std::string_view type, Ordinal ordinal)
{
    const RecordType *known = recordType(type);
    if (!known)
        return unknownType(type);
    RecordBatch batch(*known);
    if (auto done = read({&ordinal, 1}, batch); !done)
        return done.failure();
    if (batch.rows() == 0)
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "There is no such %1 record any more."), {textOf(type)});
    return rowOf(batch, ordinal);
}

Result<> FeedReader::read(std::span<const Ordinal> ordinals, RecordBatch &batch, std::vector<Ordinal> *found)
{
    auto reader = m_state->reader(batch.type().name);
    if (!reader)
        return reader.failure();
    batch.clear();
    if (found)
        found->clear();
    Statement &statement = (*reader)->row;
    for (const Ordinal ordinal : ordinals) {
        auto row = statement.bind(1, qint64(ordinal)).step();
        if (!row)
            return row.failure();
        if (!*row)
            continue;
        appendRow(statement, batch);
        if (found)
            found->push_back(ordinal);
        statement.reset();
    }
    return {};
}

Result<> FeedReader::scan(Ordinal from, size_t limit, RecordBatch &batch, std::vector<Ordinal> *ordinals, Ordinal *next)
{
    auto reader = m_state->reader(batch.type().name);
    if (!reader)
        return reader.failure();
    batch.clear();
    ordinals->clear();
    Statement &statement = (*reader)->rows;
    statement.bind(1, qint64(from)).bind(2, qint64(limit));
    for (;;) {
        auto row = statement.step();
        if (!row)
            return row.failure();
        if (!*row)
            break;
        appendRow(statement, batch);
        ordinals->push_back(Ordinal(statement.integer(kOrdinalColumn)));
    }
    *next = ordinals->size() < limit ? kNoOrdinal : ordinals->back() + 1;
    return {};
}

Result<QString> FeedReader::keyOf(std::string_view type, Ordinal ordinal)
{
    auto reader = m_state->reader(type);
    if (!reader)
        return reader.failure();
    Statement &group = (*reader)->group;
    auto row = group.bind(1, qint64(ordinal)).bind(2, qint64(ordinal) + 1).step();
    if (!row)
        return row.failure();
    if (*row) {
        const QString key = group.string(1);
        group.reset();
        return key;
    }
    auto dead = m_state->named(m_state->deadKey, "feed/tombstone_key");
    if (!dead)
        return dead.failure();
    row = (*dead)->bind(1, type).bind(2, qint64(ordinal)).step();
    if (!row)
        return row.failure();
    if (!*row)
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "There is no such %1 record any more."), {textOf(type)});
    const QString key = (*dead)->string(0);
    (*dead)->reset();
    return key;
}

Result<bool> FeedReader::hasKey(std::string_view type, Ordinal ordinal, std::string_view key)
{
    auto reader = m_state->reader(type);
    if (!reader)
        return reader.failure();
    Statement &group = (*reader)->group;
    auto row = group.bind(1, qint64(ordinal)).bind(2, qint64(ordinal) + 1).step();
    if (!row)
        return row.failure();
    const bool same = *row && group.view(1) == key;
    group.reset();
    return same;
}

Result<qint64> FeedReader::versionOf(std::string_view type, Ordinal ordinal)
{
    auto reader = m_state->reader(type);
    if (!reader)
        return reader.failure();
    Statement &group = (*reader)->group;
    auto row = group.bind(1, qint64(ordinal)).bind(2, qint64(ordinal) + 1).step();
    if (!row)
        return row.failure();
    if (!*row)
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "There is no such %1 record any more."), {textOf(type)});
    const qint64 version = group.integer(2);
    group.reset();
    return version;
}

Result<std::vector<Ordinal>> FeedReader::children(std::string_view type, std::string_view field, Ordinal parent)
{
    return m_state->lists.children(type, field, parent);
}

Result<qint64> FeedReader::count(std::string_view type)
{
    auto states = loadTypeStates(m_state->sql);
    if (!states)
        return states.failure();
    for (const TypeState &state : *states) {
        if (state.total.type == type)
            return state.total.rows;
    }
    return unknownType(type);
}

Result<Ordinal> FeedReader::capacity(std::string_view type)
{
    auto states = loadTypeStates(m_state->sql);
    if (!states)
        return states.failure();
    for (const TypeState &state : *states) {
        if (state.total.type == type)
            return state.next;
    }
    return unknownType(type);
}

} // namespace stardesk
