#include "models/columns/filter_spans.h"

#include "models/core/beijing.h"

#include <charconv>

namespace stardesk {

namespace {

using Op = FilterValue::Op;
constexpr qint64 kMinutesPerDay = 24 * 60;

Failure usage(const char *text, QStringList args)
{
    return fail(Failure::Code::Usage, text, std::move(args));
}

/// A decimal with at most `decimals` places, in units of the last place.
std::optional<qint64> decimalOf(QStringView text, int decimals)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    if (decimals == 2 && text.endsWith(u'%'))
        text.chop(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView places = point < 0 ? QStringView() : text.sliced(point + 1);
    if (point >= 0 && (places.isEmpty() || places.size() > decimals || point == 0))
        return {};
    const std::string digits = text.first(point < 0 ? text.size() : point).toString().toStdString()
        + places.toString().toStdString() + std::string(size_t(decimals - places.size()), '0');
    qint64 value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.front() == '-' || text.isEmpty())
        return {};
    return negative ? -value : value;
}

/// "2024", "2024-03", "2024-03-05" or today, yesterday, tomorrow, as days.
std::optional<ValueSpan> daysOf(const QString &text, const FilterContext &context)
{
    const auto relative = [&](int days) { return ValueSpan{*context.today + days, *context.today + days}; };
    if (context.today && text == u"today")
        return relative(0);
    if (context.today && text == u"yesterday")
        return relative(-1);
    if (context.today && text == u"tomorrow")
        return relative(1);
    const qsizetype wholeDay = 10;
    if (text.size() == wholeDay) {
        const auto day = BeijingDay::fromIso(text);
        return day ? std::optional(ValueSpan{day->number, day->number}) : std::nullopt;
    }
    const bool month = text.size() == 7 && text[4] == u'-';
    if (!month && text.size() != 4)
        return {};
    const QString tail = month ? QStringLiteral("-01") : QStringLiteral("-01-01");
    const auto first = BeijingDay::fromIso(text + tail);
    if (!first)
        return {};
    const QDate after = month ? first->date().addMonths(1) : first->date().addYears(1);
    return ValueSpan{first->number, BeijingDay::fromDate(after)->number - 1};
}

Failure noDate(const QString &text, const QString &key)
{
    return usage(QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a date. Write for example %2:2024-03-05, %2:2024-03 or %2:>=2024-01-31."),
                 {text, key});
}

} // namespace

Result<ValueSpan> spanOf(const FilterValue &value, const ReadSpan &read)
{
    ValueSpan span;
    if (value.op == Op::Between) {
        if (!value.text.isEmpty()) {
            const auto low = read(value.text);
            if (!low)
                return low.failure();
            span.low = low->low;
        }
        if (!value.upper.isEmpty()) {
            const auto high = read(value.upper);
            if (!high)
                return high.failure();
            span.high = high->high;
        }
        return span;
    }
    const auto meant = read(value.text);
    if (!meant)
        return meant.failure();
    switch (value.op) {
    case Op::Is:
    case Op::Exactly: return *meant;
    case Op::Less: span.high = meant->low - 1; break;
    case Op::LessOrEqual: span.high = meant->high; break;
    case Op::Greater: span.low = meant->high + 1; break;
    case Op::GreaterOrEqual: span.low = meant->low; break;
    case Op::Between: Q_UNREACHABLE();
    }
    return span;
}

ReadSpan decimals(const QString &key, int places)
{
    return [key, places](const QString &text) -> Result<ValueSpan> {
        const auto value = decimalOf(text, places);
        if (!value && places == 0)
            return usage(QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a whole number. Write for example %2:4, %2:>=4 or %2:2..5."),
                         {text, key});
        if (!value)
            return usage(QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a number with at most %2 decimals. Write for example %3:>=84.99."),
                         {text, QString::number(places), key});
        return ValueSpan{*value, *value};
    };
}

ReadSpan days(const QString &key, const FilterContext &context)
{
    return [key, context](const QString &text) -> Result<ValueSpan> {
        const auto span = daysOf(text, context);
        return span ? Result<ValueSpan>(*span) : Result<ValueSpan>(noDate(text, key));
    };
}

ReadSpan minutes(const QString &key, const FilterContext &context)
{
    return [key, context](const QString &text) -> Result<ValueSpan> {
        if (const auto local = LocalTime::fromIso(text); local && text.contains(u'T')) {
            const qint64 minute = minuteOfMs(Zone::beijing().instantOf(*local));
            return ValueSpan{minute, minute};
        }
        const auto span = daysOf(text, context);
        if (!span)
            return noDate(text, key);
        const auto startOf = [](qint64 day) { return minuteOfMs(BeijingDay{qint32(day)}.startMs()); };
        return ValueSpan{startOf(span->low), startOf(span->high) + kMinutesPerDay - 1};
    };
}

ReadSpan yesOrNo(const QString &key)
{
    return [key](const QString &text) -> Result<ValueSpan> {
        static const QStringList kYes{QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("是"),
            QStringLiteral("sí"), QStringLiteral("si")};
        static const QStringList kNo{QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("否")};
        if (kYes.contains(text, Qt::CaseInsensitive))
            return ValueSpan{1, 1};
        if (kNo.contains(text, Qt::CaseInsensitive))
            return ValueSpan{0, 0};
        return usage(QT_TRANSLATE_NOOP("Failure", "\"%1\" is neither yes nor no. Write %2:yes or %2:no."), {text, key});
    };
}

} // namespace stardesk
