#include "ui/couriers/incentives_panel.h"

#include "ui/couriers/courier_words.h"
#include "ui/shared/card.h"
#include "ui/shared/plain_table.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

struct Total {
    qint64 count = 0;
    std::map<Currency, qint64> minor; ///< currencies are never summed together
};

Runs totalRuns(const Total &total)
{
    Runs runs{Run::strong(QLocale().toString(total.count)).withGap(8)};
    for (const auto &[currency, minor] : total.minor)
        runs += amountRuns(Money{minor, currency});
    return runs;
}

QString nameOf(const IncentiveLine &line)
{
    return line.name.isEmpty() ? incentiveKindText(line.kind) : line.name;
}

/// The word before the day beside it.
QString stateText(const AwardLine &award)
{
    const bool ends = award.status == u"eligible"_s && award.expiresOn;
    //: Before a day: an incentive may be awarded until then.
    return ends ? IncentivesPanel::tr("due until") : awardStatusText(award.status);
}

/// Who pays all of them; empty where it is not one alone.
QString payerOfAll(const std::vector<AwardLine> &awards)
{
    const auto other = [&](const AwardLine &award) { return award.incentive.payer != awards.front().incentive.payer; };
    return awards.empty() || std::ranges::any_of(awards, other) ? QString() : awards.front().incentive.payer;
}

} // namespace

IncentivesPanel::IncentivesPanel(QWidget *parent)
    : ProfilePanel(parent)
    , m_totals(new Card(this))
    , m_awards(new PlainTable(this))
    , m_catalogue(new PlainTable(this))
{
    column()->addSpacing(px(8));
    add(m_totals);
    column()->addSpacing(px(4));
    m_awardsHead = addSection();
    add(m_awards);
    addLine();
    m_catalogueHead = addSection();
    add(m_catalogue);
    column()->addStretch(1);
    connect(m_awards, &PlainTable::rowActivated, this, [this](int row) {
        HrOrder order;
        order.action = HrAction::Award;
        order.person = view().profile.key;
        order.target = view().career.awards[size_t(row)].incentive.key;
        emit decisionWanted(order);
    });
}

void IncentivesPanel::fill()
{
    fillTotals();
    fillAwards();
    fillCatalogue();
}

void IncentivesPanel::fillTotals()
{
    std::map<QString, Total> totals;
    for (const AwardLine &award : view().career.awards) {
        Total &total = totals[award.status];
        ++total.count;
        if (award.incentive.amount)
            total.minor[award.incentive.amount->currency] += award.incentive.amount->minor;
    }
    m_totals->setCells({{tr("Awarded"), totalRuns(totals[u"awarded"_s]), {}},
                        {tr("To be awarded"), totalRuns(totals[u"eligible"_s]), {}},
                        {tr("Expired"), totalRuns(totals[u"expired"_s]), {}}});
}

void IncentivesPanel::fillAwards()
{
    QList<QList<Runs>> rows;
    QList<int> links;
    const QString payer = payerOfAll(view().career.awards);
    for (const AwardLine &award : view().career.awards) {
        const QString day = award.awardedOn ? award.awardedOn->iso()
            : award.expiresOn ? award.expiresOn->iso()
                              : u"–"_s;
        const HrLine *made = decisionOn(view(), award.key);
        const bool open = award.status == u"eligible"_s && !made && view().decideNo.isEmpty();
        if (open)
            links.append(int(rows.size()));
        rows.append({{Run::of(nameOf(award.incentive)).withGap(8).elided(), Run::secondary(payer.isEmpty() ? award.incentive.payer : QString()).elided()},
                     {made && award.status == u"eligible"_s ? Run::of(tr("saved here"), Tone::Good) : Run::of(stateText(award), awardTone(award.status))},
                     {Run::secondary(day)}, amountRuns(award.incentive.amount), {Run::of(open ? tr("Award") : QString(), Tone::Accent)}});
    }
    m_awardsHead->setRuns({Run::strong(tr("Granted and due")).withGap(8),
                           Run::secondary(rows.isEmpty() ? tr("nothing yet") : QLocale().toString(rows.size())).withGap(8),
                           Run::secondary(payer.isEmpty() ? QString() : u"· "_s + tr("paid by %1").arg(payer)).elided()});
    m_awards->setVisible(!rows.isEmpty());
    m_awards->setColumns({{payer.isEmpty() ? tr("Incentive, payer") : tr("Incentive"), 0}, {tr("State"), PlainTable::kFit}, {tr("Day"), PlainTable::kFit}, {tr("Amount"), PlainTable::kFit, true}, {{}, links.isEmpty() ? 1 : 56, true}});
    m_awards->setRows(rows);
    m_awards->setLinkedRows(links);
    m_awards->setAccessibleName(tr("Granted and due"));
}

void IncentivesPanel::fillCatalogue()
{
    const auto star = currentStar(view().profile);
    QList<QList<Runs>> rows;
    for (const IncentiveLine &line : view().career.catalogue) {
        const bool open = star && *star >= line.star;
        rows.append({{Run::of(QString::number(line.star)), Run::oneStar(line.star)},
                     {Run::of(nameOf(line)).withGap(8).elided(), Run::secondary(incentiveKindText(line.kind)).elided()},
                     open ? Runs{Run::iconOf(u"check"_s, Tone::Good), Run::of(tr("open"), Tone::Good)}
                          : Runs{Run::secondary(tr("from %n stars", nullptr, line.star))},
                     amountRuns(line.amount)});
    }
    const QString payer = view().profile.employments.empty() ? QString() : employerText(view().profile.employments.back());
    m_catalogueHead->setRuns({Run::strong(tr("Catalogue by star")).withGap(8),
                              Run::secondary(rows.isEmpty() ? tr("this employer names none") : payer)});
    m_catalogue->setVisible(!rows.isEmpty());
    m_catalogue->setColumns({{tr("Star"), PlainTable::kFit}, {tr("Incentive"), 0}, {tr("For this star"), PlainTable::kFit}, {tr("Amount"), PlainTable::kFit, true}});
    m_catalogue->setRows(rows);
}

} // namespace stardesk
