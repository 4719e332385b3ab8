#include "models/paper/searchable_pdf.h"

#include "models/paper/paper_sheet.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QFontDatabase>
#include <QtGui/QRawFont>

#include <algorithm>

namespace stardesk {

namespace {

constexpr char32_t kFirstRadical = 0x2E80;
constexpr char32_t kLastRadical = 0x2FDF;
constexpr char32_t kFirstCharacter = 0x4E00;
constexpr char32_t kLastCharacter = 0x9FFF;
constexpr char kMapBegin[] = "/CIDInit /ProcSet findresource begin";
// Lines that readers do without; their bytes make room for ranges that have to be split.
constexpr const char *kSpareLines[] = {"/CIDSystemInfo", "/CMapName", "/CMapType"};

quint32 glyphOf(const QRawFont &font, char32_t character)
{
    const QList<quint32> glyphs = font.glyphIndexesForString(QString(QChar(ushort(character))));
    return glyphs.isEmpty() ? 0 : glyphs.first();
}

QByteArray hex4(int number)
{
    return QByteArray::number(number, 16).rightJustified(4, '0');
}

/// "<0012> <0013> <2f54>" as three numbers; empty for any other line.
QList<int> rangeOf(const QByteArray &line)
{
    QList<int> numbers;
    for (const QByteArray &word : line.split(' ')) {
        bool ok = word.startsWith('<') && word.endsWith('>');
        numbers << (ok ? word.mid(1, word.size() - 2).toInt(&ok, 16) : 0);
        if (!ok)
            return {};
    }
    return numbers.size() == 3 ? numbers : QList<int>();
}

QByteArray rangeLine(int first, int last, int character)
{
    return '<' + hex4(first) + "> <" + hex4(last) + "> <" + hex4(character) + '>';
}

/// "<0001> <0005> [<738b> <2f29> ...]": the characters of a range one by one.
QByteArray mendedList(QByteArray line, const RadicalTwins &twins)
{
    constexpr int kDigits = 4;
    for (qsizetype at = line.indexOf('<', line.indexOf('[')); at >= 0; at = line.indexOf('<', at + 1)) {
        bool ok = false;
        const ushort character = line.mid(at + 1, kDigits).toUShort(&ok, 16);
        if (ok && twins.contains(character))
            line.replace(at + 1, kDigits, hex4(twins.value(character)));
    }
    return line;
}

/// The lines of one range; a line per glyph where radicals follow each other.
QList<QByteArray> mended(const QByteArray &line, const RadicalTwins &twins)
{
    if (line.contains('['))
        return {mendedList(line, twins)};
    const QList<int> range = rangeOf(line);
    if (range.isEmpty() || range[2] < int(kFirstRadical) || range[2] > int(kLastRadical))
        return {line};
    QList<QByteArray> lines;
    for (int glyph = range[0]; glyph <= range[1]; ++glyph) {
        const ushort character = ushort(range[2] + glyph - range[0]);
        lines << rangeLine(glyph, glyph, twins.value(character, character));
    }
    return lines;
}

bool isSpare(const QByteArray &line)
{
    return std::ranges::any_of(kSpareLines, [&](const char *spare) { return line.startsWith(spare); });
}

/// A block of ranges says first how many there are.
void countRanges(QList<QByteArray> *lines)
{
    for (qsizetype at = 0; at < lines->size(); ++at) {
        if (!(*lines)[at].endsWith(" beginbfrange"))
            continue;
        const qsizetype end = lines->indexOf("endbfrange", at);
        if (end > at)
            (*lines)[at] = QByteArray::number(end - at - 1) + " beginbfrange";
    }
}

} // namespace

const RadicalTwins &radicalTwins()
{
    static const RadicalTwins twins = [] {
        RadicalTwins found;
        const QRawFont font = QRawFont::fromFont(paperFont(kPaperDpi), QFontDatabase::SimplifiedChinese);
        if (!font.isValid())
            return found;
        QHash<quint32, ushort> radicals;
        for (char32_t radical = kFirstRadical; radical <= kLastRadical; ++radical) {
            if (const quint32 glyph = glyphOf(font, radical))
                radicals.insert(glyph, ushort(radical));
        }
        for (char32_t character = kFirstCharacter; character <= kLastCharacter; ++character) {
            if (const ushort radical = radicals.value(glyphOf(font, character)))
                found.insert(radical, ushort(character));
        }
        return found;
    }();
    return twins;
}

QByteArray withoutRadicals(const QByteArray &glyphMap, const RadicalTwins &twins)
{
    QList<QByteArray> lines;
    for (const QByteArray &line : glyphMap.split('\n'))
        lines << mended(line, twins);
    countRanges(&lines);
    QByteArray map = lines.join('\n');
    if (map.size() > glyphMap.size()) {
        lines.removeIf(isSpare);
        map = lines.join('\n');
    }
    if (map.size() > glyphMap.size())
        return glyphMap;
    return map.leftJustified(glyphMap.size(), ' ');
}

SearchablePdf::SearchablePdf(QIODevice &file) : m_file(file)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 SearchablePdf::writeData(const char *data, qint64 size)
{
    const QByteArrayView part(data, size);
    if (!part.startsWith(kMapBegin))
        return m_file.write(data, size);
    const QByteArray map = withoutRadicals(part.toByteArray(), radicalTwins());
    return m_file.write(map) == map.size() ? size : -1;
}

} // namespace stardesk
