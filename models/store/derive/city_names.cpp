#include "models/store/derive/city_names.h"

#include <QtCore/QFile>

namespace stardesk {

using namespace Qt::StringLiterals;

CityNames::CityNames()
{
    QFile file(u":/tables/cn_cities.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split('\t');
        if (cells.size() == 2)
            m_names.emplace(cells[0].toStdString(), cells[1].toStdString());
    }
}

std::string_view CityNames::cityOf(std::string_view region) const
{
    constexpr size_t kCityDigits = 4;
    const auto found = m_names.find(std::string(region.substr(0, kCityDigits)));
    const bool isCode = region.find_first_not_of("0123456789") == std::string_view::npos;
    return isCode && found != m_names.end() ? std::string_view(found->second) : region;
}

} // namespace stardesk
