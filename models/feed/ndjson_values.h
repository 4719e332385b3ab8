/// Values of single fields from JSON into a batch's columns, strictly by their kind; a part of the parser, apart from it so
/// that both can be read. Includes simdjson, so only ndjson_parser.cpp includes it.
#pragma once

#include "models/feed/field_fault.h"
#include "models/feed/json_walk.h"
#include "models/feed/value_text.h"
#include "models/store/batch/record_batch.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace stardesk::ndjson {

namespace ondemand = simdjson::ondemand;
using simdjson::SUCCESS;

inline constexpr size_t kMostScoreDays = 31;
inline constexpr qint32 kNoScore = -1;

/// One field's value and what is wrong with it; `shown` is what a message may tell.
struct Verdict {
    FieldFault fault = FieldFault::None;
    std::string_view shown = {};
};

inline std::optional<qint64> parsedInt(const FieldSpec &field, std::string_view text)
{
    switch (field.kind) {
    case FieldKind::Score: return scoreOfText(text);
    case FieldKind::Date: return dateOfText(text);
    case FieldKind::Month: return monthOfText(text);
    case FieldKind::Week: return weekOfText(text);
    case FieldKind::Instant: return instantOfText(text);
    case FieldKind::LocalTime: return localTimeOfText(text);
    case FieldKind::Word: {
        const auto found = std::ranges::find(field.words, text);
        return found == field.words.end() ? std::nullopt : std::optional<qint64>(found - field.words.begin());
    }
    case FieldKind::Ref:
    case FieldKind::Text:
    case FieldKind::Note:
    case FieldKind::Integer:
    case FieldKind::Boolean:
    case FieldKind::Zone:
    case FieldKind::Currency:
    case FieldKind::ScoreDays:
    case FieldKind::TextList:
    case FieldKind::Json: break;
    }
    return std::nullopt;
}

inline std::string_view tokenOf(ondemand::value &value)
{
    std::string_view token = value.raw_json_token();
    const size_t end = token.find_last_not_of(" \t\r\n");
    return token.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

inline Verdict readInteger(const FieldSpec &field, ondemand::value &value, std::vector<qint64> &to)
{
    int64_t number = 0;
    if (value.get_int64().get(number) != SUCCESS)
        return {FieldFault::Type, tokenOf(value)};
    if (number < field.min || number > field.max)
        return {FieldFault::Range, tokenOf(value)};
    to.push_back(number);
    return {};
}

inline Verdict readBoolean(ondemand::value &value, std::vector<qint64> &to)
{
    bool truth = false;
    if (value.get_bool().get(truth) != SUCCESS)
        return {FieldFault::Type, tokenOf(value)};
    to.push_back(truth ? 1 : 0);
    return {};
}

inline Verdict readIntText(const FieldSpec &field, ondemand::value &value, std::vector<qint64> &to)
{
    std::string_view text;
    if (value.get_string().get(text) != SUCCESS)
        return {FieldFault::Type, tokenOf(value)};
    const auto number = parsedInt(field, text);
    if (!number)
        return {field.kind == FieldKind::Word ? FieldFault::Word : FieldFault::Type, text};
    to.push_back(*number);
    return {};
}

inline Verdict readText(const FieldSpec &field, ondemand::value &value, TextColumn &to)
{
    std::string_view text;
    if (value.get_string().get(text) != SUCCESS)
        return {FieldFault::Type, tokenOf(value)};
    if (const FieldFault fault = checkText(field, text); fault != FieldFault::None)
        return {fault, text};
    to.append(text);
    return {};
}

inline Verdict readScoreDays(ondemand::value &value, TextColumn &to)
{
    ondemand::array items;
    if (value.get_array().get(items) != SUCCESS)
        return {FieldFault::Type, tokenOf(value)};
    std::array<char, kMostScoreDays * sizeof(qint32)> bytes{};
    size_t count = 0;
    for (auto item : items) {
        ondemand::value inner;
        if (std::move(item).get(inner) != SUCCESS)
            return {FieldFault::Type, "[...]"};
        if (count == kMostScoreDays)
            return {FieldFault::Range, "[...]"};
        qint32 milli = kNoScore;
        std::string_view text;
        bool null = false;
        if (inner.get_string().get(text) == SUCCESS) {
            const auto score = scoreOfText(text);
            if (!score)
                return {FieldFault::Type, text};
            milli = qint32(*score);
        } else if (inner.is_null().get(null) != SUCCESS || !null) {
            return {FieldFault::Type, tokenOf(inner)};
        }
        qToLittleEndian(milli, bytes.data() + count * sizeof(qint32));
        ++count;
    }
    to.append(std::string_view(bytes.data(), count * sizeof(qint32)));
    return {};
}

/// Object or array (Json), or array of strings (TextList), kept as compact JSON.
inline Verdict readJson(const FieldSpec &field, ondemand::value &value, std::string &buffer, TextColumn &to)
{
    ondemand::json_type type;
    const bool known = value.type().get(type) == SUCCESS;
    const bool list = field.kind == FieldKind::TextList;
    if (!known || !(type == ondemand::json_type::array || (type == ondemand::json_type::object && !list)))
        return {FieldFault::Type, tokenOf(value)};
    buffer.clear();
    if (!list) {
        if (!walkJson(value, &buffer))
            return {FieldFault::Type, type == ondemand::json_type::array ? "[...]" : "{...}"};
    } else {
        ondemand::array items;
        if (value.get_array().get(items) != SUCCESS)
            return {FieldFault::Type, "[...]"};
        buffer += '[';
        for (auto item : items) {
            ondemand::value inner;
            ondemand::json_type innerType;
            if (buffer.size() > 1)
                buffer += ',';
            if (std::move(item).get(inner) != SUCCESS || inner.type().get(innerType) != SUCCESS
                || innerType != ondemand::json_type::string || !walkJson(inner, &buffer))
                return {FieldFault::Type, "[...]"};
        }
        buffer += ']';
    }
    to.append(buffer);
    return {};
}

/// Appends the value, or tells what is wrong with it; `buffer` is scratch. A null is a fault here.
inline Verdict readValue(const FieldSpec &field, ondemand::value &value, std::string &buffer, BatchField &to)
{
    switch (field.kind) {
    case FieldKind::Integer: return readInteger(field, value, to.ints);
    case FieldKind::Boolean: return readBoolean(value, to.ints);
    case FieldKind::Word:
    case FieldKind::Score:
    case FieldKind::Date:
    case FieldKind::Month:
    case FieldKind::Week:
    case FieldKind::Instant:
    case FieldKind::LocalTime: return readIntText(field, value, to.ints);
    case FieldKind::Ref:
    case FieldKind::Text:
    case FieldKind::Note:
    case FieldKind::Zone:
    case FieldKind::Currency: return readText(field, value, to.texts);
    case FieldKind::ScoreDays: return readScoreDays(value, to.texts);
    case FieldKind::TextList:
    case FieldKind::Json: return readJson(field, value, buffer, to.texts);
    }
    Q_UNREACHABLE();
}

} // namespace stardesk::ndjson
