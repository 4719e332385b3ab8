/// CourierView: all that the profile of one courier shows, read in one question to the worker.
#pragma once

#include "models/desk/courier_career.h"
#include "models/desk/courier_tip_lines.h"
#include "models/desk/hr_decisions.h"
#include "models/desk/tip_notes.h"
#include "models/domain/rule_set.h"

namespace stardesk {

struct CourierView {
    CourierProfile profile;
    RuleBook::Entry rules; ///< that the star was computed with; null where there is no conduct window
    std::optional<StarProof> proof;
    CourierCareer career;
    std::vector<TipLine> tips;  ///< the most effective first
    std::vector<HrLine> decisions; ///< made here and not answered yet, newest first
    QString decideNo;           ///< why this desk cannot decide about the courier; empty: it can
    qint64 nowMs = 0;
};

[[nodiscard]] Result<CourierView> readCourierView(StoreSession &session, const PersonKey &key);

/// Star in force: the newest published line; none: unrated.
[[nodiscard]] std::optional<qint64> currentStar(const CourierProfile &profile);
/// Discussed at this desk, or by a colleague within the days that the star looks at.
[[nodiscard]] bool isTipDiscussed(const CourierView &view, CourierComponent component);
/// The most effective tip that nobody has discussed yet.
[[nodiscard]] std::optional<CourierComponent> firstOpenTip(const CourierView &view);
/// The order that notes the talk.
[[nodiscard]] HrOrder tipOrder(const CourierView &view, CourierComponent tip);
/// How many tips the column of open tips counts: shares below the edge of the next star, not discussed.
[[nodiscard]] int openTips(const CourierView &view);
/// Decision on this record (award, complaint) that is still on its way; null where there is none.
[[nodiscard]] const HrLine *decisionOn(const CourierView &view, const QString &record);

/// Awards that wait to be granted.
[[nodiscard]] int incentivesDue(const CourierView &view);
/// True where two employments share a day: the ID is to be checked.
[[nodiscard]] bool hasOverlap(const CourierProfile &profile);
/// Change against the star so many months before; none where there is no star then or now.
[[nodiscard]] std::optional<int> starChange(const CourierProfile &profile, int months);

} // namespace stardesk
