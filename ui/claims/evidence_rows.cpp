#include "ui/claims/evidence_rows.h"

#include "models/desk/cell_value.h"
#include "models/domain/claim_reasons.h"
#include "ui/claims/claim_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Evidence", text);
}

struct KindWord {
    const char *kind;
    const char *word;
};
constexpr std::array kDocumentKinds{
    KindWord{"tracking", QT_TRANSLATE_NOOP("Evidence", "Tracking record")},
    KindWord{"promise", QT_TRANSLATE_NOOP("Evidence", "Promise at checkout")},
    KindWord{"proof_of_delivery", QT_TRANSLATE_NOOP("Evidence", "Proof of delivery")},
    KindWord{"customs_notice", QT_TRANSLATE_NOOP("Evidence", "Customs notice")},
    KindWord{"delay_certificate", QT_TRANSLATE_NOOP("Evidence", "Delay certificate")},
    KindWord{"chat", QT_TRANSLATE_NOOP("Evidence", "Chat")},
    KindWord{"refund_voucher", QT_TRANSLATE_NOOP("Evidence", "Refund voucher")},
    KindWord{"loss_certificate", QT_TRANSLATE_NOOP("Evidence", "Loss certificate")},
    KindWord{"other", QT_TRANSLATE_NOOP("Evidence", "Other")},
};

QString documentWord(const QString &kind)
{
    const auto found = std::ranges::find_if(kDocumentKinds, [&](const KindWord &word) { return kind == QLatin1String(word.kind); });
    return found == kDocumentKinds.end() ? kind : say(found->word);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

QList<Runs> scanRow(const TrackingLine &line)
{
    Runs event{Run::of(line.code).elided()};
    if (!line.text.isEmpty())
        event.append(Run::caption(line.text).elided());
    return {{Run::of(wallText(line.at))},
            {line.atMs ? Run::secondary(line.zone) : Run::of(say(QT_TRANSLATE_NOOP("Evidence", "zone unknown")), Tone::Warning)},
            {line.atMs ? Run::secondary(wallText(Zone::beijing().localOf(*line.atMs))) : Run::secondary(u"–"_s)},
            {Run::of(line.stage ? QString::number(*line.stage) : u"–"_s)},
            event,
            {Run::secondary(line.place).elided()}};
}

void addExplanation(QList<QList<Runs>> &rows, const Explanation &node, int depth)
{
    Runs sentence{Run::of(QString(depth, QChar(0x2003)) + explanationSentence(node)).elided()};
    if (depth == 0)
        sentence = {Run::strong(explanationSentence(node)).elided()};
    if (node.local)
        sentence.append(Run::caption(say(QT_TRANSLATE_NOOP("Evidence", "local rule")), Tone::Notice));
    rows.append({sentence, {Run::of(explanationWords(node.value))}, {Run::caption(node.source).elided()}});
    for (const Explanation &child : node.children)
        addExplanation(rows, child, depth + 1);
}

Runs promiseNote(const ClaimProfile &claim)
{
    const ParcelLine &parcel = claim.parcel;
    const bool kept = std::ranges::any_of(claim.documents, [](const DocumentLine &line) { return line.kind == u"promise"_s; });
    Runs note{Run::of(say(QT_TRANSLATE_NOOP("Evidence", "Shown at checkout: %1, to arrive by %2 in %3."))
                          .arg(parcel.service, parcel.promisedOn.iso(), zoneCity(parcel.destination)))};
    note.append(kept ? Run::secondary(say(QT_TRANSLATE_NOOP("Evidence", "A copy is filed below.")))
                     : Run::of(say(QT_TRANSLATE_NOOP("Evidence", "No copy of it is filed: ask for it with I02.")), Tone::Warning).elided());
    return note;
}

} // namespace

EvidenceTable scanTable(const ClaimProfile &claim, std::optional<int> stage)
{
    EvidenceTable table;
    table.title = stage ? say(QT_TRANSLATE_NOOP("Evidence", "Scans of stage %1, %2")).arg(*stage + 1).arg(stageWord(*stage + 1))
                        : say(QT_TRANSLATE_NOOP("Evidence", "All scans"));
    table.note = {Run::secondary(say(QT_TRANSLATE_NOOP("Evidence", "As the carrier recorded them; a scan without a zone counts for no stage."))).elided()};
    table.columns = {{say(QT_TRANSLATE_NOOP("Evidence", "Local time")), 130}, {say(QT_TRANSLATE_NOOP("Evidence", "Zone")), 126},
                     {say(QT_TRANSLATE_NOOP("Evidence", "Beijing")), 130}, {say(QT_TRANSLATE_NOOP("Evidence", "Stage")), 64},
                     {say(QT_TRANSLATE_NOOP("Evidence", "Event")), 0}, {say(QT_TRANSLATE_NOOP("Evidence", "Place")), 100}};
    table.empty = say(QT_TRANSLATE_NOOP("Evidence", "No scan was recorded here."));
    std::vector<TrackingLine> lines = claim.tracking;
    std::ranges::stable_sort(lines, {}, [](const TrackingLine &line) { return line.at.ms; });
    for (const TrackingLine &line : lines)
        if (!stage || (line.stage && *line.stage == *stage + 1))
            table.rows.append(scanRow(line));
    return table;
}

EvidenceTable documentTable(const ClaimProfile &claim)
{
    EvidenceTable table;
    quint8 stages = 0;
    for (const DocumentLine &line : claim.documents)
        if (line.stage)
            stages |= quint8(1 << (*line.stage - 1));
    table.title = say(QT_TRANSLATE_NOOP("Evidence", "Documents: papers for %1 of %2 stages")).arg(std::popcount(stages)).arg(kStageCount);
    table.note = promiseNote(claim);
    table.columns = {{say(QT_TRANSLATE_NOOP("Evidence", "Document")), 0}, {say(QT_TRANSLATE_NOOP("Evidence", "Stage")), 150},
                     {say(QT_TRANSLATE_NOOP("Evidence", "Received, Beijing")), 136}, {say(QT_TRANSLATE_NOOP("Evidence", "Brought by")), 90},
                     {say(QT_TRANSLATE_NOOP("Evidence", "Size")), 72, true}};
    table.empty = say(QT_TRANSLATE_NOOP("Evidence", "No document was filed."));
    for (const DocumentLine &line : claim.documents)
        table.rows.append({{Run::of(documentWord(line.kind)), Run::caption(line.key).elided()},
                           {line.stage ? Run::of(stageWord(*line.stage)).elided() : Run::secondary(u"–"_s)},
                           {Run::of(wallText(Zone::beijing().localOf(line.receivedMs)))},
                           {Run::secondary(line.by.isEmpty() ? u"–"_s : line.by).elided()},
                           {Run::of(sizeText(line.bytes))}});
    return table;
}

EvidenceTable historyTable(const ClaimProfile &claim)
{
    EvidenceTable table;
    table.title = say(QT_TRANSLATE_NOOP("Evidence", "History of the claim"));
    table.columns = {{say(QT_TRANSLATE_NOOP("Evidence", "Beijing")), 136}, {say(QT_TRANSLATE_NOOP("Evidence", "Who")), 100},
                     {say(QT_TRANSLATE_NOOP("Evidence", "Step")), 60}, {say(QT_TRANSLATE_NOOP("Evidence", "Reason and note")), 0}};
    table.empty = say(QT_TRANSLATE_NOOP("Evidence", "Nothing has happened yet."));
    for (const ClaimEventLine &line : claim.events) {
        Runs words;
        if (!line.code.isEmpty())
            words.append(Run::of(line.code + u' ' + claimReasonText(line.code)).elided());
        if (!line.note.isEmpty())
            words.append(Run::secondary(line.note).elided());
        table.rows.append({{Run::of(wallText(Zone::beijing().localOf(line.atMs)))}, {Run::of(line.actor).elided()},
                           {Run::secondary(line.transition)}, words});
    }
    return table;
}

QString proposalText(const ClaimReview &review)
{
    const Claim &claim = review.situation.claim;
    if (claim.state != ClaimState::PendingCheck || !claim.proposal)
        return {};
    const ClaimProposal &proposal = *claim.proposal;
    const QString when = shortWallText(Zone::beijing().localOf(proposal.madeMs));
    if (proposal.verdict == ClaimVerdict::Reject)
        return say(QT_TRANSLATE_NOOP("Evidence", "Proposed by %1, %2: reject (%3)")).arg(proposal.maker, when, proposal.code);
    return say(QT_TRANSLATE_NOOP("Evidence", "Proposed by %1, %2: approve %3 (%4)"))
        .arg(proposal.maker, when, shownMoney({proposal.amountMinor, claim.facts.currency}), proposal.code);
}

EvidenceTable proposalTable(const ClaimReview &review)
{
    EvidenceTable table;
    table.title = say(QT_TRANSLATE_NOOP("Evidence", "What the proposer saw, and what is true now"));
    table.note = {Run::secondary(proposalText(review)).elided()};
    table.columns = {{say(QT_TRANSLATE_NOOP("Evidence", "What")), 0}, {say(QT_TRANSLATE_NOOP("Evidence", "As proposed")), 190},
                     {say(QT_TRANSLATE_NOOP("Evidence", "Now")), 190}};
    table.empty = say(QT_TRANSLATE_NOOP("Evidence", "The proposal carries no snapshot of what its maker saw."));
    const auto &before = review.situation.proposerSaw;
    if (!before)
        return table;
    const auto &now = review.situation.evidence.values;
    const auto cell = [](const QString &value, Tone tone) { return Runs{Run::of(value.isEmpty() ? u"–"_s : value, tone).elided()}; };
    for (auto it = now.begin(); it != now.end(); ++it) {
        const QString saw = before->values.value(it.key());
        const bool same = saw == it.value();
        table.rows.append({{same ? Run::of(it.key()).elided() : Run::strong(it.key(), Tone::Problem)}, cell(saw, same ? Tone::Muted : Tone::Problem),
                           cell(it.value(), same ? Tone::Neutral : Tone::Problem)});
    }
    if (!review.diff)
        return table;
    for (const QString &line : review.diff->added)
        table.rows.append({cell(line, Tone::Problem), cell({}, Tone::Muted), cell(say(QT_TRANSLATE_NOOP("Evidence", "added")), Tone::Problem)});
    for (const QString &line : review.diff->removed)
        table.rows.append({cell(line, Tone::Problem), cell(say(QT_TRANSLATE_NOOP("Evidence", "was there")), Tone::Muted),
                           cell(say(QT_TRANSLATE_NOOP("Evidence", "removed")), Tone::Problem)});
    return table;
}

EvidenceTable explanationTable(const Explanation &tree)
{
    EvidenceTable table;
    table.title = say(QT_TRANSLATE_NOOP("Evidence", "Why this amount"));
    table.columns = {{say(QT_TRANSLATE_NOOP("Evidence", "Line")), 0}, {say(QT_TRANSLATE_NOOP("Evidence", "Value")), 140, true},
                     {say(QT_TRANSLATE_NOOP("Evidence", "From")), 190}};
    addExplanation(table.rows, tree, 0);
    table.copyText = renderExplanation(tree);
    return table;
}

} // namespace stardesk
