/// ReviewLetters: which key stands for which letter of the claims desk. The desk knows its letters by the names in the
/// rules (A approves, R rejects); a person may type others instead.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace stardesk {

class ReviewLetters {
public:
    /// `stored` as from text(); anything else (another length, a letter twice, no letter) gives the letters of the rules.
    explicit ReviewLetters(const QString &stored = {});

    /// The letters of the rules, in the order of the settings.
    [[nodiscard]] static QString own();
    /// What `letter` of the rules does: "Approve", "Documents".
    [[nodiscard]] static QString wordOf(QChar letter);
    /// The key to type for a letter of the rules.
    [[nodiscard]] QChar keyOf(QChar letter) const;
    /// The letter of the rules behind a typed key; null where it stands for nothing.
    [[nodiscard]] QChar letterOf(QChar key) const;
    /// Gives `letter` another key; whatever had that key gets the one that is left over, so that none is there twice.
    void setKey(QChar letter, QChar key);
    /// "Documents (D)" with the key that is typed here.
    [[nodiscard]] QString hinted(const QString &text, QChar letter) const;
    /// For the settings; empty where all are those of the rules.
    [[nodiscard]] QString text() const;

private:
    QString m_keys;
};

} // namespace stardesk
