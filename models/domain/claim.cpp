#include "models/domain/claim.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QtEndian>

#include <algorithm>
#include <array>

namespace stardesk {

using namespace Qt::StringLiterals;

namespace {

template <class T>
struct Word {
    T value;
    QLatin1StringView word;
    const char *text; ///< context "Claim"; empty where people never see it
};

constexpr std::array<Word<ClaimState>, kClaimStateCount> kStates{{
    {ClaimState::Draft, "DRAFT"_L1, QT_TRANSLATE_NOOP("Claim", "Draft")},
    {ClaimState::Submitted, "SUBMITTED"_L1, QT_TRANSLATE_NOOP("Claim", "Submitted")},
    {ClaimState::InReview, "IN_REVIEW"_L1, QT_TRANSLATE_NOOP("Claim", "In review")},
    {ClaimState::InfoRequested, "INFO_REQUESTED"_L1, QT_TRANSLATE_NOOP("Claim", "Information requested")},
    {ClaimState::PendingCheck, "PENDING_CHECK"_L1, QT_TRANSLATE_NOOP("Claim", "Waiting for a second person")},
    {ClaimState::Approved, "APPROVED"_L1, QT_TRANSLATE_NOOP("Claim", "Approved")},
    {ClaimState::Rejected, "REJECTED"_L1, QT_TRANSLATE_NOOP("Claim", "Rejected")},
    {ClaimState::InPayment, "IN_PAYMENT"_L1, QT_TRANSLATE_NOOP("Claim", "In payment")},
    {ClaimState::Paid, "PAID"_L1, QT_TRANSLATE_NOOP("Claim", "Paid")},
    {ClaimState::PayFailed, "PAY_FAILED"_L1, QT_TRANSLATE_NOOP("Claim", "Payment failed")},
    {ClaimState::Appealed, "APPEALED"_L1, QT_TRANSLATE_NOOP("Claim", "Appealed")},
    {ClaimState::Expired, "EXPIRED"_L1, QT_TRANSLATE_NOOP("Claim", "Expired")},
    {ClaimState::Withdrawn, "WITHDRAWN"_L1, QT_TRANSLATE_NOOP("Claim", "Withdrawn")},
    {ClaimState::Closed, "CLOSED"_L1, QT_TRANSLATE_NOOP("Claim", "Closed")},
}};

constexpr std::array<Word<ClaimFlag>, 8> kFlags{{
    {ClaimFlag::PotentialDuplicate, "POTENTIAL_DUPLICATE"_L1, QT_TRANSLATE_NOOP("Claim", "Possible duplicate")},
    {ClaimFlag::IncidentLinked, "INCIDENT_LINKED"_L1, QT_TRANSLATE_NOOP("Claim", "Incident linked")},
    {ClaimFlag::QaSample, "QA_SAMPLE"_L1, QT_TRANSLATE_NOOP("Claim", "Quality sample")},
    {ClaimFlag::FraudHold, "FRAUD_HOLD"_L1, QT_TRANSLATE_NOOP("Claim", "Held for suspected fraud")},
    {ClaimFlag::ConflictOfInterest, "CONFLICT_OF_INTEREST"_L1, QT_TRANSLATE_NOOP("Claim", "Conflict of interest")},
    {ClaimFlag::SlaAtRisk, "SLA_AT_RISK"_L1, QT_TRANSLATE_NOOP("Claim", "Deadline at risk")},
    {ClaimFlag::SlaBreached, "SLA_BREACHED"_L1, QT_TRANSLATE_NOOP("Claim", "Deadline missed")},
    {ClaimFlag::EvidenceChanged, "EVIDENCE_CHANGED"_L1, QT_TRANSLATE_NOOP("Claim", "Evidence changed")},
}};

constexpr std::array<Word<FourEyesReason>, 9> kReasons{{
    {FourEyesReason::Amount, "AMOUNT"_L1, QT_TRANSLATE_NOOP("Claim", "The amount reaches the four-eyes limit.")},
    {FourEyesReason::Override, "OVERRIDE"_L1, QT_TRANSLATE_NOOP("Claim", "The amount is raised above the computed one.")},
    {FourEyesReason::Goodwill, "GOODWILL"_L1, QT_TRANSLATE_NOOP("Claim", "It is paid out of goodwill.")},
    {FourEyesReason::RejectCode, "REJECT_CODE"_L1,
     QT_TRANSLATE_NOOP("Claim", "This reason for a rejection always needs a second person.")},
    {FourEyesReason::ClaimValue, "CLAIM_VALUE"_L1,
     QT_TRANSLATE_NOOP("Claim", "The claim's value reaches the four-eyes limit.")},
    {FourEyesReason::Reopened, "REOPENED"_L1, QT_TRANSLATE_NOOP("Claim", "The claim was reopened.")},
    {FourEyesReason::FraudHold, "FRAUD_HOLD"_L1, QT_TRANSLATE_NOOP("Claim", "The claim is held for suspected fraud.")},
    {FourEyesReason::QaSample, "QA_SAMPLE"_L1, QT_TRANSLATE_NOOP("Claim", "The claim belongs to the quality sample.")},
    {FourEyesReason::NoRate, "NO_RATE"_L1,
     QT_TRANSLATE_NOOP("Claim", "There is no exchange rate to compare the amount with the limits.")},
}};

template <class T, size_t N>
const Word<T> &entryOf(const std::array<Word<T>, N> &table, T value)
{
    const auto it = std::find_if(table.begin(), table.end(), [value](const Word<T> &word) { return word.value == value; });
    Q_ASSERT(it != table.end());
    return *it;
}

template <class T, size_t N>
std::optional<T> fromWord(const std::array<Word<T>, N> &table, QStringView text)
{
    const auto it = std::find_if(table.begin(), table.end(), [text](const Word<T> &word) { return text == word.word; });
    return it == table.end() ? std::nullopt : std::optional<T>(it->value);
}

} // namespace

qint64 Claim::paidTotal() const
{
    qint64 total = 0;
    for (const MoneyEntry &entry : entries)
        total += entry.minor;
    return total;
}

std::optional<MoneyEntry> Claim::plannedEntry() const
{
    const qint64 paid = paidTotal();
    const qint64 open = approvedMinor - paid;
    if (open == 0)
        return std::nullopt;
    MoneyEntry entry;
    entry.kind = entries.isEmpty() ? MoneyEntryKind::Payment
        : open > 0                 ? MoneyEntryKind::Supplement
                                   : MoneyEntryKind::Recovery;
    entry.minor = open;
    return entry;
}

QString claimStateWord(ClaimState state)
{
    return entryOf(kStates, state).word;
}

std::optional<ClaimState> claimStateFromWord(QStringView word)
{
    return fromWord(kStates, word);
}

QString claimKindWord(ClaimKind kind)
{
    return kind == ClaimKind::Late ? u"LATE"_s : u"LOST"_s;
}

std::optional<ClaimKind> claimKindFromWord(QStringView word)
{
    if (word == "LATE"_L1)
        return ClaimKind::Late;
    return word == "LOST"_L1 ? std::optional(ClaimKind::Lost) : std::nullopt;
}

QStringList claimFlagWords(ClaimFlags flags)
{
    QStringList words;
    for (const auto &flag : kFlags) {
        if (hasFlag(flags, flag.value))
            words.append(flag.word);
    }
    return words;
}

ClaimFlags claimFlagsFromWords(const QStringList &words)
{
    ClaimFlags flags = 0;
    for (const QString &word : words) {
        if (const auto flag = fromWord(kFlags, word))
            flags = ClaimFlags(flags | quint16(*flag));
    }
    return flags;
}

QString fourEyesReasonWord(FourEyesReason reason)
{
    return entryOf(kReasons, reason).word;
}

std::optional<FourEyesReason> fourEyesReasonFromWord(QStringView word)
{
    return fromWord(kReasons, word);
}

QString moneyEntryWord(MoneyEntryKind kind)
{
    switch (kind) {
    case MoneyEntryKind::Payment: return u"payment"_s;
    case MoneyEntryKind::Supplement: return u"supplement"_s;
    case MoneyEntryKind::Recovery: return u"recovery"_s;
    }
    Q_UNREACHABLE();
}

QString claimStateText(ClaimState state)
{
    return QCoreApplication::translate("Claim", entryOf(kStates, state).text);
}

QString claimFlagText(ClaimFlag flag)
{
    return QCoreApplication::translate("Claim", entryOf(kFlags, flag).text);
}

QString fourEyesReasonText(FourEyesReason reason)
{
    return QCoreApplication::translate("Claim", entryOf(kReasons, reason).text);
}

QString evidenceDigestOf(QStringList lines, const QString &ruleSet, int ruleVersion)
{
    std::sort(lines.begin(), lines.end());
    lines.append(ruleSet + u' ' + QString::number(ruleVersion));
    const QByteArray bytes = lines.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

int qaSampleNumber(const QString &claimId, const QString &month)
{
    const QByteArray hash = QCryptographicHash::hash((claimId + u'|' + month).toUtf8(), QCryptographicHash::Sha256);
    return int(qFromBigEndian<quint64>(hash.constData()) % 100);
}

bool isQaSampled(const ClaimFacts &facts, int percent)
{
    return qaSampleNumber(facts.id, BeijingDay::ofInstant(facts.filedMs).iso().left(7)) < percent;
}

} // namespace stardesk
