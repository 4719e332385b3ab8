#include "ui/theme/theme.h"

#include "models/tables/row_roles.h"

#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

Theme makeTheme(bool dark)
{
    Theme t;
#define TOKEN(name, light, darkValue) t.name = QColor(QRgb(dark ? darkValue : light) | 0xFF000000U);
#include "ui/theme/tokens.inc"
#undef TOKEN
    size_t i = 0;
#define SERIES(light, darkValue) t.series[i++] = QColor(QRgb(dark ? darkValue : light) | 0xFF000000U);
#include "ui/theme/tokens.inc"
#undef SERIES
    t.bandAlpha = dark ? 0.2 : 0.1;
    t.dark = dark;
    return t;
}

const Theme *s_current = nullptr;

} // namespace

const Theme &lightTheme()
{
    static const Theme t = makeTheme(false);
    return t;
}

const Theme &darkTheme()
{
    static const Theme t = makeTheme(true);
    return t;
}

const Theme &theme()
{
    return s_current ? *s_current : lightTheme();
}

void setTheme(const Theme &t)
{
    s_current = &t;
}

QColor colorOf(const Theme &t, const QString &token)
{
#define TOKEN(name, light, dark)                                                                                       \
    if (token == QLatin1String(#name))                                                                                 \
        return t.name;
#include "ui/theme/tokens.inc"
#undef TOKEN
    return {};
}

QColor toneColor(Tone tone)
{
    const Theme &t = theme();
    switch (tone) {
    case Tone::Neutral: return t.text;
    case Tone::Muted: return t.textSecondary;
    case Tone::Accent: return t.accent;
    case Tone::Good: return t.positive;
    case Tone::Warning: return t.warning;
    case Tone::Problem: return t.negative;
    case Tone::Notice: return t.notice;
    }
    Q_UNREACHABLE();
}

QColor toneSoftColor(Tone tone)
{
    const Theme &t = theme();
    switch (tone) {
    case Tone::Neutral:
    case Tone::Muted: return t.window;
    case Tone::Accent: return t.infoSoft;
    case Tone::Good: return t.positiveSoft;
    case Tone::Warning: return t.warningSoft;
    case Tone::Problem: return t.negativeSoft;
    case Tone::Notice: return t.noticeSoft;
    }
    Q_UNREACHABLE();
}

QColor employerColor(const QString &employerCode)
{
    // Fixed, so that a company keeps its colour on every page and in every export (tokens.json, chart.employers).
    static const QHash<QString, size_t> kSeries{{u"STO"_s, 7},  {u"YTO"_s, 5}, {u"ZTO"_s, 1},
                                                {u"BEST"_s, 6}, {u"TTK"_s, 3}, {u"YUNDA"_s, 4}};
    return theme().series[kSeries.value(employerCode.toUpper(), 8) - 1];
}

} // namespace stardesk
