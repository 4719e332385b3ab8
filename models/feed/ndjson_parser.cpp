// g++ 12 makes simdjson on demand 1.7 times slower at -O3: release builds stay at -O2 (CMakeLists.txt).
#include "models/feed/ndjson_parser.h"

#include "models/feed/field_fault.h"
#include "models/feed/ndjson_values.h"
#include "models/feed/record_plan.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cstring>
#include <optional>

namespace stardesk {

namespace {

using namespace ndjson;

/// The expected name is compared where it stands, before its end is looked for.
bool isNamed(const char *raw, std::string_view name)
{
    return std::memcmp(raw, name.data(), name.size()) == 0 && raw[name.size()] == '"';
}

} // namespace

class NdjsonParser::Impl {
public:
    explicit Impl(const RecordType &type)
        : m_type(type), m_plan(planOf(type)), m_seen(type.fields.size(), 0), m_groupSeen(m_plan.entries.size(), 0)
    {
    }

    void startPart(const NdjsonPart &part)
    {
        m_part = part;
        m_line = 0;
        if (part.newSeries)
            m_lastKey.clear();
    }

    Result<size_t> parse(std::string_view block, RecordBatch &batch, size_t maxRows)
    {
        size_t used = 0;
        while (batch.rows() < maxRows && used < block.size()) {
            const char *from = block.data() + used;
            const auto *end = static_cast<const char *>(std::memchr(from, '\n', block.size() - used));
            if (!end)
                break;
            ++m_line;
            if (!readLine(std::string_view(from, size_t(end - from)), batch))
                return *m_failure;
            used += size_t(end - from) + 1;
        }
        return used;
    }

    qint64 m_line = 0;
    std::map<std::string, qint64> m_unknown;

private:
    bool readLine(std::string_view line, RecordBatch &batch);
    bool readRecord(ondemand::object &record, RecordBatch &batch);
    bool readEnvelope(std::string_view name, ondemand::value &value, RecordBatch &batch);
    bool readFields(ondemand::value &value, RecordBatch &batch);
    bool readGroup(const RecordPlan::Entry &group, ondemand::value &value, RecordBatch &batch);
    bool readField(int index, ondemand::value &value, RecordBatch &batch);
    bool completeRow(RecordBatch &batch);
    bool checkEnvelope();
    bool checkRow(const RecordBatch &batch);
    /// `scope` tells the object in which the name stands: the same name may stand once in each.
    bool countUnknown(const void *scope, std::string_view name, ondemand::value &value);

    const RecordPlan::Entry *entryNamed(std::string_view name);
    [[nodiscard]] QString where(std::string_view field = {}) const;
    // Each notes why and returns false. The functions above return bool and not Result: they run per field, and a Result
    // is 130 bytes.
    bool refuse(Failure failure);
    bool notStrict();
    bool refuse(FieldFault fault, std::string_view name, std::string_view value = {});
    bool refuse(FieldFault fault, const FieldSpec &field, std::string_view value = {});

    const RecordType &m_type;
    const RecordPlan m_plan;
    ondemand::parser m_parser;
    NdjsonPart m_part;
    std::optional<Failure> m_failure;
    std::string m_lastKey;
    std::string m_jsonBuffer;
    // A field was seen in this line if its stamp is the line's; stamps need no clearing.
    std::vector<quint32> m_seen;
    std::vector<quint32> m_groupSeen;
    quint32 m_stamp = 0;
    size_t m_nextEntry = 0;
    std::vector<std::pair<const void *, std::string_view>> m_unknownInLine;

    // Envelope of the line being read.
    std::string_view m_key;
    bool m_hasKey = false;
    bool m_hasOp = false;
    bool m_hasVersion = false;
    bool m_hasFields = false;
    RecordOp m_op = RecordOp::Upsert;
    qint64 m_version = 0;
};

QString NdjsonParser::Impl::where(std::string_view field) const
{
    const QString place = m_part.name.isEmpty()
        ? QStringLiteral("%1 %2").arg(QString::fromUtf8(m_type.name.data(), qsizetype(m_type.name.size())),
                                      QString::fromUtf8(m_key.data(), qsizetype(m_key.size())))
        : QStringLiteral("%1: line %2").arg(m_part.name).arg(m_line);
    return field.empty() ? place : place + QStringLiteral(": ") + QString::fromUtf8(field.data(), qsizetype(field.size()));
}

bool NdjsonParser::Impl::refuse(Failure failure)
{
    m_failure = std::move(failure);
    return false;
}

bool NdjsonParser::Impl::notStrict()
{
    return refuse(fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The line is not one strict JSON object."), {}, where()));
}

bool NdjsonParser::Impl::refuse(FieldFault fault, const FieldSpec &field, std::string_view value)
{
    return refuse(fieldFailure(fault, field, value, where(field.path)));
}

bool NdjsonParser::Impl::refuse(FieldFault fault, std::string_view name, std::string_view value)
{
    FieldSpec field;
    field.path = name;
    return refuse(fault, field, value);
}

bool NdjsonParser::Impl::readLine(std::string_view line, RecordBatch &batch)
{
    if (line.size() > kMaxLine)
        return refuse(fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The line is too long."), {}, where()));
    ++m_stamp;
    m_nextEntry = 0;
    m_hasKey = m_hasOp = m_hasVersion = m_hasFields = false;
    m_key = {};
    m_unknownInLine.clear();
    ondemand::document document;
    ondemand::object record;
    if (m_parser.iterate(line.data(), line.size(), line.size() + kPadding).get(document) != SUCCESS
        || document.get_object().get(record) != SUCCESS)
        return notStrict();
    if (!readRecord(record, batch))
        return false;
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return notStrict(); // something stands behind the object
    return completeRow(batch);
}

bool NdjsonParser::Impl::readRecord(ondemand::object &record, RecordBatch &batch)
{
    for (auto item : record) {
        ondemand::field field;
        if (std::move(item).get(field) != SUCCESS)
            return notStrict();
        const std::string_view name = rawFieldName(field);
        if (!name.data())
            return notStrict();
        if (!readEnvelope(name, field.value(), batch))
            return false;
    }
    return true;
}

bool NdjsonParser::Impl::readEnvelope(std::string_view name, ondemand::value &value, RecordBatch &batch)
{
    if (name == "op") {
        std::string_view op;
        if (value.get_string().get(op) != SUCCESS)
            return refuse(FieldFault::Type, name, tokenOf(value));
        if (op != "u" && !(op == "d" && m_part.deletes))
            return refuse(FieldFault::Word, name, op);
        m_op = op == "u" ? RecordOp::Upsert : RecordOp::Delete;
        return std::exchange(m_hasOp, true) ? refuse(FieldFault::Twice, name) : true;
    }
    if (name == "k") {
        if (value.get_string().get(m_key) != SUCCESS)
            return refuse(FieldFault::Type, name, tokenOf(value));
        if (!isRecordKey(m_key))
            return refuse(FieldFault::Key, name, std::exchange(m_key, {}));
        return std::exchange(m_hasKey, true) ? refuse(FieldFault::Twice, name) : true;
    }
    if (name == "v") {
        int64_t version = 0;
        if (value.get_int64().get(version) != SUCCESS)
            return refuse(FieldFault::Type, name, tokenOf(value));
        if (version < m_part.minVersion || version > m_part.maxVersion)
            return refuse(FieldFault::Range, name, tokenOf(value));
        m_version = version;
        return std::exchange(m_hasVersion, true) ? refuse(FieldFault::Twice, name) : true;
    }
    if (name == "d") {
        if (std::exchange(m_hasFields, true))
            return refuse(FieldFault::Twice, name);
        return readFields(value, batch);
    }
    return countUnknown(&m_type, name, value);
}

const RecordPlan::Entry *NdjsonParser::Impl::entryNamed(std::string_view name)
{
    const auto found = std::ranges::find(m_plan.entries, name, &RecordPlan::Entry::name);
    if (found == m_plan.entries.end())
        return nullptr;
    m_nextEntry = size_t(found - m_plan.entries.begin()) + 1;
    return &*found;
}

bool NdjsonParser::Impl::readFields(ondemand::value &value, RecordBatch &batch)
{
    ondemand::object fields;
    if (value.get_object().get(fields) != SUCCESS)
        return refuse(FieldFault::Type, "d", tokenOf(value));
    // Fields nearly always come in the canonical order: the expected one is tried first.
    for (auto item : fields) {
        ondemand::field field;
        if (std::move(item).get(field) != SUCCESS)
            return notStrict();
        const bool expected = m_nextEntry < m_plan.entries.size() && isNamed(field.key().raw(), m_plan.entries[m_nextEntry].name);
        const std::string_view name = expected ? m_plan.entries[m_nextEntry].name : rawFieldName(field);
        if (!name.data())
            return notStrict();
        const RecordPlan::Entry *entry = expected ? &m_plan.entries[m_nextEntry++] : entryNamed(name);
        const auto read = !entry ? countUnknown(&m_plan, name, field.value())
            : entry->field >= 0  ? readField(entry->field, field.value(), batch)
                                 : readGroup(*entry, field.value(), batch);
        if (!read)
            return false;
    }
    return true;
}

bool NdjsonParser::Impl::readGroup(const RecordPlan::Entry &group, ondemand::value &value, RecordBatch &batch)
{
    quint32 &seen = m_groupSeen[size_t(&group - m_plan.entries.data())];
    if (std::exchange(seen, m_stamp) == m_stamp)
        return refuse(FieldFault::Twice, group.name);
    bool null = false;
    ondemand::object fields;
    if (value.get_object().get(fields) != SUCCESS) {
        if (value.is_null().get(null) == SUCCESS && null)
            return true; // the children are missing, which completeRow() judges
        return refuse(FieldFault::Type, group.name, tokenOf(value));
    }
    size_t next = 0;
    for (auto item : fields) {
        ondemand::field field;
        if (std::move(item).get(field) != SUCCESS)
            return notStrict();
        const bool expected = next < group.children.size() && isNamed(field.key().raw(), group.children[next].name);
        const std::string_view name = expected ? group.children[next].name : rawFieldName(field);
        if (!name.data())
            return notStrict();
        const auto child = expected ? group.children.begin() + qptrdiff(next)
                                    : std::ranges::find(group.children, name, &RecordPlan::Child::name);
        const bool known = child != group.children.end();
        next = known ? size_t(child - group.children.begin()) + 1 : next;
        const auto read = known ? readField(child->field, field.value(), batch) : countUnknown(&group, name, field.value());
        if (!read)
            return false;
    }
    return true;
}

bool NdjsonParser::Impl::readField(int index, ondemand::value &value, RecordBatch &batch)
{
    const auto at = size_t(index);
    const FieldSpec &field = m_type.fields[at];
    if (m_seen[at] == m_stamp)
        return refuse(FieldFault::Twice, field, {});
    bool null = false;
    const Verdict verdict = readValue(field, value, m_jsonBuffer, batch.fields[at]);
    if (verdict.fault == FieldFault::None) {
        m_seen[at] = m_stamp;
        return true;
    }
    // A null is looked for only after the value was found to be none of its kind: values are the common case.
    if (verdict.fault == FieldFault::Type && value.is_null().get(null) == SUCCESS && null) {
        if (field.required)
            return refuse(FieldFault::Missing, field, {});
        m_seen[at] = m_stamp;
        isTextKind(field.kind) ? batch.fields[at].texts.appendNull() : batch.fields[at].ints.push_back(kNullInt);
        return true;
    }
    return refuse(verdict.fault, field, verdict.shown);
}

bool NdjsonParser::Impl::countUnknown(const void *scope, std::string_view name, ondemand::value &value)
{
    constexpr size_t kMostUnknown = 64;
    if (std::ranges::find(m_unknownInLine, std::pair(scope, name)) != m_unknownInLine.end())
        return refuse(FieldFault::Twice, name);
    if (m_unknownInLine.size() >= kMostUnknown || !walkJson(value, nullptr))
        return notStrict();
    m_unknownInLine.emplace_back(scope, name);
    ++m_unknown[std::string(m_type.name).append(".").append(name)];
    return true;
}

bool NdjsonParser::Impl::checkEnvelope()
{
    if (!m_hasOp || !m_hasKey || !m_hasVersion)
        return refuse(FieldFault::Missing, !m_hasOp ? "op" : !m_hasKey ? "k" : "v");
    if (m_hasFields != (m_op == RecordOp::Upsert))
        return m_hasFields ? notStrict() : refuse(FieldFault::Missing, "d");
    // Ascending keys make a duplicate visible at once and give the store its order without a sort.
    if (!m_lastKey.empty() && m_key <= m_lastKey)
        return refuse(fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "The record key %1 stands twice or out of order."),
                           {QString::fromUtf8(m_key.data(), qsizetype(m_key.size()))}, where("k")));
    m_lastKey.assign(m_key);
    return true;
}

bool NdjsonParser::Impl::completeRow(RecordBatch &batch)
{
    if (!checkEnvelope())
        return false;
    for (size_t i = 0; i < m_seen.size(); ++i) {
        if (m_seen[i] == m_stamp)
            continue;
        const FieldSpec &field = m_type.fields[i];
        if (field.required && m_op == RecordOp::Upsert)
            return refuse(FieldFault::Missing, field, {});
        isTextKind(field.kind) ? batch.fields[i].texts.appendNull() : batch.fields[i].ints.push_back(kNullInt);
    }
    batch.keys.append(m_key);
    batch.ops.push_back(m_op);
    batch.versions.push_back(m_version);
    batch.lines.push_back(quint32(m_line));
    return m_op != RecordOp::Upsert || checkRow(batch);
}

bool NdjsonParser::Impl::checkRow(const RecordBatch &batch)
{
    for (const RecordPlan::Hits &rule : m_plan.hits) {
        const qint64 hits = batch.fields[size_t(rule.hits)].ints.back();
        const qint64 total = batch.fields[size_t(rule.total)].ints.back();
        if (hits != kNullInt && total != kNullInt && hits > total) {
            const FieldSpec &field = m_type.fields[size_t(rule.hits)];
            return refuse(FieldFault::Hits, field, std::to_string(hits));
        }
    }
    for (const RecordPlan::Pair &pair : m_plan.money) {
        const bool amount = batch.fields[size_t(pair.field)].ints.back() != kNullInt;
        const bool currency = !batch.fields[size_t(pair.other)].texts.isNull(batch.rows() - 1);
        if (amount != currency) {
            const FieldSpec &field = m_type.fields[size_t(amount ? pair.field : pair.other)];
            return refuse(FieldFault::Pair, field, {});
        }
    }
    return true;
}

NdjsonParser::NdjsonParser(const RecordType &type) : m_impl(std::make_unique<Impl>(type)) {}
NdjsonParser::~NdjsonParser() = default;

void NdjsonParser::startPart(const NdjsonPart &part)
{
    m_impl->startPart(part);
}

Result<size_t> NdjsonParser::parse(std::string_view block, RecordBatch &batch, size_t maxRows)
{
    return m_impl->parse(block, batch, maxRows);
}

qint64 NdjsonParser::lines() const
{
    return m_impl->m_line;
}

const std::map<std::string, qint64> &NdjsonParser::unknownFields() const
{
    return m_impl->m_unknown;
}

} // namespace stardesk
