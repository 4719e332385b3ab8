#include "models/feed/demo/demo_seller.h"

#include "models/feed/demo/demo_calendar.h"

#include <algorithm>

namespace stardesk::demo {

namespace {

struct Place {
    std::string_view city;
    std::string_view chinese;
    std::string_view region;
};
constexpr std::array<Place, 12> kPlaces = {{{"Hangzhou", "杭州", "Zhejiang"}, {"Ningbo", "宁波", "Zhejiang"},
    {"Yiwu", "义乌", "Zhejiang"}, {"Wenzhou", "温州", "Zhejiang"}, {"Shenzhen", "深圳", "Guangdong"},
    {"Guangzhou", "广州", "Guangdong"}, {"Foshan", "佛山", "Guangdong"}, {"Dongguan", "东莞", "Guangdong"},
    {"Xiamen", "厦门", "Fujian"}, {"Quanzhou", "泉州", "Fujian"}, {"Suzhou", "苏州", "Jiangsu"},
    {"Qingdao", "青岛", "Shandong"}}};
constexpr std::array<std::string_view, 14> kGoods = {"Lamp", "Bags", "Toys", "Ceramics", "Tools", "Textile",
    "Furniture", "Electronics", "Packaging", "Shoes", "Bicycle", "Glass", "Garden", "Medical"};
constexpr std::array<std::string_view, 14> kChineseGoods = {"灯饰", "箱包", "玩具", "陶瓷", "工具", "纺织", "家具",
    "电子", "包装", "鞋业", "自行车", "玻璃", "园艺", "医疗器械"};
constexpr std::array<std::string_view, 10> kBrands = {"Star", "Golden", "Bright", "Union", "Ocean", "Jade", "Pioneer",
    "Harmony", "Summit", "Lucky"};
constexpr std::array<std::string_view, 10> kChineseBrands = {"星辰", "金辉", "明亮", "联合", "海洋", "玉成", "先锋",
    "和谐", "高峰", "吉祥"};
constexpr std::array<std::string_view, 8> kManagers = {"Fang", "Huang", "Lin", "Luo", "Shen", "Tang", "Xu", "Zhou"};
constexpr std::array kMemberships = {880, 45, 45, 30}; // CN, HK, TW, other

std::string nameOf(DemoRandom &random, const Place &place, int membership)
{
    const size_t goods = random.below(kGoods.size());
    const size_t brand = random.below(kBrands.size());
    const std::string number = random.chance(400) ? ' ' + std::to_string(random.between(2, 999)) : std::string();
    if (membership == 1)
        return "Hong Kong " + std::string(kBrands[brand]) + ' ' + std::string(kGoods[goods]) + number + " Ltd.";
    if (membership == 2)
        return "Taipei " + std::string(kBrands[brand]) + ' ' + std::string(kGoods[goods]) + number + " Corp.";
    if (membership == 3)
        return std::string(kBrands[brand]) + ' ' + std::string(kGoods[goods]) + number + " Trading";
    if (random.chance(300))
        return std::string(place.chinese) + std::string(kChineseBrands[brand]) + std::string(kChineseGoods[goods])
            + "有限公司" + number;
    return std::string(place.city) + ' ' + std::string(kBrands[brand]) + ' ' + std::string(kGoods[goods]) + number
        + " Co., Ltd.";
}

/// Six days in ten unchanged, else a small step, drawn back to the base over two months.
void walk(DemoRandom &random, int base, int drift, std::vector<int> *days)
{
    int value = base;
    int target = base;
    for (int &day : *days) {
        const quint64 bits = random.next();
        if ((bits & 0xFF) < 102) {
            value += int((bits >> 8) % 601) - 300 + (target - value) / 60;
            value = std::clamp(value - value % 10, 0, 100'000);
            if ((bits >> 32) % 50 == 0 && value < 100'000)
                value += int((bits >> 40) % 10); // a third decimal, as real exports have here and there
        }
        target += drift;
        day = value;
    }
}

} // namespace

Seller sellerOf(const DemoFrame &frame, quint32 index)
{
    DemoRandom random(frame.options.seed, Stream::Seller, index);
    Seller seller;
    seller.index = index;
    seller.membership = random.pick(kMemberships);
    const Place &place = kPlaces[random.below(kPlaces.size())];
    seller.name = nameOf(random, place, seller.membership);
    seller.region = seller.membership == 1 ? "Hong Kong" : seller.membership == 2 ? "Taiwan"
        : seller.membership == 3 ? "Vietnam" : place.region;
    seller.manager = kManagers[random.below(kManagers.size())];
    const int level = 80'000 + random.bell() * 9;
    for (size_t track = 0; track < kTracks; ++track) {
        seller.hasTrack[track] = seller.membership != 3 && (track == 0 || !random.chance(150));
        const int trackLevel = level + random.bell() * 4;
        for (int &base : seller.baseMilli[track])
            base = std::clamp(trackLevel + random.bell() * 4, 35'000, 99'500) / 10 * 10;
    }
    return seller;
}

ScoreWalk scoresOf(const DemoFrame &frame, const Seller &seller)
{
    ScoreWalk scores;
    scores.firstDay = firstDayOf(monthOf(frame.oldest));
    const size_t length = size_t(frame.newest - scores.firstDay + 1);
    DemoRandom random(frame.options.seed, Stream::Scores, seller.index);
    const int missing = random.chance(100) ? random.between(0, int(length) - 1) : -1;
    for (size_t track = 0; track < kTracks; ++track) {
        for (size_t i = 0; seller.hasTrack[track] && i < kIndicators; ++i) {
            auto &days = scores.days[track][i];
            days.resize(length);
            walk(random, seller.baseMilli[track][i], random.between(-12, 12), &days);
            const int day = scores.firstDay + missing;
            if (missing >= 0 && day != lastDayOf(monthOf(day)) && day != frame.newest)
                days[size_t(missing)] = -1;
        }
    }
    return scores;
}

DemoKey sellerKey(quint32 index)
{
    DemoKey key("S");
    key.add(index + 1, 7);
    return key;
}

} // namespace stardesk::demo
