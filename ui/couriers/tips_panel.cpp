#include "ui/couriers/tips_panel.h"

#include "models/domain/courier_what_if.h"
#include "models/domain/route_explanation.h"
#include "ui/couriers/courier_words.h"
#include "ui/couriers/star_proof_panel.h"
#include "ui/shared/button.h"
#include "ui/shared/copy_explanation.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/soft_strip.h"
#include "ui/shared/tab_order.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

QString stepText(const CourierStep &step)
{
    const int count = int(step.count);
    switch (step.component) {
    case CourierComponent::Rating: return TipsPanel::tr("%n further five-star rating(s)", nullptr, count);
    case CourierComponent::OnTime: return TipsPanel::tr("%n late parcel(s) on time", nullptr, count);
    case CourierComponent::Contact: return TipsPanel::tr("%n more contact(s) before delivery", nullptr, count);
    case CourierComponent::Door: return TipsPanel::tr("%n more delivery(ies) to the door", nullptr, count);
    case CourierComponent::Consent: return TipsPanel::tr("%n more question(s) before a pick-up point", nullptr, count);
    }
    Q_UNREACHABLE();
}

/// The whole way: the next star, and below it the fewest acts that reach it; or one line that says why there is none.
QList<Runs> wayLines(const CourierView &view)
{
    const CourierRules &rules = view.rules->courier;
    const CourierStarInput &input = *view.profile.window;
    const auto next = nextCourierStar(rules, input);
    if (!next)
        return {{Run::of(TipsPanel::tr("The highest star is reached: the tips keep it.")).elided()}};
    if (const auto path = cheapestPath(rules, input, *next); path && path->events > 0) {
        QList<Runs> lines{{Run::strong(TipsPanel::tr("%1 stars").arg(*next))}};
        for (const CourierStep &step : path->steps)
            lines.append(Runs{Run::of(stepText(step)).elided()});
        return lines;
    }
    const FiveStarAnswer answer = fiveStarRatingsFor(rules, input, *next);
    return {{Run::of(QCoreApplication::translate("Explanation", starObstacleText(answer.obstacle))).elided()}};
}

} // namespace

TipsPanel::TipsPanel(QWidget *parent)
    : ProfilePanel(parent)
    , m_sheet(new Button({}, Button::Look::Normal, this))
    , m_list(new QWidget(this))
{
    m_head = addSection({m_sheet});
    m_sheet->setSmall(true);
    m_sheet->setIconName(u"print"_s);
    m_sheet->setMenu(new QMenu(m_sheet));
    for (const auto &[code, name] : outgoingLanguages())
        m_sheet->menu()->addAction(name, this, [this, code = code] { emit talkSheetWanted(code); });
    for (int line = 0; line <= kCourierComponentCount; ++line)
        m_way.append(new RunLabel);
    m_wayStrip = new SoftStrip(m_way, this);
    m_wayStrip->setTone(Tone::Good);
    add(m_wayStrip);
    column()->addSpacing(px(8));
    add(m_list);
    new QVBoxLayout(m_list);
    m_list->layout()->setContentsMargins(0, 0, 0, 0);
    m_list->layout()->setSpacing(px(2));
    column()->addStretch(1);
}

void TipsPanel::fill()
{
    m_head->setRuns({Run::strong(view().tips.empty() ? tr("No tips: nothing is left to gain, or there are no data")
                                                     : tr("Shortest way to the next star"))});
    const bool known = view().profile.window && view().rules;
    m_sheet->setText(tr("Talk sheet"));
    m_sheet->setVisible(known);
    const bool told = known && !view().profile.tooFewRatings; // the way counts ratings too
    m_wayStrip->setVisible(told);
    const QList<Runs> way = told ? wayLines(view()) : QList<Runs>();
    for (qsizetype line = 0; line < m_way.size(); ++line) {
        m_way[line]->setRuns(way.value(line));
        m_way[line]->setVisible(line < way.size());
    }
    fillTips();
}

QWidget *TipsPanel::tipHead(const TipLine &tip, int number)
{
    auto *line = new QWidget(m_list);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *head = new RunLabel(line);
    row->addWidget(head, 1);
    const int star = view().profile.computed ? view().profile.computed->officialStar.value_or(0) : 0;
    //: What a tip adds to the score: from half of what is missing to all of it.
    const QString gain = tip.all == 0 ? QString() : tr("%1 to %2 points").arg(signedScoreText(tip.gainHalf), signedScoreText(tip.gainAll));
    Runs runs{Run::strong(QString::number(number) + u'.'), Run::strong(StarProofPanel::componentText(tip.component)).withGap(10),
              Run::of(gain, Tone::Good).withGap(10).elided()};
    if (star > 0 && tip.starAll.value_or(0) > star)
        runs << Run::of(tr("star %1").arg(*tip.starAll), Tone::Good);
    head->setRuns(runs);
    if (isTipDiscussed(view(), tip.component)) {
        row->addWidget(new RunLabel({Run::iconOf(u"check"_s, Tone::Good), Run::of(tr("discussed"), Tone::Good)}, line));
        return line;
    }
    auto *mark = new Button(tr("Mark discussed"), Button::Look::Normal, line);
    mark->setSmall(true);
    mark->setEnabled(view().decideNo.isEmpty());
    mark->setToolTip(view().decideNo);
    mark->setAccessibleName(tr("Mark discussed: %1").arg(StarProofPanel::componentText(tip.component)));
    connect(mark, &QPushButton::clicked, this, [this, component = tip.component] {
        emit decisionWanted(tipOrder(view(), component));
    });
    row->addWidget(mark);
    return line;
}

void TipsPanel::fillTips()
{
    const auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
    const qsizetype marked = focused ? m_list->findChildren<QPushButton *>().indexOf(focused) : -1;
    while (QLayoutItem *item = m_list->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const TipLine &tip : view().tips) {
        m_list->layout()->addWidget(tipHead(tip, ++number));
        auto *text = new QLabel(QCoreApplication::translate("CourierTips", tip.text), m_list);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        m_list->layout()->addWidget(text);
        m_list->layout()->addWidget(effectLine(tip));
        m_list->layout()->addWidget(paneLine(m_list));
    }
    putInTabOrder(m_sheet, {m_list});
    if (marked >= 0)
        focusMark(marked);
}

/// What half of a tip and all of it take; of few ratings nothing is told.
QWidget *TipsPanel::effectLine(const TipLine &tip)
{
    auto *effect = new QLabel(m_list);
    effect->setTextFormat(Qt::PlainText);
    effect->setWordWrap(true);
    effect->setFont(fontOf(TextRole::Caption));
    QPalette quiet = effect->palette();
    quiet.setColor(QPalette::WindowText, theme().textSecondary);
    effect->setPalette(quiet);
    effect->setVisible(tip.all > 0);
    effect->setText(tip.half == tip.all ? stepText({tip.component, tip.all})
                                        : tr("Half: %1. All: %2.").arg(stepText({tip.component, tip.half}), stepText({tip.component, tip.all})));
    return effect;
}

/// The buttons that mark a tip are made anew with every answer: the focus goes on to the next one that is open.
void TipsPanel::focusMark(qsizetype place)
{
    const QList<QPushButton *> marks = m_list->findChildren<QPushButton *>();
    if (marks.isEmpty())
        m_sheet->setFocus();
    else
        marks[qMin(place, marks.size() - 1)]->setFocus();
}

} // namespace stardesk
