/// How a note says that a tip was discussed with a courier: written by the window, read back by whoever counts open tips.
#pragma once

#include "models/domain/courier_rules.h"

#include <QtCore/QString>

#include <optional>

namespace stardesk {

/// The note's text, stored as it stands in every language: "Tip discussed: contact".
[[nodiscard]] QString tipNote(CourierComponent component);
/// The tip that a note speaks of; none for any other note.
[[nodiscard]] std::optional<CourierComponent> tipOfNote(QStringView note);
/// What HR did, in the words of hrDoneText, where a note about a tip is a tip that was discussed.
[[nodiscard]] QString hrDoneWords(const QString &kind, const QString &note);

} // namespace stardesk
