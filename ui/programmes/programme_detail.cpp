#include "ui/programmes/programme_detail.h"

#include "models/core/text/failure_text.h"
#include "models/desk/cell_value.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/content_stack.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/runs.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/strips.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

constexpr size_t kOrdersShown = 24;
constexpr int kNarrow = 560;
constexpr int kDatedDays = 365;

QString percent(const std::optional<qint64> &centi)
{
    return centi ? decimalText(*centi, 2, 2, QLocale()) + u" %"_s : u"–"_s;
}

QString instantText(qint64 ms)
{
    return cellText(InstantValue{ms}, CellFormat::Instant, QLocale());
}

Tone verdictTone(OrderVerdict verdict)
{
    switch (verdict) {
    case OrderVerdict::Compliant: return Tone::Good;
    case OrderVerdict::WrongService:
    case OrderVerdict::LateScan: return Tone::Problem;
    case OrderVerdict::WaitsForScan: return Tone::Warning;
    case OrderVerdict::OutsideWindow:
    case OrderVerdict::NotJudged: return Tone::Muted;
    }
    Q_UNREACHABLE();
}

QString ordersText(qint64 count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(QLocale().toString(count));
}

Runs moneyCell(const Money &money)
{
    const QString text = moneyText(money, QLocale());
    return moneyRuns(money.currency.code(), text.mid(money.currency.code().size() + 1));
}

} // namespace

ProgrammeDetail::ProgrammeDetail(QWidget *parent)
    : QWidget(parent)
    , m_stack(new ContentStack(this))
    , m_name(new RunLabel(this))
    , m_status(new Pill(this))
    , m_card(new Card(this))
    , m_finding(new RunLabel(this))
    , m_copy(new Button({}, Button::Look::Flat, this))
    , m_orders(new PlainTable(this))
    , m_more(new RunLabel(this))
    , m_ruleHead(new RunLabel(this))
    , m_dated(new MessageStrip(this))
    , m_rule(new PlainTable(this))
{
    build();
    connect(m_copy, &QPushButton::clicked, this, &ProgrammeDetail::copyOrders);
    clear();
}

void ProgrammeDetail::build()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), px(8));
    layout->setSpacing(0);
    m_name->setDesignHeight(32);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(10));
    head->addWidget(m_name, 1);
    head->addWidget(m_status);
    layout->addLayout(head);
    layout->addSpacing(px(4));
    layout->addWidget(m_card);
    layout->addSpacing(px(8));
    layout->addWidget(sectionHead(m_finding, {m_copy}, content));
    layout->addWidget(m_orders);
    layout->addWidget(m_more);
    layout->addSpacing(px(8));
    layout->addWidget(sectionHead(m_ruleHead, {}, content));
    m_dated->setDesignHeight(30);
    layout->addWidget(m_dated);
    layout->addSpacing(px(4));
    m_rule->setHeaderShown(false);
    layout->addWidget(m_rule);
    layout->addStretch(1);
    m_stack->setContent(scrolled(content, this));
}

void ProgrammeDetail::clear()
{
    m_shown = false;
    m_stack->say(Placeholder::Kind::NeverHadData, tr("Choose a seller in the list to see orders and rule."));
}

void ProgrammeDetail::showFailure(const Failure &failure)
{
    m_shown = false;
    m_stack->fail(failure);
}

void ProgrammeDetail::show(const ProgrammeProfile &profile, qint64 nowMs)
{
    m_profile = profile;
    m_nowMs = nowMs;
    m_shown = true;
    fill();
    m_stack->showContent();
}

void ProgrammeDetail::fill()
{
    const QString lane = m_profile.rule.lane.isEmpty() ? QString() : u" · "_s + m_profile.rule.lane;
    m_name->setRuns({Run::of(m_profile.sellerName, Tone::Neutral, TextRole::Title).elided().withGap(10),
                     Run::secondary(codeWord(m_profile.rule.platform) + lane)});
    const bool none = m_profile.inWindow == 0;
    const bool failing = m_profile.status == u"failing"_s;
    const bool near = m_profile.status == u"at_risk"_s;
    m_status->setState(none ? Tone::Muted : failing ? Tone::Problem : near ? Tone::Warning : Tone::Good,
                       none ? u"same"_s : failing ? u"close"_s : near ? u"warning"_s : u"check"_s,
                       none ? tr("no orders in window") : codeWord(m_profile.status));
    fillCard();
    fillOrders();
    fillRule();
}

void ProgrammeDetail::fillCard()
{
    const ProgrammeProfile &p = m_profile;
    const QString window = tr("%1 to %2").arg(dayText(p.windowFrom.date()), dayText(p.windowTo.date()));
    const Runs judged = p.evaluatedOn ? Runs{Run::caption(tr("judged %1").arg(dayText(p.evaluatedOn->date()))).elided()} : Runs();
    QList<Card::Cell> cells{{tr("Window"), {Run::of(window).elided()}, judged, 130}};
    if (p.requiredCenti) {
        cells.append({tr("Required"), {Run::of(percent(p.requiredCenti))}, {}, 84});
        cells.append({tr("Reached"), {Run::strong(percent(p.reachedCenti))}, {}, 80});
        const Runs away = p.shortBy.value_or(0) > 0 ? Runs{Run::strong(ordersText(*p.shortBy, tr("short by 1 order"), tr("short by %1 orders")), Tone::Problem)}
            : p.headroom ? Runs{Run::of(ordersText(*p.headroom, tr("1 order to spare"), tr("%1 orders to spare")), Tone::Good)}
                         : Runs{Run::of(tr("cannot be met"), Tone::Problem)};
        cells.append({tr("Margin"), away, {}, 150});
    }
    const auto count = [&](auto... verdicts) {
        return std::ranges::count_if(p.orders, [&](const ProgrammeOrderLine &line) { return ((line.verdict == verdicts) || ...); });
    };
    cells.append({tr("Orders"), {Run::of(QLocale().toString(p.inWindow))},
                  {Run::caption(tr("%1 at fault").arg(QLocale().toString(qint64(count(OrderVerdict::WrongService, OrderVerdict::LateScan))))).elided()}, 80});
    m_card->setCells(cells);
}

QString ProgrammeDetail::finding() const
{
    const auto fixable = std::ranges::count_if(m_profile.orders, [](const ProgrammeOrderLine &line) { return line.fixableUntilMs.has_value(); });
    if (m_profile.inWindow == 0)
        return tr("No orders in this window");
    if (fixable > 0)
        return ordersText(fixable, tr("1 order can still be put right"), tr("%1 orders can still be put right"));
    return tr("Nothing in this window can be changed any more");
}

void ProgrammeDetail::fillOrders()
{
    m_finding->setRuns({Run::strong(finding()).elided()});
    m_copy->setText(tr("Copy list"));
    m_copy->setVisible(!m_profile.orders.empty());
    // In a narrow pane the number and what can be done about it matter more than the service.
    const bool narrow = m_orders->width() < px(kNarrow);
    QList<PlainTable::Column> columns{{tr("Order"), narrow ? 0 : 150}, {tr("Value"), 92, true}};
    if (!narrow)
        columns.append({tr("Service"), 0});
    columns.append({tr("Standing"), PlainTable::kFit});
    columns.append({tr("Until, Beijing"), 90, true});
    m_orders->setColumns(columns);
    QList<QList<Runs>> rows;
    for (size_t at = 0; at < std::min(m_profile.orders.size(), kOrdersShown); ++at) {
        const ProgrammeOrderLine &line = m_profile.orders[at];
        const Runs until = line.fixableUntilMs ? Runs{Run::of(instantText(*line.fixableUntilMs).mid(5), Tone::Warning)}
            : line.penalty                     ? moneyCell(*line.penalty)
                                               : Runs{Run::secondary(u"–"_s)};
        QList<Runs> row{{Run::of(line.order).elided()}, moneyCell(line.value)};
        if (!narrow)
            row.append({Run::of(line.service.isEmpty() ? u"–"_s : line.service).elided()});
        row.append({Run::of(orderVerdictText(line.verdict), verdictTone(line.verdict)).elided()});
        row.append(until);
        rows.append(row);
    }
    m_orders->setRows(rows);
    const qint64 hidden = qint64(m_profile.orders.size()) - rows.size();
    m_more->setRuns({Run::caption(tr("and %1 more; the copied list has them all").arg(QLocale().toString(hidden)))});
    m_more->setVisible(hidden > 0);
}

void ProgrammeDetail::fillRule()
{
    const ProgrammeRule &rule = m_profile.rule;
    m_ruleHead->setRuns({Run::strong(tr("Rule %1").arg(rule.key)).elided()});
    const bool dated = BeijingDay::ofInstant(m_nowMs) - rule.from > kDatedDays;
    m_dated->setVisible(dated);
    if (dated)
        m_dated->show(Tone::Warning, tr("Dated rule: in force since %1. Confirm it before you act on a status.").arg(rule.from.iso()), {}, false);
    m_rule->setColumns({{{}, 170}, {{}, 0}});
    QList<QList<Runs>> rows{
        {{Run::secondary(tr("Source"))}, {Run::of(rule.source.isEmpty() ? tr("the export names none") : rule.source).elided()}},
        {{Run::secondary(tr("In force"))}, {Run::of(rule.to ? tr("%1 until %2").arg(rule.from.iso(), rule.to->iso()) : tr("since %1").arg(rule.from.iso()))}}};
    for (const auto &[name, value] : rule.terms)
        rows.append({{Run::secondary(name).elided()}, {Run::of(value).elided()}});
    m_rule->setRows(rows);
}

void ProgrammeDetail::copyOrders() const
{
    QStringList lines;
    for (const ProgrammeOrderLine &line : m_profile.orders)
        lines << QStringList{line.order, moneyText(line.value), line.service, orderVerdictText(line.verdict),
                             line.fixableUntilMs ? instantText(*line.fixableUntilMs) : QString()}.join(u'\t');
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ProgrammeDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_shown ? fill() : clear();
    QWidget::changeEvent(event);
}

void ProgrammeDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_shown)
        fillOrders();
}

void ProgrammeDetail::focusInEvent(QFocusEvent *)
{
    m_copy->setFocus();
}

void ProgrammeDetail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
