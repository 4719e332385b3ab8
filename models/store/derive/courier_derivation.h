/// CourierDerivation: the couriers table out of person, employment, conduct_window, courier_star and award.
///
/// Rated is the window that ends with the month of the newest published star; without one, or where that window is
/// missing, the newest window that closes a month; a window inside a month only while no star was ever published
/// (domain/rated_window.h). `star` is computed from it and from the published record of the month before (rules.md D2),
/// `published_star` is the record of its month.
#pragma once

#include "models/store/derive/city_names.h"
#include "models/store/derive/courier_columns.h"
#include "models/store/derive/employment_pick.h"
#include "models/store/derive/rule_lookup.h"
#include "models/store/derive/star_trail.h"
#include "models/store/derive/table_derivation.h"

#include <string>

namespace stardesk {

class CourierDerivation final : public TableDerivation {
public:
    explicit CourierDerivation(RowSlots chosen);
    void add(const RecordBatch &batch, std::span<const Ordinal> ordinals) override;
    Result<> finish(const FinishContext &context) override;
    Result<> gather(FeedReader &reader) override;
    void reserve(Ordinal rows) override;

private:
    struct Station {
        std::string name;
        std::string city;
        qint64 nameCode = kNoData; ///< code in the column's dictionary, once it is there
        qint64 cityCode = kNoData;
    };
    struct RatingSplit {
        quint32 positive = 0;
        quint32 negative = 0;
    };

    void addEmployers(const RecordBatch &batch, std::span<const Ordinal> ordinals);
    void addStations(const RecordBatch &batch, std::span<const Ordinal> ordinals);
    void addPersons(const RecordBatch &batch, std::span<const Ordinal> ordinals);
    void addNumbers(const RecordBatch &batch);
    void addEmployments(const RecordBatch &batch);
    void addWindows(const RecordBatch &batch);
    void addWindow(Ordinal row, const WindowSums &sums);
    void keepWindow(Ordinal row, const WindowSums &sums);
    void keepSecond(Ordinal row, const WindowSums &sums);
    void addStars(const RecordBatch &batch);
    void addAwards(const RecordBatch &batch);
    void flushStaffNo();

    void finishEmployment(Ordinal row, qint64 today);
    void chooseWindow(Ordinal row);
    void setPrevious(Ordinal row);
    [[nodiscard]] bool isRated(Ordinal row) const;
    void setStar(Ordinal row, const CourierRules &rules, quint8 star, quint8 flags);
    [[nodiscard]] qint64 codeOf(Column &column, Ordinal row, std::string_view word, qint64 *code);

    CourierColumns m_out;
    RuleLookup m_rules;
    CityNames m_cities;
    qint64 m_anonymityK = -1; ///< of the newest rule set; -1: not looked up yet
    std::vector<std::string> m_employers;
    std::vector<qint64> m_employerCodes;
    std::vector<Station> m_stations;
    SlotStates<EmploymentPick> m_employments;
    SlotStates<StarTrail> m_trails;
    SlotStates<RatingSplit> m_splits;
    SlotStates<quint32> m_seconds;          ///< place in m_secondWindows + 1; 0: none
    std::vector<WindowSums> m_secondWindows;
    Ordinal m_staffRow = kNoOrdinal;        ///< employments of one person come together: its number is stored once
    std::string m_staffNo;
};

} // namespace stardesk
