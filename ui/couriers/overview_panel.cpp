#include "ui/couriers/overview_panel.h"

#include "ui/couriers/courier_words.h"
#include "ui/couriers/employer_strip.h"
#include "ui/couriers/star_proof_panel.h"
#include "ui/shared/card.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/soft_strip.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {

OverviewPanel::OverviewPanel(QWidget *parent)
    : ProfilePanel(parent)
    , m_conduct(new Card(this))
    , m_score(new RunLabel)
    , m_star(new RunLabel)
    , m_todo(new PlainTable(this))
    , m_strip(new EmployerStrip(this))
    , m_employers(new PlainTable(this))
{
    column()->addSpacing(px(8));
    add(m_conduct);
    column()->addSpacing(px(4));
    m_why = addSection();
    m_reason = new SoftStrip({m_score, m_star}, this);
    add(m_reason);
    addLine();
    m_todoHead = addSection();
    m_todo->setHeaderShown(false);
    m_todo->setRowHeight(26);
    m_todo->setColumns({{{}, 24}, {{}, 0}, {{}, 96, true}});
    add(m_todo);
    addLine();
    m_employersHead = addSection();
    add(m_strip);
    column()->addSpacing(px(8));
    add(m_employers);
    column()->addStretch(1);
    connect(m_todo, &PlainTable::rowActivated, this, [this](int row) { emit partWanted(int(m_todoParts[row])); });
}

void OverviewPanel::fill()
{
    fillCards();
    const auto star = currentStar(view().profile);
    m_why->setRuns({Run::strong(star ? tr("Why %n stars", nullptr, int(*star)) : tr("Why there is no star"))});
    m_score->setRuns(StarProofPanel::scoreRuns(view()));
    m_star->setRuns(StarProofPanel::starRuns(view()));
    fillTodo();
    fillEmployers();
}

void OverviewPanel::fillCards()
{
    const CourierProfile &profile = view().profile;
    const QLocale locale;
    const Runs none{Run::secondary(u"–"_s)};
    QList<Card::Cell> cells;
    if (const auto &window = profile.window) {
        const bool enough = window->ratings >= view().career.anonymityK;
        const qint64 complaints = window->minorComplaints + window->majorComplaints + window->criticalComplaints;
        // Cut to two decimals, never rounded up over a threshold.
        const double mean = window->ratings > 0 ? double(window->ratingSum * 100 / window->ratings) / 100 : 0;
        cells = {{tr("Ratings"), {Run::strong(locale.toString(window->ratings))},
                  {Run::caption(enough ? tr("mean %1").arg(locale.toString(mean, 'f', 2)) : tr("too few to show"))}},
                 {tr("On time %"), {Run::strong(percentText(window->onTime))}, {Run::caption(tr("%1 parcels").arg(locale.toString(window->deliveries))).elided()}},
                 {tr("Contacted %"), {Run::strong(percentText(window->contact))}, {Run::caption(tr("before delivery")).elided()}},
                 {tr("Complaints"), {Run::strong(locale.toString(complaints), complaints > 0 ? Tone::Problem : Tone::Neutral)},
                  {Run::caption(profile.computed && profile.computed->deduction > 0
                                    ? tr("%1 points").arg(signedScoreText(-profile.computed->deduction)) : tr("upheld")).elided()}}};
    } else {
        cells = {{tr("Ratings"), none, {}}, {tr("On time %"), none, {}}, {tr("Contacted %"), none, {}}, {tr("Complaints"), none, {}}};
    }
    m_conduct->setCells(cells);
}

void OverviewPanel::fillTodo()
{
    QList<QList<Runs>> rows;
    m_todoParts.clear();
    const auto add = [&](const QString &icon, Tone tone, const QString &what, ProfilePart part, const QString &link) {
        rows.append({{Run::iconOf(icon, tone)}, {Run::of(what).elided()}, {Run::of(link, Tone::Accent)}});
        m_todoParts.append(part);
    };
    const CourierProfile &profile = view().profile;
    if (profile.computed && profile.computed->flags & CourierFlag::AtRisk)
        add(u"warning"_s, Tone::Warning, tr("Below the edge of the star, kept this once"), ProfilePart::Explain, tr("Explain"));
    if (hasOverlap(profile))
        add(u"lightning"_s, Tone::Notice, tr("Two employers at once: check the ID"), ProfilePart::Timeline, tr("Timeline"));
    if (const int due = incentivesDue(view()))
        add(u"gift"_s, Tone::Muted, tr("%n incentive(s) due", nullptr, due), ProfilePart::Incentives, tr("Incentives"));
    for (const ComplaintLine &complaint : view().career.complaints)
        if (complaint.appeal == u"pending"_s)
            add(u"flag"_s, Tone::Muted, tr("Appeal pending: %1").arg(complaintText(complaint)), ProfilePart::Timeline, tr("Timeline"));
    if (!view().tips.empty() && view().tips.front().all > 0)
        add(u"bulb"_s, Tone::Muted, tr("Best tip: %1, up to %2 points").arg(StarProofPanel::componentText(view().tips.front().component),
                                                                          signedScoreText(view().tips.front().gainAll)),
            ProfilePart::Tips, tr("Tips"));
    QList<int> links(m_todoParts.size());
    std::iota(links.begin(), links.end(), 0);
    m_todoHead->setRuns({Run::strong(rows.isEmpty() ? tr("Nothing to do") : tr("To do")).withGap(8),
                         Run::secondary(rows.isEmpty() ? QString() : QLocale().toString(rows.size()))});
    m_todo->setRows(rows);
    m_todo->setLinkedRows(links);
    m_todo->setAccessibleName(tr("To do"));
}

void OverviewPanel::fillEmployers()
{
    const auto &jobs = view().profile.employments;
    Runs head{Run::strong(jobs.empty() ? tr("No employer in this export") : tr("Employers")).withGap(8),
              Run::secondary(jobs.empty() ? QString() : QLocale().toString(qint64(jobs.size()))).withGap(16)};
    if (const QString &phone = view().profile.phoneMasked; !phone.isEmpty())
        head << Run::iconOf(u"phone"_s) << Run::secondary(phone);
    m_employersHead->setRuns(head);
    m_strip->setVisible(!jobs.empty());
    m_employers->setVisible(!jobs.empty());
    m_strip->show(view());
    m_employers->setColumns({{tr("Employer"), PlainTable::kFit}, {tr("Station"), 0}, {tr("Staff no."), PlainTable::kFit},
                             {tr("From"), PlainTable::kFit}, {tr("To"), PlainTable::kFit}});
    QList<QList<Runs>> rows;
    for (auto job = jobs.rbegin(); job != jobs.rend(); ++job)
        rows.append({{Run::of(employerText(*job))}, {Run::secondary(job->station).elided()},
                     {Run::secondary(job->staffNo)}, {Run::secondary(job->from.iso())},
                     {Run::secondary(job->to ? job->to->iso() : tr("today"))}});
    m_employers->setRows(rows);
}

} // namespace stardesk
