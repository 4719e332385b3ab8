#include "models/domain/courier_star_batch.h"

#include "models/domain/courier_star_kernels.h"
#include "models/domain/wilson_bound.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace stardesk {

namespace {

constexpr int kStarStates = kTopCourierStar + 1; // 0 stands for none
/// The facts that decide a star, as computeFacts packs them.
struct Facts {
    bool eligible = false;
    bool belowMargin = false;
    bool lastWarning = false; ///< one more period below the edge makes the star fall
    bool mayCarry = false;
    bool criticalCap = false;
    bool falseSignOffCap = false;
    int previous = 0;
    int raw = 0;

    static constexpr size_t kCount = 64 * kStarStates * kStarStates;
    [[nodiscard]] static Facts at(size_t index)
    {
        const int stars = int(index >> 6);
        return {bool(index & 1),      bool(index & 2),  bool(index & 4),     bool(index & 8),
                bool(index & 16),     bool(index & 32), stars % kStarStates, stars / kStarStates};
    }
};

quint32 counterBits(int before, int after, quint32 kept, quint32 raised)
{
    if (after == before)
        return kept;
    return after == before + 1 ? raised : 0;
}

/// One decision, made once by the scalar rule for every combination of facts. The counters stand for all counters with
/// the same facts: 0 only where 0 is the only one, so that "kept" and "begun again" can be told apart.
quint32 decide(const CourierRules &rules, const Facts &facts)
{
    CourierOutcome outcome;
    if (facts.raw > 0)
        outcome.rawStar = facts.raw;
    outcome.eligible = facts.eligible;
    outcome.belowMargin = facts.belowMargin;
    outcome.criticalCap = facts.criticalCap;
    outcome.falseSignOffCap = facts.falseSignOffCap;
    if (facts.previous > 0)
        outcome.previous.star = facts.previous;
    const int below = facts.lastWarning ? rules.belowPeriods + 1 : std::max(0, rules.belowPeriods - 2);
    const int carried = facts.mayCarry ? std::max(0, rules.carriedPeriods - 1) : rules.carriedPeriods + 1;
    outcome.previous.belowPeriods = below;
    outcome.previous.carriedPeriods = carried;
    const CourierDecision decision = decideCourierStar(rules, outcome);
    return quint32(decision.officialStar.value_or(kNoStarByte)) | quint32(decision.flags.toInt()) << 8
        | counterBits(below, decision.belowPeriods, kBelowKept, kBelowRaised)
        | counterBits(carried, decision.carriedPeriods, kCarriedKept, kCarriedRaised);
}

double asDouble(const ExactDecimal &decimal)
{
    return double(decimal.unscaled) / double(powerOfTen(decimal.scale));
}

using Block = std::array<qint32, kCourierBlock>;

/// Every array of one block of rows.
struct BlockRows {
    Block ratings, ratingSum, deliveries, onTime, contacted, doorAsked, doorDone, stationDrops, consented;
    Block minor, major, critical, falseSignOffs, previousStar, belowPeriods, carriedPeriods;
    Block ratingTotal; ///< ratings and prior: 0 only where there is neither
    std::array<Block, kCourierComponentCount> points;
    alignas(quint64) std::array<quint8, kCourierBlock> unsure;
    Block score;
    Block raw;
    Block facts;
    std::array<quint32, kCourierBlock> decisions;
};

/// Calls decide(i) for every marked row; they are rare, so eight are looked at together.
template <class Decide>
void forEachUnsure(const std::array<quint8, kCourierBlock> &unsure, size_t count, Decide &&decideRow)
{
    for (size_t first = 0; first < count; first += sizeof(quint64)) {
        quint64 eight = 0;
        std::memcpy(&eight, unsure.data() + first, std::min(sizeof(quint64), count - first));
        if (eight == 0)
            continue;
        for (size_t i = first; i < std::min(first + sizeof(quint64), count); ++i) {
            if (unsure[i])
                decideRow(i);
        }
    }
}

} // namespace

struct CourierStarBatch::Tables {
    explicit Tables(const CourierRules &of);
    void load(const CourierStarColumns &columns, size_t first, size_t count, BlockRows &rows) const;
    void computePoints(BlockRows &rows, size_t count) const;
    void shareComponent(BlockRows &rows, CourierComponent component, const Block &hits, const Block &totals, size_t count) const;
    void scoreRows(BlockRows &rows, size_t count) const;
    void decideRows(BlockRows &rows, size_t count) const;
    static void write(const BlockRows &rows, size_t first, size_t count, const CourierStarOutputs &outputs);

    CourierRules rules;
    double z = 0;
    RatingTerms ratingTerms;
    FactTerms factTerms{};
    std::array<quint32, Facts::kCount> decisions;
};

CourierStarBatch::Tables::Tables(const CourierRules &of) : rules(of), z(asDouble(of.wilsonZ))
{
    ratingTerms = {double(rules.priorWeight), double(rules.priorWeight) * rules.priorMeanMilli,
                   double(rules.ratingLowMilli), double(rules.ratingHighMilli - rules.ratingLowMilli)};
    for (size_t i = 0; i < decisions.size(); ++i)
        decisions[i] = decide(rules, Facts::at(i));
    factTerms.eligibleRatings = qint32(rules.eligibleRatings);
    factTerms.eligibleDeliveries = qint32(rules.eligibleDeliveries);
    factTerms.criticalCount = rules.criticalCap.count;
    factTerms.falseSignOffCount = rules.falseSignOffCap.count;
    factTerms.lastBelow = rules.belowPeriods - 1;
    factTerms.mostCarried = rules.carriedPeriods;
    std::fill(std::begin(factTerms.edges), std::end(factTerms.edges), kTopScore + 1);
    for (const StarBand &band : rules.bands)
        factTerms.edges[band.star - 1] = band.edge;
    for (int star = 1; star < kStarStates; ++star)
        factTerms.margins[star] = edgeOfStar(rules, star) - rules.margin;
}

void CourierStarBatch::Tables::load(const CourierStarColumns &columns, size_t first, size_t count, BlockRows &rows) const
{
    const std::pair<const PackedCounts *, Block *> loads[] = {
        {&columns.ratings, &rows.ratings},
        {&columns.ratingSum, &rows.ratingSum},
        {&columns.deliveries, &rows.deliveries},
        {&columns.onTime, &rows.onTime},
        {&columns.contacted, &rows.contacted},
        {&columns.doorAsked, &rows.doorAsked},
        {&columns.doorDone, &rows.doorDone},
        {&columns.stationDrops, &rows.stationDrops},
        {&columns.consentedAndTold, &rows.consented},
        {&columns.minorComplaints, &rows.minor},
        {&columns.majorComplaints, &rows.major},
        {&columns.criticalComplaints, &rows.critical},
        {&columns.falseSignOffs, &rows.falseSignOffs},
        {&columns.previousStar, &rows.previousStar},
        {&columns.belowPeriods, &rows.belowPeriods},
        {&columns.carriedPeriods, &rows.carriedPeriods},
    };
    for (const auto &[column, block] : loads)
        column->widen(first, count, block->data());
    for (size_t i = 0; i < count; ++i)
        rows.ratingTotal[i] = rows.ratings[i] + int(rules.priorWeight > 0);
}

void CourierStarBatch::Tables::shareComponent(BlockRows &rows, CourierComponent component, const Block &hits,
                                              const Block &totals, size_t count) const
{
    Block &points = rows.points[size_t(component)];
    estimateWilson(hits.data(), totals.data(), count, z, points.data(), rows.unsure.data());
    forEachUnsure(rows.unsure, count, [&](size_t i) {
        if (totals[i] > 0)
            points[i] = wilsonPoints(std::min(hits[i], totals[i]), totals[i], rules.wilsonZ);
    });
}

void CourierStarBatch::Tables::computePoints(BlockRows &rows, size_t count) const
{
    Block &points = rows.points[size_t(CourierComponent::Rating)];
    estimateRating(rows.ratings.data(), rows.ratingSum.data(), count, ratingTerms, points.data(), rows.unsure.data());
    forEachUnsure(rows.unsure, count, [&](size_t i) {
        points[i] = ratingPoints(rules, rows.ratings[i], rows.ratingSum[i]).value_or(0);
    });
    shareComponent(rows, CourierComponent::OnTime, rows.onTime, rows.deliveries, count);
    shareComponent(rows, CourierComponent::Contact, rows.contacted, rows.deliveries, count);
    shareComponent(rows, CourierComponent::Door, rows.doorDone, rows.doorAsked, count);
    shareComponent(rows, CourierComponent::Consent, rows.consented, rows.stationDrops, count);
}

void CourierStarBatch::Tables::scoreRows(BlockRows &rows, size_t count) const
{
    ScoreTerms terms{{}, {rows.ratingTotal.data(), rows.deliveries.data(), rows.deliveries.data(), rows.doorAsked.data(),
                          rows.stationDrops.data()},
                     {}, {rows.minor.data(), rows.major.data(), rows.critical.data()},
                     {double(rules.deductMinor), double(rules.deductMajor), double(rules.deductCritical)},
                     double(rules.deductAtMost)};
    for (size_t c = 0; c < kCourierComponentCount; ++c) {
        terms.points[c] = rows.points[c].data();
        terms.weights[c] = rules.weights[c];
    }
    computeScores(terms, count, rows.score.data());
}

void CourierStarBatch::Tables::decideRows(BlockRows &rows, size_t count) const
{
    FactTerms terms = factTerms;
    terms.score = rows.score.data();
    terms.ratings = rows.ratings.data();
    terms.deliveries = rows.deliveries.data();
    terms.critical = rows.critical.data();
    terms.falseSignOffs = rows.falseSignOffs.data();
    terms.previousStar = rows.previousStar.data();
    terms.belowPeriods = rows.belowPeriods.data();
    terms.carriedPeriods = rows.carriedPeriods.data();
    computeFacts(terms, count, rows.facts.data(), rows.raw.data());
    lookUp(decisions.data(), rows.facts.data(), count, rows.decisions.data());
}

void CourierStarBatch::Tables::write(const BlockRows &rows, size_t first, size_t count, const CourierStarOutputs &outputs)
{
    const quint32 *decided = rows.decisions.data();
    if (!outputs.score.empty())
        narrow(rows.score.data(), count, outputs.score.data() + first);
    if (!outputs.raw.empty())
        narrow(rows.raw.data(), count, outputs.raw.data() + first);
    if (!outputs.official.empty())
        takeByte(decided, 0, count, outputs.official.data() + first);
    if (!outputs.flags.empty())
        takeByte(decided, 1, count, outputs.flags.data() + first);
    if (!outputs.belowPeriods.empty())
        takeCounter(decided, kBelowKept, kBelowRaised, rows.belowPeriods.data(), count, outputs.belowPeriods.data() + first);
    if (!outputs.carriedPeriods.empty())
        takeCounter(decided, kCarriedKept, kCarriedRaised, rows.carriedPeriods.data(), count,
                    outputs.carriedPeriods.data() + first);
}

CourierStarBatch::CourierStarBatch(const CourierRules &rules) : m_tables(std::make_unique<const Tables>(rules)) {}
CourierStarBatch::~CourierStarBatch() = default;
CourierStarBatch::CourierStarBatch(CourierStarBatch &&) noexcept = default;
CourierStarBatch &CourierStarBatch::operator=(CourierStarBatch &&) noexcept = default;

void CourierStarBatch::evaluate(const CourierStarColumns &columns, size_t first, size_t count,
                                const CourierStarOutputs &outputs) const
{
    const auto rows = std::make_unique_for_overwrite<BlockRows>();
    for (size_t done = 0; done < count; done += kCourierBlock) {
        const size_t part = std::min(kCourierBlock, count - done);
        m_tables->load(columns, first + done, part, *rows);
        m_tables->computePoints(*rows, part);
        m_tables->scoreRows(*rows, part);
        m_tables->decideRows(*rows, part);
        Tables::write(*rows, first + done, part, outputs);
    }
}

void PackedCounts::widen(size_t first, size_t count, qint32 *out) const
{
    switch (m_width) {
    case 1: return widenCounts(static_cast<const quint8 *>(m_values) + first, count, out);
    case 2: return widenCounts(static_cast<const quint16 *>(m_values) + first, count, out);
    case 4: return widenCounts(static_cast<const quint32 *>(m_values) + first, count, out);
    default: std::fill_n(out, count, 0);
    }
}

qint64 PackedCounts::at(size_t row) const
{
    qint32 value = 0;
    widen(row, 1, &value);
    return value;
}

CourierStarInput courierInputAt(const CourierStarColumns &columns, size_t row)
{
    const auto share = [row](const PackedCounts &hits, const PackedCounts &totals) {
        return HitShare{std::min(hits.at(row), totals.at(row)), totals.at(row)};
    };
    CourierStarInput input;
    input.ratings = columns.ratings.at(row);
    input.ratingSum = columns.ratingSum.at(row);
    input.deliveries = columns.deliveries.at(row);
    input.onTime = share(columns.onTime, columns.deliveries);
    input.contact = share(columns.contacted, columns.deliveries);
    input.door = share(columns.doorDone, columns.doorAsked);
    input.consent = share(columns.consentedAndTold, columns.stationDrops);
    input.minorComplaints = columns.minorComplaints.at(row);
    input.majorComplaints = columns.majorComplaints.at(row);
    input.criticalComplaints = columns.criticalComplaints.at(row);
    input.falseSignOffs = columns.falseSignOffs.at(row);
    const qint64 previous = columns.previousStar.at(row);
    if (previous >= 1 && previous <= kTopCourierStar)
        input.previous.star = int(previous);
    input.previous.belowPeriods = int(columns.belowPeriods.at(row));
    input.previous.carriedPeriods = int(columns.carriedPeriods.at(row));
    return input;
}

} // namespace stardesk
