#include "models/feed/publish/column_check.h"

#include "models/feed/publish/date_pattern.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <limits>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n\v\f";
    const size_t begin = text.find_first_not_of(kBlanks);
    return begin == text.npos ? std::string_view{} : text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

bool sameText(const QString &known, std::string_view text)
{
    return QAnyStringView(known) == QUtf8StringView(text.data(), qsizetype(text.size()));
}

Failure wrong(const char *sentence, QStringList args = {})
{
    return fail(Failure::Code::Malformed, sentence, std::move(args));
}

/// Digits with at most one decimal mark -> integer scaled by 10^scale. Nothing: no such number, or more digits than kept.
std::optional<qint64> scaledNumber(std::string_view text, int scale, char mark, bool roundHalfUp)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    constexpr qint64 kMost = std::numeric_limits<qint64>::max() / 10 - 10;
    qint64 number = 0;
    int decimals = -1; // -1: before the mark
    int digits = 0;
    bool up = false;
    for (const char c : text) {
        if (c == mark && decimals < 0 && digits > 0) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9' || number > kMost)
            return {};
        ++digits;
        if (decimals >= scale) {
            if (!roundHalfUp && c != '0')
                return {};
            up = decimals == scale ? c >= '5' : up;
            ++decimals;
            continue;
        }
        number = number * 10 + (c - '0');
        decimals += decimals >= 0;
    }
    if (digits == 0)
        return {};
    for (int have = std::max(decimals, 0); have < scale; ++have) {
        if (number > kMost)
            return {};
        number *= 10;
    }
    number += up;
    return negative ? -number : number;
}

std::string isoDate(const DateParts &parts)
{
    std::array<char, 32> text;
    const int size = std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", parts.year, parts.month, parts.day);
    return {text.data(), size_t(size)};
}

std::string isoTime(qint64 seconds)
{
    const qint64 days = (seconds >= 0 ? seconds : seconds - 86399) / 86400;
    const int rest = int(seconds - days * 86400);
    std::array<char, 16> text;
    const int size = std::snprintf(text.data(), text.size(), "T%02d:%02d:%02d", rest / 3600, rest / 60 % 60, rest % 60);
    return isoDate(datePartsOf(days)) + std::string(text.data(), size_t(size));
}

std::optional<DateParts> parseDateOf(const SourceColumn &column, std::string_view text)
{
    if (column.formats.empty()) {
        if (column.type == SourceType::Date)
            return parseDate(text, "yyyy-MM-dd");
        const auto parts = parseDate(text, "yyyy-MM-dd HH:mm:ss");
        return parts ? parts : parseDate(text, "yyyy-MM-ddTHH:mm:ss");
    }
    for (const QString &format : column.formats) {
        if (const auto parts = parseDate(text, format.toStdString()))
            return parts;
    }
    return {};
}

char markOf(const SourceColumn &column)
{
    return column.decimalComma ? ',' : '.';
}

/// A limit as people write it, for messages.
QString limitText(const SourceColumn &column, qint64 limit)
{
    switch (column.type) {
    case SourceType::Date:
    case SourceType::LocalTime:
    case SourceType::Instant: return QString::fromStdString(isoDate(datePartsOf(limit)));
    case SourceType::Decimal: {
        qint64 unit = 1;
        for (int i = 0; i < column.scale; ++i)
            unit *= 10;
        const QString whole = QString::number(limit / unit);
        if (limit % unit == 0)
            return whole;
        return whole + u'.' + QString::number(std::abs(limit % unit)).rightJustified(column.scale, u'0');
    }
    case SourceType::Text:
    case SourceType::Word:
    case SourceType::Integer:
    case SourceType::Boolean: return QString::number(limit);
    }
    Q_UNREACHABLE();
}

Result<> checkLimits(const SourceColumn &column, qint64 value)
{
    if (column.min && value < *column.min)
        return wrong(QT_TRANSLATE_NOOP("Failure", "Below the lowest allowed value, %1"), {limitText(column, *column.min)});
    if (column.max && value > *column.max)
        return wrong(QT_TRANSLATE_NOOP("Failure", "Above the highest allowed value, %1"), {limitText(column, *column.max)});
    return {};
}

} // namespace

ColumnChecker::ColumnChecker(const SourceTable &table)
    : m_zone(table.zone.isEmpty() ? QTimeZone::utc() : QTimeZone(table.zone.toUtf8()))
{
}

Result<StagedValue> ColumnChecker::check(const SourceColumn &column, std::string_view text)
{
    if (!isCleanText(text))
        return wrong(QT_TRANSLATE_NOOP("Failure", "The bytes are not text in the file's encoding."));
    text = trimmed(text);
    const bool empty = text.empty() || std::ranges::any_of(column.nulls, [&](const QString &null) {
        return sameText(null, text);
    });
    if (empty) {
        if (column.required)
            return wrong(QT_TRANSLATE_NOOP("Failure", "A value is required here."));
        return StagedValue{};
    }
    switch (column.type) {
    case SourceType::Text: return checkText(column, text);
    case SourceType::Word:
    case SourceType::Boolean: return checkWord(column, text);
    case SourceType::Integer:
    case SourceType::Decimal: return checkNumber(column, text);
    case SourceType::Date:
    case SourceType::LocalTime:
    case SourceType::Instant: return checkTime(column, text);
    }
    Q_UNREACHABLE();
}

Result<StagedValue> ColumnChecker::checkText(const SourceColumn &column, std::string_view text)
{
    const auto isStart = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    const qint64 characters = std::ranges::count_if(text, isStart);
    if (column.max && characters > *column.max)
        return wrong(QT_TRANSLATE_NOOP("Failure", "Longer than %1 characters."), {QString::number(*column.max)});
    if (column.min && characters < *column.min)
        return wrong(QT_TRANSLATE_NOOP("Failure", "Shorter than %1 characters."), {QString::number(*column.min)});
    return StagedValue{StagedValue::Kind::Text, 0, text};
}

Result<StagedValue> ColumnChecker::checkWord(const SourceColumn &column, std::string_view text)
{
    for (size_t i = 0; i < column.words.size(); ++i) {
        if (!sameText(column.words[i], text))
            continue;
        if (column.type == SourceType::Boolean)
            return StagedValue{StagedValue::Kind::Integer, qint64(i), {}};
        return StagedValue{StagedValue::Kind::Text, 0, text};
    }
    const QStringList known(column.words.begin(), column.words.end());
    return wrong(QT_TRANSLATE_NOOP("Failure", "Not one of %1"), {known.join(u", "_s)});
}

Result<StagedValue> ColumnChecker::checkNumber(const SourceColumn &column, std::string_view text)
{
    const int scale = column.type == SourceType::Decimal ? column.scale : 0;
    const auto number = scaledNumber(text, scale, markOf(column), column.roundHalfUp);
    if (!number) {
        if (column.blankUnreadable)
            return StagedValue{};
        if (column.type == SourceType::Integer)
            return wrong(QT_TRANSLATE_NOOP("Failure", "Not a whole number."));
        return wrong(QT_TRANSLATE_NOOP("Failure", "Not a number with at most %1 decimals."), {QString::number(scale)});
    }
    if (auto inside = checkLimits(column, *number); !inside)
        return inside.failure();
    return StagedValue{StagedValue::Kind::Integer, *number, {}};
}

Result<StagedValue> ColumnChecker::checkTime(const SourceColumn &column, std::string_view text)
{
    const auto parts = parseDateOf(column, text);
    if (!parts) {
        if (column.blankUnreadable)
            return StagedValue{};
        const QStringList formats(column.formats.begin(), column.formats.end());
        return wrong(QT_TRANSLATE_NOOP("Failure", "Not a date of the calendar in the form %1"),
                     {formats.isEmpty() ? u"yyyy-MM-dd"_s : formats.join(u", "_s)});
    }
    if (parts->offsetMinutes && column.type != SourceType::Instant)
        return wrong(QT_TRANSLATE_NOOP("Failure", "A local time must not carry an offset."));
    if (auto inside = checkLimits(column, parts->days()); !inside)
        return inside.failure();
    if (column.type == SourceType::Date)
        return keep(isoDate(*parts));
    if (column.type == SourceType::LocalTime)
        return keep(isoTime(parts->seconds()));
    if (parts->offsetMinutes)
        return keep(isoTime(parts->seconds() - *parts->offsetMinutes * 60) + 'Z');
    const QDateTime local(QDate(parts->year, parts->month, parts->day),
                          QTime(parts->hour, parts->minute, parts->second), m_zone);
    return keep(isoTime(local.toSecsSinceEpoch()) + 'Z');
}

StagedValue ColumnChecker::keep(std::string text)
{
    m_text = std::move(text);
    return {StagedValue::Kind::Text, 0, m_text};
}

std::optional<qint64> limitFromText(const SourceColumn &column, const QString &text)
{
    const std::string plain = text.toStdString();
    switch (column.type) {
    case SourceType::Text:
    case SourceType::Integer: return scaledNumber(plain, 0, '.', false);
    case SourceType::Decimal: return scaledNumber(plain, column.scale, '.', false);
    case SourceType::Date:
    case SourceType::LocalTime:
    case SourceType::Instant: {
        const auto parts = parseDate(plain, "yyyy-MM-dd");
        return parts ? std::optional(parts->days()) : std::nullopt;
    }
    case SourceType::Word:
    case SourceType::Boolean: return {};
    }
    Q_UNREACHABLE();
}

} // namespace stardesk
