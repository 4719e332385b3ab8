#include "models/domain/resident_id.h"

#include <QtCore/QLatin1StringView>

#include <algorithm>
#include <array>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLength = 18;
constexpr qsizetype kOldLength = 15;
constexpr std::array<int, 17> kWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr QLatin1StringView kCheckDigits("10X98765432");
constexpr QLatin1StringView kDniLetters("TRWAGMYFPDXBNJZSQVHLCKE");

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// Characters as people count them: a surrogate pair is one.
qsizetype codePoints(QStringView text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

QDate dateOf(QStringView digits8)
{
    return QDate(digits8.left(4).toInt(), digits8.mid(4, 2).toInt(), digits8.mid(6, 2).toInt());
}

ResidentIdCheck faulty(ResidentIdFault fault)
{
    ResidentIdCheck check;
    check.fault = fault;
    return check;
}

bool dniLetterFits(QStringView digits, QChar letter)
{
    return areDigits(digits) && kDniLetters.at(digits.toInt() % kDniLetters.size()) == letter;
}

} // namespace

std::optional<QChar> residentIdCheckDigit(QStringView digits17)
{
    if (digits17.size() != qsizetype(kWeights.size()) || !areDigits(digits17))
        return std::nullopt;
    int sum = 0;
    for (size_t i = 0; i < kWeights.size(); ++i)
        sum += (digits17.at(qsizetype(i)).unicode() - u'0') * kWeights[i];
    return kCheckDigits.at(sum % 11);
}

ResidentIdCheck checkResidentId(QStringView number)
{
    const qsizetype length = codePoints(number);
    if (length != kLength && length != kOldLength)
        return faulty(ResidentIdFault::Length);
    const bool old = length == kOldLength;
    const QStringView digits = old ? number : number.chopped(1);
    const QChar last = old ? QChar(u'0') : number.back().toUpper();
    if (!areDigits(digits) || (!isDigit(last) && last != u'X'))
        return faulty(ResidentIdFault::Characters);
    const QString body = old ? digits.left(6).toString() + "19"_L1 + digits.mid(6).toString() : digits.toString();
    const QDate birth = dateOf(QStringView(body).mid(6, 8));
    if (!birth.isValid())
        return faulty(ResidentIdFault::Date);
    const QChar check = *residentIdCheckDigit(body);
    if (!old && check != last)
        return faulty(ResidentIdFault::CheckDigit);

    ResidentIdCheck result;
    result.fault = ResidentIdFault::None;
    result.number18 = body + check;
    result.birthDate = birth;
    result.sex = (body.at(16).unicode() - u'0') % 2 ? Sex::Male : Sex::Female;
    return result;
}

QString residentIdFaultWord(ResidentIdFault fault)
{
    switch (fault) {
    case ResidentIdFault::None: return {};
    case ResidentIdFault::Length: return u"length"_s;
    case ResidentIdFault::Characters: return u"characters"_s;
    case ResidentIdFault::Date: return u"date"_s;
    case ResidentIdFault::CheckDigit: return u"check_digit"_s;
    }
    Q_UNREACHABLE();
}

QString normalisedIdInput(QStringView text)
{
    constexpr char16_t kFullWidthFirst = 0xff01;
    constexpr char16_t kFullWidthLast = 0xff5e;
    constexpr char16_t kFullWidthShift = 0xfee0;
    QString plain;
    plain.reserve(text.size());
    for (QChar c : text) {
        if (c.unicode() >= kFullWidthFirst && c.unicode() <= kFullWidthLast)
            c = QChar(char16_t(c.unicode() - kFullWidthShift));
        if (!c.isSpace() && c != u'-')
            plain.append(c.toUpper());
    }
    return plain;
}

QString idDuplicateKey(QStringView text)
{
    const QString plain = normalisedIdInput(text);
    const ResidentIdCheck check = checkResidentId(plain);
    return check.valid() ? check.number18 : plain;
}

QString maskedIdNumber(QStringView number)
{
    constexpr qsizetype kLeastShown = 4;
    if (number.size() < kLeastShown)
        return QString(number.size(), u'*');
    return number.front() + QString(number.size() - 2, u'*') + number.back();
}

bool isValidDni(QStringView number)
{
    return number.size() == 9 && dniLetterFits(number.left(8), number.back());
}

bool isValidNie(QStringView number)
{
    constexpr QLatin1StringView kFirst("XYZ");
    const qsizetype first = number.isEmpty() ? -1 : kFirst.indexOf(number.front());
    if (number.size() != 9 || first < 0 || !areDigits(number.mid(1, 7)))
        return false;
    return dniLetterFits(QString::number(first) + number.mid(1, 7).toString(), number.back());
}

} // namespace stardesk
