/// Theme: every colour and length of the interface, generated from resources/theme/tokens.json (tokens.inc).
/// The only source: palette, style sheet, delegates and painted widgets read it, no colour stands anywhere else.
#pragma once

#include <QtGui/QColor>

#include <array>

namespace stardesk {

enum class Tone : int;

/// One set of colours. A plain value; two exist, light and dark.
struct Theme {
#define TOKEN(name, light, dark) QColor name;
#include "ui/theme/tokens.inc"
#undef TOKEN
    std::array<QColor, 8> series; ///< charts, in order of use
    double bandAlpha = 0.1;       ///< fill of an employer band
    bool dark = false;
};

/// Lengths in px at text size 100 %; draw with px(size::row...) so that the text size scales them.
namespace size {
#define SIZE(name, value) inline constexpr int name = value;
#include "ui/theme/tokens.inc"
#undef SIZE
}

[[nodiscard]] const Theme &lightTheme();
[[nodiscard]] const Theme &darkTheme();

/// The theme in use. GUI thread only; changes with Appearance::apply.
[[nodiscard]] const Theme &theme();
void setTheme(const Theme &theme);

/// Colour by its token name ("textSecondary"); invalid for an unknown name. For the style sheet and tests.
[[nodiscard]] QColor colorOf(const Theme &theme, const QString &token);

/// Strong colour of a tone for text and shapes (Neutral: text, Muted: textSecondary).
[[nodiscard]] QColor toneColor(Tone tone);
/// Background a strong tone may lie on (Neutral and Muted: window).
[[nodiscard]] QColor toneSoftColor(Tone tone);

/// Chart colour of an employer: fixed for the six known by code, series 8 for others.
[[nodiscard]] QColor employerColor(const QString &employerCode);

} // namespace stardesk
