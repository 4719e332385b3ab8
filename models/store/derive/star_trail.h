/// StarTrail: the newest sixteen published stars of one courier or seller, four bits each, and the counters of the newest
/// two periods.
#pragma once

#include <QtCore/QtGlobal>

#include <array>
#include <optional>

namespace stardesk {

struct StarTrail {
    static constexpr int kMonths = 16;
    static constexpr int kNoRecord = 15;
    /// A record without a star: known, but unrated.
    static constexpr int kUnrated = 14;

    quint64 stars = ~quint64(0);       ///< lowest four bits: `newest`, the next: the month before it
    qint32 newestStar = 0;             ///< newest month that has a star; 0: none has
    qint32 newest = 0;                 ///< year * 12 + month - 1 (years to 9999 exceed 16 bits); 0: no record at all
    std::array<quint8, 2> below = {};  ///< of `newest` and of the month before it
    std::array<quint8, 2> carried = {};

    void add(int month, std::optional<int> star, int belowPeriods, int carriedPeriods)
    {
        if (month > newest) {
            const int months = newest == 0 ? kMonths : month - newest;
            stars = months >= kMonths ? ~quint64(0) : (stars << (4 * months)) | ((quint64(1) << (4 * months)) - 1);
            below = {0, months == 1 ? below[0] : quint8(0)};
            carried = {0, months == 1 ? carried[0] : quint8(0)};
            newest = month;
        }
        if (star)
            newestStar = qMax(newestStar, month);
        const int back = newest - month;
        if (back >= kMonths)
            return;
        const quint64 value = quint64(star ? *star : kUnrated);
        stars = (stars & ~(quint64(15) << (4 * back))) | (value << (4 * back));
        if (back < 2) {
            below[size_t(back)] = quint8(qMin(belowPeriods, 255));
            carried[size_t(back)] = quint8(qMin(carriedPeriods, 255));
        }
    }
    /// The star, kUnrated or kNoRecord.
    [[nodiscard]] int at(int month) const
    {
        const int back = newest - month;
        return back < 0 || back >= kMonths ? kNoRecord : int((stars >> (4 * back)) & 15);
    }
    [[nodiscard]] std::optional<int> starAt(int month) const
    {
        const int star = at(month);
        return star >= kUnrated ? std::optional<int>() : star;
    }
    /// The last twelve months for a sparkline, oldest first; -1 where there was no star.
    [[nodiscard]] std::array<int, 12> year() const
    {
        std::array<int, 12> points{};
        for (int i = 0; i < 12; ++i)
            points[size_t(i)] = newest == 0 ? -1 : starAt(newest - 11 + i).value_or(-1);
        return points;
    }
};

} // namespace stardesk
