#include "models/domain/resident_region.h"

#include "models/core/text/bundled_table.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstIssue = 1984;
constexpr int kAlwaysFrom = 0;
constexpr int kAlwaysTo = 9999;

/// "1983-1993", "-1985" or "1986-" to a pair of years; nothing for other texts.
std::optional<std::pair<int, int>> yearsOf(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    if (dash < 0)
        return std::nullopt;
    bool fromOk = true;
    bool toOk = true;
    const int from = dash == 0 ? kAlwaysFrom : text.left(dash).toInt(&fromOk);
    const int to = dash + 1 == text.size() ? kAlwaysTo : text.mid(dash + 1).toInt(&toOk);
    return fromOk && toOk ? std::optional(std::make_pair(from, to)) : std::nullopt;
}

int distance(int from, int to, int year)
{
    return year < from ? from - year : year > to ? year - to : 0;
}

} // namespace

Result<RegionTable> RegionTable::parse(const QByteArray &lines)
{
    RegionTable table;
    qsizetype number = 0;
    for (const QByteArray &bytes : lines.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(bytes);
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype space = line.indexOf(u' ');
        bool isNumber = false;
        const int code = line.left(space).toInt(&isNumber);
        QVector<Name> names;
        for (const QString &part : line.mid(space + 1).split(u',')) {
            Name name{kAlwaysFrom, kAlwaysTo, part};
            const qsizetype close = part.indexOf(u']');
            if (part.startsWith(u'[')) {
                const auto years = close < 0 ? std::nullopt : yearsOf(QStringView(part).mid(1, close - 1));
                isNumber = isNumber && years;
                name = {years.value_or(std::pair(0, 0)).first, years.value_or(std::pair(0, 0)).second, part.mid(close + 1)};
            }
            names.append(name);
        }
        if (space < 2 || !isNumber)
            return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "This is no line of the region table."), {},
                        u"line %1"_s.arg(number));
        table.m_names.insert(code, names);
    }
    return table;
}

QString RegionTable::nameOf(int code, int year) const
{
    const QVector<Name> names = m_names.value(code);
    const auto nearest = std::min_element(names.begin(), names.end(), [year](const Name &a, const Name &b) {
        return distance(a.from, a.to, year) < distance(b.from, b.to, year);
    });
    return nearest == names.end() ? QString() : nearest->name;
}

std::optional<ResidentRegion> RegionTable::find(QStringView code6, int year) const
{
    bool isNumber = false;
    const int code = code6.toInt(&isNumber);
    if (code6.size() != 6 || !isNumber || code < 0)
        return std::nullopt;
    ResidentRegion region;
    region.province = nameOf(code / 10'000, year);
    if (region.province.isEmpty())
        return std::nullopt;
    if (code % 10'000 / 100 != 0)
        region.city = nameOf(code / 100 * 100, year);
    if (code % 100 != 0)
        region.county = nameOf(code, year);
    return region;
}

std::optional<ResidentRegion> residentRegion(const RegionTable &table, QStringView number18)
{
    if (number18.size() != 18)
        return std::nullopt;
    return table.find(number18.left(6), std::max(kFirstIssue, number18.mid(6, 4).toInt()));
}

const RegionTable &bundledRegions()
{
    static const RegionTable table = [] {
        auto parsed = RegionTable::parse(bundledTable(u"tables/regions.txt"_s));
        return parsed ? std::move(parsed).value() : RegionTable();
    }();
    return table;
}

} // namespace stardesk
