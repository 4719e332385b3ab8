/// One pass per record type: appends all records of the type, keys ascending.
#pragma once

#include "models/feed/demo/demo_frame.h"
#include "models/feed/demo/demo_rows.h"

namespace stardesk::demo {

using Pass = Result<> (*)(const DemoFrame &, DemoRows &);

// demo_catalogue.cpp: what everybody shares
Result<> addRuleSets(const DemoFrame &frame, DemoRows &rows);
Result<> addOperators(const DemoFrame &frame, DemoRows &rows);
Result<> addEmployers(const DemoFrame &frame, DemoRows &rows);
Result<> addStations(const DemoFrame &frame, DemoRows &rows);
Result<> addHolidays(const DemoFrame &frame, DemoRows &rows);
Result<> addFxRates(const DemoFrame &frame, DemoRows &rows);
Result<> addServicePromises(const DemoFrame &frame, DemoRows &rows);
Result<> addCompensationPlans(const DemoFrame &frame, DemoRows &rows);
Result<> addProgrammes(const DemoFrame &frame, DemoRows &rows);
Result<> addIncentives(const DemoFrame &frame, DemoRows &rows);
Result<> addPrivileges(const DemoFrame &frame, DemoRows &rows);

// demo_courier_records.cpp
Result<> addPersons(const DemoFrame &frame, DemoRows &rows);
Result<> addPersonIds(const DemoFrame &frame, DemoRows &rows);
Result<> addEmployments(const DemoFrame &frame, DemoRows &rows);
Result<> addComplaints(const DemoFrame &frame, DemoRows &rows);
Result<> addPersonNotes(const DemoFrame &frame, DemoRows &rows);
Result<> addCourierStars(const DemoFrame &frame, DemoRows &rows);
Result<> addAwards(const DemoFrame &frame, DemoRows &rows);

// demo_conduct_records.cpp
Result<> addConductWindows(const DemoFrame &frame, DemoRows &rows);
Result<> addConductWeeks(const DemoFrame &frame, DemoRows &rows);
Result<> addFeedbackWeeks(const DemoFrame &frame, DemoRows &rows);
Result<> addFeedbackNotes(const DemoFrame &frame, DemoRows &rows);

// demo_seller_records.cpp
Result<> addSellers(const DemoFrame &frame, DemoRows &rows);
Result<> addIndicatorMonths(const DemoFrame &frame, DemoRows &rows);
Result<> addSellerStars(const DemoFrame &frame, DemoRows &rows);
Result<> addPrivilegeCollections(const DemoFrame &frame, DemoRows &rows);
Result<> addLogisticsEvaluations(const DemoFrame &frame, DemoRows &rows);
Result<> addProgrammeOrders(const DemoFrame &frame, DemoRows &rows);

// demo_claim_records.cpp
Result<> addIncidents(const DemoFrame &frame, DemoRows &rows);
Result<> addParcels(const DemoFrame &frame, DemoRows &rows);
Result<> addTrackingEvents(const DemoFrame &frame, DemoRows &rows);
Result<> addClaims(const DemoFrame &frame, DemoRows &rows);
Result<> addClaimEvents(const DemoFrame &frame, DemoRows &rows);
Result<> addDocuments(const DemoFrame &frame, DemoRows &rows);

} // namespace stardesk::demo
