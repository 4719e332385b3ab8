#include "models/domain/claim_json.h"

#include "models/domain/json_fields.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
constexpr qint64 kMost = std::numeric_limits<qint64>::max();

/// Reads optional fields; the first bad one stays as the failure.
class Reader {
public:
    Reader(const QJsonObject &object, const QString &path) : m_object(object), m_path(path) {}

    void text(const char *key, QString &target)
    {
        if (json::has(m_object, key))
            take(json::text(m_object, key, m_path), target);
    }
    template <class T>
    void number(const char *key, T &target, qint64 least = kLeast, qint64 most = kMost)
    {
        if (json::has(m_object, key))
            take(json::integer(m_object, key, m_path, least, most), target);
    }
    void number(const char *key, std::optional<qint64> &target)
    {
        if (json::has(m_object, key))
            take(json::integer(m_object, key, m_path, kLeast), target);
    }
    void instant(const char *key, qint64 &target)
    {
        QString written;
        text(key, written);
        if (written.isEmpty())
            return;
        const auto ms = instantFromIso(written);
        if (ms)
            target = *ms;
        else
            refuse(key, QT_TRANSLATE_NOOP("Failure", "\"%1\" is not an instant."), written);
    }
    void instant(const char *key, std::optional<qint64> &target)
    {
        if (!json::has(m_object, key))
            return;
        qint64 ms = 0;
        instant(key, ms);
        target = ms;
    }
    void currency(const char *key, Currency &target)
    {
        if (json::has(m_object, key))
            take(json::currency(m_object, key, m_path), target);
    }
    template <class T>
    void word(const char *key, T &target, std::optional<T> (*fromWord)(QStringView))
    {
        QString written;
        text(key, written);
        if (written.isEmpty())
            return;
        if (const auto value = fromWord(written))
            target = *value;
        else
            refuse(key, QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a known word."), written);
    }
    void need(const char *key)
    {
        if (!json::has(m_object, key))
            refuse(key, QT_TRANSLATE_NOOP("Failure", "The field is missing."));
    }
    void flag(const char *key, bool &target) { target = m_object.value(QLatin1String(key)).toBool(target); }
    void refuse(const char *key, const char *sentence, const QString &value = {})
    {
        if (!m_failure)
            m_failure = json::bad(sentence, json::join(m_path, QString::fromLatin1(key)),
                                  value.isEmpty() ? QStringList() : QStringList{value});
    }
    template <class T, class U>
    void take(const Result<T> &result, U &target)
    {
        if (result)
            target = U(*result);
        else if (!m_failure)
            m_failure = result.failure();
    }
    [[nodiscard]] QJsonObject child(const char *key) const { return m_object.value(QLatin1String(key)).toObject(); }
    [[nodiscard]] QJsonArray list(const char *key) const { return m_object.value(QLatin1String(key)).toArray(); }
    [[nodiscard]] QString pathOf(const char *key) const { return json::join(m_path, QString::fromLatin1(key)); }
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }

private:
    const QJsonObject &m_object;
    QString m_path;
    std::optional<Failure> m_failure;
};

void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

void put(QJsonObject &object, const char *key, qint64 number)
{
    if (number != 0)
        object.insert(QLatin1String(key), number);
}

void putInstant(QJsonObject &object, const char *key, qint64 ms)
{
    if (ms != 0)
        object.insert(QLatin1String(key), instantIso(ms));
}

void putInstant(QJsonObject &object, const char *key, std::optional<qint64> ms)
{
    if (ms)
        object.insert(QLatin1String(key), instantIso(*ms));
}

QJsonObject moneyJson(qint64 minor, Currency currency)
{
    return {{u"amount_minor"_s, minor}, {u"currency"_s, currency.code()}};
}

QJsonObject rateJson(const FrozenRate &rate)
{
    return {{u"from"_s, rate.from.code()},
            {u"to"_s, rate.to.code()},
            {u"rate"_s, rate.rate},
            {u"day"_s, rate.day.iso()},
            {u"source"_s, rate.source}};
}

Result<FrozenRate> rateFromJson(const QJsonObject &object, const QString &path)
{
    FrozenRate rate;
    Reader reader(object, path);
    reader.currency("from", rate.from);
    reader.currency("to", rate.to);
    reader.text("rate", rate.rate);
    if (json::has(object, "day"))
        reader.take(json::day(object, "day", path), rate.day);
    reader.text("source", rate.source);
    if (reader.failure())
        return *reader.failure();
    if (!Rate::parse(rate.rate))
        return json::bad(QT_TRANSLATE_NOOP("Failure", "\"%1\" is not an exchange rate."), json::join(path, u"rate"_s),
                         {rate.rate});
    return rate;
}

std::optional<ClaimVerdict> verdictFromWord(QStringView word)
{
    if (word == "approve"_L1)
        return ClaimVerdict::Approve;
    return word == "reject"_L1 ? std::optional(ClaimVerdict::Reject) : std::nullopt;
}

void readReasons(Reader &reader, ClaimProposal &proposal)
{
    for (const QJsonValue &entry : reader.list("four_eyes")) {
        if (const auto reason = fourEyesReasonFromWord(entry.toString()))
            proposal.reasons.push_back(*reason);
        else
            reader.refuse("four_eyes", QT_TRANSLATE_NOOP("Failure", "\"%1\" is not a known word."), entry.toString());
    }
}

void readShares(Reader &reader, ClaimProposal &proposal)
{
    const QJsonArray shares = reader.list("share_bp");
    for (qsizetype i = 0; i < std::min<qsizetype>(shares.size(), kStageCount); ++i)
        proposal.shareBp[size_t(i)] = int(shares.at(i).toInteger());
}

} // namespace

QJsonObject claimProposalJson(const ClaimProposal &proposal, Currency currency)
{
    QJsonObject object{{u"verdict"_s, proposal.verdict == ClaimVerdict::Approve ? u"approve"_s : u"reject"_s},
                       {u"amount"_s, moneyJson(proposal.amountMinor, currency)},
                       {u"computed"_s, moneyJson(proposal.computedMinor, currency)},
                       {u"code"_s, proposal.code},
                       {u"checkers"_s, proposal.checkersNeeded}};
    put(object, "comment", proposal.comment);
    put(object, "by", proposal.maker);
    putInstant(object, "made_at", proposal.madeMs);
    if (proposal.valuedMinor)
        object.insert("amount_cny"_L1, *proposal.valuedMinor);
    if (proposal.rate)
        object.insert("fx"_L1, rateJson(*proposal.rate));
    QJsonArray reasons;
    for (const FourEyesReason reason : proposal.reasons)
        reasons.append(fourEyesReasonWord(reason));
    object.insert("four_eyes"_L1, reasons);
    put(object, "rule_set", proposal.ruleSet);
    put(object, "rule_version", proposal.ruleVersion);
    if (std::any_of(proposal.shareBp.begin(), proposal.shareBp.end(), [](int share) { return share != 0; })) {
        QJsonArray shares;
        for (const int share : proposal.shareBp)
            shares.append(share);
        object.insert("share_bp"_L1, shares);
    }
    put(object, "evidence_digest", proposal.evidenceDigest);
    return object;
}

Result<ClaimProposal> claimProposalFromJson(const QJsonObject &json, const QString &path)
{
    ClaimProposal proposal;
    Reader reader(json, path);
    for (const char *key : {"verdict", "amount", "code"})
        reader.need(key);
    reader.word("verdict", proposal.verdict, verdictFromWord);
    reader.take(json::integer(reader.child("amount"), "amount_minor", reader.pathOf("amount"), 0), proposal.amountMinor);
    proposal.computedMinor = proposal.amountMinor;
    if (!reader.child("computed").isEmpty())
        reader.take(json::integer(reader.child("computed"), "amount_minor", reader.pathOf("computed"), 0),
                    proposal.computedMinor);
    reader.text("code", proposal.code);
    reader.number("checkers", proposal.checkersNeeded, 0, 2);
    reader.text("comment", proposal.comment);
    reader.text("by", proposal.maker);
    reader.instant("made_at", proposal.madeMs);
    reader.number("amount_cny", proposal.valuedMinor);
    if (!reader.child("fx").isEmpty()) {
        const auto rate = rateFromJson(reader.child("fx"), reader.pathOf("fx"));
        if (!rate)
            return rate.failure();
        proposal.rate = *rate;
    }
    readReasons(reader, proposal);
    reader.text("rule_set", proposal.ruleSet);
    reader.number("rule_version", proposal.ruleVersion, 0, std::numeric_limits<int>::max());
    readShares(reader, proposal);
    reader.text("evidence_digest", proposal.evidenceDigest);
    if (reader.failure())
        return *reader.failure();
    return proposal;
}

QJsonObject claimFactsJson(const ClaimFacts &facts)
{
    QJsonObject object{{u"id"_s, facts.id},
                       {u"parcel"_s, facts.parcel},
                       {u"kind"_s, claimKindWord(facts.kind)},
                       {u"attempt"_s, facts.attempt},
                       {u"currency"_s, facts.currency.code()},
                       {u"computed_minor"_s, facts.computedMinor},
                       {u"ceiling_minor"_s, facts.ceilingMinor},
                       {u"evidence_complete"_s, facts.evidenceComplete}};
    put(object, "claimant", facts.claimant);
    put(object, "language", facts.language);
    if (facts.askedMinor)
        object.insert("asked_minor"_L1, *facts.askedMinor);
    putInstant(object, "delivered_at", facts.deliveredMs);
    putInstant(object, "protection_ends_at", facts.protectionEndMs);
    putInstant(object, "filed_at", facts.filedMs);
    return object;
}

Result<ClaimFacts> claimFactsFromJson(const QJsonObject &json, const QString &path)
{
    ClaimFacts facts;
    Reader reader(json, path);
    for (const char *key : {"id", "currency"})
        reader.need(key);
    reader.text("id", facts.id);
    reader.text("parcel", facts.parcel);
    reader.word("kind", facts.kind, claimKindFromWord);
    reader.number("attempt", facts.attempt, 1, std::numeric_limits<int>::max());
    reader.text("claimant", facts.claimant);
    reader.text("language", facts.language);
    reader.currency("currency", facts.currency);
    reader.number("asked_minor", facts.askedMinor);
    reader.number("computed_minor", facts.computedMinor);
    reader.number("ceiling_minor", facts.ceilingMinor);
    reader.instant("delivered_at", facts.deliveredMs);
    reader.instant("protection_ends_at", facts.protectionEndMs);
    reader.instant("filed_at", facts.filedMs);
    reader.flag("evidence_complete", facts.evidenceComplete);
    if (reader.failure())
        return *reader.failure();
    return facts;
}

QJsonObject claimEventJson(const ClaimEvent &event, Currency currency)
{
    QJsonObject object{{u"at"_s, instantIso(event.atMs)},
                       {u"actor"_s, event.actor},
                       {u"transition"_s, claimTransitionWord(event.transition)}};
    put(object, "code", event.code);
    put(object, "note", event.note);
    put(object, "command", event.commandId);
    put(object, "command_body", QString::fromLatin1(event.commandBody));
    put(object, "holder", event.holder);
    putInstant(object, "lease_until", event.leaseEndMs);
    put(object, "evidence_digest", event.evidenceDigest);
    put(object, "reference", event.reference);
    putInstant(object, "deadline", event.deadlineMs);
    put(object, "used_ms", event.usedMs);
    put(object, "first_response_minutes", event.firstResponseMinutes);
    put(object, "decision_minutes", event.decisionMinutes);
    put(object, "appeal_minutes", event.appealMinutes);
    if (event.raised)
        object.insert("raised"_L1, QJsonArray::fromStringList(claimFlagWords(event.raised)));
    if (event.facts)
        object.insert("facts"_L1, claimFactsJson(*event.facts));
    if (event.proposal)
        object.insert("proposal"_L1, claimProposalJson(*event.proposal, currency));
    return object;
}

Result<ClaimEvent> claimEventFromJson(const QJsonObject &json, const QString &path)
{
    ClaimEvent event;
    Reader reader(json, path);
    for (const char *key : {"at", "actor", "transition"})
        reader.need(key);
    reader.instant("at", event.atMs);
    reader.text("actor", event.actor);
    reader.word("transition", event.transition, claimTransitionFromWord);
    reader.text("code", event.code);
    reader.text("note", event.note);
    reader.text("command", event.commandId);
    QString body;
    reader.text("command_body", body);
    event.commandBody = body.toLatin1();
    reader.text("holder", event.holder);
    reader.instant("lease_until", event.leaseEndMs);
    reader.text("evidence_digest", event.evidenceDigest);
    reader.text("reference", event.reference);
    reader.instant("deadline", event.deadlineMs);
    reader.number("used_ms", event.usedMs, 0);
    reader.number("first_response_minutes", event.firstResponseMinutes, 0);
    reader.number("decision_minutes", event.decisionMinutes, 0);
    reader.number("appeal_minutes", event.appealMinutes, 0);
    QStringList raised;
    for (const QJsonValue &word : reader.list("raised"))
        raised.append(word.toString());
    event.raised = claimFlagsFromWords(raised);
    if (json::has(json, "facts")) {
        const auto facts = claimFactsFromJson(reader.child("facts"), reader.pathOf("facts"));
        if (!facts)
            return facts.failure();
        event.facts = *facts;
    }
    if (json::has(json, "proposal")) {
        const auto proposal = claimProposalFromJson(reader.child("proposal"), reader.pathOf("proposal"));
        if (!proposal)
            return proposal.failure();
        event.proposal = *proposal;
    }
    if (reader.failure())
        return *reader.failure();
    return event;
}

} // namespace stardesk
