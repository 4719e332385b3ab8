/// The portable career sheet as a use case: made by an employer with the person's consent, read and verified by another
/// desk (models/feed/sealed_sheet.h has the file).
#pragma once

#include "models/core/ids.h"
#include "models/feed/sealed_sheet.h"

#include <QtCore/QJsonObject>

namespace stardesk {

class StoreSession;

struct CareerRequest {
    PersonKey person;
    QString file;                         ///< to write; an existing file is not replaced
    QString employerKeyFile;              ///< secret key of the employer that signs
    BeijingDay consentOn;
    QString sealTo;                       ///< public key of the reader, or a file that holds it; or:
    std::optional<QByteArray> passphrase;
    PassphraseCost cost = {};
};

struct CareerMade {
    QString issuer;
    QString code; ///< six digits to compare; empty: the vault is closed or holds no number of the person
};
/// Needs the role HR, and an employment with an employer of this operator; leaves an audit row before the file exists.
/// Usage: consent in the future, no reader; Forbidden; Io.
[[nodiscard]] Result<CareerMade> makeCareerSheet(StoreSession &session, const CareerRequest &request);

struct CareerRead {
    CareerSheet sheet;
    bool verified = false; ///< signed by an employer key that the root of this store lists; otherwise anybody may have made it
    QString signer;        ///< id of the key
};
/// Unverified: a known employer's signature that does not fit, or the seal is broken. `readerKeyFile` or `passphrase` opens.
[[nodiscard]] Result<CareerRead> readCareerSheet(StoreSession &session, const QString &file, const QString &readerKeyFile,
                                                 const std::optional<QByteArray> &passphrase);

[[nodiscard]] QJsonObject careerJson(const CareerRead &read);

} // namespace stardesk
