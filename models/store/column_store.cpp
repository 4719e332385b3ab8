#include "models/store/column_store.h"

#include "models/columns/column_chunks.h"
#include "models/columns/table_columns.h"
#include "models/store/statement.h"

#include <algorithm>

namespace stardesk {

namespace {

using Write = Result<> (*)(const ColumnSet &, const ColumnChunks::Use &);

Result<> store(SqlConnection &sql, const ColumnSet &set, Write write)
{
    auto insert = Statement::named(sql, QLatin1String("feed/set_column_chunk"));
    if (!insert)
        return insert.failure();
    return write(set, [&](const ColumnChunk &chunk) -> Result<> {
        const std::string_view column(chunk.column.constData(), size_t(chunk.column.size()));
        return insert->bind(1, set.table())
            .bind(2, column)
            .bind(3, qint64(chunk.part))
            .bind(4, qint64(chunk.chunk))
            .bindBlobView(5, chunk.bytes)
            .run();
    });
}

Result<> loadChunks(Statement &chunks, std::string_view table, std::string_view column, ColumnLoader &loader)
{
    chunks.bind(1, table).bind(2, column);
    const QByteArray key(column.data(), qsizetype(column.size()));
    for (;;) {
        auto row = chunks.step();
        if (!row || !*row)
            return row ? Result<>() : Result<>(row.failure());
        const std::string_view bytes = chunks.view(2);
        const ColumnChunk chunk{key, int(chunks.integer(0)), int(chunks.integer(1)),
                                QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size()))};
        if (auto added = loader.add(chunk); !added) {
            chunks.reset();
            return added;
        }
    }
}

} // namespace

Result<> storeColumns(SqlConnection &sql, const ColumnSet &set)
{
    return store(sql, set, &ColumnChunks::writeAll);
}

Result<> storeTouchedColumns(SqlConnection &sql, const ColumnSet &set)
{
    return store(sql, set, &ColumnChunks::writeTouched);
}

Result<ColumnSet> loadColumns(SqlConnection &sql, std::string_view table, std::span<const std::string_view> without)
{
    const TableDef *def = tableDef(table);
    if (!def)
        return fail(Failure::Code::NotFound, QT_TRANSLATE_NOOP("Failure", "There is no table named %1."),
                    {QString::fromUtf8(table.data(), qsizetype(table.size()))});
    auto chunks = Statement::named(sql, QLatin1String("feed/column_chunks"));
    if (!chunks)
        return chunks.failure();
    ColumnLoader loader(def->name, def->columns, without);
    if (auto loaded = loadChunks(*chunks, table, {}, loader); !loaded) // what belongs to the table stands under no column
        return loaded.failure();
    for (const ColumnDef &column : def->columns) {
        if (std::ranges::find(without, column.key) != without.end())
            continue;
        if (auto loaded = loadChunks(*chunks, table, column.key, loader); !loaded)
            return loaded.failure();
    }
    return loader.finish();
}

} // namespace stardesk
