/// show, explain: one courier, seller or claim.
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/proof_output.h"
#include "app/cli/read_session.h"
#include "app/cli/record_output.h"
#include "models/desk/cell_value.h"
#include "models/desk/claim_decisions.h"
#include "models/desk/claim_desk.h"
#include "models/desk/seller_desk.h"
#include "models/desk/store_session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

Failure unknownKind(const QString &kind)
{
    return fail(Failure::Code::Usage, QT_TRANSLATE_NOOP("Failure", "there is no kind “%1”; there are courier, seller and claim"), {kind});
}

Result<QJsonObject> courierRecord(StoreSession &session, const QString &key)
{
    auto profile = CourierDesk(session).profile(PersonKey{key});
    if (!profile)
        return profile.failure();
    return courierJson(*profile);
}

Result<QJsonObject> sellerRecord(StoreSession &session, const QString &key)
{
    auto rules = session.rulesToday();
    if (!rules)
        return rules.failure();
    auto profile = SellerDesk(session).profile(SellerKey{key});
    if (!profile)
        return profile.failure();
    return sellerJson(*profile, (*rules)->seller);
}

QJsonObject moneyJson(const Claim &claim, qint64 minor)
{
    return cellJson(MoneyValue{minor, claim.facts.currency.code()}).toObject();
}

/// The claim as this desk shows it: with what was decided here and not answered yet, and the money that moved.
QJsonObject shownJson(const Claim &claim)
{
    QJsonObject shown{{u"state"_s, claimStateWord(claim.state)},
                      {u"flags"_s, QJsonArray::fromStringList(claimFlagWords(claim.flags))},
                      {u"holder"_s, claim.holder},
                      {u"paid"_s, moneyJson(claim, claim.paidTotal())}};
    if (const auto next = claim.plannedEntry())
        shown.insert("next_entry"_L1, QJsonObject{{u"kind"_s, moneyEntryWord(next->kind)}, {u"amount"_s, moneyJson(claim, next->minor)}});
    return shown;
}

Result<QJsonObject> claimRecord(StoreSession &session, const QString &key)
{
    auto profile = ClaimDesk(session).profile(ClaimKey{key});
    auto review = profile ? ClaimDecisions(session).review(ClaimKey{key}) : Result<ClaimReview>(profile.failure());
    if (!review)
        return review.failure();
    QJsonObject object = claimJson(*profile);
    object.insert("version"_L1, review->situation.claim.version);
    object.insert("shown"_L1, shownJson(review->situation.claim));
    return object;
}

Result<QJsonObject> recordOf(StoreSession &session, const QString &kind, const QString &key)
{
    if (kind == u"courier"_s)
        return courierRecord(session, key);
    if (kind == u"seller"_s)
        return sellerRecord(session, key);
    if (kind == u"claim"_s)
        return claimRecord(session, key);
    return unknownKind(kind);
}

Result<int> show(const CommandContext &context)
{
    auto opened = openForReading(context);
    if (!opened)
        return opened.failure();
    auto record = recordOf(*opened->session, context.arguments.word(0), context.arguments.word(1));
    if (!record)
        return record.failure();
    if (const QString mark = asOfMark(context, *opened->session); !mark.isEmpty() && context.format() == OutputFormat::Json)
        record->insert(u"as_of"_s, mark);
    printRecord(*record, context.format());
    printAsOf(context, *opened->session);
    return 0;
}

Result<int> explain(const CommandContext &context)
{
    const QString kind = context.arguments.word(0);
    const QString key = context.arguments.word(1);
    auto opened = openForReading(context);
    if (!opened)
        return opened.failure();
    StoreSession &session = *opened->session;
    if (kind == u"claim"_s) {
        auto proof = ClaimDesk(session).explain(ClaimKey{key});
        if (!proof)
            return proof.failure();
        printClaimProof(*proof, context.format());
        return 0;
    }
    if (kind != u"courier"_s && kind != u"seller"_s)
        return unknownKind(kind);
    auto proof = kind == u"courier"_s ? CourierDesk(session).explain(PersonKey{key}) : SellerDesk(session).explain(SellerKey{key});
    if (!proof)
        return proof.failure();
    printStarProof(*proof, context.format());
    return 0;
}

constexpr Command kCommands[] = {
    {"show", "courier|seller|claim ID", QT_TRANSLATE_NOOP("Cli", "everything about one"), {}, 2, 2, true, show, true},
    {"explain", "courier|seller|claim ID", QT_TRANSLATE_NOOP("Cli", "why a star or an amount is what it is"), {}, 2, 2, true, explain, true},
};

} // namespace

std::span<const Command> recordCommands()
{
    return kCommands;
}

} // namespace stardesk
