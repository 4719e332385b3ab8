/// The portable career sheet (trust.md §6): what one employer says of a person's career, for the person to take along.
///
/// The document is a signed one (signed_document.h): four signature lines by the employer's key, an empty line, JSON. It
/// names the person and the mask of the ID number, never the number nor a hash of it: with a salt of its own both sides
/// compute a six-digit code from the number each of them has, and compare the codes.
///
/// The file is sealed for one reader: a line "stardesk career sheet 1", one line of JSON (how the content key is wrapped),
/// then XChaCha20-Poly1305 of the document with both lines as associated data.
#pragma once

#include "models/core/beijing.h"
#include "models/feed/minisign.h"
#include "models/store/vault_secret.h"

#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace stardesk {

struct CareerSheet {
    struct Stay {
        QString employer;             ///< name
        BeijingDay from;
        std::optional<BeijingDay> to; ///< none: still employed
        friend bool operator==(const Stay &, const Stay &) = default;
    };
    struct Star {
        QString period;               ///< Beijing month "2026-02"
        std::optional<qint64> star;   ///< none: unrated
        friend bool operator==(const Star &, const Star &) = default;
    };
    QString issuer;                   ///< key of the employer record
    QString issuerName;
    qint64 issuedAtMs = 0;
    BeijingDay consentOn;             ///< day on which the person agreed
    QString name;
    QString pinyin;
    QString idMasked;
    QByteArray salt;                  ///< of the code
    std::vector<Stay> stays;          ///< oldest first
    std::vector<Star> stars;          ///< oldest first

    friend bool operator==(const CareerSheet &, const CareerSheet &) = default;
};

[[nodiscard]] QByteArray writeCareerSheet(const CareerSheet &sheet);
/// Malformed names the field.
[[nodiscard]] Result<CareerSheet> parseCareerSheet(QByteArrayView json, const QString &where);
/// Six digits of Argon2id over the number (as idDuplicateKey() writes it) and the sheet's salt. Io: not enough memory.
[[nodiscard]] Result<QString> careerCode(QStringView number, const QByteArray &salt);

/// The document for the holder of one key, or of a passphrase.
[[nodiscard]] Result<QByteArray> sealSheet(const QByteArray &document, const PublicKey &reader);
[[nodiscard]] Result<QByteArray> sealSheet(const QByteArray &document, QByteArrayView passphrase, const PassphraseCost &cost = {});
/// The document again. Malformed: no such file; Usage: it needs the other kind of key; Forbidden: this key or passphrase
/// does not open it; Unverified: it was changed after it was sealed.
[[nodiscard]] Result<QByteArray> openSheet(QByteArrayView file, const SigningKey *reader, const std::optional<QByteArray> &passphrase,
                                           const QString &where);

} // namespace stardesk
