#include "models/core/money.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <limits>
#include <numeric>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

__extension__ using Int128 = __int128;

constexpr qint64 kBasis = 10000;
constexpr int kMostRateDigits = 19; // 10^19 x 2^63 stays below 2^127
constexpr int kMostRateScale = 30;

Failure doesNotFit()
{
    return fail(Failure::Code::Rejected, QT_TRANSLATE_NOOP("Failure", "The amount is too large."));
}

Failure negative()
{
    return fail(Failure::Code::Rejected, QT_TRANSLATE_NOOP("Failure", "The amount must not be negative."));
}

Failure badAmount(QStringView text)
{
    return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "\"%1\" is not an amount of money."),
                {text.toString()});
}

bool fits(Int128 value)
{
    return value >= std::numeric_limits<qint64>::min() && value <= std::numeric_limits<qint64>::max();
}

Int128 divide(Int128 numerator, Int128 denominator, Rounding rounding)
{
    const Int128 quotient = numerator / denominator;
    const Int128 rest = numerator % denominator;
    const bool up = rounding == Rounding::HalfUp && rest >= denominator - rest;
    return up ? quotient + 1 : quotient;
}

/// amount x digits x 10^power for numbers >= 0; power may be negative.
std::optional<Int128> scaled(Int128 product, int power, Rounding rounding)
{
    Int128 ten = 1;
    for (int i = 0; i < std::abs(power); ++i) {
        if (__builtin_mul_overflow(ten, Int128(10), &ten))
            return power < 0 ? std::optional<Int128>(0) : std::nullopt; // 10^39 is above any product
    }
    if (power < 0)
        return divide(product, ten, rounding);
    Int128 result = 0;
    if (__builtin_mul_overflow(product, ten, &result))
        return std::nullopt;
    return result;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Whole and decimal digits of a non-negative amount; both ASCII.
std::optional<qint64> minorOf(QStringView whole, QStringView decimals, int exponent)
{
    if (!isDigits(whole) || decimals.size() > exponent || (!decimals.isEmpty() && !isDigits(decimals)))
        return std::nullopt;
    const QString digits = whole.toString() + decimals.toString() + QString(exponent - decimals.size(), u'0');
    bool ok = false;
    const qint64 minor = digits.toLongLong(&ok);
    return ok ? std::optional<qint64>(minor) : std::nullopt;
}

/// The whole part without group separators, or nothing where a group has not three digits.
std::optional<QString> ungrouped(const QString &whole, const QString &separator)
{
    if (separator.isEmpty() || !whole.contains(separator))
        return whole;
    const QStringList groups = whole.split(separator);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype size = groups.at(i).size();
        if (i == 0 ? (size < 1 || size > 3) : size != 3)
            return std::nullopt;
    }
    return groups.join(QString());
}

/// Whole digits in groups of three. Not QLocale::toString: Qt 6.4 writes 1234567 as "1234.567" in Spanish.
QString grouped(QStringView whole, const QLocale &locale)
{
    constexpr int kGroup = 3;
    const bool alwaysGroups = locale.toString(1234).contains(locale.groupSeparator());
    const qsizetype least = alwaysGroups ? kGroup + 1 : kGroup + 2; // Spanish: 1234, but 12.345
    const int zero = locale.zeroDigit().isEmpty() ? u'0' : locale.zeroDigit().at(0).unicode();
    QString text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % kGroup == 0 && whole.size() >= least)
            text += locale.groupSeparator();
        text += QChar(zero + (whole.at(i).unicode() - u'0'));
    }
    return text;
}

} // namespace

Result<Rate> Rate::parse(QStringView text)
{
    const auto bad = [&] {
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "\"%1\" is not an exchange rate."),
                    {text.toString()});
    };
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView decimals = point < 0 ? QStringView() : text.mid(point + 1);
    if (!isDigits(whole) || (point >= 0 && !isDigits(decimals)))
        return bad();
    QString digits = whole.toString() + decimals.toString();
    int scale = int(decimals.size());
    for (; scale > 0 && digits.endsWith(u'0'); --scale)
        digits.chop(1);
    const auto first = std::find_if(digits.begin(), digits.end(), [](QChar c) { return c != u'0'; });
    digits.remove(0, first - digits.begin());
    if (digits.isEmpty() || digits.size() > kMostRateDigits || scale > kMostRateScale)
        return bad();
    Rate rate;
    rate.m_digits = digits.toULongLong();
    rate.m_scale = scale;
    rate.m_text = text.toString();
    return rate;
}

Result<Money> convert(const Money &money, Currency target, const Rate &rate, Rounding rounding)
{
    if (money.minor < 0)
        return negative();
    const int power = target.exponent() - money.currency.exponent() - rate.scale();
    const auto result = scaled(Int128(money.minor) * Int128(rate.digits()), power, rounding);
    if (!result || !fits(*result))
        return doesNotFit();
    return Money{qint64(*result), target};
}

Result<qint64> basisPointsOf(qint64 minor, qint64 basisPoints)
{
    if (minor < 0 || basisPoints < 0)
        return negative();
    const Int128 result = divide(Int128(minor) * basisPoints, kBasis, Rounding::HalfUp);
    if (!fits(result))
        return doesNotFit();
    return qint64(result);
}

qint64 divideHalfUp(qint64 numerator, qint64 denominator)
{
    Q_ASSERT(denominator > 0);
    const Int128 twice = 2 * Int128(numerator) + denominator;
    const Int128 below = 2 * Int128(denominator);
    return qint64(twice >= 0 ? twice / below : -((-twice + below - 1) / below));
}

Result<qint64> addMinor(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return doesNotFit();
    return sum;
}

Result<QVector<qint64>> splitByLargestRemainder(qint64 total, const QVector<qint64> &weights)
{
    if (total < 0)
        return negative();
    Int128 sum = 0;
    for (const qint64 weight : weights) {
        if (weight < 0)
            return fail(Failure::Code::Rejected, QT_TRANSLATE_NOOP("Failure", "A weight must not be negative."));
        sum += weight;
    }
    if (weights.isEmpty() || (sum == 0 && total != 0))
        return fail(Failure::Code::Rejected, QT_TRANSLATE_NOOP("Failure", "There is nothing to split by."));
    QVector<qint64> parts(weights.size(), 0);
    if (sum == 0)
        return parts;

    // total x weight < 2^126 and the sum of weights < 2^127: everything stays exact in 128 bits.
    QVector<Int128> rests(weights.size());
    qint64 left = total;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const Int128 product = Int128(total) * weights.at(i);
        parts[i] = qint64(product / sum);
        rests[i] = product % sum;
        left -= parts.at(i);
    }
    QVector<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return rests.at(a) > rests.at(b); });
    for (qsizetype i = 0; i < left; ++i)
        ++parts[order.at(i)];
    return parts;
}

QString amountText(const Money &money)
{
    const int exponent = money.currency.exponent();
    QString digits = QString::number(money.minor);
    const bool minus = digits.startsWith(u'-');
    if (minus)
        digits.remove(0, 1);
    digits = digits.rightJustified(exponent + 1, u'0');
    if (exponent > 0)
        digits.insert(digits.size() - exponent, u'.');
    return minus ? u'-' + digits : digits;
}

QString moneyText(const Money &money)
{
    return money.currency.code() + u' ' + amountText(money);
}

QString moneyText(const Money &money, const QLocale &locale)
{
    const QString plain = amountText(money);
    const bool minus = plain.startsWith(u'-');
    const QString unsignedText = minus ? plain.mid(1) : plain;
    const qsizetype point = unsignedText.indexOf(u'.');
    QString text = grouped(unsignedText.left(point), locale);
    if (point >= 0) {
        text += locale.decimalPoint();
        const int zero = locale.zeroDigit().isEmpty() ? u'0' : locale.zeroDigit().at(0).unicode();
        for (const QChar digit : unsignedText.mid(point + 1))
            text += QChar(zero + (digit.unicode() - u'0'));
    }
    return money.currency.code() + u' ' + (minus ? locale.negativeSign() : QString()) + text;
}

Result<Money> parseAmount(QStringView text, Currency currency)
{
    const QStringView plain = text.startsWith(u'-') ? text.mid(1) : text;
    const qsizetype point = plain.indexOf(u'.');
    if (point == plain.size() - 1)
        return badAmount(text);
    const auto minor = minorOf(point < 0 ? plain : plain.left(point), point < 0 ? QStringView() : plain.mid(point + 1),
                               currency.exponent());
    if (!minor)
        return badAmount(text);
    return Money{text.startsWith(u'-') ? -*minor : *minor, currency};
}

Result<Money> parseAmount(QStringView text, Currency currency, const QLocale &locale)
{
    QString plain = text.trimmed().toString();
    const qsizetype point = plain.indexOf(locale.decimalPoint());
    const QString whole = point < 0 ? plain : plain.left(point);
    const auto bare = ungrouped(whole, locale.groupSeparator());
    if (!bare)
        return badAmount(text);
    plain = point < 0 ? *bare : *bare + u'.' + plain.mid(point + locale.decimalPoint().size());
    // A point that is not this locale's decimal sign is a slip, not thousands: 25.99 typed under es must not become 2599.
    if (plain.count(u'.') > (point < 0 ? 0 : 1))
        return badAmount(text);
    return parseAmount(plain, currency);
}

Result<Money> parseMoney(QStringView text)
{
    const auto currency = Currency::fromCode(text.left(3));
    if (!currency)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a known currency."),
                    {text.left(3).toString()});
    const QStringView rest = text.mid(3);
    return parseAmount(rest.startsWith(u' ') ? rest.mid(1) : rest, *currency);
}

} // namespace stardesk
