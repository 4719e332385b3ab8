#include "models/desk/claim_overlay.h"

#include "models/columns/column_set.h"
#include "models/desk/claim_situation.h"
#include "models/desk/store_session.h"
#include "models/desk/work_access.h"
#include "models/store/claim_decision.h"
#include "models/store/feed_reader.h"
#include "models/store/feed_store.h"

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

/// A field that is not told stays; an empty one is cleared.
void setWord(ColumnSet &columns, const char *key, Ordinal row, const QJsonValue &word)
{
    if (word.isUndefined())
        return;
    if (word.toString().isEmpty())
        columns.edit(key).clear(row);
    else
        columns.edit(key).setText(row, word.toString().toStdString());
}

Result<> overlay(FeedReader &reader, const Decision &decision, ColumnSet &columns)
{
    const auto row = reader.find("claim", claimOf(decision).toStdString());
    if (!row)
        return row.failure();
    if (*row == kNoOrdinal || *row >= columns.rowCount())
        return {};
    if (!movesClaim(decision)) {
        columns.edit("flags").setText(*row, "EVIDENCE_CHANGED");
        return {};
    }
    const auto version = reader.versionOf("claim", *row);
    if (!version)
        return version.failure();
    const QJsonObject after = dataOf(decision)["after"_L1].toObject();
    if (*version != decision.baseVersion || after.isEmpty())
        return {};
    for (const char *key : {"state", "reviewer", "proposer"})
        setWord(columns, key, *row, after[QLatin1String(key)]);
    return {};
}

} // namespace

Result<> overlayDecisions(StoreSession &session, ColumnSet &columns)
{
    if (columns.table() != "claims")
        return {};
    auto access = WorkAccess::forReading(session.profile());
    if (!access)
        return access.failure();
    auto unconfirmed = UnconfirmedDecisions::read(access->work());
    if (!unconfirmed)
        return unconfirmed.failure();
    bool changed = false;
    for (const OutboxEntry &entry : unconfirmed->all()) {
        if (claimOf(entry.decision).isEmpty())
            continue;
        if (auto laid = overlay(session.feed().reader(), entry.decision, columns); !laid)
            return laid;
        changed = true;
    }
    if (changed)
        columns.settle();
    return {};
}

} // namespace stardesk
