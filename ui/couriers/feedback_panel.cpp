#include "ui/couriers/feedback_panel.h"

#include "ui/couriers/courier_words.h"
#include "ui/couriers/feedback_notes.h"
#include "ui/couriers/star_scale.h"
#include "ui/shared/button.h"
#include "ui/shared/chart/chart_frame.h"
#include "ui/shared/chart/chart_legend.h"
#include "ui/shared/plain_table.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kChartHeight = 148;

qint64 sumOf(const std::array<qint64, 5> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

} // namespace

FeedbackPanel::FeedbackPanel(QWidget *parent)
    : ProfilePanel(parent)
    , m_chart(new ChartFrame(tr("Ratings by channel and star"), this))
    , m_legend(new ChartLegend(this))
    , m_table(new PlainTable(this))
    , m_tags(new PlainTable(this))
    , m_notes(new FeedbackNotes(this))
    , m_excludeWeek(new Button({}, Button::Look::Normal, this))
    , m_excluded(new PlainTable(this))
{
    m_chart->setFixedHeight(px(kChartHeight));
    add(m_chart);
    add(m_legend);
    column()->addSpacing(px(8));
    add(m_table);
    column()->addSpacing(px(6));
    m_anonymous = addText();
    m_anonymous->setProperty("secondary", true);
    addLine();
    m_tagsHead = addSection();
    m_tags->setHeaderShown(false);
    m_tags->setColumns({{{}, 0}, {{}, PlainTable::kFit, true}});
    add(m_tags);
    addLine();
    m_notesHead = addSection();
    add(m_notes);
    addLine();
    m_excludeWeek->setSmall(true);
    m_excludedHead = addSection({m_excludeWeek});
    m_excluded->setHeaderShown(false);
    m_excluded->setColumns({{{}, 0}, {{}, 96, true}});
    add(m_excluded);
    column()->addStretch(1);
    connect(m_notes, &FeedbackNotes::excludeWanted, this, &FeedbackPanel::exclusionWanted);
    connect(m_excludeWeek, &QPushButton::clicked, this, [this] { emit exclusionWanted({}, {}); });
    connect(m_excluded, &PlainTable::rowActivated, this, [this](int row) { emit undoWanted(m_undo[m_undoRows.indexOf(row)]); });
}

void FeedbackPanel::fill()
{
    fillChart();
    fillTable();
    fillWords();
    fillExcluded();
}

void FeedbackPanel::fillChart()
{
    const auto &feedback = view().profile.feedback;
    const QLocale locale;
    QList<ChartBar> bars = starBars();
    ChartDecor decor;
    decor.verticalGrid = true;
    decor.yFrom = -0.5;
    decor.yTo = qMax(0.5, double(feedback.size()) - 0.5);
    qint64 most = 1, all = 0, good = 0, hidden = 0;
    QList<QStringList> rows;
    QList<ChartPoint> walk;
    for (size_t i = 0; i < feedback.size(); ++i) {
        const ChannelFeedback &channel = feedback[i];
        const double y = double(feedback.size() - 1 - i); // lying bars begin at the bottom
        const QString name = channelText(channel.channel);
        decor.yTicks.append({y, name});
        QStringList row{name};
        double x = 0;
        for (int star = 5; star >= 1; --star) {
            const qint64 count = channel.counts ? (*channel.counts)[size_t(star - 1)] : 0;
            ChartBar &bar = bars[5 - star];
            bar.values.prepend(double(count)); // the last channel stands at the bottom, at place 0
            row.append(channel.counts ? locale.toString(count) : u"–"_s);
            if (count > 0)
                decor.labels.append({.x = x + double(count) / 2, .y = y, .text = locale.toString(count), .color = inkOn(bar),
                                     .centred = true, .room = double(count)});
            x += double(count);
        }
        if (!channel.counts) {
            ++hidden;
            decor.labels.append({.x = 0, .y = y, .text = tr("too few to show"), .color = theme().textSecondary});
        } else {
            most = qMax(most, sumOf(*channel.counts));
            all += sumOf(*channel.counts);
            good += (*channel.counts)[3] + (*channel.counts)[4];
        }
        walk.append({x, y, channel.counts ? tr("%1: %2 ratings, %3 of five stars").arg(name, locale.toString(sumOf(*channel.counts)),
                                                                                    locale.toString((*channel.counts)[4]))
                                          : tr("%1: too few to show").arg(name)});
        rows.append(row);
    }
    const qint64 step = roundStep(most);
    decor.xTo = double(most) * 1.02;
    for (qint64 at = 0; at <= most; at += step)
        decor.xTicks.append({double(at), locale.toString(at)});
    const QString finding = feedback.empty() ? tr("No feedback window in this export")
        : all == 0                           ? tr("Too few ratings to show")
                                             : tr("%1 % of the ratings are good", "four or five stars").arg(percentText({good, all}));
    m_chart->setFinding(finding);
    m_chart->setDescription(finding);
    m_chart->setBars(bars, BarLayout::Lying, decor, walk);
    m_chart->setTable({tr("Channel"), tr("5 stars"), tr("4 stars"), tr("3 stars"), tr("2 stars"), tr("1 star")}, rows);
    m_legend->setBars(bars);
    m_legend->setVisible(all > 0);
}

void FeedbackPanel::fillTable()
{
    const QLocale locale;
    QList<QList<Runs>> rows;
    for (const ChannelFeedback &channel : view().profile.feedback) {
        if (!channel.counts) {
            rows.append({{Run::of(channelText(channel.channel))}, {Run::secondary(tr("too few to show"))}});
            continue;
        }
        const auto &n = *channel.counts;
        const qint64 all = sumOf(n);
        const auto share = [all](qint64 part) { return Runs{Run::of(percentText({part, all}))}; };
        rows.append({{Run::of(channelText(channel.channel))}, {Run::of(locale.toString(all))}, share(n[3] + n[4]), share(n[2]),
                     share(n[0] + n[1])});
    }
    m_table->setColumns({{tr("Channel"), 0}, {tr("Ratings"), PlainTable::kFit, true}, {tr("Pos. %"), PlainTable::kFit, true}, {tr("Neutral %"), PlainTable::kFit, true},
                         {tr("Neg. %"), PlainTable::kFit, true}});
    m_table->setVisible(!rows.isEmpty());
    m_table->setRows(rows);
    m_anonymous->setText(tr("Feedback is anonymous: under %n ratings nothing is shown, and never who, when or for which parcel.",
                            nullptr, qMax(1, view().career.anonymityK)));
}

void FeedbackPanel::fillWords()
{
    const FeedbackWords &words = view().career.words;
    const QLocale locale;
    QList<QList<Runs>> rows;
    for (const FeedbackTag &tag : words.tags)
        rows.append({{Run::of(tag.tag).elided()},
                     {tag.count ? Run::of(locale.toString(*tag.count)) : Run::secondary(tr("too few to show"))}});
    m_tagsHead->setRuns({Run::strong(tr("What raters name")).withGap(8),
                         Run::secondary(!words.enough ? tr("too few to show") : rows.isEmpty() ? tr("nothing") : QString())});
    m_tags->setRows(rows);
    m_notesHead->setRuns({Run::strong(tr("Notes")).withGap(8),
                          Run::secondary(!words.enough             ? tr("too few to show")
                                             : words.notes.empty() ? tr("none") : tr("in no order, without date"))});
    m_notes->show(view());
    m_notes->setVisible(!words.notes.empty());
}

void FeedbackPanel::fillExcluded()
{
    const QLocale locale;
    QList<QList<Runs>> rows;
    m_undo.clear();
    m_undoRows.clear();
    for (const ExcludedRatings &line : view().career.excluded)
        rows.append({{Run::of(excludedText(line.reason))}, {Run::of(locale.toString(line.count))}});
    const auto decided = [&](const QString &code, const QString &reason, const QString &who, const Runs &state) {
        rows.append({{Run::of(excludedText(code)).withGap(8), Run::secondary(reason).withGap(8).elided(), Run::caption(who)}, state});
    };
    for (const HrLine &line : view().decisions) {
        if (line.decision.kind != hrActionWord(HrAction::ExcludeRating))
            continue;
        const bool mine = line.decision.mine && line.decision.leftMs > 0;
        if (mine) {
            m_undoRows.append(int(rows.size()));
            m_undo.append(line.decision.id);
        }
        decided(line.decision.code, line.reason, line.decision.actorName,
                {mine ? Run::of(tr("Undo"), Tone::Accent) : Run::of(tr("saved here"), Tone::Good)});
    }
    for (const PersonNote &note : view().career.notes)
        if (note.exclusion)
            decided(note.code, note.text, note.actor, {Run::of(locale.toString(note.ratings)).withGap(4), Run::caption(tr("asked for"))});
    m_excludedHead->setRuns({Run::strong(tr("Ratings that do not count")).withGap(8),
                             Run::secondary(rows.isEmpty() ? tr("none") : QString())});
    m_excluded->setRows(rows);
    m_excluded->setLinkedRows(m_undoRows);
    m_excluded->setAccessibleName(tr("Ratings that do not count"));
    m_excludeWeek->setText(tr("Exclude ratings of a week…"));
    m_excludeWeek->setVisible(!view().career.feedbackWeeks.empty());
    m_excludeWeek->setEnabled(view().decideNo.isEmpty());
    m_excludeWeek->setToolTip(view().decideNo);
}

} // namespace stardesk
