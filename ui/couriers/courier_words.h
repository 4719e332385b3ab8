/// Words of a courier's profile for codes of the export: kinds of incentives, states of grants, channels, severities.
#pragma once

#include "models/desk/courier_career.h"
#include "ui/shared/runs.h"

namespace stardesk {

[[nodiscard]] QString incentiveKindText(const QString &kind);
[[nodiscard]] QString awardStatusText(const QString &status);
[[nodiscard]] Tone awardTone(const QString &status);
[[nodiscard]] QString channelText(const QString &channel);
[[nodiscard]] QString complaintText(const ComplaintLine &complaint);
[[nodiscard]] QString excludedText(const QString &reason);

/// "ZTO" where the key is such a code and the language does not write Chinese, else the name.
[[nodiscard]] QString employerText(const EmploymentLine &job);
/// "CNY 500.00" as runs; "–" where there is no money in it.
[[nodiscard]] Runs amountRuns(const std::optional<Money> &amount);
/// "96.1" of a share, cut to one decimal; "–" without data. The unit stands in the head of the column.
[[nodiscard]] QString percentText(const HitShare &share);
/// Hundredths of a point: "96.11".
[[nodiscard]] QString scoreText(int hundredths);
/// "+4.10", "−0.35".
[[nodiscard]] QString signedScoreText(int hundredths);
/// A Beijing day as tables write it: "2026-03-05"; "–" for none.
[[nodiscard]] QString dayCell(const std::optional<BeijingDay> &day);

} // namespace stardesk
