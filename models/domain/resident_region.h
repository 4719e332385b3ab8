/// Regions of resident ID numbers: a number keeps the GB/T 2260 code of its year of issue, and codes were renamed, moved
/// and given up, so names come with their years of validity.
#pragma once

#include "models/core/result.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QVector>

#include <optional>

namespace stardesk {

/// As people read it: "广东省", "汕头市", "潮阳县"; parts that are not known are empty.
struct ResidentRegion {
    QString province;
    QString city;
    QString county;
    friend bool operator==(const ResidentRegion &, const ResidentRegion &) = default;
};

class RegionTable {
public:
    /// Lines "440524 [1983-1993]潮阳县,[1994-]…" as in resources/tables/regions.txt. Malformed, naming the line.
    [[nodiscard]] static Result<RegionTable> parse(const QByteArray &lines);

    /// The names of a six-digit code in a year: of the county the name valid then, else the nearest one in time (issue and
    /// birth may lie years apart). Nothing for a province that does not exist.
    [[nodiscard]] std::optional<ResidentRegion> find(QStringView code6, int year) const;
    [[nodiscard]] qsizetype size() const { return m_names.size(); }

private:
    struct Name {
        int from = 0; ///< inclusive years
        int to = 0;
        QString name;
    };
    [[nodiscard]] QString nameOf(int code, int year) const;
    QHash<int, QVector<Name>> m_names; // by code: 44 (province), 440500, 440524
};

/// The region of a valid number. The first numbers were issued in 1984, so older people's codes are those of that year.
[[nodiscard]] std::optional<ResidentRegion> residentRegion(const RegionTable &table, QStringView number18);

/// The table that travels inside the program; read once.
[[nodiscard]] const RegionTable &bundledRegions();

} // namespace stardesk
