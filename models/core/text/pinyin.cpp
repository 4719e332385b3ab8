#include "models/core/text/pinyin.h"

#include "models/core/text/bundled_table.h"

#include <QtCore/QHash>

#include <algorithm>
#include <array>
#include <vector>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

using SyllableId = quint16;
constexpr SyllableId kNone = 0;
constexpr char32_t kPlaneEnd = 0x10000;
constexpr qsizetype kLongestSyllable = 8;
constexpr char16_t kFirstHan = 0x2E80;

/// The table of resources/tables, by character.
class Readings {
public:
    Readings()
    {
        m_basic.assign(kPlaneEnd, kNone);
        m_syllables.append(QString());
        for (const QByteArray &line : bundledTable(u"tables/pinyin.txt"_s).split('\n'))
            readLine(QString::fromUtf8(line));
        for (const QByteArray &line : bundledTable(u"tables/surnames.txt"_s).split('\n'))
            readSurname(QString::fromUtf8(line));
    }

    [[nodiscard]] SyllableId common(char32_t character) const
    {
        return character < kPlaneEnd ? m_basic[character] : m_higher.value(character, kNone);
    }
    [[nodiscard]] const QString &syllable(SyllableId id) const { return m_syllables.at(id); }
    [[nodiscard]] QStringList further(char32_t character) const { return m_further.value(character); }
    [[nodiscard]] SyllableId surname(char32_t character) const { return m_surnames.value(character, kNone); }
    /// Readings of a compound surname at the beginning of `name`; empty where there is none.
    [[nodiscard]] QStringList compound(QStringView name) const
    {
        return name.size() > 2 ? m_compounds.value(name.left(2).toString()) : QStringList();
    }
    /// True where a compound surname may begin with this unit: spares most names the look-up by text.
    [[nodiscard]] bool mayBeCompound(char16_t first) const { return m_compoundStarts.contains(first); }

private:
    SyllableId idOf(const QString &syllable)
    {
        const auto known = m_ids.constFind(syllable);
        if (known != m_ids.constEnd())
            return *known;
        m_syllables.append(syllable);
        const auto id = SyllableId(m_syllables.size() - 1);
        m_ids.insert(syllable, id);
        return id;
    }

    void readLine(const QString &line)
    {
        const qsizetype space = line.indexOf(u' ');
        if (space < 2 || (line.front() != u'=' && line.front() != u'+'))
            return;
        const QString sound = line.mid(1, space - 1);
        for (const char32_t character : line.mid(space + 1).toUcs4()) {
            if (line.front() == u'+')
                m_further[character].append(sound);
            else if (character < kPlaneEnd)
                m_basic[character] = idOf(sound);
            else
                m_higher.insert(character, idOf(sound));
        }
    }

    void readSurname(const QString &line)
    {
        const qsizetype space = line.indexOf(u' ');
        if (space < 1 || line.startsWith(u'#'))
            return;
        const QString name = line.left(space);
        const QString sounds = line.mid(space + 1);
        if (name.size() == 2 && !name.front().isHighSurrogate()) {
            m_compounds.insert(name, sounds.split(u' '));
            m_compoundStarts.insert(name.front().unicode(), true);
        } else {
            m_surnames.insert(name.toUcs4().first(), idOf(sounds));
        }
    }

    std::vector<SyllableId> m_basic;          // by code point below 0x10000
    QHash<char32_t, SyllableId> m_higher;     // the rarer planes
    QHash<char32_t, QStringList> m_further;
    QHash<char32_t, SyllableId> m_surnames;
    QHash<QString, QStringList> m_compounds;
    QHash<char16_t, bool> m_compoundStarts;
    QHash<QString, SyllableId> m_ids;
    QStringList m_syllables;
};

const Readings &readings()
{
    static const Readings table;
    return table;
}

/// One character of the text and how many units it takes.
struct Character {
    char32_t code = 0;
    qsizetype units = 1;
};

Character characterAt(QStringView text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(unit, text.at(at + 1)), 2};
    return {unit.unicode(), 1};
}

/// Collects syllables with single spaces between them; Latin letters in a row make one word.
class Line {
public:
    explicit Line(qsizetype characters) { m_text.reserve(characters * kLongestSyllable); }
    void addSyllable(const QString &syllable)
    {
        separate();
        m_text += syllable;
        m_inWord = false;
    }
    void addLetter(QChar letter)
    {
        if (!m_inWord)
            separate();
        m_text += letter;
        m_inWord = true;
    }
    void endWord() { m_inWord = false; }
    [[nodiscard]] QString text() && { return std::move(m_text); }

private:
    void separate()
    {
        if (!m_text.isEmpty())
            m_text += u' ';
    }
    QString m_text;
    bool m_inWord = false;
};

/// ASCII letters and digits of one character without a Chinese reading: Ñ -> n. Combining marks join, others part words.
void addOther(Line &line, QChar unit)
{
    if (unit.unicode() < 0x80) {
        if (unit.isLetterOrNumber())
            line.addLetter(unit.toLower());
        else if (unit != u'\'')
            line.endWord();
        return;
    }
    if (unit.isMark())
        return;
    const QString base = unit.decomposition(); // "n" and the tilde
    const QChar first = base.isEmpty() ? QChar() : base.front();
    if (first.unicode() < 0x80 && first.isLetterOrNumber())
        line.addLetter(first.toLower());
    else
        line.endWord();
}

void addCharacters(Line &line, QStringView text)
{
    const Readings &table = readings();
    for (qsizetype at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        if (const SyllableId id = table.common(character.code))
            line.addSyllable(table.syllable(id));
        else
            addOther(line, text.at(at));
        at += character.units;
    }
}

/// A foreign name in Chinese letters (阿依古丽·买买提) has no Chinese surname.
bool beginsWithSurname(QStringView name)
{
    return !name.contains(u'\u00b7') && !name.contains(u'\u2022') && !name.contains(u'\u30fb');
}

/// Readings of the surname, and how many units it takes; nothing where the common readings hold.
struct Surname {
    QStringList syllables;
    qsizetype units = 0;
};

Surname surnameOf(QStringView name)
{
    const Readings &table = readings();
    if (name.isEmpty() || !beginsWithSurname(name))
        return {};
    if (table.mayBeCompound(name.front().unicode())) {
        const QStringList compound = table.compound(name);
        if (!compound.isEmpty())
            return {compound, 2};
    }
    const Character first = characterAt(name, 0);
    if (const SyllableId id = table.surname(first.code))
        return {{table.syllable(id)}, first.units};
    return {};
}

/// lv -> lu, lyu; nve -> nue, nyue: how people type ü.
QStringList typedForms(const QString &syllable)
{
    QStringList forms{syllable};
    if (syllable.startsWith("lv"_L1) || syllable.startsWith("nv"_L1)) {
        forms.append(QString(syllable).replace(u'v', u'u'));
        forms.append(QString(syllable).replace(u'v', u"yu"_s));
    }
    return forms;
}

/// Every reading of the character at `at`, `first` before the others.
QStringList readingsOf(QStringView name, qsizetype at, const QString &first)
{
    const Readings &table = readings();
    const char32_t code = characterAt(name, at).code;
    QStringList found = typedForms(first);
    const auto add = [&](const QString &syllable) {
        for (const QString &form : typedForms(syllable)) {
            if (!form.isEmpty() && !found.contains(form))
                found.append(form);
        }
    };
    add(table.syllable(table.common(code)));
    for (const QString &syllable : table.further(code))
        add(syllable);
    return found;
}

} // namespace

QString pinyinOf(QStringView name)
{
    name = name.trimmed();
    Line line(name.size());
    const Surname surname = surnameOf(name);
    for (const QString &syllable : surname.syllables)
        line.addSyllable(syllable);
    addCharacters(line, name.mid(surname.units));
    return std::move(line).text();
}

QString pinyinOfText(QStringView text)
{
    Line line(text.size());
    addCharacters(line, text);
    return std::move(line).text();
}

QString writtenReading(QStringView name, const QString &pinyin)
{
    const QStringList syllables = pinyin.split(u' ', Qt::SkipEmptyParts);
    const bool latin = std::ranges::none_of(name, [](QChar letter) { return letter.unicode() >= kFirstHan; });
    if (latin) // it is read as it is written
        return {};
    const qsizetype ofFamily = readings().compound(name).isEmpty() ? 1 : 2;
    QStringList parts{syllables.mid(0, ofFamily).join(QString()), syllables.mid(ofFamily).join(QString())};
    parts.removeAll(QString());
    for (QString &part : parts)
        part.replace(0, 1, part.front().toUpper());
    return parts.join(u' ');
}

QString initialsOf(QStringView pinyin)
{
    QString initials;
    bool starts = true;
    for (const QChar c : pinyin) {
        if (starts && c != u' ')
            initials += c;
        starts = c == u' ';
    }
    return initials;
}

QStringList pinyinVariants(QStringView name, qsizetype most)
{
    name = name.trimmed();
    const QString best = pinyinOf(name);
    QStringList variants{best};
    const QStringList syllables = best.split(u' ', Qt::SkipEmptyParts);
    // Only names of Chinese characters throughout: there, syllables and characters go together.
    QVector<qsizetype> starts;
    for (qsizetype at = 0; at < name.size(); at += characterAt(name, at).units) {
        if (!readings().common(characterAt(name, at).code))
            return variants;
        starts.append(at);
    }
    if (starts.size() != syllables.size())
        return variants;
    QVector<QStringList> choices;
    for (qsizetype i = 0; i < starts.size(); ++i)
        choices.append(readingsOf(name, starts.at(i), syllables.at(i)));
    // The surname turns fastest, so that its readings come first.
    QVector<qsizetype> at(choices.size(), 0);
    while (variants.size() < most) {
        qsizetype wheel = 0;
        while (wheel < choices.size() && ++at[wheel] == choices.at(wheel).size())
            at[wheel++] = 0;
        if (wheel == choices.size())
            break;
        QStringList words;
        for (qsizetype i = 0; i < choices.size(); ++i)
            words.append(choices.at(i).at(at.at(i)));
        variants.append(words.join(u' '));
    }
    return variants;
}

} // namespace stardesk
