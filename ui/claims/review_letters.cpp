#include "ui/claims/review_letters.h"

#include "models/core/text/words.h"

#include <QtCore/QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr Words say("ReviewLetters");

struct LetterWord {
    char16_t letter;
    const char *word;
};
constexpr std::array kLetters{
    LetterWord{u'a', QT_TRANSLATE_NOOP("ReviewLetters", "Approve, confirm")},
    LetterWord{u'p', QT_TRANSLATE_NOOP("ReviewLetters", "Partial amount")},
    LetterWord{u'r', QT_TRANSLATE_NOOP("ReviewLetters", "Reject, return")},
    LetterWord{u'h', QT_TRANSLATE_NOOP("ReviewLetters", "Hold")},
    LetterWord{u'n', QT_TRANSLATE_NOOP("ReviewLetters", "Note")},
    LetterWord{u'd', QT_TRANSLATE_NOOP("ReviewLetters", "Documents")},
    LetterWord{u'o', QT_TRANSLATE_NOOP("ReviewLetters", "Order in the browser")},
    LetterWord{u'i', QT_TRANSLATE_NOOP("ReviewLetters", "Incident")},
    LetterWord{u'x', QT_TRANSLATE_NOOP("ReviewLetters", "Choose the row")},
    LetterWord{u'j', QT_TRANSLATE_NOOP("ReviewLetters", "Next claim")},
    LetterWord{u'k', QT_TRANSLATE_NOOP("ReviewLetters", "Claim before")},
};

bool isWhole(const QString &keys)
{
    return keys.size() == qsizetype(kLetters.size()) && std::ranges::all_of(keys, [](QChar key) { return key.isLower(); })
        && QSet<QChar>(keys.begin(), keys.end()).size() == keys.size();
}

} // namespace

ReviewLetters::ReviewLetters(const QString &stored)
    : m_keys(isWhole(stored) ? stored : own())
{
}

QString ReviewLetters::own()
{
    QString letters;
    for (const LetterWord &known : kLetters)
        letters.append(QChar(known.letter));
    return letters;
}

QString ReviewLetters::wordOf(QChar letter)
{
    const auto found = std::ranges::find(kLetters, letter.unicode(), &LetterWord::letter);
    return found == kLetters.end() ? QString() : say(found->word);
}

QChar ReviewLetters::keyOf(QChar letter) const
{
    const qsizetype at = own().indexOf(letter);
    return at < 0 ? QChar() : m_keys[at];
}

QChar ReviewLetters::letterOf(QChar key) const
{
    const qsizetype at = m_keys.indexOf(key);
    return at < 0 ? QChar() : own()[at];
}

void ReviewLetters::setKey(QChar letter, QChar key)
{
    const qsizetype at = own().indexOf(letter);
    if (at < 0 || !key.isLower())
        return;
    if (const qsizetype other = m_keys.indexOf(key); other >= 0)
        m_keys[other] = m_keys[at];
    m_keys[at] = key;
}

QString ReviewLetters::hinted(const QString &text, QChar letter) const
{
    QString hinted = text;
    return hinted.replace(u'(' + QString(letter.toUpper()) + u')', u'(' + QString(keyOf(letter).toUpper()) + u')');
}

QString ReviewLetters::text() const
{
    return m_keys == own() ? QString() : m_keys;
}

} // namespace stardesk
