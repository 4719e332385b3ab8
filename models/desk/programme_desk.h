/// ProgrammeDesk: one seller's standing in one platform programme: the rule, the orders that count, what can still be put
/// right and until when (screens.md §3.6).
#pragma once

#include "models/core/beijing.h"
#include "models/core/money.h"
#include "models/core/result.h"

#include <QtCore/QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace stardesk {

class StoreSession;

/// What an order means for the standing.
enum class OrderVerdict {
    Compliant,
    WrongService,   ///< not with the programme's carrier or service
    LateScan,       ///< the carrier's first scan came after the limit
    WaitsForScan,   ///< no scan yet, the limit has not passed
    OutsideWindow,  ///< ordered before or after the window
    NotJudged,      ///< the export does not say
};

struct ProgrammeOrderLine {
    QString order;
    QString lane;
    QString service;
    Money value;
    qint64 orderedMs = 0;
    std::optional<qint64> scannedMs;
    std::optional<qint64> deliveredMs;
    OrderVerdict verdict = OrderVerdict::NotJudged;
    std::optional<Money> penalty;        ///< what the platform fines for it
    std::optional<qint64> fixableUntilMs; ///< none: nothing helps any more, or nothing has to
};

struct ProgrammeRule {
    QString key;
    QString platform;     ///< SPEEDPAK, WISHPOST, FBA, WORRY_FREE, EBAY_LEVEL, TAOBAO
    QString lane;         ///< null: everywhere
    QString source;       ///< null: the export names none
    BeijingDay from;
    std::optional<BeijingDay> to; ///< exclusive
    /// The numbers of the rule as the export writes them: name and value.
    QList<std::pair<QString, QString>> terms;
};

struct ProgrammeProfile {
    QString key;                       ///< row of the programmes table
    QString seller;
    QString sellerName;
    ProgrammeRule rule;
    BeijingDay windowFrom;
    BeijingDay windowTo;               ///< inclusive
    std::optional<BeijingDay> evaluatedOn;
    QString status;                    ///< failing, at_risk, compliant
    std::optional<qint64> requiredCenti; ///< hundredths of a percent
    std::optional<qint64> reachedCenti;
    std::optional<qint64> shortBy;     ///< further compliant orders that repair the window
    std::optional<qint64> headroom;
    qint64 inWindow = 0;               ///< orders that count; 0: "no orders in window"
    std::vector<ProgrammeOrderLine> orders; ///< fixable first by deadline, then the newest
};

class ProgrammeDesk {
public:
    explicit ProgrammeDesk(StoreSession &session) : m_session(session) {}

    /// One row of the programmes table. NotFound names the key.
    [[nodiscard]] Result<ProgrammeProfile> profile(const QString &key) const;
    /// The platforms that the export has rules of, whether anybody is enrolled or not.
    [[nodiscard]] Result<QStringList> platforms() const;

private:
    StoreSession &m_session;
};

/// For people, in the language of the installed translator.
[[nodiscard]] QString orderVerdictText(OrderVerdict verdict);

} // namespace stardesk
