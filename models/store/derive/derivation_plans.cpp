#include "models/store/derive/claim_derivation.h"
#include "models/store/derive/courier_derivation.h"
#include "models/store/derive/incident_derivation.h"
#include "models/store/derive/programme_derivation.h"
#include "models/store/derive/seller_derivation.h"

#include <array>

namespace stardesk {

namespace {

template <class Derivation>
std::unique_ptr<TableDerivation> makeOf(RowSlots chosen)
{
    return std::make_unique<Derivation>(std::move(chosen));
}

constexpr std::string_view kCourierLookups[] = {"rule_set", "employer", "station"};
constexpr RowSource kCourierSources[] = {{"person", ""}, {"person_id", "person"}, {"employment", "person"},
    {"conduct_window", "person"}, {"courier_star", "person"}, {"award", "person"}};

constexpr StableColumn kCourierStable[] = {{"id", "person"}, {"name", "person"}, {"pinyin", "person"}, {"since", "person"},
    {"staff_no", "employment"}};
constexpr std::string_view kCourierStableOnly[] = {"person"};

constexpr std::string_view kSellerLookups[] = {"rule_set", "privilege"};
constexpr RowSource kSellerSources[] = {{"seller", ""}, {"indicator_month", "seller"}, {"seller_star", "seller"},
    {"privilege_collection", "seller"}, {"logistics_evaluation", "seller"}, {"parcel", "seller"}};

constexpr std::string_view kClaimLookups[] = {"rule_set", "holiday", "fx_rate", "compensation_plan"};
constexpr RowSource kClaimSources[] = {{"incident", "", "incident"}, {"parcel", "", "parcel"},
    {"tracking_event", "parcel", "parcel"}, {"claim", ""}, {"document", "claim"}};

constexpr std::string_view kSellerKeys[] = {"seller"};

constexpr std::string_view kProgrammeLookups[] = {"rule_set", "programme", "programme_order"};

constexpr std::string_view kIncidentLookups[] = {"rule_set", "fx_rate"};
constexpr RowSource kIncidentSources[] = {{"incident", ""}, {"claim", "incident"}};

constexpr std::array kPlans = {
    DerivationPlan{"couriers", "person", kCourierLookups, kCourierSources, makeOf<CourierDerivation>,
                   {}, nullptr, kCourierStable, kCourierStableOnly},
    DerivationPlan{"sellers", "seller", kSellerLookups, kSellerSources, makeOf<SellerDerivation>},
    DerivationPlan{"claims", "claim", kClaimLookups, kClaimSources, makeOf<ClaimDerivation>,
                   kSellerKeys, restlessClaims},
    DerivationPlan{"programmes", "", kProgrammeLookups, {}, makeOf<ProgrammeDerivation>, kSellerKeys},
    DerivationPlan{"incidents", "incident", kIncidentLookups, kIncidentSources, makeOf<IncidentDerivation>},
};

} // namespace

std::span<const DerivationPlan> derivationPlans()
{
    return kPlans;
}

} // namespace stardesk
