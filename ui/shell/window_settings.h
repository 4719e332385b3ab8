/// WindowSettings: what a person chose about the window, kept in the profile folder; every value has its default.
#pragma once

#include "ui/theme/appearance.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

class QSettings;

namespace stardesk {

class WindowSettings {
public:
    /// Empty `file`: kept in memory only (pictures, tests).
    explicit WindowSettings(const QString &file);
    ~WindowSettings();

    [[nodiscard]] QString language() const;          ///< "en", "zh_CN", "es"; default by the system's language
    [[nodiscard]] ColorScheme colorScheme() const;   ///< default System
    [[nodiscard]] int textPercent() const;           ///< 100, 125, 150, 175, 200
    [[nodiscard]] Density density() const;           ///< default Normal
    [[nodiscard]] QString secondZone() const;        ///< IANA id of the second clock; default the system's zone
    [[nodiscard]] bool letterKeys() const;           ///< decision letters in the queue; default on
    [[nodiscard]] QString reviewLetters() const;     ///< as ReviewLetters::text(); default empty: those of the rules
    [[nodiscard]] bool autoAdvance() const;          ///< to the next undecided claim after a decision; default on
    [[nodiscard]] QString orderLink() const;         ///< address of an order in the shop, %1 its number; default empty: none
    [[nodiscard]] QString shortcut(const QString &action) const; ///< portable text; empty: the action's own keys
    void setLanguage(const QString &language);
    void setColorScheme(ColorScheme scheme);
    void setTextPercent(int percent);
    void setDensity(Density density);
    void setSecondZone(const QString &zone);
    void setLetterKeys(bool on);
    void setReviewLetters(const QString &letters);
    void setAutoAdvance(bool on);
    void setOrderLink(const QString &link);
    void setShortcut(const QString &action, const QString &keys); ///< empty: the action's own again
    [[nodiscard]] static QString shortcutKey(const QString &action); ///< for isChanged() and reset()

    /// Window geometry, splitters, columns: opaque, by name.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);
    void forgetStates();

    /// How many of the choices above differ from their defaults.
    [[nodiscard]] int changedCount() const;
    [[nodiscard]] bool isChanged(const QString &key) const;
    void reset(const QString &key);

private:
    [[nodiscard]] QString word(const QString &key) const;
    [[nodiscard]] QStringList shortcutKeys() const;
    void store(const QString &key, const QString &value);

    std::unique_ptr<QSettings> m_file;
    QHash<QString, QString> m_memory;
    QHash<QString, QByteArray> m_states;
};

} // namespace stardesk
