/// Identity numbers: Chinese resident ID (GB 11643, 18 and 15 digits), Spanish DNI and NIE; masks and duplicate keys.
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

namespace stardesk {

/// Tested in this order; the first that fails is named.
enum class ResidentIdFault { None, Length, Characters, Date, CheckDigit };
enum class Sex { Female, Male };

struct ResidentIdCheck {
    ResidentIdFault fault = ResidentIdFault::Length;
    QString number18; ///< X in upper case, 15 digits completed; empty where a fault was found
    QDate birthDate;
    Sex sex = Sex::Female;
    [[nodiscard]] bool valid() const { return fault == ResidentIdFault::None; }
};

/// `number` as it stands: full-width digits and blanks are faults here, input fields call normalisedIdInput first. A
/// 15-digit number has no check digit and belongs to the years 1900 to 1999.
[[nodiscard]] ResidentIdCheck checkResidentId(QStringView number);
/// "length", "characters", "date", "check_digit"; empty for None.
[[nodiscard]] QString residentIdFaultWord(ResidentIdFault fault);
/// ISO 7064 MOD 11-2 over 17 digits: '0'..'9' or 'X'. Nothing for other text.
[[nodiscard]] std::optional<QChar> residentIdCheckDigit(QStringView digits17);

/// What a person typed or pasted, made plain: full-width forms to ASCII, blanks and hyphens out, letters upper case.
[[nodiscard]] QString normalisedIdInput(QStringView text);
/// The key by which duplicates are found: normalised, and a valid 15-digit resident number as its 18-digit form.
[[nodiscard]] QString idDuplicateKey(QStringView text);
/// First and last character only, "1****************X"; shorter than four characters: stars throughout.
[[nodiscard]] QString maskedIdNumber(QStringView number);

/// Eight digits and their letter ("12345678Z").
[[nodiscard]] bool isValidDni(QStringView number);
/// X, Y or Z, seven digits and their letter ("X1234567L").
[[nodiscard]] bool isValidNie(QStringView number);

} // namespace stardesk
