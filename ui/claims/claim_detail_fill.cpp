/// What ClaimDetail shows: head, card, what a checker compares, the calculation, and its menu.
#include "ui/claims/claim_detail.h"

#include "ui/claims/claim_words.h"
#include "ui/claims/decision_panel.h"
#include "ui/claims/evidence_rows.h"
#include "ui/shared/card.h"
#include "ui/shared/numbered_lines.h"
#include "ui/shared/strips.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace stardesk {

void ClaimDetail::fillHead()
{
    const ClaimProfile &claim = m_view.profile();
    m_number->setRuns({Run::of(claim.key.value, Tone::Neutral, TextRole::Title)});
    const int days = claim.outcome.effective.daysLate;
    if (days > 0)
        m_late->setState(Tone::Problem, u"warning"_s, tr("late %1").arg(daysText(days)));
    else
        m_late->setState(Tone::Good, u"check"_s, tr("on time"));
    QStringList second;
    if (!claim.parcel.lane.isEmpty())
        second.append(claim.parcel.lane);
    const int promised = claim.parcel.promisedOn - claim.parcel.startOn;
    if (!claim.parcel.service.isEmpty())
        second.append(tr("%1 “%2”").arg(claim.parcel.service, daysText(promised)));
    second.append(tr("order %1").arg(claim.parcel.order));
    m_second->setRuns({Run::secondary(second.join(u" · "_s)).elided()});
}

void ClaimDetail::fillCard()
{
    const ClaimProfile &claim = m_view.profile();
    const ParcelLine &parcel = claim.parcel;
    const QString city = zoneCity(parcel.destination);
    const LocalTime end{qint64(parcel.promisedOn.number + 1) * kMsPerDay - kMsPerMinute};
    const QString beijing = shortWallText(Zone::beijing().localOf(parcel.destination.instantOf(end)));
    Card::Cell promised{tr("Promised by"), {Run::of(parcel.promisedOn.iso() + u" 23:59 "_s + city).elided()},
                        {Run::caption(tr("= %1 Beijing").arg(beijing)).elided()}, 110};
    Card::Cell delivered{tr("Delivered"), {}, {}, 122};
    const QString effective = shortWallText(claim.outcome.effective.effectiveLocal);
    if (parcel.deliveredLocal) {
        delivered.value = {Run::of(wallText(*parcel.deliveredLocal) + u' ' + city).elided()};
        delivered.note = {Run::caption(claim.outcome.excusedHours > 0
                                           ? tr("counts as %1: %2 excused").arg(effective, spanText(claim.outcome.excusedHours))
                                           : tr("= %1 Beijing").arg(shortWallText(Zone::beijing().localOf(*claim.facts.deliveredMs)))).elided()};
    } else {
        delivered.value = {Run::of(tr("still under way"), Tone::Warning).elided()};
        delivered.note = {Run::caption(tr("late since %1").arg(parcel.promisedOn.plus(1).iso())).elided()};
    }
    Card::Cell asked{tr("Asked"), {claim.asked ? amountRuns(*claim.asked) : Runs{Run::secondary(tr("no amount"))}},
                     {Run::caption(askedAgainstPolicy(claim)).elided()}, 82};
    Card::Cell policy{tr("Policy gives"), {claim.policy ? amountRuns(*claim.policy, TextRole::Strong) : Runs{Run::secondary(u"–"_s)}},
                      {Run::caption(claim.facts.plan).elided()}, 70};
    QList<Card::Cell> cells{promised, delivered, asked};
    if (m_short)
        cells.append(policy);
    m_card->setCells(cells);
}

void ClaimDetail::fillCheck()
{
    const ClaimReview &review = m_view.review;
    const QString proposed = proposalText(review);
    if (proposed.isEmpty())
        return m_check->hide();
    if (review.situation.claim.request)
        return m_check->show(Tone::Accent, proposed, {}, false);
    if (review.evidenceChanged || (review.diff && !review.diff->isEmpty()))
        return m_check->show(Tone::Problem, tr("%1. Changed since.").arg(proposed), tr("Compare"), false);
    m_check->show(Tone::Accent, tr("%1. Unchanged since.").arg(proposed), tr("Compare"), false);
}

void ClaimDetail::fillPolicy()
{
    const ClaimProfile &claim = m_view.profile();
    Runs head;
    if (claim.facts.plan.isNull()) {
        head = {Run::strong(tr("No policy")).withGap(8)};
    } else {
        head = {Run::strong(tr("Policy %1").arg(claim.facts.plan)).withGap(8),
                Run::secondary(tr("by %1 v%2, valid on %3").arg(claim.ruleSet).arg(m_view.review.situation.rules ? m_view.review.situation.rules->version : 0).arg(claim.parcel.startOn.iso())).elided()};
        if (!m_view.rulesToday.isNull() && m_view.rulesToday != claim.ruleSet)
            head.append(Run::caption(tr("today %1 holds").arg(m_view.rulesToday), Tone::Warning));
    }
    m_policyHead->setRuns(head);
    m_lines = policyLines(m_view.review);
    QList<NumberedLine> lines;
    for (const PolicyLine &line : m_lines)
        lines.append(line.line);
    m_policy->setLines(lines);
}

void ClaimDetail::fillMenu(QMenu *menu, DecisionPanel &panel, bool whole)
{
    menu->clear();
    panel.fillVerbs(menu);
    menu->addSeparator();
    panel.fillMenu(menu);
    menu->addSeparator();
    menu->addAction(m_letters.hinted(tr("Documents (D)"), u'd'), this, &ClaimDetail::openDocuments);
    menu->addAction(tr("All scans"), this, [this] { openScans(std::nullopt); });
    menu->addAction(m_letters.hinted(tr("Incident (I)"), u'i'), this, &ClaimDetail::incidentWanted);
    menu->addAction(m_letters.hinted(tr("Order in the browser (O)"), u'o'), this, &ClaimDetail::orderWanted);
    menu->addAction(tr("History of the claim"), this, &ClaimDetail::openHistory);
    if (whole) {
        menu->addAction(tr("Attach a document… (Ctrl+D)"), this, &ClaimDetail::attachWanted);
        menu->addAction(tr("Explain this amount (Ctrl+I)"), this, &ClaimDetail::openExplanation);
        menu->addAction(tr("Evidence pack as PDF… (Ctrl+P)"), this, &ClaimDetail::packWanted);
    }
    menu->addAction(tr("Copy link to this claim"), this, [this] {
        QGuiApplication::clipboard()->setText(u"stardesk://claim/"_s + m_view.profile().key.value);
    });
}

} // namespace stardesk
