#include "models/paper/claim_paper.h"

#include "models/core/text/words.h"
#include "models/desk/cell_value.h"
#include "models/desk/claim_desk.h"
#include "models/desk/claim_pack.h"
#include "models/desk/store_session.h"
#include "models/domain/claim_events.h"
#include "models/domain/claim_reasons.h"
#include "models/paper/explanation_paper.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr int kBasisPointDigits = 2;

constexpr Words text("Paper");

QString orDash(const QString &words)
{
    return words.isEmpty() ? u"–"_s : words;
}

QString amount(const std::optional<Money> &money, const QLocale &locale)
{
    return money ? moneyText(*money, locale) : u"–"_s;
}

QString stageCell(const std::optional<int> &stage)
{
    return stage ? u"%1 %2"_s.arg(*stage).arg(stageText(Stage(*stage - 1))) : u"–"_s;
}

QString codeCell(const QString &code)
{
    return code.isEmpty() ? u"–"_s : code + u' ' + claimReasonText(code);
}

/// "EUR 3.43 over policy", "EUR 3.43 below policy", "as the policy".
QString differenceText(const ClaimProfile &profile, const QLocale &locale)
{
    if (!profile.asked || !profile.policy || profile.asked->currency != profile.policy->currency)
        return u"–"_s;
    const qint64 minor = profile.asked->minor - profile.policy->minor;
    if (minor == 0)
        return text(QT_TRANSLATE_NOOP("Paper", "as the policy"));
    const QString size = moneyText({std::abs(minor), profile.policy->currency}, locale);
    return (minor > 0 ? text(QT_TRANSLATE_NOOP("Paper", "%1 over policy")) : text(QT_TRANSLATE_NOOP("Paper", "%1 below policy"))).arg(size);
}

void addHead(PaperDocument &document, const ClaimProfile &profile)
{
    const QLocale &locale = document.head().locale;
    document.title(text(QT_TRANSLATE_NOOP("Paper", "Claim %1")).arg(profile.key.value), codeWord(profile.kind) + u" · "_s + codeWord(profile.state));
    document.labelled({
        {text(QT_TRANSLATE_NOOP("Paper", "Asked")), amount(profile.asked, locale)},
        {text(QT_TRANSLATE_NOOP("Paper", "Policy")), profile.policy ? amount(profile.policy, locale) : profile.notComputed},
        {text(QT_TRANSLATE_NOOP("Paper", "Difference")), differenceText(profile, locale)},
        {text(QT_TRANSLATE_NOOP("Paper", "Filed")), beijingMinute(profile.filedMs)},
        {text(QT_TRANSLATE_NOOP("Paper", "Claimant")), profile.claimant},
        {text(QT_TRANSLATE_NOOP("Paper", "Attempt and cycle")), u"%1 / %2"_s.arg(profile.attempt).arg(profile.cycle)},
        {text(QT_TRANSLATE_NOOP("Paper", "Assigned to")), orDash(profile.assignee)},
        {text(QT_TRANSLATE_NOOP("Paper", "Order and parcel")), profile.parcel.order + u" · "_s + profile.parcel.key},
        {text(QT_TRANSLATE_NOOP("Paper", "Lane and service")), orDash(profile.parcel.lane) + u" · "_s + orDash(profile.parcel.service)},
        {text(QT_TRANSLATE_NOOP("Paper", "Seller")), orDash(profile.parcel.seller)},
        {text(QT_TRANSLATE_NOOP("Paper", "Plan and rule set")), orDash(profile.parcel.plan) + u" · "_s + profile.ruleSet},
    });
}

void addPromise(PaperDocument &document, const ClaimProfile &profile)
{
    const ParcelLine &parcel = profile.parcel;
    const QLocale &locale = document.head().locale;
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "Promise and actual")));
    QList<std::pair<QString, QString>> lines{
        {text(QT_TRANSLATE_NOOP("Paper", "Promise starts")), parcel.startOn.iso()},
        {text(QT_TRANSLATE_NOOP("Paper", "Promised by")), parcel.promisedOn.iso()},
        {text(QT_TRANSLATE_NOOP("Paper", "Delivered")),
         parcel.deliveredLocal ? parcel.deliveredLocal->iso().replace(u'T', u' ') : text(QT_TRANSLATE_NOOP("Paper", "still under way"))},
        {text(QT_TRANSLATE_NOOP("Paper", "Days are counted in")), parcel.destination.id()},
        {text(QT_TRANSLATE_NOOP("Paper", "Days late")), QString::number(profile.outcome.effective.daysLate)},
        {text(QT_TRANSLATE_NOOP("Paper", "Days late before excuses")), QString::number(profile.outcome.plain.daysLate)},
        {text(QT_TRANSLATE_NOOP("Paper", "Excused hours")), QString::number(profile.outcome.excusedHours)},
        {text(QT_TRANSLATE_NOOP("Paper", "Item, shipping, refunded")),
         amount(parcel.item, locale) + u" · "_s + amount(parcel.shipping, locale) + u" · "_s + amount(parcel.refunded, locale)}};
    if (const auto &incident = profile.incident)
        lines << std::pair(text(QT_TRANSLATE_NOOP("Paper", "Incident")),
                           u"%1 · %2 · %3"_s.arg(incident->key, codeWord(incident->kind), incident->text));
    document.labelled(lines);
}

void addStages(PaperDocument &document, const ClaimProfile &profile)
{
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "Seven stages")));
    const auto &attribution = profile.outcome.attribution;
    if (!attribution || !profile.facts.stages) {
        document.paragraph(text(QT_TRANSLATE_NOOP("Paper", "No scan tells a stage, so the delay cannot be attributed.")));
        return;
    }
    PaperTable table{{text(QT_TRANSLATE_NOOP("Paper", "Stage")), text(QT_TRANSLATE_NOOP("Paper", "Planned h")),
                      text(QT_TRANSLATE_NOOP("Paper", "Actual h")), text(QT_TRANSLATE_NOOP("Paper", "Over plan h")),
                      text(QT_TRANSLATE_NOOP("Paper", "Share %")), text(QT_TRANSLATE_NOOP("Paper", "Cost")),
                      text(QT_TRANSLATE_NOOP("Paper", "Responsible"))},
                     {false, true, true, true, true, true, false}, {}};
    for (size_t stage = 0; stage < kStageCount; ++stage) {
        const QString cost = profile.outcome.split.isEmpty()
            ? u"–"_s
            : moneyText({profile.outcome.split.at(qsizetype(stage)), profile.parcel.item.currency}, document.head().locale);
        table.rows.push_back({stageCell(int(stage) + 1), QString::number(profile.facts.stages->planned[stage]),
                              QString::number(profile.facts.stages->actual[stage]), QString::number(attribution->over[stage]),
                              decimalText(attribution->shareBp[stage], kBasisPointDigits, kBasisPointDigits, document.head().locale), cost,
                              partyText(profile.outcome.parties[stage])});
    }
    document.table(table);
}

void addEvents(PaperDocument &document, const ClaimProfile &profile)
{
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "What happened to the claim")));
    PaperTable table{{text(QT_TRANSLATE_NOOP("Paper", "Beijing time")), text(QT_TRANSLATE_NOOP("Paper", "Who")),
                      text(QT_TRANSLATE_NOOP("Paper", "Step")), text(QT_TRANSLATE_NOOP("Paper", "Code")), text(QT_TRANSLATE_NOOP("Paper", "Note"))},
                     {}, {}};
    for (const ClaimEventLine &line : profile.events) {
        const auto transition = claimTransitionFromWord(line.transition);
        table.rows.push_back({beijingMinute(line.atMs), line.actor,
                              transition ? line.transition + u' ' + claimTransitionText(*transition) : line.transition, codeCell(line.code),
                              orDash(line.note)});
    }
    document.table(table);
}

void addTracking(PaperDocument &document, const ClaimProfile &profile)
{
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "Scans")));
    PaperTable table{{text(QT_TRANSLATE_NOOP("Paper", "Local time")), text(QT_TRANSLATE_NOOP("Paper", "Zone")),
                      text(QT_TRANSLATE_NOOP("Paper", "Stage")), text(QT_TRANSLATE_NOOP("Paper", "Code")), text(QT_TRANSLATE_NOOP("Paper", "Place"))},
                     {}, {}};
    for (const TrackingLine &line : profile.tracking)
        table.rows.push_back({line.at.iso().replace(u'T', u' '), line.zone.isEmpty() ? text(QT_TRANSLATE_NOOP("Paper", "zone unknown")) : line.zone,
                              stageCell(line.stage), line.code, orDash(line.place)});
    document.table(table);
}

void addDocuments(PaperDocument &document, const ClaimProfile &profile)
{
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "Documents")));
    if (profile.documents.empty()) {
        document.paragraph(text(QT_TRANSLATE_NOOP("Paper", "There is no document.")));
        return;
    }
    PaperTable table{{text(QT_TRANSLATE_NOOP("Paper", "Document")), text(QT_TRANSLATE_NOOP("Paper", "Kind")), text(QT_TRANSLATE_NOOP("Paper", "Stage")),
                      text(QT_TRANSLATE_NOOP("Paper", "Bytes")), text(QT_TRANSLATE_NOOP("Paper", "Received")), text(QT_TRANSLATE_NOOP("Paper", "By"))},
                     {false, false, false, true, false, false}, {}};
    for (const DocumentLine &line : profile.documents)
        table.rows.push_back({line.key, codeWord(line.kind), stageCell(line.stage), document.head().locale.toString(line.bytes),
                              beijingMinute(line.receivedMs), orDash(line.by)});
    document.table(table);
}

/// What a person proposed and on which evidence.
void addProposal(PaperDocument &document, const ClaimProfile &profile)
{
    if (profile.proposal.isEmpty())
        return;
    const QJsonObject &proposal = profile.proposal;
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "Proposal")));
    document.labelled({{text(QT_TRANSLATE_NOOP("Paper", "By")), orDash(proposal[u"by"_s].toString())},
                       {text(QT_TRANSLATE_NOOP("Paper", "Code")), codeCell(proposal[u"code"_s].toString())},
                       {text(QT_TRANSLATE_NOOP("Paper", "Comment")), orDash(proposal[u"comment"_s].toString())},
                       {text(QT_TRANSLATE_NOOP("Paper", "Digest of the evidence")), orDash(proposal[u"evidence_digest"_s].toString())}});
}

void addDecisions(PaperDocument &document, const ClaimPack &pack)
{
    if (!pack.decisions.empty()) {
        document.heading(text(QT_TRANSLATE_NOOP("Paper", "Decisions made here")));
        PaperTable table{{text(QT_TRANSLATE_NOOP("Paper", "Beijing time")), text(QT_TRANSLATE_NOOP("Paper", "Who")), text(QT_TRANSLATE_NOOP("Paper", "Step")),
                          text(QT_TRANSLATE_NOOP("Paper", "Code")), text(QT_TRANSLATE_NOOP("Paper", "Amount")), text(QT_TRANSLATE_NOOP("Paper", "State"))},
                         {false, false, false, false, true, false}, {}};
        for (const PackedDecision &line : pack.decisions)
            table.rows.push_back({beijingMinute(line.atMs), line.actor, line.action, orDash(line.codes.join(u' ')),
                                  amount(line.amount, document.head().locale), codeWord(line.state)});
        document.table(table);
    }
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "Evidence")));
    document.labelled({{text(QT_TRANSLATE_NOOP("Paper", "Digest (SHA-256)")), pack.digest}});
    for (const QString &line : pack.evidence)
        document.caption(line);
}

} // namespace

Result<PaperDocument> claimPaper(StoreSession &session, const ClaimKey &key, const QString &language)
{
    const ClaimDesk desk(session);
    auto profile = desk.profile(key);
    if (!profile)
        return profile.failure();
    auto proof = desk.explain(key);
    if (!proof)
        return proof.failure();
    auto pack = claimPack(session, *profile);
    if (!pack)
        return pack.failure();
    PaperDocument document(paperHead(session, text(QT_TRANSLATE_NOOP("Paper", "Claim %1")).arg(key.value), language));
    addHead(document, *profile);
    addPromise(document, *profile);
    addStages(document, *profile);
    document.heading(text(QT_TRANSLATE_NOOP("Paper", "Calculation")));
    addExplanation(document, proof->tree);
    addProposal(document, *profile);
    addEvents(document, *profile);
    addDocuments(document, *profile);
    addTracking(document, *profile);
    addDecisions(document, *pack);
    return document;
}

} // namespace stardesk
