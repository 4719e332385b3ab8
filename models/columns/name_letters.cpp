#include "models/columns/name_letters.h"

#include <QtCore/QString>

namespace stardesk {

NameLetters::NameLetters(const PackedTexts &texts)
{
    for (auto &place : m_places)
        place.resize(texts.size());
    for (Ordinal row = 0; row < texts.size(); ++row) {
        const std::string_view text = texts.at(row);
        if (!addHanzi(row, text))
            addAny(row, text);
    }
}

/// Three-byte UTF-8 without QString: names of Hanzi are decoded three million at a time.
bool NameLetters::addHanzi(Ordinal row, std::string_view text)
{
    if (text.size() > 3 * kPlaces || text.size() % 3 != 0)
        return false;
    for (size_t place = 0; place < kPlaces; ++place) {
        if (3 * place >= text.size()) {
            m_places[place][row] = 0;
            continue;
        }
        const auto *bytes = reinterpret_cast<const quint8 *>(text.data()) + 3 * place;
        if ((bytes[0] & 0xF0) != 0xE0)
            return false;
        m_places[place][row] = quint16((bytes[0] & 0xF) << 12 | (bytes[1] & 0x3F) << 6 | (bytes[2] & 0x3F));
    }
    return true;
}

void NameLetters::addAny(Ordinal row, std::string_view text)
{
    const QString name = QString::fromUtf8(text);
    for (size_t place = 0; place < kPlaces; ++place)
        m_places[place][row] = qsizetype(place) < name.size() ? name[qsizetype(place)].unicode() : quint16(0);
    if (name.size() > qsizetype(kPlaces))
        m_longer.push_back(row);
}

} // namespace stardesk
