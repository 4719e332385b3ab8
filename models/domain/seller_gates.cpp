#include "models/domain/seller_gates.h"

#include <set>

namespace stardesk {

namespace {

bool holdsOn(const SellerGate &gate, BeijingDay day)
{
    return day >= gate.from && (!gate.to || day < *gate.to);
}

bool misses(const SellerGate &gate, qint64 measure)
{
    return (gate.least && measure < *gate.least) || (gate.most && measure > *gate.most);
}

} // namespace

std::vector<const SellerGate *> missedGates(const SellerRules &rules, const SellerMeasures &measures, BeijingDay dataDay)
{
    std::vector<const SellerGate *> missed;
    for (const SellerGate &gate : rules.gates) {
        const auto measure = measures.constFind(gate.measure);
        if (measure != measures.constEnd() && holdsOn(gate, dataDay) && misses(gate, *measure))
            missed.push_back(&gate);
    }
    return missed;
}

int gatedScoreMilli(const SellerRules &rules, int milli)
{
    const int star = starOfScoreMilli(rules, milli);
    if (star == 0)
        return milli; // there is no lower star
    return star == 1 ? 0 : rules.thresholdsMilli[size_t(star - 2)];
}

SellerScores gatedScores(const SellerRules &rules, SellerScores scores, const SellerMeasures &measures, BeijingDay dataDay)
{
    std::set<std::pair<size_t, size_t>> limited; // two missed gates of one indicator limit it once
    for (const SellerGate *gate : missedGates(rules, measures, dataDay)) {
        for (const QString &track : gate->tracks.isEmpty() ? rules.tracks : gate->tracks)
            limited.emplace(size_t(rules.tracks.indexOf(track)), size_t(rules.indicators.indexOf(gate->indicator)));
    }
    for (const auto &[track, indicator] : limited) {
        if (!scores[track] || !(*scores[track])[indicator])
            continue;
        int &milli = *(*scores[track])[indicator];
        milli = gatedScoreMilli(rules, milli);
    }
    return scores;
}

} // namespace stardesk
