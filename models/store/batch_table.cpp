#include "models/store/batch_table.h"

#include "models/store/batch/record_batch.h"
#include "models/store/generation_schema.h"

#include <sqlite3.h>

namespace stardesk {

/// How one field of the batch is handed to SQLite; looked up once per statement, not per cell.
struct FieldView {
    const std::vector<qint64> *ints = nullptr;
    const TextColumn *texts = nullptr;
    bool blob = false;
};

struct BatchTable::Source {
    const RecordBatch *batch = nullptr;
    size_t begin = 0;
    size_t end = 0;
    Ordinal first = 0;
    std::span<const quint32> rows = {}; // empty: begin..end
    std::span<const Ordinal> ordinals = {};
    std::vector<FieldView> fields;

    void setBatch(const RecordBatch &shown);
};

namespace {

using Source = BatchTable::Source;

struct Table {
    sqlite3_vtab base;
    Source *source;
};

struct Cursor {
    sqlite3_vtab_cursor base;
    const Source *source;
    size_t at;

    [[nodiscard]] size_t row() const { return source->rows.empty() ? at : source->rows[at]; }
    [[nodiscard]] Ordinal ordinal() const
    {
        return source->rows.empty() ? source->first + Ordinal(at - source->begin) : source->ordinals[at];
    }
};

/// What xConnect is given: the declaration of one type and the connection's source.
struct Module {
    QByteArray declaration;
    Source *source;
};

int connectTable(sqlite3 *db, void *aux, int, const char *const *, sqlite3_vtab **out, char **)
{
    const auto *module = static_cast<const Module *>(aux);
    if (const int code = sqlite3_declare_vtab(db, module->declaration.constData()); code != SQLITE_OK)
        return code;
    sqlite3_vtab_config(db, SQLITE_VTAB_DIRECTONLY);
    auto *table = new Table{{}, module->source};
    *out = &table->base;
    return SQLITE_OK;
}

int disconnectTable(sqlite3_vtab *base)
{
    delete reinterpret_cast<Table *>(base);
    return SQLITE_OK;
}

int bestIndex(sqlite3_vtab *, sqlite3_index_info *info)
{
    info->estimatedCost = 1;
    info->estimatedRows = 65536;
    return SQLITE_OK;
}

int openCursor(sqlite3_vtab *base, sqlite3_vtab_cursor **out)
{
    auto *cursor = new Cursor{{}, reinterpret_cast<Table *>(base)->source, 0};
    *out = &cursor->base;
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor *base)
{
    delete reinterpret_cast<Cursor *>(base);
    return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor *base, int, const char *, int, sqlite3_value **)
{
    auto *cursor = reinterpret_cast<Cursor *>(base);
    cursor->at = cursor->source->begin;
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor *base)
{
    ++reinterpret_cast<Cursor *>(base)->at;
    return SQLITE_OK;
}

int atEnd(sqlite3_vtab_cursor *base)
{
    const auto *cursor = reinterpret_cast<const Cursor *>(base);
    return cursor->at >= cursor->source->end;
}

void resultText(sqlite3_context *context, const TextColumn &texts, size_t row, bool blob)
{
    if (texts.isNull(row)) {
        sqlite3_result_null(context);
        return;
    }
    const std::string_view text = texts.at(row);
    // SQLITE_STATIC: the arena outlives the row, which SQLite copies before it steps on.
    if (blob)
        sqlite3_result_blob(context, text.data(), int(text.size()), SQLITE_STATIC);
    else
        sqlite3_result_text(context, text.data(), int(text.size()), SQLITE_STATIC);
}

int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int place)
{
    const auto *cursor = reinterpret_cast<const Cursor *>(base);
    const Source &source = *cursor->source;
    const size_t row = cursor->row();
    if (place >= kFirstField) {
        const FieldView &field = source.fields[size_t(place - kFirstField)];
        if (field.texts) {
            resultText(context, *field.texts, row, field.blob);
        } else if (const qint64 value = (*field.ints)[row]; value != kNullInt) {
            sqlite3_result_int64(context, value);
        }
        return SQLITE_OK;
    }
    if (place == kOrdinalColumn)
        sqlite3_result_int64(context, cursor->ordinal());
    else if (place == kKeyColumn)
        resultText(context, source.batch->keys, row, false);
    else
        sqlite3_result_int64(context, source.batch->versions[row]);
    return SQLITE_OK;
}

int rowId(sqlite3_vtab_cursor *base, sqlite3_int64 *out)
{
    *out = reinterpret_cast<const Cursor *>(base)->ordinal();
    return SQLITE_OK;
}

const sqlite3_module *batchModule()
{
    static const sqlite3_module kModule = [] {
        sqlite3_module module = {};
        module.iVersion = 1;
        module.xConnect = connectTable; // no xCreate: eponymous only
        module.xBestIndex = bestIndex;
        module.xDisconnect = disconnectTable;
        module.xOpen = openCursor;
        module.xClose = closeCursor;
        module.xFilter = filter;
        module.xNext = next;
        module.xEof = atEnd;
        module.xColumn = column;
        module.xRowid = rowId;
        return module;
    }();
    return &kModule;
}

} // namespace

void BatchTable::Source::setBatch(const RecordBatch &shown)
{
    batch = &shown;
    fields.clear();
    for (size_t i = 0; i < shown.fields.size(); ++i) {
        const FieldKind kind = shown.type().fields[i].kind;
        const bool text = isTextKind(kind) && kind != FieldKind::Ref;
        fields.push_back(
            {&shown.fields[i].ints, text ? &shown.fields[i].texts : nullptr, kind == FieldKind::ScoreDays});
    }
}

BatchTable::BatchTable(std::unique_ptr<Source> source) : m_source(std::move(source)) { }

BatchTable::~BatchTable() = default;

Result<std::unique_ptr<BatchTable>> BatchTable::attach(SqlConnection &sql)
{
    std::unique_ptr<BatchTable> table(new BatchTable(std::make_unique<Source>()));
    for (const RecordType &type : recordTypes()) {
        const QByteArray name = batchTableName(type);
        auto *module = new Module{"CREATE TABLE " + name + '(' + columnList(type, ColumnList::Names) + ')',
                                  table->m_source.get()};
        const auto forget = [](void *aux) { delete static_cast<Module *>(aux); };
        if (sqlite3_create_module_v2(sql.handle(), name.constData(), batchModule(), module, forget) != SQLITE_OK)
            return sql.failure();
    }
    return table;
}

void BatchTable::showRange(const RecordBatch &batch, size_t begin, size_t end, Ordinal first)
{
    m_source->setBatch(batch);
    m_source->begin = begin;
    m_source->end = end;
    m_source->first = first;
    m_source->rows = {};
    m_source->ordinals = {};
}

void BatchTable::showRows(const RecordBatch &batch, std::span<const quint32> rows, std::span<const Ordinal> ordinals)
{
    m_source->setBatch(batch);
    m_source->begin = 0;
    m_source->end = rows.size();
    m_source->rows = rows;
    m_source->ordinals = ordinals;
}

} // namespace stardesk
