/// Renders the shared components in both themes for the eye, beside the design's picture of components, and checks that
/// nothing warns and that both themes draw.
#include "tests/ui/fake_rows.h"
#include "tests/ui/no_warnings.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/chart/chart_frame.h"
#include "ui/shared/filter/filter_bar.h"
#include "ui/shared/placeholder.h"
#include "ui/shared/segment_bar.h"
#include "ui/shared/stage_timeline.h"
#include "ui/shared/strips.h"
#include "ui/shared/tab_strip.h"
#include "ui/shared/table/data_table.h"
#include "ui/shared/threshold_bar.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

using namespace stardesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3600000;

StageTimelineData stages()
{
    const QStringList names{u"Collection"_s, u"Sorting & transport"_s, u"Export customs"_s, u"Sea, land, air"_s,
                            u"Import customs"_s, u"Overseas sorting"_s, u"Last mile"_s};
    const QStringList variance{u"on time"_s, u"+6 h"_s, u"on time"_s, u"+12 d 12 h"_s, u"+6 h"_s, u"+19 h"_s, u"+12 h"_s};
    const int plan[] = {12, 24, 12, 72, 24, 24, 48}, actual[] = {12, 30, 12, 372, 60, 43, 60};
    const int documents[] = {2, 1, 1, 1, 2, 0, 1};
    StageTimelineData data;
    data.toMs = 600 * kHour;
    data.fromLabel = u"20 Feb"_s;
    data.promiseMs = 236 * kHour;
    data.promiseLabel = u"promise 1 Mar"_s;
    data.deliveredMs = 589 * kHour;
    data.deliveredLabel = u"16 Mar"_s;
    for (const int day : {0, 96, 192, 288, 384, 480})
        data.gridMs.append(day * kHour);
    qint64 p = 0, a = 0;
    for (int i = 0; i < 7; ++i) {
        StageRow row;
        row.name = names[i];
        row.plannedFromMs = p;
        p += plan[i] * kHour;
        row.plannedToMs = p;
        const int inPlan = qMin(plan[i], actual[i]), excused = i == 4 ? 30 : 0;
        row.pieces.append({StagePiece::Kind::Actual, a, a + inPlan * kHour});
        if (excused)
            row.pieces.append({StagePiece::Kind::Excused, a + inPlan * kHour, a + (inPlan + excused) * kHour});
        if (actual[i] > inPlan + excused)
            row.pieces.append({StagePiece::Kind::Over, a + (inPlan + excused) * kHour, a + actual[i] * kHour});
        if (i == 3)
            row.pieces.append({StagePiece::Kind::NoScan, a + 110 * kHour, a + 331 * kHour});
        if (i == 5)
            row.impossibleAtMs = 484 * kHour;
        a += actual[i] * kHour;
        row.variance = variance[i];
        row.late = actual[i] > plan[i];
        row.most = i == 3;
        row.note = i == 3 ? u"no scan 9 d 5 h"_s : i == 4 ? u"30 h excused"_s : i == 5 ? u"order impossible"_s : QString();
        row.noteTone = i == 5 ? Tone::Notice : Tone::Muted;
        row.documents = documents[i];
        row.documentsMissing = documents[i] == 0;
        data.rows.append(row);
    }
    return data;
}

QWidget *left(FakeRows &rows)
{
    auto *w = new QWidget;
    auto *l = new QVBoxLayout(w);
    auto *buttons = new QHBoxLayout;
    auto *exportButton = new Button(u"Export…"_s);
    exportButton->setIconName(u"export"_s);
    auto *off = new Button(u"Export…"_s);
    off->setEnabled(false);
    auto *primary = new Button(u"Sync now"_s, Button::Look::Primary);
    primary->setIconName(u"sync"_s);
    auto *armed = new Button(u"Approve EUR 17.99"_s);
    armed->setKeyHint(u"A"_s);
    armed->setArmed(true);
    for (QWidget *b : {static_cast<QWidget *>(exportButton), static_cast<QWidget *>(off), static_cast<QWidget *>(primary),
                       static_cast<QWidget *>(armed)})
        buttons->addWidget(b);
    buttons->addStretch();
    l->addLayout(buttons);
    auto *bar = new FilterBar(u"Filter couriers, e.g. star:<5"_s);
    bar->setFacets({{u"employer"_s, u"Employer"_s}, {u"star"_s, u"Stars"_s}, {u"city"_s, u"City"_s}}, {});
    bar->setChips({{u"employer:ZTO,YTO"_s, u"Employer"_s, u"ZTO, YTO"_s, false}, {u"-star:5"_s, u"Stars"_s, u"5"_s, true}});
    bar->setCounts(128, 5214);
    l->addWidget(bar);
    auto *table = new DataTable(u"Couriers"_s);
    table->setModel(&rows);
    table->setSortKeys({{u"feedback"_s, true}});
    table->setCurrentRow(2);
    l->addWidget(table, 1);
    auto *tabs = new TabStrip(u"Splits"_s);
    tabs->setLabels({u"Due today"_s, u"Late"_s, u"On hold"_s});
    tabs->setCount(0, 42);
    tabs->setCount(1, 3, true);
    tabs->setCount(2, 8);
    l->addWidget(tabs);
    auto *row = new QHBoxLayout;
    auto *segments = new SegmentBar(u"Months"_s);
    segments->setSegments({u"12 m"_s, u"24 m"_s, u"All"_s});
    segments->setChosen(1);
    row->addWidget(segments);
    auto *combo = new QComboBox;
    combo->addItems({u"English"_s, u"Español"_s});
    row->addWidget(combo);
    row->addWidget(new QSpinBox);
    auto *check = new QCheckBox(u"Letters"_s);
    check->setChecked(true);
    row->addWidget(check);
    auto *radio = new QRadioButton(u"Server"_s);
    radio->setChecked(true);
    row->addWidget(radio);
    row->addWidget(new QRadioButton(u"Mine"_s));
    row->addStretch();
    l->addLayout(row);
    auto *field = new QLineEdit;
    field->setPlaceholderText(u"Find a setting"_s);
    l->addWidget(field);
    auto *empty = new Placeholder;
    empty->setState(Placeholder::Kind::NothingMatches, u"Nothing matches. “Stars under 3” removes all rows."_s,
                    u"Remove this filter"_s);
    empty->setFixedHeight(90);
    l->addWidget(empty);
    return w;
}

QWidget *right()
{
    auto *w = new QWidget;
    auto *l = new QVBoxLayout(w);
    auto *card = new Card;
    card->setCells({{u"Official, March"_s, {Run::diamonds(3, u"3"_s), Run::strong(u"3"_s)}, {Run::caption(u"data of 28 Feb"_s)}, 100},
                    {u"Locked in"_s, {Run::secondary(u"–"_s)}, {Run::caption(u"from 1 Apr"_s)}, 72},
                    {u"Asked"_s, moneyRuns(u"EUR"_s, u"25.00"_s), {Run::caption(u"EUR 7.01 over policy"_s)}, 115}});
    l->addWidget(card);
    auto *timeline = new StageTimeline;
    timeline->setStages(stages());
    l->addWidget(new StageLegend);
    l->addWidget(timeline);
    auto *bar = new ThresholdBar;
    bar->setValue(7400, {60, 70, 80, 85, 90}, true);
    auto *heads = new ThresholdHeads;
    heads->setThresholds({60, 70, 80, 85, 90});
    l->addWidget(heads);
    l->addWidget(bar);
    for (const auto &[tone, text] : {std::pair{Tone::Accent, u"2 decisions are held, nothing was lost"_s},
                                     std::pair{Tone::Warning, u"Data is 26 h old"_s},
                                     std::pair{Tone::Problem, u"Signature does not match"_s},
                                     std::pair{Tone::Notice, u"What-if, not real data"_s}}) {
        auto *strip = new MessageStrip;
        strip->show(tone, text, tone == Tone::Warning ? u"Sync now"_s : QString());
        l->addWidget(strip);
    }
    auto *chart = new ChartFrame(u"Star history"_s);
    chart->setFinding(u"One star line, three employers"_s);
    ChartDecor decor;
    decor.xTo = 88;
    decor.yFrom = 1;
    decor.yTo = 5;
    for (int star = 1; star <= 5; ++star)
        decor.yTicks.append({double(star), QString::number(star)});
    for (int year = 0; year < 8; ++year)
        decor.xTicks.append({year * 12.0, QString::number(2019 + year)});
    decor.bands = {{2, 38, u"STO"_s, employerColor(u"STO"_s)}, {41, 65, u"YTO"_s, employerColor(u"YTO"_s)},
                   {65, 88, u"ZTO"_s, employerColor(u"ZTO"_s)}};
    decor.spans = {{38, 41, u"gap 3 m"_s}};
    decor.labels = {{.x = 88, .y = 4, .text = u"4 since 5 Mar"_s, .color = {}, .strong = true, .above = true, .dot = true, .dotColor = theme().star}};
    chart->setLines({{u"star"_s, ChartFrame::Line::Role::Official, 1,
                      {{5, 3}, {11, 4}, {19, 4}, {27, 3}, {38, 3}}, true},
                     {u"star"_s, ChartFrame::Line::Role::Official, 1,
                      {{43, 3}, {50, 4}, {58, 3}, {72, 4}, {82, 3}, {86, 4}, {88, 4}}, true}}, decor);
    chart->setFixedHeight(170);
    l->addWidget(chart);
    auto *progress = new ProgressStrip;
    progress->setState({u"Reading claims"_s, 41200, 96000, 20, u"yesterday's data stays in use until the end"_s});
    l->addWidget(progress);
    auto *undo = new UndoBar;
    undo->showDecision(u"Claim C-1041 rejected (R02, attempted on time)."_s, 271000, 300000);
    l->addWidget(undo);
    l->addStretch();
    return w;
}

} // namespace

class TstComponents final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { qInstallMessageHandler(catchWarnings); }
    void bothThemesDrawWithoutWarnings();
};

void TstComponents::bothThemesDrawWithoutWarnings()
{
    Appearance look;
    FakeRows rows;
    fillCouriers(rows);
    const QString folder = QCoreApplication::applicationDirPath() + u"/../screens"_s;
    QVERIFY(QDir().mkpath(folder));
    QImage seen[2];
    for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        look.setColorScheme(scheme);
        QWidget page;
        page.setAutoFillBackground(true);
        QPalette back = page.palette();
        back.setColor(QPalette::Window, theme().surface);
        page.setPalette(back);
        auto *columns = new QHBoxLayout(&page);
        columns->addWidget(left(rows));
        columns->addWidget(right());
        page.resize(1280, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const bool dark = scheme == ColorScheme::Dark;
        seen[dark] = page.grab().toImage();
        QVERIFY(seen[dark].save(folder + (dark ? u"/components-dark.png"_s : u"/components.png"_s)));
    }
    QVERIFY(seen[0] != seen[1]);
    QVERIFY2(caughtWarnings().isEmpty(), qPrintable(caughtWarnings().join(u'\n')));
}

QTEST_MAIN(TstComponents)
#include "tst_components.moc"
