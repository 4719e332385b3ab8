/// Programme catalogue: the rules of platform programmes by lane and date, each with its source (rules.md A4).
#pragma once

#include "models/core/money.h"
#include "models/domain/ebay_level.h"
#include "models/domain/fba_window.h"
#include "models/domain/programme_rules.h"
#include "models/domain/taobao_logistics.h"
#include "models/domain/worry_free.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QHash>

#include <variant>

namespace stardesk {

/// A share of direct-mail orders that must go with SpeedPAK.
struct SpeedpakTerms {
    int requiredBp = 0;
    std::optional<Money> valueAbove; ///< only orders worth more count
    SpeedpakRules calendar;
};

/// WishPost beyond the rule set's penalty: further deadlines and the days after which a refund is the merchant's.
struct WishpostTerms {
    WishpostRules late;
    int notShippedDays = 0;         ///< natural days until an order that is not marked shipped is refunded
    qint64 notShippedPenalty = 0;   ///< minor units of late.currency
    qint64 cancelPenalty = 0;       ///< the merchant cancels before fulfilment
    int disputeWorkingDays = 0;
    QHash<QString, int> refundLiabilityDays; ///< by destination country
};

using ProgrammeTerms = std::variant<SpeedpakTerms, WishpostTerms, FbaTerms, WorryFreeTerms, EbayLevelTerms, TaobaoTerms>;

/// One version of one programme on one lane (or service).
struct ProgrammeVersion {
    QString key;
    QString platform;             ///< SPEEDPAK, WISHPOST, FBA, WORRY_FREE, EBAY_LEVEL, TAOBAO
    QStringList lanes;            ///< judged together; empty: everywhere
    BeijingDay from;
    std::optional<BeijingDay> to; ///< exclusive
    QString source;
    bool local = false;           ///< dates or numbers are an assumption: shown as "local rule"
    ProgrammeTerms terms;
};

class ProgrammeCatalogue {
public:
    /// Conflict where a version of the same platform and lane holds on the same day.
    Result<> add(ProgrammeVersion version);

    /// The version that holds on a day: of those with this lane, else of those without lanes; nullptr for none.
    [[nodiscard]] const ProgrammeVersion *on(const QString &platform, const QString &lane, BeijingDay day) const;

    [[nodiscard]] const std::vector<ProgrammeVersion> &all() const { return m_versions; }

private:
    std::vector<ProgrammeVersion> m_versions;
};

/// A whole file {"programmes": [{"k","platform","lanes","valid_from","valid_to","source","local","rules"}]}; Malformed
/// with the field's path, Conflict for overlapping versions.
[[nodiscard]] Result<ProgrammeCatalogue> parseProgrammeCatalogue(QByteArrayView json);

} // namespace stardesk
