#include "ui/claims/policy_lines.h"

#include "models/core/text/words.h"
#include "ui/claims/claim_words.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kWhole = 10'000; // basis points

constexpr Words say("PolicyLines");

class Lines {
public:
    explicit Lines(const ClaimReview &review) : m_review(review), m_claim(review.situation.profile) {}

    QList<PolicyLine> take() &&
    {
        promise();
        delivery();
        daysLate();
        if (!m_claim.policy) {
            add(say(QT_TRANSLATE_NOOP("PolicyLines", "Policy")), m_claim.notComputed, {Run::secondary(u"–"_s)}, PolicyInput::Rules);
            return std::move(m_lines);
        }
        if (!m_claim.outcome.amount.tier)
            add(say(QT_TRANSLATE_NOOP("PolicyLines", "Tier")), say(QT_TRANSLATE_NOOP("PolicyLines", "no tier pays for so many days late")),
                amountRuns({0, currency()}), PolicyInput::Rules);
        for (const CompensationLine &line : m_claim.outcome.amount.lines)
            part(line);
        minimum();
        result();
        fourEyes();
        return std::move(m_lines);
    }

private:
    void add(const QString &label, const QString &words, Runs value, PolicyInput input)
    {
        m_lines.append({{label, words, std::move(value)}, input});
    }
    [[nodiscard]] Currency currency() const { return m_claim.parcel.item.currency; }

    void promise()
    {
        const ParcelLine &parcel = m_claim.parcel;
        const int days = parcel.promisedOn - parcel.startOn;
        add(say(QT_TRANSLATE_NOOP("PolicyLines", "Promise")),
            //: The day of the order, the days promised, the city of the destination's zone.
            say(QT_TRANSLATE_NOOP("PolicyLines", "ordered %1 + %2, %3"))
                .arg(parcel.startOn.iso(), daysText(days), zoneCity(parcel.destination)),
            {Run::of(parcel.promisedOn.iso() + u" 23:59:59"_s)}, PolicyInput::Promise);
    }

    void delivery()
    {
        const qint64 excused = m_claim.outcome.excusedHours;
        QString words = m_claim.parcel.deliveredLocal
            ? wallText(*m_claim.parcel.deliveredLocal)
            : say(QT_TRANSLATE_NOOP("PolicyLines", "still under way, counted until the newest data"));
        if (m_claim.outcome.attemptedInTime)
            words = say(QT_TRANSLATE_NOOP("PolicyLines", "a first attempt within the promise counts"));
        else if (excused > 0)
            words = say(QT_TRANSLATE_NOOP("PolicyLines", "%1 − %2 excused")).arg(words, spanText(excused));
        add(m_claim.parcel.deliveredLocal ? say(QT_TRANSLATE_NOOP("PolicyLines", "Delivered"))
                                          : say(QT_TRANSLATE_NOOP("PolicyLines", "Under way")),
            words, {Run::of(wallText(m_claim.outcome.effective.effectiveLocal))}, PolicyInput::Scans);
    }

    void daysLate()
    {
        const int days = std::max(0, m_claim.outcome.effective.daysLate);
        add(say(QT_TRANSLATE_NOOP("PolicyLines", "Days late")), say(QT_TRANSLATE_NOOP("PolicyLines", "difference of the local dates")),
            {Run::of(daysText(days))}, PolicyInput::Stages);
    }

    [[nodiscard]] QString tierText() const
    {
        const CompensationTier &tier = *m_claim.outcome.amount.tier;
        return tier.toDay ? say(QT_TRANSLATE_NOOP("PolicyLines", "in the tier %1–%2 days")).arg(tier.fromDay).arg(*tier.toDay)
                          : say(QT_TRANSLATE_NOOP("PolicyLines", "in the tier from %1 days")).arg(tier.fromDay);
    }

    void part(const CompensationLine &line)
    {
        const Money amount{line.amount, currency()}, base{line.base, currency()};
        switch (line.part) {
        case CompensationPart::Fixed:
            return add(say(QT_TRANSLATE_NOOP("PolicyLines", "Fixed")),
                       say(QT_TRANSLATE_NOOP("PolicyLines", "fixed amount %1")).arg(tierText()), amountRuns(amount), PolicyInput::Rules);
        case CompensationPart::Item:
            return add(say(QT_TRANSLATE_NOOP("PolicyLines", "Item")), ofBase(line, base), amountRuns(amount), PolicyInput::Rules);
        case CompensationPart::Shipping:
            return add(say(QT_TRANSLATE_NOOP("PolicyLines", "Shipping")), ofBase(line, base), amountRuns(amount), PolicyInput::Rules);
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString ofBase(const CompensationLine &line, const Money &base) const
    {
        if (line.basisPoints == kWhole)
            return say(QT_TRANSLATE_NOOP("PolicyLines", "paid back %1")).arg(tierText());
        return say(QT_TRANSLATE_NOOP("PolicyLines", "%1 of %2 %3, half up")).arg(shareText(line.basisPoints), shownMoney(base), tierText());
    }

    void minimum()
    {
        const CompensationAmount &amount = m_claim.outcome.amount;
        if (amount.raised > amount.sum)
            add(say(QT_TRANSLATE_NOOP("PolicyLines", "Least")), say(QT_TRANSLATE_NOOP("PolicyLines", "raised to the least amount of the tier")),
                amountRuns({amount.raised, currency()}), PolicyInput::Rules);
    }

    [[nodiscard]] QString limitText() const
    {
        const CompensationAmount &amount = m_claim.outcome.amount;
        if (amount.amount < amount.raised && amount.amount == std::max<qint64>(0, amount.ceiling)
            && (!amount.cap || amount.ceiling <= *amount.cap))
            return say(QT_TRANSLATE_NOOP("PolicyLines", "never more than was paid less refunds"));
        if (!amount.cap)
            return say(QT_TRANSLATE_NOOP("PolicyLines", "the plan has no cap"));
        const QString cap = shownMoney({*amount.cap, currency()});
        if (amount.raised > *amount.cap)
            return say(QT_TRANSLATE_NOOP("PolicyLines", "cut to the cap of %1 per order")).arg(cap);
        return say(QT_TRANSLATE_NOOP("PolicyLines", "below the cap of %1 per order")).arg(cap);
    }

    void result()
    {
        const QString code = m_claim.outcome.code;
        const QString words = m_claim.policy->minor == 0 && !code.startsWith(u'A') ? claimCodeWords(code) : limitText();
        add(say(QT_TRANSLATE_NOOP("PolicyLines", "Result")), words, amountRuns(*m_claim.policy, TextRole::Strong), PolicyInput::Rules);
    }

    [[nodiscard]] static QString claimCodeWords(const QString &code)
    {
        return say(QT_TRANSLATE_NOOP("PolicyLines", "nothing is paid: %1")).arg(code);
    }

    [[nodiscard]] QString valuedText(const ClaimProposal &approval, const ClaimLimits &limits) const
    {
        if (!approval.valuedMinor)
            return fourEyesReasonText(FourEyesReason::NoRate);
        const bool above = *approval.valuedMinor >= limits.fourEyes;
        const qint64 limit = *approval.valuedMinor >= limits.twoCheckers ? limits.twoCheckers : limits.fourEyes;
        QString value = shownMoney({*approval.valuedMinor, limits.currency});
        if (approval.rate)
            //: An amount in yuan and the exchange rate.
            value = say(QT_TRANSLATE_NOOP("PolicyLines", "%1 at %2")).arg(value, approval.rate->rate);
        return (above ? say(QT_TRANSLATE_NOOP("PolicyLines", "%1 reaches %2")) : say(QT_TRANSLATE_NOOP("PolicyLines", "%1 is below %2")))
            .arg(value, shownMoney({limit, limits.currency}));
    }

    [[nodiscard]] static QString deciders(int checkers)
    {
        if (checkers == 0)
            return say(QT_TRANSLATE_NOOP("PolicyLines", "one person decides"));
        return checkers == 1 ? say(QT_TRANSLATE_NOOP("PolicyLines", "a second person confirms"))
                             : say(QT_TRANSLATE_NOOP("PolicyLines", "two others confirm"));
    }

    void fourEyes()
    {
        if (!m_review.approval)
            return;
        const ClaimProposal &approval = *m_review.approval;
        QStringList words{valuedText(approval, m_review.situation.rules->limits)};
        for (const FourEyesReason reason : approval.reasons)
            if (reason != FourEyesReason::Amount && reason != FourEyesReason::ClaimValue && reason != FourEyesReason::NoRate)
                words.append(fourEyesReasonText(reason));
        add(say(QT_TRANSLATE_NOOP("PolicyLines", "Four eyes")), words.join(u"; "_s), {Run::of(deciders(approval.checkersNeeded))},
            PolicyInput::Limits);
    }

    const ClaimReview &m_review;
    const ClaimProfile &m_claim;
    QList<PolicyLine> m_lines;
};

} // namespace

QList<PolicyLine> policyLines(const ClaimReview &review)
{
    return Lines(review).take();
}

QString askedAgainstPolicy(const ClaimProfile &claim)
{
    if (!claim.asked || !claim.policy || claim.asked->currency != claim.policy->currency)
        return {};
    const qint64 over = claim.asked->minor - claim.policy->minor;
    if (over == 0)
        return say(QT_TRANSLATE_NOOP("PolicyLines", "as the policy gives"));
    const QString money = shownMoney({qAbs(over), claim.policy->currency});
    return (over > 0 ? say(QT_TRANSLATE_NOOP("PolicyLines", "%1 over policy")) : say(QT_TRANSLATE_NOOP("PolicyLines", "%1 below policy"))).arg(money);
}

} // namespace stardesk
