/// What publishers are handed: CSV bytes of any encoding, values of any form, and profile.json.
#include "models/feed/publish/byte_stream.h"
#include "models/feed/publish/column_check.h"
#include "models/feed/publish/csv_reader.h"
#include "models/feed/publish/recipe_json.h"

#include <algorithm>
#include <cstring>

using namespace stardesk;

namespace {

class MemoryStream final : public ByteStream {
public:
    explicit MemoryStream(std::string_view bytes) : m_bytes(bytes) {}
    Result<qint64> read(char *to, qint64 size) override
    {
        // Odd steps, so that chunks end anywhere in a row.
        const size_t step = std::min({m_bytes.size() - m_at, size_t(size), size_t(m_bytes.size() < 256 ? 7 : 509)});
        std::memcpy(to, m_bytes.data() + m_at, step);
        m_at += step;
        return qint64(step);
    }
    qint64 position() const override { return qint64(m_at); }
    qint64 size() const override { return qint64(m_bytes.size()); }

private:
    std::string_view m_bytes;
    size_t m_at = 0;
};

void readCsv(std::string_view bytes, CsvDialect dialect)
{
    auto reader = CsvReader::open(std::make_unique<MemoryStream>(bytes), QStringLiteral("x"), dialect);
    if (!reader)
        return;
    SourceTable table;
    ColumnChecker checker(table);
    SourceColumn column;
    column.scale = 2;
    CsvRow row;
    qint64 line = 0;
    while (true) {
        const auto more = reader->next(row);
        if (!more || !*more)
            return;
        if (row.line <= line || row.fields.empty())
            abort(); // lines ascend, and a row has a field
        line = row.line;
        for (const std::string_view field : row.fields) {
            column.type = SourceType(row.line % 8);
            (void)checker.check(column, field);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    if (data[0] % 8 == 7) {
        Recipe recipe;
        (void)parseProfile(QByteArray(bytes.data(), qsizetype(bytes.size())), &recipe);
        return 0;
    }
    readCsv(bytes, {Encoding(data[0] % 4), data[0] & 16 ? ',' : '\0'});
    return 0;
}
