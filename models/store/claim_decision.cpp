#include "models/store/claim_decision.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {

namespace {

Failure unreadable(const Decision &decision, const char *field)
{
    return fail(Failure::Code::Malformed, QT_TRANSLATE_NOOP("Failure", "the decision's field “%1” cannot be read"),
                {QString::fromLatin1(field)}, u"decision/"_s + decision.id);
}

void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

/// Shares have to sum to the whole; anything else is no attribution.
bool readShares(const QJsonValue &value, std::array<int, kStageCount> *shares)
{
    if (value.isUndefined())
        return true;
    const QJsonArray list = value.toArray();
    if (list.size() != kStageCount)
        return false;
    int sum = 0;
    for (size_t stage = 0; stage < shares->size(); ++stage) {
        (*shares)[stage] = list[qsizetype(stage)].toInt(-1);
        if ((*shares)[stage] < 0)
            return false;
        sum += (*shares)[stage];
    }
    return sum == 10'000;
}

} // namespace

QJsonObject dataOf(const Decision &decision)
{
    return QJsonDocument::fromJson(decision.data.toUtf8()).object();
}

void setData(Decision *decision, const QJsonObject &data)
{
    decision->data = QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
}

QString claimOf(const Decision &decision)
{
    if (decision.kind != kClaimDecision)
        return {};
    return decision.recordType == kClaimDecision ? decision.record : dataOf(decision)["claim"_L1].toString();
}

bool movesClaim(const Decision &decision)
{
    return decision.kind == kClaimDecision && decision.recordType == kClaimDecision;
}

Result<ClaimCommand> claimCommandOf(const Decision &decision)
{
    const auto action = claimActionFromWord(decision.action);
    if (decision.kind != kClaimDecision || !action)
        return unreadable(decision, "action");
    const QJsonObject data = dataOf(decision);
    ClaimCommand command;
    command.action = *action;
    command.id = decision.id;
    command.amountMinor = decision.amountMinor;
    command.code = decision.reasonCodes.value(0);
    command.note = decision.note;
    command.to = data["to"_L1].toString();
    command.reference = data["reference"_L1].toString();
    command.evidenceDigest = data["digest_after"_L1].toString();
    if (const QJsonValue computed = data["computed_minor"_L1]; !computed.isUndefined())
        command.computedMinor = computed.toInteger();
    if (const QJsonValue received = data["received_at"_L1]; !received.isUndefined()) {
        command.receivedMs = instantFromIso(received.toString());
        if (!command.receivedMs)
            return unreadable(decision, "received_at");
    }
    if (!readShares(data["share_bp"_L1], &command.shareBp))
        return unreadable(decision, "share_bp");
    return command;
}

void putClaimCommand(const ClaimCommand &command, const QString &claim, Currency currency, Decision *decision)
{
    decision->kind = kClaimDecision;
    decision->action = claimActionWord(command.action);
    decision->reasonCodes = command.code.isEmpty() ? QStringList() : QStringList(command.code);
    decision->amountMinor = command.amountMinor;
    decision->currency = command.amountMinor ? currency.code() : QString();
    decision->note = command.note;
    QJsonObject data{{u"claim"_s, claim}};
    put(data, "to", command.to);
    put(data, "reference", command.reference);
    put(data, "digest_after", command.evidenceDigest);
    if (command.computedMinor)
        data.insert("computed_minor"_L1, *command.computedMinor);
    if (command.receivedMs)
        data.insert("received_at"_L1, instantIso(*command.receivedMs));
    if (std::ranges::any_of(command.shareBp, [](int share) { return share != 0; })) {
        QJsonArray shares;
        for (const int share : command.shareBp)
            shares.append(share);
        data.insert("share_bp"_L1, shares);
    }
    setData(decision, data);
}

} // namespace stardesk
