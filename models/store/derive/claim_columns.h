/// ClaimColumns: the columns of the claims table by name, looked up once.
#pragma once

#include "models/columns/column_set.h"

namespace stardesk {

struct ClaimColumns {
    explicit ClaimColumns(ColumnSet &set);

    Column &id;
    Column &order;
    Column &parcel;
    Column &seller;
    Column &kind;
    Column &lane;
    Column &service;
    Column &state;
    Column &promisedOn;
    Column &deliveredOn;
    Column &delivered;
    Column &daysLate;
    Column &asked;
    Column &policy;
    Column &currency;
    Column &difference;
    Column &limitingStage;
    Column &promiseDays;
    Column &country;
    Column &evidence;
    Column &flags;
    Column &due;
    Column &sla;
    Column &proposer;
    Column &reviewer;
    Column &filed;
    Column &incident;
};

} // namespace stardesk
