/// OutlookDesk: who moves at the next star day, and what limits them (screens.md, "Today").
#pragma once

#include "models/core/job.h"
#include "models/core/result.h"
#include "models/domain/star_calendar.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace stardesk {

class StoreSession;

/// One seller or courier whose star changes.
struct OutlookMove {
    QString kind;                         ///< "seller", "courier"
    QString id;
    std::optional<int> from;              ///< none: no star yet
    std::optional<int> to;                ///< none: the star is lost for want of data
    QStringList limiting;                 ///< indicators ("customized_2"), or the courier's component or cap; may be empty
    std::optional<qint64> marginCenti;    ///< hundredths of a point over (+) or under (-) the edge that decides: of the new
                                          ///< star for who rises, of the present one for who falls
};

struct Outlook {
    BeijingDay at;                        ///< the Beijing day it is looked from
    StarOutlook sellers;                  ///< phase, data day and star day of the sellers
    StarOutlook couriers;                 ///< the same of the couriers: another day of the month
    std::vector<OutlookMove> moves;       ///< sellers, then couriers; who falls first, then by margin
};

class OutlookDesk {
public:
    explicit OutlookDesk(StoreSession &session) : m_session(session) {}

    /// `at`: the Beijing day that stands for today; none: today. Usage for a day before the newest data: what was known
    /// then is not kept.
    [[nodiscard]] Result<Outlook> outlook(const std::optional<BeijingDay> &at, Job &job) const;

private:
    StoreSession &m_session;
};

[[nodiscard]] QJsonObject outlookJson(const Outlook &outlook);

} // namespace stardesk
