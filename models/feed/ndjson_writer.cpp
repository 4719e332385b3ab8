#include "models/feed/ndjson_writer.h"

#include "models/feed/json_text.h"
#include "models/feed/value_text.h"

#include <QtCore/QtEndian>

namespace stardesk {

namespace {

constexpr std::string_view kNoValue = "\"\"";

/// Dates beyond four-digit years have no spelling.
constexpr qint64 kLastDay = 2'932'896;  // 9999-12-31
constexpr qint64 kFirstDay = -719'162;  // 0001-01-01
constexpr qint64 kDaySeconds = 86'400;

bool isDay(qint64 days)
{
    return days >= kFirstDay && days <= kLastDay;
}

qint64 dayOfSeconds(qint64 seconds)
{
    return seconds >= 0 ? seconds / kDaySeconds : -((-seconds + kDaySeconds - 1) / kDaySeconds);
}

void appendQuoted(std::string &to, bool good, qint64 value, void (*append)(std::string &, qint64))
{
    to += '"';
    if (good)
        append(to, value);
    to += '"';
}

void appendInt(std::string &to, const FieldSpec &field, qint64 value)
{
    switch (field.kind) {
    case FieldKind::Integer: return appendInteger(to, value);
    case FieldKind::Boolean: to += value != 0 ? "true" : "false"; return;
    case FieldKind::Word:
        return appendJsonString(to, value >= 0 && size_t(value) < field.words.size() ? field.words[size_t(value)] : std::string_view());
    case FieldKind::Score: return appendQuoted(to, value >= 0 && value <= 100'000, value, appendScore);
    case FieldKind::Date: return appendQuoted(to, isDay(value), value, appendDate);
    case FieldKind::Month: return appendQuoted(to, value >= 12 && value < 120'000, value, appendMonth);
    case FieldKind::Week: return appendQuoted(to, isDay(value), value, appendWeek);
    case FieldKind::Instant: return appendQuoted(to, isDay(dayOfSeconds(value / 1000)), value, appendInstant);
    case FieldKind::LocalTime: return appendQuoted(to, isDay(dayOfSeconds(value)), value, appendLocalTime);
    case FieldKind::Ref:
    case FieldKind::Text:
    case FieldKind::Note:
    case FieldKind::Zone:
    case FieldKind::Currency:
    case FieldKind::ScoreDays:
    case FieldKind::TextList:
    case FieldKind::Json: break;
    }
    to += kNoValue;
}

void appendScoreDays(std::string &to, std::string_view blob)
{
    if (blob.size() % sizeof(qint32) != 0) {
        to += kNoValue;
        return;
    }
    to += '[';
    for (size_t at = 0; at < blob.size(); at += sizeof(qint32)) {
        const qint32 milli = qFromLittleEndian<qint32>(blob.data() + at);
        if (at > 0)
            to += ',';
        if (milli == -1)
            to += "null";
        else
            appendQuoted(to, milli >= 0 && milli <= 100'000, milli, appendScore);
    }
    to += ']';
}

void appendTextValue(std::string &to, const FieldSpec &field, std::string_view text)
{
    if (field.kind == FieldKind::ScoreDays) {
        appendScoreDays(to, text);
    } else if (field.kind == FieldKind::Json || field.kind == FieldKind::TextList) {
        const auto compact = compactJsonText(text);
        to += compact ? std::string_view(*compact) : kNoValue;
    } else {
        appendJsonString(to, text);
    }
}

} // namespace

bool NdjsonWriter::appendField(std::string &to, std::string_view name, int field, bool comma, const RecordBatch &batch,
                               size_t row) const
{
    const FieldSpec &spec = m_type.fields[size_t(field)];
    const BatchField &values = batch.fields[size_t(field)];
    const bool text = isTextKind(spec.kind);
    if (text ? values.texts.isNull(row) : values.ints[row] == kNullInt)
        return false;
    if (comma)
        to += ',';
    to += '"';
    to += name;
    to += "\":";
    if (text)
        appendTextValue(to, spec, values.texts.at(row));
    else
        appendInt(to, spec, values.ints[row]);
    return true;
}

void NdjsonWriter::appendFields(std::string &to, const RecordBatch &batch, size_t row) const
{
    to += '{';
    bool any = false;
    for (const RecordPlan::Entry &entry : m_plan.entries) {
        if (entry.field >= 0) {
            any |= appendField(to, entry.name, entry.field, any, batch, row);
            continue;
        }
        const size_t before = to.size();
        if (any)
            to += ',';
        to += '"';
        to += entry.name;
        to += "\":{";
        bool inner = false;
        for (const RecordPlan::Child &child : entry.children)
            inner |= appendField(to, child.name, child.field, inner, batch, row);
        if (inner)
            to += '}';
        else
            to.resize(before); // a group of nulls is left out as a null is
        any |= inner;
    }
    to += '}';
}

void NdjsonWriter::appendUpsert(std::string &to, std::string_view key, qint64 version, std::string_view fields)
{
    to += "{\"op\":\"u\",\"k\":";
    appendJsonString(to, key);
    to += ",\"v\":";
    appendInteger(to, version);
    to += ",\"d\":";
    to += fields;
    to += "}\n";
}

void NdjsonWriter::appendDelete(std::string &to, std::string_view key, qint64 version)
{
    to += "{\"op\":\"d\",\"k\":";
    appendJsonString(to, key);
    to += ",\"v\":";
    appendInteger(to, version);
    to += "}\n";
}

} // namespace stardesk
