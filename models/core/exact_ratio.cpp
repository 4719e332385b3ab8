#include "models/core/exact_ratio.h"

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kMaxDigits = 18;
constexpr int kScoreDecimals = 3;
constexpr qint64 kTopScoreMilli = 100'000;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Where the integer part ends, or -1 where `text` is no plain decimal.
qsizetype integerDigits(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    if (end == 0 || (end > 1 && text[0] == u'0'))
        return -1;
    if (end == text.size())
        return end;
    if (text[end] != u'.' || end + 1 == text.size())
        return -1;
    for (qsizetype i = end + 1; i < text.size(); ++i) {
        if (!isDigit(text[i]))
            return -1;
    }
    return end;
}

} // namespace

Result<ExactDecimal> parseExactDecimal(QStringView text, const QString &where)
{
    const qsizetype whole = integerDigits(text);
    if (whole < 0)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a decimal number"),
                    {text.left(40).toString()}, where);
    qsizetype end = text.size();
    while (end > whole + 1 && text[end - 1] == u'0')
        --end;
    if (end == whole + 1)
        end = whole;
    ExactDecimal decimal;
    qsizetype digits = 0;
    for (qsizetype i = 0; i < end; ++i) {
        if (i == whole)
            continue;
        if (++digits > kMaxDigits)
            return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "has more than %1 digits"),
                        {QString::number(kMaxDigits)}, where);
        decimal.unscaled = decimal.unscaled * 10 + (text[i].unicode() - u'0');
    }
    decimal.scale = end > whole ? int(end - whole - 1) : 0;
    return decimal;
}

QString exactDecimalText(const ExactDecimal &decimal)
{
    QString digits = QString::number(decimal.unscaled);
    if (decimal.scale == 0)
        return digits;
    digits = digits.rightJustified(decimal.scale + 1, u'0');
    return digits.left(digits.size() - decimal.scale) + u'.' + digits.right(decimal.scale);
}

Result<int> parseScoreMilli(QStringView text, const QString &where)
{
    const qsizetype point = text.indexOf(u'.');
    if (point >= 0 && text.size() - point - 1 > kScoreDecimals)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "has more than %1 decimals"),
                    {QString::number(kScoreDecimals)}, where);
    const Result<ExactDecimal> decimal = parseExactDecimal(text, where);
    if (!decimal)
        return decimal.failure();
    const Int128 milli = Int128(decimal->unscaled) * powerOfTen(kScoreDecimals - decimal->scale);
    if (milli > kTopScoreMilli)
        return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "a score must be from 0 to 100"), {}, where);
    return int(milli);
}

QString milliText(qint64 milli)
{
    const qint64 size = milli < 0 ? -milli : milli;
    QString text = QString::number(size / 1000);
    if (size % 1000 != 0) {
        QString fraction = QString::number(size % 1000).rightJustified(3, u'0');
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        text += u'.' + fraction;
    }
    return milli < 0 ? u'-' + text : text;
}

QString milliDisplayText(qint64 milli)
{
    const qint64 size = milli < 0 ? -milli : milli;
    const QString text = QString::number(size / 1000) + u'.' + QString::number(size % 1000 / 10).rightJustified(2, u'0');
    return milli < 0 && size >= 10 ? u'-' + text : text;
}

} // namespace stardesk
