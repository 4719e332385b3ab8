#include "ui/sellers/what_if_panel.h"

#include "models/desk/cell_value.h"
#include "ui/shared/button.h"
#include "ui/shared/keep_worded.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/runs.h"
#include "ui/shared/score_spin.h"
#include "ui/shared/segment_bar.h"
#include "ui/shared/shapes.h"
#include "ui/shared/tick_slider.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr int kHead = 36;
constexpr int kRow = 28;
constexpr int kSpin = 80;
constexpr int kChange = 54;
constexpr int kMilliPerStep = 100;
constexpr int kShownFrom = 500; // the slider begins at 50.0 points like the bars above it
constexpr int kTop = 1000;

QList<int> sliderTicks(const SellerRules &rules)
{
    QList<int> ticks;
    for (const int milli : rules.thresholdsMilli)
        ticks.append(milli / kMilliPerStep);
    return ticks;
}

Runs starChange(std::optional<int> from, std::optional<int> to)
{
    const auto one = [](std::optional<int> star, bool strong) {
        if (!star)
            return Runs{Run::secondary(u"–"_s)};
        const QString digit = QString::number(*star);
        return Runs{strong ? Run::strong(digit) : Run::of(digit), Run::oneDiamond(*star).withGap(6)};
    };
    Runs runs = one(from, false);
    runs.append(Run::of(u"→"_s).withGap(6));
    return runs + one(to, true);
}

} // namespace

WhatIfPanel::WhatIfPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new RunLabel(this))
    , m_tracks(new SegmentBar(tr("Track of the what-if"), this))
    , m_reset(new Button({}, Button::Look::Flat, this))
    , m_copy(new Button({}, Button::Look::Flat, this))
    , m_print(new Button({}, Button::Look::Flat, this))
    , m_grid(new QGridLayout)
    , m_outcome(new RunLabel(this))
    , m_missing(new RunLabel(this))
{
    build();
    connect(m_tracks, &SegmentBar::chosenChanged, this, &WhatIfPanel::chooseTrack);
    connect(m_reset, &QPushButton::clicked, this, &WhatIfPanel::reset);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(planText()); });
    connect(m_print, &QPushButton::clicked, this, &WhatIfPanel::printRequested);
    retranslate();
}

void WhatIfPanel::build()
{
    m_tracks->setSmall(true);
    m_reset->setIconName(u"reset"_s);
    m_print->setIconName(u"print"_s);
    for (Button *button : {m_reset, m_copy, m_print})
        button->setSmall(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(12), 0, px(6), 0);
    head->setSpacing(px(8));
    head->addWidget(m_title);
    head->addWidget(m_tracks);
    head->addStretch(1);
    head->addWidget(m_reset);
    head->addWidget(m_copy);
    head->addWidget(m_print);
    auto *headBox = new QWidget(this);
    headBox->setLayout(head);
    headBox->setFixedHeight(px(kHead));
    m_grid->setContentsMargins(px(13), 0, px(12), 0);
    m_grid->setHorizontalSpacing(px(12));
    m_grid->setVerticalSpacing(px(1));
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(4, 4);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(13), 0, px(12), px(3));
    foot->addWidget(m_outcome);
    foot->addStretch(1);
    foot->addWidget(m_missing);
    m_outcome->setDesignHeight(kRow);
    m_missing->setDesignHeight(kRow);
    m_missing->setAlignment(Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(px(3));
    layout->addWidget(headBox);
    layout->addLayout(m_grid);
    layout->addWidget(paneLine(this));
    layout->addLayout(foot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void WhatIfPanel::addRow(int indicator)
{
    const QString name = indicatorName(m_view.rules->seller, indicator);
    Row row{new RunLabel({Run::of(name).elided()}, this), new TickSlider(name, this), new ScoreSpin(name, this),
            new RunLabel(this), new RunLabel(this)};
    row.name->setDesignHeight(kRow);
    row.change->setAlignment(Qt::AlignRight);
    row.slider->setMinimumWidth(px(90));
    row.slider->setTicks(sliderTicks(m_view.rules->seller), false);
    row.slider->setSingleStep(1);
    row.slider->setPageStep(10);
    row.spin->setFixedWidth(px(kSpin));
    row.change->setFixedWidth(px(kChange));
    const int line = int(m_rows.size());
    m_grid->addWidget(row.name, line, 0);
    m_grid->addWidget(row.slider, line, 1);
    m_grid->addWidget(row.spin, line, 2);
    m_grid->addWidget(row.change, line, 3);
    m_grid->addWidget(row.effect, line, 4);
    connect(row.slider, &TickSlider::valueChanged, this, [this, indicator](int tenths) {
        if (!m_filling)
            change(m_track, indicator, tenths * kMilliPerStep);
    });
    connect(row.spin, &QSpinBox::valueChanged, this, [this, indicator](int milli) {
        if (!m_filling)
            change(m_track, indicator, milli);
    });
    keepWorded(*row.slider, [this, indicator, row] {
        const QString word = indicatorName(m_view.rules->seller, indicator);
        row.name->setRuns({Run::of(word).elided()});
        row.slider->setAccessibleName(tr("%1, slider").arg(word));
        row.spin->setAccessibleName(tr("%1, points").arg(word));
    });
    m_rows.push_back(row);
}

void WhatIfPanel::show(const SellerView &view)
{
    setVisible(view.rules && view.profile.predicted);
    if (!view.rules || !view.profile.predicted)
        return;
    const bool other = view.profile.key.value != m_view.profile.key.value;
    const bool newData = other || !m_view.profile.predicted || m_view.profile.predicted->day != view.profile.predicted->day;
    m_view = view;
    while (m_rows.size() < size_t(view.rules->seller.indicators.size()))
        addRow(int(m_rows.size()));
    QStringList names;
    for (const QString &track : view.rules->seller.tracks)
        names.append(sellerName(track));
    m_tracks->setSegments(names);
    if (other)
        m_track = view.way.bestTrack.value_or(view.profile.predicted->star.track.value_or(0));
    m_tracks->setChosen(m_track);
    if (newData)
        m_scores = view.profile.predicted->scores;
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].name->setRuns({Run::of(indicatorName(view.rules->seller, int(i))).elided()});
    fillRows();
    evaluate();
}

void WhatIfPanel::reset()
{
    m_scores = m_view.profile.predicted ? m_view.profile.predicted->scores : m_scores;
    fillRows();
    evaluate();
}

void WhatIfPanel::takeFocus()
{
    if (!m_rows.empty()) {
        m_rows.front().spin->setFocus(Qt::ShortcutFocusReason);
        m_rows.front().spin->selectAll();
    }
}

void WhatIfPanel::chooseTrack(int track)
{
    m_track = track;
    fillRows();
    evaluate();
}

void WhatIfPanel::change(int track, int indicator, int milli)
{
    auto &own = m_scores[size_t(track)];
    if (!own)
        own = TrackScores(m_rows.size()); // a track without data may get scores here: what would it need?
    (*own)[size_t(indicator)] = milli;
    fillRows();
    evaluate();
}

// Sliders move in tenths, spin boxes hold every thousandth: neither may round the other.
void WhatIfPanel::fillRows()
{
    m_filling = true;
    const auto &own = m_scores[size_t(m_track)];
    const auto &base = m_view.profile.predicted->scores[size_t(m_track)];
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int milli = own ? (*own)[i].value_or(0) : 0;
        const int real = base ? (*base)[i].value_or(0) : 0;
        const int least = std::min({kShownFrom, milli / kMilliPerStep, real / kMilliPerStep});
        m_rows[i].slider->setRange(least, kTop);
        m_rows[i].slider->setValue(milli / kMilliPerStep);
        m_rows[i].slider->setOldValue(base && milli != real ? std::optional(real / kMilliPerStep) : std::nullopt);
        if (m_rows[i].spin->value() != milli)
            m_rows[i].spin->setValue(milli);
    }
    m_filling = false;
}

Runs WhatIfPanel::effectRuns(const ScoreEffect &effect) const
{
    const auto starOf = [](std::optional<int> star) { return star ? QString::number(*star) : u"–"_s; };
    switch (effect.kind) {
    case ScoreEffect::Kind::Unchanged: return {};
    case ScoreEffect::Kind::Decides:
        return {Run::strong(tr("%1 → %2 for this track").arg(starOf(effect.trackFrom), starOf(effect.trackTo)),
                            effect.trackTo < effect.trackFrom ? Tone::Problem : Tone::Good).elided()};
    case ScoreEffect::Kind::NoEffect:
        if (!effect.trackTo)
            return {Run::secondary(tr("no star yet: scores are missing")).elided()};
        if (!effect.heldBy)
            return {Run::secondary(tr("no effect: the highest star")).elided()};
        return {Run::secondary(tr("no effect: %1 limits").arg(indicatorName(m_view.rules->seller, *effect.heldBy))).elided()};
    }
    Q_UNREACHABLE();
}

Runs WhatIfPanel::outcomeRuns() const
{
    Runs runs{Run::of(tr("On %1").arg(dayText(m_view.predictedFor.date()))).withGap(10)};
    runs += starChange(m_result.before.star, m_result.after.star);
    const std::optional<int> held = heldStar(m_view);
    if (!m_result.after.star || !held)
        return runs;
    const int by = *m_result.after.star - *held;
    if (by == 0)
        runs.append(Run::of(tr("official star kept"), Tone::Good));
    else if (by > 0)
        runs.append(Run::of(tr("%n more than official", nullptr, by), Tone::Good));
    else
        runs.append(Run::of(tr("%n fewer than official", nullptr, -by), Tone::Problem));
    return runs;
}

QString WhatIfPanel::missingText() const
{
    const SellerRoutes &next = m_result.next;
    if (!next.star || !next.bestTrack)
        return {};
    QStringList parts;
    for (const SellerRoute &route : next.routes)
        for (size_t i = 0; route.track == *next.bestTrack && i < route.missingMilli.size(); ++i)
            if (route.missingMilli[i] > 0)
                parts.append(indicatorName(m_view.rules->seller, int(i)) + u' ' + signedPoints(route.missingMilli[i]));
    return tr("for %1: %2").arg(*next.star).arg(parts.join(u", "_s));
}

void WhatIfPanel::evaluate()
{
    m_result = sellerWhatIf(m_view.rules->seller, m_view.profile.predicted->scores, m_scores);
    const auto &effects = m_result.effects[size_t(m_track)];
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int by = effects[i].changeMilli;
        m_rows[i].change->setRuns({by == 0 ? Run::secondary(decimalText(0, 2, 2, QLocale())) : Run::of(signedPoints(by))});
        m_rows[i].effect->setRuns(effectRuns(effects[i]));
    }
    m_outcome->setRuns(outcomeRuns());
    m_missing->setRuns({Run::secondary(missingText()).elided()});
    m_reset->setEnabled(m_result.isChanged());
    m_copy->setEnabled(m_result.isChanged());
}

QString WhatIfPanel::planText() const
{
    const SellerRules &rules = m_view.rules->seller;
    QStringList lines{tr("Action plan for %1 (%2)").arg(m_view.profile.name, m_view.profile.key.value),
                      tr("What-if, not real data: rule set %1, data of %2").arg(m_view.profile.ruleSet, m_view.profile.predicted->day.iso())};
    for (size_t track = 0; track < m_result.effects.size(); ++track)
        for (size_t i = 0; i < m_result.effects[track].size(); ++i) {
            const ScoreEffect &effect = m_result.effects[track][i];
            if (effect.kind == ScoreEffect::Kind::Unchanged)
                continue;
            const auto &base = m_view.profile.predicted->scores[track];
            const auto text = [](std::optional<int> milli) { return milli ? decimalText(*milli, 3, 2, QLocale()) : u"–"_s; };
            //: One line of an action plan: track, indicator, score now, score wanted, difference, what it does.
            lines.append(tr("%1, %2: %3 to %4 (%5), %6")
                             .arg(sellerName(rules.tracks[qsizetype(track)]), indicatorName(rules, int(i)),
                                  text(base ? (*base)[i] : std::nullopt), text((*m_scores[track])[i]),
                                  signedPoints(effect.changeMilli), runsText(effectRuns(effect))));
        }
    lines.append(runsText(outcomeRuns()));
    if (const QString missing = missingText(); !missing.isEmpty())
        lines.append(missing);
    return lines.join(u'\n');
}

void WhatIfPanel::retranslate()
{
    m_title->setRuns({Run::strong(tr("What-if, not real data")).elided()});
    m_reset->setAccessibleName(tr("Back to the real scores"));
    m_reset->setToolTip(tr("Back to the real scores"));
    fitHead();
    m_copy->setAccessibleName(tr("Copy as plan"));
    m_copy->setToolTip(tr("Copy as plan"));
    m_print->setAccessibleName(tr("Action plan as PDF"));
    m_print->setToolTip(tr("Action plan as PDF"));
}

// That it is not real is said in full: where both have no room the button keeps its picture only.
void WhatIfPanel::fitHead()
{
    const int free = width() - m_tracks->sizeHint().width() - m_reset->sizeHint().width() - m_print->sizeHint().width() - px(12 + 6 + 5 * 8);
    const QString words = tr("Copy as plan");
    const bool room = free >= m_title->sizeHint().width() + m_title->fontMetrics().horizontalAdvance(words) + px(24);
    m_copy->setText(room ? words : QString());
    m_copy->setIconName(room ? QString() : u"copy"_s);
}

void WhatIfPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHead();
}

void WhatIfPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void WhatIfPanel::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &t = theme();
    drawRounded(p, rect(), px(size::radiusCard), t.raised, t.notice);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(size::radiusCard) - 1, px(size::radiusCard) - 1);
    p.setClipPath(frame);
    p.fillRect(QRect(1, 1, width() - 2, px(kHead)), t.noticeSoft);
}

} // namespace stardesk
