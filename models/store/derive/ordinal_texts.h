/// OrdinalTexts: texts of records by ordinal in one arena, for those that other records show.
#pragma once

#include "models/core/ids.h"
#include "models/store/batch/record_batch.h"

#include <vector>

namespace stardesk {

class OrdinalTexts {
public:
    void set(Ordinal ordinal, std::string_view text)
    {
        if (ordinal >= m_places.size())
            m_places.resize(ordinal + 1, kNoOrdinal);
        m_places[ordinal] = Ordinal(m_texts.size());
        m_texts.append(text);
    }
    /// Empty for an ordinal without a text.
    [[nodiscard]] std::string_view at(Ordinal ordinal) const
    {
        const bool known = ordinal < m_places.size() && m_places[ordinal] != kNoOrdinal;
        return known ? m_texts.at(m_places[ordinal]) : std::string_view();
    }

private:
    std::vector<Ordinal> m_places;
    TextColumn m_texts;
};

} // namespace stardesk
