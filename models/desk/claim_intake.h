/// ClaimIntake: documents that come in for a claim, and claims opened for parcels that are late (rules.md D1, T01, T02).
#pragma once

#include "models/core/job.h"
#include "models/desk/claim_decisions.h"

namespace stardesk {

struct AttachOrder {
    ClaimKey claim;
    QString file;               ///< path
    QString kind = QStringLiteral("other"); ///< word of the export: "promise", "proof_of_delivery", ...
    std::optional<int> stage;   ///< 1..7
    QString note;
    QString id;                 ///< decision id, to try again without doubling; empty: a new one
};

struct AttachOutcome {
    std::optional<ClaimNo> no;
    QString decision;
    QString document;           ///< key that the document will have in the export
    QString sha256;
    QString mime;
    qint64 bytes = 0;
    qint64 leftMs = 0;
    [[nodiscard]] bool done() const { return !no; }
};

struct OpenOrder {
    QString parcel;             ///< key
    ClaimKind kind = ClaimKind::Late;
    std::optional<Money> asked;
    QString claimant;           ///< empty: the person who opens it
    QString language;           ///< word of the export; empty: the operator's
    QString id;
};

struct OpenOutcome {
    std::optional<ClaimNo> no;
    QString decision;
    ClaimKey claim;             ///< key that the claim will have; the same at every desk
    qint64 leftMs = 0;
    [[nodiscard]] bool done() const { return !no; }
};

/// One parcel of the list "late, and nobody claimed it".
struct ParcelRow {
    QString key;
    QString order;
    QString seller;
    QString lane;
    QString service;
    QString plan;
    BeijingDay promisedOn;
    std::optional<LocalTime> deliveredLocal;
    qint64 daysLate = 0;        ///< on the destination's calendar; of one on its way: until the data's day
    bool claimed = false;
    Money item;
};

struct ParcelQuery {
    QString filter;             ///< filter language: late(yes,no) claimed(yes,no) days_late lane service plan seller order id
    qint64 limit = 50;
};
struct ParcelList {
    qint64 total = 0;           ///< all that the filter leaves
    std::vector<ParcelRow> rows; ///< the first `limit`, in the order of the export
};

/// Words of the export for the kinds of documents, in its order.
[[nodiscard]] QStringList documentKinds();

class ClaimIntake {
public:
    explicit ClaimIntake(StoreSession &session) : m_session(session) {}

    /// The bytes go into the store folder's own area ("documents/", named by SHA-256) before the decision is stored.
    /// Malformed for a kind of file that is not accepted (PDF, PNG, JPEG, plain text, told by content), Usage for an
    /// unknown kind or stage and for a file that is empty or above 20 MiB.
    Result<AttachOutcome> attach(const AttachOrder &order);
    /// T01: the server opens the claim, and submits it (T02) once the evidence is complete. NotFound names the parcel.
    Result<OpenOutcome> open(const OpenOrder &order);
    [[nodiscard]] Result<ParcelList> parcels(const ParcelQuery &query, Job &job) const;

private:
    StoreSession &m_session;
};

} // namespace stardesk
