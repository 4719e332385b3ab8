/// Appearance: puts theme, palette, style sheet, style and text size into effect for the whole application.
#pragma once

#include <QtCore/QObject>

class QPalette;
class QString;

namespace stardesk {

struct Theme;

enum class ColorScheme { System, Light, Dark };
enum class Density { Compact, Normal, Tall };

/// Palette of a theme with its Disabled group and place holder colour.
[[nodiscard]] QPalette paletteOf(const Theme &theme);

/// The one style sheet, resolved for a theme and the current text size.
[[nodiscard]] QString styleSheetOf(const Theme &theme);

/// One per program. GUI thread. Every change applies at once and ends with `changed`.
class Appearance final : public QObject {
    Q_OBJECT
public:
    explicit Appearance(QObject *parent = nullptr);

    /// Sets style, fonts, palette and sheet; call once after QApplication and again on every change.
    void apply();

    void setColorScheme(ColorScheme scheme);
    void setTextPercent(int percent);
    void setDensity(Density density);
    [[nodiscard]] ColorScheme colorScheme() const { return m_scheme; }
    [[nodiscard]] static Density density();
    /// Height of a table row at the current density and text size, in px.
    [[nodiscard]] static int rowHeight();
    [[nodiscard]] static int rowHeight(Density density);

signals:
    void changed();

private:
    void readSystemScheme();
    [[nodiscard]] bool isDark() const;

    ColorScheme m_scheme = ColorScheme::System;
    bool m_systemDark = false;
    bool m_styled = false;
};

} // namespace stardesk
