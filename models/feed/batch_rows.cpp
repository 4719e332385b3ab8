#include "models/feed/batch_rows.h"

namespace stardesk {

namespace {

void appendText(TextColumn &to, const TextColumn &from, size_t row)
{
    if (from.isNull(row))
        to.appendNull();
    else
        to.append(from.at(row));
}

} // namespace

void appendRow(RecordBatch &to, const RecordBatch &from, size_t row)
{
    const auto fields = from.type().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (isTextKind(fields[i].kind))
            appendText(to.fields[i].texts, from.fields[i].texts, row);
        else
            to.fields[i].ints.push_back(from.fields[i].ints[row]);
    }
    to.keys.append(from.keys.at(row));
    to.ops.push_back(from.ops[row]);
    to.versions.push_back(from.versions[row]);
    to.lines.push_back(from.lines[row]);
}

} // namespace stardesk
