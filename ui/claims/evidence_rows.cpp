#include "ui/claims/evidence_rows.h"

#include "models/core/text/words.h"
#include "models/desk/cell_value.h"
#include "models/domain/claim_events.h"
#include "models/domain/claim_reasons.h"
#include "ui/claims/claim_words.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr Words say("Evidence");
constexpr int kFit = PlainTable::kFit;

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

constexpr std::array kValueNames{
    KindWord{"asked", QT_TRANSLATE_NOOP("Evidence", "Asked")},
    KindWord{"code", QT_TRANSLATE_NOOP("Evidence", "Code of the policy")},
    KindWord{"days_late", QT_TRANSLATE_NOOP("Evidence", "Days late")},
    KindWord{"delivered_local", QT_TRANSLATE_NOOP("Evidence", "Delivered, local time")},
    KindWord{"documents", QT_TRANSLATE_NOOP("Evidence", "Number of documents")},
    KindWord{"excused_hours", QT_TRANSLATE_NOOP("Evidence", "Hours excused")},
    KindWord{"incident", QT_TRANSLATE_NOOP("Evidence", "Incident")},
    KindWord{"item", QT_TRANSLATE_NOOP("Evidence", "Item")},
    KindWord{"plan", QT_TRANSLATE_NOOP("Evidence", "Plan")},
    KindWord{"policy", QT_TRANSLATE_NOOP("Evidence", "Policy gives")},
    KindWord{"promised_on", QT_TRANSLATE_NOOP("Evidence", "Promised by")},
    KindWord{"refunded", QT_TRANSLATE_NOOP("Evidence", "Refunded before")},
    KindWord{"rule_set", QT_TRANSLATE_NOOP("Evidence", "Rule set")},
    KindWord{"scans", QT_TRANSLATE_NOOP("Evidence", "Number of scans")},
    KindWord{"shipping", QT_TRANSLATE_NOOP("Evidence", "Shipping")},
};

/// A value of EvidenceSeen for people; the word itself where another maker of feeds has its own.
QString valueName(const QString &word)
{
    const auto found = std::ranges::find_if(kValueNames, [&](const KindWord &name) { return word == QLatin1String(name.kind); });
    return found == kValueNames.end() ? word : say(found->word);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

QList<Runs> scanRow(const TrackingLine &line, bool ofOneStage)
{
    Runs event{Run::of(line.code).elided()};
    if (!line.text.isEmpty())
        event.append(Run::caption(line.text).elided());
    QList<Runs> row{
        {Run::of(wallText(line.at))},
        {line.atMs ? Run::secondary(line.zone) : Run::of(say(QT_TRANSLATE_NOOP("Evidence", "zone unknown")), Tone::Warning)},
        {Run::secondary(line.atMs ? shortWallText(Zone::beijing().localOf(*line.atMs)) : u"–"_s)}};
    if (!ofOneStage)
        row.append({Run::of(line.stage ? QString::number(*line.stage) : u"–"_s)});
    row.append(event);
    row.append({Run::secondary(line.place).elided()});
    row.append({Run::caption(say(QT_TRANSLATE_NOOP("Evidence", "%1, export %2")).arg(line.key.section(u'/', -1)).arg(line.version))});
    return row;
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

QString entryText(MoneyEntryKind kind)
{
    switch (kind) {
    case MoneyEntryKind::Payment: return say(QT_TRANSLATE_NOOP("Evidence", "Payment"));
    case MoneyEntryKind::Supplement: return say(QT_TRANSLATE_NOOP("Evidence", "Supplement"));
    case MoneyEntryKind::Recovery: return say(QT_TRANSLATE_NOOP("Evidence", "Recovery"));
    }
    Q_UNREACHABLE();
}

/// Paid money is never edited: each later result stands as a row of its own.
void addMoney(EvidenceTable *table, const Claim &claim)
{
    const auto add = [&](const MoneyEntry &entry, const Runs &when, const QString &note) {
        Runs words{Run::strong(entryText(entry.kind)).withGap(6)};
        words += amountRuns({entry.minor, claim.facts.currency});
        words.append(Run::secondary(note).elided());
        table->rows.append({when, {Run::secondary(u"–"_s)}, {Run::secondary(u"–"_s)}, words});
    };
    for (const MoneyEntry &entry : claim.entries)
        add(entry, {Run::of(wallText(Zone::beijing().localOf(entry.atMs)))}, entry.reference);
    const bool decided = claim.state == ClaimState::Approved || claim.state == ClaimState::InPayment || claim.state == ClaimState::PayFailed;
    if (const auto planned = decided ? claim.plannedEntry() : std::nullopt)
        add(*planned, {Run::secondary(say(QT_TRANSLATE_NOOP("Evidence", "to come")))}, {});
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

QString documentWord(const QString &kind)
{
    const auto found = std::ranges::find_if(kDocumentKinds, [&](const KindWord &word) { return kind == QLatin1String(word.kind); });
    return found == kDocumentKinds.end() ? kind : say(found->word);
}

EvidenceTable scanTable(const ClaimProfile &claim, std::optional<int> stage)
{
    EvidenceTable table;
    table.title = stage ? say(QT_TRANSLATE_NOOP("Evidence", "Scans of stage %1, %2")).arg(*stage + 1).arg(stageWord(*stage + 1))
                        : say(QT_TRANSLATE_NOOP("Evidence", "All scans"));
    table.note = {Run::secondary(say(QT_TRANSLATE_NOOP("Evidence", "As the carrier recorded them; a scan without a zone counts for no stage."))).elided()};
    // The event is what a reviewer reads: it gets the room that the others leave.
    table.columns = {{say(QT_TRANSLATE_NOOP("Evidence", "Local time")), kFit}, {say(QT_TRANSLATE_NOOP("Evidence", "Zone")), kFit},
                     {say(QT_TRANSLATE_NOOP("Evidence", "Beijing")), kFit}};
    if (!stage)
        table.columns.append({say(QT_TRANSLATE_NOOP("Evidence", "Stage")), kFit});
    table.columns += {{say(QT_TRANSLATE_NOOP("Evidence", "Event")), 0}, {say(QT_TRANSLATE_NOOP("Evidence", "Place")), 64},
                      {say(QT_TRANSLATE_NOOP("Evidence", "Record")), kFit}};
    table.empty = say(QT_TRANSLATE_NOOP("Evidence", "No scan was recorded here."));
    std::vector<TrackingLine> lines = claim.tracking;
    std::ranges::stable_sort(lines, {}, [](const TrackingLine &line) { return line.at.ms; });
    for (const TrackingLine &line : lines)
        if (!stage || (line.stage && *line.stage == *stage + 1))
            table.rows.append(scanRow(line, stage.has_value()));
    return table;
}

EvidenceTable documentTable(const ClaimReview &review)
{
    const ClaimProfile &claim = review.situation.profile;
    EvidenceTable table;
    quint8 stages = 0;
    for (const DocumentLine &line : claim.documents)
        if (line.stage)
            stages |= quint8(1 << (*line.stage - 1));
    table.title = say(QT_TRANSLATE_NOOP("Evidence", "Documents: papers for %1 of %2 stages")).arg(std::popcount(stages)).arg(kStageCount);
    table.note = promiseNote(claim);
    table.columns = {{say(QT_TRANSLATE_NOOP("Evidence", "Document")), 0}, {say(QT_TRANSLATE_NOOP("Evidence", "Stage")), kFit},
                     {say(QT_TRANSLATE_NOOP("Evidence", "Received, Beijing")), kFit}, {say(QT_TRANSLATE_NOOP("Evidence", "Brought by")), kFit},
                     {say(QT_TRANSLATE_NOOP("Evidence", "Size")), kFit, true}};
    table.empty = say(QT_TRANSLATE_NOOP("Evidence", "No document was filed."));
    table.papers = true;
    for (const DocumentLine &line : claim.documents) {
        const QString where = line.local ? say(QT_TRANSLATE_NOOP("Evidence", "attached here")) : line.key.section(u'/', -1); // the claim stands above
        table.rows.append({{Run::of(documentWord(line.kind), Tone::Accent), Run::caption(where).elided()},
                           {line.stage ? Run::of(stageWord(*line.stage)) : Run::secondary(u"–"_s)},
                           {Run::of(wallText(Zone::beijing().localOf(line.receivedMs)))},
                           {Run::secondary(line.by.isEmpty() ? u"–"_s : review.nameOf(line.by)).elided()},
                           {Run::of(sizeText(line.bytes))}});
    }
    return table;
}

EvidenceTable historyTable(const ClaimReview &review)
{
    EvidenceTable table;
    table.title = say(QT_TRANSLATE_NOOP("Evidence", "History of the claim"));
    table.columns = {{say(QT_TRANSLATE_NOOP("Evidence", "Beijing")), kFit}, {say(QT_TRANSLATE_NOOP("Evidence", "Who")), kFit},
                     {say(QT_TRANSLATE_NOOP("Evidence", "Step")), kFit}, {say(QT_TRANSLATE_NOOP("Evidence", "Reason and note")), 0}};
    table.empty = say(QT_TRANSLATE_NOOP("Evidence", "Nothing has happened yet."));
    for (const ClaimEventLine &line : review.situation.profile.events) {
        Runs words;
        if (const auto transition = claimTransitionFromWord(line.transition))
            words.append(Run::of(claimTransitionText(*transition)).withGap(6));
        if (!line.code.isEmpty())
            words.append(Run::secondary(line.code + u' ' + claimReasonText(line.code)).elided());
        if (!line.note.isEmpty())
            words.append(Run::secondary(line.note).elided());
        table.rows.append({{Run::of(wallText(Zone::beijing().localOf(line.atMs)))}, {Run::of(review.nameOf(line.actor))},
                           {Run::secondary(line.transition)}, words});
    }
    addMoney(&table, review.situation.claim);
    return table;
}

QString proposalText(const ClaimReview &review)
{
    const Claim &claim = review.situation.claim;
    if (claim.request)
        return (claim.request->reopen ? say(QT_TRANSLATE_NOOP("Evidence", "Reopening asked for by %1 (%2)"))
                                      : say(QT_TRANSLATE_NOOP("Evidence", "Dismissal of the appeal asked for by %1 (%2)")))
            .arg(review.nameOf(claim.request->by), claim.request->code);
    if (claim.state != ClaimState::PendingCheck || !claim.proposal)
        return {};
    const ClaimProposal &proposal = *claim.proposal;
    const QString when = shortWallText(Zone::beijing().localOf(proposal.madeMs));
    if (proposal.verdict == ClaimVerdict::Reject)
        return say(QT_TRANSLATE_NOOP("Evidence", "Proposed by %1, %2: reject (%3)")).arg(review.nameOf(proposal.maker), when, proposal.code);
    return say(QT_TRANSLATE_NOOP("Evidence", "Proposed by %1, %2: approve %3 (%4)"))
        .arg(review.nameOf(proposal.maker), when, shownMoney({proposal.amountMinor, claim.facts.currency}), proposal.code);
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
        const QString saw = before->values.value(it.key()), name = valueName(it.key());
        const bool same = saw == it.value();
        table.rows.append({{same ? Run::of(name).elided() : Run::strong(name, Tone::Problem)}, cell(saw, same ? Tone::Muted : Tone::Problem),
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
    table.columns = {{say(QT_TRANSLATE_NOOP("Evidence", "Line")), 0}, {say(QT_TRANSLATE_NOOP("Evidence", "Value")), kFit, true},
                     {say(QT_TRANSLATE_NOOP("Evidence", "From")), 130}};
    addExplanation(table.rows, tree, 0);
    table.copyText = renderExplanation(tree);
    return table;
}

} // namespace stardesk
