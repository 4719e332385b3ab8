/// The what-if under the hands: spin boxes and sliders recompute at once, nothing is rounded, reset brings the real scores
/// back; the history chart is walked with the keyboard; the window of the privileges in three time zones.
#include "models/desk/rule_desk.h"
#include "models/domain/star_calendar.h"
#include "tests/ui/no_warnings.h"
#include "ui/outlook/rule_clock.h"
#include "ui/outlook/star_bars.h"
#include "ui/sellers/history_chart.h"
#include "ui/sellers/privilege_panel.h"
#include "ui/sellers/what_if_panel.h"
#include "ui/shared/chart/chart_canvas.h"
#include "ui/shared/score_spin.h"
#include "ui/shared/tick_slider.h"
#include "ui/theme/appearance.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <ctime>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

struct Instant {
    const char *utc;
    const char *published;
    const char *dataOf;
    bool collectable;
    const char *edge;  ///< "4 Mar 23:59:59 Beijing"
    const char *clock; ///< what the rule clock says
};
// rules.md D3, the second table.
constexpr Instant kInstants[] = {
    {"2024-03-04T15:59:59Z", "2024-02-05", "2024-01-31", true, "4 Mar 23:59:59 Beijing", "Fixed: counted on 29 Feb, published on 5 Mar, nothing can change it"},
    {"2024-03-04T16:00:00Z", "2024-03-05", "2024-02-29", false, "5 Mar 10:00 Beijing", "Published: the stars of 5 Mar count the data of 29 Feb"},
    {"2024-03-05T01:59:59Z", "2024-03-05", "2024-02-29", false, "5 Mar 10:00 Beijing", "Published: the stars of 5 Mar count the data of 29 Feb"},
    {"2024-03-05T02:00:00Z", "2024-03-05", "2024-02-29", true, "4 Apr 23:59:59 Beijing", "Published: the stars of 5 Mar count the data of 29 Feb"},
    {"2024-01-04T04:00:00Z", "2023-12-05", "2023-11-30", true, "4 Jan 23:59:59 Beijing", "Fixed: counted on 31 Dec, published on 5 Jan, nothing can change it"},
    {"2024-04-04T16:00:00Z", "2024-04-05", "2024-03-31", false, "5 Apr 10:00 Beijing", "Published: the stars of 5 Apr count the data of 31 Mar"},
};

struct Place {
    const char *zone;
    const char *local; ///< of 5 Mar 10:00 Beijing; empty: the same clock
};
constexpr Place kPlaces[] = {{"America/New_York", "4 Mar 21:00 your time (New York)"},
                             {"Asia/Shanghai", ""},
                             {"Europe/Madrid", "5 Mar 03:00 your time (Madrid)"}};

SellerView seller2()
{
    SellerView view;
    view.rules = shippedRules()->all().front();
    view.profile.key = SellerKey{u"S2"_s};
    view.profile.name = u"Hangzhou Lanting"_s;
    view.profile.official = 4;
    SellerDay day;
    day.day = *BeijingDay::fromIso(u"2026-03-24");
    day.scores = {TrackScores{92'000, 91'500, 84'990, 95'000}, TrackScores{88'000, 86'000, 85'000, 90'000}};
    day.star = evaluateSellerStar(view.rules->seller, day.scores);
    view.profile.predicted = day;
    view.nowMs = day.day.startMs();
    view.profile.publication = sellerPublicationAt(view.rules->seller, view.nowMs);
    view.profile.outlook = sellerOutlook(view.rules->seller, view.nowMs);
    view.predictedFor = view.profile.outlook.publishesOn;
    view.profile.stars = {{u"2026-01"_s, 3, u"customized"_s, {}}, {u"2026-02"_s, 4, u"ready_to_ship"_s, {}}};
    for (int back = 40; back >= 0; --back) {
        SellerDay past = day;
        past.day = day.day.plus(-back);
        if (back > 10)
            (*past.scores[1])[2] = 84'990; // three stars on both tracks until ten days ago
        past.star = evaluateSellerStar(view.rules->seller, past.scores);
        view.history.days.push_back(past);
    }
    return view;
}

} // namespace

class TstWhatIfPanel final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aTypedScoreIsComputedAsItIsTyped();
    void sliderAndSpinBoxShowTheSame();
    void aThousandthSurvivesTheSlider();
    void resetBringsTheRealScoresBack();
    void thePlanSaysThatItIsNotReal();
    void historyIsWalkedWithTheKeyboard();
    void monthsAreWalkedWithTheKeyboard();
    void starsAreWalkedWithTheKeyboard();
    void sixInstantsInThreeZones_data();
    void sixInstantsInThreeZones();
    void cleanupTestCase() { QCOMPARE(caughtWarnings(), QStringList()); }

private:
    Appearance m_look;
};

void TstWhatIfPanel::initTestCase()
{
    qInstallMessageHandler(catchWarnings);
    QLocale::setDefault(QLocale(QLocale::English));
    m_look.setColorScheme(ColorScheme::Light);
}

void TstWhatIfPanel::aTypedScoreIsComputedAsItIsTyped()
{
    WhatIfPanel panel;
    panel.show(seller2());
    panel.change(0, 2, 84'999);
    QCOMPARE(panel.result().after.trackStars[0], std::optional(3));
    panel.takeFocus();
    auto *spin = panel.findChildren<ScoreSpin *>().at(2);
    QVERIFY(panel.scores()[0]);
    // The shown track is the shortest way's; its third indicator stands at 85.00 exactly.
    spin->findChild<QLineEdit *>()->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, u"84.99"_s);
    QTest::keyClick(spin, Qt::Key_Return);
    QVERIFY(spin->value() == 84'990);
    QVERIFY(panel.result().isChanged());
}

void TstWhatIfPanel::sliderAndSpinBoxShowTheSame()
{
    WhatIfPanel panel;
    panel.show(seller2());
    auto *slider = panel.findChildren<TickSlider *>().at(0);
    auto *spin = panel.findChildren<ScoreSpin *>().at(0);
    slider->setValue(913);
    QCOMPARE(spin->value(), 91'300);
    spin->setValue(92'440);
    QCOMPARE(slider->value(), 924);
}

void TstWhatIfPanel::aThousandthSurvivesTheSlider()
{
    SellerView view = seller2();
    (*view.profile.predicted->scores[0])[0] = 89'995;
    (*view.profile.predicted->scores[1])[0] = 89'995;
    WhatIfPanel panel;
    panel.show(view);
    auto *spin = panel.findChildren<ScoreSpin *>().at(0);
    QCOMPARE(spin->value(), 89'995);
    QCOMPARE(spin->text(), u"89.995"_s);
    QVERIFY(!panel.result().isChanged());
}

void TstWhatIfPanel::resetBringsTheRealScoresBack()
{
    WhatIfPanel panel;
    panel.show(seller2());
    panel.change(0, 2, 90'000);
    QCOMPARE(panel.result().after.star, std::optional(5));
    panel.reset();
    QVERIFY(!panel.result().isChanged());
    QCOMPARE(*panel.scores()[0]->at(2), 84'990);
}

void TstWhatIfPanel::thePlanSaysThatItIsNotReal()
{
    WhatIfPanel panel;
    panel.show(seller2());
    panel.change(0, 2, 90'000);
    const QString plan = panel.planText();
    QVERIFY(plan.contains(u"not real data"_s));
    QVERIFY(plan.contains(u"84.99 to 90.00 (+5.01)"_s));
    QVERIFY(plan.contains(u"3 → 5 for this track"_s));
}

void TstWhatIfPanel::historyIsWalkedWithTheKeyboard()
{
    const HistoryChart history = historyChart(seller2());
    QVERIFY(history.lines.size() >= 2);
    QCOMPARE(history.finding, u"Predicted equals official since 14 Mar"_s);
    ChartFrame frame(u"History"_s);
    frame.setLines(history.lines, history.decor, history.walk);
    frame.resize(600, 200);
    QSignalSpy spoken(frame.canvas(), &ChartCanvas::pointSpoken);
    QTest::keyClick(frame.canvas(), Qt::Key_End);
    QCOMPARE(spoken.last().first().toString(), u"24 Mar: predicted 4, official 4"_s);
    QTest::keyClick(frame.canvas(), Qt::Key_Left);
    QCOMPARE(spoken.last().first().toString(), u"14 Mar: predicted 4, official 4"_s);
    QTest::keyClick(frame.canvas(), Qt::Key_Left);
    QCOMPARE(spoken.last().first().toString(), u"5 Mar: predicted 3, official 4"_s);
}

void TstWhatIfPanel::monthsAreWalkedWithTheKeyboard()
{
    SellerView view = seller2();
    SellerDay month = *view.profile.predicted;
    SellerDay few = month;
    few.day = *BeijingDay::fromIso(u"2026-02-28"_s);
    few.scores = {std::nullopt, std::nullopt};
    view.history.monthEnds = {few, month};
    const HistoryChart chart = monthChart(view);
    QCOMPARE(chart.finding, u"Customized by month, too few orders in 1 of 2"_s);
    ChartFrame frame(u"Months"_s);
    frame.setLines(chart.lines, chart.decor, chart.walk);
    frame.resize(600, 200);
    QSignalSpy spoken(frame.canvas(), &ChartCanvas::pointSpoken);
    QTest::keyClick(frame.canvas(), Qt::Key_End);
    QCOMPARE(spoken.last().first().toString(), u"2026-03: Quality 92.00, Marketing 91.50, Transaction 84.99, After-sales 95.00"_s);
    QTest::keyClick(frame.canvas(), Qt::Key_Left);
    QCOMPARE(spoken.last().first().toString(), u"2026-02: too few orders"_s);
}

void TstWhatIfPanel::starsAreWalkedWithTheKeyboard()
{
    StarBars bars;
    bars.setCounts({9, 22, 61, 84, 98, 44}, {9, 25, 64, 81, 96, 43});
    QTest::keyClick(&bars, Qt::Key_End);
    QCOMPARE(bars.current(), 5);
    QTest::keyClick(&bars, Qt::Key_Up);
    QCOMPARE(bars.sentence(bars.current()), u"4 diamonds: 98 now, 96 then"_s);
}

void TstWhatIfPanel::sixInstantsInThreeZones_data()
{
    QTest::addColumn<int>("instant");
    QTest::addColumn<int>("place");
    for (int place = 0; place < int(std::size(kPlaces)); ++place)
        for (int instant = 0; instant < int(std::size(kInstants)); ++instant)
            QTest::addRow("%s in %s", kInstants[instant].utc, kPlaces[place].zone) << instant << place;
}

// The machine itself stands in the zone: what is shown must not depend on it but for the person's own clock.
void TstWhatIfPanel::sixInstantsInThreeZones()
{
    QFETCH(int, instant);
    QFETCH(int, place);
    const Instant &expected = kInstants[instant];
    qputenv("TZ", kPlaces[place].zone);
    tzset();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    QCOMPARE(zone.id(), QByteArray(kPlaces[place].zone));
    const auto entry = shippedRules()->all().front();
    const SellerRules &rules = entry->seller;
    const qint64 now = *instantFromIso(QString::fromLatin1(expected.utc));
    const SellerPublication publication = sellerPublicationAt(rules, now);
    QCOMPARE(publication.publishedOn.iso(), QString::fromLatin1(expected.published));
    QCOMPARE(publication.dataDate.iso(), QString::fromLatin1(expected.dataOf));
    QCOMPARE(privilegeWindow(publication, now).state != WindowState::Closed, expected.collectable);
    const QString sentence = windowSentence(publication, now, zone);
    QVERIFY2(sentence.contains(QString::fromLatin1(expected.edge)), qPrintable(sentence));
    QCOMPARE(sentence.startsWith(u"Closed"_s), !expected.collectable);
    if (QByteArray(expected.edge) == "5 Mar 10:00 Beijing") {
        const QString local = QString::fromLatin1(kPlaces[place].local);
        QVERIFY2(local.isEmpty() ? !sentence.contains(u"your time"_s) : sentence.contains(local), qPrintable(sentence));
    }
    RuleClock clock;
    clock.show(sellerOutlook(rules, now), publication.publishedOn, publication.opensMs, now);
    QCOMPARE(clock.sentence(), QString::fromLatin1(expected.clock));
    qunsetenv("TZ");
    tzset();
}

QTEST_MAIN(TstWhatIfPanel)
#include "tst_what_if_panel.moc"
