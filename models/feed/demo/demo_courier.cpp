#include "models/feed/demo/demo_courier.h"

#include "models/feed/demo/demo_calendar.h"

#include <algorithm>

namespace stardesk::demo {

namespace {

constexpr int kYear = 365;
constexpr quint64 kBirthDays = 39 * kYear; // from 58 to 19 years ago
constexpr quint64 kMaleSequences = 500;    // 001, 003, ... 999
constexpr quint64 kSequences = 588;        // and 88 even ones: fifteen women in a hundred
constexpr quint64 kStride = 961'748'941;   // prime: walks all combinations before it repeats one

constexpr std::array<std::string_view, 12> kLatinFirst = {"Daniel", "Grace", "Kevin", "Anna", "Marcus", "Emily", "Ivan",
    "Sofia", "Lucas", "Nora", "Peter", "Olga"};
constexpr std::array<std::string_view, 10> kLatinLast = {"Wong", "Fernandes", "Petrov", "Miller", "Novak", "Chan",
    "Larsen", "Okafor", "Rossi", "Smith"};
struct SpanishName {
    std::string_view text;
    std::string_view plain;
};
constexpr std::array<SpanishName, 8> kSpanishFirst = {{{"María José", "maria jose"}, {"José Luis", "jose luis"},
    {"Lucía", "lucia"}, {"Álvaro", "alvaro"}, {"Iñaki", "inaki"}, {"Carmen", "carmen"}, {"Javier", "javier"},
    {"Begoña", "begona"}}};
constexpr std::array<SpanishName, 8> kSpanishLast = {{{"García López", "garcia lopez"}, {"Muñoz", "munoz"},
    {"Ibáñez Ruiz", "ibanez ruiz"}, {"de la Fuente", "de la fuente"}, {"Pérez", "perez"}, {"Núñez Gil", "nunez gil"},
    {"Martín", "martin"}, {"Jiménez", "jimenez"}}};

/// District, birthday and sequence of an index: all different as long as there are less couriers than combinations.
void drawIdentity(const DemoFrame &frame, Courier *courier)
{
    const quint64 districts = frame.tables.districts.entries.size();
    const quint64 combinations = districts * kBirthDays * kSequences;
    const quint64 place = (quint64(courier->index) * kStride + frame.options.seed % combinations) % combinations;
    const quint64 sequence = place % kSequences;
    courier->male = sequence < kMaleSequences;
    courier->idSequence = courier->male ? int(sequence) * 2 + 1 : int(sequence - kMaleSequences) * 2 + 2;
    courier->birth = frame.today - 19 * kYear - int(place / kSequences % kBirthDays);
    courier->birthDistrict = quint32(place / kSequences / kBirthDays);
}

void drawAbility(DemoRandom &random, Courier *courier)
{
    courier->quality = std::clamp(660 + random.bell() * 190 / 1000, 0, 1000);
    courier->trend = random.between(-25, 25);
    courier->slump = random.chance(30);
    courier->perDay = random.chance(60) ? random.between(1, 4) : std::max(9, 90 + random.bell() * 26 / 1000);
    courier->ratedPerMille = random.between(25, 75);
}

Stint drawStint(const DemoFrame &frame, DemoRandom &random, int from, int to)
{
    Stint stint;
    int rest = random.between(0, 99);
    while (stint.employer + 1 < int(employers().size()) && rest >= employers()[size_t(stint.employer)].weight)
        rest -= employers()[size_t(stint.employer++)].weight;
    const auto &places = frame.tables.districts.places;
    stint.district = places[random.below(quint32(places.size()))];
    stint.from = from;
    stint.to = to;
    stint.staffNo = random.below(10'000'000);
    return stint;
}

/// Employers one after the other; three in ten changes leave a gap, one in a hundred overlaps with the next.
void drawCareer(const DemoFrame &frame, DemoRandom &random, Courier *courier)
{
    const int longest = frame.newest - (courier->birth + 18 * kYear);
    const int span = std::min({random.between(20, 3600), random.between(20, 3600), longest});
    courier->since = frame.newest - std::max(span, 10);
    const bool left = random.chance(60);
    const int last = left ? frame.newest - random.between(1, 120) : kNoDay;
    const int stints = frame.detailed(courier->index) ? std::min(1 + span / random.between(400, 1500), 5) : 1;
    int from = courier->since;
    for (int i = 0; i < stints; ++i) {
        const bool final = i + 1 == stints;
        int to = final ? std::max(last, from) : from + (frame.newest - from) / (stints - i);
        courier->stints[size_t(courier->stintCount++)] = drawStint(frame, random, from, to);
        if (final)
            break;
        if (random.chance(300))
            from = std::min(to + random.between(15, 120), frame.newest - 5);
        else
            from = random.chance(10) ? to - 20 : to + 1;
        from = std::max(from, courier->stints[size_t(i)].from + 1);
    }
}

PersonName foreignName(DemoRandom &random)
{
    if (random.chance(600)) {
        const std::string_view first = kLatinFirst[random.below(kLatinFirst.size())];
        const std::string_view last = kLatinLast[random.below(kLatinLast.size())];
        PersonName name{std::string(first) + ' ' + std::string(last), {}};
        for (const char letter : name.text)
            name.pinyin += letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
        return name;
    }
    const SpanishName first = kSpanishFirst[random.below(kSpanishFirst.size())];
    const SpanishName last = kSpanishLast[random.below(kSpanishLast.size())];
    return {std::string(first.text) + ' ' + std::string(last.text),
            std::string(first.plain) + ' ' + std::string(last.plain)};
}

void append(PersonName *name, const WordEntry &entry)
{
    name->text += entry.text;
    name->pinyin += ' ';
    name->pinyin += entry.pinyin;
}

/// A few people stand in the records twice, as they do in real ones: with one ID, under the same name or another.
constexpr quint32 kSecondRecordEvery = 1999;
constexpr quint32 kOtherName = 150;
constexpr quint32 kSameName = 181;
constexpr quint32 kRecordsBetween = 7;

constexpr bool isSecondRecord(quint32 index, quint32 place)
{
    return index % kSecondRecordEvery == place;
}

Courier firstRecordOf(const DemoFrame &frame, const Courier &courier)
{
    return courierOf(frame, courier.index - kRecordsBetween);
}

} // namespace

bool Courier::employedOn(int day) const
{
    return std::ranges::any_of(career(), [day](const Stint &stint) { return stint.from <= day && day <= stint.to; });
}

int Courier::qualityOn(int day, int newest) const
{
    const int drifted = quality - trend * (newest - day) / 30;
    return std::clamp(slump && newest - day < 60 ? drifted - 260 : drifted, 0, 1000);
}

Courier courierOf(const DemoFrame &frame, quint32 index)
{
    Courier courier;
    courier.index = index;
    drawIdentity(frame, &courier);
    DemoRandom random(frame.options.seed, Stream::Career, index);
    drawAbility(random, &courier);
    drawCareer(frame, random, &courier);
    return courier;
}

PersonName nameOf(const DemoFrame &frame, const Courier &courier)
{
    if (isSecondRecord(courier.index, kSameName))
        return nameOf(frame, firstRecordOf(frame, courier));
    DemoRandom random(frame.options.seed, Stream::Person, courier.index);
    if (random.chance(10))
        return foreignName(random);
    const DemoTables &tables = frame.tables;
    const WordEntry &surname = tables.surnames.draw(random);
    PersonName name{surname.text, surname.pinyin};
    if (random.chance(400)) {
        const auto &given = courier.male ? tables.maleNames : tables.femaleNames;
        append(&name, given[random.below(quint32(given.size()))]);
        return name;
    }
    const auto &syllables = courier.male ? tables.maleSyllables : tables.femaleSyllables;
    append(&name, syllables[random.below(quint32(syllables.size()))]);
    if (!random.chance(120))
        append(&name, syllables[random.below(quint32(syllables.size()))]);
    return name;
}

std::array<char, 18> idNumberOf(const DemoFrame &frame, const Courier &courier)
{
    if (isSecondRecord(courier.index, kSameName) || isSecondRecord(courier.index, kOtherName))
        return idNumberOf(frame, firstRecordOf(frame, courier));
    constexpr std::array kWeights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view kChecks = "10X98765432";
    const CivilDate birth = civilDate(courier.birth);
    DemoKey digits(frame.tables.districts.entries[courier.birthDistrict].code);
    digits.add(quint64(birth.year), 4).add(quint64(birth.month), 2).add(quint64(birth.day), 2);
    digits.add(quint64(courier.idSequence), 3);
    std::array<char, 18> number{};
    std::ranges::copy(digits.view(), number.begin());
    int sum = 0;
    for (size_t i = 0; i < kWeights.size(); ++i)
        sum += (number[i] - '0') * kWeights[i];
    number[17] = kChecks[size_t(sum % 11)];
    return number;
}

DemoKey personKey(quint32 index)
{
    DemoKey key("P");
    key.add(index + 1, 7);
    return key;
}

DemoKey stationKey(int employer, const District &district)
{
    DemoKey key(employers()[size_t(employer)].key);
    key.add("-").add(district.code);
    return key;
}

} // namespace stardesk::demo
