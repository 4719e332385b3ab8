/// IdSealer: how ID numbers lie in the store. The `number` of a stored person_id is ASCII text of fixed places:
///
///   0   first and last character and the length (two digits) of the number: the mask, which is shown to everybody
///   4   keyed BLAKE2b-128 of the number as idDuplicateKey() writes it, 22 characters base64url: finds the full number
///   26  keyed BLAKE2b-64 of its last four characters, 11 characters: finds by these
///   37  nonce and XChaCha20-Poly1305 of the number as it came, base64url; associated data are field and person, so that a cipher
///       text moved to another person does not open
///
/// The nonce is a keyed hash of the number as it came and the person: no nonce ever serves two different numbers, nothing
/// is drawn per row (the system's generator would be the slowest part of an import), and an unchanged number gives the
/// same bytes in the next generation.
#pragma once

#include "models/store/vault_secret.h"

#include <QtCore/QString>

#include <string>
#include <string_view>

namespace stardesk {

class RecordBatch;

class IdSealer {
public:
    explicit IdSealer(const SecretKey &vaultKey);

    /// What is stored for `number` of the person with this key.
    [[nodiscard]] std::string seal(std::string_view person, std::string_view number) const;
    /// Replaces every number of a person_id batch by its stored form; several threads work on a large batch.
    void sealNumbers(RecordBatch &batch) const;
    /// The number in clear. Corrupt where the text is not what this key stored for this person.
    [[nodiscard]] Result<QString> open(std::string_view person, std::string_view stored) const;

    /// The index terms of what a person typed.
    [[nodiscard]] QByteArray numberTerm(QStringView number) const;
    [[nodiscard]] QByteArray lastFourTerm(QStringView lastFour) const;

private:
    [[nodiscard]] QByteArray nonceOf(std::string_view number, std::string_view person) const;

    SecretKey m_data;
    SecretKey m_index;
    SecretKey m_tail;
    SecretKey m_nonce;
};

inline constexpr qsizetype kLastFour = 4;

/// "1****************X" of a stored number; empty where it is not one. Needs no key.
[[nodiscard]] QString maskOfStored(std::string_view stored);
/// Its index term of the full number: equal for equal numbers.
[[nodiscard]] std::string_view numberTermOfStored(std::string_view stored);

} // namespace stardesk
