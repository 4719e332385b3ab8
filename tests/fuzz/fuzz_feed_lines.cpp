// Lines of every record type (the first byte chooses it): what is accepted must be written and read back to the same row.
#include "models/feed/ndjson_parser.h"
#include "models/feed/ndjson_writer.h"

#include <cstdlib>
#include <string>

using namespace stardesk;

namespace {

/// The rows of a block, each as its canonical line; nothing where it is refused.
bool canonical(const RecordType &type, std::string_view block, std::string &lines)
{
    std::string padded(block);
    padded.append(NdjsonParser::kPadding, '\0');
    NdjsonParser parser(type);
    parser.startPart({QStringLiteral("part"), 1, 1'000'000, true, true});
    RecordBatch batch(type);
    const auto read = parser.parse(std::string_view(padded).substr(0, block.size()), batch, 1000);
    if (!read)
        return false;
    const NdjsonWriter writer(type);
    std::string fields;
    for (size_t row = 0; row < batch.rows(); ++row) {
        if (batch.ops[row] == RecordOp::Delete) {
            NdjsonWriter::appendDelete(lines, batch.keys.at(row), batch.versions[row]);
            continue;
        }
        fields.clear();
        writer.appendFields(fields, batch, row);
        NdjsonWriter::appendUpsert(lines, batch.keys.at(row), batch.versions[row], fields);
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const RecordType &type = recordTypes()[data[0] % recordTypes().size()];
    std::string first;
    if (!canonical(type, std::string_view(reinterpret_cast<const char *>(data) + 1, size - 1), first))
        return 0;
    std::string second;
    if (!canonical(type, first, second) || first != second)
        std::abort();
    return 0;
}
