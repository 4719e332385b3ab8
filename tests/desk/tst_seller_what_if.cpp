/// The what-if of a seller: which change decides, which has no effect, and that no number is rounded over a threshold.
#include "models/desk/rule_desk.h"
#include "models/desk/seller_what_if.h"
#include "models/domain/rule_set.h"

#include <QtTest/QTest>

using namespace stardesk;

namespace {

SellerScores twoTracks(const TrackScores &customized, const TrackScores &readyToShip)
{
    return {customized, readyToShip};
}

// rules.md D3, S2: customized 92, 91.5, 84.99, 95; ready-to-ship 88, 86, 85, 90.
SellerScores seller2()
{
    return twoTracks({92'000, 91'500, 84'990, 95'000}, {88'000, 86'000, 85'000, 90'000});
}

} // namespace

class TstSellerWhatIf final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void nothingChangedChangesNothing();
    void aHundredthShortStaysShort();
    void theLimitingIndicatorDecides();
    void workBesideTheLimitHasNoEffect();
    void everyNeededChangeDecides();
    void aFallIsToldAsOne();
    void aTrackWithoutDataMayGetScores();

private:
    SellerRules m_rules;
};

void TstSellerWhatIf::initTestCase()
{
    auto book = shippedRules();
    QVERIFY(book);
    m_rules = book->all().front()->seller;
    QCOMPARE(int(m_rules.thresholdsMilli.size()), 5);
}

void TstSellerWhatIf::nothingChangedChangesNothing()
{
    const SellerWhatIf same = sellerWhatIf(m_rules, seller2(), seller2());
    QVERIFY(!same.isChanged());
    QCOMPARE(same.after.star, std::optional(4));
    QCOMPARE(same.before.star, same.after.star);
}

void TstSellerWhatIf::aHundredthShortStaysShort()
{
    SellerScores changed = seller2();
    (*changed[0])[2] = 84'999;
    const SellerWhatIf almost = sellerWhatIf(m_rules, seller2(), changed);
    QCOMPARE(almost.after.trackStars[0], std::optional(3));
    QCOMPARE(almost.effects[0][2].kind, ScoreEffect::Kind::NoEffect);
    (*changed[0])[2] = 85'000;
    const SellerWhatIf there = sellerWhatIf(m_rules, seller2(), changed);
    QCOMPARE(there.after.trackStars[0], std::optional(4));
    QCOMPARE(there.effects[0][2].kind, ScoreEffect::Kind::Decides);
    QCOMPARE(there.effects[0][2].changeMilli, 10);
}

void TstSellerWhatIf::theLimitingIndicatorDecides()
{
    SellerScores changed = seller2();
    (*changed[0])[2] = 90'000;
    const ScoreEffect effect = sellerWhatIf(m_rules, seller2(), changed).effects[0][2];
    QCOMPARE(effect.kind, ScoreEffect::Kind::Decides);
    QCOMPARE(effect.trackFrom, std::optional(3));
    QCOMPARE(effect.trackTo, std::optional(5));
}

void TstSellerWhatIf::workBesideTheLimitHasNoEffect()
{
    SellerScores changed = seller2();
    (*changed[0])[0] = 99'000;
    const ScoreEffect effect = sellerWhatIf(m_rules, seller2(), changed).effects[0][0];
    QCOMPARE(effect.kind, ScoreEffect::Kind::NoEffect);
    QCOMPARE(effect.heldBy, std::optional(2));
}

// Two indicators hold the track: neither change alone would do, so both decide.
void TstSellerWhatIf::everyNeededChangeDecides()
{
    const SellerScores base = twoTracks({74'000, 74'000, 90'000, 90'000}, {60'000, 60'000, 60'000, 60'000});
    SellerScores changed = base;
    (*changed[0])[0] = 80'000;
    (*changed[0])[1] = 80'000;
    const SellerWhatIf result = sellerWhatIf(m_rules, base, changed);
    QCOMPARE(result.after.star, std::optional(3));
    QCOMPARE(result.effects[0][0].kind, ScoreEffect::Kind::Decides);
    QCOMPARE(result.effects[0][1].kind, ScoreEffect::Kind::Decides);
    QCOMPARE(result.effects[1][0].kind, ScoreEffect::Kind::Unchanged);
}

void TstSellerWhatIf::aFallIsToldAsOne()
{
    SellerScores changed = seller2();
    (*changed[1])[3] = 59'990;
    const SellerWhatIf result = sellerWhatIf(m_rules, seller2(), changed);
    QCOMPARE(result.effects[1][3].trackTo, std::optional(0));
    QCOMPARE(result.after.star, std::optional(3)); // the other track is published then
    QVERIFY(result.effects[1][3].changeMilli < 0);
}

void TstSellerWhatIf::aTrackWithoutDataMayGetScores()
{
    const SellerScores base{TrackScores{80'000, 81'000, 82'000, 83'000}, std::nullopt};
    SellerScores changed = base;
    changed[1] = TrackScores{90'000, 90'000, 90'000, 90'000};
    const SellerWhatIf result = sellerWhatIf(m_rules, base, changed);
    QCOMPARE(result.before.star, std::optional(3));
    QCOMPARE(result.after.star, std::optional(5));
}

QTEST_GUILESS_MAIN(TstSellerWhatIf)
#include "tst_seller_what_if.moc"
