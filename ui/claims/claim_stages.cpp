#include "ui/claims/claim_stages.h"

#include "models/core/text/words.h"
#include "models/desk/cell_value.h"
#include "models/domain/lateness.h"
#include "ui/claims/claim_words.h"
#include "ui/shell/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr qint64 kShortestSilence = 24; // hours: carriers scan once a day where nothing moves
constexpr int kGridLines = 7;
constexpr int kBasisPerPercent = 100;

constexpr Words say("ClaimStages");

/// A time without any scan, and the stage most of it lies in.
struct Silence {
    size_t stage = 0;
    qint64 fromMs = 0;
    qint64 toMs = 0;
};

struct StageSpan {
    qint64 fromMs = 0;
    qint64 toMs = 0;
};
using StageSpans = std::array<StageSpan, kStageCount>;

qint64 startOf(const ClaimProfile &claim)
{
    const qint64 end = promiseEndMs(claim.parcel.promisedOn, claim.parcel.destination);
    return end - (claim.parcel.promisedOn - claim.parcel.startOn) * kMsPerDay;
}

qint64 endOf(const ClaimProfile &claim)
{
    return claim.facts.deliveredMs.value_or(claim.facts.asOfMs);
}

StageSpans spansOf(const std::array<StageShare, kStageCount> &shares, qint64 startMs)
{
    StageSpans spans;
    qint64 at = startMs;
    for (size_t stage = 0; stage < kStageCount; ++stage) {
        spans[stage] = {at, at + shares[stage].actual * kMsPerHour};
        at = spans[stage].toMs;
    }
    return spans;
}

std::vector<qint64> scanTimes(const ClaimProfile &claim)
{
    std::vector<qint64> times;
    for (const TrackingLine &line : claim.tracking)
        if (line.atMs)
            times.push_back(*line.atMs);
    if (!claim.facts.deliveredMs)
        times.push_back(claim.facts.asOfMs); // silent until now
    std::ranges::sort(times);
    return times;
}

// Silent: nothing was scanned for longer than the whole stage was planned to take.
std::vector<Silence> silences(const ClaimProfile &claim, const std::array<StageShare, kStageCount> &shares,
                              const StageSpans &spans)
{
    std::vector<Silence> found;
    const std::vector<qint64> times = scanTimes(claim);
    for (size_t i = 1; i < times.size(); ++i) {
        Silence gap;
        for (size_t stage = 0; stage < kStageCount; ++stage) {
            const qint64 from = std::max(times[i - 1], spans[stage].fromMs);
            const qint64 to = std::min(times[i], spans[stage].toMs);
            if (to - from > gap.toMs - gap.fromMs)
                gap = {stage, from, to};
        }
        const qint64 hours = (gap.toMs - gap.fromMs) / kMsPerHour;
        if (hours >= kShortestSilence && hours > shares[gap.stage].planned)
            found.push_back(gap);
    }
    return found;
}

/// The stage's last scan where it was seen before the end of a stage ahead of it; 0 where the order is possible.
std::array<qint64, kStageCount> impossibleScans(const ClaimProfile &claim)
{
    std::array<qint64, kStageCount> last{}, wrong{};
    for (const TrackingLine &line : claim.tracking)
        if (line.atMs && line.stage)
            last[size_t(*line.stage - 1)] = std::max(last[size_t(*line.stage - 1)], *line.atMs);
    qint64 before = 0;
    for (size_t stage = 0; stage < kStageCount; ++stage) {
        if (last[stage] == 0)
            continue;
        if (last[stage] < before)
            wrong[stage] = last[stage];
        before = last[stage];
    }
    return wrong;
}

bool zoneUnknown(const ClaimProfile &claim, size_t stage)
{
    return std::ranges::any_of(claim.tracking, [stage](const TrackingLine &line) {
        return !line.atMs && line.stage && size_t(*line.stage - 1) == stage;
    });
}

bool wasScanned(const ClaimProfile &claim, size_t stage)
{
    return std::ranges::any_of(claim.tracking, [stage](const TrackingLine &line) {
        return line.stage && size_t(*line.stage - 1) == stage;
    });
}

void addPieces(StageRow &row, const StageShare &share, const StageSpan &span)
{
    const qint64 inPlan = span.fromMs + std::min(share.actual, share.planned) * kMsPerHour;
    const qint64 excusedTo = inPlan + share.excused * kMsPerHour;
    if (inPlan > span.fromMs)
        row.pieces.append({StagePiece::Kind::Actual, span.fromMs, inPlan});
    if (excusedTo > inPlan)
        row.pieces.append({StagePiece::Kind::Excused, inPlan, excusedTo});
    if (span.toMs > excusedTo)
        row.pieces.append({StagePiece::Kind::Over, excusedTo, span.toMs});
}

void addNote(StageRow &row, const ClaimProfile &claim, const StageShare &share, size_t stage, qint64 silentHours)
{
    if (row.impossibleAtMs > 0) {
        row.note = say(QT_TRANSLATE_NOOP("ClaimStages", "order impossible"));
        row.noteTone = Tone::Notice;
    } else if (silentHours > 0) {
        row.note = say(QT_TRANSLATE_NOOP("ClaimStages", "no scan %1")).arg(spanText(silentHours));
    } else if (share.excused > 0) {
        row.note = say(QT_TRANSLATE_NOOP("ClaimStages", "%1 excused")).arg(spanText(share.excused));
    } else if (zoneUnknown(claim, stage)) {
        row.note = say(QT_TRANSLATE_NOOP("ClaimStages", "zone unknown"));
        row.noteTone = Tone::Warning;
    } else if (!wasScanned(claim, stage)) {
        row.note = say(QT_TRANSLATE_NOOP("ClaimStages", "no scan"));
    }
}

// A paper is missed where somebody answers for hours, or hours are excused, and nothing proves it.
void addDocuments(StageRow &row, const ClaimProfile &claim, const StageShare &share, size_t stage)
{
    row.documents = int(std::ranges::count_if(
        claim.documents, [stage](const DocumentLine &line) { return line.stage && size_t(*line.stage - 1) == stage; }));
    row.documentsMissing = row.documents == 0 && (share.over > 0 || share.excused > 0);
}

QString varianceText(const StageShare &share)
{
    if (share.over > 0)
        return u'+' + spanText(share.over);
    return share.actual == 0 ? u"–"_s : say(QT_TRANSLATE_NOOP("ClaimStages", "on time"));
}

QList<qint64> gridOf(qint64 fromMs, qint64 toMs)
{
    qint64 step = kMsPerDay;
    while ((toMs - fromMs) / step > kGridLines)
        step *= 2;
    QList<qint64> lines;
    for (qint64 at = fromMs; at < toMs; at += step)
        lines.append(at);
    return lines;
}

void setAxis(StageTimelineData &data, const ClaimProfile &claim, const StageSpans &spans)
{
    const ParcelLine &parcel = claim.parcel;
    const qint64 promiseMs = promiseEndMs(parcel.promisedOn, parcel.destination);
    data.fromMs = startOf(claim);
    data.toMs = std::max({endOf(claim), promiseMs, spans.back().toMs});
    data.toMs += (data.toMs - data.fromMs) / 50; // the last bar's end stays clear of the edge
    data.fromLabel = dayText(parcel.startOn.date());
    data.promiseMs = promiseMs;
    //: Above the dashed line of the promised day; %1 is a date such as "1 Mar".
    data.promiseLabel = say(QT_TRANSLATE_NOOP("ClaimStages", "promise %1")).arg(dayText(parcel.promisedOn.date()));
    if (claim.facts.deliveredMs) {
        data.deliveredMs = *claim.facts.deliveredMs;
        data.deliveredLabel = dayText(parcel.destination.localOf(data.deliveredMs).day().date());
    }
    data.gridMs = gridOf(data.fromMs, data.toMs);
}

} // namespace

std::optional<std::array<StageShare, kStageCount>> stageShares(const ClaimProfile &claim)
{
    if (!claim.facts.stages)
        return {};
    std::array<StageShare, kStageCount> shares;
    for (size_t stage = 0; stage < kStageCount; ++stage) {
        StageShare &share = shares[stage];
        share.planned = claim.facts.stages->planned[stage];
        share.actual = claim.facts.stages->actual[stage];
        qint64 granted = 0;
        for (const Excuse &excuse : claim.facts.excuses)
            if (excuse.cause != ExcuseCause::None && excuse.stage && size_t(*excuse.stage) == stage)
                granted += excuse.hours;
        share.excused = std::min(granted, std::max<qint64>(0, share.actual - share.planned));
        share.party = claim.outcome.parties[stage];
        if (const auto &delay = claim.outcome.attribution) {
            share.over = delay->over[stage];
            share.shareBp = delay->shareBp[stage];
        }
        if (!claim.outcome.split.isEmpty())
            share.charged = Money{claim.outcome.split.at(qsizetype(stage)), claim.parcel.item.currency};
    }
    return shares;
}

StageTimelineData claimTimeline(const ClaimProfile &claim)
{
    StageTimelineData data;
    const auto shares = stageShares(claim);
    if (!shares)
        return data;
    const StageSpans spans = spansOf(*shares, startOf(claim));
    const auto wrong = impossibleScans(claim);
    const auto gaps = silences(claim, *shares, spans);
    const auto most = std::ranges::max_element(*shares, {}, &StageShare::over);
    qint64 plannedMs = startOf(claim);
    for (size_t stage = 0; stage < kStageCount; ++stage) {
        const StageShare &share = (*shares)[stage];
        StageRow row;
        row.name = stageWord(int(stage) + 1);
        row.plannedFromMs = plannedMs;
        plannedMs += share.planned * kMsPerHour;
        row.plannedToMs = plannedMs;
        addPieces(row, share, spans[stage]);
        qint64 silentHours = 0;
        for (const Silence &gap : gaps) {
            if (gap.stage != stage)
                continue;
            row.pieces.append({StagePiece::Kind::NoScan, gap.fromMs, gap.toMs});
            silentHours = std::max(silentHours, (gap.toMs - gap.fromMs) / kMsPerHour);
        }
        row.impossibleAtMs = wrong[stage];
        row.underWay = !claim.facts.deliveredMs && share.actual > 0
            && (stage + 1 == kStageCount || (*shares)[stage + 1].actual == 0);
        row.variance = varianceText(share);
        row.late = share.over > 0;
        row.most = share.over > 0 && &share == &*most;
        addNote(row, claim, share, stage, silentHours);
        addDocuments(row, claim, share, stage);
        data.rows.append(row);
    }
    setAxis(data, claim, spans);
    return data;
}

QString delayFinding(const ClaimProfile &claim)
{
    if (!claim.facts.stages)
        return say(QT_TRANSLATE_NOOP("ClaimStages", "No scan tells the stages"));
    const auto &delay = claim.outcome.attribution;
    if (!delay || delay->grossHours <= 0)
        return say(QT_TRANSLATE_NOOP("ClaimStages", "No hours over the plan"));
    if (!delay->payable)
        return say(QT_TRANSLATE_NOOP("ClaimStages", "The whole delay is excused"));
    const int stage = int(delay->limitingStage());
    return say(QT_TRANSLATE_NOOP("ClaimStages", "Stage %1 is %2 of the delay"))
        .arg(stage + 1)
        .arg(shareText(delay->shareBp[size_t(stage)] / kBasisPerPercent * kBasisPerPercent));
}

QList<QList<Runs>> stageTable(const ClaimProfile &claim)
{
    QList<QList<Runs>> rows;
    const auto shares = stageShares(claim);
    if (!shares)
        return rows;
    const auto hours = [](qint64 value) { return Runs{value == 0 ? Run::secondary(u"–"_s) : Run::of(spanText(value))}; };
    for (size_t stage = 0; stage < kStageCount; ++stage) {
        const StageShare &share = (*shares)[stage];
        const bool charged = share.charged && share.charged->minor > 0;
        rows.append({{Run::secondary(QString::number(stage + 1)).withGap(6), Run::of(stageWord(int(stage) + 1)).elided()},
                     hours(share.planned), hours(share.actual), hours(share.over), hours(share.excused),
                     {share.over > 0 ? Run::of(partyText(share.party)).elided() : Run::secondary(u"–"_s)},
                     charged ? amountRuns(*share.charged) : Runs{Run::secondary(u"–"_s)}});
    }
    return rows;
}

} // namespace stardesk
