#include "ui/shell/window_settings.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QSettings>
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

const QString kShortcut = u"shortcut/"_s;
const QStringList kChoices{u"language"_s, u"theme"_s, u"text"_s, u"density"_s, u"zone"_s, u"letters"_s, u"review_letters"_s,
                           u"advance"_s, u"order_link"_s};

const QStringList &schemeWords()
{
    static const QStringList words{u"system"_s, u"light"_s, u"dark"_s};
    return words;
}

const QStringList &densityWords()
{
    static const QStringList words{u"compact"_s, u"normal"_s, u"tall"_s};
    return words;
}

QString systemLanguage()
{
    const QLocale::Language language = QLocale::system().language();
    return language == QLocale::Chinese ? u"zh_CN"_s : language == QLocale::Spanish ? u"es"_s : u"en"_s;
}

QString defaultOf(const QString &key)
{
    if (key == u"language"_s)
        return systemLanguage();
    if (key == u"theme"_s)
        return u"system"_s;
    if (key == u"text"_s)
        return u"100"_s;
    if (key == u"density"_s)
        return u"normal"_s;
    if (key == u"zone"_s)
        return QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (key.startsWith(kShortcut) || key == u"order_link"_s || key == u"review_letters"_s)
        return {};
    return u"on"_s;
}

} // namespace

WindowSettings::WindowSettings(const QString &file)
{
    if (!file.isEmpty())
        m_file = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

WindowSettings::~WindowSettings() = default;

QString WindowSettings::word(const QString &key) const
{
    const QString fallback = defaultOf(key);
    return m_file ? m_file->value(u"choices/"_s + key, fallback).toString() : m_memory.value(key, fallback);
}

void WindowSettings::store(const QString &key, const QString &value)
{
    if (m_file)
        m_file->setValue(u"choices/"_s + key, value);
    else
        m_memory.insert(key, value);
}

QString WindowSettings::language() const
{
    return word(u"language"_s);
}

ColorScheme WindowSettings::colorScheme() const
{
    return ColorScheme(qMax<qsizetype>(0, schemeWords().indexOf(word(u"theme"_s))));
}

int WindowSettings::textPercent() const
{
    return qBound(100, word(u"text"_s).toInt(), 200);
}

Density WindowSettings::density() const
{
    const qsizetype at = densityWords().indexOf(word(u"density"_s));
    return at < 0 ? Density::Normal : Density(at);
}

QString WindowSettings::secondZone() const
{
    return word(u"zone"_s);
}

bool WindowSettings::letterKeys() const
{
    return word(u"letters"_s) == u"on"_s;
}

QString WindowSettings::reviewLetters() const
{
    return word(u"review_letters"_s);
}

bool WindowSettings::autoAdvance() const
{
    return word(u"advance"_s) == u"on"_s;
}

QString WindowSettings::orderLink() const
{
    return word(u"order_link"_s);
}

void WindowSettings::setOrderLink(const QString &link)
{
    store(u"order_link"_s, link.trimmed());
}

QString WindowSettings::shortcut(const QString &action) const
{
    return word(shortcutKey(action));
}

QString WindowSettings::shortcutKey(const QString &action)
{
    return kShortcut + action;
}

void WindowSettings::setLanguage(const QString &language)
{
    store(u"language"_s, language);
}

void WindowSettings::setColorScheme(ColorScheme scheme)
{
    store(u"theme"_s, schemeWords()[int(scheme)]);
}

void WindowSettings::setTextPercent(int percent)
{
    store(u"text"_s, QString::number(percent));
}

void WindowSettings::setDensity(Density density)
{
    store(u"density"_s, densityWords()[int(density)]);
}

void WindowSettings::setSecondZone(const QString &zone)
{
    store(u"zone"_s, zone);
}

void WindowSettings::setLetterKeys(bool on)
{
    store(u"letters"_s, on ? u"on"_s : u"off"_s);
}

void WindowSettings::setReviewLetters(const QString &letters)
{
    store(u"review_letters"_s, letters);
}

void WindowSettings::setAutoAdvance(bool on)
{
    store(u"advance"_s, on ? u"on"_s : u"off"_s);
}

void WindowSettings::setShortcut(const QString &action, const QString &keys)
{
    store(shortcutKey(action), keys);
}

QByteArray WindowSettings::state(const QString &name) const
{
    return m_file ? m_file->value(u"state/"_s + name).toByteArray() : m_states.value(name);
}

void WindowSettings::setState(const QString &name, const QByteArray &state)
{
    if (m_file)
        m_file->setValue(u"state/"_s + name, state);
    else
        m_states.insert(name, state);
}

void WindowSettings::forgetStates()
{
    if (m_file)
        m_file->remove(u"state"_s);
    m_states.clear();
}

bool WindowSettings::isChanged(const QString &key) const
{
    return word(key) != defaultOf(key);
}

int WindowSettings::changedCount() const
{
    int count = 0;
    for (const QString &key : kChoices)
        count += isChanged(key);
    for (const QString &key : shortcutKeys())
        count += isChanged(key);
    return count;
}

QStringList WindowSettings::shortcutKeys() const
{
    QStringList keys = m_memory.keys();
    if (m_file) {
        m_file->beginGroup(u"choices"_s);
        keys = m_file->allKeys();
        m_file->endGroup();
    }
    return keys.filter(QRegularExpression(u'^' + kShortcut));
}

void WindowSettings::reset(const QString &key)
{
    store(key, defaultOf(key));
}

} // namespace stardesk
