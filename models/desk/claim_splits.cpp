/// The tabs of the claims queue: filters in the filter language, so that a tab, a saved view and the command line list the
/// same rows.
#include "models/desk/claim_decisions.h"

#include "models/columns/column_set.h"
#include "models/desk/store_session.h"
#include "models/desk/table_listing.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

struct SplitName {
    ClaimSplit split;
    const char *word;
    const char *text;
    const char *filter; ///< of Mine without the person
};

constexpr SplitName kNames[] = {
    {ClaimSplit::DueToday, "due_today", QT_TRANSLATE_NOOP("ClaimSplit", "Due today"), "due:today sla:running,near"},
    {ClaimSplit::Late, "late", QT_TRANSLATE_NOOP("ClaimSplit", "Late"), "sla:late"},
    {ClaimSplit::SecondApproval, "second_approval", QT_TRANSLATE_NOOP("ClaimSplit", "Second approval"), "state:PENDING_CHECK"},
    {ClaimSplit::OnHold, "on_hold", QT_TRANSLATE_NOOP("ClaimSplit", "On hold"), "state:INFO_REQUESTED"},
    {ClaimSplit::Mine, "mine", QT_TRANSLATE_NOOP("ClaimSplit", "Mine"), "state:IN_REVIEW,INFO_REQUESTED,PENDING_CHECK"},
    {ClaimSplit::Done, "done", QT_TRANSLATE_NOOP("ClaimSplit", "Done"),
     "state:APPROVED,REJECTED,IN_PAYMENT,PAID,PAY_FAILED,EXPIRED,WITHDRAWN,CLOSED"},
};

const SplitName &nameOf(ClaimSplit split)
{
    return kNames[size_t(split)];
}

/// The filter language refuses a word that the column does not hold: who reviews nothing gets a filter that nothing passes.
QString mineFilter(StoreSession &session)
{
    const QString person = session.person() ? session.person()->key : QString();
    const auto claims = session.columns("claims");
    const bool reviews = claims && (*claims)->column("reviewer").dictionary().find(person.toStdString()) != Dictionary::kUnknown;
    return reviews ? u"reviewer:\"%1\""_s.arg(person) : u"reviewer:none -reviewer:none"_s;
}

} // namespace

QString claimSplitWord(ClaimSplit split)
{
    return QString::fromLatin1(nameOf(split).word);
}

QString claimSplitText(ClaimSplit split)
{
    return QCoreApplication::translate("ClaimSplit", nameOf(split).text);
}

QString ClaimDecisions::splitFilter(ClaimSplit split) const
{
    QString filter = QString::fromLatin1(nameOf(split).filter);
    if (split == ClaimSplit::Mine)
        filter += u' ' + mineFilter(m_session);
    return filter;
}

Result<std::vector<ClaimSplitCount>> ClaimDecisions::splits() const
{
    auto table = m_session.table("claims");
    if (!table)
        return table.failure();
    const qint64 today = BeijingDay::ofInstant(m_session.clock().nowMs()).number;
    std::vector<ClaimSplitCount> counts;
    for (const ClaimSplit split : kClaimSplits) {
        auto listing = TableListing::make(*table, {splitFilter(split), {}, today});
        if (!listing)
            return listing.failure();
        counts.push_back({split, splitFilter(split), (*listing)->total()});
    }
    return counts;
}

} // namespace stardesk
