/// ClaimProfile: everything about one claim: its records, and what the rules make of them.
#pragma once

#include "models/core/beijing.h"
#include "models/core/ids.h"
#include "models/core/money.h"
#include "models/domain/claim_case.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace stardesk {

/// One scan of the parcel.
struct TrackingLine {
    LocalTime at;               ///< on the wall where it was scanned
    QString zone;               ///< IANA; null: unknown, a flaw that no stage counts
    std::optional<qint64> atMs; ///< none where the zone is unknown
    std::optional<int> stage;   ///< 1..7
    QString code;
    QString place;
    QString text;
    QString key;                ///< of the record
    qint64 version = 0;         ///< of the export in which it last changed
};

struct ClaimEventLine {
    qint64 atMs = 0;
    QString actor;
    QString transition; ///< "T05", row of rules.md D1
    QString code;
    QString note;
};

struct DocumentLine {
    QString key;
    QString kind;
    std::optional<int> stage;
    qint64 bytes = 0;
    QString mime;
    qint64 receivedMs = 0;
    QString by;
    QString sha256;             ///< names the bytes (documentBytes)
    bool local = false;         ///< attached at this desk, not in the export yet
};

struct IncidentLine {
    QString key;
    QString kind;
    QString lane;
    std::optional<int> stage;
    qint64 fromMs = 0;
    qint64 toMs = 0;
    qint64 excusedHours = 0;
    QString text;
};

struct ParcelLine {
    QString key;
    QString order;
    QString seller;             ///< key; null: none
    QString lane;
    QString service;
    QString plan;               ///< key of the compensation plan; null: no plan covers it
    Zone destination = Zone::beijing();
    BeijingDay startOn;         ///< days of the destination
    BeijingDay promisedOn;
    std::optional<LocalTime> deliveredLocal;
    Money item;
    Money shipping;
    std::optional<Money> refunded;
};

struct ClaimProfile {
    ClaimKey key;
    QString kind;               ///< "LATE", "LOST"
    qint64 attempt = 1;
    QString claimant;
    QString language;
    qint64 filedMs = 0;
    std::optional<Money> asked;
    QString state;
    qint64 cycle = 1;
    QString assignee;
    QJsonObject proposal;       ///< as the export carries it; empty: none
    std::optional<qint64> dueMs;
    QStringList flags;
    std::optional<IncidentLine> incident;
    ParcelLine parcel;
    std::vector<TrackingLine> tracking;  ///< as recorded
    std::vector<ClaimEventLine> events;  ///< oldest first
    std::vector<DocumentLine> documents;

    QString ruleSet;            ///< in force on the day of the order
    QString planSource;         ///< "compensation_plan/ES9", or the rule set's line; null: no plan
    ClaimCase facts;            ///< what was judged
    ClaimOutcome outcome;       ///< without a plan only lateness and attribution are told
    std::optional<Money> policy; ///< none: no plan covers it, or it cannot be applied
    QString notComputed;        ///< the sentence that says why `policy` is missing; null where it is not
};

[[nodiscard]] QJsonObject claimJson(const ClaimProfile &profile);

} // namespace stardesk
