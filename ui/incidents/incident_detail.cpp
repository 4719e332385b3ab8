#include "ui/incidents/incident_detail.h"

#include "models/desk/cell_value.h"
#include "ui/claims/armed_strip.h"
#include "ui/claims/claim_words.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/keep_worded.h"
#include "ui/shared/numbered_lines.h"
#include "ui/shared/placeholder.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/strips.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

QString change(const CurrencyTotal &total)
{
    return shownMoney(total.before) + u" → "_s + shownMoney(total.after);
}

QString changes(const std::vector<CurrencyTotal> &totals)
{
    QStringList words;
    for (const CurrencyTotal &total : totals)
        words.append(change(total));
    return words.join(u" · "_s);
}

Runs moneyOr(const std::optional<Money> &money)
{
    return money ? amountRuns(*money) : Runs{Run::secondary(u"–"_s)};
}

} // namespace

IncidentDetail::IncidentDetail(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_nothing(new Placeholder(this))
    , m_title(new RunLabel(this))
    , m_pill(new Pill(this))
    , m_card(new Card(this))
    , m_text(new RunLabel(this))
    , m_linkedHead(new RunLabel(this))
    , m_linked(new NumberedLines({}, this))
    , m_joiningHead(new RunLabel(this))
    , m_joining(new PlainTable(this))
    , m_foot(new QWidget(this))
    , m_link(new Button({}, Button::Look::Normal, this))
    , m_decide(new Button({}, Button::Look::Normal, this))
    , m_join(new Button({}, Button::Look::Normal, this))
    , m_strip(new ArmedStrip(this))
{
    keepWorded(*this, [this] { m_linked->setAccessibleName(tr("Linked claims")); });
    m_title->setDesignHeight(32);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(10));
    head->addWidget(m_title);
    head->addWidget(m_pill);
    head->addStretch(1);
    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // What linking would change comes first: it is what the buttons below are about.
    column->addWidget(sectionHead(m_joiningHead, {}, lists));
    column->addWidget(m_joining);
    column->addSpacing(px(8));
    column->addWidget(paneLine(lists));
    column->addWidget(sectionHead(m_linkedHead, {}, lists));
    column->addWidget(m_linked);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(lists);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    lists->setAutoFillBackground(false);
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, px(8), 0, 0);
    foot->setSpacing(px(8));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    for (Button *button : {m_link, m_decide, m_join})
        buttons->addWidget(button);
    buttons->addStretch(1);
    foot->addLayout(buttons);
    foot->addWidget(m_strip);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), px(10));
    layout->setSpacing(px(6));
    layout->addLayout(head);
    layout->addWidget(m_card);
    layout->addWidget(m_text);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_foot);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_link->setIconName(u"link"_s);
    connect(m_link, &QPushButton::clicked, this, &IncidentDetail::pressLink);
    connect(m_decide, &QPushButton::clicked, this, [this] { emit decideWanted(m_view.linkedKeys()); });
    connect(m_join, &QPushButton::clicked, this, &IncidentDetail::joinWanted);
    connect(m_strip, &ArmedStrip::committed, this, &IncidentDetail::pressLink);
    connect(m_joining, &PlainTable::rowActivated, this,
            [this](int row) { emit claimWanted(m_view.joining[size_t(row)].key.value); });
    connect(m_linked, &NumberedLines::activated, this,
            [this](int line) { emit claimWanted(m_view.linked[size_t(line)].key.value); });
    clear();
}

void IncidentDetail::clear()
{
    m_view = {};
    m_nothing->setState(Placeholder::Kind::NeverHadData, tr("Choose an incident in the list to see its claims."));
    m_stack->setCurrentIndex(0);
}

void IncidentDetail::showSentence(const QString &sentence)
{
    m_nothing->setState(Placeholder::Kind::CannotLoad, sentence);
    m_stack->setCurrentIndex(0);
}

void IncidentDetail::show(const IncidentView &view)
{
    const bool another = view.key != m_view.key;
    m_view = view;
    m_armed = false;
    if (another)
        m_result.clear();
    fill();
    if (another || !m_other || m_stack->currentWidget() != m_other)
        m_stack->setCurrentIndex(1);
}

void IncidentDetail::fill()
{
    if (m_view.key.isEmpty())
        return;
    m_title->setRuns({Run::of(m_view.key, Tone::Neutral, TextRole::Title)});
    m_pill->setState(Tone::Warning, u"plane"_s, codeWord(m_view.incident.kind));
    const QString &text = m_view.incident.text;
    m_text->setVisible(!text.isEmpty());
    m_text->setRuns({Run::secondary(text).elided()});
    fillCard();
    fillLinked();
    fillJoining();
    fillFoot();
}

void IncidentDetail::fillCard()
{
    const IncidentLine &incident = m_view.incident;
    const QString stage = incident.stage ? stageWord(*incident.stage) : tr("any stage");
    m_card->setCells({{tr("Where"), {Run::of(incident.lane.isEmpty() ? tr("any lane") : incident.lane).elided()}, {Run::caption(stage).elided()}, 86},
                      {tr("When"), {Run::of(wallText(Zone::beijing().localOf(incident.fromMs))).elided()},
                       {Run::caption(tr("to %1").arg(beijingText(incident.toMs))).elided()}, 128},
                      {tr("Excuses"), {Run::of(spanText(incident.excusedHours))}, {Run::caption(tr("per claim")).elided()}, 86}});
}

void IncidentDetail::fillLinked()
{
    const QLocale locale;
    Runs head{Run::strong(tr("Linked claims: %1").arg(locale.toString(qint64(m_view.linked.size())))).withGap(8)};
    QStringList sums;
    for (const CurrencyTotal &total : m_view.linkedTotals)
        sums.append(shownMoney(total.before));
    if (!sums.isEmpty())
        head.append(Run::secondary(tr("policy gives %1").arg(sums.join(u" · "_s))).elided());
    m_linkedHead->setRuns(head);
    QList<NumberedLine> lines;
    for (const LinkedClaim &claim : m_view.linked)
        lines.append({claim.key.value, codeWord(claim.state), moneyOr(claim.policy)});
    m_linked->setLines(lines);
}

void IncidentDetail::fillJoining()
{
    const QLocale locale;
    Runs head{Run::strong(tr("What-if: %1 more could join").arg(locale.toString(qint64(m_view.joining.size()))), Tone::Notice).withGap(8)};
    if (!m_view.joiningTotals.empty())
        head.append(Run::secondary(changes(m_view.joiningTotals)).elided());
    m_joiningHead->setRuns(head);
    m_joining->setColumns({{tr("Claim"), PlainTable::kFit}, {tr("Late now"), PlainTable::kFit, true}, {tr("Then"), PlainTable::kFit, true},
                           {tr("Policy now"), PlainTable::kFit, true}, {tr("Then"), PlainTable::kFit, true}, {tr("Can be linked"), 0}});
    m_joining->setAccessibleName(tr("Claims that could join"));
    QList<QList<Runs>> rows;
    QList<int> links;
    for (const JoiningClaim &claim : m_view.joining) {
        links.append(int(rows.size()));
        const bool changed = claim.now != claim.then;
        rows.append({{Run::of(claim.key.value, Tone::Accent)}, {Run::of(daysText(qMax<qint64>(0, claim.daysNow)))}, {Run::of(daysText(qMax<qint64>(0, claim.daysThen)))},
                     moneyOr(claim.now), changed && claim.then ? amountRuns(*claim.then, TextRole::Strong) : moneyOr(claim.then),
                     {claim.no ? Run::of(claim.no->sentence, Tone::Problem).elided() : Run::secondary(tr("yes"))}});
    }
    m_joining->setRows(rows);
    m_joining->setLinkedRows(links);
    m_joining->setVisible(!rows.isEmpty());
}

void IncidentDetail::fillFoot()
{
    const QString count = QLocale().toString(qint64(m_view.linkable().size()));
    m_foot->setVisible(!m_view.linkable().empty() || !m_view.linked.empty());
    m_link->setVisible(!m_view.linkable().empty());
    m_link->setText(tr("Link %1 claims").arg(count));
    m_decide->setVisible(!m_view.linked.empty());
    m_decide->setText(tr("Decide all that are linked…"));
    m_decide->setToolTip(tr("One decision for all linked claims, each at its own amount; a preview comes first"));
    m_join->setVisible(m_view.lateJoiners > 0);
    m_join->setText(tr("%n late joiners inherit", nullptr, int(m_view.lateJoiners)));
    m_join->setToolTip(tr("Links the claims that came after the decision and decides them the same way"));
    m_link->setArmed(m_armed);
    if (m_armed)
        m_strip->showArmed({Run::strong(tr("Armed:")), Run::of(tr("%1 claims take over the excused hours: %2.").arg(count, changes(m_view.joiningTotals)))},
                           {Run::secondary(tr("Held together, one undo. Esc disarms."))}, true);
    else if (!m_result.isEmpty())
        m_strip->showIdle(m_resultGood ? Tone::Good : Tone::Problem, {Run::of(m_result)});
    else
        m_strip->showIdle(Tone::Muted, {Run::secondary(tr("Linking is shown first and done only when you commit it."))});
}

void IncidentDetail::pressLink()
{
    if (!m_armed) {
        m_armed = true;
        fillFoot();
        announce(*this, m_strip->text());
        return m_strip->commitButton()->setFocus();
    }
    m_armed = false;
    fillFoot();
    m_link->setFocus();
    emit linkWanted(m_view.linkable());
}

bool IncidentDetail::disarm()
{
    if (!m_armed)
        return false;
    m_armed = false;
    fillFoot();
    m_link->setFocus();
    return true;
}

void IncidentDetail::setOther(QWidget *other)
{
    m_other = other;
    m_stack->addWidget(other);
}

void IncidentDetail::showOther(bool on)
{
    on ? m_stack->setCurrentWidget(m_other) : m_stack->setCurrentIndex(m_view.key.isEmpty() ? 0 : 1);
}

void IncidentDetail::showResult(const QString &sentence, bool good)
{
    m_result = sentence;
    m_resultGood = good;
    m_foot->show();
    m_strip->showIdle(good ? Tone::Good : Tone::Problem, {Run::of(sentence)});
    announce(*this, sentence);
}

void IncidentDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_view.key.isEmpty() ? clear() : fill();
    }
    QWidget::changeEvent(event);
}

void IncidentDetail::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_armed && !event->isAutoRepeat())
        return pressLink();
    if (event->key() == Qt::Key_Escape && disarm())
        return;
    QWidget::keyPressEvent(event);
}

// The first part that is in sight: what could join, else what is linked.
void IncidentDetail::focusInEvent(QFocusEvent *)
{
    m_joining->isVisible() ? m_joining->setFocus() : m_linked->setFocus();
}

void IncidentDetail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
