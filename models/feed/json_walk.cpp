#include "models/feed/json_walk.h"

#include "models/feed/json_text.h"
#include "models/feed/value_text.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace stardesk {

namespace {

using namespace simdjson;
constexpr int kMaxDepth = 12;
constexpr size_t kMaxName = 256;

void put(std::string *to, char c)
{
    if (to)
        *to += c;
}

bool walkText(ondemand::value &value, std::string *to)
{
    std::string_view text;
    if (value.get_string().get(text) != SUCCESS || !hasOnlyTextBytes(text, true) || !isNormalized(text))
        return false;
    if (to)
        appendJsonString(*to, text);
    return true;
}

bool walkNumber(ondemand::value &value, std::string *to)
{
    std::string_view token = value.raw_json_token();
    ondemand::number number;
    if (value.get_number().get(number) != SUCCESS)
        return false;
    while (!token.empty() && (token.back() == ' ' || token.back() == '\t' || token.back() == '\r' || token.back() == '\n'))
        token.remove_suffix(1);
    if (to)
        to->append(token);
    return true;
}

bool walkArray(ondemand::value &value, std::string *to, int depth)
{
    ondemand::array items;
    if (value.get_array().get(items) != SUCCESS)
        return false;
    put(to, '[');
    bool first = true;
    for (auto item : items) {
        ondemand::value inner;
        if (!first)
            put(to, ',');
        first = false;
        if (std::move(item).get(inner) != SUCCESS || !walkJson(inner, to, depth + 1))
            return false;
    }
    put(to, ']');
    return true;
}

bool walkObject(ondemand::value &value, std::string *to, int depth)
{
    ondemand::object object;
    if (value.get_object().get(object) != SUCCESS)
        return false;
    put(to, '{');
    std::vector<std::string_view> names; // they point into the line
    for (auto item : object) {
        ondemand::field field;
        if (std::move(item).get(field) != SUCCESS)
            return false;
        const std::string_view name = rawFieldName(field);
        if (!name.data() || std::ranges::find(names, name) != names.end())
            return false;
        if (!names.empty())
            put(to, ',');
        names.push_back(name);
        if (to)
            to->append("\"").append(name).append("\":");
        if (!walkJson(field.value(), to, depth + 1))
            return false;
    }
    put(to, '}');
    return true;
}

} // namespace

std::string_view rawFieldName(ondemand::field &field)
{
    const char *name = field.key().raw();
    size_t length = 0;
    while (length <= kMaxName && name[length] != '"' && name[length] != '\\')
        ++length;
    return length <= kMaxName && name[length] == '"' ? std::string_view(name, length) : std::string_view();
}

bool walkJson(ondemand::value value, std::string *to, int depth)
{
    ondemand::json_type type;
    if (depth > kMaxDepth || value.type().get(type) != SUCCESS)
        return false;
    switch (type) {
    case ondemand::json_type::string: return walkText(value, to);
    case ondemand::json_type::number: return walkNumber(value, to);
    case ondemand::json_type::array: return walkArray(value, to, depth);
    case ondemand::json_type::object: return walkObject(value, to, depth);
    case ondemand::json_type::boolean: {
        bool truth = false;
        if (value.get_bool().get(truth) != SUCCESS)
            return false;
        if (to)
            to->append(truth ? "true" : "false");
        return true;
    }
    case ondemand::json_type::null: {
        bool null = false;
        if (value.is_null().get(null) != SUCCESS || !null)
            return false;
        if (to)
            to->append("null");
        return true;
    }
    }
    return false;
}

std::optional<std::string> compactJsonText(std::string_view text)
{
    if (text.empty() || (text.front() != '{' && text.front() != '['))
        return std::nullopt;
    // Read as the one field of an object: so a second value behind the first is seen.
    const padded_string padded(std::string("{\"v\":").append(text).append("}"));
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object object;
    if (parser.iterate(padded).get(document) != SUCCESS || document.get_object().get(object) != SUCCESS)
        return std::nullopt;
    std::string compact;
    int fields = 0;
    for (auto item : object) {
        ondemand::field field;
        if (std::move(item).get(field) != SUCCESS || ++fields > 1 || !walkJson(field.value(), &compact))
            return std::nullopt;
    }
    if (fields != 1 || document.current_location().error() != OUT_OF_BOUNDS)
        return std::nullopt;
    return compact;
}

} // namespace stardesk
