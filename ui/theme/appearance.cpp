#include "ui/theme/appearance.h"

#include "ui/theme/icons.h"
#include "ui/theme/stardesk_style.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtCore/QStandardPaths>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusVariant>
#include <QtGui/QPalette>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kPortalWaitMs = 200;
Density s_density = Density::Normal;

} // namespace

QPalette paletteOf(const Theme &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::AlternateBase, t.alternate);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::Highlight, t.accentFill);
    p.setColor(QPalette::HighlightedText, t.textOnAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::BrightText, t.textOnAccent);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Midlight, t.sunken);
    p.setColor(QPalette::Dark, t.borderStrong);
    p.setColor(QPalette::Light, t.raised);
    p.setColor(QPalette::Shadow, t.borderStrong);
    // After the groups above: setColor(role) writes all three, and PlaceholderText stays half black by itself.
    p.setColor(QPalette::PlaceholderText, t.textDisabled);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.textDisabled);
    p.setColor(QPalette::Disabled, QPalette::Button, t.window);
    p.setColor(QPalette::Disabled, QPalette::Base, t.window);
    return p;
}

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    readSystemScheme();
}

void Appearance::apply()
{
    setTheme(isDark() ? darkTheme() : lightTheme());
    clearIconCache();
    if (!m_styled) {
        QApplication::setStyle(new StardeskStyle); // owned by QApplication
        stardesk::setTextPercent(textPercent());
        m_styled = true;
    }
    QApplication::setPalette(paletteOf(theme()));
    // The sheet resolves its colours once: it must be set again after every change of palette.
    qApp->setStyleSheet(styleSheetOf(theme()));
    emit changed();
}

void Appearance::setColorScheme(ColorScheme scheme)
{
    m_scheme = scheme;
    if (m_scheme == ColorScheme::System)
        readSystemScheme();
    apply();
}

void Appearance::setTextPercent(int percent)
{
    stardesk::setTextPercent(percent);
    apply();
}

void Appearance::setDensity(Density density)
{
    s_density = density;
    emit changed();
}

Density Appearance::density()
{
    return s_density;
}

int Appearance::rowHeight()
{
    return rowHeight(s_density);
}

int Appearance::rowHeight(Density density)
{
    switch (density) {
    case Density::Compact: return px(size::rowCompact);
    case Density::Normal: return px(size::rowNormal);
    case Density::Tall: return px(size::rowTall);
    }
    Q_UNREACHABLE();
}

bool Appearance::isDark() const
{
    return m_scheme == ColorScheme::Dark || (m_scheme == ColorScheme::System && m_systemDark);
}

// Qt 6.4 has no QStyleHints::colorScheme: the desktop portal says it (1 dark, 2 light, 0 no preference).
void Appearance::readSystemScheme()
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusMessage ask = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
                                                      u"/org/freedesktop/portal/desktop"_s,
                                                      u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    ask << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    const QDBusMessage answer = QDBusConnection::sessionBus().call(ask, QDBus::Block, kPortalWaitMs);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return;
    QVariant value = answer.arguments().constFirst();
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    m_systemDark = value.toUInt() == 1;
}

} // namespace stardesk
