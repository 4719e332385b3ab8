#include "ui/couriers/career_events.h"

#include "models/desk/courier_past_stars.h"
#include "models/desk/identity_check.h"
#include "ui/couriers/courier_words.h"
#include "ui/couriers/star_proof_panel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kGapDays = 30; // less is the hand-over between two employers

QString tr(const char *text)
{
    // Texts of free functions are collected under the name of their namespace.
    return QCoreApplication::translate("stardesk", text);
}

QDate publishedOn(const QString &period)
{
    return QDate::fromString(period + u"-01"_s, Qt::ISODate).addMonths(1).addDays(4);
}

/// "contacted first −4.10": what moved the score most from the month before; empty where the inputs are gone.
QString strongestMove(const CourierView &view, const QString &period)
{
    const auto &past = view.career.past;
    const auto found = std::ranges::find(past, period, &PastStar::period);
    if (!view.rules || found == past.end() || found == past.begin())
        return {};
    const auto moves = strongestMoves(view.rules->courier, std::prev(found)->star, found->star);
    return moves.empty() ? QString()
                         : StarProofPanel::componentText(moves.front().component) + u' ' + signedScoreText(moves.front().points);
}

void addStars(const CourierView &view, QList<CareerEvent> &events)
{
    std::optional<qint64> before;
    bool first = true;
    for (const CourierStarLine &line : view.profile.stars) {
        const QDate day = publishedOn(line.period);
        const bool newest = &line == &view.profile.stars.back();
        CareerEvent event{CareerEvent::Kind::Star, day, u"outlook"_s, {}, {}, Tone::Neutral, ProfilePart::Stars, {}, {}};
        if (newest && view.proof) {
            event.part = ProfilePart::Explain;
            event.link = tr("Explain");
        }
        if (day.isValid() && !first && line.star != before) {
            const QString from = before ? QString::number(*before) : tr("unrated");
            const QString to = line.star ? QString::number(*line.star) : tr("unrated");
            const QString moved = strongestMove(view, line.period);
            event.what = tr("Star %1 → %2").arg(from, to);
            event.detail = moved.isEmpty() ? tr("%1, data of %2").arg(line.ruleSet, line.period) : moved;
            events.append(event);
        } else if (day.isValid() && first && line.star) {
            event.what = tr("First star: %1").arg(*line.star);
            event.detail = line.ruleSet;
            events.append(event);
        }
        before = line.star;
        first = false;
    }
}

void addEmployers(const CourierProfile &profile, QList<CareerEvent> &events)
{
    const EmploymentLine *before = nullptr;
    const auto add = [&events](QDate day, const QString &what, const QString &detail, Tone tone = Tone::Neutral,
                               const QString &icon = u"building"_s) {
        events.append({CareerEvent::Kind::Employer, day, icon, what, detail, tone, {}, {}, {}});
    };
    for (const EmploymentLine &job : profile.employments) {
        const QString name = employerText(job);
        if (!before)
            add(job.from.date(), tr("Began at %1").arg(name), job.station);
        else if (before->employerKey == job.employerKey)
            add(job.from.date(), tr("New station at %1").arg(name), job.station);
        else
            add(job.from.date(), employerText(*before) + u" → "_s + name, job.station);
        if (before && before->to && job.from - *before->to > kGapDays)
            add(before->to->date(), QCoreApplication::translate("stardesk", "No employer for %n days", nullptr, job.from - *before->to), {}, Tone::Muted, u"pause"_s);
        if (before && (!before->to || job.from < *before->to))
            add(job.from.date(), tr("Two employers at once: check the ID"), employerText(*before) + u", "_s + name,
                Tone::Notice, u"lightning"_s);
        before = &job;
    }
    if (before && before->to)
        add(before->to->date(), tr("Left %1").arg(employerText(*before)), before->station);
}

void addAwards(const CourierView &view, QList<CareerEvent> &events)
{
    const BeijingDay today = BeijingDay::ofInstant(view.nowMs);
    for (const AwardLine &award : view.career.awards) {
        const QString name = incentiveKindText(award.incentive.kind);
        QString what = award.incentive.name.isEmpty() ? name : award.incentive.name;
        if (award.incentive.amount)
            what += u' ' + moneyText(*award.incentive.amount, QLocale());
        const auto day = award.awardedOn ? award.awardedOn : award.expiresOn;
        if (!day || (!award.awardedOn && *day > today))
            continue; // what is still due stands in the incentives, not in the past
        QString detail = awardStatusText(award.status);
        if (!award.incentive.payer.isEmpty())
            detail += u", "_s + tr("paid by %1").arg(award.incentive.payer);
        events.append({CareerEvent::Kind::Incentive, day->date(), u"gift"_s, what, detail, Tone::Neutral,
                       ProfilePart::Incentives, tr("Rule"), {}});
    }
}

void addComplaints(const CourierView &view, QList<CareerEvent> &events)
{
    for (const ComplaintLine &complaint : view.career.complaints) {
        if (!complaint.decidedOn)
            continue;
        QString detail = complaint.upheld.value_or(false) ? tr("upheld") : tr("dismissed");
        if (complaint.appeal == u"pending"_s)
            detail += u", "_s + tr("appeal pending");
        else if (complaint.appeal == u"accepted"_s)
            detail += u", "_s + tr("appeal accepted");
        else if (complaint.appeal == u"rejected"_s)
            detail += u", "_s + tr("appeal rejected");
        const HrLine *made = decisionOn(view, complaint.key);
        if (made)
            detail += u", "_s + tr("appeal saved here");
        const bool open = complaint.upheld.value_or(false) && complaint.appeal.isEmpty() && !made && view.decideNo.isEmpty();
        events.append({CareerEvent::Kind::Complaint, complaint.decidedOn->date(), u"flag"_s, complaintText(complaint),
                       detail, Tone::Neutral, {}, open ? tr("Appeal…") : QString(), open ? complaint.key : QString()});
    }
}

/// A note, a tip discussed or a rating taken out, by whom.
CareerEvent noteEvent(QDate day, const QString &text, const QString &code, const QString &who)
{
    CareerEvent event{CareerEvent::Kind::Tip, day, u"chat"_s, text, who, Tone::Neutral, {}, {}, {}};
    if (!code.isEmpty()) {
        event.icon = u"close"_s;
        event.what = tr("Rating excluded: %1").arg(excludedText(code));
        event.detail = text + u" · "_s + who;
        event.part = ProfilePart::Feedback;
        event.link = tr("Feedback");
    } else if (const auto tip = tipOfNote(text)) {
        event.icon = u"bulb"_s;
        event.what = tr("Tip discussed");
        event.detail = StarProofPanel::componentText(*tip) + u" · "_s + who;
        event.part = ProfilePart::Tips;
        event.link = tr("Tips");
    } else if (const auto found = identityCheckReason(text)) {
        event.icon = u"shield"_s;
        event.what = tr("Identity checked");
        event.detail = *found + u" · "_s + who;
    }
    return event;
}

/// What HR wrote: at this desk and not answered yet, and what the export brings from colleagues.
void addNotes(const CourierView &view, QList<CareerEvent> &events)
{
    for (const HrLine &line : view.decisions) {
        const HeldDecision &made = line.decision;
        if (made.kind != hrActionWord(HrAction::Note) && made.kind != hrActionWord(HrAction::ExcludeRating))
            continue;
        CareerEvent event = noteEvent(BeijingDay::ofInstant(made.decidedAtMs).date(), line.reason, made.code, made.actorName);
        if (made.mine && made.leftMs > 0) {
            event.undo = made.id;
            event.link = tr("Undo");
        }
        events.append(event);
    }
    for (const PersonNote &note : view.career.notes)
        events.append(noteEvent(BeijingDay::ofInstant(note.atMs).date(), note.text, note.exclusion ? note.code : QString(), note.actor));
}

} // namespace

QList<CareerEvent> careerEvents(const CourierView &view)
{
    QList<CareerEvent> events;
    addStars(view, events);
    addEmployers(view.profile, events);
    addAwards(view, events);
    addComplaints(view, events);
    addNotes(view, events);
    std::ranges::stable_sort(events, [](const CareerEvent &a, const CareerEvent &b) { return a.day > b.day; });
    return events;
}

QString kindText(CareerEvent::Kind kind)
{
    switch (kind) {
    case CareerEvent::Kind::Employer: return tr("Employers");
    case CareerEvent::Kind::Star: return tr("Stars");
    case CareerEvent::Kind::Incentive: return tr("Incentives");
    case CareerEvent::Kind::Complaint: return tr("Complaints");
    case CareerEvent::Kind::Tip: return tr("Tips and notes");
    }
    Q_UNREACHABLE();
}

} // namespace stardesk
