#include "models/paper/recharge_paper.h"

#include "models/core/text/words.h"
#include "models/desk/recharge_desk.h"
#include "models/desk/store_session.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

constexpr Words text("Paper");

void addTotals(PaperDocument &document, const std::vector<RechargeTotal> &totals, const char *countTitle)
{
    const QLocale &locale = document.head().locale;
    PaperTable table{{text(QT_TRANSLATE_NOOP("Paper", "Currency")), text(countTitle), text(QT_TRANSLATE_NOOP("Paper", "Total"))},
                     {false, true, true}, {}, {20, 30, 50}};
    for (const RechargeTotal &total : totals)
        table.rows.push_back({total.amount.currency.code(), locale.toString(total.claims), moneyText(total.amount, locale)});
    document.table(table);
}

void addParty(PaperDocument &document, const RechargeParty &party)
{
    const QLocale &locale = document.head().locale;
    document.heading(partyText(party.party));
    addTotals(document, party.totals, QT_TRANSLATE_NOOP("Paper", "Lines"));
    PaperTable table{{text(QT_TRANSLATE_NOOP("Paper", "Claim")), text(QT_TRANSLATE_NOOP("Paper", "Parcel")), text(QT_TRANSLATE_NOOP("Paper", "Lane")),
                      text(QT_TRANSLATE_NOOP("Paper", "Stage")), text(QT_TRANSLATE_NOOP("Paper", "Over plan h")), text(QT_TRANSLATE_NOOP("Paper", "Amount"))},
                     {false, false, false, false, true, true}, {}};
    for (const RechargeLine &line : party.lines)
        table.rows.push_back({line.claim.value, line.parcel, line.lane.isEmpty() ? u"–"_s : line.lane, stageText(line.stage),
                              locale.toString(line.overHours), moneyText(line.amount, locale)});
    document.table(table);
}

} // namespace

Result<PaperDocument> rechargePaper(StoreSession &session, const QString &month, const QString &language, Job &job)
{
    auto statement = RechargeDesk(session).statement(month, job);
    if (!statement)
        return statement.failure();
    const QString title = text(QT_TRANSLATE_NOOP("Paper", "Recharge statement %1")).arg(statement->month);
    PaperDocument document(paperHead(session, title, language));
    document.title(title, text(QT_TRANSLATE_NOOP("Paper", "Claims approved in the month: %1")).arg(document.head().locale.toString(statement->claims)));
    document.paragraph(text(QT_TRANSLATE_NOOP("Paper", "The cost of each claim is split by the hours that each stage ran over its plan. "
                                                       "Amounts of different currencies are never added.")));
    for (const RechargeParty &party : statement->parties)
        addParty(document, party);
    if (!statement->unsplit.empty()) {
        document.heading(text(QT_TRANSLATE_NOOP("Paper", "Approved, but no scan tells who caused the delay")));
        addTotals(document, statement->unsplit, QT_TRANSLATE_NOOP("Paper", "Claims"));
    }
    if (statement->claims == 0)
        document.paragraph(text(QT_TRANSLATE_NOOP("Paper", "No claim was approved in this month.")));
    return document;
}

} // namespace stardesk
