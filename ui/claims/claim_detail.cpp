#include "ui/claims/claim_detail.h"

#include "models/tables/row_table_model.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/placeholder.h"
#include "ui/shared/plain_table.h"
#include "ui/shared/runs.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace stardesk {
namespace {

// What the card and the head do not say already, in the order a reviewer asks.
constexpr std::array<std::string_view, 13> kFacts{"order", "parcel", "seller", "lane", "service", "state", "policy",
                                                  "difference", "limiting_stage", "evidence", "sla", "reviewer", "filed"};

QModelIndex cell(const RowTableModel &model, int row, std::string_view key)
{
    const int column = model.columnOf(key);
    return column < 0 ? QModelIndex() : model.index(row, column);
}

QString text(const RowTableModel &model, int row, std::string_view key)
{
    return cell(model, row, key).data().toString();
}

bool hasValue(const RowTableModel &model, int row, std::string_view key)
{
    return cell(model, row, key).data(RawValueRole).isValid();
}

Runs valueRuns(const QModelIndex &index)
{
    const QString amount = index.data(AmountTextRole).toString();
    if (!amount.isEmpty())
        return moneyRuns(index.data(CurrencyRole).toString(), amount);
    if (!index.data(RawValueRole).isValid())
        return {Run::secondary(index.data().toString())};
    return {Run::of(index.data().toString()).elided()};
}

} // namespace

ClaimDetail::ClaimDetail(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_nothing(new Placeholder(this))
    , m_number(new RunLabel(this))
    , m_late(new Pill(this))
    , m_second(new RunLabel(this))
    , m_link(new Button({}, Button::Look::Flat, this))
    , m_card(new Card(this))
    , m_factsHead(new RunLabel(this))
    , m_facts(new PlainTable(this))
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(size::pagePadding), px(8), px(size::pagePadding), px(8));
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(10));
    head->addWidget(m_number);
    head->addWidget(m_late);
    head->addWidget(m_second, 1);
    head->addWidget(m_link);
    m_number->setDesignHeight(32);
    m_link->setIconName(u"link"_s);
    layout->addLayout(head);
    layout->addSpacing(px(6));
    layout->addWidget(m_card);
    layout->addSpacing(px(6));
    layout->addWidget(sectionHead(m_factsHead, {}, content));
    m_facts->setHeaderShown(false);
    m_facts->setRowHeight(24);
    m_facts->setColumns({{{}, 150}, {{}, 0}});
    layout->addWidget(m_facts);
    layout->addStretch(1);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_link, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(u"stardesk://claim/"_s + m_key); });
    retranslate();
}

void ClaimDetail::show(const RowTableModel &model, int row)
{
    m_key = model.keyAt(row);
    m_stack->setCurrentIndex(row >= 0 ? 1 : 0);
    if (row < 0)
        return;
    fillHead(model, row);
    fillCard(model, row);
    fillFacts(model, row);
}

void ClaimDetail::fillHead(const RowTableModel &model, int row)
{
    m_number->setRuns({Run::of(text(model, row, "id"), Tone::Neutral, TextRole::Title)});
    const int days = cell(model, row, "days_late").data(RawValueRole).toInt();
    if (days > 0)
        m_late->setState(Tone::Problem, u"warning"_s, tr("late %n d", nullptr, days));
    else
        m_late->setState(Tone::Good, u"check"_s, tr("on time"));
    QStringList second;
    for (const std::string_view key : {"lane", "service", "state"})
        if (hasValue(model, row, key))
            second.append(text(model, row, key));
    m_second->setRuns({Run::secondary(second.join(u" · "_s)).elided()});
}

void ClaimDetail::fillCard(const RowTableModel &model, int row)
{
    const bool delivered = hasValue(model, row, "delivered_on");
    const Runs when = delivered ? Runs{Run::of(text(model, row, "delivered_on"))}
                                : Runs{Run::of(tr("still under way"), Tone::Warning)};
    const QModelIndex difference = cell(model, row, "difference");
    Runs over;
    if (!difference.data(AmountTextRole).toString().isEmpty())
        over = {Run::caption(tr("%1 over policy").arg(difference.data().toString())).elided()};
    m_card->setCells({{tr("Promised by"), {Run::of(text(model, row, "promised_on"))},
                       {Run::caption(tr("day at the destination")).elided()}, 110},
                      {tr("Delivered"), when,
                       {Run::caption(tr("days late: %1").arg(text(model, row, "days_late"))).elided()}, 110},
                      {tr("Asked"), valueRuns(cell(model, row, "asked")), over, 90}});
}

void ClaimDetail::fillFacts(const RowTableModel &model, int row)
{
    QList<QList<Runs>> rows;
    for (const std::string_view key : kFacts) {
        const QModelIndex index = cell(model, row, key);
        if (!index.isValid())
            continue;
        const QString title = model.headerData(index.column(), Qt::Horizontal).toString();
        rows.append({{Run::secondary(title)}, valueRuns(index)});
    }
    m_facts->setRows(rows);
}

void ClaimDetail::retranslate()
{
    m_nothing->setState(Placeholder::Kind::NeverHadData, tr("Choose a claim in the list to see promise against fact."));
    m_factsHead->setRuns({Run::strong(tr("What is known"))});
    m_link->setAccessibleName(tr("Copy link to this claim"));
    m_link->setToolTip(tr("Copy link to this claim"));
}

void ClaimDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClaimDetail::focusInEvent(QFocusEvent *)
{
    m_link->setFocus();
}

void ClaimDetail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace stardesk
