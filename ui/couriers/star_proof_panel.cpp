#include "ui/couriers/star_proof_panel.h"

#include "models/domain/star_explanation.h"
#include "ui/couriers/courier_words.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/runs.h"
#include "ui/shared/soft_strip.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

QString shareText(const HitShare &share)
{
    const QLocale locale;
    return share.total == 0 ? StarProofPanel::tr("no data")
                            : locale.toString(share.hits) + u" / "_s + locale.toString(share.total);
}

QString inputText(const CourierProfile &profile, CourierComponent component)
{
    const CourierStarInput &input = *profile.window;
    switch (component) {
    case CourierComponent::Rating: {
        if (profile.tooFewRatings)
            return tooFewText();
        if (input.ratings == 0)
            return StarProofPanel::tr("no ratings");
        // Cut to two decimals, never rounded up over a threshold.
        const qint64 hundredths = input.ratingSum * 100 / input.ratings;
        const QString mean = QLocale().toString(double(hundredths) / 100, 'f', 2);
        return StarProofPanel::tr("%1, mean %2").arg(QLocale().toString(input.ratings), mean);
    }
    case CourierComponent::OnTime: return shareText(input.onTime);
    case CourierComponent::Contact: return shareText(input.contact);
    case CourierComponent::Door: return shareText(input.door);
    case CourierComponent::Consent: return shareText(input.consent);
    }
    Q_UNREACHABLE();
}

QString points(int hundredths)
{
    return scoreText(hundredths);
}

Run arrow()
{
    return Run::iconOf(u"chevron_right"_s, Tone::Muted, {}, 12).withGap(2);
}

} // namespace

StarProofPanel::StarProofPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new RunLabel(this))
    , m_ruleSet(new RunLabel(this))
    , m_copy(this)
    , m_table(new PlainTable(this))
    , m_score(new RunLabel(this))
    , m_star(new RunLabel(this))
    , m_strip(new SoftStrip({m_score, m_star}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(size::pagePadding), px(4), px(size::pagePadding), 0);
    layout->setSpacing(0);
    layout->addWidget(sectionHead(m_heading, {m_ruleSet, m_copy.button()}, this));
    layout->addWidget(m_table);
    layout->addSpacing(px(8));
    layout->addWidget(m_strip);
    layout->addSpacing(px(8));
    retranslate();
}

void StarProofPanel::show(const CourierView &view)
{
    m_view = view;
    retranslate();
}

void StarProofPanel::retranslate()
{
    m_copy.button()->setText(tr("Copy explanation"));
    const CourierProfile &profile = m_view.profile;
    const auto star = currentStar(profile);
    m_heading->setRuns({Run::strong(star ? tr("Why %n stars", nullptr, int(*star)) : tr("Why there is no star"))});
    const bool computed = profile.window && profile.computed && m_view.rules;
    m_copy.setTree(m_view.proof ? std::optional(m_view.proof->tree) : std::nullopt);
    m_table->setVisible(computed);
    m_ruleSet->setRuns({Run::caption(profile.ruleSet)});
    m_score->setRuns(scoreRuns(m_view));
    m_star->setRuns(starRuns(m_view));
    if (computed)
        fillRows(m_view);
}

void StarProofPanel::fillRows(const CourierView &view)
{
    const CourierRules &rules = view.rules->courier;
    const CourierStar &star = *view.profile.computed;
    //: Head of the column of inputs: the length of the window in days and its last day.
    const QString window = tr("Input, %1 d to %2").arg(rules.windowDays).arg(
        view.profile.windowAsOf ? dayText(view.profile.windowAsOf->date()) : QString());
    m_table->setColumns({{tr("Component"), PlainTable::kFit}, {tr("Weight %"), PlainTable::kFit, true}, {window, 0, true},
                         {tr("Points"), PlainTable::kFit, true}, {tr("Adds"), PlainTable::kFit, true}});
    int weights = 0; // components without data give their weight to the others
    for (int i = 0; i < kCourierComponentCount; ++i)
        if (star.components[size_t(i)] || (view.profile.tooFewRatings && CourierComponent(i) == CourierComponent::Rating))
            weights += rules.weights[size_t(i)];
    QList<QList<Runs>> rows;
    for (int i = 0; i < kCourierComponentCount; ++i) {
        const auto component = CourierComponent(i);
        const auto value = star.components[size_t(i)];
        const int weight = rules.weights[size_t(i)];
        rows.append({{Run::of(StarProofPanel::componentText(component))},
                     {value ? Run::of(QString::number(weight)) : Run::secondary(u"–"_s)},
                     {Run::secondary(inputText(view.profile, component)).elided()},
                     {value ? Run::of(points(*value)) : Run::secondary(u"–"_s)},
                     {value ? Run::of(points(*value * weight / qMax(1, weights))) : Run::secondary(u"–"_s)}});
    }
    m_table->setRows(rows);
}

QString StarProofPanel::componentText(CourierComponent component)
{
    switch (component) {
    case CourierComponent::Rating: return tr("Rating");
    case CourierComponent::OnTime: return tr("On time");
    case CourierComponent::Contact: return tr("Contacted first");
    case CourierComponent::Door: return tr("To the door");
    case CourierComponent::Consent: return tr("Consent, notice");
    }
    Q_UNREACHABLE();
}

Runs StarProofPanel::scoreRuns(const CourierView &view)
{
    if (!view.profile.computed || !view.rules)
        return {Run::of(tr("The export brings no conduct window: the star is the published one."))};
    const CourierStar &star = *view.profile.computed;
    if (view.profile.tooFewRatings)
        return {Run::of(tr("Score")), Run::secondary(tr("too few ratings to show"))};
    if (!star.score || !star.base)
        return {Run::of(tr("No component has data."))};
    // Whole points in every rule set so far: the line has no room for their zeros.
    const bool whole = star.deduction % 100 == 0;
    const QString taken = whole ? QString::number(star.deduction / 100) : points(star.deduction);
    Runs score{Run::of(tr("Score")), Run::strong(points(*star.score)),
               Run::of(tr("= base %1 − %2 for complaints").arg(points(*star.base), taken))};
    if (star.rawStar)
        score << arrow() << Run::of(tr("band")) << Run::strong(QString::number(*star.rawStar))
              << Run::of(tr("from %1").arg(points(edgeOfStar(view.rules->courier, *star.rawStar)))).elided();
    return score;
}

Runs StarProofPanel::starRuns(const CourierView &view)
{
    if (!view.profile.computed || !view.rules || (!view.profile.computed->score && !view.profile.tooFewRatings))
        return {};
    const CourierStar &star = *view.profile.computed;
    const CourierRules &rules = view.rules->courier;
    const auto before = view.profile.window->previous.star;
    Runs result;
    if (star.flags & CourierFlag::Up)
        result << Run::of(tr("Up at most %1 per period, was %2").arg(rules.maxUp).arg(before.value_or(0)));
    else if (star.flags & CourierFlag::Down)
        result << Run::of(tr("Down at most %1 per period, was %2").arg(rules.maxDown).arg(before.value_or(0)));
    else if (star.flags & CourierFlag::AtRisk)
        result << Run::of(tr("Below the edge of its star, kept this once"), Tone::Warning);
    else if (star.flags & CourierFlag::Carried)
        result << Run::of(tr("Too little data: the star before is kept"));
    else
        result << Run::of(before ? tr("Was %1").arg(*before) : tr("First star"));
    result << arrow() << Run::strong(star.officialStar ? tr("official %1").arg(*star.officialStar) : tr("unrated"));
    const auto published = currentStar(view.profile);
    if (published && star.officialStar && *published != *star.officialStar)
        result << Run::of(tr("published: %1").arg(*published), Tone::Warning);
    return result;
}

void StarProofPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StarProofPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
