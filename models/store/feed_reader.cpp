#include "models/store/feed_reader.h"

#include "models/store/batch/record_batch.h"
#include "models/store/child_lists.h"
#include "models/store/generation_file.h"
#include "models/store/generation_schema.h"
#include "models/store/import_failures.h"
#include "models/store/record_lookup.h"

namespace stardesk {

namespace {

Failure noSuchRecord(std::string_view type)
{
    return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "There is no such %1 record any more."),
                {textOf(type)});
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
    RecordRow row{&batch.type(),
                  ordinal,
                  textOf(batch.keys.at(0)),
                  batch.versions[0],
                  std::vector<qint64>(fields, kNullInt),
                  std::vector<std::string>(fields),
                  std::vector<bool>(fields, true)};
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
    RecordLookup lookup;
    ChildLists lists;
};

FeedReader::FeedReader(SqlConnection &sql, Writers writers)
    : m_state(new State{sql, RecordLookup(sql), ChildLists(sql, writers == Writers::OnlyThisConnection)})
{
}

FeedReader::~FeedReader() = default;

Result<LocatedRecord> FeedReader::locate(std::string_view type, std::string_view key)
{
    return m_state->lookup.locate(type, key);
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
        return noSuchRecord(type);
    return rowOf(batch, ordinal);
}

Result<> FeedReader::read(std::span<const Ordinal> ordinals, RecordBatch &batch, std::vector<Ordinal> *found)
{
    auto reader = m_state->lookup.reader(batch.type().name);
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
    auto reader = m_state->lookup.reader(batch.type().name);
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
    auto reader = m_state->lookup.reader(type);
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
    auto deleted = m_state->lookup.deletedKey(type, ordinal);
    if (deleted && deleted->isNull())
        return noSuchRecord(type);
    return deleted;
}

Result<bool> FeedReader::hasKey(std::string_view type, Ordinal ordinal, std::string_view key)
{
    auto reader = m_state->lookup.reader(type);
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
    auto reader = m_state->lookup.reader(type);
    if (!reader)
        return reader.failure();
    Statement &group = (*reader)->group;
    auto row = group.bind(1, qint64(ordinal)).bind(2, qint64(ordinal) + 1).step();
    if (!row)
        return row.failure();
    if (!*row)
        return noSuchRecord(type);
    const qint64 version = group.integer(2);
    group.reset();
    return version;
}

Result<std::vector<Ordinal>> FeedReader::children(std::string_view type, std::string_view field, Ordinal parent)
{
    return m_state->lists.children(type, field, parent);
}

ChildLists &FeedReader::lists()
{
    return m_state->lists;
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
